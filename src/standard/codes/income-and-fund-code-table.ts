// Adopted once from the reference
// (codes/income-and-fund-codes.csv) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

/** Where rows were read; rows name them by their place in this list, `-` is nowhere. */
export const INCOME_AND_FUND_CODE_SOURCES: readonly string[] = [
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (name; key ends in 1)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (group title); public treasury report script (prints 111-一般公共预算资金, 121-政府性基金预算资金)",
  "public treasury report script (prints 111-一般公共预算资金, 121-政府性基金预算资金)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (group)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f00121); public treasury report script (prints 111-一般公共预算资金, 121-政府性基金预算资金)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f00122)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0013)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0014)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f002)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (group title)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0031)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0032)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0033)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0034)",
  "Ghhhhy/platformweb-fb (GitHub), column keys f0011…f0039 of a province's integrated budget platform (key f0039; printed there as 其他资金收入)",
  "corpus/official-template-department-final-accounts.pdf; corpus/putuo-social-work-2024.pdf",
  "corpus/official-template-department-final-accounts.pdf; corpus/putuo-social-work-2024.pdf; corpus/urumqi-natural-resources-2024.md",
  "corpus/urumqi-natural-resources-2024.md",
];

/** One row a line: scheme|code|name|parent|fund|statement_01_label|statement_02_column|budget_account|status|seen_in|note. */
export const INCOME_AND_FUND_CODE_ROWS = `
fund-nature|1|政府预算资金||||||verified|0|code recalled; the key carries no digit of its own for this group
fund-nature|11|一般公共预算资金|1|general|一般公共预算财政拨款收入|财政拨款收入|6001|verified|1|its own key was not seen; 11 is the stem of 111, which was printed
fund-nature|111|一般公共预算资金|11|general|一般公共预算财政拨款收入|财政拨款收入|6001|verified|2|the ordinary leaf below 11
fund-nature|112|一般债券|11|general|一般公共预算财政拨款收入|财政拨款收入|6001|recalled|-|by analogy with 122, which was seen
fund-nature|12|政府性基金预算资金|1|government-fund|政府性基金预算财政拨款收入|财政拨款收入|6001|verified|3|
fund-nature|121|政府性基金预算资金|12|government-fund|政府性基金预算财政拨款收入|财政拨款收入|6001|verified|4|
fund-nature|122|专项债券|12|government-fund|政府性基金预算财政拨款收入|财政拨款收入|6001|verified|5|
fund-nature|13|国有资本经营预算资金|1|state-capital|国有资本经营预算财政拨款收入|财政拨款收入|6001|verified|6|
fund-nature|14|社会保险基金预算资金|1|none||||verified|7|never in a department disclosure
fund-nature|2|财政专户管理资金||other|事业收入|事业收入|6101|verified|8|mostly school fees; shown inside 事业收入 in the final accounts (recalled)
fund-nature|3|单位资金||other||||verified|9|
fund-nature|31|事业收入资金|3|other|事业收入|事业收入|6101|verified|10|
fund-nature|32|上级补助收入资金|3|other|上级补助收入|上级补助收入|6201|verified|11|
fund-nature|33|附属单位上缴收入资金|3|other|附属单位上缴收入|附属单位上缴收入|6301|verified|12|
fund-nature|34|事业单位经营收入资金|3|other|经营收入|经营收入|6401|verified|13|
fund-nature|39|其他收入资金|3|other|其他收入|其他收入|6501;6601;6602;6609|verified|14|非同级财政拨款 is shown in 其他收入 (research money: 事业收入); 债务预算收入 has no line of its own in 公开01 and 债务 of a unit is not shown as income (recalled)
income-row|1|一般公共预算财政拨款收入||general|一般公共预算财政拨款收入|财政拨款收入|6001|verified|15|line number as printed (一…八); accounts recalled
income-row|2|政府性基金预算财政拨款收入||government-fund|政府性基金预算财政拨款收入|财政拨款收入|6001|verified|15|line number as printed (一…八); accounts recalled
income-row|3|国有资本经营预算财政拨款收入||state-capital|国有资本经营预算财政拨款收入|财政拨款收入|6001|verified|15|line number as printed (一…八); accounts recalled; the line is missing from a 2019 公开01 (http://www.hbnz.gov.cn/bmxz/bm/zsfwzx/fdzdgk/czgk/202010/t20201021_2291670.shtml), where 上级补助收入 is 三
income-row|4|上级补助收入||other|上级补助收入|上级补助收入|6201|verified|15|line number as printed (一…八); accounts recalled
income-row|5|事业收入||other|事业收入|事业收入|6101|verified|15|line number as printed (一…八); accounts recalled
income-row|6|经营收入||other|经营收入|经营收入|6401|verified|15|line number as printed (一…八); accounts recalled
income-row|7|附属单位上缴收入||other|附属单位上缴收入|附属单位上缴收入|6301|verified|15|line number as printed (一…八); accounts recalled
income-row|8|其他收入||other|其他收入|其他收入|6601;6602;6609|verified|15|line number as printed (一…八); accounts recalled
balance-row|1|本年收入合计|||本年收入合计|||verified|16|
balance-row|2|使用非财政拨款结余|||使用非财政拨款结余|||verified|15|the 2024 Xinjiang form prints 使用非财政拨款结余（含专用结余）; 用事业基金弥补收支差额 up to about 2018 (recalled)
balance-row|3|使用非财政拨款结余（含专用结余）|||使用非财政拨款结余（含专用结余）|||verified|17|
balance-row|4|年初结转和结余|||年初结转和结余|||verified|16|
balance-row|5|总计|||总计|||verified|15|
balance-row|6|本年支出合计|||本年支出合计|||verified|16|
balance-row|7|结余分配|||结余分配|||verified|16|
balance-row|8|年末结转和结余|||年末结转和结余|||verified|16|
expenditure-nature|1|基本支出||||基本支出|7101;7201;7901|verified|16|accounts recalled; 7601 and 7701 have no column of their own (recalled)
expenditure-nature|2|项目支出||||项目支出|7101;7201;7901|verified|16|accounts recalled; 7601 and 7701 have no column of their own (recalled)
expenditure-nature|3|上缴上级支出||||上缴上级支出|7401|verified|16|accounts recalled; 7601 and 7701 have no column of their own (recalled)
expenditure-nature|4|经营支出||||经营支出|7301|verified|16|accounts recalled; 7601 and 7701 have no column of their own (recalled)
expenditure-nature|5|对附属单位补助支出||||对附属单位补助支出|7501|verified|16|accounts recalled; 7601 and 7701 have no column of their own (recalled)
`;
