import type { SheetRow } from "#read/workbook/sheet.ts";
import { DETAILS } from "#standard/accounting/values.ts";
import { isInForce } from "#standard/codes/block.ts";
import { economicCodeByName, economicNames } from "#standard/codes/economic-codes.ts";
import { functionCodesByName, functionNames } from "#standard/codes/function-codes.ts";
import { foldName } from "#standard/folded-name.ts";
import { CARRIED, type ImportField, PAIR_FIELDS } from "#standard/import-columns.ts";
import { codeAndName, ownCodeAndName } from "./code.ts";
import { unitOf, wordOf } from "./content.ts";
import { cellOf, type ImportContext, placeOf, textOf } from "./context.ts";
import { headerOf, nameScore } from "./header.ts";

/** The dimensions of a posting. */
export const LINE_DIMENSIONS = [
  ...(["detail", "fund", "source", "nature", "special", "function", "economic"] as const),
  ...(["project", "counterparty", "mark"] as const),
];

export type LineDimension = (typeof LINE_DIMENSIONS)[number];
export type Dimensions = Readonly<Record<LineDimension, string>>;

type Found = Partial<Record<LineDimension, string>>;

/**
 * The dimensions of a row for one of its accounts: from columns of their own, then from a cell that
 * names several (辅助核算), then from the path of the account's name, then from what the clerk said
 * for the whole file. With `isShared` (two accounts on a row) only what the account can carry.
 */
export function dimensionsOf(
  context: ImportContext,
  row: SheetRow,
  account: { readonly code: string; readonly path: string; readonly isShared: boolean },
): Dimensions {
  const found: Found = {};
  const carried = carriedBy(account.code);
  for (const field of LINE_DIMENSIONS) {
    if (account.isShared && !carried.has(field)) continue;
    const text = field === "function" ? functionText(context, row) : textOf(context, row, field);
    if (text !== "") found[field] = valueOf(context, row, { field, text });
  }
  if (found.project === undefined && (!account.isShared || carried.has("project"))) {
    const name = textOf(context, row, "projectName");
    if (name !== "") found.project = projectOf(name);
  }
  takePairs(context, row, { found, isShared: account.isShared, carried });
  takePath(context, account, found);
  for (const field of LINE_DIMENSIONS) {
    const constant = context.constants[field];
    if (constant !== undefined && found[field] === undefined && carried.has(field)) {
      found[field] = valueOf(context, row, { field, text: constant });
    }
  }
  return {
    detail: found.detail ?? "",
    fund: found.fund ?? "",
    source: found.source ?? "",
    nature: found.nature ?? "",
    special: found.special ?? "",
    function: found.function ?? "",
    economic: found.economic ?? "",
    project: found.project ?? "",
    counterparty: found.counterparty ?? "",
    mark: found.mark ?? "",
  };
}

function carriedBy(account: string): ReadonlySet<ImportField> {
  const entry = CARRIED.find(({ accounts }) => accounts.some((own) => account.startsWith(own)));
  return new Set(entry?.fields ?? []);
}

/** 类 款 项 in three columns are joined: 201, 03, 01. */
function functionText(context: ImportContext, row: SheetRow): string {
  const whole = textOf(context, row, "function");
  if (whole !== "") return whole;
  const parts = (["functionClass", "functionSection", "functionItem"] as const).map(
    (field) => codeAndName(textOf(context, row, field)).code,
  );
  const [first = "", second = "", third = ""] = parts;
  if (first === "") return "";
  if (second.startsWith(first)) return third.startsWith(second) ? third : second + third;
  return (
    first + second.padStart(second === "" ? 0 : 2, "0") + third.padStart(third === "" ? 0 : 2, "0")
  );
}

type Valued = { readonly field: LineDimension; readonly text: string };

function valueOf(context: ImportContext, row: SheetRow, { field, text }: Valued): string {
  switch (field) {
    case "function":
      return codeOf(context, row, { field, text });
    case "economic":
      return codeOf(context, row, { field, text });
    case "fund":
    case "source":
    case "nature":
    case "special":
      return wordOf(text, field) ?? text;
    case "project":
      return projectOf(text);
    case "counterparty":
      return unitOf(text, context.units) ?? (ownCodeAndName(text).code || text);
    case "detail":
    case "mark":
      return text;
  }
}

function projectOf(text: string): string {
  const { code, name } = ownCodeAndName(text);
  return code === "" ? name : code;
}

/** A code as digits; a name alone where only one code in force bears it. */
function codeOf(context: ImportContext, row: SheetRow, { field, text }: Valued): string {
  const { code, name, isRepaired } = codeAndName(text);
  if (code !== "") {
    if (isRepaired) {
      const place = placeOf(context, row.number, field);
      context.notes.push({ ...place, code: "repaired", text, became: code });
    }
    return code.replace(/\./g, "");
  }
  const byName =
    field === "economic" ? economicOf(name, context.year) : functionOf(name, context.year);
  return byName ?? text;
}

function economicOf(name: string, year: number): string | undefined {
  return economicCodeByName(foldName(name), "", year);
}

function functionOf(name: string, year: number): string | undefined {
  const items = functionCodesByName(foldName(name)).filter(
    (entry) => entry.level === "item" && isInForce(entry, year),
  );
  const codes = new Set(items.map(({ code }) => code));
  return codes.size === 1 ? items[0]?.code : undefined;
}

type Pairs = {
  readonly found: Found;
  readonly isShared: boolean;
  readonly carried: ReadonlySet<ImportField>;
};

/** `功能分类:2010301 行政运行;经济分类:30201 办公费`, parted by ; ； / | or line ends. */
function takePairs(context: ImportContext, row: SheetRow, pairs: Pairs): void {
  const cell = String(cellOf(context, row, "dimensions"));
  if (cell === "") return;
  for (const part of cell.split(/[;；|\n]|\/(?=[^/]*[:：])/)) {
    const match = /^\s*\[?([^:：\]]+)\]?\s*[:：]\s*(.*)$/s.exec(part);
    const value = match?.[2]?.trim() ?? "";
    if (match === null || value === "") continue;
    const header = headerOf(match[1] ?? "");
    const field = PAIR_FIELDS.find((own) => nameScore(header, own) === 1);
    if (field === undefined) continue;
    const dimension =
      field === "projectName" ? "project" : LINE_DIMENSIONS.find((own) => own === field);
    if (dimension === undefined || pairs.found[dimension] !== undefined) continue;
    if (pairs.isShared && !pairs.carried.has(dimension)) continue;
    pairs.found[dimension] = valueOf(context, row, { field: dimension, text: value });
  }
}

/** 行政支出\财政拨款支出\基本支出\办公费: names below the account say what it is kept by. */
function takePath(
  context: ImportContext,
  { code, path }: { readonly code: string; readonly path: string },
  found: Found,
): void {
  const names = path.split(/[\\/_>|]+|(?<=[^\d])[-—–]+/).slice(1);
  for (const raw of names) {
    const name = raw.trim();
    if (name === "") continue;
    const piece = pieceOf(name, { code, year: context.year, found });
    if (piece !== undefined && found[piece.field] === undefined) found[piece.field] = piece.text;
  }
}

function pieceOf(
  name: string,
  { code, year, found }: { readonly code: string; readonly year: number; readonly found: Found },
): Valued | undefined {
  const folded = foldName(name);
  const first = code.slice(0, 4);
  if (DETAILS.some(({ of, names }) => of.includes(first) && names.includes(folded))) {
    return { field: "detail", text: folded };
  }
  const words = code.startsWith("7")
    ? (["source", "nature", "fund"] as const)
    : (["nature", "special", "fund"] as const);
  for (const field of words) {
    const word = wordOf(name, field);
    if (word !== undefined && carriedBy(code).has(field)) return { field, text: word };
  }
  const own = codeAndName(name);
  if (functionNames(own.code).length > 0 && own.code.length === 7) {
    return { field: "function", text: own.code };
  }
  if (code.startsWith("7")) {
    if (own.code.length === 5 && economicNames(own.code).length > 0) {
      return { field: "economic", text: own.code };
    }
    const economic = economicOf(name, year);
    if (economic !== undefined) return { field: "economic", text: economic };
  }
  const item = functionOf(name, year);
  if (item !== undefined) return { field: "function", text: item };
  const isProject = found.nature !== undefined && wordOf(found.nature, "nature") === "项目支出";
  if (isProject && carriedBy(code).has("project"))
    return { field: "project", text: projectOf(name) };
  // Funds for special purposes (8301) have details that nobody numbers.
  const isFree = carriedBy(code).has("detail") && !DETAILS.some(({ of }) => of.includes(first));
  return isFree ? { field: "detail", text: folded } : undefined;
}
