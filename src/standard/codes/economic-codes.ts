import { broken, isInForce, rowsOf, sourceOf, statusOf, yearOf } from "#standard/codes/block.ts";
import { ECONOMIC_CODE_ROWS, ECONOMIC_CODE_SOURCES } from "#standard/codes/economic-code-table.ts";
import {
  GOVERNMENT_ECONOMIC_CODE_ROWS,
  GOVERNMENT_ECONOMIC_CODE_SOURCES,
} from "#standard/codes/government-economic-code-table.ts";
import { foldName } from "#standard/folded-name.ts";
import type { Sourced } from "#standard/sourced.ts";

/** 人员经费, 公用经费, or neither: money that is never basic expenditure. */
export type EconomicGroup = "personnel" | "public" | "other";

/** A name of an economic code of departments (部门预算支出经济分类科目), 3 or 5 digits, 301–399. */
export type EconomicCode = Sourced & {
  readonly code: string;
  readonly name: string;
  readonly folded: string;
  readonly group: EconomicGroup;
  readonly validFrom: number | undefined;
  readonly validTo: number | undefined;
  /** Counterparts in the government's classification, "" where there is none or it is not known. */
  readonly government: Sourced & {
    /** For administrative units and those managed as civil service (参公). */
    readonly agency: string;
    /** For other institutions (事业单位). */
    readonly institution: string;
  };
};

/** A code of the government's economic classification (政府预算支出经济分类科目), 501–599. */
export type GovernmentEconomicCode = Sourced & {
  readonly code: string;
  readonly name: string;
  readonly folded: string;
};

let economic: readonly EconomicCode[] | undefined;
let economicByName: ReadonlyMap<string, readonly EconomicCode[]> | undefined;
let government: readonly GovernmentEconomicCode[] | undefined;

/** All economic codes of departments in the order of the codes. Read at the first call. */
export function economicCodes(): readonly EconomicCode[] {
  economic ??= rowsOf(ECONOMIC_CODE_ROWS, 12).map(readRow);
  return economic;
}

/**
 * The codes that bear a folded name, best first: in force in the year, basic expenditure before
 * capital construction (房屋建筑物购建 is 31001 before 30901), then 款 before 类.
 */
export function economicCodesByName(folded: string, year?: number): readonly EconomicCode[] {
  economicByName ??= Map.groupBy(economicCodes(), (entry) => entry.folded);
  return [...(economicByName.get(folded) ?? [])].sort(
    (a, b) =>
      Number(isInForce(b, year)) - Number(isInForce(a, year)) ||
      Number(a.group === "other") - Number(b.group === "other") ||
      b.code.length - a.code.length ||
      a.code.localeCompare(b.code),
  );
}

/** The likeliest code of a folded name, where `under` is given only one that begins with it. */
export function economicCodeByName(folded: string, under = "", year?: number): string | undefined {
  return economicCodesByName(folded, year).find(({ code }) => code.startsWith(under))?.code;
}

/** The names that a code has had, each with its period. */
export function economicNames(code: string): readonly EconomicCode[] {
  return economicCodes().filter((entry) => entry.code === code);
}

/** The side of 公开06 on which a code stands; undefined where the list has not even its class. */
export function economicGroup(code: string): EconomicGroup | undefined {
  const known = economicNames(code)[0] ?? economicNames(code.slice(0, 3))[0];
  return known?.group;
}

/** All codes of the government's classification in the order of the codes. Read at the first call. */
export function governmentEconomicCodes(): readonly GovernmentEconomicCode[] {
  government ??= rowsOf(GOVERNMENT_ECONOMIC_CODE_ROWS, 5).map((fields) => {
    const [code = "", name = "", status, source, note = ""] = fields;
    return {
      code,
      name,
      folded: foldName(name),
      status: statusOf(status),
      source: sourceOf(source, GOVERNMENT_ECONOMIC_CODE_SOURCES),
      note,
    };
  });
  return government;
}

function readRow(fields: readonly string[]): EconomicCode {
  const [code = "", name = "", group, from, to, agency = "", institution = "", ...rest] = fields;
  const [mapStatus, mapSource, status, source, note = ""] = rest;
  return {
    code,
    name,
    folded: foldName(name),
    group: groupOf(group),
    validFrom: yearOf(from),
    validTo: yearOf(to),
    government: {
      agency,
      institution,
      status: mapStatus === "" ? "recalled" : statusOf(mapStatus),
      source: sourceOf(mapSource, ECONOMIC_CODE_SOURCES),
      note: "",
    },
    status: statusOf(status),
    source: sourceOf(source, ECONOMIC_CODE_SOURCES),
    note,
  };
}

function groupOf(field: string | undefined): EconomicGroup {
  if (field === "personnel" || field === "public" || field === "other") return field;
  return broken(`${field} is no group`);
}
