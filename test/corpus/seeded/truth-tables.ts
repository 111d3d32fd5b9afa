import { corpusDocuments } from "#test/corpus/documents.ts";
import { openedFile } from "./seeded-documents.ts";
import { count, line, share, title, told } from "./tables.ts";
import { reportOn } from "./trials.ts";
import { type Truthfulness, truthfulness, truthOf } from "./truth.ts";

/**
 * Prints precision and recall on every labelled document, precision by rule and recall by kind of
 * label. Documents without labels of findings have none: whatever is said of them is false.
 */
export async function tellTruth(isLong: boolean): Promise<void> {
  const all: { readonly name: string; readonly found: Truthfulness }[] = [];
  for (const { name, path } of corpusDocuments()) {
    const labels = truthOf(name) ?? { findings: [], projects: undefined };
    const { disclosure } = await openedFile(path);
    all.push({ name, found: truthfulness(labels, reportOn(disclosure), disclosure) });
  }
  title(
    "labelled document",
    "findings above a note",
    "true",
    "precision",
    "graver than labelled",
    "to be found",
    "found",
    "recall",
  );
  for (const { name, found } of all) {
    if (found.judged.length + found.required.length > 0) documentRow(name, found);
  }
  const sum = together(all.map(({ found }) => found));
  documentRow("**all**", sum);
  byRule(sum);
  byKind(sum);
  if (isLong) for (const { name, found } of all) listed(name, found);
}

function together(all: readonly Truthfulness[]): Truthfulness {
  return {
    judged: all.flatMap(({ judged }) => judged),
    required: all.flatMap(({ required }) => required),
    missed: all.flatMap(({ missed }) => missed),
  };
}

function documentRow(name: string, { judged, required, missed }: Truthfulness): void {
  const right = count(judged, ({ label }) => label !== undefined);
  const reached = required.length - missed.length;
  line(
    name,
    judged.length,
    right,
    share(right, judged.length),
    count(judged, ({ isGraver }) => isGraver),
    required.length,
    reached,
    share(reached, required.length),
  );
}

function byRule({ judged }: Truthfulness): void {
  title("rule", "findings above a note", "true", "precision");
  for (const [rule, some] of Map.groupBy(judged, ({ finding }) => finding.rule)) {
    const right = count(some, ({ label }) => label !== undefined);
    line(rule, some.length, right, share(right, some.length));
  }
}

function byKind({ required, missed }: Truthfulness): void {
  const lost = new Set(missed);
  title("kind of label", "to be found", "found", "recall");
  for (const [kind, some] of Map.groupBy(required, (label) => label.kind)) {
    const reached = count(some, (label) => !lost.has(label));
    line(kind, some.length, reached, share(reached, some.length));
  }
}

function listed(name: string, { judged, missed }: Truthfulness): void {
  for (const { finding, label } of judged) {
    told(`${name} ${label ?? "FALSE"}: ${finding.severity} ${finding.rule} ${finding.message}`);
  }
  for (const { id, kind } of missed) told(`${name} MISSED ${id} ${kind}`);
}
