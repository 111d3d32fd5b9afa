import { shareText } from "#render/json/disclosure-json.ts";
import { SEVERITIES, SEVERITY_WORDS } from "#render/message/finding-words.ts";
import type { Summary } from "#render/report/checked.ts";
import { type Paint, paintFor } from "./paint.ts";
import type { TerminalStyle } from "./report-text.ts";
import { cutTo, padEnd, padStart } from "./width.ts";

/** One document of a batch: its counts, or why it could not be read. */
export type BatchRow = { readonly name: string } & (
  | { readonly summary: Summary }
  | { readonly problem: string }
);

const NAME_MAX = 44;
const SUBJECT_MAX = 30;
const COUNT_WIDTH = 6;

/** The table of a batch, in its order, with a line of sums. */
export function batchTable(rows: readonly BatchRow[], style: TerminalStyle): string {
  const paint = paintFor(style.hasColour);
  const nameWidth = Math.min(NAME_MAX, Math.max(...rows.map(({ name }) => name.length * 2), 8));
  const counts = [...SEVERITIES.map((severity) => SEVERITY_WORDS[severity].word), "已说明"];
  const head = [
    padEnd("文件", nameWidth),
    padEnd("部门", SUBJECT_MAX),
    padStart("年度", COUNT_WIDTH),
    ...counts.map((word) => padStart(word, COUNT_WIDTH + 1)),
    padStart("核对率", 8),
  ].join(" ");
  const lines = rows.map((row) => rowLine(row, nameWidth, paint));
  return `${[paint.strong(head), ...lines, "", sumLine(rows)].join("\n")}\n`;
}

function rowLine(row: BatchRow, nameWidth: number, paint: Paint): string {
  const name = padEnd(cutTo(row.name, nameWidth), nameWidth);
  if ("problem" in row) return `${name} ${paint.warning(row.problem)}`;
  const { summary } = row;
  const { subject, year, pending, explained, figures, covered } = summary;
  const cells = SEVERITIES.map((severity) => {
    const text = padStart(String(pending[severity]), COUNT_WIDTH + 1);
    return pending[severity] === 0 ? paint.faint(text) : paint[severity](text);
  });
  return [
    name,
    padEnd(cutTo(subject === "" ? "—" : subject, SUBJECT_MAX), SUBJECT_MAX),
    padStart(year === undefined ? "—" : String(year), COUNT_WIDTH),
    ...cells,
    padStart(String(explained), COUNT_WIDTH + 1),
    padStart(figures === 0 ? "—" : `${shareText(covered, figures)}%`, 8),
  ].join(" ");
}

function sumLine(rows: readonly BatchRow[]): string {
  const read = rows.flatMap((row) => ("summary" in row ? [row.summary] : []));
  const sums = SEVERITIES.map((severity) => {
    const sum = read.reduce((total, { pending }) => total + pending[severity], 0);
    return `${SEVERITY_WORDS[severity].word} ${sum}`;
  });
  const old = read.reduce((total, summary) => total + summary.old, 0);
  const rest = old === 0 ? "" : `；与基准相同、未列出 ${old}`;
  const unread = rows.length - read.length;
  const failed = unread === 0 ? "" : `；没有读成 ${unread} 份`;
  return `共 ${rows.length} 份：${sums.join("，")}${rest}${failed}。`;
}
