// Adopted once from the reference
// (codes/function-codes.csv) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

/** Where rows were read; rows name them by their place in this list, `-` is nowhere. */
export const FUNCTION_CODE_SOURCES: readonly string[] = [
  "corpus/putuo-social-work-2024.pdf; corpus/official-template-department-final-accounts.pdf (name only); corpus/urumqi-natural-resources-2024.md (name only)",
  "corpus/urumqi-natural-resources-2024.md (name only)",
  "public source files of two budget systems",
  "public source file of a budget system (CS0606 支出功能分类科目代码)",
  "zxj6827111-blip/GovBudgetChecker (GitHub), design note",
  "public test fixture quoting a Shanghai street's 2025 budget (name only)",
  "public tax-bureau budget system (name only)",
  "public test fixture quoting a Shanghai street's 2025 budget",
  "public test fixture quoting a Shanghai street's 2025 budget (name only); corpus/urumqi-natural-resources-2024.md (name only)",
  "corpus/putuo-social-work-2024.pdf",
  "corpus/putuo-social-work-2024.pdf; zxj6827111-blip/GovBudgetChecker (GitHub), rules/v3_3.yaml",
  "corpus/official-template-department-final-accounts.pdf (name only)",
  "zxj6827111-blip/GovBudgetChecker (GitHub), tests",
  "corpus/official-template-department-final-accounts.pdf",
  "public payroll test fixture (2026)",
  "corpus/official-template-department-final-accounts.pdf (name only); corpus/urumqi-natural-resources-2024.md (name only)",
  "湘财预〔2017〕175号 (2018 budget)",
  "江苏省财政厅 省文物局通知 2017-10-10",
  "corpus/putuo-social-work-2024.pdf; corpus/official-template-department-final-accounts.pdf (name only); https://www.xzcs2022.com/kjfgk/20997.html (财预〔2022〕107号, 2023 edition); corpus/urumqi-natural-resources-2024.md (name only)",
  "https://czj.yueyang.gov.cn/9689/24523/content_2228930.html (2024)",
  "corpus/putuo-social-work-2024.pdf; corpus/urumqi-natural-resources-2024.md (name only)",
  "zxj6827111-blip/GovBudgetChecker (GitHub), tests; corpus/urumqi-natural-resources-2024.md (name only)",
  "public payroll test fixture (2026); corpus/urumqi-natural-resources-2024.md (name only)",
  "corpus/putuo-social-work-2024.pdf; public test fixture quoting a Shanghai street's 2025 budget; corpus/urumqi-natural-resources-2024.md (name only)",
  "http://www.zg.gov.cn/zh/web/guest/-32/-/articles/20477824.shtml (2024); http://cz.siping.gov.cn/spsczzx/ndczzxzj/ylbz/201812/t20181225_268884.html (2018); corpus/urumqi-natural-resources-2024.md (name only)",
  "https://www.xzcs2022.com/kjfgk/20997.html (财预〔2022〕107号, 2023 edition)",
  "http://czt.zj.gov.cn/art/2025/2/19/art_1164164_58930543.html (浙财社〔2025〕12号)",
  "湘潭市财政局 潭财社〔2024〕3号 (2024)",
  "http://czt.zj.gov.cn/art/2025/2/19/art_1164164_58930543.html (浙财社〔2025〕12号); 湘潭市财政局 潭财社〔2024〕3号 (2024)",
  "http://www.chaozhou.gov.cn/zwgk/szfgz/sczj/fpzjzc/content/post_3660570.html (2019)",
  "https://czj.changde.gov.cn/zwgk//public/6617354/2813853371.html (2025); http://www.chaozhou.gov.cn/zwgk/szfgz/sczj/fpzjzc/content/post_3660570.html (2019)",
  "zxj6827111-blip/GovBudgetChecker (GitHub), tests (as the stale name)",
  "corpus/putuo-social-work-2024.pdf; corpus/official-template-department-final-accounts.pdf (name only); zxj6827111-blip/GovBudgetChecker (GitHub), tests",
  "https://cqfj.gov.cn/bm_168/czj/zwgk_61579/zfxxgkml/czzjzdjc_164466/ssqk_164468/202108/t20210818_9594560.html (2021)",
  "http://fl.gov.cn/bm/czj/zwgk_46264/fdzdgknr_46266/lzyj_46267/qtgw_46269/202407/t20240709_13357777.html (2024)",
  "https://czj.yueyang.gov.cn/9689/24523/content_1752265.html (2020)",
  "鹤山市财政局通知 2020-08-11 (advokaturbureau.com mirror)",
  "corpus/putuo-social-work-2024.pdf; zxj6827111-blip/GovBudgetChecker (GitHub), tests",
  "https://www.fcgs.gov.cn/czj/tzgg/t27052521.shtml (2026 budget); 广州市财政局通知 2021-12-23 (2022 budget)",
  "http://ynwd.gov.cn/info/egovinfo/1007/overt_centent/11532329015178442p-/2023-0703033.htm (2023)",
  "https://www.nbyz.gov.cn/art/2024/2/7/art_1229593458_59217036.html",
  "https://www.cncn.gov.cn/art/2023/2/24/art_1229253465_4152187.html (2023)",
  "corpus/official-template-department-final-accounts.pdf (name only); http://czt.zj.gov.cn/art/2025/2/5/art_1164164_58930487.html (浙财资环〔2025〕2号)",
  "https://static.chndaqi.com/news/340370.html (浙财资环〔2022〕75号, 2023 budget)",
  "https://static.chndaqi.com/news/340370.html (浙财资环〔2022〕75号, 2023 budget); https://huaxiataike.com/news/57551.html (2024)",
  "https://czj.yueyang.gov.cn/9689/24523/content_1789614.html (2020)",
  "corpus/official-template-department-final-accounts.pdf (name only); public test fixture quoting a Shanghai street's 2025 budget; corpus/urumqi-natural-resources-2024.md (name only)",
  "public test fixture quoting a Shanghai street's 2025 budget; corpus/urumqi-natural-resources-2024.md (name only)",
  "http://app.junshan.gov.cn/junshan/32415/57873/61452/61456/content_2091290.html (2023)",
  "corpus/official-template-department-final-accounts.pdf (name only); https://nongji1688.com/news/show-5544170.html (苏财农, 2023-12-01)",
  "public blockchain demo, 2018 transfer document (name only)",
  "http://heping.gov.cn/zwgk/zdlyxxgk/snbtxxgk/content/post_598826.html (2024)",
  "https://huaxiataike.com/news/48866.html (2024)",
  "https://czj.yueyang.gov.cn/9689/24523/content_1789806.html (2020)",
  "https://nongji1688.com/news/show-5544170.html (苏财农, 2023-12-01)",
  "public blockchain demo, 2018 transfer document; 岳阳市财政局通知 2020-01-09 (2019 budget)",
  "https://czj.qz.gov.cn/art/2023/7/14/art_1524649_58924481.html (2023)",
  "长财农指〔2018〕10号 (2018)",
  "http://cqck.gov.cn/zwgk_270/fdzdgknr/ysjs/ysgk/qt/202110/t20211029_9905153_wap.html (2021)",
  "http://slt.fujian.gov.cn/xxgk/zjxx/czxx/202201/t20220126_5826388.htm (2022 budget)",
  "https://www.xzcs2022.com/kjfgk/19749.html (财预〔2023〕83号, 2024 edition)",
  "https://www.xzcs2022.com/kjfgk/19749.html (财预〔2023〕83号, 2024 edition); http://www.cqfj.gov.cn/bm_168/czj/zwxx_61576/gsgg_107031/202511/t20251127_15194491.html (2025)",
  "https://yylq.gov.cn/21487/40588/40617/40633/40634/content_1241424.html (岳财预〔2017〕46号)",
  "https://czt.ln.gov.cn/czt/ztzl/sczfpzjgz/04EC5101374E421F9CFC8DE0E2C77393/index.shtml (辽财指金〔2021〕198号)",
  "川财建〔2023〕375号 (2023)",
  "https://www.zgcznet.com/zt/202507/20250701/j_2025070115553800017513566712341718.html (财预〔2025〕41号)",
  "corpus/official-template-department-final-accounts.pdf (name only); http://zk.cxy21.com/statute/11893/detail (财预〔2024〕22号, 2024-03-29); corpus/urumqi-natural-resources-2024.md (name only)",
  "https://linxiang.gov.cn/24733/24767/30552/30563/30944/content_1539910.html (湘财建一指〔2018〕141号)",
  "http://zk.cxy21.com/statute/11893/detail (财预〔2024〕22号, 2024-03-29)",
  "corpus/putuo-social-work-2024.pdf; corpus/official-template-department-final-accounts.pdf (name only)",
  "http://czt.gd.gov.cn/tzgg/content/post_2726088.html (2019)",
  "https://huaxiataike.com/news/45060.html (粤财资环〔2024〕9号, 2023 budget)",
  "corpus/official-template-department-final-accounts.pdf (name only); 湘财综指〔2017〕30号 (address not known)",
  "湘财综指〔2017〕30号 (address not known)",
  "Ghhhhy/platformweb-fb (GitHub), sample transfer document of 2023-06",
  "corpus/putuo-social-work-2024.pdf (name only)",
];

/** One row a line: code|name|fund|valid_from|valid_to|status|seen_in|note. */
export const FUNCTION_CODE_ROWS = `
201|一般公共服务|general||2013|recalled|-|years recalled
201|一般公共服务支出|general|2014||verified|0|years recalled
20101|人大事务|general|||verified|1|
2010101|行政运行|general|||verified|2|
2010102|一般行政管理事务|general|||verified|3|
2010103|机关服务|general|||recalled|-|
2010104|人大会议|general|||recalled|-|
2010105|人大立法|general|||recalled|-|
2010106|人大监督|general|||recalled|-|
2010107|人大代表履职能力提升|general|||recalled|-|
2010108|代表工作|general|||recalled|-|
2010109|人大信访工作|general|||recalled|-|
2010150|事业运行|general|||verified|1|
2010199|其他人大事务支出|general|||recalled|-|
20102|政协事务|general|||recalled|-|
2010201|行政运行|general|||recalled|-|
2010202|一般行政管理事务|general|||recalled|-|
2010203|机关服务|general|||recalled|-|
2010204|政协会议|general|||recalled|-|
2010205|委员视察|general|||recalled|-|
2010206|参政议政|general|||recalled|-|
2010250|事业运行|general|||recalled|-|
2010299|其他政协事务支出|general|||recalled|-|
20103|政府办公厅（室）及相关机构事务|general|||recalled|-|
2010301|行政运行|general|||verified|4|
2010302|一般行政管理事务|general|||recalled|-|
2010303|机关服务|general|||recalled|-|
2010304|专项服务|general|||recalled|-|
2010305|专项业务活动|general||2019|recalled|-|years recalled
2010305|专项业务及机关事务管理|general|2020||recalled|-|years recalled
2010306|政务公开审批|general|||recalled|-|
2010307|法制建设|general||2018|recalled|-|years recalled
2010308|信访事务|general||2023|recalled|-|years recalled
2010309|参事事务|general|||recalled|-|
2010350|事业运行|general|||recalled|-|
2010399|其他政府办公厅（室）及相关机构事务支出|general|||recalled|-|
20104|发展与改革事务|general|||recalled|-|
2010401|行政运行|general|||recalled|-|
2010402|一般行政管理事务|general|||recalled|-|
2010403|机关服务|general|||recalled|-|
2010404|战略规划与实施|general|||recalled|-|
2010405|日常经济运行调节|general|||recalled|-|
2010406|社会事业发展规划|general|||recalled|-|
2010407|经济体制改革研究|general|||recalled|-|
2010408|物价管理|general|||recalled|-|
2010409|应对气候变化管理事务|general||2018|recalled|-|years recalled
2010450|事业运行|general|||recalled|-|
2010499|其他发展与改革事务支出|general|||recalled|-|
20105|统计信息事务|general|||verified|5|
2010501|行政运行|general|||recalled|-|
2010502|一般行政管理事务|general|||recalled|-|
2010503|机关服务|general|||recalled|-|
2010504|信息事务|general|||recalled|-|
2010505|专项统计业务|general|||recalled|-|
2010506|统计管理|general|||recalled|-|
2010507|专项普查活动|general|||verified|5|
2010508|统计抽样调查|general|||recalled|-|
2010550|事业运行|general|||recalled|-|
2010599|其他统计信息事务支出|general|||recalled|-|
20106|财政事务|general|||recalled|-|
2010601|行政运行|general|||recalled|-|
2010602|一般行政管理事务|general|||recalled|-|
2010603|机关服务|general|||recalled|-|
2010604|预算改革业务|general|||recalled|-|
2010605|财政国库业务|general|||recalled|-|
2010606|财政监察|general|||recalled|-|
2010607|信息化建设|general|||recalled|-|
2010608|财政委托业务支出|general|||recalled|-|
2010650|事业运行|general|||recalled|-|
2010699|其他财政事务支出|general|||recalled|-|
20107|税收事务|general|||recalled|-|
2010701|行政运行|general|||recalled|-|
2010702|一般行政管理事务|general|||recalled|-|
2010703|机关服务|general|||recalled|-|
2010704|税务办案|general||2020|verified|6|years recalled
2010705|税务登记证及发票管理|general||2020|recalled|-|years recalled
2010706|代扣代收代征税款手续费|general||2020|verified|6|years recalled
2010707|税务宣传|general||2020|verified|6|years recalled
2010708|协税护税|general||2020|recalled|-|years recalled
2010709|信息化建设|general|||recalled|-|
2010710|税收业务|general|2021||recalled|-|years recalled
2010750|事业运行|general|||recalled|-|
2010799|其他税收事务支出|general|||recalled|-|
20108|审计事务|general|||recalled|-|
2010801|行政运行|general|||recalled|-|
2010802|一般行政管理事务|general|||recalled|-|
2010803|机关服务|general|||recalled|-|
2010804|审计业务|general|||recalled|-|
2010805|审计管理|general|||recalled|-|
2010806|信息化建设|general|||recalled|-|
2010850|事业运行|general|||recalled|-|
2010899|其他审计事务支出|general|||recalled|-|
20109|海关事务|general|||recalled|-|
2010901|行政运行|general|||recalled|-|
2010902|一般行政管理事务|general|||recalled|-|
2010903|机关服务|general|||recalled|-|
2010905|缉私办案|general|||recalled|-|
2010907|口岸管理|general|||recalled|-|
2010908|信息化建设|general|||recalled|-|
2010909|海关关务|general|||recalled|-|
2010910|关税征管|general|||recalled|-|
2010911|海关监管|general|||recalled|-|
2010912|检验检疫|general|||recalled|-|
2010950|事业运行|general|||recalled|-|
2010999|其他海关事务支出|general|||recalled|-|
20110|人力资源事务|general||2020|recalled|-|years recalled
2011001|行政运行|general||2020|recalled|-|years recalled
2011002|一般行政管理事务|general||2020|recalled|-|years recalled
2011003|机关服务|general||2020|recalled|-|years recalled
2011004|政府特殊津贴|general||2020|recalled|-|years recalled
2011005|资助留学回国人员|general||2020|recalled|-|years recalled
2011008|引进人才费用|general||2020|recalled|-|years recalled
2011050|事业运行|general||2020|recalled|-|years recalled
2011099|其他人力资源事务支出|general||2020|recalled|-|years recalled
20111|纪检监察事务|general|||recalled|-|
2011101|行政运行|general|||recalled|-|
2011102|一般行政管理事务|general|||recalled|-|
2011103|机关服务|general|||recalled|-|
2011104|大案要案查处|general|||recalled|-|
2011105|派驻派出机构|general|||recalled|-|
2011106|中央巡视|general||2020|recalled|-|years recalled
2011106|巡视工作|general|2021||recalled|-|years recalled
2011150|事业运行|general|||recalled|-|
2011199|其他纪检监察事务支出|general|||recalled|-|
20113|商贸事务|general|||recalled|-|
2011301|行政运行|general|||recalled|-|
2011302|一般行政管理事务|general|||recalled|-|
2011303|机关服务|general|||recalled|-|
2011304|对外贸易管理|general|||recalled|-|
2011305|国际经济合作|general|||recalled|-|
2011306|外资管理|general|||recalled|-|
2011307|国内贸易管理|general|||recalled|-|
2011308|招商引资|general|||recalled|-|
2011350|事业运行|general|||recalled|-|
2011399|其他商贸事务支出|general|||recalled|-|
20114|知识产权事务|general|||recalled|-|
2011401|行政运行|general|||recalled|-|
2011402|一般行政管理事务|general|||recalled|-|
2011403|机关服务|general|||recalled|-|
2011404|专利审批|general|||recalled|-|
2011405|国家知识产权战略|general||2019|recalled|-|years recalled
2011405|知识产权战略和规划|general|2020||recalled|-|years recalled
2011406|专利试点和产业化推进|general||2019|recalled|-|years recalled
2011407|专利执法|general||2018|recalled|-|years recalled
2011408|国际组织专项活动|general||2019|recalled|-|years recalled
2011408|国际合作与交流|general|2020||recalled|-|years recalled
2011409|知识产权宏观管理|general|||recalled|-|
2011410|商标管理|general|||recalled|-|
2011411|原产地地理标志管理|general|||recalled|-|
2011450|事业运行|general|||recalled|-|
2011499|其他知识产权事务支出|general|||recalled|-|
20115|工商行政管理事务|general||2018|recalled|-|years recalled
2011501|行政运行|general||2018|recalled|-|years recalled
2011502|一般行政管理事务|general||2018|recalled|-|years recalled
2011503|机关服务|general||2018|recalled|-|years recalled
2011504|工商行政管理专项|general||2018|recalled|-|years recalled
2011505|执法办案专项|general||2018|recalled|-|years recalled
2011506|消费者权益保护|general||2018|recalled|-|years recalled
2011507|信息化建设|general||2018|recalled|-|years recalled
2011550|事业运行|general||2018|recalled|-|years recalled
2011599|其他工商行政管理事务支出|general||2018|recalled|-|years recalled
20117|质量技术监督与检验检疫事务|general||2018|recalled|-|years recalled
2011701|行政运行|general||2018|recalled|-|years recalled
2011702|一般行政管理事务|general||2018|recalled|-|years recalled
2011703|机关服务|general||2018|recalled|-|years recalled
2011704|出入境检验检疫行政执法和业务管理|general||2018|recalled|-|years recalled
2011705|出入境检验检疫技术支持|general||2018|recalled|-|years recalled
2011706|质量技术监督行政执法及业务管理|general||2018|recalled|-|years recalled
2011707|质量技术监督技术支持|general||2018|recalled|-|years recalled
2011708|认证认可监督管理|general||2018|recalled|-|years recalled
2011709|标准化管理|general||2018|recalled|-|years recalled
2011710|信息化建设|general||2018|recalled|-|years recalled
2011750|事业运行|general||2018|recalled|-|years recalled
2011799|其他质量技术监督与检验检疫事务支出|general||2018|recalled|-|years recalled
20123|民族事务|general|||recalled|-|
2012301|行政运行|general|||recalled|-|
2012302|一般行政管理事务|general|||recalled|-|
2012303|机关服务|general|||recalled|-|
2012304|民族工作专项|general|||recalled|-|
2012350|事业运行|general|||recalled|-|
2012399|其他民族事务支出|general|||recalled|-|
20124|宗教事务|general||2018|recalled|-|years recalled
2012401|行政运行|general||2018|recalled|-|years recalled
2012402|一般行政管理事务|general||2018|recalled|-|years recalled
2012403|机关服务|general||2018|recalled|-|years recalled
2012404|宗教工作专项|general||2018|recalled|-|years recalled
2012450|事业运行|general||2018|recalled|-|years recalled
2012499|其他宗教事务支出|general||2018|recalled|-|years recalled
20125|港澳台侨事务|general||2018|recalled|-|years recalled
20125|港澳台事务|general|2019||recalled|-|years recalled
2012501|行政运行|general|||recalled|-|
2012502|一般行政管理事务|general|||recalled|-|
2012503|机关服务|general|||recalled|-|
2012504|港澳事务|general|||recalled|-|
2012505|台湾事务|general|||recalled|-|
2012550|事业运行|general|||recalled|-|
2012599|其他港澳台事务支出|general|2019||recalled|-|years recalled
20126|档案事务|general|||verified|1|
2012601|行政运行|general|||recalled|-|
2012602|一般行政管理事务|general|||recalled|-|
2012603|机关服务|general|||recalled|-|
2012604|档案馆|general|||verified|1|
2012699|其他档案事务支出|general|||recalled|-|
20128|民主党派及工商联事务|general|||recalled|-|
2012801|行政运行|general|||recalled|-|
2012802|一般行政管理事务|general|||recalled|-|
2012803|机关服务|general|||recalled|-|
2012804|参政议政|general|||recalled|-|
2012850|事业运行|general|||recalled|-|
2012899|其他民主党派及工商联事务支出|general|||recalled|-|
20129|群众团体事务|general|||verified|7|
2012901|行政运行|general|||recalled|-|
2012902|一般行政管理事务|general|||verified|7|
2012903|机关服务|general|||recalled|-|
2012904|厂务公开|general||2020|recalled|-|years recalled
2012905|工会疗养休养|general||2020|recalled|-|years recalled
2012906|工会事务|general|2019||recalled|-|years recalled
2012950|事业运行|general|||recalled|-|
2012999|其他群众团体事务支出|general|||recalled|-|
20131|党委办公厅（室）及相关机构事务|general|||recalled|-|
2013101|行政运行|general|||recalled|-|
2013102|一般行政管理事务|general|||recalled|-|
2013103|机关服务|general|||recalled|-|
2013105|专项业务|general|||recalled|-|
2013150|事业运行|general|||recalled|-|
2013199|其他党委办公厅（室）及相关机构事务支出|general|||recalled|-|
20132|组织事务|general|||verified|8|
2013201|行政运行|general|||recalled|-|
2013202|一般行政管理事务|general|||verified|5|
2013203|机关服务|general|||recalled|-|
2013204|公务员事务|general|2019||recalled|-|years recalled
2013250|事业运行|general|||recalled|-|
2013299|其他组织事务支出|general|||verified|1|
20133|宣传事务|general|||recalled|-|
2013301|行政运行|general|||recalled|-|
2013302|一般行政管理事务|general|||recalled|-|
2013303|机关服务|general|||recalled|-|
2013304|宣传管理|general|2020||recalled|-|years recalled
2013350|事业运行|general|||recalled|-|
2013399|其他宣传事务支出|general|||recalled|-|
20134|统战事务|general|||recalled|-|
2013401|行政运行|general|||recalled|-|
2013402|一般行政管理事务|general|||recalled|-|
2013403|机关服务|general|||recalled|-|
2013404|宗教事务|general|2019||recalled|-|years recalled
2013405|华侨事务|general|2019||recalled|-|years recalled
2013450|事业运行|general|||recalled|-|
2013499|其他统战事务支出|general|||recalled|-|
20135|对外联络事务|general|||recalled|-|
2013501|行政运行|general|||recalled|-|
2013502|一般行政管理事务|general|||recalled|-|
2013503|机关服务|general|||recalled|-|
2013550|事业运行|general|||recalled|-|
2013599|其他对外联络事务支出|general|||recalled|-|
20136|其他共产党事务支出|general|||recalled|-|
2013601|行政运行|general|||recalled|-|
2013602|一般行政管理事务|general|||recalled|-|
2013603|机关服务|general|||recalled|-|
2013650|事业运行|general|||recalled|-|
2013699|其他共产党事务支出|general|||recalled|-|
20137|网信事务|general|2019||recalled|-|years recalled
2013701|行政运行|general|2019||recalled|-|years recalled
2013702|一般行政管理事务|general|2019||recalled|-|years recalled
2013703|机关服务|general|2019||recalled|-|years recalled
2013704|信息安全事务|general|2019||recalled|-|years recalled
2013750|事业运行|general|2019||recalled|-|years recalled
2013799|其他网信事务支出|general|2019||recalled|-|years recalled
20138|市场监督管理事务|general|2019||recalled|-|years recalled
2013801|行政运行|general|2019||recalled|-|years recalled
2013802|一般行政管理事务|general|2019||recalled|-|years recalled
2013803|机关服务|general|2019||recalled|-|years recalled
2013804|市场监督管理专项|general|2019|2020|recalled|-|years recalled
2013804|市场主体管理|general|2021|2023|recalled|-|years recalled
2013804|经营主体管理|general|2024||recalled|-|years recalled
2013805|市场监管执法|general|2019|2020|recalled|-|years recalled
2013805|市场秩序执法|general|2021||recalled|-|years recalled
2013806|消费者权益保护|general|2019|2020|recalled|-|years recalled
2013807|价格监督检查|general|2019|2020|recalled|-|years recalled
2013808|信息化建设|general|2019||recalled|-|years recalled
2013809|市场监督管理技术支持|general|2019|2020|recalled|-|years recalled
2013810|认证认可监督管理|general|2019|2020|recalled|-|years recalled
2013810|质量基础|general|2021||recalled|-|years recalled
2013811|标准化管理|general|2019|2020|recalled|-|years recalled
2013812|药品事务|general|2019||recalled|-|years recalled
2013813|医疗器械事务|general|2019||recalled|-|years recalled
2013814|化妆品事务|general|2019||recalled|-|years recalled
2013815|质量安全监管|general|2021||recalled|-|years recalled
2013816|食品安全监管|general|2021||recalled|-|years recalled
2013850|事业运行|general|2019||recalled|-|years recalled
2013899|其他市场监督管理事务支出|general|2019||recalled|-|years recalled
20139|社会工作事务|general|2024||verified|9|code and name seen in a 2024 disclosure; start year recalled
2013901|行政运行|general|2024||verified|9|years recalled
2013902|一般行政管理事务|general|2024||recalled|-|years recalled
2013903|机关服务|general|2024||recalled|-|years recalled
2013904|专项业务|general|2024||recalled|-|years recalled
2013950|事业运行|general|2024||verified|9|years recalled
2013999|其他社会工作事务支出|general|2024||verified|10|years recalled
20140|信访事务|general|2024||recalled|-|took over 2010308 in 2024; years recalled
2014001|行政运行|general|2024||recalled|-|years recalled
2014002|一般行政管理事务|general|2024||recalled|-|years recalled
2014003|机关服务|general|2024||recalled|-|years recalled
2014004|信访业务|general|2024||recalled|-|years recalled
2014050|事业运行|general|2024||recalled|-|years recalled
2014099|其他信访事务支出|general|2024||recalled|-|years recalled
20141|数据事务|general|2025||recalled|-|2025 edition; recalled, low confidence
2014101|行政运行|general|2025||recalled|-|years recalled
2014102|一般行政管理事务|general|2025||recalled|-|years recalled
2014103|机关服务|general|2025||recalled|-|years recalled
2014150|事业运行|general|2025||recalled|-|years recalled
2014199|其他数据事务支出|general|2025||recalled|-|years recalled
20199|其他一般公共服务支出|general|||recalled|-|
2019901|国家赔偿费用支出|general|||recalled|-|
2019999|其他一般公共服务支出|general|||recalled|-|
202|外交|general||2013|recalled|-|years recalled
202|外交支出|general|2014||verified|11|years recalled
20201|外交管理事务|general|||recalled|-|
2020101|行政运行|general|||recalled|-|
2020102|一般行政管理事务|general|||recalled|-|
2020103|机关服务|general|||recalled|-|
2020104|专项业务|general|||recalled|-|
2020150|事业运行|general|||recalled|-|
2020199|其他外交管理事务支出|general|||recalled|-|
20202|驻外机构|general|||recalled|-|
2020201|驻外使领馆（团、处）|general|||recalled|-|
2020202|其他驻外机构支出|general|||recalled|-|
20203|对外援助|general|||recalled|-|
2020304|援外优惠贷款贴息|general|||recalled|-|
2020306|对外援助|general|||recalled|-|
20204|国际组织|general|||recalled|-|
2020401|国际组织会费|general|||recalled|-|
2020402|国际组织捐赠|general|||recalled|-|
2020403|维和摊款|general|||recalled|-|
2020404|国际组织股金及基金|general|||recalled|-|
2020499|其他国际组织支出|general|||recalled|-|
20205|对外合作与交流|general|||recalled|-|
2020503|在华国际会议|general|||recalled|-|
2020504|国际交流活动|general|||recalled|-|
2020505|对外合作活动|general|||recalled|-|
2020599|其他对外合作与交流支出|general|||recalled|-|
20206|对外宣传|general|||recalled|-|
2020601|对外宣传|general|||recalled|-|
20207|边界勘界联检|general|||recalled|-|
2020701|边界勘界|general|||recalled|-|
2020702|边界联检|general|||recalled|-|
2020703|边界界桩维护|general|||recalled|-|
2020799|其他边界勘界联检支出|general|||recalled|-|
20208|国际发展合作|general|2019||recalled|-|years recalled
2020801|行政运行|general|2019||recalled|-|years recalled
2020802|一般行政管理事务|general|2019||recalled|-|years recalled
2020803|机关服务|general|2019||recalled|-|years recalled
2020850|事业运行|general|2019||recalled|-|years recalled
2020899|其他国际发展合作支出|general|2019||recalled|-|years recalled
20299|其他外交支出|general|||recalled|-|
2029901|其他外交支出|general||2020|recalled|-|years recalled
2029999|其他外交支出|general|2021||recalled|-|years recalled
203|国防|general||2013|recalled|-|years recalled
203|国防支出|general|2014||verified|11|years recalled
20301|现役部队|general||2022|recalled|-|years recalled
20301|军费|general|2023||recalled|-|years recalled
2030101|现役部队|general|||recalled|-|
2030102|预备役部队|general|2023||recalled|-|years recalled
2030199|其他军费支出|general|2023||recalled|-|years recalled
20304|国防科研事业|general|||recalled|-|
2030401|国防科研事业|general|||recalled|-|
20305|专项工程|general|||recalled|-|
2030501|专项工程|general|||recalled|-|
20306|国防动员|general|||recalled|-|
2030601|兵役征集|general|||recalled|-|
2030602|经济动员|general|||recalled|-|
2030603|人民防空|general|||recalled|-|
2030604|交通战备|general|||recalled|-|
2030605|国防教育|general||2022|recalled|-|years recalled
2030606|预备役部队|general||2022|recalled|-|years recalled
2030607|民兵|general|||recalled|-|
2030608|边海防|general|||recalled|-|
2030699|其他国防动员支出|general|||recalled|-|
20399|其他国防支出|general|||recalled|-|
2039901|其他国防支出|general||2020|recalled|-|years recalled
2039999|其他国防支出|general|2021||recalled|-|years recalled
204|公共安全|general||2013|recalled|-|years recalled
204|公共安全支出|general|2014||verified|11|years recalled
20401|武装警察部队|general|||recalled|-|
2040101|武装警察部队|general|||recalled|-|
2040199|其他武装警察部队支出|general|||recalled|-|
20402|公安|general|||recalled|-|
2040201|行政运行|general|||recalled|-|
2040202|一般行政管理事务|general|||recalled|-|
2040203|机关服务|general|||recalled|-|
2040204|治安管理|general||2018|recalled|-|years recalled
2040205|国内安全保卫|general||2018|recalled|-|years recalled
2040206|刑事侦查|general||2018|recalled|-|years recalled
2040207|经济犯罪侦查|general||2018|recalled|-|years recalled
2040208|出入境管理|general||2018|recalled|-|years recalled
2040210|防范和处理邪教犯罪|general||2018|recalled|-|years recalled
2040211|禁毒管理|general||2018|recalled|-|years recalled
2040212|道路交通管理|general||2018|recalled|-|years recalled
2040213|网络侦控管理|general||2018|recalled|-|years recalled
2040214|反恐怖|general||2018|recalled|-|years recalled
2040215|居民身份证管理|general||2018|recalled|-|years recalled
2040216|网络运行及维护|general||2018|recalled|-|years recalled
2040217|拘押收教场所管理|general||2018|recalled|-|years recalled
2040219|信息化建设|general|||recalled|-|
2040220|执法办案|general|2019||recalled|-|years recalled
2040221|特别业务|general|2019||recalled|-|years recalled
2040222|特勤业务|general|2021||recalled|-|years recalled
2040223|移民事务|general|2021||recalled|-|years recalled
2040250|事业运行|general|||recalled|-|
2040299|其他公安支出|general|||recalled|-|
20403|国家安全|general|||recalled|-|
2040301|行政运行|general|||recalled|-|
2040302|一般行政管理事务|general|||recalled|-|
2040303|机关服务|general|||recalled|-|
2040304|安全业务|general|||recalled|-|
2040350|事业运行|general|||recalled|-|
2040399|其他国家安全支出|general|||recalled|-|
20404|检察|general|||recalled|-|
2040401|行政运行|general|||recalled|-|
2040402|一般行政管理事务|general|||recalled|-|
2040403|机关服务|general|||recalled|-|
2040409|“两房”建设|general|||recalled|-|
2040410|检察监督|general|2019||recalled|-|years recalled
2040450|事业运行|general|||recalled|-|
2040499|其他检察支出|general|||recalled|-|
20405|法院|general|||recalled|-|
2040501|行政运行|general|||recalled|-|
2040502|一般行政管理事务|general|||recalled|-|
2040503|机关服务|general|||recalled|-|
2040504|案件审判|general|||recalled|-|
2040505|案件执行|general|||recalled|-|
2040506|“两庭”建设|general|||recalled|-|
2040550|事业运行|general|||recalled|-|
2040599|其他法院支出|general|||recalled|-|
20406|司法|general|||recalled|-|
2040601|行政运行|general|||verified|12|
2040602|一般行政管理事务|general|||recalled|-|
2040603|机关服务|general|||recalled|-|
2040604|基层司法业务|general|||recalled|-|
2040605|普法宣传|general|||recalled|-|
2040606|律师公证管理|general||2019|recalled|-|years recalled
2040606|律师管理|general|2020||recalled|-|years recalled
2040607|法律援助|general||2020|recalled|-|years recalled
2040607|公共法律服务|general|2021||recalled|-|years recalled
2040608|司法统一考试|general||2018|recalled|-|years recalled
2040608|国家统一法律职业资格考试|general|2019||recalled|-|years recalled
2040609|仲裁|general||2020|recalled|-|years recalled
2040610|社区矫正|general|||recalled|-|
2040611|司法鉴定|general||2020|recalled|-|years recalled
2040612|法制建设|general|2019|2019|recalled|-|years recalled
2040612|法治建设|general|2020||recalled|-|years recalled
2040613|信息化建设|general|||recalled|-|
2040650|事业运行|general|||recalled|-|
2040699|其他司法支出|general|||recalled|-|
20407|监狱|general|||recalled|-|
2040701|行政运行|general|||recalled|-|
2040702|一般行政管理事务|general|||recalled|-|
2040703|机关服务|general|||recalled|-|
2040704|犯人生活|general||2020|recalled|-|years recalled
2040704|罪犯生活及医疗卫生|general|2021||recalled|-|years recalled
2040705|犯人改造|general||2020|recalled|-|years recalled
2040705|监狱业务及罪犯改造|general|2021||recalled|-|years recalled
2040706|狱政设施建设|general|||recalled|-|
2040707|信息化建设|general|2020||recalled|-|years recalled
2040750|事业运行|general|||recalled|-|
2040799|其他监狱支出|general|||recalled|-|
20408|强制隔离戒毒|general|||recalled|-|
2040801|行政运行|general|||recalled|-|
2040802|一般行政管理事务|general|||recalled|-|
2040803|机关服务|general|||recalled|-|
2040804|强制隔离戒毒人员生活|general|||recalled|-|
2040805|强制隔离戒毒人员教育|general|||recalled|-|
2040806|所政设施建设|general|||recalled|-|
2040807|信息化建设|general|2020||recalled|-|years recalled
2040850|事业运行|general|||recalled|-|
2040899|其他强制隔离戒毒支出|general|||recalled|-|
20409|国家保密|general|||recalled|-|
2040901|行政运行|general|||recalled|-|
2040902|一般行政管理事务|general|||recalled|-|
2040903|机关服务|general|||recalled|-|
2040904|保密技术|general|||recalled|-|
2040905|保密管理|general|||recalled|-|
2040950|事业运行|general|||recalled|-|
2040999|其他国家保密支出|general|||recalled|-|
20410|缉私警察|general|||recalled|-|
2041001|行政运行|general|||recalled|-|
2041002|一般行政管理事务|general|||recalled|-|
2041006|信息化建设|general|||recalled|-|
2041007|缉私业务|general|||recalled|-|
2041099|其他缉私警察支出|general|||recalled|-|
20499|其他公共安全支出|general|||recalled|-|
2049901|其他公共安全支出|general||2020|recalled|-|years recalled
2049902|国家司法救助支出|general|2021||recalled|-|years recalled
2049999|其他公共安全支出|general|2021||recalled|-|years recalled
205|教育|general||2013|recalled|-|years recalled
205|教育支出|general|2014||verified|13|years recalled
20501|教育管理事务|general|||recalled|-|
2050101|行政运行|general|||recalled|-|
2050102|一般行政管理事务|general|||recalled|-|
2050103|机关服务|general|||recalled|-|
2050199|其他教育管理事务支出|general|||recalled|-|
20502|普通教育|general|||verified|13|
2050201|学前教育|general|||recalled|-|
2050202|小学教育|general|||verified|14|
2050203|初中教育|general|||verified|11|
2050204|高中教育|general|||recalled|-|
2050205|高等教育|general|||verified|13|
2050206|化解农村义务教育债务支出|general||2020|recalled|-|years recalled
2050207|化解普通高中债务支出|general||2020|recalled|-|years recalled
2050299|其他普通教育支出|general|||recalled|-|
20503|职业教育|general|||recalled|-|
2050301|初等职业教育|general|||recalled|-|
2050302|中专教育|general||2018|recalled|-|years recalled
2050302|中等职业教育|general|2019||recalled|-|years recalled
2050303|技校教育|general|||recalled|-|
2050304|职业高中教育|general||2018|recalled|-|years recalled
2050305|高等职业教育|general|||recalled|-|
2050399|其他职业教育支出|general|||recalled|-|
20504|成人教育|general|||recalled|-|
2050401|成人初等教育|general|||recalled|-|
2050402|成人中等教育|general|||recalled|-|
2050403|成人高等教育|general|||recalled|-|
2050404|成人广播电视教育|general|||recalled|-|
2050499|其他成人教育支出|general|||recalled|-|
20505|广播电视教育|general|||recalled|-|
2050501|广播电视学校|general|||recalled|-|
2050502|教育电视台|general|||recalled|-|
2050599|其他广播电视教育支出|general|||recalled|-|
20506|留学教育|general|||recalled|-|
2050601|出国留学教育|general|||recalled|-|
2050602|来华留学教育|general|||recalled|-|
2050699|其他留学教育支出|general|||recalled|-|
20507|特殊教育|general|||recalled|-|
2050701|特殊学校教育|general|||recalled|-|
2050702|工读学校教育|general||2021|recalled|-|years recalled
2050702|专门学校教育|general|2022||recalled|-|years recalled
2050799|其他特殊教育支出|general|||recalled|-|
20508|进修及培训|general|||recalled|-|
2050801|教师进修|general|||recalled|-|
2050802|干部教育|general|||recalled|-|
2050803|培训支出|general|||recalled|-|
2050804|退役士兵能力提升|general|||recalled|-|
2050899|其他进修及培训|general|||recalled|-|
20509|教育费附加安排的支出|general|||recalled|-|
2050901|农村中小学校舍建设|general|||recalled|-|
2050902|农村中小学教学设施|general|||recalled|-|
2050903|城市中小学校舍建设|general|||recalled|-|
2050904|城市中小学教学设施|general|||recalled|-|
2050905|中等职业学校教学设施|general|||recalled|-|
2050999|其他教育费附加安排的支出|general|||recalled|-|
20599|其他教育支出|general|||recalled|-|
2059999|其他教育支出|general|||recalled|-|
206|科学技术|general||2013|recalled|-|years recalled
206|科学技术支出|general|2014||verified|15|years recalled
20601|科学技术管理事务|general|||recalled|-|
2060101|行政运行|general|||recalled|-|
2060102|一般行政管理事务|general|||recalled|-|
2060103|机关服务|general|||recalled|-|
2060199|其他科学技术管理事务支出|general|||recalled|-|
20602|基础研究|general|||recalled|-|
2060201|机构运行|general|||recalled|-|
2060202|重点基础研究规划|general||2019|recalled|-|years recalled
2060203|自然科学基金|general|||recalled|-|
2060204|重点实验室及相关设施|general||2021|recalled|-|years recalled
2060204|实验室及相关设施|general|2022||recalled|-|years recalled
2060205|重大科学工程|general|||recalled|-|
2060206|专项基础科研|general|||recalled|-|
2060207|专项技术基础|general|||recalled|-|
2060208|科技人才队伍建设|general|2021||recalled|-|years recalled
2060299|其他基础研究支出|general|||recalled|-|
20603|应用研究|general|||recalled|-|
2060301|机构运行|general|||recalled|-|
2060302|社会公益研究|general|||recalled|-|
2060303|高技术研究|general|||recalled|-|
2060304|专项科研试制|general|||recalled|-|
2060399|其他应用研究支出|general|||recalled|-|
20604|技术研究与开发|general|||verified|1|
2060401|机构运行|general|||recalled|-|
2060402|应用技术研究与开发|general||2019|recalled|-|years recalled
2060403|产业技术研究与开发|general||2019|recalled|-|years recalled
2060404|科技成果转化与扩散|general|||recalled|-|
2060405|共性技术研究与开发|general|2020||recalled|-|years recalled
2060499|其他技术研究与开发支出|general|||verified|1|
20605|科技条件与服务|general|||recalled|-|
2060501|机构运行|general|||recalled|-|
2060502|技术创新服务体系|general|||recalled|-|
2060503|科技条件专项|general|||recalled|-|
2060599|其他科技条件与服务支出|general|||recalled|-|
20606|社会科学|general|||recalled|-|
2060601|社会科学研究机构|general|||recalled|-|
2060602|社会科学研究|general|||recalled|-|
2060603|社科基金支出|general|||recalled|-|
2060699|其他社会科学支出|general|||recalled|-|
20607|科学技术普及|general|||recalled|-|
2060701|机构运行|general|||recalled|-|
2060702|科普活动|general|||recalled|-|
2060703|青少年科技活动|general|||recalled|-|
2060704|学术交流活动|general|||recalled|-|
2060705|科技馆站|general|||recalled|-|
2060799|其他科学技术普及支出|general|||recalled|-|
20608|科技交流与合作|general|||recalled|-|
2060801|国际交流与合作|general|||recalled|-|
2060802|重大科技合作项目|general|||recalled|-|
2060899|其他科技交流与合作支出|general|||recalled|-|
20609|科技重大项目|general|||recalled|-|
2060901|科技重大专项|general|||recalled|-|
2060902|重点研发计划|general|||recalled|-|
2060999|其他科技重大项目|general|||recalled|-|
20610|核电站乏燃料处理处置基金支出|government-fund|||recalled|-|
2061001|乏燃料运输|government-fund|||recalled|-|
2061002|乏燃料离堆贮存|government-fund|||recalled|-|
2061003|乏燃料后处理|government-fund|||recalled|-|
2061004|高放废物的处理处置|government-fund|||recalled|-|
2061005|乏燃料后处理厂的建设、运行、改造和退役|government-fund|||recalled|-|
2061099|其他乏燃料处理处置基金支出|government-fund|||recalled|-|
20699|其他科学技术支出|general|||verified|1|
2069901|科技奖励|general|||recalled|-|
2069902|核应急|general|||recalled|-|
2069903|转制科研机构|general|||recalled|-|
2069999|其他科学技术支出|general|||verified|1|
207|文化体育与传媒支出|general|2014|2018|recalled|-|years recalled
207|文化旅游体育与传媒支出|general|2019||verified|13|years recalled
20701|文化|general||2018|recalled|-|years recalled
20701|文化和旅游|general|2019||recalled|-|years recalled
2070101|行政运行|general|||recalled|-|
2070102|一般行政管理事务|general|||recalled|-|
2070103|机关服务|general|||recalled|-|
2070104|图书馆|general|||recalled|-|
2070105|文化展示及纪念机构|general|||recalled|-|
2070106|艺术表演场所|general|||recalled|-|
2070107|艺术表演团体|general|||recalled|-|
2070108|文化活动|general|||recalled|-|
2070109|群众文化|general|||recalled|-|
2070110|文化交流与合作|general||2018|recalled|-|years recalled
2070110|文化和旅游交流与合作|general|2019||recalled|-|years recalled
2070111|文化创作与保护|general|||recalled|-|
2070112|文化市场管理|general||2018|recalled|-|years recalled
2070112|文化和旅游市场管理|general|2019||recalled|-|years recalled
2070113|旅游宣传|general|2019||recalled|-|years recalled
2070114|旅游行业业务管理|general|2019|2020|recalled|-|years recalled
2070114|文化和旅游管理事务|general|2021||recalled|-|years recalled
2070199|其他文化支出|general||2018|verified|16|years recalled
2070199|其他文化和旅游支出|general|2019||recalled|-|years recalled
20702|文物|general|||recalled|-|
2070201|行政运行|general|||recalled|-|
2070202|一般行政管理事务|general|||recalled|-|
2070203|机关服务|general|||recalled|-|
2070204|文物保护|general|||verified|17|
2070205|博物馆|general|||recalled|-|
2070206|历史名城与古迹|general|||recalled|-|
2070299|其他文物支出|general|||recalled|-|
20703|体育|general|||recalled|-|
2070301|行政运行|general|||recalled|-|
2070302|一般行政管理事务|general|||recalled|-|
2070303|机关服务|general|||recalled|-|
2070304|运动项目管理|general|||recalled|-|
2070305|体育竞赛|general|||recalled|-|
2070306|体育训练|general|||recalled|-|
2070307|体育场馆|general|||recalled|-|
2070308|群众体育|general|||recalled|-|
2070309|体育交流与合作|general|||recalled|-|
2070399|其他体育支出|general|||recalled|-|
20704|新闻出版广播影视|general||2018|recalled|-|years recalled
2070401|行政运行|general||2018|recalled|-|years recalled
2070402|一般行政管理事务|general||2018|recalled|-|years recalled
2070403|机关服务|general||2018|recalled|-|years recalled
2070404|广播|general||2018|recalled|-|years recalled
2070405|电视|general||2018|recalled|-|years recalled
2070406|电影|general||2018|recalled|-|years recalled
2070407|新闻通讯|general||2018|recalled|-|years recalled
2070408|出版发行|general||2018|recalled|-|years recalled
2070409|版权管理|general||2018|recalled|-|years recalled
2070499|其他新闻出版广播影视支出|general||2018|recalled|-|years recalled
20706|新闻出版电影|general|2019||recalled|-|years recalled
2070601|行政运行|general|2019||recalled|-|years recalled
2070602|一般行政管理事务|general|2019||recalled|-|years recalled
2070603|机关服务|general|2019||recalled|-|years recalled
2070604|新闻通讯|general|2019||recalled|-|years recalled
2070605|出版发行|general|2019||recalled|-|years recalled
2070606|版权管理|general|2019||recalled|-|years recalled
2070607|电影|general|2019||recalled|-|years recalled
2070699|其他新闻出版电影支出|general|2019||recalled|-|years recalled
20707|国家电影事业发展专项资金安排的支出|government-fund|||recalled|-|
2070701|资助国产影片放映|government-fund|||recalled|-|
2070702|资助影院建设|government-fund|||recalled|-|
2070703|资助少数民族语电影译制|government-fund|||recalled|-|
2070704|购买农村电影公益性放映版权服务|government-fund|||recalled|-|
2070799|其他国家电影事业发展专项资金支出|government-fund|||recalled|-|
20708|广播电视|general|2019||recalled|-|years recalled
2070801|行政运行|general|2019||recalled|-|years recalled
2070802|一般行政管理事务|general|2019||recalled|-|years recalled
2070803|机关服务|general|2019||recalled|-|years recalled
2070804|广播|general|2019|2019|recalled|-|years recalled
2070805|电视|general|2019|2019|recalled|-|years recalled
2070806|监测监管|general|2019||recalled|-|years recalled
2070807|传输发射|general|2020||recalled|-|years recalled
2070808|广播电视事务|general|2020||recalled|-|years recalled
2070899|其他广播电视支出|general|2019||recalled|-|years recalled
20709|旅游发展基金支出|government-fund|||recalled|-|
2070901|宣传促销|government-fund|||recalled|-|
2070902|行业规划|government-fund|||recalled|-|
2070903|旅游事业补助|government-fund|||recalled|-|
2070904|地方旅游开发项目补助|government-fund|||recalled|-|
2070999|其他旅游发展基金支出|government-fund|||recalled|-|
20710|国家电影事业发展专项资金对应专项债务收入安排的支出|government-fund|||recalled|-|
2071001|资助城市影院|government-fund|||recalled|-|
2071099|其他国家电影事业发展专项资金对应专项债务收入支出|government-fund|||recalled|-|
20799|其他文化体育与传媒支出|general||2018|recalled|-|years recalled
20799|其他文化旅游体育与传媒支出|general|2019||verified|13|years recalled
2079902|宣传文化发展专项支出|general|||recalled|-|
2079903|文化产业发展专项支出|general|||recalled|-|
2079999|其他文化旅游体育与传媒支出|general|2019||recalled|-|years recalled
208|社会保障和就业|general||2013|recalled|-|years recalled
208|社会保障和就业支出|general|2014||verified|18|years recalled
20801|人力资源和社会保障管理事务|general|||recalled|-|
2080101|行政运行|general|||recalled|-|
2080102|一般行政管理事务|general|||recalled|-|
2080103|机关服务|general|||recalled|-|
2080104|综合业务管理|general|||recalled|-|
2080105|劳动保障监察|general|||recalled|-|
2080106|就业管理事务|general|||recalled|-|
2080107|社会保险业务管理事务|general|||recalled|-|
2080108|信息化建设|general|||recalled|-|
2080109|社会保险经办机构|general|||recalled|-|
2080110|劳动关系和维权|general|||recalled|-|
2080111|公共就业服务和职业技能鉴定机构|general|||recalled|-|
2080112|劳动人事争议调解仲裁|general|||recalled|-|
2080113|政府特殊津贴|general|2020||recalled|-|years recalled
2080114|资助留学回国人员|general|2020||recalled|-|years recalled
2080115|博士后日常经费|general|2020||recalled|-|years recalled
2080116|引进人才费用|general|2020||recalled|-|years recalled
2080150|事业运行|general|||recalled|-|
2080199|其他人力资源和社会保障管理事务支出|general|||recalled|-|
20802|民政管理事务|general|||recalled|-|
2080201|行政运行|general|||recalled|-|
2080202|一般行政管理事务|general|||recalled|-|
2080203|机关服务|general|||recalled|-|
2080204|拥军优属|general||2018|recalled|-|years recalled
2080205|老龄事务|general||2018|recalled|-|years recalled
2080206|民间组织管理|general||2018|recalled|-|years recalled
2080206|社会组织管理|general|2019||recalled|-|years recalled
2080207|行政区划和地名管理|general|||verified|19|
2080208|基层政权和社区建设|general||2019|recalled|-|years recalled
2080208|基层政权建设和社区治理|general|2020||recalled|-|years recalled
2080209|部队供应|general||2018|recalled|-|back from 21016 after the 2023 reform; recalled, medium confidence
2080209|老龄事务|general|2024||recalled|-|back from 21016 after the 2023 reform; recalled, medium confidence
2080299|其他民政管理事务支出|general|||verified|19|
20804|补充全国社会保障基金|general|||recalled|-|
2080402|用一般公共预算补充基金|general|||recalled|-|
2080451|国有资本经营预算补充社保基金支出|state-capital|||recalled|-|
20805|行政事业单位离退休|general||2019|recalled|-|still printed by mistake in later disclosures
20805|行政事业单位养老支出|general|2020||verified|20|years recalled
2080501|归口管理的行政单位离退休|general||2019|recalled|-|years recalled
2080501|行政单位离退休|general|2020||verified|21|years recalled
2080502|事业单位离退休|general|||verified|22|
2080503|离退休人员管理机构|general|||recalled|-|
2080504|未归口管理的行政单位离退休|general||2019|recalled|-|years recalled
2080505|机关事业单位基本养老保险缴费支出|general|||verified|23|
2080506|机关事业单位职业年金缴费支出|general|||verified|20|
2080507|对机关事业单位基本养老保险基金的补助|general|||recalled|-|
2080508|对机关事业单位职业年金的补助|general|2020||recalled|-|years recalled
2080599|其他行政事业单位离退休支出|general||2019|recalled|-|years recalled
2080599|其他行政事业单位养老支出|general|2020||recalled|-|years recalled
20806|企业改革补助|general|||recalled|-|
2080601|企业关闭破产补助|general|||recalled|-|
2080602|厂办大集体改革|general|||recalled|-|
2080699|其他企业改革发展补助|general|||recalled|-|
20807|就业补助|general|||recalled|-|
2080701|就业创业服务补助|general||2019|recalled|-|years recalled
2080701|就业创业服务补贴|general|2020||recalled|-|years recalled
2080702|职业培训补贴|general|||recalled|-|
2080704|社会保险补贴|general|||recalled|-|
2080705|公益性岗位补贴|general|||recalled|-|
2080709|职业技能鉴定补贴|general||2021|recalled|-|years recalled
2080709|职业技能评价补贴|general|2022||recalled|-|years recalled
2080711|就业见习补贴|general|||recalled|-|
2080712|高技能人才培养补助|general|||recalled|-|
2080713|求职创业补贴|general||2020|recalled|-|years recalled
2080713|促进创业补贴|general|2021||recalled|-|years recalled
2080799|其他就业补助支出|general|||recalled|-|
20808|抚恤|general|||verified|24|
2080801|死亡抚恤|general|||verified|1|
2080802|伤残抚恤|general|||recalled|-|
2080803|在乡复员、退伍军人生活补助|general|||recalled|-|
2080804|优抚事业单位支出|general||2020|recalled|-|years recalled
2080805|义务兵优待|general|||recalled|-|
2080806|农村籍退役士兵老年生活补助|general|||recalled|-|
2080807|光荣院|general|2021||recalled|-|years recalled
2080808|烈士纪念设施管理维护|general|2021|2021|recalled|-|years recalled
2080808|褒扬纪念|general|2022||recalled|-|years recalled
2080899|其他优抚支出|general|||recalled|-|
20809|退役安置|general|||verified|25|
2080901|退役士兵安置|general|||verified|25|
2080902|军队移交政府的离退休人员安置|general|||verified|25|
2080903|军队移交政府离退休干部管理机构|general|||verified|25|
2080904|退役士兵管理教育|general|||verified|25|
2080905|军队转业干部安置|general|||verified|25|
2080999|其他退役安置支出|general|||verified|25|
20810|社会福利|general|||recalled|-|
2081001|儿童福利|general|||verified|26|
2081002|老年福利|general|||verified|19|
2081003|假肢矫形|general||2019|recalled|-|years recalled
2081003|康复辅具|general|2020||recalled|-|years recalled
2081004|殡葬|general|||recalled|-|
2081005|社会福利事业单位|general|||recalled|-|
2081006|养老服务|general|2020||verified|19|years recalled
2081099|其他社会福利支出|general|||recalled|-|
20811|残疾人事业|general|||recalled|-|
2081101|行政运行|general|||recalled|-|
2081102|一般行政管理事务|general|||recalled|-|
2081103|机关服务|general|||recalled|-|
2081104|残疾人康复|general|||recalled|-|
2081105|残疾人就业和扶贫|general||2020|recalled|-|years recalled
2081105|残疾人就业|general|2021||recalled|-|years recalled
2081106|残疾人体育|general|||recalled|-|
2081107|残疾人生活和护理补贴|general|||verified|27|
2081199|其他残疾人事业支出|general|||recalled|-|
20815|自然灾害生活救助|general||2018|recalled|-|years recalled
2081501|中央自然灾害生活补助|general||2018|recalled|-|years recalled
2081502|地方自然灾害生活补助|general||2018|recalled|-|years recalled
2081503|自然灾害灾后重建补助|general||2018|recalled|-|years recalled
2081599|其他自然灾害生活救助支出|general||2018|recalled|-|years recalled
20816|红十字事业|general|||recalled|-|
2081601|行政运行|general|||recalled|-|
2081602|一般行政管理事务|general|||recalled|-|
2081603|机关服务|general|||recalled|-|
2081650|事业运行|general|||recalled|-|
2081699|其他红十字事业支出|general|||recalled|-|
20819|最低生活保障|general|||recalled|-|
2081901|城市最低生活保障金支出|general|||verified|28|
2081902|农村最低生活保障金支出|general|||verified|28|
20820|临时救助|general|||recalled|-|
2082001|临时救助支出|general|||verified|26|
2082002|流浪乞讨人员救助支出|general|||verified|26|
20821|特困人员救助供养|general|||recalled|-|
2082101|城市特困人员救助供养支出|general|||verified|26|
2082102|农村特困人员救助供养支出|general|||verified|26|
20822|大中型水库移民后期扶持基金支出|government-fund||2023|recalled|-|moved to 21372 in the 2024 edition; recalled, medium confidence
2082201|移民补助|government-fund||2023|recalled|-|years recalled
2082202|基础设施建设和经济发展|government-fund||2023|recalled|-|years recalled
2082299|其他大中型水库移民后期扶持基金支出|government-fund||2023|recalled|-|years recalled
20823|小型水库移民扶助基金安排的支出|government-fund||2023|recalled|-|moved to 21373 in the 2024 edition; recalled, medium confidence
2082301|移民补助|government-fund||2023|recalled|-|years recalled
2082302|基础设施建设和经济发展|government-fund||2023|recalled|-|years recalled
2082399|其他小型水库移民扶助基金支出|government-fund||2023|recalled|-|years recalled
20824|补充道路交通事故社会救助基金|general|||recalled|-|
2082401|交强险营业税补助基金支出|general||2017|recalled|-|years recalled
2082401|交强险增值税补助基金支出|general|2018|2021|recalled|-|years recalled
2082401|对道路交通事故社会救助基金的补助|general|2022||recalled|-|years recalled
2082402|交强险罚款收入补助基金支出|general|||recalled|-|
20825|其他生活救助|general|||recalled|-|
2082501|其他城市生活救助|general|||recalled|-|
2082502|其他农村生活救助|general|||recalled|-|
20826|财政对基本养老保险基金的补助|general|||verified|29|
2082601|财政对企业职工基本养老保险基金的补助|general|||recalled|-|
2082602|财政对城乡居民基本养老保险基金的补助|general|||verified|30|
2082699|财政对其他基本养老保险基金的补助|general|||recalled|-|
20827|财政对其他社会保险基金的补助|general|||recalled|-|
2082701|财政对失业保险基金的补助|general|||recalled|-|
2082702|财政对工伤保险基金的补助|general|||recalled|-|
2082703|财政对生育保险基金的补助|general||2019|recalled|-|years recalled
2082799|其他财政对社会保险基金的补助|general|||recalled|-|
20828|退役军人管理事务|general|2019||recalled|-|years recalled
2082801|行政运行|general|2019||recalled|-|years recalled
2082802|一般行政管理事务|general|2019||recalled|-|years recalled
2082803|机关服务|general|2019||recalled|-|years recalled
2082804|拥军优属|general|2019||recalled|-|years recalled
2082805|部队供应|general|2019|2020|recalled|-|years recalled
2082805|军供保障|general|2021||recalled|-|years recalled
2082806|信息化建设|general|2022||recalled|-|years recalled
2082850|事业运行|general|2019||recalled|-|years recalled
2082899|其他退役军人事务管理支出|general|2019||recalled|-|years recalled
20829|小型水库移民扶助基金对应专项债务收入安排的支出|government-fund||2023|recalled|-|moved to 21374 in the 2024 edition; recalled, medium confidence
2082901|基础设施建设和经济发展|government-fund||2023|recalled|-|years recalled
2082999|其他小型水库移民扶助基金对应专项债务收入安排的支出|government-fund||2023|recalled|-|years recalled
20830|财政代缴社会保险费支出|general|||recalled|-|
2083001|财政代缴城乡居民基本养老保险费支出|general|||recalled|-|
2083099|财政代缴其他社会保险费支出|general|||recalled|-|
20899|其他社会保障和就业支出|general|||recalled|-|
2089901|其他社会保障和就业支出|general||2020|recalled|-|years recalled
2089999|其他社会保障和就业支出|general|2021||recalled|-|years recalled
209|社会保险基金支出|none|||recalled|-|social insurance funds; never in a department's statements
20901|企业职工基本养老保险基金支出|none|||recalled|-|
20902|失业保险基金支出|none|||recalled|-|
20903|职工基本医疗保险基金支出|none|||recalled|-|
20904|工伤保险基金支出|none|||recalled|-|
20905|生育保险基金支出|none||2019|recalled|-|years recalled
20906|新型农村合作医疗基金支出|none||2017|recalled|-|years recalled
20907|城镇居民基本医疗保险基金支出|none||2017|recalled|-|years recalled
20910|城乡居民基本养老保险基金支出|none|||recalled|-|
20911|机关事业单位基本养老保险基金支出|none|||recalled|-|
20912|城乡居民基本医疗保险基金支出|none|||recalled|-|
210|医疗卫生|general||2013|recalled|-|years recalled
210|医疗卫生与计划生育支出|general|2014|2018|verified|31|years recalled
210|卫生健康支出|general|2019||verified|32|years recalled
21001|医疗卫生与计划生育管理事务|general||2018|recalled|-|years recalled
21001|卫生健康管理事务|general|2019||recalled|-|years recalled
2100101|行政运行|general|||recalled|-|
2100102|一般行政管理事务|general|||recalled|-|
2100103|机关服务|general|||recalled|-|
2100199|其他卫生健康管理事务支出|general|2019||recalled|-|years recalled
21002|公立医院|general|||recalled|-|
2100201|综合医院|general|||recalled|-|
2100202|中医（民族）医院|general|||recalled|-|
2100203|传染病医院|general|||recalled|-|
2100204|职业病防治医院|general|||recalled|-|
2100205|精神病医院|general|||recalled|-|
2100206|妇产医院|general||2020|recalled|-|years recalled
2100206|妇幼保健医院|general|2021||recalled|-|years recalled
2100207|儿童医院|general|||recalled|-|
2100208|其他专科医院|general|||recalled|-|
2100209|福利医院|general|||recalled|-|
2100210|行业医院|general|||recalled|-|
2100211|处理医疗欠费|general|||recalled|-|
2100212|康复医院|general|||recalled|-|
2100213|优抚医院|general|2022||recalled|-|years recalled
2100299|其他公立医院支出|general|||recalled|-|
21003|基层医疗卫生机构|general|||recalled|-|
2100301|城市社区卫生机构|general|||recalled|-|
2100302|乡镇卫生院|general|||recalled|-|
2100399|其他基层医疗卫生机构支出|general|||verified|33|
21004|公共卫生|general|||verified|34|
2100401|疾病预防控制机构|general|||recalled|-|
2100402|卫生监督机构|general|||recalled|-|
2100403|妇幼保健机构|general|||recalled|-|
2100404|精神卫生机构|general|||recalled|-|
2100405|应急救治机构|general|||recalled|-|
2100406|采供血机构|general|||recalled|-|
2100407|其他专业公共卫生机构|general|||recalled|-|
2100408|基本公共卫生服务|general|||recalled|-|
2100409|重大公共卫生专项|general||2020|verified|35|seen in 2018 and 2020
2100409|重大公共卫生服务|general|2021||recalled|-|years recalled
2100410|突发公共卫生事件应急处理|general||2021|verified|36|years recalled
2100410|突发公共卫生事件应急处置|general|2022||recalled|-|years recalled
2100499|其他公共卫生支出|general|||recalled|-|
21005|医疗保障|general||2016|recalled|-|years recalled
2100501|行政单位医疗|general||2016|recalled|-|years recalled
2100502|事业单位医疗|general||2016|recalled|-|years recalled
2100503|公务员医疗补助|general||2016|recalled|-|years recalled
2100599|其他医疗保障支出|general||2016|recalled|-|years recalled
21006|中医药|general||2023|recalled|-|replaced by 21017; end year recalled
2100601|中医（民族医）药专项|general||2023|recalled|-|years recalled
2100699|其他中医药支出|general||2023|recalled|-|years recalled
21007|计划生育事务|general|||verified|7|
2100716|计划生育机构|general|||recalled|-|
2100717|计划生育服务|general|||verified|7|
2100799|其他计划生育事务支出|general|||recalled|-|
21010|食品和药品监督管理事务|general||2018|recalled|-|years recalled
2101001|行政运行|general||2018|recalled|-|years recalled
2101002|一般行政管理事务|general||2018|recalled|-|years recalled
2101003|机关服务|general||2018|recalled|-|years recalled
2101012|药品事务|general||2018|recalled|-|years recalled
2101014|化妆品事务|general||2018|recalled|-|years recalled
2101015|医疗器械事务|general||2018|recalled|-|years recalled
2101016|食品安全事务|general||2018|recalled|-|years recalled
2101050|事业运行|general||2018|recalled|-|years recalled
2101099|其他食品和药品监督管理事务支出|general||2018|recalled|-|years recalled
21011|行政事业单位医疗|general|||verified|37|
2101101|行政单位医疗|general|||verified|37|
2101102|事业单位医疗|general|||verified|9|
2101103|公务员医疗补助|general|||recalled|-|
2101199|其他行政事业单位医疗支出|general|||recalled|-|
21012|财政对基本医疗保险基金的补助|general|||recalled|-|
2101201|财政对城镇职工基本医疗保险基金的补助|general||2017|recalled|-|years recalled
2101201|财政对职工基本医疗保险基金的补助|general|2018||recalled|-|years recalled
2101202|财政对城乡居民基本医疗保险基金的补助|general|||verified|38|
2101203|财政对新型农村合作医疗基金的补助|general||2019|recalled|-|years recalled
2101204|财政对城镇居民基本医疗保险基金的补助|general||2019|recalled|-|years recalled
2101299|财政对其他基本医疗保险基金的补助|general|||recalled|-|
21013|医疗救助|general|||recalled|-|
2101301|城乡医疗救助|general|||verified|39|
2101302|疾病应急救助|general|||recalled|-|
2101399|其他医疗救助支出|general|||recalled|-|
21014|优抚对象医疗|general|||recalled|-|
2101401|优抚对象医疗补助|general|||recalled|-|
2101499|其他优抚对象医疗支出|general|||recalled|-|
21015|医疗保障管理事务|general|2019||recalled|-|years recalled
2101501|行政运行|general|2019||recalled|-|years recalled
2101502|一般行政管理事务|general|2019||recalled|-|years recalled
2101503|机关服务|general|2019||recalled|-|years recalled
2101504|信息化建设|general|2019||recalled|-|years recalled
2101505|医疗保障政策管理|general|2019||recalled|-|years recalled
2101506|医疗保障经办事务|general|2019||recalled|-|years recalled
2101550|事业运行|general|2019||recalled|-|years recalled
2101599|其他医疗保障管理事务支出|general|2019||recalled|-|years recalled
21016|老龄卫生健康事务|general|2019||recalled|-|years recalled
2101601|老龄卫生健康事务|general|2019||recalled|-|years recalled
21017|中医药事务|general|2024||recalled|-|2101704 seen in February 2024; replaces 21006; start year recalled
2101701|行政运行|general|2024||recalled|-|years recalled
2101702|一般行政管理事务|general|2024||recalled|-|years recalled
2101703|机关服务|general|2024||recalled|-|years recalled
2101704|中医（民族医）药专项|general|2024||verified|40|years recalled
2101750|事业运行|general|2024||recalled|-|years recalled
2101799|其他中医药事务支出|general|2024||recalled|-|years recalled
21018|疾病预防控制事务|general|2024||recalled|-|start year recalled, medium confidence
2101801|行政运行|general|2024||recalled|-|years recalled
2101802|一般行政管理事务|general|2024||recalled|-|years recalled
2101803|机关服务|general|2024||recalled|-|years recalled
2101850|事业运行|general|2024||recalled|-|years recalled
2101899|其他疾病预防控制事务支出|general|2024||recalled|-|years recalled
21019|托育服务|general|2025||recalled|-|2025 edition (perhaps 2024); recalled, low confidence
2101901|托育机构|general|2025||recalled|-|years recalled
2101999|其他托育服务支出|general|2025||recalled|-|years recalled
21099|其他医疗卫生与计划生育支出|general||2018|recalled|-|years recalled
21099|其他卫生健康支出|general|2019||recalled|-|years recalled
2109901|其他医疗卫生与计划生育支出|general||2018|recalled|-|years recalled
2109901|其他卫生健康支出|general|2019|2020|recalled|-|years recalled
2109999|其他卫生健康支出|general|2021||verified|41|years recalled
211|节能环保|general|2011|2013|recalled|-|years recalled
211|节能环保支出|general|2014||verified|42|years recalled
21101|环境保护管理事务|general|||recalled|-|
2110101|行政运行|general|||recalled|-|
2110102|一般行政管理事务|general|||recalled|-|
2110103|机关服务|general|||recalled|-|
2110104|环境保护宣传|general||2018|recalled|-|years recalled
2110104|生态环境保护宣传|general|2019||recalled|-|years recalled
2110105|环境保护法规、规划及标准|general|||recalled|-|
2110106|环境国际合作及履约|general||2018|recalled|-|years recalled
2110106|生态环境国际合作及履约|general|2019||recalled|-|years recalled
2110107|环境保护行政许可|general||2018|recalled|-|years recalled
2110107|生态环境保护行政许可|general|2019||recalled|-|years recalled
2110108|应对气候变化管理事务|general|2019||recalled|-|years recalled
2110199|其他环境保护管理事务支出|general|||recalled|-|
21102|环境监测与监察|general|||recalled|-|
2110203|建设项目环评审查与监督|general|||recalled|-|
2110204|核与辐射安全监督|general|||recalled|-|
2110299|其他环境监测与监察支出|general|||recalled|-|
21103|污染防治|general|||recalled|-|
2110301|大气|general|||verified|43|
2110302|水体|general|||verified|44|
2110303|噪声|general|||recalled|-|
2110304|固体废弃物与化学品|general|||recalled|-|
2110305|放射源和放射性废物监管|general|||recalled|-|
2110306|辐射|general|||recalled|-|
2110307|土壤|general|2021||verified|43|in 2020 soil money was still booked under 2110399 (seen), so the code starts after 2020
2110399|其他污染防治支出|general|||verified|45|
21104|自然生态保护|general|||recalled|-|
2110401|生态保护|general|||recalled|-|
2110402|农村环境保护|general|||recalled|-|
2110403|自然保护区|general||2019|recalled|-|years recalled
2110404|生物及物种资源保护|general|||recalled|-|
2110405|草原生态修复治理|general|2020||recalled|-|years recalled
2110406|自然保护地|general|2020||recalled|-|years recalled
2110499|其他自然生态保护支出|general|||recalled|-|
21105|天然林保护|general||2022|recalled|-|rename year recalled, medium confidence
21105|森林保护修复|general|2023||recalled|-|rename year recalled, medium confidence
2110501|森林管护|general|||recalled|-|
2110502|社会保险补助|general|||recalled|-|
2110503|政策性社会性支出补助|general|||recalled|-|
2110506|天然林保护工程建设|general|||recalled|-|
2110507|停伐补助|general|||recalled|-|
2110599|其他森林保护修复支出|general|2023||recalled|-|years recalled
21106|退耕还林|general||2019|recalled|-|years recalled
21106|退耕还林还草|general|2020||recalled|-|years recalled
2110602|退耕现金|general|||recalled|-|
2110603|退耕还林粮食折现补贴|general|||recalled|-|
2110604|退耕还林粮食费用补贴|general|||recalled|-|
2110605|退耕还林工程建设|general|||recalled|-|
2110699|其他退耕还林还草支出|general|2020||recalled|-|years recalled
21107|风沙荒漠治理|general|||recalled|-|
2110704|京津风沙源治理工程建设|general|||recalled|-|
2110799|其他风沙荒漠治理支出|general|||recalled|-|
21108|退牧还草|general|||recalled|-|
2110804|退牧还草工程建设|general|||recalled|-|
2110899|其他退牧还草支出|general|||recalled|-|
21109|已垦草原退耕还草|general|||recalled|-|
2110901|已垦草原退耕还草|general|||recalled|-|
21110|能源节约利用|general|||recalled|-|
2111001|能源节约利用|general|||recalled|-|
21111|污染减排|general|||recalled|-|
2111101|环境监测与信息|general||2018|recalled|-|years recalled
2111101|生态环境监测与信息|general|2019||recalled|-|years recalled
2111102|环境执法监察|general||2018|recalled|-|years recalled
2111102|生态环境执法监察|general|2019||recalled|-|years recalled
2111103|减排专项支出|general|||recalled|-|
2111104|清洁生产专项支出|general|||recalled|-|
2111199|其他污染减排支出|general|||recalled|-|
21112|可再生能源|general|||recalled|-|
2111201|可再生能源|general|||recalled|-|
21113|循环经济|general|||recalled|-|
2111301|循环经济|general|||recalled|-|
21114|能源管理事务|general|||recalled|-|
2111401|行政运行|general|||recalled|-|
2111402|一般行政管理事务|general|||recalled|-|
2111403|机关服务|general|||recalled|-|
2111404|能源预测预警|general||2019|recalled|-|years recalled
2111405|能源战略规划与实施|general||2019|recalled|-|years recalled
2111406|能源科技装备|general|||recalled|-|
2111407|能源行业管理|general|||recalled|-|
2111408|能源管理|general|||recalled|-|
2111409|石油储备发展管理|general||2019|recalled|-|years recalled
2111410|能源调查|general||2019|recalled|-|years recalled
2111411|信息化建设|general|||recalled|-|
2111413|农村电网建设|general|||recalled|-|
2111450|事业运行|general|||recalled|-|
2111499|其他能源管理事务支出|general|||recalled|-|
21160|可再生能源电价附加收入安排的支出|government-fund|||recalled|-|
2116001|风力发电补助|government-fund|||recalled|-|
2116002|太阳能发电补助|government-fund|||recalled|-|
2116003|生物质能发电补助|government-fund|||recalled|-|
2116099|其他可再生能源电价附加收入安排的支出|government-fund|||recalled|-|
21161|废弃电器电子产品处理基金支出|government-fund|||recalled|-|
2116101|回收处理费用补贴|government-fund|||recalled|-|
2116102|信息系统建设|government-fund|||recalled|-|
2116103|基金征管经费|government-fund|||recalled|-|
2116104|其他废弃电器电子产品处理基金支出|government-fund|||recalled|-|
21199|其他节能环保支出|general|||recalled|-|
2119901|其他节能环保支出|general||2020|recalled|-|years recalled
2119999|其他节能环保支出|general|2021||recalled|-|years recalled
212|城乡社区事务|general||2013|recalled|-|years recalled
212|城乡社区支出|general|2014||verified|46|years recalled
21201|城乡社区管理事务|general|||verified|47|
2120101|行政运行|general|||verified|1|
2120102|一般行政管理事务|general|||verified|47|
2120103|机关服务|general|||recalled|-|
2120104|城管执法|general|||recalled|-|
2120105|工程建设标准规范编制与监管|general|||recalled|-|
2120106|工程建设管理|general|||recalled|-|
2120107|市政公用行业市场监管|general|||recalled|-|
2120109|住宅建设与房地产市场监管|general|||recalled|-|
2120110|执业资格注册、资质审查|general|||recalled|-|
2120199|其他城乡社区管理事务支出|general|||verified|7|
21202|城乡社区规划与管理|general|||verified|1|
2120201|城乡社区规划与管理|general|||verified|1|
21203|城乡社区公共设施|general|||recalled|-|
2120303|小城镇基础设施建设|general|||verified|48|
2120399|其他城乡社区公共设施支出|general|||recalled|-|
21205|城乡社区环境卫生|general|||recalled|-|
2120501|城乡社区环境卫生|general|||recalled|-|
21206|建设市场管理与监督|general|||recalled|-|
2120601|建设市场管理与监督|general|||recalled|-|
21208|国有土地使用权出让收入及对应专项债务收入安排的支出|government-fund||2017|recalled|-|years recalled
21208|国有土地使用权出让收入安排的支出|government-fund|2018||verified|1|years recalled
2120801|征地和拆迁补偿支出|government-fund|||recalled|-|
2120802|土地开发支出|government-fund|||recalled|-|
2120803|城市建设支出|government-fund|||recalled|-|
2120804|农村基础设施建设支出|government-fund|||recalled|-|
2120805|补助被征地农民支出|government-fund|||recalled|-|
2120806|土地出让业务支出|government-fund|||verified|1|
2120807|廉租住房支出|government-fund|||recalled|-|
2120809|支付破产或改制企业职工安置费|government-fund|||recalled|-|
2120810|棚户区改造支出|government-fund|||recalled|-|
2120811|公共租赁住房支出|government-fund|||recalled|-|
2120813|保障性住房租金补贴|government-fund|||recalled|-|
2120814|农业生产发展支出|government-fund|2021||recalled|-|years recalled
2120815|农村社会事业支出|government-fund|2021||recalled|-|years recalled
2120816|农业农村生态环境支出|government-fund|2021||recalled|-|years recalled
2120899|其他国有土地使用权出让收入安排的支出|government-fund|2018||recalled|-|years recalled
21209|城市公用事业附加安排的支出|government-fund||2018|recalled|-|code seen without a name in a county's 2019 code set; name and years recalled, low confidence
2120999|其他城市公用事业附加安排的支出|government-fund||2018|recalled|-|code seen without a name in a county's 2019 code set; name and years recalled, low confidence
21210|国有土地收益基金安排的支出|government-fund|||recalled|-|
2121001|征地和拆迁补偿支出|government-fund|||recalled|-|
2121002|土地开发支出|government-fund|||recalled|-|
2121099|其他国有土地收益基金支出|government-fund|||recalled|-|
21211|农业土地开发资金安排的支出|government-fund|||recalled|-|
21213|城市基础设施配套费安排的支出|government-fund|||verified|1|
2121301|城市公共设施|government-fund|||recalled|-|
2121302|城市环境卫生|government-fund|||recalled|-|
2121303|公有房屋|government-fund|||recalled|-|
2121304|城市防洪|government-fund|||recalled|-|
2121399|其他城市基础设施配套费安排的支出|government-fund|||verified|1|
21214|污水处理费安排的支出|government-fund|||recalled|-|
2121401|污水处理设施建设和运营|government-fund|||recalled|-|
2121402|代征手续费|government-fund|||recalled|-|
2121499|其他污水处理费安排的支出|government-fund|||recalled|-|
21215|土地储备专项债券收入安排的支出|government-fund|||recalled|-|
2121501|征地和拆迁补偿支出|government-fund|||recalled|-|
2121502|土地开发支出|government-fund|||recalled|-|
2121599|其他土地储备专项债券收入安排的支出|government-fund|||recalled|-|
21216|棚户区改造专项债券收入安排的支出|government-fund|||recalled|-|
2121601|征地和拆迁补偿支出|government-fund|||recalled|-|
2121602|土地开发支出|government-fund|||recalled|-|
2121699|其他棚户区改造专项债券收入安排的支出|government-fund|||recalled|-|
21217|城市基础设施配套费对应专项债务收入安排的支出|government-fund|||recalled|-|
2121701|城市公共设施|government-fund|||recalled|-|
2121702|城市环境卫生|government-fund|||recalled|-|
2121703|公有房屋|government-fund|||recalled|-|
2121704|城市防洪|government-fund|||recalled|-|
2121799|其他城市基础设施配套费对应专项债务收入安排的支出|government-fund|||recalled|-|
21218|污水处理费对应专项债务收入安排的支出|government-fund|||recalled|-|
2121801|污水处理设施建设和运营|government-fund|||recalled|-|
2121899|其他污水处理费对应专项债务收入安排的支出|government-fund|||recalled|-|
21219|国有土地使用权出让收入对应专项债务收入安排的支出|government-fund|||recalled|-|
2121901|征地和拆迁补偿支出|government-fund|||recalled|-|
2121902|土地开发支出|government-fund|||recalled|-|
2121903|城市建设支出|government-fund|||recalled|-|
2121904|农村基础设施建设支出|government-fund|||recalled|-|
2121905|廉租住房支出|government-fund|||recalled|-|
2121906|棚户区改造支出|government-fund|||recalled|-|
2121907|公共租赁住房支出|government-fund|||recalled|-|
2121999|其他国有土地使用权出让收入对应专项债务收入安排的支出|government-fund|||recalled|-|
21299|其他城乡社区支出|general|||recalled|-|
2129901|其他城乡社区支出|general||2020|recalled|-|years recalled
2129999|其他城乡社区支出|general|2021||recalled|-|years recalled
213|农林水事务|general||2013|recalled|-|years recalled
213|农林水支出|general|2014||verified|49|years recalled
21301|农业|general||2019|verified|50|years recalled
21301|农业农村|general|2020||verified|51|years recalled
2130101|行政运行|general|||recalled|-|
2130102|一般行政管理事务|general|||recalled|-|
2130103|机关服务|general|||recalled|-|
2130104|事业运行|general|||recalled|-|
2130105|农垦运行|general|||recalled|-|
2130106|科技转化与推广服务|general|||recalled|-|
2130108|病虫害控制|general|||recalled|-|
2130109|农产品质量安全|general|||recalled|-|
2130110|执法监管|general|||recalled|-|
2130111|统计监测与信息服务|general|||recalled|-|
2130112|农业行业业务管理|general||2019|recalled|-|years recalled
2130112|行业业务管理|general|2020||recalled|-|years recalled
2130114|对外交流与合作|general|||recalled|-|
2130119|防灾救灾|general|||verified|52|
2130120|稳定农民收入补贴|general|||recalled|-|
2130121|农业结构调整补贴|general|||recalled|-|
2130122|农业生产支持补贴|general||2019|recalled|-|years recalled
2130122|农业生产发展|general|2020||verified|51|years recalled
2130124|农业组织化与产业化经营|general||2019|recalled|-|years recalled
2130124|农村合作经济|general|2020||recalled|-|years recalled
2130125|农产品加工与促销|general|||recalled|-|
2130126|农村公益事业|general||2019|recalled|-|years recalled
2130126|农村社会事业|general|2020||verified|53|years recalled
2130135|农业资源保护修复与利用|general||2023|verified|54|still used in a notice of 2023-12 for 2024 money, so the rename took effect in or after 2024
2130135|农业生态资源保护|general|2024||recalled|-|rename recalled; not before 2024 (see the older name)
2130142|农村道路建设|general||2022|recalled|-|years recalled
2130142|乡村道路建设|general|2023||recalled|-|years recalled
2130148|成品油价格改革对渔业的补贴|general||2021|recalled|-|years recalled
2130148|渔业发展|general|2022||recalled|-|years recalled
2130152|对高校毕业生到基层任职补助|general|||recalled|-|
2130153|农田建设|general|2019|2023|recalled|-|years recalled
2130153|耕地建设与利用|general|2024||recalled|-|years recalled
2130199|其他农业支出|general||2019|verified|55|years recalled
2130199|其他农业农村支出|general|2020||verified|56|years recalled
21302|林业|general||2018|recalled|-|years recalled
21302|林业和草原|general|2019||recalled|-|years recalled
2130201|行政运行|general|||recalled|-|
2130202|一般行政管理事务|general|||recalled|-|
2130203|机关服务|general|||recalled|-|
2130204|事业机构|general|||recalled|-|
2130205|森林培育|general||2019|verified|57|years recalled
2130205|森林资源培育|general|2020||recalled|-|years recalled
2130206|林业技术推广|general||2019|recalled|-|years recalled
2130206|技术推广与转化|general|2020||recalled|-|years recalled
2130207|森林资源管理|general|||recalled|-|
2130209|森林生态效益补偿|general|||recalled|-|
2130210|林业自然保护区|general||2019|recalled|-|years recalled
2130211|动植物保护|general|||recalled|-|
2130212|湿地保护|general|||recalled|-|
2130213|林业执法与监督|general||2019|recalled|-|years recalled
2130213|执法与监督|general|2020||recalled|-|years recalled
2130217|林业防沙治沙|general||2019|recalled|-|years recalled
2130217|防沙治沙|general|2020||recalled|-|years recalled
2130220|对外合作与交流|general|||recalled|-|
2130221|产业化管理|general|||recalled|-|
2130223|信息管理|general|||recalled|-|
2130226|林区公共支出|general|||recalled|-|
2130227|贷款贴息|general|||recalled|-|
2130234|防灾减灾|general||2019|recalled|-|years recalled
2130234|林业草原防灾减灾|general|2020||recalled|-|years recalled
2130235|国家公园|general|||recalled|-|
2130236|草原管理|general|||recalled|-|
2130237|行业业务管理|general|||recalled|-|
2130299|其他林业和草原支出|general|2019||recalled|-|years recalled
21303|水利|general|||recalled|-|
2130301|行政运行|general|||recalled|-|
2130302|一般行政管理事务|general|||recalled|-|
2130303|机关服务|general|||recalled|-|
2130304|水利行业业务管理|general|||recalled|-|
2130305|水利工程建设|general|||recalled|-|
2130306|水利工程运行与维护|general|||verified|58|
2130307|长江黄河等流域管理|general|||recalled|-|
2130308|水利前期工作|general|||recalled|-|
2130309|水利执法监督|general|||recalled|-|
2130310|水土保持|general|||recalled|-|
2130311|水资源节约管理与保护|general|||recalled|-|
2130312|水质监测|general|||recalled|-|
2130313|水文测报|general|||recalled|-|
2130314|防汛|general|||recalled|-|
2130315|抗旱|general|||recalled|-|
2130316|农田水利|general||2019|recalled|-|years recalled
2130316|农村水利|general|2020||recalled|-|years recalled
2130317|水利技术推广|general|||recalled|-|
2130318|国际河流治理与管理|general|||recalled|-|
2130319|江河湖库水系综合整治|general|||recalled|-|
2130321|大中型水库移民后期扶持专项支出|general|||verified|59|
2130322|水利安全监督|general|||recalled|-|
2130331|水资源费安排的支出|general||2019|recalled|-|years recalled
2130332|砂石资源费支出|general||2019|recalled|-|years recalled
2130333|信息管理|general|||recalled|-|
2130334|水利建设移民支出|general||2019|recalled|-|years recalled
2130334|水利建设征地及移民支出|general|2020||recalled|-|years recalled
2130335|农村人畜饮水|general||2022|recalled|-|years recalled
2130335|农村供水|general|2023||recalled|-|years recalled
2130336|南水北调工程建设|general|2019||recalled|-|years recalled
2130337|南水北调工程管理|general|2019||recalled|-|years recalled
2130399|其他水利支出|general|||recalled|-|
21304|南水北调|general||2018|recalled|-|years recalled
2130401|行政运行|general||2018|recalled|-|years recalled
2130402|一般行政管理事务|general||2018|recalled|-|years recalled
2130403|机关服务|general||2018|recalled|-|years recalled
2130404|南水北调工程建设|general||2018|recalled|-|years recalled
2130405|政策研究与信息管理|general||2018|recalled|-|years recalled
2130406|工程稽查|general||2018|recalled|-|years recalled
2130407|前期工作|general||2018|recalled|-|years recalled
2130408|南水北调技术推广和培训|general||2018|recalled|-|years recalled
2130409|环境、移民及水资源管理与保护|general||2018|recalled|-|years recalled
2130499|其他南水北调支出|general||2018|recalled|-|years recalled
21305|扶贫|general||2021|recalled|-|years recalled
21305|巩固脱贫衔接乡村振兴|general|2022|2022|recalled|-|years recalled
21305|巩固脱贫攻坚成果衔接乡村振兴|general|2023||verified|60|years recalled
2130501|行政运行|general|||verified|60|
2130502|一般行政管理事务|general|||verified|60|
2130503|机关服务|general|||verified|60|
2130504|农村基础设施建设|general|||verified|60|
2130505|生产发展|general|||verified|61|
2130506|社会发展|general|||verified|60|
2130507|扶贫贷款奖补和贴息|general||2021|recalled|-|years recalled
2130507|贷款奖补和贴息|general|2022||verified|60|years recalled
2130508|“三西”农业建设专项补助|general|||verified|60|
2130550|扶贫事业机构|general||2021|recalled|-|years recalled
2130550|事业运行|general|2022||verified|60|years recalled
2130599|其他扶贫支出|general||2021|recalled|-|years recalled
2130599|其他巩固脱贫衔接乡村振兴支出|general|2022|2022|recalled|-|years recalled
2130599|其他巩固脱贫攻坚成果衔接乡村振兴支出|general|2023||recalled|-|years recalled
21306|农业综合开发|general||2018|recalled|-|years recalled
2130601|机构运行|general||2018|recalled|-|years recalled
2130602|土地治理|general||2018|recalled|-|years recalled
2130603|产业化发展|general||2018|recalled|-|years recalled
2130604|创新示范|general||2018|recalled|-|years recalled
2130699|其他农业综合开发支出|general||2018|recalled|-|years recalled
21307|农村综合改革|general|||recalled|-|
2130701|对村级一事一议的补助|general||2019|verified|62|seen in 2017
2130701|对村级公益事业建设的补助|general|2020||recalled|-|years recalled
2130704|国有农场办社会职能改革补助|general|||recalled|-|
2130705|对村民委员会和村党支部的补助|general|||recalled|-|
2130706|对村集体经济组织的补助|general|||recalled|-|
2130707|农村综合改革示范试点补助|general|||recalled|-|
2130799|其他农村综合改革支出|general|||recalled|-|
21308|普惠金融发展支出|general|||recalled|-|
2130801|支持农村金融机构|general|||recalled|-|
2130802|涉农贷款增量奖励|general||2019|recalled|-|years recalled
2130803|农业保险保费补贴|general|||verified|63|
2130804|创业担保贷款贴息|general||2019|recalled|-|years recalled
2130804|创业担保贷款贴息及奖补|general|2020||recalled|-|years recalled
2130805|补充创业担保贷款基金|general|||recalled|-|
2130899|其他普惠金融发展支出|general|||recalled|-|
21309|目标价格补贴|general|||recalled|-|
2130901|棉花目标价格补贴|general|||recalled|-|
2130999|其他目标价格补贴|general|||recalled|-|
21366|大中型水库库区基金安排的支出|government-fund|||recalled|-|
2136601|基础设施建设和经济发展|government-fund|||recalled|-|
2136602|解决移民遗留问题|government-fund|||recalled|-|
2136603|库区防护工程维护|government-fund|||recalled|-|
2136699|其他大中型水库库区基金支出|government-fund|||recalled|-|
21367|三峡水库库区基金支出|government-fund|||recalled|-|
2136701|基础设施建设和经济发展|government-fund|||recalled|-|
2136702|解决移民遗留问题|government-fund|||recalled|-|
2136703|库区维护和管理|government-fund|||recalled|-|
2136799|其他三峡水库库区基金支出|government-fund|||recalled|-|
21369|国家重大水利工程建设基金安排的支出|government-fund|||recalled|-|
2136901|南水北调工程建设|government-fund|||recalled|-|
2136902|三峡后续工作|government-fund|||recalled|-|
2136903|地方重大水利工程建设|government-fund|||recalled|-|
2136999|其他重大水利工程建设基金支出|government-fund|||recalled|-|
21370|大中型水库库区基金对应专项债务收入安排的支出|government-fund|||recalled|-|
2137001|基础设施建设和经济发展|government-fund|||recalled|-|
2137099|其他大中型水库库区基金对应专项债务收入支出|government-fund|||recalled|-|
21371|国家重大水利工程建设基金对应专项债务收入安排的支出|government-fund|||recalled|-|
2137101|南水北调工程建设|government-fund|||recalled|-|
2137102|三峡工程后续工作|government-fund|||recalled|-|
2137103|地方重大水利工程建设|government-fund|||recalled|-|
2137199|其他重大水利工程建设基金对应专项债务收入支出|government-fund|||recalled|-|
21372|大中型水库移民后期扶持基金支出|government-fund|2024||recalled|-|moved from 20822 in the 2024 edition; recalled, medium confidence
2137201|移民补助|government-fund|2024||recalled|-|years recalled
2137202|基础设施建设和经济发展|government-fund|2024||recalled|-|years recalled
2137299|其他大中型水库移民后期扶持基金支出|government-fund|2024||recalled|-|years recalled
21373|小型水库移民扶助基金安排的支出|government-fund|2024||recalled|-|moved from 20823 in the 2024 edition; recalled, medium confidence
2137301|移民补助|government-fund|2024||recalled|-|years recalled
2137302|基础设施建设和经济发展|government-fund|2024||recalled|-|years recalled
2137399|其他小型水库移民扶助基金支出|government-fund|2024||recalled|-|years recalled
21374|小型水库移民扶助基金对应专项债务收入安排的支出|government-fund|2024||recalled|-|moved from 20829 in the 2024 edition; recalled, medium confidence
2137401|基础设施建设和经济发展|government-fund|2024||recalled|-|years recalled
2137499|其他小型水库移民扶助基金对应专项债务收入安排的支出|government-fund|2024||recalled|-|years recalled
21399|其他农林水支出|general|||recalled|-|
2139901|化解其他公益性乡村债务支出|general|||recalled|-|
2139999|其他农林水支出|general|||recalled|-|
214|交通运输|general||2013|recalled|-|years recalled
214|交通运输支出|general|2014||verified|11|years recalled
21401|公路水路运输|general|||recalled|-|
2140101|行政运行|general|||recalled|-|
2140102|一般行政管理事务|general|||recalled|-|
2140103|机关服务|general|||recalled|-|
2140104|公路建设|general|||recalled|-|
2140106|公路养护|general|||recalled|-|
2140109|交通运输信息化建设|general|||recalled|-|
2140110|公路和运输安全|general|||recalled|-|
2140111|公路还贷专项|general||2020|recalled|-|years recalled
2140112|公路运输管理|general|||recalled|-|
2140114|公路和运输技术标准化建设|general|||recalled|-|
2140122|港口设施|general||2020|recalled|-|years recalled
2140122|水运建设|general|2021||recalled|-|years recalled
2140123|航道维护|general|||recalled|-|
2140127|船舶检验|general|||recalled|-|
2140128|救助打捞|general|||recalled|-|
2140129|内河运输|general|||recalled|-|
2140130|远洋运输|general|||recalled|-|
2140131|海事管理|general|||recalled|-|
2140133|航标事业发展支出|general|||recalled|-|
2140136|水路运输管理支出|general|||recalled|-|
2140138|口岸建设|general|||recalled|-|
2140139|取消政府还贷二级公路收费专项支出|general|||recalled|-|
2140199|其他公路水路运输支出|general|||recalled|-|
21402|铁路运输|general|||recalled|-|
2140201|行政运行|general|||recalled|-|
2140202|一般行政管理事务|general|||recalled|-|
2140203|机关服务|general|||recalled|-|
2140204|铁路路网建设|general|||recalled|-|
2140205|铁路还贷专项|general|||recalled|-|
2140206|铁路安全|general|||recalled|-|
2140207|铁路专项运输|general|||recalled|-|
2140208|行业监管|general|||recalled|-|
2140299|其他铁路运输支出|general|||recalled|-|
21403|民用航空运输|general|||recalled|-|
2140301|行政运行|general|||recalled|-|
2140302|一般行政管理事务|general|||recalled|-|
2140303|机关服务|general|||recalled|-|
2140304|机场建设|general|||recalled|-|
2140305|空管系统建设|general|||recalled|-|
2140306|民航还贷专项支出|general|||recalled|-|
2140307|民用航空安全|general|||recalled|-|
2140308|民航专项运输|general|||recalled|-|
2140399|其他民用航空运输支出|general|||recalled|-|
21404|成品油价格改革对交通运输的补贴|general||2021|recalled|-|years recalled
2140401|对城市公交的补贴|general||2021|recalled|-|years recalled
2140402|对农村道路客运的补贴|general||2021|recalled|-|years recalled
2140403|对出租车的补贴|general||2021|recalled|-|years recalled
2140499|成品油价格改革补贴其他支出|general||2021|recalled|-|years recalled
21405|邮政业支出|general|||recalled|-|
2140501|行政运行|general|||recalled|-|
2140502|一般行政管理事务|general|||recalled|-|
2140503|机关服务|general|||recalled|-|
2140504|行业监管|general|||recalled|-|
2140505|邮政普遍服务与特殊服务|general|||recalled|-|
2140599|其他邮政业支出|general|||recalled|-|
21406|车辆购置税支出|general|||recalled|-|
2140601|车辆购置税用于公路等基础设施建设支出|general|||recalled|-|
2140602|车辆购置税用于农村公路建设支出|general|||recalled|-|
2140603|车辆购置税用于老旧汽车报废更新补贴|general|||recalled|-|
2140699|车辆购置税其他支出|general|||recalled|-|
21460|海南省高等级公路车辆通行附加费安排的支出|government-fund|||recalled|-|
2146001|公路建设|government-fund|||recalled|-|
2146002|公路养护|government-fund|||recalled|-|
2146003|公路还贷|government-fund|||recalled|-|
2146099|其他海南省高等级公路车辆通行附加费安排的支出|government-fund|||recalled|-|
21462|车辆通行费安排的支出|government-fund|||recalled|-|
2146201|公路还贷|government-fund|||recalled|-|
2146202|政府还贷公路养护|government-fund|||recalled|-|
2146203|政府还贷公路管理|government-fund|||recalled|-|
2146299|其他车辆通行费安排的支出|government-fund|||recalled|-|
21463|港口建设费安排的支出|government-fund||2020|recalled|-|years recalled
2146301|港口设施|government-fund||2020|recalled|-|years recalled
2146302|航道建设和维护|government-fund||2020|recalled|-|years recalled
2146303|航运保障系统建设|government-fund||2020|recalled|-|years recalled
2146304|其他港口建设费安排的支出|government-fund||2020|recalled|-|years recalled
21464|铁路建设基金支出|government-fund|||recalled|-|
2146401|铁路建设投资|government-fund|||recalled|-|
2146402|购置铁路机车车辆|government-fund|||recalled|-|
2146403|铁路还贷|government-fund|||recalled|-|
2146404|建设项目铺底资金|government-fund|||recalled|-|
2146405|勘测设计|government-fund|||recalled|-|
2146406|注册资本金|government-fund|||recalled|-|
2146407|周转资金|government-fund|||recalled|-|
2146499|其他铁路建设基金支出|government-fund|||recalled|-|
21468|船舶油污损害赔偿基金支出|government-fund|||recalled|-|
2146801|应急处置费用|government-fund|||recalled|-|
2146802|控制清除污染|government-fund|||recalled|-|
2146803|损失补偿|government-fund|||recalled|-|
2146804|生态恢复|government-fund|||recalled|-|
2146805|监视监测|government-fund|||recalled|-|
2146899|其他船舶油污损害赔偿基金支出|government-fund|||recalled|-|
21469|民航发展基金支出|government-fund|||recalled|-|
2146901|民航机场建设|government-fund|||recalled|-|
2146902|空管系统建设|government-fund|||recalled|-|
2146903|民航安全|government-fund|||recalled|-|
2146904|航线和机场补贴|government-fund|||recalled|-|
2146906|民航节能减排|government-fund|||recalled|-|
2146907|通用航空发展|government-fund|||recalled|-|
2146908|征管经费|government-fund|||recalled|-|
2146999|其他民航发展基金支出|government-fund|||recalled|-|
21470|海南省高等级公路车辆通行附加费对应专项债务收入安排的支出|government-fund|||recalled|-|
2147001|公路建设|government-fund|||recalled|-|
2147099|其他海南省高等级公路车辆通行附加费对应专项债务收入安排的支出|government-fund|||recalled|-|
21471|政府收费公路专项债券收入安排的支出|government-fund|||recalled|-|
2147101|公路建设|government-fund|||recalled|-|
2147199|其他政府收费公路专项债券收入安排的支出|government-fund|||recalled|-|
21472|车辆通行费对应专项债务收入安排的支出|government-fund|||recalled|-|
21499|其他交通运输支出|general|||recalled|-|
2149901|公共交通运营补助|general|||recalled|-|
2149999|其他交通运输支出|general|||recalled|-|
215|资源勘探电力信息等事务|general||2013|recalled|-|years recalled
215|资源勘探信息等支出|general|2014|2019|recalled|-|years recalled
215|资源勘探工业信息等支出|general|2020||verified|11|years recalled
21501|资源勘探开发|general|||recalled|-|
2150101|行政运行|general|||recalled|-|
2150102|一般行政管理事务|general|||recalled|-|
2150103|机关服务|general|||recalled|-|
2150104|煤炭勘探开采和洗选|general|||recalled|-|
2150105|石油和天然气勘探开采|general|||recalled|-|
2150106|黑色金属矿勘探和采选|general|||recalled|-|
2150107|有色金属矿勘探和采选|general|||recalled|-|
2150108|非金属矿勘探和采选|general|||recalled|-|
2150199|其他资源勘探业支出|general|||recalled|-|
21502|制造业|general|||recalled|-|
2150201|行政运行|general|||recalled|-|
2150202|一般行政管理事务|general|||recalled|-|
2150203|机关服务|general|||recalled|-|
2150204|纺织业|general|||recalled|-|
2150205|医药制造业|general|||recalled|-|
2150206|非金属矿物制品业|general|||recalled|-|
2150207|通信设备、计算机及其他电子设备制造业|general|||recalled|-|
2150208|交通运输设备制造业|general|||recalled|-|
2150209|电气机械及器材制造业|general|||recalled|-|
2150210|工艺品及其他制造业|general|||recalled|-|
2150212|石油加工、炼焦及核燃料加工业|general|||recalled|-|
2150213|化学原料及化学制品制造业|general|||recalled|-|
2150214|黑色金属冶炼及压延加工业|general|||recalled|-|
2150215|有色金属冶炼及压延加工业|general|||recalled|-|
2150299|其他制造业支出|general|||recalled|-|
21503|建筑业|general|||recalled|-|
2150301|行政运行|general|||recalled|-|
2150302|一般行政管理事务|general|||recalled|-|
2150303|机关服务|general|||recalled|-|
2150399|其他建筑业支出|general|||recalled|-|
21505|工业和信息产业监管支出|general||2018|recalled|-|years recalled
21505|工业和信息产业监管|general|2019||recalled|-|years recalled
2150501|行政运行|general|||recalled|-|
2150502|一般行政管理事务|general|||recalled|-|
2150503|机关服务|general|||recalled|-|
2150505|战备应急|general|||recalled|-|
2150506|信息安全建设|general||2020|recalled|-|years recalled
2150507|专用通信|general|||recalled|-|
2150508|无线电监管|general||2020|recalled|-|years recalled
2150508|无线电及信息通信监管|general|2021||recalled|-|years recalled
2150509|工业和信息产业战略研究与标准制定|general||2020|recalled|-|years recalled
2150510|工业和信息产业支持|general||2020|recalled|-|years recalled
2150511|电子专项工程|general||2020|recalled|-|years recalled
2150513|行业监管|general||2020|recalled|-|years recalled
2150515|技术基础研究|general||2020|recalled|-|years recalled
2150516|工程建设及运行维护|general|2021||recalled|-|years recalled
2150517|产业发展|general|2021||recalled|-|years recalled
2150550|事业运行|general|||recalled|-|
2150599|其他工业和信息产业监管支出|general|2019||recalled|-|years recalled
21506|安全生产监管|general||2018|recalled|-|years recalled
2150601|行政运行|general||2018|recalled|-|years recalled
2150602|一般行政管理事务|general||2018|recalled|-|years recalled
2150603|机关服务|general||2018|recalled|-|years recalled
2150604|国务院安委会专项|general||2018|recalled|-|years recalled
2150605|安全监管监察专项|general||2018|recalled|-|years recalled
2150606|应急救援支出|general||2018|recalled|-|years recalled
2150607|煤炭安全|general||2018|recalled|-|years recalled
2150699|其他安全生产监管支出|general||2018|recalled|-|years recalled
21507|国有资产监管|general|||recalled|-|
2150701|行政运行|general|||recalled|-|
2150702|一般行政管理事务|general|||recalled|-|
2150703|机关服务|general|||recalled|-|
2150704|国有企业监事会专项|general|||recalled|-|
2150705|中央企业专项管理|general|||recalled|-|
2150799|其他国有资产监管支出|general|||recalled|-|
21508|支持中小企业发展和管理支出|general|||recalled|-|
2150801|行政运行|general|||recalled|-|
2150802|一般行政管理事务|general|||recalled|-|
2150803|机关服务|general|||recalled|-|
2150804|科技型中小企业技术创新基金|general|||recalled|-|
2150805|中小企业发展专项|general|||verified|64|
2150806|减免房租补贴|general|2021||recalled|-|years recalled
2150899|其他支持中小企业发展和管理支出|general|||recalled|-|
21561|新型墙体材料专项基金支出|government-fund||2018|recalled|-|code seen without a name in a county's 2019 code set; name and years recalled, low confidence
2156199|其他新型墙体材料专项基金支出|government-fund||2018|recalled|-|code seen without a name in a county's 2019 code set; name and years recalled, low confidence
21562|农网还贷资金支出|government-fund|||recalled|-|
2156201|中央农网还贷资金支出|government-fund|||recalled|-|
2156202|地方农网还贷资金支出|government-fund|||recalled|-|
2156299|其他农网还贷资金支出|government-fund|||recalled|-|
21599|其他资源勘探信息等支出|general||2019|recalled|-|years recalled
21599|其他资源勘探工业信息等支出|general|2020||recalled|-|years recalled
2159901|黄金事务|general|||recalled|-|
2159904|技术改造支出|general|||recalled|-|
2159905|中药材扶持资金支出|general|||recalled|-|
2159906|重点产业振兴和技术改造项目贷款贴息|general|||recalled|-|
2159999|其他资源勘探信息等支出|general||2019|recalled|-|years recalled
2159999|其他资源勘探工业信息等支出|general|2020||recalled|-|years recalled
216|商业服务业等事务|general||2013|recalled|-|years recalled
216|商业服务业等支出|general|2014||verified|11|years recalled
21602|商业流通事务|general|||recalled|-|
2160201|行政运行|general|||recalled|-|
2160202|一般行政管理事务|general|||recalled|-|
2160203|机关服务|general|||recalled|-|
2160216|食品流通安全补贴|general|||recalled|-|
2160217|市场监测及信息管理|general|||recalled|-|
2160218|民贸企业补贴|general|||recalled|-|
2160219|民贸民品贷款贴息|general|||recalled|-|
2160250|事业运行|general|||recalled|-|
2160299|其他商业流通事务支出|general|||recalled|-|
21605|旅游业管理与服务支出|general||2018|recalled|-|years recalled
2160501|行政运行|general||2018|recalled|-|years recalled
2160502|一般行政管理事务|general||2018|recalled|-|years recalled
2160503|机关服务|general||2018|recalled|-|years recalled
2160504|旅游宣传|general||2018|recalled|-|years recalled
2160505|旅游行业业务管理|general||2018|recalled|-|years recalled
2160599|其他旅游业管理与服务支出|general||2018|recalled|-|years recalled
21606|涉外发展服务支出|general|||recalled|-|
2160601|行政运行|general|||recalled|-|
2160602|一般行政管理事务|general|||recalled|-|
2160603|机关服务|general|||recalled|-|
2160607|外商投资环境建设补助资金|general|||recalled|-|
2160699|其他涉外发展服务支出|general|||recalled|-|
21699|其他商业服务业等支出|general|||recalled|-|
2169901|服务业基础设施建设|general|||recalled|-|
2169999|其他商业服务业等支出|general|||recalled|-|
217|金融监管等事务支出|general||2013|recalled|-|years recalled
217|金融支出|general|2014||verified|11|years recalled
21701|金融部门行政支出|general|||recalled|-|
2170101|行政运行|general|||recalled|-|
2170102|一般行政管理事务|general|||recalled|-|
2170103|机关服务|general|||recalled|-|
2170104|安全防卫|general|||recalled|-|
2170150|事业运行|general|||recalled|-|
2170199|金融部门其他行政支出|general|||recalled|-|
21702|金融部门监管支出|general|||recalled|-|
2170201|货币发行|general|||recalled|-|
2170202|金融服务|general|||recalled|-|
2170203|反假币|general|||recalled|-|
2170204|重点金融机构监管|general|||recalled|-|
2170205|金融稽查与案件处理|general|||recalled|-|
2170206|金融行业电子化建设|general|||recalled|-|
2170207|从业人员资格考试|general|||recalled|-|
2170208|反洗钱|general|||recalled|-|
2170299|金融部门其他监管支出|general|||recalled|-|
21703|金融发展支出|general|||recalled|-|
2170301|政策性银行亏损补贴|general|||recalled|-|
2170302|商业银行贷款贴息|general||2019|recalled|-|years recalled
2170302|利息费用补贴支出|general|2020||recalled|-|years recalled
2170303|补充资本金|general|||recalled|-|
2170304|风险基金补助|general|||recalled|-|
2170399|其他金融发展支出|general|||recalled|-|
21704|金融调控支出|general|||recalled|-|
2170401|中央银行亏损补贴|general|||recalled|-|
2170402|中央特别国债经营基金支出|government-fund|||recalled|-|
2170403|中央特别国债经营基金财务支出|government-fund|||recalled|-|
2170404|中央金融机构注资特别国债支出|government-fund|2025||verified|65|added in mid-year by 财预〔2025〕41号
2170499|其他金融调控支出|general|||recalled|-|
21799|其他金融支出|general|||recalled|-|
2179901|其他金融支出|general||2020|recalled|-|years recalled
2179902|重点企业贷款贴息|general|2021||recalled|-|years recalled
2179999|其他金融支出|general|2021||recalled|-|years recalled
219|援助其他地区支出|general|||verified|11|
21901|一般公共服务|general|||recalled|-|
21902|教育|general|||recalled|-|
21903|文化体育与传媒|general||2018|recalled|-|years recalled
21903|文化旅游体育与传媒|general|2019||recalled|-|years recalled
21904|医疗卫生|general||2018|recalled|-|years recalled
21904|卫生健康|general|2019||recalled|-|years recalled
21905|节能环保|general|||recalled|-|
21906|农业|general||2019|recalled|-|years recalled
21906|农业农村|general|2020||recalled|-|years recalled
21907|交通运输|general|||recalled|-|
21908|住房保障|general|||recalled|-|
21999|其他支出|general|||recalled|-|
220|国土资源气象等事务|general||2013|recalled|-|years recalled
220|国土海洋气象等支出|general|2014|2018|recalled|-|years recalled
220|自然资源海洋气象等支出|general|2019||verified|66|years recalled
22001|国土资源事务|general||2018|recalled|-|years recalled
22001|自然资源事务|general|2019||verified|1|years recalled
2200101|行政运行|general|||verified|1|
2200102|一般行政管理事务|general|||verified|1|
2200103|机关服务|general|||recalled|-|
2200104|自然资源规划及管理|general|||verified|1|
2200105|土地资源调查|general||2020|recalled|-|code seen without a name in a county's 2019 code set; name and years recalled, low confidence
2200106|土地资源利用与保护|general||2020|recalled|-|years recalled
2200106|自然资源利用与保护|general|2021||verified|1|years recalled
2200107|自然资源社会公益服务|general|||recalled|-|
2200108|自然资源行业业务管理|general|||verified|1|
2200109|自然资源调查|general||2020|recalled|-|years recalled
2200109|自然资源调查与确权登记|general|2021||recalled|-|years recalled
2200111|地质灾害防治|general||2018|verified|67|seen in 2018; moved to 2240601 in the 2019 edition (recalled)
2200112|土地资源储备支出|general|||recalled|-|
2200113|地质矿产资源与环境调查|general|||recalled|-|
2200114|地质矿产资源利用与保护|general||2020|recalled|-|years recalled
2200114|地质勘查与矿产资源管理|general|2021||verified|1|years recalled
2200115|地质转产项目财政贴息|general|||recalled|-|
2200116|国外风险勘查|general|||recalled|-|
2200119|地质勘查基金（周转金）支出|general|||recalled|-|
2200120|海域与海岛管理|general|2021||recalled|-|years recalled
2200121|自然资源国际合作与海洋权益维护|general|2021||recalled|-|years recalled
2200122|自然资源卫星|general|2021||recalled|-|years recalled
2200123|极地考察|general|2021||recalled|-|years recalled
2200124|深海调查与资源开发|general|2021||recalled|-|years recalled
2200125|海港航标维护|general|2021||recalled|-|years recalled
2200126|海水淡化|general|2021||recalled|-|years recalled
2200127|无居民海岛使用金支出|general|2021||recalled|-|years recalled
2200128|海洋战略规划与预警监测|general|2021||recalled|-|years recalled
2200129|基础测绘与地理信息监管|general|2021||recalled|-|years recalled
2200150|事业运行|general|||verified|1|
2200199|其他自然资源事务支出|general|2019||verified|1|years recalled
22002|海洋管理事务|general||2020|recalled|-|years recalled
2200201|行政运行|general||2020|recalled|-|years recalled
2200202|一般行政管理事务|general||2020|recalled|-|years recalled
2200203|机关服务|general||2020|recalled|-|years recalled
2200204|海域使用管理|general||2020|recalled|-|years recalled
2200205|海洋环境保护与监测|general||2020|recalled|-|years recalled
2200206|海洋调查评价|general||2020|recalled|-|years recalled
2200207|海洋权益维护|general||2020|recalled|-|years recalled
2200208|海洋执法监察|general||2020|recalled|-|years recalled
2200209|海洋防灾减灾|general||2020|recalled|-|years recalled
2200210|海洋卫星|general||2020|recalled|-|years recalled
2200211|极地考察|general||2020|recalled|-|years recalled
2200212|海洋矿产资源勘探研究|general||2020|recalled|-|years recalled
2200213|海港航标维护|general||2020|recalled|-|years recalled
2200215|海水淡化|general||2020|recalled|-|years recalled
2200217|无居民海岛使用金支出|general||2020|recalled|-|years recalled
2200218|海岛和海域保护|general||2020|recalled|-|years recalled
2200250|事业运行|general||2020|recalled|-|years recalled
2200299|其他海洋管理事务支出|general||2020|recalled|-|years recalled
22003|测绘事务|general||2020|recalled|-|years recalled
2200301|行政运行|general||2020|recalled|-|years recalled
2200302|一般行政管理事务|general||2020|recalled|-|years recalled
2200303|机关服务|general||2020|recalled|-|years recalled
2200304|基础测绘|general||2020|recalled|-|years recalled
2200305|航空摄影|general||2020|recalled|-|years recalled
2200306|测绘工程建设|general||2020|recalled|-|years recalled
2200350|事业运行|general||2020|recalled|-|years recalled
2200399|其他测绘事务支出|general||2020|recalled|-|years recalled
22004|地震事务|general||2018|recalled|-|years recalled
22005|气象事务|general|||recalled|-|
2200501|行政运行|general|||recalled|-|
2200502|一般行政管理事务|general|||recalled|-|
2200503|机关服务|general|||recalled|-|
2200504|气象事业机构|general|||recalled|-|
2200506|气象探测|general|||recalled|-|
2200507|气象信息传输及管理|general|||recalled|-|
2200508|气象预报预测|general|||recalled|-|
2200509|气象服务|general|||recalled|-|
2200510|气象装备保障维护|general|||recalled|-|
2200511|气象基础设施建设与维修|general|||recalled|-|
2200512|气象卫星|general|||recalled|-|
2200513|气象法规与标准|general|||recalled|-|
2200514|气象资金审计稽查|general|||recalled|-|
2200599|其他气象事务支出|general|||recalled|-|
22006|耕地保护考核奖惩基金支出|government-fund|2024||verified|68|added in mid-year by 财预〔2024〕22号; its 项 are not listed here (not seen)
22099|其他国土海洋气象等支出|general||2018|recalled|-|years recalled
22099|其他自然资源海洋气象等支出|general|2019||recalled|-|years recalled
2209901|其他国土海洋气象等支出|general||2018|recalled|-|years recalled
2209901|其他自然资源海洋气象等支出|general|2019|2020|recalled|-|years recalled
2209999|其他自然资源海洋气象等支出|general|2021||recalled|-|years recalled
221|住房保障支出|general|||verified|69|
22101|保障性安居工程支出|general|||recalled|-|
2210101|廉租住房|general|||recalled|-|
2210102|沉陷区治理|general|||recalled|-|
2210103|棚户区改造|general|||recalled|-|
2210104|少数民族地区游牧民定居工程|general|||recalled|-|
2210105|农村危房改造|general|||recalled|-|
2210106|公共租赁住房|general|||recalled|-|
2210107|保障性住房租金补贴|general|||recalled|-|
2210108|老旧小区改造|general|||recalled|-|
2210109|住房租赁市场发展|general|2021||recalled|-|years recalled
2210110|保障性租赁住房|general|2022||recalled|-|years recalled
2210199|其他保障性安居工程支出|general|||recalled|-|
22102|住房改革支出|general|||verified|9|
2210201|住房公积金|general|||verified|10|
2210202|提租补贴|general|||recalled|-|
2210203|购房补贴|general|||verified|9|
22103|城乡社区住宅|general|||recalled|-|
2210301|公有住房建设和维修改造支出|general|||recalled|-|
2210302|住房公积金管理|general|||recalled|-|
2210399|其他城乡社区住宅支出|general|||recalled|-|
222|粮油物资储备支出|general|||verified|11|
22201|粮油事务|general||2020|recalled|-|years recalled
22201|粮油物资事务|general|2021||recalled|-|years recalled
2220101|行政运行|general|||recalled|-|
2220102|一般行政管理事务|general|||recalled|-|
2220103|机关服务|general|||recalled|-|
2220104|粮食财务与审计支出|general||2020|recalled|-|years recalled
2220104|财务和审计支出|general|2021||recalled|-|years recalled
2220105|粮食信息统计|general||2020|recalled|-|years recalled
2220105|信息统计|general|2021||recalled|-|years recalled
2220106|粮食专项业务活动|general||2020|recalled|-|years recalled
2220106|专项业务活动|general|2021||recalled|-|years recalled
2220107|国家粮油差价补贴|general|||recalled|-|
2220112|粮食财务挂账利息补贴|general||2020|recalled|-|years recalled
2220112|财务挂账利息补贴|general|2021||recalled|-|years recalled
2220113|粮食财务挂账消化款|general||2020|recalled|-|years recalled
2220113|财务挂账消化款|general|2021||recalled|-|years recalled
2220114|处理陈化粮补贴|general|||recalled|-|
2220115|粮食风险基金|general||2020|recalled|-|years recalled
2220115|风险基金|general|2021||recalled|-|years recalled
2220118|粮油市场调控专项资金|general|||recalled|-|
2220119|设施建设|general|2021||recalled|-|years recalled
2220120|设施安全|general|2021||recalled|-|years recalled
2220121|物资保管保养|general|2021||recalled|-|years recalled
2220150|事业运行|general|||recalled|-|
2220199|其他粮油物资事务支出|general|2021||recalled|-|years recalled
22202|物资事务|general||2020|recalled|-|years recalled
2220201|行政运行|general||2020|recalled|-|years recalled
2220202|一般行政管理事务|general||2020|recalled|-|years recalled
2220203|机关服务|general||2020|recalled|-|years recalled
2220204|铁路专用线|general||2020|recalled|-|years recalled
2220205|护库武警和民兵支出|general||2020|recalled|-|years recalled
2220206|物资保管与保养|general||2020|recalled|-|years recalled
2220207|专项贷款利息|general||2020|recalled|-|years recalled
2220209|物资转移|general||2020|recalled|-|years recalled
2220210|物资轮换|general||2020|recalled|-|years recalled
2220211|仓库建设|general||2020|recalled|-|years recalled
2220212|仓库安防|general||2020|recalled|-|years recalled
2220250|事业运行|general||2020|recalled|-|years recalled
2220299|其他物资事务支出|general||2020|recalled|-|years recalled
22203|能源储备|general|||recalled|-|
2220301|石油储备|general|||recalled|-|
2220303|天然铀能源储备|general||2020|recalled|-|years recalled
2220303|天然铀储备|general|2021||recalled|-|years recalled
2220304|煤炭储备|general|||recalled|-|
2220305|成品油储备|general|||recalled|-|
2220399|其他能源储备支出|general|||recalled|-|
22204|粮油储备|general|||recalled|-|
2220401|储备粮油补贴|general|||recalled|-|
2220402|储备粮油差价补贴|general|||recalled|-|
2220403|储备粮（油）库建设|general|||recalled|-|
2220404|最低收购价政策支出|general|||recalled|-|
2220499|其他粮油储备支出|general|||recalled|-|
22205|重要商品储备|general|||recalled|-|
2220501|棉花储备|general|||recalled|-|
2220502|食糖储备|general|||recalled|-|
2220503|肉类储备|general|||recalled|-|
2220504|化肥储备|general|||recalled|-|
2220505|农药储备|general|||recalled|-|
2220506|边销茶储备|general|||recalled|-|
2220507|羊毛储备|general|||recalled|-|
2220508|医药储备|general|||recalled|-|
2220509|食盐储备|general|||recalled|-|
2220510|战略物资储备|general|||recalled|-|
2220511|应急物资储备|general|2021||recalled|-|years recalled
2220599|其他重要商品储备支出|general|||recalled|-|
223|国有资本经营预算支出|state-capital|||verified|11|
22301|解决历史遗留问题及改革成本支出|state-capital|||recalled|-|
2230101|厂办大集体改革支出|state-capital|||recalled|-|
2230102|“三供一业”移交补助支出|state-capital|||recalled|-|
2230103|国有企业办职教幼教补助支出|state-capital|||recalled|-|
2230104|国有企业办公共服务机构移交补助支出|state-capital|||recalled|-|
2230105|国有企业退休人员社会化管理补助支出|state-capital|||recalled|-|
2230106|国有企业棚户区改造支出|state-capital|||recalled|-|
2230107|国有企业改革成本支出|state-capital|||recalled|-|
2230108|离休干部医药费补助支出|state-capital|||recalled|-|
2230109|金融企业改革性支出|state-capital|2021||recalled|-|years recalled
2230199|其他解决历史遗留问题及改革成本支出|state-capital|||recalled|-|
22302|国有企业资本金注入|state-capital|||recalled|-|
2230201|国有经济结构调整支出|state-capital|||recalled|-|
2230202|公益性设施投资支出|state-capital|||recalled|-|
2230203|前瞻性战略性产业发展支出|state-capital|||recalled|-|
2230204|生态环境保护支出|state-capital|||recalled|-|
2230205|支持科技进步支出|state-capital|||recalled|-|
2230206|保障国家经济安全支出|state-capital|||recalled|-|
2230207|对外投资合作支出|state-capital||2020|recalled|-|years recalled
2230208|金融企业资本性支出|state-capital|2021||recalled|-|years recalled
2230299|其他国有企业资本金注入|state-capital|||recalled|-|
22303|国有企业政策性补贴|state-capital|||recalled|-|
2230301|国有企业政策性补贴|state-capital|||recalled|-|
22304|金融国有资本经营预算支出|state-capital||2020|recalled|-|years recalled
2230401|资本性支出|state-capital||2020|recalled|-|years recalled
2230402|改革性支出|state-capital||2020|recalled|-|years recalled
2230499|其他金融国有资本经营预算支出|state-capital||2020|recalled|-|years recalled
22399|其他国有资本经营预算支出|state-capital|||recalled|-|
2239901|其他国有资本经营预算支出|state-capital||2020|recalled|-|years recalled
2239999|其他国有资本经营预算支出|state-capital|2021||recalled|-|years recalled
224|灾害防治及应急管理支出|general|2019||verified|15|years recalled
22401|应急管理事务|general|2019||recalled|-|years recalled
2240101|行政运行|general|2019||recalled|-|years recalled
2240102|一般行政管理事务|general|2019||recalled|-|years recalled
2240103|机关服务|general|2019||recalled|-|years recalled
2240104|灾害风险防治|general|2019||recalled|-|years recalled
2240105|国务院安委会专项|general|2019||recalled|-|years recalled
2240106|安全监管|general|2019||recalled|-|years recalled
2240107|安全生产基础|general|2019|2020|recalled|-|years recalled
2240108|应急救援|general|2019||recalled|-|years recalled
2240109|应急管理|general|2019||recalled|-|years recalled
2240150|事业运行|general|2019||recalled|-|years recalled
2240199|其他应急管理支出|general|2019||recalled|-|years recalled
22402|消防事务|general|2019|2020|recalled|-|years recalled
22402|消防救援事务|general|2021||recalled|-|years recalled
2240201|行政运行|general|2019||recalled|-|years recalled
2240202|一般行政管理事务|general|2019||recalled|-|years recalled
2240203|机关服务|general|2019||recalled|-|years recalled
2240204|消防应急救援|general|2019||recalled|-|years recalled
2240250|事业运行|general|2019||recalled|-|years recalled
2240299|其他消防事务支出|general|2019|2020|recalled|-|years recalled
2240299|其他消防救援事务支出|general|2021||recalled|-|years recalled
22403|森林消防事务|general|2019|2020|recalled|-|years recalled
2240301|行政运行|general|2019|2020|recalled|-|years recalled
2240302|一般行政管理事务|general|2019|2020|recalled|-|years recalled
2240303|机关服务|general|2019|2020|recalled|-|years recalled
2240304|森林消防应急救援|general|2019|2020|recalled|-|years recalled
2240399|其他森林消防事务支出|general|2019|2020|recalled|-|years recalled
22404|煤矿安全|general|2019|2020|recalled|-|years recalled
22404|矿山安全|general|2021||recalled|-|years recalled
2240401|行政运行|general|2019||recalled|-|years recalled
2240402|一般行政管理事务|general|2019||recalled|-|years recalled
2240403|机关服务|general|2019||recalled|-|years recalled
2240404|煤矿安全监察事务|general|2019|2020|recalled|-|years recalled
2240404|矿山安全监察事务|general|2021||recalled|-|years recalled
2240405|煤矿应急救援事务|general|2019|2020|recalled|-|years recalled
2240405|矿山应急救援事务|general|2021||recalled|-|years recalled
2240450|事业运行|general|2019||recalled|-|years recalled
2240499|其他煤矿安全支出|general|2019|2020|recalled|-|years recalled
2240499|其他矿山安全支出|general|2021||recalled|-|years recalled
22405|地震事务|general|2019||recalled|-|years recalled
2240501|行政运行|general|2019||recalled|-|years recalled
2240502|一般行政管理事务|general|2019||recalled|-|years recalled
2240503|机关服务|general|2019||recalled|-|years recalled
2240504|地震监测|general|2019||recalled|-|years recalled
2240505|地震预测预报|general|2019||recalled|-|years recalled
2240506|地震灾害预防|general|2019||recalled|-|years recalled
2240507|地震应急救援|general|2019||recalled|-|years recalled
2240508|地震环境探察|general|2019||recalled|-|years recalled
2240509|防震减灾信息管理|general|2019||recalled|-|years recalled
2240510|防震减灾基础管理|general|2019||recalled|-|years recalled
2240550|地震事业机构|general|2019||recalled|-|years recalled
2240599|其他地震事务支出|general|2019||recalled|-|years recalled
22406|自然灾害防治|general|2019||verified|1|years recalled
2240601|地质灾害防治|general|2019||verified|1|years recalled
2240602|森林草原防灾减灾|general|2019||recalled|-|years recalled
2240699|其他自然灾害防治支出|general|2019||verified|70|years recalled
22407|自然灾害救灾及恢复重建支出|general|2019||verified|71|years recalled
2240701|中央自然灾害生活补助|general|2019|2020|recalled|-|years recalled
2240702|地方自然灾害生活补助|general|2019|2020|recalled|-|years recalled
2240703|自然灾害救灾补助|general|2019||recalled|-|years recalled
2240704|自然灾害灾后重建补助|general|2019||recalled|-|years recalled
2240799|其他自然灾害救灾及恢复重建支出|general|2019||recalled|-|years recalled
22499|其他灾害防治及应急管理支出|general|2019||recalled|-|years recalled
2249901|其他灾害防治及应急管理支出|general|2019|2020|recalled|-|years recalled
2249999|其他灾害防治及应急管理支出|general|2021||recalled|-|years recalled
227|预备费|general|||recalled|-|no 款; never used by a department
229|其他支出|general|||verified|72|
22902|年初预留|general|||recalled|-|
22904|其他政府性基金及对应专项债务收入安排的支出|government-fund|||recalled|-|
2290401|其他政府性基金安排的支出|government-fund|||verified|41|
2290402|其他地方自行试点项目收益专项债券收入安排的支出|government-fund|||recalled|-|
2290403|其他政府性基金债务收入安排的支出|government-fund|||recalled|-|
22908|彩票发行销售机构业务费安排的支出|government-fund|||recalled|-|
2290802|福利彩票发行机构的业务费支出|government-fund|||recalled|-|
2290803|体育彩票发行机构的业务费支出|government-fund|||recalled|-|
2290804|福利彩票销售机构的业务费支出|government-fund|||recalled|-|
2290805|体育彩票销售机构的业务费支出|government-fund|||recalled|-|
2290806|彩票兑奖周转金支出|government-fund|||recalled|-|
2290807|彩票发行销售风险基金支出|government-fund|||recalled|-|
2290808|彩票市场调控资金支出|government-fund|||recalled|-|
2290899|其他彩票发行销售机构业务费安排的支出|government-fund|||recalled|-|
22909|抗疫特别国债财务基金支出|government-fund|2020||recalled|-|years recalled
2290901|抗疫特别国债财务基金支出|government-fund|2020||recalled|-|years recalled
22911|中央金融机构注资特别国债财务基金支出|government-fund|2025||verified|65|added in mid-year by 财预〔2025〕41号; its 项 are not listed here (not seen)
22960|彩票公益金安排的支出|government-fund|||verified|73|
2296001|用于补充全国社会保障基金的彩票公益金支出|government-fund|||recalled|-|
2296002|用于社会福利的彩票公益金支出|government-fund|||verified|73|
2296003|用于体育事业的彩票公益金支出|government-fund|||recalled|-|
2296004|用于教育事业的彩票公益金支出|government-fund|||recalled|-|
2296005|用于红十字事业的彩票公益金支出|government-fund|||recalled|-|
2296006|用于残疾人事业的彩票公益金支出|government-fund|||recalled|-|
2296010|用于文化事业的彩票公益金支出|government-fund|||recalled|-|
2296011|用于扶贫的彩票公益金支出|government-fund||2021|recalled|-|years recalled
2296011|用于巩固脱贫衔接乡村振兴的彩票公益金支出|government-fund|2022|2022|recalled|-|years recalled
2296011|用于巩固脱贫攻坚成果衔接乡村振兴的彩票公益金支出|government-fund|2023||verified|74|years recalled
2296012|用于法律援助的彩票公益金支出|government-fund|||recalled|-|
2296013|用于城乡医疗救助的彩票公益金支出|government-fund|||recalled|-|
2296099|用于其他社会公益事业的彩票公益金支出|government-fund|||recalled|-|
22999|其他支出|general|||recalled|-|
2299901|其他支出|general||2020|recalled|-|years recalled
2299999|其他支出|general|2021||recalled|-|years recalled
230|转移性支出|general|||recalled|-|
23001|返还性支出|general|||recalled|-|
2300102|所得税基数返还支出|general|||recalled|-|
2300103|成品油税费改革税收返还支出|general|||recalled|-|
2300104|增值税税收返还支出|general|||recalled|-|
2300105|消费税税收返还支出|general|||recalled|-|
2300106|增值税“五五分享”税收返还支出|general|||recalled|-|
2300199|其他返还性支出|general|||recalled|-|
23002|一般性转移支付|general|||recalled|-|
2300201|体制补助支出|general|||recalled|-|
2300202|均衡性转移支付支出|general|||recalled|-|
2300207|县级基本财力保障机制奖补资金支出|general|||recalled|-|
2300208|结算补助支出|general|||recalled|-|
2300212|资源枯竭型城市转移支付补助支出|general|||recalled|-|
2300214|企业事业单位划转补助支出|general|||recalled|-|
2300225|产粮（油）大县奖励资金支出|general|||recalled|-|
2300226|重点生态功能区转移支付支出|general|||recalled|-|
2300227|固定数额补助支出|general|||recalled|-|
2300228|革命老区转移支付支出|general|||recalled|-|
2300229|民族地区转移支付支出|general|||recalled|-|
2300230|边境地区转移支付支出|general|||recalled|-|
2300241|一般公共服务共同财政事权转移支付支出|general|||recalled|-|
2300242|外交共同财政事权转移支付支出|general|||recalled|-|
2300243|国防共同财政事权转移支付支出|general|||recalled|-|
2300244|公共安全共同财政事权转移支付支出|general|||recalled|-|
2300245|教育共同财政事权转移支付支出|general|||recalled|-|
2300246|科学技术共同财政事权转移支付支出|general|||recalled|-|
2300247|文化旅游体育与传媒共同财政事权转移支付支出|general|||recalled|-|
2300248|社会保障和就业共同财政事权转移支付支出|general|||recalled|-|
2300249|医疗卫生共同财政事权转移支付支出|general|||recalled|-|
2300250|节能环保共同财政事权转移支付支出|general|||recalled|-|
2300251|城乡社区共同财政事权转移支付支出|general|||recalled|-|
2300252|农林水共同财政事权转移支付支出|general|||recalled|-|
2300253|交通运输共同财政事权转移支付支出|general|||recalled|-|
2300254|资源勘探工业信息等共同财政事权转移支付支出|general|||recalled|-|
2300255|商业服务业等共同财政事权转移支付支出|general|||recalled|-|
2300256|金融共同财政事权转移支付支出|general|||recalled|-|
2300257|自然资源海洋气象等共同财政事权转移支付支出|general|||recalled|-|
2300258|住房保障共同财政事权转移支付支出|general|||recalled|-|
2300259|粮油物资储备共同财政事权转移支付支出|general|||recalled|-|
2300260|灾害防治及应急管理共同财政事权转移支付支出|general|||recalled|-|
2300269|其他共同财政事权转移支付支出|general|||recalled|-|
2300299|其他一般性转移支付支出|general|||recalled|-|
23003|专项转移支付|general|||recalled|-|
23004|政府性基金转移支付|government-fund|||verified|68|
2300409|农林水|government-fund|||verified|74|
2300412|自然资源海洋气象等|government-fund|2024||verified|68|years recalled
23005|国有资本经营预算转移支付|state-capital|||recalled|-|
23006|上解支出|general|||recalled|-|
2300601|体制上解支出|general|||recalled|-|
2300602|专项上解支出|general|||recalled|-|
23008|调出资金|general|||recalled|-|
23009|年终结余|general|||recalled|-|
23011|债务转贷支出|general|||recalled|-|
23015|安排预算稳定调节基金|general|||recalled|-|
23016|补充预算周转金|general|||recalled|-|
231|债务还本支出|general|||verified|75|
23101|中央政府国内债务还本支出|general|||recalled|-|
23102|中央政府国外债务还本支出|general|||recalled|-|
23103|地方政府一般债务还本支出|general|||recalled|-|
2310301|地方政府一般债券还本支出|general|||recalled|-|
2310302|地方政府向外国政府借款还本支出|general|||recalled|-|
2310303|地方政府向国际组织借款还本支出|general|||recalled|-|
2310399|地方政府其他一般债务还本支出|general|||recalled|-|
23104|地方政府专项债务还本支出|government-fund|||recalled|-|
2310411|国有土地使用权出让金债务还本支出|government-fund|||recalled|-|
2310431|土地储备专项债券还本支出|government-fund|||recalled|-|
2310432|政府收费公路专项债券还本支出|government-fund|||recalled|-|
2310433|棚户区改造专项债券还本支出|government-fund|||recalled|-|
2310498|其他地方自行试点项目收益专项债券还本支出|government-fund|||recalled|-|
2310499|其他政府性基金债务还本支出|government-fund|||recalled|-|
23105|抗疫特别国债还本支出|government-fund|2020||recalled|-|years recalled
2310501|抗疫特别国债还本支出|government-fund|2020||recalled|-|years recalled
23107|中央金融机构注资特别国债还本支出|government-fund|2025||verified|65|added in mid-year by 财预〔2025〕41号; its 项 are not listed here (not seen)
232|债务付息支出|general|||verified|75|
23201|中央政府国内债务付息支出|general|||recalled|-|
23202|中央政府国外债务付息支出|general|||recalled|-|
23203|地方政府一般债务付息支出|general|||recalled|-|
2320301|地方政府一般债券付息支出|general|||recalled|-|
2320302|地方政府向外国政府借款付息支出|general|||recalled|-|
2320303|地方政府向国际组织借款付息支出|general|||recalled|-|
2320399|地方政府其他一般债务付息支出|general|||recalled|-|
23204|地方政府专项债务付息支出|government-fund|||recalled|-|
2320411|国有土地使用权出让金债务付息支出|government-fund|||recalled|-|
2320431|土地储备专项债券付息支出|government-fund|||recalled|-|
2320432|政府收费公路专项债券付息支出|government-fund|||recalled|-|
2320433|棚户区改造专项债券付息支出|government-fund|||recalled|-|
2320498|其他地方自行试点项目收益专项债券付息支出|government-fund|||recalled|-|
2320499|其他政府性基金债务付息支出|government-fund|||recalled|-|
233|债务发行费用支出|general|||recalled|-|
23301|中央政府国内债务发行费用支出|general|||recalled|-|
23302|中央政府国外债务发行费用支出|general|||recalled|-|
23303|地方政府一般债务发行费用支出|general|||recalled|-|
23304|地方政府专项债务发行费用支出|government-fund|||recalled|-|
2330411|国有土地使用权出让金债务发行费用支出|government-fund|||recalled|-|
2330431|土地储备专项债券发行费用支出|government-fund|||recalled|-|
2330432|政府收费公路专项债券发行费用支出|government-fund|||recalled|-|
2330433|棚户区改造专项债券发行费用支出|government-fund|||recalled|-|
2330498|其他地方自行试点项目收益专项债券发行费用支出|government-fund|||recalled|-|
2330499|其他政府性基金债务发行费用支出|government-fund|||recalled|-|
234|抗疫特别国债安排的支出|government-fund|2020||verified|11|years recalled
23401|基础设施建设|government-fund|2020||recalled|-|years recalled
2340101|公共卫生体系建设|government-fund|2020||recalled|-|years recalled
2340102|重大疫情防控救治体系建设|government-fund|2020||recalled|-|years recalled
2340103|粮食安全|government-fund|2020||recalled|-|years recalled
2340104|能源安全|government-fund|2020||recalled|-|years recalled
2340105|应急物资保障|government-fund|2020||recalled|-|years recalled
2340106|产业链改造升级|government-fund|2020||recalled|-|years recalled
2340107|城镇老旧小区改造|government-fund|2020||recalled|-|years recalled
2340108|生态环境治理|government-fund|2020||recalled|-|years recalled
2340109|交通基础设施建设|government-fund|2020||recalled|-|years recalled
2340110|市政设施建设|government-fund|2020||recalled|-|years recalled
2340111|重大区域规划基础设施建设|government-fund|2020||recalled|-|years recalled
2340199|其他基础设施建设|government-fund|2020||recalled|-|years recalled
23402|抗疫相关支出|government-fund|2020||recalled|-|years recalled
2340201|减免房租补贴|government-fund|2020||recalled|-|years recalled
2340202|重点企业贷款贴息|government-fund|2020||recalled|-|years recalled
2340203|创业担保贷款贴息|government-fund|2020||recalled|-|years recalled
2340204|援企稳岗补贴|government-fund|2020||recalled|-|years recalled
2340205|困难群众基本生活补助|government-fund|2020||recalled|-|years recalled
2340299|其他抗疫相关支出|government-fund|2020||recalled|-|years recalled
`;
