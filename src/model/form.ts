import type { Place } from "#model/place.ts";

/** A performance self-evaluation form (绩效自评表), all texts as printed. */
export type PerformanceForm = {
  readonly scope: "department" | "project";
  /** Project forms count from 1 in the order of the document; the whole department's is 0. */
  readonly no: number;
  /** Title of the form as printed, "" where it has none. */
  readonly title: string;
  /** 项目名称, without the blanks of line breaks; "" where it is not readable. */
  readonly name: string;
  /** 主管部门. */
  readonly department: string;
  /** 实施单位. */
  readonly unit: string;
  readonly funds: readonly FundRow[];
  /** 执行率, 分值 and 得分 of the row of all funds. */
  readonly rate: FormCell | undefined;
  readonly executionWeight: FormCell | undefined;
  readonly executionScore: FormCell | undefined;
  readonly goals: FormGoals;
  readonly indicators: readonly Indicator[];
  /** 总分: weight and score. */
  readonly totalWeight: FormCell | undefined;
  readonly total: FormCell | undefined;
  readonly places: readonly Place[];
};

/** 预期目标 and 实际完成情况, and where their words stand. */
export type FormGoals = {
  readonly expected: string;
  readonly actual: string;
  readonly places: readonly Place[];
};

/** Kinds of fund rows (项目资金): all, fiscal, carried over, special account, own, other. */
export type FundRowKey =
  | "total"
  | "fiscal"
  | "carried"
  | "account"
  | "own"
  | "superior"
  | "local"
  | "other";

export type FundRow = {
  readonly key: FundRowKey;
  /** As printed: 年度资金总额. */
  readonly label: string;
  readonly initialBudget: FormCell | undefined;
  readonly adjustedBudget: FormCell | undefined;
  readonly executed: FormCell | undefined;
};

export type Indicator = {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: FormCell | undefined;
  readonly actual: FormCell | undefined;
  readonly weight: FormCell | undefined;
  readonly score: FormCell | undefined;
  /** 偏差原因分析及改进措施, "" where empty. */
  readonly note: string;
  /** 指标值设定依据, "" where the form has none. */
  readonly basis: string;
  readonly places: readonly Place[];
};

/** One cell: its text as printed (`>=95%`), what was read of it, and its fact where it has a figure. */
export type FormCell = {
  readonly text: string;
  /** `>=`, `<=`, `=`, `>`, `<` or "" where none is printed. */
  readonly operator: string;
  /** Unit of the figure, "" for words. */
  readonly unit: string;
  /** The fact of the figure, undefined where the cell holds words. */
  readonly fact: string | undefined;
  /** Where words stand; empty where a fact knows it. */
  readonly places: readonly Place[];
};
