import type { Dimension } from "#model/posting.ts";

/** What postings of some accounts must carry; a missing one is a problem, never a zero. */
export type Required = {
  /** Beginnings of account codes. */
  readonly accounts: readonly string[];
  readonly dimensions: readonly Dimension[];
  /** Only where another dimension has this value. */
  readonly when?: { readonly dimension: Dimension; readonly value: string };
  /** Balances at the start of the year carry less: what has no such mark was not kept apart. */
  readonly isForOpening: boolean;
};

const OF_SPENDING = ["7101", "7201", "7202", "7203", "7204", "7205"];
const OF_SPECIAL = ["6101", "6201", "6301", "6501", "6601", "6603", "6604", "6605", "6609"];

/**
 * accounting-map.yaml, required_on (财会〔2017〕25号 第三部分). The part of basic expenditure
 * (人员经费, 日常公用经费) of 6001 and 8101 is not asked for: no statement reads it.
 */
export const REQUIRED: readonly Required[] = [
  rule(["6001"], ["fund", "nature", "function"]),
  rule(OF_SPECIAL, ["special", "function"]),
  rule(["6201", "6301", "7401", "7501"], ["counterparty"]),
  rule(["6401", "6602"], ["function"]),
  rule(OF_SPENDING, ["source", "nature", "function", "economic"]),
  rule(["7301", "7401", "7501", "7601", "7701"], ["function", "economic"]),
  rule(["7901", "7902", "7903"], ["source", "function", "economic"]),
  rule(["7"], ["fund"], { dimension: "source", value: "fiscal" }),
  rule(["6001", ...OF_SPENDING], ["project"], { dimension: "nature", value: "project" }),
  rule(OF_SPECIAL, ["project"], { dimension: "special", value: "true" }),
  { ...rule(["8101", "8102"], ["fund", "function", "detail"]), isForOpening: true },
  { ...rule(["8101"], ["nature"]), isForOpening: true },
  {
    ...rule(["8101"], ["project"], { dimension: "nature", value: "project" }),
    isForOpening: true,
  },
  { ...rule(["8201"], ["function", "project", "detail"]), isForOpening: true },
  { ...rule(["8202"], ["function", "detail"]), isForOpening: true },
];

function rule(
  accounts: readonly string[],
  dimensions: readonly Dimension[],
  when?: Required["when"],
): Required {
  const needs = { accounts, dimensions, isForOpening: false };
  return when === undefined ? needs : { ...needs, when };
}

/** The dimensions that a posting lacks, in the order of the rules. */
export function missingDimensions(
  values: Readonly<Partial<Record<Dimension, string>>>,
  isOpening: boolean,
): readonly Dimension[] {
  const account = values.account ?? "";
  const missing = new Set<Dimension>();
  for (const { accounts, dimensions, when, isForOpening } of REQUIRED) {
    if (isOpening && !isForOpening) continue;
    if (!accounts.some((prefix) => account.startsWith(prefix))) continue;
    if (when !== undefined && values[when.dimension] !== when.value) continue;
    for (const dimension of dimensions) {
      if ((values[dimension] ?? "") === "") missing.add(dimension);
    }
  }
  return [...missing];
}
