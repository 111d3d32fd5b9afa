import type { Status } from "#standard/sourced.ts";

/** How a target bounds the actual. `none`: a number without operator, read as `=` and reported. */
export type Operator = ">=" | "<=" | "=" | ">" | "<" | "range" | "by-date" | "text" | "none";

/** Which actual is the better one. */
export type Better = "higher" | "lower" | "neither" | "inside";

export type OperatorEntry = {
  readonly operator: Operator;
  readonly better: Better;
  /** Spellings before the number, folded, longest first. */
  readonly before: readonly string[];
  /** Spellings after the number: 以上, 以内. */
  readonly after: readonly string[];
  readonly meaning: string;
  readonly status: Status;
};

/** The operators with all their spellings; of several that fit, the longest is meant. */
export const OPERATORS: readonly OperatorEntry[] = [
  {
    operator: ">=",
    better: "higher",
    before: [
      "大于或等于",
      "大于等于",
      "不少于",
      "不低于",
      "不小于",
      "至少",
      ">=",
      "=>",
      "≥",
      "≧",
      "⩾",
    ],
    after: ["及以上", "(含)以上", "以上"],
    meaning: "at least",
    status: "verified",
  },
  {
    operator: "<=",
    better: "lower",
    before: [
      "小于或等于",
      "小于等于",
      "不超过",
      "不高于",
      "不多于",
      "不大于",
      "控制在",
      "至多",
      "<=",
      "=<",
      "≤",
      "≦",
      "⩽",
    ],
    after: ["及以下", "(含)以内", "以内", "以下", "之内"],
    meaning: "at most",
    status: "verified",
  },
  {
    operator: ">",
    better: "higher",
    before: ["大于", "高于", "超过", "多于", ">"],
    after: [],
    meaning: "more than",
    status: "recalled",
  },
  {
    operator: "<",
    better: "lower",
    before: ["小于", "低于", "少于", "<"],
    after: [],
    meaning: "less than",
    status: "recalled",
  },
  {
    operator: "=",
    better: "neither",
    before: ["等于", "="],
    after: [],
    meaning: "exactly",
    status: "verified",
  },
  {
    operator: "range",
    better: "inside",
    before: ["between", "介于", "±"],
    after: ["之间"],
    meaning: "bounded from both sides",
    status: "recalled",
  },
  {
    operator: "by-date",
    better: "lower",
    before: [],
    after: ["前完成", "之前", "前", "底前"],
    meaning: "not later than a date (=12月20日前)",
    status: "verified",
  },
  {
    operator: "text",
    better: "neither",
    before: ["定性"],
    after: [],
    meaning: "in words: 有效提高, 有效保障, 显著加强",
    status: "verified",
  },
  {
    operator: "none",
    better: "neither",
    before: [],
    after: [],
    meaning: 'no operator printed (12.15万元): read as "=" and reported',
    status: "verified",
  },
];

/** Targets in words that were seen; there are more, a target without a number is one. */
export const QUALITATIVE_TARGETS: readonly string[] = [
  "有效提高",
  "有效指导",
  "有效提升",
  "持续保障",
  "有效保障",
  "有所提升",
  "有力保障",
  "显著加强",
];
