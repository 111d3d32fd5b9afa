import type { FormCell } from "#model/form.ts";
import type { FormRow } from "./rows.ts";
import { type Run, sliceRun } from "./run.ts";
import type { Segment } from "./segments.ts";
import { claimFigure, leaveUnclaimed, type Sink } from "./sink.ts";
import { millionths, type ReadScore, readScore } from "./value.ts";
import { footKeyOf } from "./vocabulary.ts";

export type FormTotal = {
  readonly totalWeight: FormCell | undefined;
  readonly total: FormCell | undefined;
};

type TotalFigure = ReadScore & { readonly cell: Run };

/** What the row 总分 prints. */
export type ReadTotal = { readonly label: string; readonly figures: readonly TotalFigure[] };

/** Reads the figures of 总分; `words` are those of a form whose rows were lost. */
export function readTotal(segment: Segment, words: readonly Run[]): ReadTotal {
  const rows = segment.rows.filter(({ section }) => section === "total").map(({ row }) => row);
  const runs = rows.length > 0 ? runsOfTotal(rows) : words;
  const label = runs[0]?.text.replace(/:?\d.*$/, "") ?? "";
  const figures = runs.flatMap((run) => {
    const glued = /^(?:总分|合计|总计):?(?=\d)/.exec(run.text);
    const cell = glued === null ? run : sliceRun(run, glued[0].length);
    const read = readScore(cell);
    return read === undefined ? [] : [{ cell, ...read }];
  });
  return { label, figures };
}

/** Claims weight and score of 总分. One figure alone is the score if it says 分. */
export function claimTotal(read: ReadTotal, sink: Sink, hasScores: boolean): FormTotal {
  const [first, second] = read.figures;
  const claim = (figure: TotalFigure, tail: string, column: string): FormCell =>
    claimFigure(sink, {
      ...figure,
      tail,
      kind: "score",
      operator: "",
      row: read.label,
      column,
    });
  const weight = (figure: TotalFigure) => claim(figure, "weight-total", "分值");
  const score = (figure: TotalFigure) => claim(figure, "score-total", "得分");
  if (first !== undefined && second !== undefined && read.figures.length === 2) {
    if (millionths(second.printed) <= millionths(first.printed)) {
      return { totalWeight: weight(first), total: score(second) };
    }
  }
  if (first !== undefined && second === undefined) {
    if (first.cell.text.endsWith("分")) return { totalWeight: undefined, total: score(first) };
    if (!hasScores) return { totalWeight: weight(first), total: undefined };
  }
  for (const { number } of read.figures) leaveUnclaimed(sink, number, "ambiguous", "分");
  return { totalWeight: undefined, total: undefined };
}

/** The cells of the total row from its label on. */
function runsOfTotal(rows: readonly FormRow[]): readonly Run[] {
  const runs = rows.flatMap((row) => row.cells.map((cell) => cell.run));
  const label = runs.findIndex((run) => footKeyOf(run.text.replace(/:?\d.*$/, "")) === "total");
  return label < 0 ? runs : runs.slice(label);
}

/** `项目自评得分99.30分`: the conclusion repeats the score in words. */
export function claimRestated(segment: Segment, sink: Sink): void {
  for (const { row, section } of segment.rows) {
    if (section !== "foot") continue;
    for (const { run } of row.cells) {
      const match = /得分(?:为|:)?(\d{1,3}(?:\.\d+)?)分/.exec(run.text);
      if (match === null) continue;
      const from = match.index + match[0].indexOf(match[1] ?? "");
      const cell = sliceRun(run, from, from + (match[1] ?? "").length);
      const read = readScore(cell);
      if (read === undefined) continue;
      claimFigure(sink, {
        ...read,
        tail: "score-restated",
        cell,
        kind: "score",
        operator: "",
        row: row.cells[0]?.run.text ?? "",
        column: "自评得分",
      });
      return;
    }
  }
}
