import type { FormGoals } from "#model/form.ts";
import type { HeadKey } from "#standard/performance/form-words.ts";
import { labelled } from "./marks.ts";
import { placesOfRuns } from "./places.ts";
import type { FormRow } from "./rows.ts";
import { hasHan, printedText, type Run, sliceRun } from "./run.ts";
import type { Segment } from "./segments.ts";
import { blockKeyOf, goalKeyOf, headKeyOf } from "./vocabulary.ts";

/** The texts above and beside the figures of a form. */
export type FormHead = {
  readonly title: string;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
};

/** Reads title, 项目名称, 主管部门 and 实施单位. */
export function readHead(segment: Segment): FormHead {
  const values = new Map<HeadKey, string>();
  let title = "";
  let key: HeadKey | undefined;
  for (const { row, section } of segment.rows) {
    if (section === "title") {
      if (title === "") title = row.cells.map((cell) => printedText(cell.run)).join(" ");
      continue;
    }
    if (section !== "head") continue;
    key = readRow(row, values, key);
  }
  const department = values.get("department") ?? "";
  const unit = values.get("unit") ?? "";
  return { title, name: nameOf(values.get("name") ?? "", department), department, unit };
}

/** Reads one row of the head; a line with a label alone is answered by the next line. */
function readRow(
  row: FormRow,
  values: Map<HeadKey, string>,
  waiting: HeadKey | undefined,
): HeadKey | undefined {
  let key = row.kind === "line" ? waiting : undefined;
  if (row.kind === "grid" && row.cells.every((cell) => labelOf(cell.run) === undefined)) {
    key = values.has("name") ? undefined : "name";
  }
  for (const cell of row.cells) {
    const label = labelOf(cell.run);
    const value = label === undefined ? cell.run : sliceRun(cell.run, label.length);
    if (label !== undefined) key = label.key;
    if (key === undefined || value.text === "" || !isReadable(value)) continue;
    const before = values.get(key);
    const text = printedText(value).replace(/^[`·•|_]+|[`·•|_]+$/g, "");
    values.set(key, before === undefined ? text : joined(before, text, row));
  }
  return key;
}

function labelOf(run: Run): { readonly key: HeadKey; readonly length: number } | undefined {
  return labelled(run.text, headKeyOf);
}

/** Smudges have no Chinese character and are short; years and numbers of a name have digits. */
function isReadable(run: Run): boolean {
  return hasHan(run) || /\d|[A-Za-z]{2}/.test(run.text);
}

/** Cells cut at a tab often repeat the characters at the cut: 自然|然资源. */
function joined(before: string, next: string, row: FormRow): string {
  if (row.isRuled || row.kind === "line") return before + next;
  for (let length = Math.min(before.length, next.length); length > 0; length--) {
    if (before.endsWith(next.slice(0, length))) return before + next.slice(length);
  }
  return before + next;
}

/** A name into whose cell the next row ran ends before it. */
function nameOf(text: string, department: string): string {
  const cut = text.search(/(?:主管部门|实施单位)/);
  if (cut <= 0) return text;
  const name = text.slice(0, cut);
  return department !== "" && name.endsWith(department)
    ? name.slice(0, name.length - department.length)
    : name;
}

/** Reads 预期目标 and 实际完成情况. */
export function readGoals(segment: Segment): FormGoals {
  const goals = { expected: "", actual: "" };
  const runs: Run[] = [];
  let boundary: number | undefined;
  const words: string[] = [];
  for (const { row, section } of segment.rows) {
    if (section !== "goals") continue;
    const labels = row.cells.map((cell) => goalLabelOf(cell.run));
    const hasText = row.cells.some((cell, index) => isValue(cell.run, labels[index]?.length));
    if (!hasText) {
      const actual = row.cells[labels.findIndex((label) => label?.key === "actual")];
      if (row.kind === "grid" && actual !== undefined) boundary = actual.column;
      continue;
    }
    let key: "expected" | "actual" | undefined;
    row.cells.forEach((cell, index) => {
      const label = labels[index];
      if (label !== undefined && label.key !== "block") key = label.key;
      const run = sliceRun(cell.run, label?.length ?? 0);
      const value = printedText(run);
      if (value === "") return;
      runs.push(run);
      if (key !== undefined) goals[key] += value;
      else if (boundary !== undefined) {
        goals[cell.column < boundary ? "expected" : "actual"] += value;
      } else words.push(value);
    });
  }
  if (goals.expected === "" && goals.actual === "" && words.length <= 2) {
    return { expected: words[0] ?? "", actual: words[1] ?? "", places: placesOfRuns(runs) };
  }
  return { ...goals, places: placesOfRuns(runs) };
}

type GoalLabel = { readonly key: "expected" | "actual" | "block"; readonly length: number };

function goalLabelOf(run: Run): GoalLabel | undefined {
  const goal = labelled(run.text, goalKeyOf);
  if (goal !== undefined && goal.length >= 4) return goal;
  const isBlock = blockKeyOf(run.text) === "goals";
  return isBlock ? { key: "block", length: run.text.length } : undefined;
}

function isValue(run: Run, labelLength: number | undefined): boolean {
  return run.text.length > (labelLength ?? 0);
}
