import {
  type AccountLine,
  type Coverage,
  type Report,
  type ScoreCardLine,
  stateCounts,
} from "#model/report.ts";
import { shareText } from "#render/json/disclosure-json.ts";
import {
  ACCOUNT_KIND_WORDS,
  ACCOUNT_STATES,
  DIMENSIONS,
  STATE_WORDS,
} from "#render/message/finding-words.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import type { Paint } from "./paint.ts";
import { cutTo, padEnd } from "./width.ts";

/** The account in counts, and the card by dimension with what is not held; nothing is added up. */
export function accountText(report: Report, paint: Paint, columns: number): readonly string[] {
  const { lines, coverage } = report.account;
  const text = [paint.strong("核对账")];
  for (const kind of ["obligation", "relation", "rule"] as const) {
    const own = lines.filter((line) => line.kind === kind);
    if (own.length > 0) text.push(`  ${padEnd(ACCOUNT_KIND_WORDS[kind], 10)}${countsText(own)}`);
  }
  text.push(`  ${padEnd("数", 10)}${coverageText(coverage)}`);
  if (report.scoreCard.length > 0) text.push("", paint.strong("评分卡"));
  for (const dimension of DIMENSIONS) {
    const own = report.scoreCard.filter((line) => line.dimension === dimension);
    if (own.length === 0) continue;
    text.push(`  ${padEnd(DIMENSION_TITLES[dimension], 10)}${countsText(own)}`);
    for (const line of own.filter(isShown)) text.push(cardLine(line, columns));
  }
  for (const { rule, what } of report.defects) {
    text.push("", paint.error(`程序缺陷：规则 ${rule} 没有运行完（${what}）。其他规则照常。`));
  }
  return text;
}

function countsText(lines: readonly Pick<AccountLine, "state">[]): string {
  const counts = stateCounts(lines);
  const parts = ACCOUNT_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${STATE_WORDS[state].word} ${counts[state]}`,
  );
  return `${lines.length} = ${parts.join(" + ")}`;
}

function coverageText({ figures, covered, unplaced }: Coverage): string {
  if (figures === 0) return "没有读到数。";
  const share = shareText(covered, figures);
  const rest = unplaced === 0 ? "" : `；另有 ${unplaced} 个未读懂`;
  return `${figures} 个，其中 ${covered} 个（${share}%）至少有一条规则核对过${rest}`;
}

function isShown({ state }: ScoreCardLine): boolean {
  return state === "broken" || state === "cannot-tell";
}

function cardLine({ state, title, reason, findings }: ScoreCardLine, columns: number): string {
  const { mark, word } = STATE_WORDS[state];
  const why = reason === "" ? "" : `：${reason}`;
  const count = findings.length === 0 ? "" : `（疑点 ${findings.length}）`;
  return `    ${mark} ${word}  ${cutTo(`${title}${count}${why}`, columns - 16)}`;
}
