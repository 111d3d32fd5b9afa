import type { ComputationName, MonthConvention } from "#model/evidence-measure.ts";

/** What a computation needs beside the rows: keys of the text in which measures are written. */
export type ComputationEntry = {
  readonly zh: string;
  /** Columns that must be named. */
  readonly columns: readonly ("of" | "by" | "weight" | "from" | "to")[];
  /** Other keys that may stand. */
  readonly keys: readonly (
    | "part"
    | "formula"
    | "take"
    | "days"
    | "months"
    | "per"
    | "of"
    | "source"
  )[];
  /** Unit where none is written. */
  readonly unit: string;
  readonly meaning: string;
};

/** The computations of measures (取数规则), by name. */
export const COMPUTATIONS: Readonly<Record<ComputationName, ComputationEntry>> = {
  count: entry("计数", "", "符合条件的行数"),
  distinct: {
    ...entry("不重复计数", "", "一列里不同的内容有几个"),
    columns: ["of"],
    keys: ["per"],
  },
  sum: { ...entry("求和", "", "一列数的合计"), columns: ["of"] },
  mean: { ...entry("平均", "", "一列数的合计÷有数的行数"), columns: ["of"] },
  median: { ...entry("中位数", "", "排在正中的数；偶数个取中间两个的平均"), columns: ["of"] },
  maximum: { ...entry("最大", "", "一列数里最大的"), columns: ["of"] },
  minimum: { ...entry("最小", "", "一列数里最小的"), columns: ["of"] },
  "weighted-mean": {
    ...entry("加权平均", "", "Σ数×权重÷Σ权重"),
    columns: ["of", "weight"],
  },
  share: {
    ...entry("占比", "%", "同时符合 part 的行数（或合计）÷符合条件的行数（或合计）"),
    keys: ["part", "of"],
  },
  rate: { ...entry("比率", "%", "一列的合计÷另一列的合计"), columns: ["of", "by"] },
  ratio: { ...entry("相除", "", "一个取数结果÷另一个取数结果"), columns: ["of", "by"] },
  rmse: {
    ...entry("中误差", "", "√(ΣΔ²/n)；同精度检查为√(ΣΔ²/2n)"),
    keys: ["formula"],
  },
  area: { ...entry("面积", "平方米", "图斑面积的合计（椭球面）"), keys: ["source"] },
  length: { ...entry("长度", "米", "线长度的合计（椭球面）"), keys: ["source"] },
  satisfaction: { ...entry("满意度", "%", "按写明的量表和公式"), keys: ["formula"] },
  "response-rate": entry("问卷回收率", "%", "收回的问卷份数÷发放的份数"),
  uptime: entry("正常运行率", "%", "（应运行时间−故障时间）÷应运行时间，各系统合计"),
  "longest-outage": entry("最长故障时间", "小时", "一次故障最长的时间"),
  "mean-outage": entry("平均故障时间", "小时", "每次故障的平均时间"),
  duration: {
    ...entry("历时", "天", "从一个日期到另一个日期"),
    columns: ["from", "to"],
    keys: ["take", "days", "months"],
  },
  latest: { ...entry("最晚日期", "", "一列日期里最晚的"), columns: ["of"] },
  earliest: { ...entry("最早日期", "", "一列日期里最早的"), columns: ["of"] },
};

/** The surface on which areas and lengths of map features are computed, as it is said beside them. */
export const ELLIPSOID = "WGS 84 椭球（与 CGCS2000 椭球一致）";

/** How days become months, as it is said beside the figure. */
export const MONTH_CONVENTIONS: Readonly<Record<MonthConvention, string>> = {
  "thirty-days": "天数÷30",
  "year-twelfths": "天数×12÷365",
  calendar: "足月数＋余下天数÷当月天数",
  begun: "跨到的月份数",
};

function entry(zh: string, unit: string, meaning: string): ComputationEntry {
  return { zh, unit, meaning, columns: [], keys: [] };
}
