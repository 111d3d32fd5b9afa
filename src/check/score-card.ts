import type { Account, ScoreCardLine } from "#model/report.ts";

/**
 * The card on 及时性, 完整性, 真实性, 细化程度 and 公开形式: every line is an obligation of the
 * account. Nothing is added up: no total of our own making.
 */
export function scoreCardOf(account: Account): readonly ScoreCardLine[] {
  return account.lines
    .filter((line) => line.kind === "obligation")
    .map((line) => ({
      dimension: line.dimension,
      obligation: line.id,
      title: line.title,
      state: line.state,
      reason: line.reason,
      findings: line.findings,
    }));
}
