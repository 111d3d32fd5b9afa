import { isInForce } from "#standard/codes/block.ts";
import { economicNames } from "#standard/codes/economic-codes.ts";
import { functionName } from "#standard/codes/function-codes.ts";
import { NAME_SETS } from "#standard/narrative-concepts.ts";
import type { Rows } from "#standard/narrative-script/script.ts";
import { type Bindings, bound } from "./concept-binding.ts";
import type { Figures } from "./figures.ts";

/** A row that a sentence is repeated for: what its parameters and its names are. */
export type Row = {
  readonly bindings: Bindings;
  /** By the kind of slot: class, section, item, or the set of a name. */
  readonly names: ReadonlyMap<string, string>;
};

export type RowSources = {
  readonly figures: Figures;
  /** Concepts of this year's and of last year's statements. */
  readonly concepts: Iterable<string>;
  readonly year: number;
  readonly codes: ReadonlyMap<string, string>;
};

/** The rows of a repeated sentence, codes ascending. */
export function rowsOf(rows: Rows, sources: RowSources): readonly Row[] {
  return rows.kind === "names" ? namedRows(rows, sources) : codedRows(rows, sources);
}

function namedRows(
  { set, keys, amount, hidesZero }: Extract<Rows, { kind: "names" }>,
  { figures }: RowSources,
): readonly Row[] {
  const names = NAME_SETS[set] ?? [];
  return keys.flatMap((key) => {
    const bindings = new Map([["row", key]]);
    const name = names.find((row) => row.key === key)?.name ?? key;
    const size = figures.valueOf(bound(amount, bindings))?.exact.dividend ?? 0n;
    if (hidesZero && size === 0n) return [];
    return [{ bindings, names: new Map([[set, name]]) }];
  });
}

function codedRows(
  { statement, column, digits, withPrior }: Extract<Rows, { kind: "codes" }>,
  sources: RowSources,
): readonly Row[] {
  const { figures } = sources;
  const pattern = new RegExp(`^(?:prior:)?${statement}\\[(\\d{${digits}})\\]`, "u");
  const codes = new Set<string>();
  for (const concept of sources.concepts) {
    const code = pattern.exec(concept)?.[1];
    if (code !== undefined) codes.add(code);
  }
  return [...codes].sort().flatMap((code) => {
    const cell = `${statement}[${code}].${column}`;
    const isThere = (path: string) => (figures.valueOf(path)?.exact.dividend ?? 0n) !== 0n;
    if (!isThere(cell) && !(withPrior && isThere(`prior:${cell}`))) return [];
    return [rowOfCode(code, sources)];
  });
}

function rowOfCode(code: string, { year, codes }: RowSources): Row {
  const nameOf = (own: string) => codes.get(own) ?? functionName(own, year) ?? own;
  const bindings = new Map([["class", code.slice(0, 3)]]);
  const names = new Map([["class", nameOf(code.slice(0, 3))]]);
  if (code.length === 7) {
    bindings.set("section", code.slice(0, 5)).set("item", code);
    names.set("section", nameOf(code.slice(0, 5))).set("item", nameOf(code));
  }
  return { bindings, names };
}

/** The 款 of 06 with an amount: 人员经费 (301, 303) or 公用经费 (the others), in code order. */
export function economicItems(isPersonnel: boolean, sources: RowSources): readonly string[] {
  const codes = new Set<string>();
  for (const concept of sources.concepts) {
    const code = /^06\[(\d{5})\]/u.exec(concept)?.[1];
    if (code !== undefined && /^30[13]/u.test(code) === isPersonnel) codes.add(code);
  }
  return [...codes]
    .sort()
    .filter((code) => (sources.figures.valueOf(`06[${code}].amount`)?.exact.dividend ?? 0n) !== 0n)
    .map((code) => economicName(code, sources));
}

function economicName(code: string, { year, codes }: RowSources): string {
  const names = economicNames(code);
  const known = names.find((name) => isInForce(name, year)) ?? names.at(-1);
  return codes.get(code) ?? known?.name ?? code;
}

/** A sentence that is not repeated. */
export const NO_ROW: Row = { bindings: new Map(), names: new Map() };
