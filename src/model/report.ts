import type { Dimension, Finding, Severity, Stage } from "#model/outcome.ts";

/** What checking a disclosure gives (核对报告): findings, and the account of what was checked. */
export type Report = {
  /** Rules and relations that spoke or could have, by id. */
  readonly rules: Readonly<Record<string, RuleCard>>;
  /** What the document does throughout, said once: truncation, force-balancing. */
  readonly habits: readonly Habit[];
  /** Gravest first, then in the order of the document. */
  readonly findings: readonly Finding[];
  readonly account: Account;
  readonly scoreCard: readonly ScoreCardLine[];
  /** Rules that failed to run: defects of the program, not of the document. */
  readonly defects: readonly { readonly rule: string; readonly what: string }[];
};

/** What readers of a finding need to know of its rule. */
export type RuleCard = {
  readonly id: string;
  readonly title: string;
  /** The law or form, in words. */
  readonly basis: string;
  readonly severity: Severity;
  readonly stage: Stage;
  readonly dimension: Dimension;
  readonly kind: "relation" | "rule";
};

/** A habit of the document by which it is judged, with its evidence. */
export type Habit = {
  readonly key: "truncated" | "bottom-up" | "balanced" | "shares-bent" | "scoring";
  /** 本文件百分比一律截去尾数而不四舍五入（12处只合此法），以下按此核对。 */
  readonly message: string;
  readonly facts: readonly string[];
};

/** The account of a run (核对账): what was checked, what could not be. */
export type Account = {
  readonly lines: readonly AccountLine[];
  readonly coverage: Coverage;
};

/** One obligation, or one relation at one place of this document. */
export type AccountLine = {
  readonly kind: "obligation" | "relation" | "rule";
  /** Id of the obligation or rule. */
  readonly id: string;
  readonly about: string;
  readonly title: string;
  readonly dimension: Dimension;
  readonly state: AccountState;
  /** Why it does not apply, or what is missing, or that no rule exists yet. */
  readonly reason: string;
  readonly findings: readonly string[];
  readonly facts: readonly string[];
};

export type AccountState = "held" | "broken" | "does-not-apply" | "cannot-tell" | "no-rule";

/** How many figures at least one relation or rule has tested. */
export type Coverage = {
  readonly figures: number;
  readonly covered: number;
  /** Facts that nothing covers. */
  readonly uncovered: readonly string[];
  /** Figures that are no facts. */
  readonly unplaced: number;
};

/** A line of the card on the five dimensions; nothing is added up. */
export type ScoreCardLine = {
  readonly dimension: Dimension;
  readonly obligation: string;
  readonly title: string;
  readonly state: AccountState;
  readonly reason: string;
  readonly findings: readonly string[];
};

/** What a person says about a finding (出错说明): it is kept and travels with the report. */
export type Explanation = {
  readonly finding: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** The figures as printed when it was written; when they differ the explanation is stale. */
  readonly printed: readonly string[];
};

export type ExplainedState = "open" | "explained" | "stale";

/** Accounts lines in each state. */
export function stateCounts(
  lines: readonly { readonly state: AccountState }[],
): Readonly<Record<AccountState, number>> {
  const counts = { held: 0, broken: 0, "does-not-apply": 0, "cannot-tell": 0, "no-rule": 0 };
  for (const line of lines) counts[line.state] += 1;
  return counts;
}
