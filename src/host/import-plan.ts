import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import type { DepartmentProblem } from "#model/department-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import { unitNamesOf } from "#read/department/units-table.ts";
import type { UnitNames } from "#read/import/content.ts";
import { findHeader, type HeaderFound, headerOf } from "#read/import/header.ts";
import {
  kindOf,
  type ListKind,
  type MappedColumn,
  type MappingQuestion,
  proposeMapping,
} from "#read/import/mapping.ts";
import {
  columnsByProfile,
  isForHeader,
  type MappingProfile,
  readProfile,
} from "#read/import/profile.ts";
import type { Sheet, SheetRow, WorkbookProblem } from "#read/workbook/sheet.ts";
import { readWorkbook } from "#read/workbook/workbook.ts";
import type { ImportField } from "#standard/import-columns.ts";
import { type DepartmentYear, openDepartmentYear } from "./department-year.ts";
import { errorCode } from "./path-problem.ts";

/** What the clerk says beside the files. */
export type ImportChoices = {
  /** What the files do not say: 单位, 资金性质 … */
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  /** Columns by their headers, where the proposal is wrong or open; undefined: not used. */
  readonly columns: ReadonlyMap<string, ImportField | undefined>;
  readonly profile: string | undefined;
};

/** A sheet as it will be read, for the clerk to confirm. */
export type SheetPlan = {
  readonly file: string;
  readonly sheet: Sheet;
  readonly header: HeaderFound;
  readonly kind: ListKind;
  readonly columns: readonly MappedColumn[];
  readonly questions: readonly MappingQuestion[];
  /** The profile by which it is read; undefined: the mapping is a proposal. */
  readonly profile: MappingProfile | undefined;
  /** Up to three rows below the header. */
  readonly samples: readonly SheetRow[];
};

/** A file whose sheets are to be imported. */
export type FilePlan = {
  readonly file: string;
  readonly path: string;
  /** SHA-256 of its bytes. */
  readonly digest: string;
  readonly bytes: number;
  readonly format: string;
  readonly encoding: string;
  readonly sheets: readonly SheetPlan[];
  /** Sheets that hold no list of vouchers or balances. */
  readonly unused: readonly string[];
};

export type ImportPlan = {
  readonly year: DepartmentYear;
  readonly units: UnitNames;
  readonly files: readonly FilePlan[];
};

/** Why nothing can be planned. */
export type PlanProblem =
  | { readonly code: "department"; readonly problems: readonly DepartmentProblem[] }
  | { readonly code: "workbook"; readonly path: string; readonly problem: WorkbookProblem }
  | { readonly code: "no-list"; readonly path: string }
  | { readonly code: "imported-before"; readonly path: string; readonly record: string }
  | { readonly code: "file-given-twice"; readonly path: string }
  | { readonly code: "profile-unreadable"; readonly path: string; readonly detail: string }
  | { readonly code: "profile-differs"; readonly profile: string; readonly path: string }
  | { readonly code: "unit-unknown"; readonly text: string; readonly known: readonly string[] }
  | { readonly code: "header-unknown"; readonly text: string };

/** Reads files and proposes how their columns are read; every file's problem in one run. */
export async function planImport(
  paths: readonly string[],
  folder: string,
  choices: ImportChoices,
): Promise<Result<ImportPlan, readonly PlanProblem[]>> {
  const opened = await openDepartmentYear(folder);
  if (!opened.ok) return failed([{ code: "department", problems: opened.problem }]);
  const year = opened.value;
  const units = unitNamesOf(year.department.units);
  const problems: PlanProblem[] = [];
  const unit = choices.constants.unit;
  if (unit !== undefined && !year.department.units.some(({ code }) => code === unit)) {
    const known = year.department.units.map(({ code }) => code);
    problems.push({ code: "unit-unknown", text: unit, known });
  }
  const profiles = await profilesOf(folder, problems);
  const digests = await digestsOf(folder);
  const files: FilePlan[] = [];
  for (const path of paths) {
    const plan = await planFile(path, { choices, units, profiles, digests });
    if (plan.ok && files.some(({ digest }) => digest === plan.value.digest)) {
      problems.push({ code: "file-given-twice", path });
    } else if (plan.ok) files.push(plan.value);
    else problems.push(plan.problem);
  }
  problems.push(...unknownHeaders(files, choices));
  return problems.length > 0 ? failed(problems) : ok({ year, units, files });
}

type Planning = {
  readonly choices: ImportChoices;
  readonly units: UnitNames;
  readonly profiles: ReadonlyMap<string, MappingProfile>;
  readonly digests: ReadonlyMap<string, string>;
};

async function planFile(path: string, planning: Planning): Promise<Result<FilePlan, PlanProblem>> {
  const bytes = await readFile(path).catch((error: unknown) => errorCode(error));
  if (typeof bytes === "string") {
    const isMissing = bytes === "ENOENT";
    const problem: WorkbookProblem = isMissing
      ? { code: "file-missing", path }
      : { code: "file-unreadable", path, detail: bytes };
    return failed({ code: "workbook", path, problem });
  }
  const digest = createHash("sha256").update(bytes).digest("hex");
  const record = planning.digests.get(digest);
  if (record !== undefined) return failed({ code: "imported-before", path, record });
  const workbook = await readWorkbook(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!workbook.ok) return failed({ code: "workbook", path, problem: workbook.problem });
  const { format, encoding } = workbook.value;
  const sheets: SheetPlan[] = [];
  const unused: string[] = [];
  for (const sheet of workbook.value.sheets) {
    const plan = planSheet(basename(path), sheet, planning);
    if (plan === undefined) unused.push(sheet.name);
    else if (plan.ok) sheets.push(plan.value);
    else return failed({ ...plan.problem, path });
  }
  if (sheets.length === 0) return failed({ code: "no-list", path });
  const file = basename(path);
  return ok({ file, path, digest, bytes: bytes.length, format, encoding, sheets, unused });
}

function planSheet(
  file: string,
  sheet: Sheet,
  { choices, units, profiles }: Planning,
): Result<SheetPlan, { readonly code: "profile-differs"; readonly profile: string }> | undefined {
  const header = findHeader(sheet);
  if (header === undefined) return undefined;
  const from = header.at + header.depth;
  const samples = sheet.rows.slice(from, from + 3);
  const named = choices.profile === undefined ? undefined : profiles.get(choices.profile);
  const profile = named ?? [...profiles.values()].find((own) => isForHeader(own, header.headers));
  if (profile !== undefined && choices.columns.size === 0) {
    if (!isForHeader(profile, header.headers)) {
      return failed({ code: "profile-differs", profile: profile.name });
    }
    const columns = columnsByProfile(profile, header.headers);
    const own = { kind: profile.kind, columns, questions: [], profile, samples };
    return ok({ file, sheet, header, ...own });
  }
  const proposed = proposeMapping(sheet, header, units);
  const columns = chosenColumns(proposed.columns, choices.columns);
  const kind = kindOf(new Set(columns.map(({ field }) => field)));
  if (kind === undefined) return undefined;
  const isAnswered = (at: number) => chosenFor(columns[at], choices.columns) !== undefined;
  // Where the field stays with another column, what the clerk said of its rival is the answer too.
  const questions = proposed.questions.filter(
    ({ candidates }) => !candidates.some((at) => isAnswered(at)),
  );
  return ok({ file, sheet, header, kind, columns, questions, profile: undefined, samples });
}

/** What the clerk said of a column wins, and takes the field from the one that had it. */
function chosenColumns(
  columns: readonly MappedColumn[],
  chosen: ImportChoices["columns"],
): readonly MappedColumn[] {
  const taken = new Set([...chosen.values()].filter((field) => field !== undefined));
  return columns.map((column) => {
    const own = chosenFor(column, chosen);
    if (own !== undefined) return { header: column.header, field: own.field };
    const isTaken = column.field !== undefined && taken.has(column.field);
    return isTaken ? { header: column.header, field: undefined } : column;
  });
}

function chosenFor(
  column: MappedColumn | undefined,
  chosen: ImportChoices["columns"],
): { readonly field: ImportField | undefined } | undefined {
  if (column === undefined) return undefined;
  for (const [name, field] of chosen) {
    if (headerOf(name).folded === column.header.folded) return { field };
  }
  return undefined;
}

function unknownHeaders(
  files: readonly FilePlan[],
  { columns }: ImportChoices,
): readonly PlanProblem[] {
  const headers = new Set(
    files.flatMap(({ sheets }) =>
      sheets.flatMap((sheet) => sheet.columns.map(({ header }) => header.folded)),
    ),
  );
  if (headers.size === 0) return [];
  return [...columns.keys()]
    .filter((name) => !headers.has(headerOf(name).folded))
    .map((text) => ({ code: "header-unknown", text }));
}

async function profilesOf(
  folder: string,
  problems: PlanProblem[],
): Promise<ReadonlyMap<string, MappingProfile>> {
  const profiles = new Map<string, MappingProfile>();
  for (const name of await readdir(join(folder, "profiles")).catch(() => [])) {
    if (!/^[^.].*\.(?:json|ya?ml)$/.test(name)) continue;
    const path = join(folder, "profiles", name);
    const read = readProfile(await readFile(path, "utf8"));
    if (read.ok) profiles.set(name.slice(0, -extname(name).length), read.value);
    else problems.push({ code: "profile-unreadable", path, detail: read.problem.detail });
  }
  return profiles;
}

/** Digests of the files that were imported before, with the record of each. */
async function digestsOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const name of await readdir(join(folder, "imports")).catch(() => [])) {
    if (!/^[^.].*\.json$/.test(name)) continue;
    const text = await readFile(join(folder, "imports", name), "utf8");
    const digest = /"digest":\s*"([0-9a-f]{64})"/.exec(text)?.[1];
    if (digest !== undefined) digests.set(digest, `imports/${name}`);
  }
  return digests;
}
