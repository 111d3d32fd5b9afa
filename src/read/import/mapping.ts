import type { Sheet, SheetCell } from "#read/workbook/sheet.ts";
import { type ContentKind, IMPORT_FIELDS, type ImportField } from "#standard/import-columns.ts";
import { bestAssignment, gainOf } from "./assignment.ts";
import { shareOf, type UnitNames } from "./content.ts";
import { type Header, type HeaderFound, isImportField, isNote, nameScore } from "./header.ts";

/** What a list is: vouchers line by line, or balances of accounts. */
export type ListKind = "vouchers" | "balances";

/** What a column is taken for; undefined: it is not used. */
export type MappedColumn = {
  readonly header: Header;
  readonly field: ImportField | undefined;
};

/** A field that the names and cells do not settle, and the columns that it could be. */
export type MappingQuestion = {
  readonly field: ImportField;
  readonly column: number;
  readonly candidates: readonly number[];
};

export type Mapping = {
  readonly kind: ListKind | undefined;
  readonly columns: readonly MappedColumn[];
  readonly questions: readonly MappingQuestion[];
};

const FIELDS: readonly ImportField[] = Object.keys(IMPORT_FIELDS).filter(isImportField);

/** Kinds of content that prove or disprove a name; amounts look alike and only support it. */
const TELLING: ReadonlySet<ContentKind> = new Set<ContentKind>([
  ...(["account", "function", "economic", "date", "side", "year", "period"] as const),
  ...(["fund", "source", "nature", "special", "unit", "pairs"] as const),
]);
/** What a column may be by its cells alone, whatever its name. */
const BY_CONTENT: ReadonlySet<ContentKind> = new Set<ContentKind>([
  "account",
  "function",
  "economic",
]);

const SCORE_MIN = 0.5;
const LEAD_MIN = 0.3;

type Score = { readonly total: number; readonly isProven: boolean };

/** Proposes what each column is: names and cells are scored, then assigned one to one. */
export function proposeMapping(sheet: Sheet, found: HeaderFound, units: UnitNames): Mapping {
  const { headers } = found;
  const body = sheet.rows.slice(found.at + found.depth);
  const columns = headers.map((_, at) => body.slice(0, 1000).map(({ cells }) => cells[at] ?? ""));
  const scores = FIELDS.map((field) =>
    headers.map((header, at) => scoreOf(header, columns[at] ?? [], { field, units })),
  );
  const gains = scores.map((row) => row.map(({ total }) => (total >= SCORE_MIN ? total : -1)));
  const assigned = bestAssignment(gains);
  const fields: (ImportField | undefined)[] = headers.map(() => undefined);
  assigned.forEach((column, row) => {
    if (column >= 0) fields[column] = FIELDS[row];
  });
  const mapped = headers.map((header, at) => ({ header, field: fields[at] }));
  const open = questionsOf(gains, scores, assigned);
  const rivals = rivalsOf(mapped, columns, units).filter(
    ({ field }) => !open.some((question) => question.field === field),
  );
  return { kind: kindOf(new Set(fields)), columns: mapped, questions: [...open, ...rivals] };
}

/** Codes that decide where an amount is printed: a second column full of others must not be passed over. */
const RIVALRY = ["function", "economic"] as const;

function rivalsOf(
  mapped: readonly MappedColumn[],
  columns: readonly (readonly SheetCell[])[],
  units: UnitNames,
): readonly MappingQuestion[] {
  return RIVALRY.flatMap((field): readonly MappingQuestion[] => {
    const column = mapped.findIndex((own) => own.field === field);
    if (column < 0) return [];
    const chosen = columns[column] ?? [];
    const rivals = mapped.flatMap(({ header, field: taken }, at) => {
      const cells = columns[at] ?? [];
      if (taken !== undefined || isNote(header) || (shareOf(cells, field, units) ?? 0) < 0.9) {
        return [];
      }
      const differs = cells.some((cell, row) => cell !== "" && cell !== chosen[row]);
      return differs ? [at] : [];
    });
    return rivals.length === 0 ? [] : [{ field, column, candidates: [column, ...rivals] }];
  });
}

function scoreOf(
  header: Header,
  cells: readonly SheetCell[],
  { field, units }: { readonly field: ImportField; readonly units: UnitNames },
): Score {
  const name = isNote(header) ? 0 : nameScore(header, field);
  const { content } = IMPORT_FIELDS[field] as { readonly content?: ContentKind };
  const isByContent = content !== undefined && BY_CONTENT.has(content) && !isNote(header);
  if (name === 0 && !isByContent) return { total: 0, isProven: false };
  const share = content === undefined ? undefined : shareOf(cells, content, units);
  if (content === undefined || share === undefined) return { total: name, isProven: name >= 0.9 };
  if (name === 0) {
    const isSure = share >= 0.9 && field !== "debitAccount" && field !== "creditAccount";
    return { total: isSure ? 0.8 * share : 0, isProven: isSure };
  }
  const isTelling = TELLING.has(content);
  const support = share < 0.3 ? -0.8 : (isTelling ? 0.8 : 0.2) * share;
  return { total: name + support, isProven: name >= 0.9 || (isTelling && share >= 0.9) };
}

/** A field is settled when no other whole assignment without its column comes near. */
function questionsOf(
  gains: readonly (readonly number[])[],
  scores: readonly (readonly Score[])[],
  assigned: readonly number[],
): readonly MappingQuestion[] {
  const best = gainOf(gains, assigned);
  const questions: MappingQuestion[] = [];
  assigned.forEach((column, row) => {
    const field = FIELDS[row];
    if (column < 0 || field === undefined) return;
    const without = gains.map((own, at) =>
      at === row ? own.map((gain, index) => (index === column ? -1 : gain)) : own,
    );
    const lead = best - gainOf(without, bestAssignment(without));
    if (lead >= LEAD_MIN && scores[row]?.[column]?.isProven === true) return;
    const candidates = (gains[row] ?? []).flatMap((gain, at) => (gain > 0 ? [at] : []));
    questions.push({ field, column, candidates });
  });
  return questions;
}

/** What the columns make: a list of vouchers has a number and both sides, one of balances neither. */
export function kindOf(fields: ReadonlySet<ImportField | undefined>): ListKind | undefined {
  const has = (...names: readonly ImportField[]) => names.every((name) => fields.has(name));
  const hasAccount = has("account") || has("accountName");
  const hasSides = has("debit", "credit") || has("side", "amount");
  if (
    has("number") &&
    ((hasAccount && hasSides) || has("debitAccount", "creditAccount", "amount"))
  ) {
    return "vouchers";
  }
  const hasOpening =
    has("yearOpeningDebit", "yearOpeningCredit") ||
    has("openingDebit", "openingCredit") ||
    has("yearOpening") ||
    has("opening");
  return has("account") && hasOpening ? "balances" : undefined;
}
