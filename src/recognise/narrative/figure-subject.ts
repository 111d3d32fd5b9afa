import type { FigureToken } from "#recognise/figures/figures.ts";
import { ENTITIES, FUND_PARTS } from "#standard/lexicon/entities.ts";
import {
  type Entity,
  FAMILIES_WITH_ACTUAL,
  type Family,
  type FigureMeasure,
  type UnitClass,
} from "#standard/lexicon/entity.ts";
import { functionNamed, namePart } from "./function-path.ts";
import { familyHere, type Reading } from "./reading.ts";
import { type Candidate, fits, isKeyed, type Subject, wholeOf } from "./subject.ts";

/** A figure whose subject is asked for. */
export type Question = {
  readonly figure: FigureToken;
  readonly unitClass: UnitClass | undefined;
  readonly measure: FigureMeasure;
  readonly tail: Candidate | undefined;
};

/**
 * The subject of a figure: named in the words before it, or carried over where the words say what
 * is told of it. Undefined where nothing says so.
 */
export function subjectOf(reading: Reading, question: Question): Subject | undefined {
  const { sentence, clause } = reading;
  const named = namedSubject(reading, question);
  if (reading.isProse) return undefined;
  if (sentence.isFree) {
    if (named === undefined || !isPlainlyNamed(reading, named, question)) return undefined;
    sentence.isFree = false;
    return named;
  }
  const family = familyHere(reading);
  if (named !== undefined) return deeperNamed(reading, named, family) ?? named;
  const fund = fundNamed(reading, question, family);
  if (fund !== undefined) return fund;
  const last = clause.subjects.at(-1);
  if (last !== undefined && isOtherNoun(reading, last, question.unitClass)) return undefined;
  if (question.measure === "value" && question.unitClass === "money" && isMoneyFamily(family)) {
    const phrase = reading.text.slice(
      Math.max(clause.from, question.figure.from - 44),
      question.figure.from,
    );
    const entity = functionNamed(phrase, family, reading.year);
    if (entity !== undefined) return { entity, words: phrase };
  }
  return carriedSubject(reading, question);
}

/** 初中教育支出 is an item of its own though 教育支出 is the name of a class. */
function deeperNamed(
  reading: Reading,
  named: Candidate,
  family: Family | undefined,
): Subject | undefined {
  if (!isKeyed(named.entity) || !isMoneyFamily(family)) return undefined;
  const from = Math.max(reading.clause.from, named.to - 44);
  const isWholeName = reading.text.slice(named.from, named.to) !== named.words;
  if (named.from <= from || isWholeName) return undefined;
  const words = reading.text.slice(from, named.to);
  if (namePart(words).length <= named.words.replaceAll('"', "").length) return undefined;
  const entity = /\)$/u.test(words) ? undefined : functionNamed(words, family, reading.year);
  return entity === undefined ? undefined : { entity, words };
}

/** The name of a fund right before a figure, where the incomes of each fund are told. */
function fundNamed(
  reading: Reading,
  { figure, unitClass }: Question,
  family: Family | undefined,
): Subject | undefined {
  const { fund } = reading.clause;
  const part = fund === undefined ? undefined : FUND_PARTS[fund.family];
  if (fund === undefined || part === undefined || unitClass !== "money") return undefined;
  if (!FILLER.test(reading.text.slice(fund.to, figure.from))) return undefined;
  const entity = ENTITIES.get(`${family ?? "income"}.${part}`);
  return entity === undefined ? undefined : { entity, words: "" };
}

function isMoneyFamily(family: Family | undefined): family is Family {
  return family === "expenditure" || (family !== undefined && FAMILIES_WITH_ACTUAL.has(family));
}

/** Characters between a subject and its value. */
const GAP_MAX = 40;

/** The last subject named before the figure that has a figure in this unit. */
function namedSubject(reading: Reading, question: Question): Candidate | undefined {
  const { clause } = reading;
  const { unitClass, tail, figure, measure } = question;
  let weak: Candidate | undefined;
  for (let index = clause.subjects.length - 1; index >= 0; index--) {
    const candidate = clause.subjects[index];
    if (candidate === undefined || !fits(candidate.entity, unitClass, measure)) continue;
    if (candidate.from === reading.sentence.tailFrom && isCounted(unitClass)) continue;
    if (isOtherNoun(reading, candidate, unitClass)) return undefined;
    if (candidate.isWeak) {
      weak ??= candidate;
      continue;
    }
    if (measure === "value" && !isNear(reading, candidate, figure)) break;
    return candidate;
  }
  if (
    tail !== undefined &&
    !reading.sentence.isFree &&
    isCounted(unitClass) &&
    fits(tail.entity, unitClass, measure)
  )
    return tail;
  if (weak === undefined || !isNear(reading, weak, figure)) return undefined;
  return isTakenUp(reading, weak, question) ? undefined : weak;
}

function isCounted(unitClass: UnitClass | undefined): boolean {
  return unitClass === "pieces" || unitClass === "batches" || unitClass === "people";
}

/** 国(境)外公务接待批次23个,接待人次142人: the people are those of the receptions just counted. */
function isTakenUp(reading: Reading, weak: Candidate, question: Question): boolean {
  const key = reading.sentence.subject?.entity.key;
  return isCounted(question.unitClass) && key?.startsWith(weak.entity.key) === true;
}

/** 政府采购项目, 项目支出结转: the word is only the beginning of another noun. */
const MAKES_ANOTHER_NOUN =
  /^(?:费|经费|支出)?(?:项目(?!支出|经费)|结转|结余|管理|制度|办法|规定|合同(?!金额)|活动|工作|单位|部门)/u;

function isOtherNoun(
  reading: Reading,
  candidate: Candidate,
  unitClass: UnitClass | undefined,
): boolean {
  if (unitClass !== "money" && unitClass !== "percent") return false;
  return MAKES_ANOTHER_NOUN.test(reading.text.slice(candidate.to, candidate.to + 4));
}

/** A bare value belongs to a subject in its own clause, or to one that 金额 or 决算数 takes up. */
function isNear(reading: Reading, candidate: Candidate, figure: FigureToken): boolean {
  const { clause } = reading;
  if (candidate.from >= clause.from) return figure.from - candidate.to <= GAP_MAX;
  return (
    clause.isSum || clause.isActual || clause.budget !== undefined || clause.compared !== undefined
  );
}

/** Words that may stand between a subject and its figure where people write freely. */
const FILLER =
  /^(?:维护费|数量|量|费用|经费|费|支出|决算|预算|数|等|为|比上年|较上年|同比|各|了|增加|增长|减少|下降|降低|上升|"|\)|约)*$/u;

/** In free text only a subject of the section's own kind right before its figure counts. */
function isPlainlyNamed(reading: Reading, named: Candidate, question: Question): boolean {
  const between = reading.text.slice(named.to, question.figure.from);
  if (!FILLER.test(between)) return false;
  if (named.isFormula) return true;
  const family = named.entity.family;
  if (family === "three") return reading.family === "three" || reading.family === undefined;
  return family === reading.family && question.measure !== "value";
}

/** Families whose shares and changes people write about in prose too. */
const PROSE_FAMILIES: ReadonlySet<Family> = new Set<Family>([
  "performance",
  "organisation",
  "assets",
]);

function carriedSubject(reading: Reading, question: Question): Subject | undefined {
  const { sentence } = reading;
  if (!isEvident(reading, question)) return undefined;
  if (sentence.isStale) return undefined;
  const isProse = reading.family !== undefined && PROSE_FAMILIES.has(reading.family);
  const carried = [sentence.subject, sentence.main, isProse ? undefined : reading.lastMain];
  const both = bothTotals(reading, question.measure);
  if (both !== undefined) return { entity: both, words: "" };
  for (const subject of carried) {
    if (subject === undefined || !fits(subject.entity, question.unitClass, question.measure))
      continue;
    return { entity: subject.entity, words: "" };
  }
  const whole = wholeOf(sentence.opened ?? reading.family);
  return whole !== undefined && fits(whole, question.unitClass, question.measure)
    ? { entity: whole, words: "" }
    : undefined;
}

/** 收入总计…,支出总计…,与上年相比各增加…: the change is that of both. */
function bothTotals(reading: Reading, measure: FigureMeasure): Entity | undefined {
  const { subject, main, hasChange } = reading.sentence;
  if (hasChange || !measure.startsWith("change") || subject === undefined) return undefined;
  const { family } = subject.entity;
  const isBoth =
    subject.entity.key === `${family}.expenditure-grand-total` &&
    main?.entity.key === `${family}.income-grand-total`;
  return isBoth ? ENTITIES.get(`${family}.grand-total`) : undefined;
}

/** Whether the words say what a figure is, so that only its subject is to be carried over. */
function isEvident(reading: Reading, { figure, unitClass, measure }: Question): boolean {
  const { clause, sentence } = reading;
  const family = sentence.subject?.entity.family ?? reading.family;
  const isProse = family !== undefined && PROSE_FAMILIES.has(family);
  const isAfterCount = sentence.last !== undefined && sentence.last.unitClass !== "money";
  if (measure === "share" && clause.shareBase !== undefined) return true;
  const isWeakCount = clause.subjects.some(({ isWeak }) => isWeak) && isCounted(unitClass);
  if (isWeakCount && sentence.subject !== undefined) return true;
  if (unitClass === "percent") return measure !== "value" && !isProse;
  if (measure === "change" || measure === "budget-difference") return !isProse;
  if (measure !== "value") return true;
  if (clause.isActual || clause.budget !== undefined) return true;
  if (clause.compared !== undefined) return !isProse;
  if (unitClass === "money") {
    if (clause.isSum) return isAfterCount;
    return isAfterCount && figure.from - sentence.lastTo <= 3;
  }
  if (unitClass !== "people" || sentence.last === undefined) return false;
  return sentence.last.unitClass === "batches" || sentence.last.unitClass === "pieces";
}
