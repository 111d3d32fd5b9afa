// Adopted once from the reference
// (codes/government-economic-codes.csv) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

/** Where rows were read; rows name them by their place in this list, `-` is nowhere. */
export const GOVERNMENT_ECONOMIC_CODE_SOURCES: readonly string[] = [
  "http://m.ishare.iask.sina.com.cn/f/oIuBYFV8aL.html (comparison table, 2020-04); http://yss.mof.gov.cn/2024zyjs/202507/t20250715_3967897.htm (name only)",
  "http://yss.mof.gov.cn/2024zyjs/202507/t20250715_3967897.htm (name only)",
  "长财农指〔2018〕10号 (2018)",
  "http://app.junshan.gov.cn/junshan/32415/57873/61452/61456/content_2091290.html (2023)",
  "http://cqck.gov.cn/zwgk_270/fdzdgknr/ysjs/ysgk/qt/202110/t20211029_9905153_wap.html (2021)",
  "https://czj.yueyang.gov.cn/9689/24523/content_1752265.html (2020)",
  "https://linxiang.gov.cn/24733/24767/30552/30563/30944/content_1539910.html (2018)",
  "https://czj.yueyang.gov.cn/9689/24523/content_2228930.html (2024)",
  "岳阳市财政局通知 2020-01-09",
  "https://czj.yueyang.gov.cn/9689/24523/content_1789806.html (2020)",
  "大安市财政局 大财社指〔2022〕18号 (2022)",
  "https://czj.changde.gov.cn/zwgk//public/6617354/2813853371.html (2025)",
  "a Xinjiang prefecture's notice under 新财社〔2023〕176号 (2024 budget)",
  "http://cz.siping.gov.cn/spsczzx/ndczzxzj/ylbz/201812/t20181225_268884.html (2018, printed short as 上下级政府间转移性)",
];

/** One row a line: code|name|status|seen_in|note. */
export const GOVERNMENT_ECONOMIC_CODE_ROWS = `
501|机关工资福利支出|verified|0|
50101|工资奖金津补贴|verified|0|
50102|社会保障缴费|verified|0|
50103|住房公积金|verified|0|
50199|其他工资福利支出|verified|0|
502|机关商品和服务支出|verified|0|
50201|办公经费|verified|0|
50202|会议费|verified|0|
50203|培训费|verified|0|
50204|专用材料购置费|verified|0|
50205|委托业务费|verified|1|
50206|公务接待费|verified|1|
50207|因公出国（境）费用|recalled|-|
50208|公务用车运行维护费|recalled|-|
50209|维修（护）费|recalled|-|
50299|其他商品和服务支出|verified|2|
503|机关资本性支出|recalled|-|wording without （一）/（二） is recalled; both wordings occur in practice
503|机关资本性支出（一）|verified|3|wording with （一）/（二）: seen for 503 in local notices up to 2023
50301|房屋建筑物购建|recalled|-|
50302|基础设施建设|verified|4|
50303|公务用车购置|recalled|-|
50305|土地征迁补偿和安置支出|recalled|-|
50306|设备购置|recalled|-|
50307|大型修缮|recalled|-|
50399|其他资本性支出|recalled|-|
504|机关资本性支出（基本建设）|recalled|-|wording without （一）/（二） is recalled; both wordings occur in practice
504|机关资本性支出（二）|recalled|-|wording with （一）/（二）: seen for 503 in local notices up to 2023
50401|房屋建筑物购建|recalled|-|
50402|基础设施建设|recalled|-|
50403|公务用车购置|recalled|-|
50404|设备购置|recalled|-|
50405|大型修缮|recalled|-|
50499|其他资本性支出|recalled|-|
505|对事业单位经常性补助|verified|5|
50501|工资福利支出|recalled|-|
50502|商品和服务支出|verified|6|
50599|其他对事业单位补助|recalled|-|
506|对事业单位资本性补助|verified|7|
50601|资本性支出|recalled|-|wording without （一）/（二） is recalled; both wordings occur in practice
50601|资本性支出（一）|recalled|-|wording with （一）/（二）: seen for 503 in local notices up to 2023
50602|资本性支出（基本建设）|recalled|-|wording without （一）/（二） is recalled; both wordings occur in practice
50602|资本性支出（二）|recalled|-|wording with （一）/（二）: seen for 503 in local notices up to 2023
507|对企业补助|verified|8|
50701|费用补贴|recalled|-|
50702|利息补贴|recalled|-|
50799|其他对企业补助|recalled|-|
508|对企业资本性支出|recalled|-|
50803|资本金注入（一）|recalled|-|wording about 2022; recalled
50804|资本金注入（二）|recalled|-|wording about 2022; recalled
50805|政府投资基金股权投资|recalled|-|
50899|其他对企业资本性支出|recalled|-|
509|对个人和家庭的补助|verified|9|
50901|社会福利和救助|verified|10|
50902|助学金|recalled|-|
50903|个人农业生产补贴|recalled|-|
50905|离退休费|recalled|-|
50999|其他对个人和家庭补助|recalled|-|
510|对社会保障基金补助|verified|11|
51002|对社会保险基金补助|verified|12|
51003|补充全国社会保障基金|recalled|-|
51004|对机关事业单位职业年金的补助|recalled|-|
511|债务利息及费用支出|recalled|-|
51101|国内债务付息|recalled|-|
51102|国外债务付息|recalled|-|
51103|国内债务发行费用|recalled|-|
51104|国外债务发行费用|recalled|-|
512|债务还本支出|recalled|-|
51201|国内债务还本|recalled|-|
51202|国外债务还本|recalled|-|
513|转移性支出|recalled|-|
51301|上下级政府间转移性支出|verified|13|
51302|债务转贷|recalled|-|
51303|调出资金|recalled|-|
51304|安排预算稳定调节基金|recalled|-|
51305|补充预算周转金|recalled|-|
514|预备费及预留|recalled|-|
51401|预备费|recalled|-|
51402|预留|recalled|-|
599|其他支出|recalled|-|
59907|国家赔偿费用支出|recalled|-|
59908|对民间非营利组织和群众性自治组织补贴|recalled|-|
59909|经常性赠与|recalled|-|
59910|资本性赠与|recalled|-|
59999|其他支出|recalled|-|
`;
