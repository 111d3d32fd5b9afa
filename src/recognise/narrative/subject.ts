import { ENTITIES, FAMILY_WHOLE } from "#standard/lexicon/entities.ts";
import type { Entity, Family, FigureMeasure, UnitClass } from "#standard/lexicon/entity.ts";
import type { Term } from "#standard/lexicon/lexicon.ts";

/** What a figure is a figure of, with the words that said so ("" where it was carried over). */
export type Subject = { readonly entity: Entity; readonly words: string };

/** A subject named in the words before a figure. */
export type Candidate = Subject & {
  readonly from: number;
  readonly to: number;
  readonly isWeak: boolean;
  /** Words of the form itself, even where people seem to write freely. */
  readonly isFormula: boolean;
};

/** The entity that a word means among the figures of a family. */
export function entityOf(term: Term, family: Family | undefined): Entity | undefined {
  switch (term.kind) {
    case "subject": {
      const key = (family === undefined ? undefined : term.meanings[family]) ?? term.meanings["*"];
      return key === undefined ? undefined : ENTITIES.get(key);
    }
    case "class":
      return keyedEntity(familyOfFunctions(family), "class", term.code, term.name);
    case "economic":
      return keyedEntity(
        family === "basic" ? "basic" : "general",
        "economic",
        term.code,
        term.name,
      );
    case "word":
      return undefined;
  }
}

/** The entity that the whole of a family is. */
export function wholeOf(family: Family | undefined): Entity | undefined {
  const key = family === undefined ? undefined : FAMILY_WHOLE[family];
  return key === undefined ? undefined : ENTITIES.get(key);
}

const FUNCTION_FAMILIES: ReadonlySet<Family> = new Set<Family>([
  "general",
  "fund",
  "state",
  "fiscal",
  "expenditure",
]);

/** Functions of expenditure stand under the fund whose section they stand in. */
export function familyOfFunctions(family: Family | undefined): Family {
  return family !== undefined && FUNCTION_FAMILIES.has(family) ? family : "expenditure";
}

/** An entity with a key of its own: a class, section or item of functions, an economic class. */
export function keyedEntity(family: Family, level: string, key: string, title: string): Entity {
  const path = `n.${family}.${level}[${key}]`;
  return {
    key: `${family}.${level}`,
    title,
    family,
    figures: { money: path },
    also: undefined,
    style: level === "item" || level === "economic" ? "dash" : "dot",
    stem: "",
  };
}

/** An entity of which only its path and name are known. */
export function namedEntity(path: string, title: string): Entity {
  return {
    key: path,
    title,
    family: "overall",
    figures: { money: path },
    also: undefined,
    style: "dash",
    stem: "",
  };
}

/** Whether an entity is one of a list of functions. */
export function isKeyed(entity: Entity): boolean {
  return entity.figures.money?.endsWith("]") === true;
}

/** The 基本支出 or 项目支出 of a function: `n.general.item-basic[2050203]`. */
export function partOf(entity: Entity, part: "basic" | "project"): Entity {
  const path = entity.figures.money ?? "";
  const bracket = path.indexOf("[");
  const money = `${path.slice(0, bracket)}-${part}${path.slice(bracket)}`;
  return {
    ...entity,
    title: `${entity.title}${part === "basic" ? "基本支出" : "项目支出"}`,
    figures: { money },
  };
}

/** Whether an entity has such a figure; a percentage may be of what has no value itself. */
export function fits(
  entity: Entity,
  unitClass: UnitClass | undefined,
  measure: FigureMeasure,
): boolean {
  if (unitClass === undefined) return entity.figures.money !== undefined;
  if (entity.figures[unitClass] !== undefined) return true;
  const hasMeasures = entity.figures.money !== undefined || entity.stem !== "";
  if (unitClass === "percent") return hasMeasures;
  return unitClass === "money" && measure !== "value" && hasMeasures;
}
