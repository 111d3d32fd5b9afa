import type { FundRowKey } from "#model/form.ts";
import type {
  FundColumnKey,
  HeadKey,
  IndicatorColumnKey,
} from "#standard/performance/form-words.ts";
import type { Sourced } from "#standard/sourced.ts";

/** One layout of a self-evaluation form (绩效自评表): which columns and rows it prints, in order. */
export type FormLayout = Sourced & {
  readonly id: string;
  readonly scope: "department" | "project";
  readonly title: string;
  readonly head: readonly HeadKey[];
  readonly fundColumns: readonly FundColumnKey[];
  readonly fundRows: readonly FundRowKey[];
  /** Columns that only the row of all funds fills; the others print a dash. */
  readonly totalOnly: readonly FundColumnKey[];
  readonly indicatorColumns: readonly IndicatorColumnKey[];
  /** Whether the actual repeats the operator of the target (`=87 个`). */
  readonly actualHasOperator: boolean;
};

/** The layouts that are known. A reader needs the words of `form-words.ts`, a writer these. */
export const FORM_LAYOUTS: readonly FormLayout[] = [
  {
    id: "project.xinjiang",
    scope: "project",
    title: "项目支出绩效自评表",
    head: ["name", "department", "unit"],
    fundColumns: ["initialBudget", "adjustedBudget", "executed", "weight", "rate", "score"],
    fundRows: ["total", "fiscal", "other"],
    totalOnly: ["weight", "rate", "score"],
    indicatorColumns: ["level1", "level2", "level3", "target", "actual", "weight", "score", "note"],
    actualHasOperator: true,
    status: "verified",
    source: "seed",
    note: "Forms may stand without a title; every form begins with the row 项目名称.",
  },
  {
    id: "project.sichuan",
    scope: "project",
    title: "部门预算项目支出绩效自评表",
    head: ["name", "department", "unit", "content"],
    fundColumns: [
      "initialBudget",
      "adjustedBudget",
      "executed",
      "rate",
      "weight",
      "score",
      "reason",
    ],
    fundRows: ["total", "fiscal", "account", "own", "other"],
    totalOnly: ["rate", "weight", "score", "reason"],
    indicatorColumns: [
      "level1",
      "level2",
      "level3",
      "operator",
      "target",
      "unit",
      "actual",
      "weight",
      "score",
      "note",
    ],
    actualHasOperator: false,
    status: "verified",
    source: "qingshen; luxian",
    note: "Operator, value and unit are three columns. A rate below 90% asks for a reason.",
  },
  {
    id: "project.central",
    scope: "project",
    title: "项目支出绩效自评表",
    head: ["name", "department", "unit", "contact"],
    fundColumns: ["initialBudget", "adjustedBudget", "executed", "weight", "rate", "score"],
    fundRows: ["total", "fiscal", "carried", "other"],
    totalOnly: ["weight", "rate", "score"],
    indicatorColumns: ["level1", "level2", "level3", "target", "actual", "weight", "score", "note"],
    actualHasOperator: false,
    status: "recalled",
    source: "",
    note: "The layout of project.xinjiang with 上年结转资金.",
  },
  {
    id: "department.xinjiang",
    scope: "department",
    title: "部门整体支出绩效自评表",
    head: ["year"],
    fundColumns: ["initialBudget", "adjustedBudget", "executed", "weight", "rate", "score"],
    fundRows: ["total", "superior", "local", "other"],
    totalOnly: ["weight", "rate", "score"],
    indicatorColumns: [
      "level1",
      "level2",
      "level3",
      "target",
      "basis",
      "actual",
      "weight",
      "score",
    ],
    actualHasOperator: false,
    status: "recalled",
    source: "seed",
    note: "Verified where printed: 年度总资金, 上级资金, the indicators. The header of the funds and the rows 本级资金, 其他资金 are recalled. No column for the deviation.",
  },
  {
    id: "department.recalled",
    scope: "department",
    title: "部门(单位)整体支出绩效自评表",
    head: ["name"],
    fundColumns: ["initialBudget", "adjustedBudget", "executed", "weight", "rate", "score"],
    fundRows: ["total"],
    totalOnly: ["weight", "rate", "score"],
    indicatorColumns: ["level1", "level2", "level3", "target", "actual", "weight", "score"],
    actualHasOperator: false,
    status: "recalled",
    source: "",
    note: "First levels: 运行成本, 管理效率, 履职效能, 社会效应, 可持续发展能力, 服务对象满意度.",
  },
];
