import type { Dossier } from "#check/dossier.ts";
import { type FoldedSentence, sentencesOf } from "./wording.ts";

/** Whether a unit is an office (行政、参公), a public institution (事业), or its name does not tell. */
export type UnitKind = "office" | "institution" | "unknown";

export type ListedUnit = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly sentence: FoldedSentence;
};

const ITEM =
  /^(?:\(?\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))(.{3,60})$/u;
const STATED_INSTITUTION = /(?<!参公|参照公务员法管理的?)事业单位|公益[一二]类/u;
const STATED_OFFICE = /行政单位|参公|参照公务员|机关|\(?本级\)?$/u;
const NAMED_INSTITUTION =
  /(?:中心|学校|小学|中学|幼儿园|学院|大学|医院|卫生院|保健院|图书馆|档案馆|博物馆|文化馆|研究[所院]|[馆站所院校台])$/u;

const known = new WeakMap<Dossier, readonly ListedUnit[]>();

/**
 * The units that the department lists one a line (1.某某中心（公益一类事业单位）); empty where it
 * lists none, or where its list is a table.
 */
export function unitsOf(dossier: Dossier): readonly ListedUnit[] {
  const found = known.get(dossier);
  if (found !== undefined) return found;
  const units = readUnits(dossier);
  known.set(dossier, units);
  return units;
}

/** Lists of units follow such words. */
const OPENS_LIST =
  /(?:单位|决算).{0,40}(?:包括|如下|分别是|为)(?:以下)?.{0,6}[:,]?$|(?:包括|如下|分别是):$/u;

function readUnits(dossier: Dossier): readonly ListedUnit[] {
  const sentences = sentencesOf(dossier, "overview.organisation");
  const start = sentences.findIndex(({ text }) => OPENS_LIST.test(text) && /单位/u.test(text));
  if (start < 0) return [];
  const units: ListedUnit[] = [];
  for (const sentence of sentences.slice(start + 1)) {
    const name = ITEM.exec(sentence.text.replace(/[;。,]$/u, ""))?.[1];
    if (name === undefined || sentence.isTitle) break;
    units.push({ name, kind: kindOf(name), sentence });
  }
  return units;
}

function kindOf(name: string): UnitKind {
  if (STATED_INSTITUTION.test(name)) return "institution";
  if (STATED_OFFICE.test(name)) return "office";
  const bare = name.replace(/\([^()]*\)$/u, "");
  if (NAMED_INSTITUTION.test(bare)) return "institution";
  return "unknown";
}

/** Kinds by the name of the body itself, where it stands alone. */
export function kindOfBody(dossier: Dossier): UnitKind {
  return kindOf(dossier.disclosure.subject);
}
