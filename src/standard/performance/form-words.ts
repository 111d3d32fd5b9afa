import type { FundRowKey } from "#model/form.ts";
import type { Status } from "#standard/sourced.ts";

/**
 * The words of the self-evaluation forms (绩效自评表) of all regions. Names are folded: half width,
 * no blanks, straight quotes. What a region prints is added here, never in code.
 */
export type FormWord<Key extends string> = {
  readonly key: Key;
  readonly name: string;
  readonly status: Status;
  /** Key of `performance/sources.ts`, "" for what is only recalled. */
  readonly source: string;
};

/** Labels above the funds: what the form is about and who answers for it. */
export type HeadKey =
  | "name"
  | "code"
  | "department"
  | "unit"
  | "contact"
  | "telephone"
  | "category"
  | "period"
  | "year"
  | "content";

/** Columns of the funds block (项目资金). */
export type FundColumnKey =
  | "initialBudget"
  | "adjustedBudget"
  | "executed"
  | "weight"
  | "rate"
  | "score"
  | "reason";

/** Columns of the indicators. `operator` and `unit` stand apart in some regions (Sichuan). */
export type IndicatorColumnKey =
  | "level1"
  | "level2"
  | "level3"
  | "operator"
  | "target"
  | "unit"
  | "actual"
  | "rate"
  | "weight"
  | "score"
  | "note"
  | "basis";

/** The two texts of the goals block (年度总体目标). */
export type GoalKey = "expected" | "actual";

/** Labels that open a block of the form. */
export type BlockKey = "funds" | "goals" | "indicators";

/** Labels under the indicators. */
export type FootKey =
  | "total"
  | "conclusion"
  | "problems"
  | "measures"
  | "responsible"
  | "finance"
  | "remark";

/** Titles that open a form. */
export type TitleKey = "project" | "department";

function words<Key extends string>(
  entries: readonly (readonly [key: Key, source: string, ...names: string[]])[],
): readonly FormWord<Key>[] {
  return entries.flatMap(([key, source, ...names]) =>
    names.map((name) => ({ key, name, status: source === "" ? "recalled" : "verified", source })),
  );
}

/** Titles; a form may stand without any (the Xinjiang one begins with 项目名称). */
export const FORM_TITLES: readonly FormWord<TitleKey>[] = words([
  ["project", "seed", "项目支出绩效自评表"],
  ["project", "qingshen", "部门预算项目支出绩效自评表"],
  [
    "project",
    "",
    "项目绩效自评表",
    "项目支出绩效目标自评表",
    "项目支出自评表",
    "项目自评表",
    "专项资金绩效自评表",
    "财政支出项目绩效自评表",
    "预算项目支出绩效自评表",
    "部门项目支出绩效自评表",
    "部门(单位)项目支出绩效自评表",
    "项目绩效目标自评表",
    "转移支付绩效自评表",
    "专项转移支付绩效自评表",
  ],
  ["department", "seed", "部门整体支出绩效自评表"],
  [
    "department",
    "",
    "部门(单位)整体支出绩效自评表",
    "单位整体支出绩效自评表",
    "整体支出绩效自评表",
    "部门整体绩效自评表",
    "部门整体支出绩效目标自评表",
    "部门预算整体支出绩效自评表",
  ],
]);

/** Labels of the head. The value stands in the cell to the right, or behind a colon. */
export const HEAD_WORDS: readonly FormWord<HeadKey>[] = words([
  ["name", "seed", "项目名称"],
  ["name", "", "专项名称", "专项(项目)名称", "预算项目名称", "部门名称", "部门(单位)名称"],
  ["name", "", "单位名称", "预算部门名称"],
  ["code", "", "项目编码", "项目代码", "项目编号"],
  ["department", "seed", "主管部门"],
  ["department", "", "主管部门及代码", "中央主管部门", "预算主管部门", "主管部门(单位)"],
  ["unit", "seed", "实施单位"],
  ["unit", "qingshen", "实施单位(盖章)"],
  [
    "unit",
    "",
    "项目实施单位",
    "项目单位",
    "实施(执行)单位",
    "预算单位",
    "填报单位",
    "资金使用单位",
  ],
  ["contact", "", "项目负责人", "项目负责人及联系电话", "项目负责人及电话", "联系人"],
  ["telephone", "", "联系电话", "电话"],
  ["category", "", "项目类别", "项目类型", "项目属性", "项目性质", "资金类型"],
  ["period", "", "项目期限", "项目周期", "项目起止时间", "实施期限", "实施周期"],
  ["year", "", "年度", "预算年度", "评价年度", "自评年度", "填报日期"],
  ["content", "qingshen", "项目实施内容及过程概述"],
  ["content", "", "项目概况", "项目主要内容", "主要内容", "项目内容", "项目基本情况"],
]);

/** Labels that open the funds, the goals and the indicators, in a cell of their own at the left. */
export const BLOCK_WORDS: readonly FormWord<BlockKey>[] = words([
  ["funds", "seed", "项目资金(万元)"],
  ["funds", "qingshen", "预算执行情况(10分)", "预算执行情况(10分)年度预算数(万元)"],
  ["funds", "qingshen", "年度预算数(万元)"],
  ["funds", "", "项目资金", "项目资金(元)", "资金情况", "资金情况(万元)", "预算执行情况"],
  ["funds", "", "预算执行情况(万元)", "预算执行情况(元)", "年度资金(万元)", "部门资金(万元)"],
  ["funds", "", "项目资金执行情况", "资金使用情况", "预算情况", "项目预算执行情况(万元)"],
  ["funds", "", "项目支出资金(万元)", "部门整体支出(万元)", "整体支出(万元)", "资金投入"],
  ["goals", "seed", "年度总体目标"],
  ["goals", "qingshen", "年度目标", "项目年度目标"],
  [
    "goals",
    "",
    "总体目标",
    "年度绩效目标",
    "绩效目标",
    "年度目标完成情况(目标)",
    "总体目标完成情况",
  ],
  ["goals", "", "年度总体目标完成情况", "项目目标", "项目绩效目标", "年度工作目标"],
  ["indicators", "seed", "年度绩效指标完成情况"],
  ["indicators", "qingshen", "绩效指标(90分)"],
  [
    "indicators",
    "",
    "绩效指标",
    "年度绩效指标",
    "绩效指标完成情况",
    "项目绩效指标",
    "指标完成情况",
  ],
  ["indicators", "", "项目绩效指标完成情况", "年度指标", "绩效指标分析"],
]);

/** Header cells of the funds. (A) and (B) name the terms of the rate, B÷A. */
export const FUND_COLUMN_WORDS: readonly FormWord<FundColumnKey>[] = words([
  ["initialBudget", "seed", "年初预算数"],
  ["initialBudget", "qingshen", "年初预算"],
  [
    "initialBudget",
    "",
    "年初预算数(万元)",
    "年初预算数(元)",
    "年初预算批复数",
    "年初预算安排数",
    "年初批复数",
    "年初下达预算数",
    "年初预算金额",
    "年初安排数",
    "年初数",
  ],
  ["adjustedBudget", "seed", "全年预算数"],
  ["adjustedBudget", "qingshen", "调整后预算数"],
  [
    "adjustedBudget",
    "",
    "全年预算数(A)",
    "全年预算",
    "全年预算数(万元)",
    "全年预算数(元)",
    "全年预算数(A)(万元)",
    "全年预算数(万元)(A)",
    "全年预算金额",
    "全年预算总数",
    "预算数(A)",
    "预算数",
    "调整后预算",
    "调整后预算数(A)",
    "调整预算数",
    "调整预算数(A)",
    "年度预算数",
    "实际到位数",
    "到位数",
    "资金到位数",
    "预算安排数",
  ],
  ["executed", "seed", "全年执行数"],
  ["executed", "qingshen", "预算执行数"],
  [
    "executed",
    "",
    "全年执行数(B)",
    "全年执行",
    "全年执行数(万元)",
    "全年执行数(元)",
    "全年执行数(B)(万元)",
    "全年执行数(万元)(B)",
    "执行数",
    "执行数(B)",
    "预算执行数(B)",
    "实际执行数",
    "实际执行数(B)",
    "全年支出数",
    "实际支出数",
    "实际支出",
    "支出数",
    "决算数",
    "全年执行金额",
  ],
  ["weight", "seed", "分值"],
  ["weight", "qingshen", "权重"],
  ["weight", "", "分值权重", "权重(%)", "分值(10分)", "分值(权重)", "标准分", "权重分", "满分"],
  ["rate", "seed", "执行率"],
  ["rate", "qingshen", "预算执行率"],
  [
    "rate",
    "",
    "执行率(B/A)",
    "执行率(%)",
    "执行率(B/A)(%)",
    "执行率(B÷A)",
    "执行率(B/A*100%)",
    "执行率(B/A×100%)",
    "执行率B/A",
    "预算执行率(%)",
    "预算执行率(B/A)",
    "资金执行率",
    "全年执行率",
    "支出执行率",
    "完成率",
  ],
  ["score", "seed", "得分"],
  ["score", "", "自评得分", "自评分", "实际得分", "执行率得分", "评分", "得分(分)"],
  ["reason", "qingshen", "原因"],
  ["reason", "", "未完成原因", "偏差原因", "未执行完毕原因", "未达到90%的原因", "备注"],
]);

/** Row labels of the funds: all, and what they are made of. Prefixes 其中: are part of the name. */
export const FUND_ROW_WORDS: readonly FormWord<FundRowKey>[] = words([
  ["total", "seed", "年度资金总额", "年度总资金"],
  ["total", "qingshen", "总额"],
  [
    "total",
    "",
    "年度资金总额:",
    "年度资金总计",
    "资金总额",
    "项目资金总额",
    "年度预算总额",
    "预算总额",
    "全年预算总额",
    "资金合计",
    "合计",
    "总计",
    "部门预算资金总额",
    "年度部门资金总额",
    "年度总额",
    "预算资金总额",
  ],
  ["fiscal", "seed", "其中:当年财政拨款"],
  ["fiscal", "qingshen", "其中:财政资金"],
  [
    "fiscal",
    "",
    "当年财政拨款",
    "财政拨款",
    "其中:财政拨款",
    "财政资金",
    "本年财政拨款",
    "其中:本年财政拨款",
    "当年财政资金",
    "其中:当年财政资金",
    "年度财政拨款",
    "财政拨款资金",
    "其中:财政拨款资金",
    "一般公共预算",
    "其中:一般公共预算",
    "一般公共预算资金",
    "其中:一般公共预算资金",
    "一般公共预算拨款",
    "一般公共预算财政拨款",
    "其中:一般公共预算财政拨款",
    "政府预算资金",
    "其中:政府预算资金",
  ],
  [
    "carried",
    "",
    "上年结转资金",
    "上年结转",
    "其中:上年结转资金",
    "上年结转结余",
    "上年结转结余资金",
    "上年结转和结余",
    "上年结余资金",
    "结转资金",
    "结转结余资金",
    "以前年度结转资金",
    "财政拨款结转",
  ],
  ["account", "qingshen", "财政专户管理资金"],
  ["account", "", "其中:财政专户管理资金", "财政专户资金", "财政专户核拨资金", "专户资金"],
  ["own", "qingshen", "单位资金"],
  ["own", "", "自有资金", "单位自有资金", "自筹资金", "单位自筹资金", "单位自筹", "事业收入"],
  ["superior", "seed", "上级资金"],
  [
    "superior",
    "",
    "其中:上级资金",
    "上级补助",
    "上级补助资金",
    "其中:上级补助",
    "上级财政资金",
    "中央补助",
    "其中:中央补助",
    "中央资金",
    "中央财政资金",
    "其中:中央财政资金",
    "省级资金",
    "省级补助",
    "省级财政资金",
    "省级补助资金",
    "自治区资金",
    "上级转移支付",
    "上级转移支付资金",
  ],
  [
    "local",
    "",
    "本级资金",
    "其中:本级资金",
    "本级财政资金",
    "本级预算",
    "本级安排",
    "本级财政安排",
    "市级资金",
    "市级财政资金",
    "市县资金",
    "市县财政资金",
    "区级资金",
    "区级财政资金",
    "县级资金",
    "县级财政资金",
    "县(市、区)资金",
    "地方资金",
    "地方财政资金",
  ],
  ["other", "seed", "其他资金"],
  ["other", "", "其它资金", "其他", "其中:其他资金", "社会资金", "其他来源资金", "非财政拨款"],
]);

/** The goals block: what was meant, what came of it. Also as a prefix in the cell (预期目标:…). */
export const GOAL_WORDS: readonly FormWord<GoalKey>[] = words([
  ["expected", "seed", "预期目标"],
  ["expected", "qingshen", "项目年度目标"],
  [
    "expected",
    "",
    "年初设定目标",
    "年初目标",
    "年初预期目标",
    "预期绩效目标",
    "年度预期目标",
    "目标",
  ],
  ["actual", "seed", "实际完成情况"],
  ["actual", "qingshen", "年度目标完成情况"],
  ["actual", "", "全年实际完成情况", "目标实际完成情况", "目标完成情况", "年度实际完成情况"],
  ["actual", "", "实际完成目标", "完成情况", "全年完成情况"],
]);

/** Header cells of the indicators. */
export const INDICATOR_COLUMN_WORDS: readonly FormWord<IndicatorColumnKey>[] = words([
  ["level1", "seed", "一级指标"],
  ["level2", "seed", "二级指标"],
  ["level3", "seed", "三级指标"],
  ["level3", "", "三级指标内容", "三级指标名称", "四级指标", "指标名称", "具体指标", "指标内容"],
  ["operator", "qingshen", "指标性质"],
  ["operator", "", "指标值性质", "计算符号", "指标方向", "运算符号", "指标符号", "比较符"],
  ["target", "seed", "年度指标值", "预期指标值"],
  ["target", "qingshen", "指标值"],
  [
    "target",
    "",
    "年初目标值",
    "绩效目标值",
    "年度目标值",
    "目标值",
    "预期值",
    "预期目标值",
    "年初指标值",
    "年初设定指标值",
    "计划指标值",
    "计划完成值",
    "年度指标值(A)",
    "目标值(A)",
    "全年目标值",
    "指标目标值",
    "预期当年实现值",
    "指标值(A)",
  ],
  ["unit", "qingshen", "度量单位"],
  ["unit", "", "计量单位", "单位", "指标单位"],
  ["actual", "seed", "实际完成值", "实际完成指标值"],
  ["actual", "qingshen", "完成值"],
  [
    "actual",
    "",
    "全年实际值",
    "全年完成值",
    "全年实际完成值",
    "实际完成值(B)",
    "实际值",
    "完成值(B)",
    "实际值(B)",
    "年度完成值",
    "年度实际完成值",
    "实际完成",
    "实际完成情况",
    "完成情况",
    "实际实现值",
    "指标完成值",
    "自评完成值",
  ],
  ["rate", "", "完成率", "指标完成率", "完成比例", "完成率(B/A)", "完成率(%)", "完成程度"],
  ["weight", "seed", "分值", "分值权重"],
  ["weight", "qingshen", "权重"],
  ["weight", "", "标准分", "权重(%)", "分值(90分)", "分值(权重)", "权重分", "满分", "指标分值"],
  ["weight", "", "分值权重(90%)", "指标权重"],
  ["score", "seed", "得分"],
  ["score", "", "自评得分", "自评分", "实际得分", "评分", "自评分值", "指标得分", "得分(分)"],
  ["note", "seed", "偏差原因分析及改进措施"],
  ["note", "qingshen", "未完成原因分析"],
  [
    "note",
    "",
    "未完成原因和改进措施",
    "未完成原因及改进措施",
    "未完成原因及拟采取的改进措施",
    "未完成原因分析及改进措施",
    "未完成原因和拟采取的改进措施",
    "偏差原因分析及改进措施说明",
    "偏差原因分析",
    "偏差原因及改进措施",
    "偏差原因",
    "偏差分析及改进措施",
    "偏差原因分析及整改措施",
    "原因分析及改进措施",
    "原因",
    "未完成原因",
    "备注",
    "说明",
  ],
  ["basis", "seed", "指标值设定依据"],
  ["basis", "", "设定依据", "指标设定依据", "指标解释", "指标说明", "评分标准", "评(扣)分标准"],
  ["basis", "", "评分规则", "计算方法", "数据来源", "佐证资料", "指标依据"],
]);

/** Labels under the indicators. */
export const FOOT_WORDS: readonly FormWord<FootKey>[] = words([
  ["total", "seed", "总分"],
  ["total", "qingshen", "合计"],
  ["total", "", "总计", "总得分", "自评总分", "合计得分", "总分值", "自评得分合计", "合计(分)"],
  ["conclusion", "qingshen", "评价结论"],
  ["conclusion", "", "自评结论", "自评等级", "评价等级", "评价等次", "绩效等级", "总体评价"],
  ["problems", "qingshen", "存在问题"],
  ["problems", "", "存在的问题", "存在的主要问题", "主要问题", "存在的主要问题及原因分析"],
  ["measures", "qingshen", "改进措施"],
  ["measures", "", "下一步改进措施", "整改措施", "改进建议", "下一步工作建议", "有关建议"],
  ["responsible", "qingshen", "项目负责人"],
  ["responsible", "", "填报人", "单位负责人", "分管领导", "审核人"],
  ["finance", "qingshen", "财务负责人"],
  ["remark", "", "备注", "说明", "其他需要说明的问题", "需要说明的问题", "注"],
]);
