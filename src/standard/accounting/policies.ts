import type { Status } from "#standard/sourced.ts";

/** What the law leaves open; a department chooses, and the output names the choice. */
export type Policies = {
  readonly surplusOfAdministrativeUnit: "carry" | "distribute";
  readonly offStatementFlows: "cannot-tell" | "inside" | "outside";
  readonly threePublicsBudgetColumn: "full-year" | "initial";
  readonly threePublicsFunds: "all-fiscal" | "general-only";
  readonly internalServices: "keep" | "eliminate";
};

export type PolicyKey = keyof Policies;

/** One open question, its answers and the usual one. */
export type Policy<Key extends PolicyKey = PolicyKey> = {
  readonly key: Key;
  readonly zh: string;
  readonly values: readonly { readonly value: Policies[Key]; readonly zh: string }[];
  readonly default: Policies[Key];
  readonly status: Status;
  readonly source: string;
};

/** accounting-map.yaml, policies; accounting.md 2.1, 2.3, 2.4, 2.6. */
export const POLICIES: { readonly [Key in PolicyKey]: Policy<Key> } = {
  surplusOfAdministrativeUnit: {
    key: "surplusOfAdministrativeUnit",
    zh: "行政单位非财政拨款结余在公开01表的位置",
    values: [
      { value: "carry", zh: "计入年初、年末结转和结余" },
      { value: "distribute", zh: "通过使用非财政拨款结余和结余分配反映" },
    ],
    default: "carry",
    status: "recalled",
    source: "favoured by the arithmetic of a real disclosure (accounting.md 2.1)",
  },
  offStatementFlows: {
    key: "offStatementFlows",
    zh: "债务收支、投资支出等公开表没有对应行次的收支",
    values: [
      { value: "cannot-tell", zh: "不作判断，列出金额并询问" },
      { value: "inside", zh: "债务预算收入列其他收入，投资支出、债务还本支出列项目支出" },
      { value: "outside", zh: "不列入公开01至03表和结余分配" },
    ],
    default: "cannot-tell",
    status: "recalled",
    source: "",
  },
  threePublicsBudgetColumn: {
    key: "threePublicsBudgetColumn",
    zh: "“三公”经费表的预算数",
    values: [
      { value: "full-year", zh: "全年预算数" },
      { value: "initial", zh: "年初预算数" },
    ],
    default: "full-year",
    status: "verified",
    source: "U (全年预算), T (年初预算)",
  },
  threePublicsFunds: {
    key: "threePublicsFunds",
    zh: "“三公”经费表的资金范围",
    values: [
      { value: "all-fiscal", zh: "一般公共预算、政府性基金预算和国有资本经营预算财政拨款" },
      { value: "general-only", zh: "一般公共预算财政拨款" },
    ],
    default: "all-fiscal",
    status: "verified",
    source: "the statement's title; Guiyang 2024",
  },
  internalServices: {
    key: "internalServices",
    zh: "部门内部单位之间的购买服务",
    values: [
      { value: "keep", zh: "不抵销" },
      { value: "eliminate", zh: "抵销" },
    ],
    default: "keep",
    status: "recalled",
    source: "财会〔2021〕33号 八(三) is written for the accrual statements",
  },
};

/** The usual answers, with those that a department gave itself. */
export function policiesWith(chosen: Partial<Policies>): Policies {
  return {
    surplusOfAdministrativeUnit: POLICIES.surplusOfAdministrativeUnit.default,
    offStatementFlows: POLICIES.offStatementFlows.default,
    threePublicsBudgetColumn: POLICIES.threePublicsBudgetColumn.default,
    threePublicsFunds: POLICIES.threePublicsFunds.default,
    internalServices: POLICIES.internalServices.default,
    ...chosen,
  };
}

/** The answer to an open question in words, as the output names it. */
export function policyInWords<Key extends PolicyKey>(key: Key, value: Policies[Key]): string {
  const policy: Policy<Key> = POLICIES[key];
  return `${policy.zh}：${policy.values.find((entry) => entry.value === value)?.zh ?? ""}`;
}
