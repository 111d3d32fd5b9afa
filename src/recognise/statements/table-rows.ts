import { type ConceptId, conceptId } from "#model/concept.ts";
import type { UnplacedReason } from "#model/disclosure.ts";
import type { Cell } from "#model/source-document.ts";
import type { Claim } from "#recognise/claim.ts";
import type { Aside, Unclaimed } from "#recognise/leftovers.ts";
import type { StatementLayout } from "#standard/statements/layout.ts";
import { sideName } from "#standard/statements/statements.ts";
import type { Amount, Area } from "./columns.ts";
import { type FigureCell, figureOf, isWholeNumber, rangeOfText } from "./figure-cell.ts";
import { beginsAt, type Grid, textsOfRow } from "./grid.ts";
import { isNumberRow } from "./header.ts";
import { countUnitOf } from "./items.ts";
import type { Reading } from "./reading.ts";
import type { RowKey } from "./row-key.ts";
import { hasFigures, type RowLabel, readLabel } from "./row-label.ts";
import { resolveRow } from "./wrapped-label.ts";

/** What the rows of a table hold; filled row by row. */
export type RowsFound = {
  readonly claims: Claim[];
  readonly asides: Aside[];
  readonly unclaimed: Unclaimed[];
};

/** Reads the rows of a table from one row on and adds what they hold. */
export function readRows(grid: Grid, from: number, reading: Reading, found: RowsFound): void {
  const { layout } = reading;
  const isLonely = layout.rows.kind !== "only" || countFigureRows(grid, from, reading) < 2;
  // Cells that hold codes: a merged one covers other columns and rows, too.
  const codes = new Set<Cell>();
  for (let row = from; row < grid.rows.length; row++) {
    if (isNumberRow(textsOfRow(grid, row))) {
      numberAsides(grid, row, found);
      continue;
    }
    const labels = reading.areas.map((area) => readLabel(grid, row, area));
    for (const label of labels) codeAsides(label, codes, found);
    reading.areas.forEach((area, index) => {
      const label = labels[index];
      if (label === undefined) return;
      readAreaRow(grid, row, { reading, area, index, isLonely, codes, label }, found);
    });
    columnAsides(grid, row, { reading, codes }, found);
    for (const column of reading.unknown) {
      const figure = figureAt(grid, row, column, codes);
      if (figure !== undefined) found.unclaimed.push(unclaimed(figure, reading, "column-unknown"));
    }
  }
}

/** Notes the numbers of a row that counts the columns. */
export function numberAsides(grid: Grid, row: number, found: RowsFound): void {
  for (const { cell, text } of textsOfRow(grid, row)) {
    if (cell.row !== row) continue;
    if (/\d/.test(text)) found.asides.push({ range: rangeOfText(cell.text), kind: "line-number" });
  }
}

function codeAsides(label: RowLabel, codes: Set<Cell>, found: RowsFound): void {
  for (const cell of label.codeCells) {
    if (codes.has(cell)) continue;
    codes.add(cell);
    const range = rangeOfText(cell.text);
    const length = /^[\d０-９]+/.exec(cell.text.text.slice(range.from))?.[0].length ?? 0;
    found.asides.push({ range: { ...range, to: range.from + length }, kind: "code" });
  }
}

type AreaRow = {
  readonly reading: Reading;
  readonly area: Area;
  readonly index: number;
  /** Whether a row of a statement of one row may have a label that is no total. */
  readonly isLonely: boolean;
  readonly codes: ReadonlySet<Cell>;
  readonly label: RowLabel;
};

function readAreaRow(grid: Grid, row: number, at: AreaRow, found: RowsFound): void {
  const { reading, area, index, label } = at;
  const state = reading.states[index];
  const waiting = reading.waiting[index];
  if (state === undefined || waiting === undefined) return;
  const resolved = resolveRow({ grid, row, reading, index, label, state, waiting });
  const isKnown = at.isLonely || isWhole(resolved.label, resolved.key);
  const key = isKnown ? resolved.key : undefined;
  if (key !== undefined) reading.keys.add(key.part?.item ?? key.key);
  claimAmounts(grid, row, { ...at, label: resolved.label, key }, found);
  const isDone = hasFigures(grid, row, area) && !hasWords(grid, row, area);
  reading.waiting[index] = isDone
    ? { name: "", key: undefined }
    : { name: resolved.key === undefined ? waiting.name + label.name : "", key: resolved.key };
}

/** Header words in the columns of figures: the row of the total is the last of the header, too. */
function hasWords(grid: Grid, row: number, area: Area): boolean {
  return area.amounts.some(({ column }) => {
    const place = grid.rows[row]?.[column];
    return place !== undefined && /^(?:合计|小计|基本支出|项目支出)$/.test(place.text);
  });
}

/** The row of the whole body, among rows of its units or of items. */
function isWhole(label: RowLabel, key: RowKey | undefined): boolean {
  if (key?.part !== undefined) return true;
  return label.name === "" || /^(?:合计|总计|部门合计|本部门)$/.test(label.name);
}

type ClaimRow = AreaRow & { readonly key: RowKey | undefined };

function claimAmounts(grid: Grid, row: number, at: ClaimRow, found: RowsFound): void {
  const { reading, area, key } = at;
  const made: { readonly figure: FigureCell; readonly claim: Claim }[] = [];
  for (const amount of area.amounts) {
    const figure = figureAt(grid, row, amount.column, at.codes);
    if (figure === undefined) continue;
    const concept = key === undefined ? undefined : conceptOf(reading.layout, key, amount);
    const unit = unitFor(figure, reading, { key, amount });
    if (key === undefined) found.unclaimed.push(unclaimed(figure, reading, "row-unknown"));
    else if (concept === undefined) {
      const reason = amount.part?.item === undefined ? "row-unknown" : "column-unknown";
      found.unclaimed.push(unclaimed(figure, reading, reason));
    } else if (unit.text === "") {
      found.unclaimed.push(unclaimed(figure, reading, "unit-unknown"));
    } else made.push({ figure, claim: claimOf(figure, { at, amount, concept, unit }) });
  }
  const times = new Map<string, number>();
  for (const { claim } of made) {
    times.set(claim.concepts[0], (times.get(claim.concepts[0]) ?? 0) + 1);
  }
  for (const { figure, claim } of made) {
    if (times.get(claim.concepts[0]) === 1) found.claims.push(claim);
    else found.unclaimed.push(unclaimed(figure, reading, "ambiguous"));
  }
}

function conceptOf(layout: StatementLayout, row: RowKey, amount: Amount): ConceptId | undefined {
  const column = columnKey(row, amount);
  if (column === undefined) return undefined;
  return conceptId(`${amount.isPrior ? "prior:" : ""}${layout.key}[${row.key}].${column}`);
}

function columnKey(row: RowKey, amount: Amount): string | undefined {
  if (amount.part === undefined) return amount.key;
  const item = amount.part.item ?? row.part?.item;
  const measure = amount.part.measure ?? row.part?.measure;
  return item === undefined || measure === undefined ? undefined : `${item}-${measure}`;
}

type UnitRead = { readonly text: string; readonly kind: "amount" | "count" };

function unitFor(
  figure: FigureCell,
  reading: Reading,
  { key, amount }: { readonly key: RowKey | undefined; readonly amount: Amount },
): UnitRead {
  const { columns } = reading.layout;
  const item = amount.part?.item ?? key?.part?.item;
  const counted =
    columns.kind === "items-and-measures" && item !== undefined
      ? countUnitOf(columns, item)
      : key?.countUnit;
  if (counted !== undefined) return { text: counted, kind: "count" };
  const inHeader = reading.header.columns[amount.column]?.unit ?? "";
  return { text: figure.unit || inHeader || reading.unit, kind: "amount" };
}

function claimOf(
  figure: FigureCell,
  made: {
    readonly at: ClaimRow;
    readonly amount: Amount;
    readonly concept: ConceptId;
    readonly unit: UnitRead;
  },
): Claim {
  const { at, amount, concept, unit } = made;
  const { label, reading, area } = at;
  const column = reading.header.columns[amount.column]?.printed ?? "";
  const row = [label.code, label.printedName || label.project].filter((part) => part !== "");
  return {
    concepts: [concept],
    kind: unit.kind,
    direction: undefined,
    printed: { ...figure.printed, unit: unit.text },
    label: label.printedName || label.project || column,
    seat: {
      kind: "cell",
      statement: reading.title,
      row: row.join(" "),
      column,
      side: area.side === undefined ? undefined : sideName(area.side),
    },
    at: [figure.range],
  };
}

function figureAt(
  grid: Grid,
  row: number,
  column: number,
  codes: ReadonlySet<Cell>,
): FigureCell | undefined {
  const place = grid.rows[row]?.[column];
  if (place === undefined || place.text === "" || !beginsAt(place, row, column)) return undefined;
  return codes.has(place.cell) ? undefined : figureOf(place.cell.text);
}

function unclaimed(figure: FigureCell, reading: Reading, reason: UnplacedReason): Unclaimed {
  return { range: figure.range, unit: figure.unit || reading.unit, reason };
}

function columnAsides(
  grid: Grid,
  row: number,
  { reading, codes }: Pick<AreaRow, "reading" | "codes">,
  found: RowsFound,
): void {
  for (const [column, kind] of reading.numbers) {
    const figure = figureAt(grid, row, column, codes);
    if (figure === undefined) continue;
    if (isWholeNumber(grid.rows[row]?.[column]?.text ?? ""))
      found.asides.push({ range: figure.range, kind });
    else found.unclaimed.push(unclaimed(figure, reading, "column-unknown"));
  }
}

function countFigureRows(grid: Grid, from: number, reading: Reading): number {
  let count = 0;
  for (let row = from; row < grid.rows.length; row++) {
    if (isNumberRow(textsOfRow(grid, row))) continue;
    if (reading.areas.some((area) => hasFigures(grid, row, area))) count++;
  }
  return count;
}
