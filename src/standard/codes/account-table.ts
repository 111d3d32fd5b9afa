// Adopted once from the reference
// (codes/accounts.csv) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

/** Where rows were read; rows name them by their place in this list, `-` is nowhere. */
export const ACCOUNT_SOURCES: readonly string[] = [
  "airgaap.com/docs/prcgaap/gov/system/no1p2 (第二部分 会计科目名称和编号); public source files listing the whole chart (two independent ones)",
  "https://001doc.com/doc/742757.html",
  "luojun198/cw (GitHub), chart of accounts in the server seed",
  "public source files listing the whole chart (two independent ones)",
  "official text quoted at https://acc5.com/ask/question_2219469.html",
  "luojun198/cw (GitHub), chart of accounts in the server seed; official text quoted at https://acc5.com/ask/question_2219469.html (names two of them)",
  "https://as500.cc/v331213255.html; luojun198/cw (GitHub), chart of accounts in the server seed",
  "https://as500.cc/v331213255.html",
];

/** One row a line: code|name|system|kind|parent|status|seen_in|note. */
export const ACCOUNT_ROWS = `
1001|库存现金|financial|asset||verified|0|has 受托代理资产 as a sub-account
1002|银行存款|financial|asset||verified|0|
1011|零余额账户用款额度|financial|asset||verified|0|no longer used by units on integrated budget management (财会〔2022〕25号, recalled)
1021|其他货币资金|financial|asset||verified|0|
1021.01|外埠存款|financial|asset|1021|verified|1|the source shows 102101–102104; 信用卡存款 cut in the excerpt
1021.02|银行本票存款|financial|asset|1021|verified|1|the source shows 102101–102104; 信用卡存款 cut in the excerpt
1021.03|银行汇票存款|financial|asset|1021|verified|1|the source shows 102101–102104; 信用卡存款 cut in the excerpt
1021.04|信用卡存款|financial|asset|1021|verified|1|the source shows 102101–102104; 信用卡存款 cut in the excerpt
1101|短期投资|financial|asset||verified|0|
1201|财政应返还额度|financial|asset||verified|0|
1201.01|财政直接支付|financial|asset|1201|verified|1|the source prints 120101, 120102; agencies on integrated budget management keep no split (recalled)
1201.02|财政授权支付|financial|asset|1201|verified|1|the source prints 120101, 120102; agencies on integrated budget management keep no split (recalled)
1211|应收票据|financial|asset||verified|0|
1212|应收账款|financial|asset||verified|0|
1214|预付账款|financial|asset||verified|0|
1215|应收股利|financial|asset||verified|0|
1216|应收利息|financial|asset||verified|0|
1218|其他应收款|financial|asset||verified|0|
1219|坏账准备|financial|asset||verified|0|credit balance
1301|在途物品|financial|asset||verified|0|
1302|库存物品|financial|asset||verified|0|
1303|加工物品|financial|asset||verified|0|
1401|待摊费用|financial|asset||verified|0|
1501|长期股权投资|financial|asset||verified|0|
1501.01|成本|financial|asset|1501|recalled|-|under the equity method only
1501.02|损益调整|financial|asset|1501|recalled|-|under the equity method only
1501.03|其他权益变动|financial|asset|1501|recalled|-|under the equity method only
1502|长期债券投资|financial|asset||verified|0|
1502.01|成本|financial|asset|1502|recalled|-|
1502.02|应计利息|financial|asset|1502|recalled|-|
1601|固定资产|financial|asset||verified|0|
1602|固定资产累计折旧|financial|asset||verified|0|credit balance
1611|工程物资|financial|asset||verified|0|
1613|在建工程|financial|asset||verified|0|
1613.01|建筑安装工程投资|financial|asset|1613|recalled|-|
1613.02|设备投资|financial|asset|1613|recalled|-|
1613.03|待摊投资|financial|asset|1613|recalled|-|
1613.04|其他投资|financial|asset|1613|recalled|-|
1613.05|待核销基建支出|financial|asset|1613|recalled|-|
1613.06|基建转出投资|financial|asset|1613|recalled|-|
1701|无形资产|financial|asset||verified|0|
1702|无形资产累计摊销|financial|asset||verified|0|credit balance
1703|研发支出|financial|asset||verified|0|
1703.01|研究支出|financial|asset|1703|recalled|-|self-developed projects
1703.02|开发支出|financial|asset|1703|recalled|-|self-developed projects
1801|公共基础设施|financial|asset||verified|0|
1802|公共基础设施累计折旧（摊销）|financial|asset||verified|0|credit balance
1811|政府储备物资|financial|asset||verified|0|
1821|文物文化资产|financial|asset||verified|0|renamed 文物资源 from 2025 by the accounting standard on cultural relics (recalled; a 2023 chart in luojun198/cw already prints the new name)
1831|保障性住房|financial|asset||verified|0|
1832|保障性住房累计折旧|financial|asset||verified|0|credit balance
1891|受托代理资产|financial|asset||verified|0|
1901|长期待摊费用|financial|asset||verified|0|
1902|待处理财产损溢|financial|asset||verified|0|
1902.01|待处理财产价值|financial|asset|1902|recalled|-|
1902.02|处理净收入|financial|asset|1902|recalled|-|
2001|短期借款|financial|liability||verified|0|
2101|应交增值税|financial|liability||verified|0|
2101.01|应交税金|financial|liability|2101|verified|2|general VAT payers
2101.01.01|进项税额|financial|liability|2101.01|verified|2|
2101.01.02|已交税金|financial|liability|2101.01|verified|2|
2101.01.03|转出未交增值税|financial|liability|2101.01|verified|2|
2101.01.04|减免税款|financial|liability|2101.01|verified|2|
2101.01.05|销项税额|financial|liability|2101.01|verified|2|
2101.01.06|进项税额转出|financial|liability|2101.01|verified|2|
2101.01.07|转出多交增值税|financial|liability|2101.01|verified|2|
2101.02|未交税金|financial|liability|2101|verified|2|general VAT payers
2101.03|预交税金|financial|liability|2101|verified|2|general VAT payers
2101.04|待抵扣进项税额|financial|liability|2101|verified|2|general VAT payers
2101.05|待认证进项税额|financial|liability|2101|verified|2|general VAT payers
2101.06|待转销项税额|financial|liability|2101|verified|2|general VAT payers
2101.07|简易计税|financial|liability|2101|verified|2|general VAT payers
2101.08|转让金融商品应交增值税|financial|liability|2101|verified|2|general VAT payers
2101.09|代扣代交增值税|financial|liability|2101|verified|2|general VAT payers
2102|其他应交税费|financial|liability||verified|0|
2103|应缴财政款|financial|liability||verified|0|
2201|应付职工薪酬|financial|liability||verified|0|
2201.01|基本工资|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2201.02|国家统一规定的津贴补贴|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2201.03|规范津贴补贴（绩效工资）|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2201.04|改革性补贴|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2201.05|社会保险费|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2201.06|住房公积金|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2201.07|其他个人收入|financial|liability|2201|verified|2|基本工资 includes 离退休费 (recalled)
2301|应付票据|financial|liability||verified|0|
2302|应付账款|financial|liability||verified|0|
2303|应付政府补贴款|financial|liability||verified|0|
2304|应付利息|financial|liability||verified|0|
2305|预收账款|financial|liability||verified|0|
2307|其他应付款|financial|liability||verified|0|
2401|预提费用|financial|liability||verified|0|
2501|长期借款|financial|liability||verified|0|
2502|长期应付款|financial|liability||verified|0|
2601|预计负债|financial|liability||verified|0|
2901|受托代理负债|financial|liability||verified|0|
3001|累计盈余|financial|net-asset||verified|0|
3101|专用基金|financial|net-asset||verified|0|
3201|权益法调整|financial|net-asset||verified|0|
3301|本期盈余|financial|net-asset||verified|0|
3302|本年盈余分配|financial|net-asset||verified|0|
3401|无偿调拨净资产|financial|net-asset||verified|0|
3501|以前年度盈余调整|financial|net-asset||verified|0|
4001|财政拨款收入|financial|income||verified|3|
4001.01|一般公共预算财政拨款|financial|income|4001|verified|2|only where a unit has two or more kinds; 国有资本经营预算财政拨款 is added the same way in practice (recalled)
4001.02|政府性基金预算财政拨款|financial|income|4001|verified|2|only where a unit has two or more kinds; 国有资本经营预算财政拨款 is added the same way in practice (recalled)
4101|事业收入|financial|income||verified|3|institutions only
4201|上级补助收入|financial|income||verified|3|
4301|附属单位上缴收入|financial|income||verified|3|
4401|经营收入|financial|income||verified|3|
4601|非同级财政拨款收入|financial|income||verified|3|
4601.01|本级横向转拨财政款|financial|income|4601|recalled|-|
4601.02|非本级财政拨款|financial|income|4601|recalled|-|
4602|投资收益|financial|income||verified|3|
4603|捐赠收入|financial|income||verified|3|
4604|利息收入|financial|income||verified|3|
4605|租金收入|financial|income||verified|3|
4609|其他收入|financial|income||verified|3|
5001|业务活动费用|financial|expense||verified|3|
5101|单位管理费用|financial|expense||verified|3|institutions only; agencies use 5001
5201|经营费用|financial|expense||verified|3|
5301|资产处置费用|financial|expense||verified|3|
5401|上缴上级费用|financial|expense||verified|3|
5501|对附属单位补助费用|financial|expense||verified|3|
5801|所得税费用|financial|expense||verified|3|
5901|其他费用|financial|expense||verified|3|
6001|财政拨款预算收入|budgetary|budget-income||verified|3|
6001.01|基本支出|budgetary|budget-income|6001|verified|4|then by function 项, and by kind of appropriation
6001.01.01|人员经费|budgetary|budget-income|6001.01|verified|4|
6001.01.02|日常公用经费|budgetary|budget-income|6001.01|verified|4|
6001.02|项目支出|budgetary|budget-income|6001|verified|4|then by function 项, and by kind of appropriation
6101|事业预算收入|budgetary|budget-income||verified|3|
6101.01|专项资金收入|budgetary|budget-income|6101|verified|2|the official text asks to mark earmarked money; the pair is a common way to do it
6101.02|非专项资金收入|budgetary|budget-income|6101|verified|2|the official text asks to mark earmarked money; the pair is a common way to do it
6201|上级补助预算收入|budgetary|budget-income||verified|3|
6201.01|专项资金收入|budgetary|budget-income|6201|verified|2|as 6101
6201.02|非专项资金收入|budgetary|budget-income|6201|verified|2|as 6101
6301|附属单位上缴预算收入|budgetary|budget-income||verified|3|
6301.01|专项资金收入|budgetary|budget-income|6301|verified|2|as 6101
6301.02|非专项资金收入|budgetary|budget-income|6301|verified|2|as 6101
6401|经营预算收入|budgetary|budget-income||verified|3|
6501|债务预算收入|budgetary|budget-income||verified|3|
6501.01|专项资金收入|budgetary|budget-income|6501|verified|2|as 6101
6501.02|非专项资金收入|budgetary|budget-income|6501|verified|2|as 6101
6601|非同级财政拨款预算收入|budgetary|budget-income||verified|3|
6601.01|本级横向转拨财政款|budgetary|budget-income|6601|recalled|-|luojun198/cw splits by 专项/非专项 instead
6601.02|非本级财政拨款|budgetary|budget-income|6601|recalled|-|luojun198/cw splits by 专项/非专项 instead
6602|投资预算收益|budgetary|budget-income||verified|3|
6609|其他预算收入|budgetary|budget-income||verified|3|
7101|行政支出|budgetary|budget-expenditure||verified|3|administrative units (行政单位)
7101.01|财政拨款支出|budgetary|budget-expenditure|7101|verified|2|each then 基本支出/项目支出, function 项, economic 款
7101.01.01|基本支出|budgetary|budget-expenditure|7101.01|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7101.01.02|项目支出|budgetary|budget-expenditure|7101.01|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7101.02|非财政专项资金支出|budgetary|budget-expenditure|7101|verified|2|each then 基本支出/项目支出, function 项, economic 款
7101.02.01|基本支出|budgetary|budget-expenditure|7101.02|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7101.02.02|项目支出|budgetary|budget-expenditure|7101.02|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7101.03|其他资金支出|budgetary|budget-expenditure|7101|verified|2|each then 基本支出/项目支出, function 项, economic 款
7101.03.01|基本支出|budgetary|budget-expenditure|7101.03|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7101.03.02|项目支出|budgetary|budget-expenditure|7101.03|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7201|事业支出|budgetary|budget-expenditure||verified|3|public institutions (事业单位)
7201.01|财政拨款支出|budgetary|budget-expenditure|7201|verified|2|each then 基本支出/项目支出, function 项, economic 款
7201.01.01|基本支出|budgetary|budget-expenditure|7201.01|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7201.01.02|项目支出|budgetary|budget-expenditure|7201.01|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7201.02|非财政专项资金支出|budgetary|budget-expenditure|7201|verified|2|each then 基本支出/项目支出, function 项, economic 款
7201.02.01|基本支出|budgetary|budget-expenditure|7201.02|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7201.02.02|项目支出|budgetary|budget-expenditure|7201.02|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7201.03|其他资金支出|budgetary|budget-expenditure|7201|verified|2|each then 基本支出/项目支出, function 项, economic 款
7201.03.01|基本支出|budgetary|budget-expenditure|7201.03|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7201.03.02|项目支出|budgetary|budget-expenditure|7201.03|recalled|-|order 财政拨款支出 → 基本/项目 is the common one; the regulation asks for both details and leaves the order
7301|经营支出|budgetary|budget-expenditure||verified|3|
7401|上缴上级支出|budgetary|budget-expenditure||verified|3|
7501|对附属单位补助支出|budgetary|budget-expenditure||verified|3|
7601|投资支出|budgetary|budget-expenditure||verified|3|
7701|债务还本支出|budgetary|budget-expenditure||verified|3|
7901|其他支出|budgetary|budget-expenditure||verified|3|
7901.01|财政拨款支出|budgetary|budget-expenditure|7901|verified|2|luojun198/cw puts the nature (利息支出, 对外捐赠现金支出, …) above this split
7901.02|非财政专项资金支出|budgetary|budget-expenditure|7901|verified|2|luojun198/cw puts the nature (利息支出, 对外捐赠现金支出, …) above this split
7901.03|其他资金支出|budgetary|budget-expenditure|7901|verified|2|luojun198/cw puts the nature (利息支出, 对外捐赠现金支出, …) above this split
8001|资金结存|budgetary|budget-balance||verified|3|debit balance; the counterpart of every budget-accounting entry with money
8001.01|零余额账户用款额度|budgetary|budget-balance|8001|verified|5|零余额账户用款额度 falls away under integrated budget management (recalled)
8001.02|货币资金|budgetary|budget-balance|8001|verified|5|零余额账户用款额度 falls away under integrated budget management (recalled)
8001.03|财政应返还额度|budgetary|budget-balance|8001|verified|5|零余额账户用款额度 falls away under integrated budget management (recalled)
8101|财政拨款结转|budgetary|budget-balance||verified|3|only 累计结转 keeps a balance after the year is closed
8101.01|年初余额调整|budgetary|budget-balance|8101|verified|6|
8101.02|归集调入|budgetary|budget-balance|8101|verified|6|
8101.03|归集调出|budgetary|budget-balance|8101|verified|6|
8101.04|归集上缴|budgetary|budget-balance|8101|verified|6|
8101.05|单位内部调剂|budgetary|budget-balance|8101|verified|6|
8101.06|本年收支结转|budgetary|budget-balance|8101|verified|6|
8101.07|累计结转|budgetary|budget-balance|8101|verified|6|
8101.07.01|基本支出结转|budgetary|budget-balance|8101.07|verified|7|
8101.07.01.01|人员经费|budgetary|budget-balance|8101.07.01|verified|7|
8101.07.01.02|日常公用经费|budgetary|budget-balance|8101.07.01|verified|7|
8101.07.02|项目支出结转|budgetary|budget-balance|8101.07|verified|7|
8102|财政拨款结余|budgetary|budget-balance||verified|3|only 累计结余 keeps a balance after the year is closed
8102.01|年初余额调整|budgetary|budget-balance|8102|verified|2|
8102.02|归集上缴|budgetary|budget-balance|8102|verified|2|
8102.03|单位内部调剂|budgetary|budget-balance|8102|verified|2|
8102.04|结转转入|budgetary|budget-balance|8102|verified|2|
8102.05|累计结余|budgetary|budget-balance|8102|verified|2|
8201|非财政拨款结转|budgetary|budget-balance||verified|3|only 累计结转 keeps a balance after the year is closed
8201.01|年初余额调整|budgetary|budget-balance|8201|verified|2|
8201.02|缴回资金|budgetary|budget-balance|8201|verified|2|
8201.03|项目间接费用或管理费|budgetary|budget-balance|8201|verified|2|
8201.04|本年收支结转|budgetary|budget-balance|8201|verified|2|
8201.05|累计结转|budgetary|budget-balance|8201|verified|2|
8202|非财政拨款结余|budgetary|budget-balance||verified|3|only 累计结余 keeps a balance after the year is closed
8202.01|年初余额调整|budgetary|budget-balance|8202|recalled|-|luojun198/cw repeats the 8201 list here, which is taken as its mistake; another public source names 非财政拨款结余——结转转入
8202.02|项目间接费用或管理费|budgetary|budget-balance|8202|recalled|-|luojun198/cw repeats the 8201 list here, which is taken as its mistake; another public source names 非财政拨款结余——结转转入
8202.03|结转转入|budgetary|budget-balance|8202|recalled|-|luojun198/cw repeats the 8201 list here, which is taken as its mistake; another public source names 非财政拨款结余——结转转入
8202.04|累计结余|budgetary|budget-balance|8202|recalled|-|luojun198/cw repeats the 8201 list here, which is taken as its mistake; another public source names 非财政拨款结余——结转转入
8301|专用结余|budgetary|budget-balance||verified|3|
8401|经营结余|budgetary|budget-balance||verified|3|a debit (loss) balance stays, a credit one goes to 8701
8501|其他结余|budgetary|budget-balance||verified|3|closed to 8202 (agencies) or 8701 (institutions); no balance
8701|非财政拨款结余分配|budgetary|budget-balance||verified|3|institutions only; no sub-accounts prescribed; no balance after closing
`;
