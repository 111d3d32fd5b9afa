import type { FundRowKey } from "#model/form.ts";
import { MONEY_UNITS } from "#model/unit.ts";
import type { FundColumnKey } from "#standard/performance/form-words.ts";
import {
  type FundFigure,
  isDash,
  isScoreOf,
  type PlacedFigures,
  placeInOrder,
  readFundFigure,
  USUAL_FUND_ORDER,
} from "./fund-columns.ts";
import { type FormRow, textOfRow, wordsOf } from "./rows.ts";
import { hasHan, joinRuns, printedText, type Run } from "./run.ts";
import type { Segment } from "./segments.ts";
import { readScore } from "./value.ts";
import { blockKeyOf, exactFundRowOf, fundColumnOf, fundRowOf, fundRowsLike } from "./vocabulary.ts";

/** A row of the funds with the figures that could be placed. */
export type ReadFundRow = {
  readonly key: FundRowKey;
  readonly label: string;
  readonly figures: PlacedFigures;
};

export type ReadFunds = {
  readonly rows: readonly ReadFundRow[];
  /** Unit of the amounts as printed beside them, "" where none is. */
  readonly unit: string;
  /** Header cells as printed. */
  readonly headers: ReadonlyMap<FundColumnKey, string>;
  /** Figures of rows or columns that were not recognised. */
  readonly unknown: readonly FundFigure[];
};

/** Reads the block 项目资金: its unit, its columns, its rows. */
export function readFunds(segment: Segment): ReadFunds {
  const rows = segment.rows.filter(({ section }) => section === "funds").map(({ row }) => row);
  const unit = unitOf(rows);
  const header = rows.findIndex((row) => row.kind === "grid" && columnsOf(row).size >= 3);
  const headerRow = rows[header];
  if (headerRow === undefined) return { ...readWords(rows), unit };
  const columns = columnsOf(headerRow);
  const headers = new Map([...columns].map(([key, cell]) => [key, cell.text]));
  const read = rows.slice(header + 1).flatMap((row) => readGridRow(row, columns) ?? []);
  return { ...withKeys(read), unit, headers };
}

/** Gives every row its key; a label that fits two kinds has the one that no other row has. */
function withKeys(read: readonly ReadGridRow[]): Pick<ReadFunds, "rows" | "unknown"> {
  const sure = new Set(read.flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  const rows: ReadFundRow[] = [];
  const unknown: FundFigure[] = [];
  for (const row of read) {
    const open = row.keys.length === 1 ? row.keys : row.keys.filter((key) => !sure.has(key));
    const key = open.length === 1 ? open[0] : undefined;
    if (key === undefined || rows.some((other) => other.key === key)) {
      unknown.push(...row.all);
      continue;
    }
    rows.push({ key, label: row.label, figures: row.figures });
    unknown.push(...row.unknown);
  }
  return { rows, unknown };
}

type HeaderCell = { readonly column: number; readonly end: number; readonly text: string };

function columnsOf(row: FormRow): ReadonlyMap<FundColumnKey, HeaderCell> {
  const columns = new Map<FundColumnKey, HeaderCell>();
  for (const { run, column, colSpan } of row.cells) {
    const key = fundColumnOf(run.text);
    if (key === undefined || columns.has(key)) continue;
    columns.set(key, { column, end: column + colSpan, text: printedText(run) });
  }
  return columns;
}

type ReadGridRow = {
  readonly keys: readonly FundRowKey[];
  readonly label: string;
  readonly figures: PlacedFigures;
  readonly unknown: readonly FundFigure[];
  readonly all: readonly FundFigure[];
};

function readGridRow(
  row: FormRow,
  columns: ReadonlyMap<FundColumnKey, HeaderCell>,
): ReadGridRow | undefined {
  const labels: Run[] = [];
  const all: FundFigure[] = [];
  const figures: PlacedFigures = {};
  const unknown: FundFigure[] = [];
  for (const { run, column } of row.cells) {
    const figure = readFundFigure(run);
    if (figure === undefined) {
      const isLabel = all.length === 0 && hasHan(run) && run.text.length <= 24 && !isDash(run);
      if (isLabel) labels.push(run);
      continue;
    }
    all.push(figure);
    const key = [...columns].find(([, at]) => at.column <= column && column < at.end)?.[0];
    if (key !== undefined && key !== "reason" && fits(key, figure)) figures[key] = figure;
    else unknown.push(figure);
  }
  if (all.length === 0) return undefined;
  return { ...rowOfLabel(labels), figures, unknown, all };
}

function fits(key: FundColumnKey, figure: FundFigure): boolean {
  if (figure.sign === "%") return key === "rate";
  if (figure.sign === "分") return key === "score" || key === "weight";
  return true;
}

/** The row that a label names, without the words of the block and the unit that stand before it. */
function rowOfLabel(labels: readonly Run[]): {
  readonly keys: readonly FundRowKey[];
  readonly label: string;
} {
  const own = labels.filter((run) => !isBlockLabel(run.text));
  // A cell cut at a tab may repeat in the next cell what it began: 年度资 | 年度资金总额.
  const single = own.findLast((run) => exactFundRowOf(bare(run.text)) !== undefined);
  if (single !== undefined) {
    return { keys: fundRowsLike(bare(single.text)), label: printedText(single) };
  }
  const label = joinRuns(own);
  return { keys: fundRowsLike(bare(label.text)), label: printedText(label) };
}

function isBlockLabel(text: string): boolean {
  return blockKeyOf(text) === "funds" || UNIT_IN_BRACKETS.test(text);
}

const UNIT_NAMES = MONEY_UNITS.join("|");
const UNIT_IN_BRACKETS = new RegExp(`^\\((?:单位:)?(?:${UNIT_NAMES})\\)$`);
const UNIT_ANYWHERE = new RegExp(`\\((?:单位:)?(${UNIT_NAMES})\\)|单位:(${UNIT_NAMES})`);

function bare(text: string): string {
  return text.replace(UNIT_ANYWHERE, "");
}

function unitOf(rows: readonly FormRow[]): string {
  let text = "";
  for (const row of rows) {
    const match = UNIT_ANYWHERE.exec(textOfRow(row).slice(0, 200));
    if (match !== null) return match[1] ?? match[2] ?? "";
    text += textOfRow(row).slice(0, 40);
  }
  const match = UNIT_ANYWHERE.exec(text);
  return match?.[1] ?? match?.[2] ?? "";
}

/** Reads funds that stand as words one after the other, in lines or in a stream of paragraphs. */
function readWords(rows: readonly FormRow[]): Omit<ReadFunds, "unit"> {
  const words = rows.flatMap((row) => row.cells.flatMap((cell) => wordsOf(cell)));
  const headers = headersIn(words);
  const order = headers.size >= 3 ? [...headers.keys()] : USUAL_FUND_ORDER;
  const found: ReadFundRow[] = [];
  const unknown: FundFigure[] = [];
  for (let at = 0; at < words.length; at++) {
    const label = labelAt(words, at);
    const isNew = label !== undefined && !found.some(({ key }) => key === label.key);
    const from = at + (label?.length ?? 1);
    if (label === undefined || !isNew) {
      const figure = readFundFigure(words[at] ?? joinRuns([]));
      if (figure !== undefined) unknown.push(figure);
      continue;
    }
    const figures: FundFigure[] = [];
    let end = from;
    for (; end < words.length; end++) {
      const word = words[end];
      if (word === undefined) break;
      const figure = readFundFigure(word);
      if (figure !== undefined) figures.push(figure);
      else if (!isDash(word)) break;
    }
    const placed = placeInOrder(figures, order);
    found.push({ key: label.key, label: label.text, figures: placed });
    const used = new Set(Object.values(placed));
    unknown.push(...figures.filter((figure) => !used.has(figure)));
    at = end - 1;
  }
  return { rows: withStrayScore(found, rows), headers, unknown };
}

/** Header words; one may be broken in two (年初 | 预算数). */
function headersIn(words: readonly Run[]): ReadonlyMap<FundColumnKey, string> {
  const headers = new Map<FundColumnKey, string>();
  for (let at = 0; at < words.length; at++) {
    const one = words[at];
    const next = words[at + 1];
    if (one === undefined || readFundFigure(one) !== undefined) continue;
    const own = fundColumnOf(one.text);
    const both = own !== undefined || next === undefined ? one : joinRuns([one, next]);
    const key = own ?? fundColumnOf(both.text);
    if (key === undefined || headers.has(key)) continue;
    headers.set(key, printedText(both));
    if (own === undefined) at++;
  }
  return headers;
}

function labelAt(
  words: readonly Run[],
  at: number,
): { readonly key: FundRowKey; readonly text: string; readonly length: number } | undefined {
  const one = words[at];
  if (one === undefined || !hasHan(one) || one.text.length > 24) return undefined;
  if (fundColumnOf(one.text) !== undefined || blockKeyOf(one.text) !== undefined) return undefined;
  const next = words[at + 1];
  if (next !== undefined && hasHan(next) && one.text.endsWith(":")) {
    const both = joinRuns([one, next]);
    const key = fundRowOf(bare(both.text));
    if (key !== undefined) return { key, text: printedText(both), length: 2 };
  }
  const key = fundRowOf(bare(one.text));
  return key === undefined ? undefined : { key, text: printedText(one), length: 1 };
}

/** A score that slid out of its row still stands under its header; arithmetic must bear it out. */
function withStrayScore(
  found: readonly ReadFundRow[],
  rows: readonly FormRow[],
): readonly ReadFundRow[] {
  const total = found.find(({ key }) => key === "total");
  if (total === undefined || total.figures.score !== undefined) return found;
  for (const [index, row] of rows.entries()) {
    const header = row.cells.find((cell) => fundColumnOf(cell.run.text) === "score");
    const below = rows[index + 1]?.cells.find((cell) => cell.column === header?.column);
    const score = below === undefined ? undefined : readScore(below.run);
    const figure = below === undefined ? undefined : readFundFigure(below.run);
    if (score === undefined || figure === undefined) continue;
    if (!isScoreOf(score.printed, total.figures)) continue;
    const figures = { ...total.figures, score: figure };
    return found.map((row_) => (row_ === total ? { ...total, figures } : row_));
  }
  return found;
}
