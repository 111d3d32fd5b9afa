import type { CubeWhere } from "#model/cube-where.ts";
import type { Policies } from "#standard/accounting/policies.ts";

/** Two accounts in which units of one department book the same money (抵销). */
export type EliminationPair = {
  readonly id: "subsidy" | "subsidy-admin" | "remit" | "remit-admin" | "service" | "service-fiscal";
  readonly zh: string;
  readonly payer: readonly string[];
  /** Of the payer only these postings. */
  readonly payerWhere: CubeWhere;
  readonly receiver: readonly string[];
  readonly basis: string;
  readonly status: "verified" | "derived" | "recalled";
  /** Done only where the department chose so; always where it is absent. */
  readonly policy?: Partial<Policies>;
  /** Never done: both sides are shown and stay in. */
  readonly isLeftIn?: boolean;
};

/** Fiscal money is never eliminated: 04 to 09 do not change (accounting.md 2.3). */
const NOT_FISCAL: CubeWhere = { source: "!fiscal" };

/**
 * accounting-map.yaml, elimination, in the order in which they are tried. 6001 is never eliminated:
 * the treasury stands outside.
 */
export const ELIMINATION_PAIRS: readonly EliminationPair[] = [
  {
    id: "subsidy",
    zh: "对附属单位补助支出与上级补助收入",
    payer: ["7501"],
    payerWhere: {},
    receiver: ["6201"],
    basis: "财会〔2021〕33号 八(三)1(2)",
    status: "verified",
  },
  {
    id: "subsidy-admin",
    zh: "行政单位用非财政资金补助所属单位与上级补助收入",
    payer: ["7101"],
    payerWhere: NOT_FISCAL,
    receiver: ["6201"],
    basis: "财会〔2021〕33号 八(三)1(2)",
    status: "derived",
  },
  {
    id: "remit",
    zh: "上缴上级支出与附属单位上缴收入",
    payer: ["7401"],
    payerWhere: {},
    receiver: ["6301"],
    basis: "财会〔2021〕33号 八(三)1(3)",
    status: "verified",
  },
  {
    id: "remit-admin",
    zh: "上缴上级支出与行政单位其他预算收入",
    payer: ["7401"],
    payerWhere: {},
    receiver: ["6609"],
    basis: "财会〔2021〕33号 八(三)1(3)",
    status: "verified",
  },
  {
    id: "service",
    zh: "部门内部购买服务",
    payer: ["7101", "7201", "7301", "7901"],
    payerWhere: NOT_FISCAL,
    receiver: ["6101", "6401", "6601", "6609"],
    basis: "财会〔2021〕33号 八(三)1",
    status: "recalled",
    policy: { internalServices: "eliminate" },
  },
  {
    id: "service-fiscal",
    zh: "用财政拨款向部门内部单位购买服务",
    payer: ["7101", "7201", "7901"],
    payerWhere: { source: "fiscal" },
    receiver: ["6101", "6401", "6601", "6609"],
    basis: "财会〔2021〕33号 八(三)1",
    status: "derived",
    isLeftIn: true,
  },
];
