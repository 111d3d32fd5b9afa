// Adopted once from the reference
// (codes/economic-codes.csv) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

/** Where rows were read; rows name them by their place in this list, `-` is nowhere. */
export const ECONOMIC_CODE_SOURCES: readonly string[] = [
  "corpus/official-template-department-final-accounts.pdf; corpus/putuo-social-work-2024.pdf",
  "http://m.ishare.iask.sina.com.cn/f/oIuBYFV8aL.html (comparison table, 2020-04)",
  "corpus/official-template-department-final-accounts.pdf; corpus/putuo-social-work-2024.pdf; corpus/urumqi-natural-resources-2024.md (name only); public final-accounts form source file of about 2019 (group codes 301–313, names in order)",
  "corpus/official-template-department-final-accounts.pdf; corpus/putuo-social-work-2024.pdf; public final-accounts form source file of about 2019 (group codes 301–313, names in order)",
  "corpus/official-template-department-final-accounts.pdf; corpus/putuo-social-work-2024.pdf; corpus/urumqi-natural-resources-2024.md (name only); https://www.cncn.gov.cn/art/2023/2/24/art_1229253465_4152187.html (2023); public final-accounts form source file of about 2019 (group codes 301–313, names in order)",
  "大安市财政局 大财社指〔2022〕18号",
  "http://ynwd.gov.cn/info/egovinfo/1007/overt_centent/11532329015178442p-/2023-0703033.htm (2023)",
  "public final-accounts form source file of about 2019 (group codes 301–313, names in order)",
  "湘财综指〔2017〕30号",
  "http://cqck.gov.cn/zwgk_270/fdzdgknr/ysjs/ysgk/qt/202110/t20211029_9905153_wap.html (2021); public final-accounts form source file of about 2019 (group codes 301–313, names in order)",
  "a Xinjiang prefecture's notice under 新财社〔2023〕176号 (2024 budget)",
];

/** One row a line: code|name|group|valid_from|valid_to|gov_code_agency|gov_code_institution|gov_map_status|gov_map_seen_in|status|seen_in|note. */
export const ECONOMIC_CODE_ROWS = `
301|工资福利支出|personnel|||501|505|recalled|-|verified|0|
30101|基本工资|personnel|||50101|50501|verified|1|verified|2|
30102|津贴补贴|personnel|||50101|50501|verified|1|verified|2|
30103|奖金|personnel|||50101|50501|verified|1|verified|2|
30104|其他社会保障缴费|personnel||2017||||-|recalled|-|split into 30110–30112 by the 2018 reform
30106|伙食补助费|personnel|||50199|50501|verified|1|verified|3|
30107|绩效工资|personnel||||50501|recalled|-|verified|2|used by institutions; agencies book performance bonus in 30103, so no 501xx counterpart
30108|机关事业单位基本养老保险缴费|personnel|||50102|50501|verified|1|verified|2|
30109|职业年金缴费|personnel|||50102|50501|verified|1|verified|2|
30110|职工基本医疗保险缴费|personnel|||50102|50501|verified|1|verified|2|
30111|公务员医疗补助缴费|personnel|||50102|50501|verified|1|verified|2|
30112|其他社会保障缴费|personnel|||50102|50501|verified|1|verified|2|
30113|住房公积金|personnel|||50103|50501|verified|1|verified|2|
30114|医疗费|personnel|||50199|50501|verified|1|verified|3|
30199|其他工资福利支出|personnel|||50199|50501|verified|1|verified|2|
302|商品和服务支出|public|||502|505|recalled|-|verified|0|
30201|办公费|public|||50201|50502|verified|1|verified|2|
30202|印刷费|public|||50201|50502|verified|1|verified|2|
30203|咨询费|public|||50205|50502|recalled|-|verified|2|
30204|手续费|public|||50201|50502|verified|1|verified|2|
30205|水费|public|||50201|50502|verified|1|verified|2|
30206|电费|public|||50201|50502|verified|1|verified|2|
30207|邮电费|public|||50201|50502|verified|1|verified|2|
30208|取暖费|public|||50201|50502|verified|1|verified|2|
30209|物业管理费|public|||50201|50502|verified|1|verified|3|
30211|差旅费|public|||50201|50502|verified|1|verified|2|
30212|因公出国（境）费用|public|||50207|50502|recalled|-|verified|3|
30213|维修（护）费|public|||50209|50502|recalled|-|verified|2|
30214|租赁费|public|||50201|50502|verified|1|verified|3|
30215|会议费|public|||50202|50502|verified|1|verified|3|
30216|培训费|public|||50203|50502|verified|1|verified|2|
30217|公务接待费|public|||50206|50502|recalled|-|verified|3|
30218|专用材料费|public|||50204|50502|verified|1|verified|2|
30224|被装购置费|public|||50204|50502|verified|1|verified|3|
30225|专用燃料费|public|||50204|50502|verified|1|verified|3|
30226|劳务费|public|||50205|50502|recalled|-|verified|2|
30227|委托业务费|public|||50205|50502|recalled|-|verified|2|
30228|工会经费|public|||50201|50502|verified|1|verified|2|
30229|福利费|public|||50201|50502|verified|1|verified|2|
30231|公务用车运行维护费|public|||50208|50502|recalled|-|verified|2|
30239|其他交通费用|public|||50201|50502|verified|1|verified|2|
30240|税金及附加费用|public|||50201|50502|verified|1|verified|2|
30299|其他商品和服务支出|public|||50299|50502|recalled|-|verified|4|
303|对个人和家庭的补助|personnel|||509|509|recalled|-|verified|0|
30301|离休费|personnel|||50905|50905|recalled|-|verified|3|
30302|退休费|personnel|||50905|50905|recalled|-|verified|2|
30303|退职（役）费|personnel|||50905|50905|recalled|-|verified|3|
30304|抚恤金|personnel|||50901|50901|recalled|-|verified|2|
30305|生活补助|personnel|||50901|50901|recalled|-|verified|2|
30306|救济费|personnel|||50901|50901|verified|5|verified|3|
30307|医疗费补助|personnel|||50901|50901|verified|6|verified|3|
30308|助学金|personnel|||50902|50902|recalled|-|verified|3|
30309|奖励金|personnel|||50901|50901|recalled|-|verified|3|
30310|个人农业生产补贴|personnel|||50903|50903|recalled|-|verified|3|
30311|住房公积金|personnel||2017||||-|recalled|-|moved to 30113 by the 2018 reform; the code was used again for 代缴社会保险费
30311|代缴社会保险费|personnel|2020|||||-|verified|0|counterpart in 509 not known; leave unmapped; start year recalled
30312|提租补贴|personnel||2017||||-|recalled|-|folded into 30102 by the 2018 reform
30313|购房补贴|personnel||2017||||-|recalled|-|folded into 30102 by the 2018 reform
30314|采暖补贴|personnel||2017||||-|recalled|-|folded into 30102 by the 2018 reform
30399|其他对个人和家庭的补助|personnel|||50999|50999|recalled|-|verified|2|
304|对企事业单位的补贴|other||2017||||-|recalled|-|abolished by the 2018 reform
307|债务利息支出|other||2017||||-|recalled|-|renamed by the 2018 reform
307|债务利息及费用支出|public|2018||511||recalled|-|recalled|-|side of 公开06 recalled (national form lists it with the public funds); not in the Shanghai form; start year recalled
30701|国内债务付息|public|||51101||recalled|-|verified|7|
30702|国外债务付息|public|||51102||recalled|-|verified|7|
30703|国内债务发行费用|public|||51103||recalled|-|verified|7|
30704|国外债务发行费用|public|||51104||recalled|-|verified|7|
309|基本建设支出|other||2017||||-|recalled|-|renamed by the 2018 reform
309|资本性支出（基本建设）|other|2018||504|506|recalled|-|recalled|-|project expenditure only, never in 公开06; start year recalled
30901|房屋建筑物购建|other|||50401|50602|recalled|-|verified|7|
30902|办公设备购置|other|||50404|50602|recalled|-|verified|7|
30903|专用设备购置|other|||50404|50602|recalled|-|verified|7|
30905|基础设施建设|other|||50402|50602|recalled|-|verified|7|
30906|大型修缮|other|||50405|50602|recalled|-|verified|7|
30907|信息网络及软件购置更新|other|||50404|50602|recalled|-|verified|7|
30908|物资储备|other|||50499|50602|recalled|-|verified|7|
30913|公务用车购置|other|||50403|50602|recalled|-|verified|7|
30919|其他交通工具购置|other|||50499|50602|recalled|-|verified|7|
30921|文物和陈列品购置|other|||50499|50602|recalled|-|verified|7|
30922|无形资产购置|other|||50499|50602|recalled|-|verified|7|
30999|其他基本建设支出|other|||50499|50602|recalled|-|verified|7|
310|其他资本性支出|public||2017||||-|verified|8|renamed by the 2018 reform
310|资本性支出|public|2018||503|506|recalled|-|verified|0|start year recalled
31001|房屋建筑物购建|public|||50301|50601|recalled|-|verified|3|
31002|办公设备购置|public|||50306|50601|recalled|-|verified|2|
31003|专用设备购置|public|||50306|50601|recalled|-|verified|3|
31005|基础设施建设|public|||50302|50601|recalled|-|verified|9|not in the Shanghai 公开06 form (project expenditure)
31006|大型修缮|public|||50307|50601|recalled|-|verified|7|not in the Shanghai 公开06 form (project expenditure)
31007|信息网络及软件购置更新|public|||50306|50601|recalled|-|verified|3|
31008|物资储备|public|||50399|50601|recalled|-|verified|7|not in the Shanghai 公开06 form (project expenditure)
31009|土地补偿|public|||50305|50601|recalled|-|verified|7|not in the Shanghai 公开06 form (project expenditure)
31010|安置补助|public|||50305|50601|recalled|-|verified|7|not in the Shanghai 公开06 form (project expenditure)
31011|地上附着物和青苗补偿|public|||50305|50601|recalled|-|verified|7|not in the Shanghai 公开06 form (project expenditure)
31012|拆迁补偿|public|||50305|50601|recalled|-|verified|7|not in the Shanghai 公开06 form (project expenditure)
31013|公务用车购置|public|||50303|50601|recalled|-|verified|3|
31019|其他交通工具购置|public|||50399|50601|recalled|-|verified|3|
31021|文物和陈列品购置|public|||50399|50601|recalled|-|verified|3|
31022|无形资产购置|public|||50399|50601|recalled|-|verified|3|
31099|其他资本性支出|public|||50399|50601|recalled|-|verified|3|
311|对企业补助（基本建设）|other|||508||recalled|-|recalled|-|
31101|资本金注入|other|2018|2021||||-|verified|7|last year recalled
31101|资本金注入（一）|other|2022|||||-|recalled|-|name as of about 2022; 资本金注入 before; counterpart 50803/50804 not certain; start year recalled
31199|其他对企业补助|other||||||-|verified|7|
312|对企业补助|other|||507||recalled|-|recalled|-|
31201|资本金注入|other|2018|2021||||-|verified|7|last year recalled
31201|资本金注入（二）|other|2022|||||-|recalled|-|name as of about 2022; 资本金注入 before; counterpart 50803/50804 not certain; start year recalled
31203|政府投资基金股权投资|other|||50805||recalled|-|verified|7|
31204|费用补贴|other|||50701||recalled|-|verified|7|
31205|利息补贴|other|||50702||recalled|-|verified|7|
31206|其他资本性补助|other|2022|||||-|recalled|-|added about 2022; year recalled; start year recalled
31299|其他对企业补助|other|||50799||recalled|-|verified|7|
313|对社会保障基金补助|other|||510||recalled|-|recalled|-|
31302|对社会保险基金补助|other|||51002||verified|10|verified|7|
31303|补充全国社会保障基金|other|||51003||recalled|-|verified|7|
31304|对机关事业单位职业年金的补助|other|2020||51004||recalled|-|recalled|-|added about 2020; year recalled; start year recalled
399|其他支出|public|||599||recalled|-|recalled|-|side of 公开06 recalled (national form lists it with the public funds); not in the Shanghai form
39906|赠与|public||2019||||-|recalled|-|split into 39909/39910; year recalled
39907|国家赔偿费用支出|public|||59907||recalled|-|recalled|-|
39908|对民间非营利组织和群众性自治组织补贴|public|||59908||recalled|-|recalled|-|
39909|经常性赠与|public|2020||59909||recalled|-|recalled|-|39906 赠与 before about 2020; start year recalled
39910|资本性赠与|public|2020||59910||recalled|-|recalled|-|39906 赠与 before about 2020; start year recalled
39999|其他支出|public|||59999||recalled|-|recalled|-|
`;
