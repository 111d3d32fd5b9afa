import { type FunctionMatch, functionCodeByPath } from "#standard/codes/function-codes.ts";
import type { Entity, Family } from "#standard/lexicon/entity.ts";
import type { FunctionPath } from "./reading.ts";
import { familyOfFunctions, keyedEntity } from "./subject.ts";

/** The name of a function without what stands around it: ordinals, 其中, quotes, a year's 年度. */
export function namePart(raw: string): string {
  return raw
    .replaceAll('"', "")
    .replace(/^[\s、.,):;]+/u, "")
    .replace(/^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/u, "")
    .replace(/^年?度?(?:其中|包括)?/u, "");
}

/**
 * The function that names of 类, 款 and 项 say: its code, or the name itself where the list of codes
 * does not have it or has it more than once.
 */
export function functionEntity(
  path: FunctionPath,
  level: "class" | "section" | "item",
  family: Family | undefined,
  year: number | undefined,
): Entity {
  const section = level === "class" ? "" : path.section;
  const item = level === "item" ? path.item : "";
  const name = item || section || path.class;
  const matches = functionCodeByPath(path.class, section, item, year);
  const fund = family === "fund" ? "government-fund" : family === "state" ? "state-capital" : "";
  const best = matches.find(({ entry }) => fund === "" || entry.fund === fund) ?? matches[0];
  const key = best === undefined ? safeKey(name) : best.entry.code;
  return keyedEntity(familyByFund(family, best), level, key, name);
}

function familyByFund(family: Family | undefined, match: FunctionMatch | undefined): Family {
  if (family === undefined && match?.entry.fund === "government-fund") return "fund";
  return familyOfFunctions(family);
}

/** Brackets end a key. */
function safeKey(name: string): string {
  return name.replace(/[[\]]/gu, "");
}

const TAIL = /(?:支出决算|支出预算|类科目|科目|预算数|决算数|预算|决算|支出数|类|数|为)$/u;

/**
 * The function that a phrase without 类, 款, 项 names (初中教育支出2,065,405.42元), undefined when it is
 * no name of one. A name that several codes bear in the year is its own key.
 */
export function functionNamed(
  phrase: string,
  family: Family,
  year: number | undefined,
): Entity | undefined {
  const name = namePart(phrase);
  if (name.length < 3 || name.length > 40) return undefined;
  const bare = name.replace(TAIL, "").replace(TAIL, "");
  for (const spelling of [name, bare, bare.replace(/支出$/u, ""), `${bare}支出`]) {
    for (const level of ["item", "section"] as const) {
      const matches =
        level === "item"
          ? functionCodeByPath("", "", spelling, year)
          : functionCodeByPath("", spelling, "", year);
      const inForce = matches.filter(({ isInForce }) => isInForce);
      const codes = new Set(
        (inForce.length > 0 ? inForce : matches).map(({ entry }) => entry.code),
      );
      const [only] = codes;
      if (only === undefined) continue;
      return keyedEntity(family, level, codes.size === 1 ? only : safeKey(spelling), spelling);
    }
  }
  return undefined;
}
