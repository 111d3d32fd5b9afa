import type { Sheet, SheetCell, SheetRow } from "#read/workbook/sheet.ts";
import { foldName } from "#standard/folded-name.ts";
import { IMPORT_FIELDS, type ImportField, NOTE_WORDS } from "#standard/import-columns.ts";

/** A column's header as printed, as compared, and the unit of money that it names. */
export type Header = {
  readonly text: string;
  readonly folded: string;
  readonly unit: string;
  /** Of two rows joined, the lower alone; "" for one row. */
  readonly lower: string;
};

/** The row, or the two rows, with the names of the columns. */
export type HeaderFound = {
  /** Index of its first row in the sheet. */
  readonly at: number;
  readonly depth: 1 | 2;
  readonly headers: readonly Header[];
};

/** Rows at the beginning among which the header is looked for, and known words that it needs. */
const HEADER_WITHIN = 40;
const KNOWN_MIN = 3;

const FIELDS_OF_WORD: ReadonlyMap<string, readonly ImportField[]> = fieldsOfWords();
const NOTES: ReadonlySet<string> = new Set(NOTE_WORDS.map(comparedWord));

function fieldsOfWords(): ReadonlyMap<string, readonly ImportField[]> {
  const found = new Map<string, ImportField[]>();
  for (const [field, { verified, recalled }] of Object.entries(IMPORT_FIELDS)) {
    if (!isImportField(field)) continue;
    for (const word of new Set([...verified, ...recalled].map(comparedWord))) {
      found.set(word, [...(found.get(word) ?? []), field]);
    }
  }
  return found;
}

/** Whether a word names a field of the importer. */
export function isImportField(name: string): name is ImportField {
  return Object.hasOwn(IMPORT_FIELDS, name);
}

/** Finds the header: among the first rows the one with most known words, one row or two joined. */
export function findHeader(sheet: Sheet): HeaderFound | undefined {
  let best: HeaderFound | undefined;
  let most = KNOWN_MIN - 1;
  const end = Math.min(sheet.rows.length, HEADER_WITHIN);
  for (let at = 0; at < end; at++) {
    const row = sheet.rows[at];
    if (row === undefined) continue;
    const single = row.cells.map(headerOf);
    const next = sheet.rows[at + 1];
    const known = knownCount(single);
    if (known > most) {
      most = known;
      best = { at, depth: 1, headers: single };
    }
    if (next === undefined || next.number !== row.number + 1 || !isHeaderLike(next)) continue;
    const joined = joinedHeaders(row.cells, next.cells);
    const both = knownCount(joined);
    // A line above a whole header joins into nothing that the header alone does not say.
    if (both > most && both > knownCount(next.cells.map(headerOf))) {
      most = both;
      best = { at, depth: 2, headers: joined };
    }
  }
  return best;
}

function knownCount(headers: readonly Header[]): number {
  const known = new Set(
    headers
      .filter(({ folded, lower }) => isKnown(folded) || isKnown(lower))
      .map(({ folded }) => folded),
  );
  return known.size;
}

function isKnown(folded: string): boolean {
  return FIELDS_OF_WORD.has(folded) || NOTES.has(folded);
}

/** A row of names has no amounts and no codes. */
function isHeaderLike(row: SheetRow): boolean {
  return row.cells.every((cell) => typeof cell === "string" && !/\d{3,}|\d\.\d/.test(cell));
}

/** The upper name goes on to the right over columns that have only a lower one. */
function joinedHeaders(
  upper: readonly SheetCell[],
  lower: readonly SheetCell[],
): readonly Header[] {
  const headers: Header[] = [];
  let above = "";
  for (let at = 0; at < Math.max(upper.length, lower.length); at++) {
    const own = String(upper[at] ?? "");
    const below = String(lower[at] ?? "");
    if (own !== "") above = own;
    if (below === "") headers.push(headerOf(own));
    else if (above === "") headers.push(headerOf(below));
    else headers.push({ ...headerOf(`${above}.${below}`), lower: headerOf(below).folded });
  }
  return headers;
}

const UNIT_IN_HEADER = /\((?:单位[:：])?(元|万元|千元|人民币元)\)$/;

/** A header as it is compared: folded, 帐 as 账, without blanks, stars, brackets with a unit, 列, 栏. */
export function headerOf(cell: SheetCell): Header {
  const text = String(cell).trim();
  const plain = foldName(text.normalize("NFKC"));
  const unit = UNIT_IN_HEADER.exec(plain)?.[1] ?? "";
  const bare = comparedWord(plain.replace(UNIT_IN_HEADER, ""));
  return { text, folded: bare, unit: unit === "人民币元" ? "元" : unit, lower: "" };
}

function comparedWord(word: string): string {
  return foldName(word.normalize("NFKC"))
    .replaceAll("帐", "账")
    .replace(/[\s*★._/·:：]/g, "")
    .replace(/(?<=.)[列栏]$/, "");
}

/** How well a header names a field: 1 as a word of it, 0.95 by its lower row, 0.6 holding one, 0. */
export function nameScore(header: Header, field: ImportField): number {
  if (header.folded === "") return 0;
  if (FIELDS_OF_WORD.get(header.folded)?.includes(field) === true) return 1;
  if (FIELDS_OF_WORD.get(header.lower)?.includes(field) === true) return 0.95;
  const { verified, recalled } = IMPORT_FIELDS[field];
  const holds = [...verified, ...recalled].some((word) => {
    const compared = comparedWord(word);
    return compared.length >= 2 && header.folded.includes(compared);
  });
  return holds ? 0.6 : 0;
}

/** Whether a column is only a note: so named, or holding such a word and no name of a field. */
export function isNote(header: Header): boolean {
  if (FIELDS_OF_WORD.has(header.folded)) return false;
  return NOTES.has(header.folded) || [...NOTES].some((word) => header.folded.includes(word));
}

/** What a header is recognised by next time: the names of the columns in their order. */
export function signatureOf(headers: readonly Header[]): string {
  const names = headers.map(({ folded, unit }) => (unit === "" ? folded : `${folded}(${unit})`));
  while (names.at(-1) === "") names.pop();
  return names.join("|");
}
