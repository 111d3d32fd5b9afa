import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { type BudgetWhere, budgetWhereOf, isBudgetLine } from "#compile/narrative/budget.ts";
import { bindingsOf, bound } from "#compile/narrative/concept-binding.ts";
import { registerRows } from "#compile/narrative/registers.ts";
import { amountOfLineage, type LineageTerm } from "#compile/statements/evaluate.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import { amountPicked, pickerOf } from "#model/cube-where.ts";
import type { MeasureLineage } from "#model/lineage.ts";
import type { Behind, Traced, TracedPart, TracedPosting, TracedRow } from "#model/traced.ts";
import { readAmount } from "#read/books/amount.ts";
import { type BooksRow, headerOfFile, ROW_BYTES_MAX, rowAt } from "#read/books/row-at.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import { narrativeScript } from "#standard/narrative-script/scripts.ts";
import { placesOfCells, type RowPlace } from "./trace-blocks.ts";
import type { TraceIndex } from "./trace-index.ts";

type Around = {
  readonly folder: string;
  readonly index: TraceIndex;
  readonly readAt: (position: number, length: number) => Uint8Array;
  readonly isAnew: boolean;
  readonly limit: number;
};

/** Traces a figure that the index has. */
export async function tracedFigure(concept: ConceptId, around: Around): Promise<Traced> {
  const figure = around.index.figures.get(concept);
  const behind = (await behindOf(concept, around)) ?? { kind: "prior-year", concept };
  const { isAnew } = around;
  return { concept, unit: figure?.unit ?? "", exact: figure?.exact, isAnew, behind };
}

async function behindOf(concept: string, around: Around): Promise<Behind | undefined> {
  const known = around.index.figures.get(conceptId(concept));
  if (known === undefined) return behindCell(concept, around);
  const { lineage } = known;
  if (lineage.kind === "cube") return postingsBehind(lineage.terms, around);
  if (lineage.kind === "read") return undefined;
  switch (lineage.evidence) {
    case "figures":
      return figuresBehind(lineage, around);
    case "prior-year":
      return { kind: "prior-year", concept: lineage.filter.concept ?? concept };
    case "budget":
      return budgetBehind(budgetWhereOf(lineage.filter), around);
    default:
      return registerBehind(lineage, around);
  }
}

/** A figure of the narrative that is not printed by itself is its cell of the statements. */
async function behindCell(concept: string, around: Around): Promise<Behind | undefined> {
  const cell = cellOf(concept);
  if (cell === undefined || cell === concept) return undefined;
  return around.index.figures.has(conceptId(cell)) ? behindOf(cell, around) : undefined;
}

function cellOf(concept: string): string | undefined {
  const entry = narrativeConcept(concept);
  if (entry === undefined || entry.cell === "") return undefined;
  return bound(entry.cell, bindingsOf(entry.path, concept)).split("+")[0];
}

async function figuresBehind({ measure, filter }: MeasureLineage, around: Around): Promise<Behind> {
  const { of = "", base = "" } = filter;
  const part = (concept: string): TracedPart => {
    const own = around.index.figures.get(conceptId(concept));
    const cell = own === undefined ? cellOf(concept) : undefined;
    const other = cell === undefined ? undefined : around.index.figures.get(conceptId(cell));
    return { concept, exact: (own ?? other)?.exact, unit: (own ?? other)?.unit ?? "元" };
  };
  const behind = await behindOf(of, around);
  return { kind: "figures", measure, of: part(of), base: part(base), behind };
}

/** Rows of which both sides are nothing to the figure are read too; more are asked for at once. */
const SPARE = 2;

function postingsBehind(terms: readonly LineageTerm[], around: Around): Behind {
  const { index, limit } = around;
  const cells = pickedCells(terms, index);
  let count = 0;
  const adjustments = new Map<string, number>();
  for (const cell of index.cells) {
    const own = terms.filter(({ where }) => pickerOf(where)(cell.key));
    if (own.length === 0) continue;
    const { adjustment } = cell.key;
    if (adjustment === "") count += cell.postings;
    else {
      const amount = own.reduce(
        (sum, { sign, where }) => sum + sign * amountPicked(cell, where),
        0,
      );
      adjustments.set(adjustment, (adjustments.get(adjustment) ?? 0) + amount);
    }
  }
  const places = placesOfCells(index.blocks, new Set(cells.keys()), limit * SPARE, around.readAt);
  return {
    kind: "postings",
    sumFen: amountOfLineage(index.cells, terms),
    count,
    rows: rowsAt(places, cells, around).slice(0, limit),
    adjustments: [...adjustments].map(([elimination, amountFen]) => ({ elimination, amountFen })),
  };
}

/** Numbers of the cells that terms pick, each with its terms. */
function pickedCells(
  terms: readonly LineageTerm[],
  { keys }: TraceIndex,
): ReadonlyMap<number, readonly LineageTerm[]> {
  const pickers = terms.map((term) => ({ term, picks: pickerOf(term.where) }));
  const cells = new Map<number, readonly LineageTerm[]>();
  keys.forEach((key, number) => {
    const own = pickers.filter(({ picks }) => picks(key)).map(({ term }) => term);
    if (own.length > 0) cells.set(number, own);
  });
  return cells;
}

/** Nearly every row is shorter; a longer one is read again as a whole. */
const ROW_BYTES_USUAL = 1024;

function rowsAt(
  places: readonly RowPlace[],
  cells: ReadonlyMap<number, readonly LineageTerm[]>,
  { folder }: Around,
): readonly TracedPosting[] {
  const rows: TracedPosting[] = [];
  const buffer = new Uint8Array(ROW_BYTES_MAX);
  for (const file of new Set(places.map((place) => place.file))) {
    const descriptor = openSync(join(folder, file), "r");
    try {
      const read = (offset: number, length: number) =>
        buffer.subarray(0, readSync(descriptor, buffer, 0, length, offset));
      const header = headerOfFile(read(0, ROW_BYTES_MAX));
      for (const place of places) {
        if (place.file !== file) continue;
        const own =
          rowAt(header, read(place.offset, ROW_BYTES_USUAL), false) ??
          rowAt(header, read(place.offset, ROW_BYTES_MAX), true);
        if (own === undefined) continue;
        const amountFen = contribution(own, cells.get(place.cell) ?? []);
        if (amountFen === 0) continue;
        rows.push({ ...postingOf(own), unit: place.unit, file, row: place.row, amountFen });
      }
    } finally {
      closeSync(descriptor);
    }
  }
  return rows;
}

function postingOf(row: BooksRow): Omit<TracedPosting, "unit" | "file" | "row" | "amountFen"> {
  const { date = "", word = "", number = "", account = "", accountName = "", summary = "" } = row;
  const voucher = number === "" ? "" : `${word}${word === "" ? "" : "-"}${number}`;
  return { date, voucher, account: `${account} ${accountName}`.trim(), summary };
}

function contribution(row: BooksRow, terms: readonly LineageTerm[]): number {
  const debit = fenOf(row.debit ?? row.openingDebit);
  const credit = fenOf(row.credit ?? row.openingCredit);
  let sum = 0;
  for (const { sign, where } of terms) {
    const amount =
      where.side === "debit" ? debit : where.side === "credit" ? -credit : debit - credit;
    sum += sign * amount;
  }
  return sum === 0 ? 0 : sum;
}

function fenOf(text: string | undefined): number {
  const read = readAmount(text ?? "");
  return read.ok ? read.value : 0;
}

async function budgetBehind(where: BudgetWhere, around: Around): Promise<Behind | undefined> {
  const opened = await departmentYear(around.folder);
  if (!opened.ok) return undefined;
  const units = subjectUnits(opened.value.department, around.index);
  const lines = opened.value.tables.budget.filter(
    (line) => units.has(line.unit) && line.year === around.index.year && isBudgetLine(line, where),
  );
  const rows = lines.map(({ file, row, document, projectName, function: code, amount }) => {
    const text = [document, code, projectName].filter((part) => part !== "").join(" ");
    return { file, row, text, amount: BigInt(amount) };
  });
  return rowsBehind("budget", rows, around.limit);
}

async function registerBehind(
  { measure, evidence }: MeasureLineage,
  around: Around,
): Promise<Behind | undefined> {
  const opened = await departmentYear(around.folder);
  if (!opened.ok) return undefined;
  const { department, tables } = opened.value;
  const figures = registerRows({
    tables,
    units: subjectUnits(department, around.index),
    year: department.year,
    procurement: narrativeScript(department.region).procurement,
  });
  const figure = figures.find(({ concept }) => concept === measure);
  if (figure === undefined) return undefined;
  const rows = figure.parts.map((part) => ({ ...part, text: "" }));
  return rowsBehind(evidence, rows, around.limit);
}

/** Spreadsheets are read by a large library, which postings do not need. */
async function departmentYear(folder: string) {
  const { openDepartmentYear } = await import("./department-year.ts");
  return openDepartmentYear(folder);
}

function subjectUnits(
  department: { readonly name: string; readonly units: readonly { code: string; name: string }[] },
  { subject }: TraceIndex,
): ReadonlySet<string> {
  const own = department.units.filter(({ name }) => name === subject);
  const units = subject === department.name || own.length === 0 ? department.units : own;
  return new Set(units.map(({ code }) => code));
}

function rowsBehind(evidence: string, rows: readonly TracedRow[], limit: number): Behind {
  let sum = 0n;
  for (const { amount } of rows) sum += amount;
  return { kind: "rows", evidence, sum, count: rows.length, rows: rows.slice(0, limit) };
}
