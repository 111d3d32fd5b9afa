import { broken, fieldsOf, isInForce, sourceOf, statusOf, yearOf } from "#standard/codes/block.ts";
import { FUNCTION_CODE_ROWS, FUNCTION_CODE_SOURCES } from "#standard/codes/function-code-table.ts";
import { foldName } from "#standard/folded-name.ts";
import type { Sourced } from "#standard/sourced.ts";

/** Where the money of a function comes from; `none` for the social insurance funds (209). */
export type FunctionFund = "general" | "government-fund" | "state-capital" | "none";

/** 类, 款, 项: 3, 5, 7 digits. */
export type FunctionLevel = "class" | "section" | "item";

/** A name of a function code (支出功能分类科目) in a period of budget years, both ends included. */
export type FunctionCode = Sourced & {
  readonly code: string;
  readonly level: FunctionLevel;
  readonly name: string;
  readonly folded: string;
  /** Right on 款 and 项; a 类 may hold several. */
  readonly fund: FunctionFund;
  /** Undefined: not known, or open. Years are recalled even where name and code are verified. */
  readonly validFrom: number | undefined;
  readonly validTo: number | undefined;
};

/** A code that a printed path can mean. */
export type FunctionMatch = {
  readonly entry: FunctionCode;
  /** Whether its name is the one of the year that was asked for (without a year: of today). */
  readonly isInForce: boolean;
  /** Names of the path that the list does not know at all; known ones all agree. */
  readonly unknownNames: number;
};

/**
 * The lines of the table and where a code or a folded name stands in them. A line is taken apart
 * when it is asked for: a reader asks for some dozens of 2,091.
 */
type FunctionTable = {
  readonly lines: readonly string[];
  readonly entries: (FunctionCode | undefined)[];
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
};

let table: FunctionTable | undefined;

/** All rows in the order of the codes, older names beside the newer. */
export function functionCodes(): readonly FunctionCode[] {
  return functionTable().lines.map((_, at) => entryAt(at));
}

/** The names that a code has had, each with its period; empty where the list does not have it. */
export function functionNames(code: string): readonly FunctionCode[] {
  return (functionTable().byCode.get(code) ?? []).map(entryAt);
}

/** The name of a code in a budget year, or the only one that is known. */
export function functionName(code: string, year?: number): string | undefined {
  const names = functionNames(code);
  const entry = names.find((name) => isInForce(name, year)) ?? names.at(-1);
  return entry?.name;
}

/** The rows of all levels and periods that bear a folded name. */
export function functionCodesByName(folded: string): readonly FunctionCode[] {
  return (functionTable().byName.get(withoutLevel(folded)) ?? []).map(entryAt);
}

/** The code of a 类 by its folded name, with or without 支出 at its end; older names too. */
export function classCodeByName(folded: string, year?: number): string | undefined {
  const name = withoutLevel(folded);
  const spelt = [name, name.endsWith("支出") ? name.slice(0, -2) : `${name}支出`];
  for (const spelling of spelt) {
    const classes = functionCodesByName(spelling).filter(({ level }) => level === "class");
    const entry = classes.find((row) => isInForce(row, year)) ?? classes[0];
    if (entry !== undefined) return entry.code;
  }
  return undefined;
}

/**
 * What the printed names of 类, 款 and 项 (folded, "" where one is not printed) can mean, best first:
 * in force in the year, then verified; each code once. The deepest name given decides the level. Names of another period agree too, since disclosures print old names after a change; a name
 * that the list does not know is no objection, but it counts.
 */
export function functionCodeByPath(
  className: string,
  sectionName: string,
  itemName: string,
  year?: number,
): readonly FunctionMatch[] {
  const level = itemName !== "" ? "item" : sectionName !== "" ? "section" : "class";
  const deepest = itemName || sectionName || className;
  const classes = codesOf(className, "class");
  const sections = codesOf(sectionName, "section");
  const unknownNames =
    Number(className !== "" && classes.size === 0) +
    Number(sectionName !== "" && sections.size === 0);
  const matches: FunctionMatch[] = [];
  for (const entry of named(deepest, level)) {
    if (level !== "class" && disagrees(classes, entry.code.slice(0, 3))) continue;
    if (level === "item" && disagrees(sections, entry.code.slice(0, 5))) continue;
    matches.push({ entry, isInForce: isInForce(entry, year), unknownNames });
  }
  const best = new Map<string, FunctionMatch>();
  for (const match of matches.sort(byLikelihood)) {
    if (!best.has(match.entry.code)) best.set(match.entry.code, match);
  }
  return [...best.values()];
}

function named(folded: string, level: FunctionLevel): readonly FunctionCode[] {
  if (level !== "class") return functionCodesByName(folded).filter((row) => row.level === level);
  const code = classCodeByName(folded);
  return code === undefined ? [] : functionNames(code);
}

function codesOf(folded: string, level: FunctionLevel): ReadonlySet<string> {
  if (folded === "") return new Set();
  return new Set(named(folded, level).map(({ code }) => code));
}

function disagrees(known: ReadonlySet<string>, prefix: string): boolean {
  return known.size > 0 && !known.has(prefix);
}

function byLikelihood(a: FunctionMatch, b: FunctionMatch): number {
  return (
    Number(b.isInForce) - Number(a.isInForce) ||
    Number(b.entry.status === "verified") - Number(a.entry.status === "verified") ||
    a.entry.code.localeCompare(b.entry.code)
  );
}

/** Names are printed with their level behind them: 农林水支出(类). */
function withoutLevel(folded: string): string {
  return /\([类款项]\)$/.test(folded) ? folded.slice(0, -3) : folded;
}

function functionTable(): FunctionTable {
  table ??= readTable();
  return table;
}

function readTable(): FunctionTable {
  const lines = FUNCTION_CODE_ROWS.trim().split("\n");
  const byCode = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const codeEnd = line.indexOf("|");
    const nameEnd = line.indexOf("|", codeEnd + 1);
    push(byCode, line.slice(0, codeEnd), at);
    push(byName, foldName(line.slice(codeEnd + 1, nameEnd)), at);
  }
  return { lines, entries: [], byCode, byName };
}

function entryAt(at: number): FunctionCode {
  const { lines, entries } = functionTable();
  const known = entries[at];
  if (known !== undefined) return known;
  const entry = readRow(fieldsOf(lines[at] ?? "", 8));
  entries[at] = entry;
  return entry;
}

function readRow(fields: readonly string[]): FunctionCode {
  const [code = "", name = "", fund, from, to, status, source, note = ""] = fields;
  return {
    code,
    level: levelOf(code),
    name,
    folded: foldName(name),
    fund: fundOf(fund),
    validFrom: yearOf(from),
    validTo: yearOf(to),
    status: statusOf(status),
    source: sourceOf(source, FUNCTION_CODE_SOURCES),
    note,
  };
}

/** The level that a code has by its length; other lengths are no function codes. */
function levelOf(code: string): FunctionLevel {
  if (code.length === 3) return "class";
  if (code.length === 5) return "section";
  return code.length === 7 ? "item" : broken(`${code} is no function code`);
}

function fundOf(field: string | undefined): FunctionFund {
  if (field === "general" || field === "government-fund" || field === "state-capital") return field;
  return field === "none" ? field : broken(`${field} is no fund`);
}

function push(map: Map<string, number[]>, key: string, at: number): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [at]);
  else places.push(at);
}
