import { example, section } from "./example-text.ts";

/** A whole explanation in short, by section; invented, and without error. */
const SECTIONS = {
  functions: section("一、主要职能", "贯彻执行农业农村工作的方针政策，指导农业生产。"),
  organisation: section("二、机构设置", "纳入2024年度部门决算编制范围的单位共1个，即本级。"),
  narrative: "# 第二部分 2024年度部门决算情况说明",
  total: section(
    "一、收入支出决算总体情况说明",
    "2024年度收入支出总计100.00万元，比上年增加10.00万元，增长11.11%，主要原因是人员增加。",
  ),
  income: section(
    "二、收入决算情况说明",
    "本年收入合计100.00万元，其中：财政拨款收入100.00万元，占100.00%。",
  ),
  expenditure: section(
    "三、支出决算情况说明",
    "本年支出合计100.00万元，其中：基本支出60.00万元，占60.00%；项目支出40.00万元，占40.00%。",
  ),
  fiscal: section("四、财政拨款收入支出决算总体情况说明", "财政拨款收入支出总计100.00万元。"),
  general: section(
    "五、一般公共预算财政拨款支出决算情况说明",
    "一般公共预算财政拨款支出100.00万元，占本年支出合计的100.00%。",
  ),
  basic: section(
    "六、一般公共预算财政拨款基本支出决算情况说明",
    "一般公共预算财政拨款基本支出60.00万元，其中：人员经费50.00万元，公用经费10.00万元。",
  ),
  three: section(
    "七、财政拨款“三公”经费支出决算情况说明",
    "“三公”经费支出全年预算3.00万元，决算3.00万元。",
    "因公出国（境）费支出0.00万元，因公出国（境）团组0个，0人次。",
    "公务用车购置费支出0.00万元，公务用车购置数0辆。公务用车运行维护费支出2.00万元，公务用车保有量1辆。",
    "公务接待费支出1.00万元，国内公务接待5批次，40人次。",
  ),
  fund: section(
    "八、政府性基金预算财政拨款收入支出决算情况说明",
    "本部门2024年度无政府性基金预算财政拨款收入和支出。",
  ),
  capital: section(
    "九、国有资本经营预算财政拨款收入支出决算情况说明",
    "本部门2024年度无国有资本经营预算财政拨款收入和支出。",
  ),
  running: section("（一）机关运行经费支出情况", "机关运行经费支出10.00万元，与上年持平。"),
  procurement: section(
    "（二）政府采购支出情况",
    "政府采购支出总额8.00万元，其中：政府采购货物支出5.00万元、政府采购工程支出0.00万元、政府采购服务支出3.00万元。授予中小企业合同金额8.00万元，占政府采购支出总额的100.00%。",
  ),
  assets: section(
    "（三）国有资产占用情况说明",
    "截至2024年12月31日，共有车辆1辆。单价100万元（含）以上设备（不含车辆）0台（套）。",
  ),
  performance: section(
    "十、预算绩效情况说明",
    "组织对2个项目开展绩效自评，全年预算数40.00万元。发现的问题：一是目标不够细化。下一步改进措施：细化目标。",
  ),
  glossary: section(
    "第三部分 名词解释",
    "一、财政拨款收入：指财政部门当年拨付的资金。",
    "二、基本支出：指保障机构运转发生的支出。",
    "三、项目支出：指完成特定任务发生的支出。",
    "四、“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费。",
    "五、机关运行经费：指行政单位的公用经费。",
  ),
} as const satisfies Record<string, string>;

type SectionName = keyof typeof SECTIONS;

type Changes = Partial<Record<SectionName, string>>;

/** A whole explanation, with some of its sections left out ("") or replaced. */
export function wholeExample(changes: Changes = {}): string {
  const overview = "# 第一部分 部门概况";
  const pieces: Readonly<Record<string, string>> = { ...SECTIONS, ...changes };
  return example(overview, ...Object.values(pieces).filter((piece) => piece !== ""));
}
