import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { ImportProblem } from "#model/import-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { signatureOf } from "#read/import/header.ts";
import { type ImportedSheet, importSheet } from "#read/import/import-sheet.ts";
import type { ImportLine } from "#read/import/line.ts";
import { type MappingProfile, profileText } from "#read/import/profile.ts";
import { openProof, type Proof } from "#read/import/proof.ts";
import type { ImportField } from "#standard/import-columns.ts";
import { type BooksPath, feedBooks } from "./department-year.ts";
import { type PlannedFile, type WritingProblem, writeTogether } from "./department-year-writing.ts";
import { type AppendProblem, appendedBooks, type BooksAppended } from "./import-books.ts";
import type { FilePlan, ImportPlan, SheetPlan } from "./import-plan.ts";
import { recordText } from "./import-record.ts";

/** What the clerk decides about rows. */
export type RunChoices = {
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  /** Rows to be left out with the whole of their vouchers; of the only sheet. */
  readonly excludedRows: ReadonlySet<number>;
  /** Leaves out every voucher that has a problem. */
  readonly excludesProblems: boolean;
  readonly unposted: "ask" | "read" | "leave";
  /** The name under which the mapping is kept. */
  readonly profileName: string | undefined;
  /** YYYY-MM-DD, for the record. */
  readonly today: string;
};

/** A sheet that was read, with the plan it was read by. */
export type SheetRun = { readonly plan: SheetPlan; readonly imported: ImportedSheet };
export type FileRun = { readonly plan: FilePlan; readonly sheets: readonly SheetRun[] };

export type ImportDone = {
  readonly runs: readonly FileRun[];
  readonly books: readonly BooksAppended[];
  readonly records: readonly string[];
  readonly profiles: readonly string[];
};

/** Why nothing was written. */
export type RunProblem =
  | {
      readonly code: "rows";
      readonly runs: readonly FileRun[];
      readonly problems: readonly ImportProblem[];
    }
  | { readonly code: "nothing-left"; readonly runs: readonly FileRun[] }
  | AppendProblem
  | WritingProblem;

/**
 * Reads the rows of a plan, proves them together with the books that there are, and writes them:
 * books, profiles and the record of the import, all of them or none.
 */
export async function runImport(
  plan: ImportPlan,
  choices: RunChoices,
): Promise<Result<ImportDone, RunProblem>> {
  let excluded = choices.excludedRows;
  let runs = readAll(plan, choices, excluded);
  let problems = problemsOf(plan, runs);
  if (choices.excludesProblems && problems.length > 0) {
    excluded = new Set([...excluded, ...problems.map(({ row }) => row)]);
    runs = readAll(plan, choices, excluded);
    problems = problemsOf(plan, runs);
  }
  if (problems.length > 0) return failed({ code: "rows", runs, problems });
  if (runs.every(({ sheets }) => sheets.every(({ imported }) => imported.lines.length === 0))) {
    return failed({ code: "nothing-left", runs });
  }
  return write(plan, runs, choices);
}

function readAll(
  plan: ImportPlan,
  choices: RunChoices,
  excluded: ReadonlySet<number>,
): readonly FileRun[] {
  return plan.files.map((file) => ({
    plan: file,
    sheets: file.sheets.map((sheet) => ({
      plan: sheet,
      imported: importSheet(sheet.sheet, sheet.header, {
        file: file.file,
        year: plan.year.department.year,
        units: plan.units,
        kind: sheet.kind,
        columns: sheet.columns,
        constants: { ...sheet.profile?.constants, ...choices.constants },
        excluded,
        unposted:
          choices.unposted === "ask" ? (sheet.profile?.unposted ?? "ask") : choices.unposted,
        money: "元",
      }),
    })),
  }));
}

function problemsOf(plan: ImportPlan, runs: readonly FileRun[]): readonly ImportProblem[] {
  const own = runs.flatMap(({ sheets }) => sheets.flatMap(({ imported }) => imported.problems));
  const found = [...own, ...proved(plan, runs, "vouchers"), ...proved(plan, runs, "balances")];
  const order = new Map(runs.map(({ plan: { file } }, at) => [file, at]));
  const fileOf = (problem: ImportProblem) => order.get(problem.file) ?? 0;
  return found.sort((a, b) => fileOf(a) - fileOf(b) || a.row - b.row);
}

function proved(
  plan: ImportPlan,
  runs: readonly FileRun[],
  kind: SheetPlan["kind"],
): readonly ImportProblem[] {
  const { department, books } = plan.year;
  const isOpening = kind === "balances";
  const options = { year: department.year, units: department.units, codes: department.codes };
  const proof = openProof({ ...options, isOpening });
  const byUnit = linesByUnit(runs, kind);
  for (const [unit, parts] of byUnit) {
    feedOld(proof, books, { unit, isOpening });
    for (const part of parts) proof.add({ unit, ...part });
  }
  return byUnit.size === 0 ? [] : proof.end();
}

function feedOld(
  proof: Proof,
  books: readonly BooksPath[],
  { unit, isOpening }: { readonly unit: string; readonly isOpening: boolean },
): void {
  if (isOpening) return;
  const own = books.filter((book) => book.unit === unit && book.kind === "postings");
  feedBooks(own, { feed: proof.feedBooks, feedOpening: () => {} });
}

type Part = {
  readonly file: string;
  readonly sheet: string;
  readonly lines: readonly ImportLine[];
};

function linesByUnit(
  runs: readonly FileRun[],
  kind: SheetPlan["kind"],
): ReadonlyMap<string, readonly Part[]> {
  const units = new Map<string, Part[]>();
  for (const { plan, sheets } of runs) {
    for (const { plan: sheet, imported } of sheets) {
      if (sheet.kind !== kind) continue;
      for (const [unit, lines] of Map.groupBy(imported.lines, (line) => line.texts.unit)) {
        if (unit === "") continue;
        const parts = units.get(unit) ?? [];
        parts.push({ file: plan.file, sheet: sheet.sheet.name, lines });
        units.set(unit, parts);
      }
    }
  }
  return units;
}

async function write(
  plan: ImportPlan,
  runs: readonly FileRun[],
  choices: RunChoices,
): Promise<Result<ImportDone, RunProblem>> {
  const { folder, books } = plan.year;
  const files: PlannedFile[] = [];
  const appended: BooksAppended[] = [];
  for (const kind of ["vouchers", "balances"] as const) {
    for (const [unit, parts] of linesByUnit(runs, kind)) {
      const made = appendedBooks({ folder, books, unit, isOpening: kind === "balances", parts });
      if (!made.ok) return made;
      files.push(made.value.file);
      appended.push(made.value.appended);
    }
  }
  const profiles = profilesToWrite(runs, choices);
  const records = await recordNames(folder, runs);
  runs.forEach((run, at) => {
    const text = recordText(run, appended, choices);
    files.push(fileOf(records[at] ?? "", text));
  });
  for (const { path, text } of profiles) files.push(fileOf(path, text));
  const written = await writeTogether(folder, files);
  if (!written.ok) return written;
  return ok({ runs, books: appended, records, profiles: profiles.map(({ path }) => path) });
}

function fileOf(path: string, text: string): PlannedFile {
  return { path, pieces: () => [new TextEncoder().encode(text)] };
}

function profilesToWrite(
  runs: readonly FileRun[],
  choices: RunChoices,
): readonly { readonly path: string; readonly text: string }[] {
  const profiles = new Map<string, string>();
  for (const { plan, sheets } of runs) {
    for (const { plan: sheet } of sheets) {
      const stem = plan.file.slice(0, plan.file.length - extname(plan.file).length);
      const name = sheet.profile?.name ?? choices.profileName ?? stem;
      const isFirst = !profiles.has(`profiles/${safeName(name)}.json`);
      const own = isFirst || sheet.profile !== undefined ? name : `${name}-${sheet.sheet.name}`;
      const profile: MappingProfile = {
        name: own,
        source: plan.file,
        kind: sheet.kind,
        headerSignature: signatureOf(sheet.header.headers),
        fields: sheet.columns.map(({ field }) => field),
        constants: { ...sheet.profile?.constants, ...choices.constants },
        unposted:
          choices.unposted === "ask" ? (sheet.profile?.unposted ?? "ask") : choices.unposted,
      };
      profiles.set(`profiles/${safeName(own)}.json`, profileText(profile, sheet.columns));
    }
  }
  return [...profiles].map(([path, text]) => ({ path, text }));
}

/** A name that every file system takes. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\s.]+/g, "-").slice(0, 60);
}

/** imports/0001-名称.json, numbered in the order of the imports. */
async function recordNames(folder: string, runs: readonly FileRun[]): Promise<readonly string[]> {
  const names = await readdir(join(folder, "imports")).catch(() => []);
  const last = Math.max(0, ...names.map((name) => Number(/^(\d+)-/.exec(name)?.[1] ?? "0")));
  return runs.map(({ plan }, at) => {
    const stem = plan.file.slice(0, plan.file.length - extname(plan.file).length);
    return `imports/${String(last + 1 + at).padStart(4, "0")}-${safeName(stem)}.json`;
  });
}
