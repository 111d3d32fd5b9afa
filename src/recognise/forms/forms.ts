import { addressOf, conceptId } from "#model/concept.ts";
import type { AsideKind, OutlineEntry, UnplacedReason } from "#model/disclosure.ts";
import type { PerformanceForm } from "#model/form.ts";
import type { Printed } from "#model/printed.ts";
import type { SourceDocument } from "#model/source-document.ts";
import type { Claim, Found, PlacedEntry, Range } from "#recognise/claim.ts";
import { findFigures } from "#recognise/figures/figures.ts";
import { type FoldedText, rangeOf } from "#recognise/folded.ts";
import { Sharing } from "#recognise/sharing.ts";
import type { IndicatorColumnKey } from "#standard/performance/form-words.ts";
import { claimFunds } from "./form-funds.ts";
import { claimIndicator } from "./form-indicators.ts";
import { claimRestated, claimTotal, readTotal } from "./form-total.ts";
import { readFunds } from "./funds.ts";
import { gridColumnsOf } from "./grid-columns.ts";
import { readGoals, readHead } from "./head.ts";
import { columnOf, type RawIndicator } from "./indicator.ts";
import { gatherGrid } from "./indicator-grid.ts";
import { placeLevels } from "./indicator-levels.ts";
import { repaired } from "./indicator-repair.ts";
import { gatherStream } from "./indicator-stream.ts";
import { settleWeights } from "./indicator-weights.ts";
import { placesOfRuns } from "./places.ts";
import { type FormRow, rowsOf } from "./rows.ts";
import { printedText, type Run } from "./run.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { claimFigure, type Sink, type UnclaimedFigure } from "./sink.ts";
import { readScore } from "./value.ts";
import { indicatorColumnOf } from "./vocabulary.ts";

/** The performance self-evaluation forms of a document and the figures in them. */
export type FormsFound = Found & {
  readonly forms: readonly PerformanceForm[];
  readonly asides: readonly { readonly range: Range; readonly kind: AsideKind }[];
  readonly unclaimed: readonly {
    readonly range: Range;
    readonly unit: string;
    readonly reason: UnplacedReason;
  }[];
};

/**
 * Recognises the forms of performance self-evaluation (绩效自评表): of the whole department and of
 * projects, in drawn tables as in rows, lines and words to which conversion has reduced them.
 */
export function recogniseForms(document: SourceDocument, taken: ReadonlySet<number>): FormsFound {
  const claims: Claim[] = [];
  const prints = new Map<string, Printed>();
  const sharing = new Sharing();
  const unclaimed: UnclaimedFigure[] = [];
  const forms: PerformanceForm[] = [];
  const outline: PlacedEntry[] = [];
  const blocks = new Set<number>();
  let projects = 0;
  // One form at a time: the rows of all together take more memory than the document.
  for (const segment of segmentsOf(rowsOf(document, taken))) {
    const isProject = segment.scope === "project";
    const path = isProject ? `p.project[${projects}]` : "p.whole";
    if (isProject) projects++;
    const form = formOf(segment, isProject ? projects : 0, {
      path,
      address: addressOf(conceptId(path)),
      claims,
      prints,
      sharing,
      unclaimed,
    });
    forms.push(form);
    outline.push(entryOf(form, path, segment));
    for (const { row } of segment.rows) blocks.add(row.block);
    leaveWords(segment, unclaimed);
  }
  return { claims, outline, taken: blocks, forms, asides: [], unclaimed };
}

function formOf(segment: Segment, no: number, to: Omit<Sink, "statement">): PerformanceForm {
  const head = readHead(segment);
  const sink: Sink = { ...to, statement: head.title === "" ? head.name : head.title };
  const readOfFunds = readFunds(segment);
  const funds = claimFunds(readOfFunds, sink);
  const rows = rowsIn(segment, "indicators");
  const isGrid = rows.some((row) => row.kind === "grid" && row.cells.length >= 3);
  const stream = isGrid ? { levelWeights: [], total: [] } : gatherStream(rows);
  const gathered =
    "indicators" in stream ? stream.indicators : gatherGrid(rows, rowsIn(segment, "total")[0]);
  const readOfTotal = readTotal(segment, stream.total);
  const raws = settleWeights(repaired(gathered), {
    execution: readOfFunds.rows.find(({ key }) => key === "total")?.figures.weight?.printed,
    total: readOfTotal.figures[0]?.printed,
  });
  const levels = placeLevels(raws);
  const columns = columnNames(rows);
  const indicators = raws.map((raw, index) =>
    claimIndicator(raw, levels[index] ?? { level1: "", level2: "" }, { sink, index, columns }),
  );
  claimLevelWeights(stream.levelWeights, sink);
  const total = claimTotal(readOfTotal, sink, hasScores(raws));
  claimRestated(segment, sink);
  return {
    scope: segment.scope,
    no,
    ...head,
    ...funds,
    goals: readGoals(segment),
    indicators,
    ...total,
    places: placesOfRuns(runsOf(segment.rows.map(({ row }) => row))),
  };
}

function rowsIn(segment: Segment, wanted: "indicators" | "total"): readonly FormRow[] {
  return segment.rows.filter(({ section }) => section === wanted).map(({ row }) => row);
}

function hasScores(raws: readonly RawIndicator[]): boolean {
  return raws.some((raw) => columnOf(raw, "score").text !== "");
}

function columnNames(rows: readonly FormRow[]): ReadonlyMap<IndicatorColumnKey, string> {
  const names = new Map<IndicatorColumnKey, string>();
  const header = rows.find((row) => row.kind === "grid" && gridColumnsOf(row) !== undefined);
  for (const { run } of header?.cells ?? []) {
    const key = indicatorColumnOf(run.text);
    if (key !== undefined && !names.has(key)) names.set(key, printedText(run));
  }
  return names;
}

/** Weights of first levels (产出指标(50分)) have no place in the form but are figures all the same. */
function claimLevelWeights(weights: readonly Run[], sink: Sink): void {
  weights.forEach((cell, index) => {
    const read = readScore(cell);
    if (read === undefined) return;
    claimFigure(sink, {
      ...read,
      tail: `level[${index}].weight`,
      kind: "score",
      cell,
      operator: "",
      row: "一级指标",
      column: "分值",
    });
  });
}

function* runsOf(rows: Iterable<FormRow>): Generator<Run, void> {
  for (const row of rows) for (const { run } of row.cells) yield run;
}

function entryOf(form: PerformanceForm, path: string, segment: Segment): PlacedEntry {
  const first = segment.rows[0]?.row;
  const entry: OutlineEntry = {
    kind: "form",
    key: path,
    title: form.title === "" ? form.name : form.title,
    unit: form.funds[0]?.adjustedBudget?.unit ?? "",
    status: form.indicators.length > 0 || form.funds.length > 0 ? "present" : "empty",
    places: placesOfRuns(first === undefined ? [] : runsOf([first])),
  };
  return { block: first?.block ?? 0, entry };
}

/** Numbers in names, goals and notes are of texts that people write. */
function leaveWords(segment: Segment, unclaimed: UnclaimedFigure[]): void {
  let last: FoldedText | undefined;
  for (const { row } of segment.rows) {
    for (const { run } of row.cells) {
      if (!hasWordsWithNumbers(run.text)) continue;
      for (const { folded } of run.parts) {
        if (folded === last) continue;
        last = folded;
        for (const token of findFigures(folded)) {
          if (token.aside !== undefined) continue;
          const range = rangeOf(folded, token.from, token.to);
          unclaimed.push({ range, unit: token.unit, reason: "in-free-text" });
        }
      }
    }
  }
}

/** A cell that is one figure needs no search: it was claimed, or the account lists it. */
function hasWordsWithNumbers(text: string): boolean {
  return /\d/.test(text) && !/^[<>=≥≤]*[\d.,]+[^\d]{0,4}$/.test(text);
}
