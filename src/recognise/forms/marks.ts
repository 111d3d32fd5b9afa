import type { HeadKey } from "#standard/performance/form-words.ts";
import { levelsIn } from "./level-names.ts";
import { type FormRow, textOfRow, wordsOf } from "./rows.ts";
import { hasHan } from "./run.ts";
import {
  bareLabel,
  blockKeyOf,
  footKeyOf,
  fundColumnOf,
  fundRowOf,
  goalKeyOf,
  headKeyOf,
  indicatorColumnOf,
  LONG_TOTAL_LABELS,
  titleScopeOf,
} from "./vocabulary.ts";

/** What a row says about where in a form it stands. */
export type Marks = {
  readonly title: "project" | "department" | undefined;
  readonly isName: boolean;
  readonly isDepartment: boolean;
  /** Any label of the head stands first. */
  readonly isHead: boolean;
  /** The header of the funds or the row of all funds. */
  readonly isFunds: boolean;
  /** The label that opens the funds. */
  readonly isFundsLabel: boolean;
  readonly isGoals: boolean;
  readonly isIndicators: boolean;
  readonly isTotal: boolean;
  readonly isFoot: boolean;
  /** Several levels and targets in one line: a table that lost all its cells. */
  readonly isWholeTable: boolean;
};

/** Longer cells are never labels. */
const LABEL_MAX = 24;

/** Labels are Chinese; figures and smudges are not looked at. */
const FIRST_HAN = 0x3400;

/** A label with what stands behind it in the same cell (项目名称:…), or undefined. */
export function labelled<Key extends string>(
  text: string,
  keyOf: (text: string) => Key | undefined,
): { readonly key: Key; readonly length: number } | undefined {
  if (text.length <= LABEL_MAX) {
    const key = keyOf(text);
    if (key !== undefined) return { key, length: text.length };
  }
  const colon = text.indexOf(":");
  if (colon < 2 || colon > LABEL_MAX) return undefined;
  const key = keyOf(text.slice(0, colon));
  return key === undefined ? undefined : { key, length: colon + 1 };
}

/** Reads what a row marks. */
export function marksOf(row: FormRow): Marks {
  const first = row.cells[0]?.run.text ?? "";
  const head = labelled(first, headKeyOf);
  const titleCells = row.kind === "grid" ? 1 : 3;
  let columns = 0;
  let rates = 0;
  let levels = 0;
  let isTotalRow = false;
  let isGoals = false;
  let isTotal = false;
  let isDepartment = false;
  for (const cell of row.cells) {
    const text = cell.run.text;
    if (text.charCodeAt(0) < FIRST_HAN) continue;
    if (text.length > LABEL_MAX && !text.includes(":")) continue;
    if (isHead(text, "department")) isDepartment = true;
    const column = fundColumnOf(text);
    if (column !== undefined && column !== "weight" && column !== "score") columns++;
    if (column === "rate") rates++;
    if (isLevelColumn(text)) levels++;
    if (LONG_TOTAL_LABELS.has(bareLabel(text))) isTotalRow = true;
    if (isGoalLabel(text)) isGoals = true;
    if (footKeyOf(text) === "total" || /^(?:总分|合计)\d/.test(text)) isTotal = true;
  }
  const isFirstRowOfFunds = beginsWithTotal(row);
  return {
    title: row.cells.length <= titleCells ? titleScopeOf(textOfRow(row)) : undefined,
    isName: head?.key === "name" && /项目|专项/.test(first.slice(0, head.length)),
    isDepartment,
    isHead: head !== undefined,
    isFunds: isTotalRow || (columns >= 3 && rates > 0) || isFirstRowOfFunds,
    isFundsLabel: first.length <= LABEL_MAX && blockKeyOf(first) === "funds",
    isGoals,
    isIndicators: levels >= 2 || first === "一级指标",
    isTotal,
    isFoot: labelled(first, footKeyOf) !== undefined,
    isWholeTable: row.kind === "line" && isWholeTable(textOfRow(row)),
  };
}

function isHead(text: string, key: HeadKey): boolean {
  return labelled(text, headKeyOf)?.key === key;
}

function isLevelColumn(text: string): boolean {
  const column = indicatorColumnOf(text);
  return column === "level1" || column === "level2" || (column === "level3" && text.length < 12);
}

function isGoalLabel(text: string): boolean {
  const goal = labelled(text, goalKeyOf);
  if (goal !== undefined) return goal.length >= 4;
  return text.length <= LABEL_MAX && blockKeyOf(text) === "goals";
}

/** 年度总资金 34,507.94 38,381.18 34,043.07: the row of all funds, in cells or in one. */
function beginsWithTotal(row: FormRow): boolean {
  if (row.cells.length <= 2 && !/\d/.test(textOfRow(row))) return false;
  const runs =
    row.cells.length <= 2
      ? row.cells.flatMap((cell) => wordsOf(cell))
      : row.cells.map((cell) => cell.run);
  const label = runs.findIndex((run) => hasHan(run));
  if (label < 0 || label > 1) return false;
  if (![1, 2, 3].every((index) => isFigure(runs[label + index]?.text ?? ""))) return false;
  return fundRowOf(runs[label]?.text ?? "") === "total";
}

function isFigure(text: string): boolean {
  return /^-?[\d,]+(?:\.\d+)?$/.test(text);
}

const TARGET = /[≥≤=<>]=?\d/g;

function isWholeTable(text: string): boolean {
  if (text.length < 30 || !text.includes("指标")) return false;
  const targets = text.match(TARGET)?.length ?? 0;
  return targets >= 2 && levelsIn(text).length >= 2;
}
