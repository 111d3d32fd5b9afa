import { ENTITIES } from "#standard/lexicon/entities.ts";
import type { Entity, Family } from "#standard/lexicon/entity.ts";
import { FOLLOWERS, HEADS_OF_SHARES } from "#standard/lexicon/followers.ts";
import type { Term, TermFound } from "#standard/lexicon/lexicon.ts";
import type { WordRole } from "#standard/lexicon/words.ts";
import { functionEntity, namePart } from "./function-path.ts";
import { familyHere, noMeasures, type Reading } from "./reading.ts";
import type { Token } from "./sentence.ts";
import { entityOf, isKeyed, partOf } from "./subject.ts";

/** Takes in a word, year or mark: what it says about the figures that follow. */
export function readWord(reading: Reading, token: Exclude<Token, { kind: "figure" }>): void {
  switch (token.kind) {
    case "year":
      readYear(reading, token.year, token.from);
      reading.clause.nameFrom = token.to;
      return;
    case "aside":
      reading.clause.nameFrom = token.to;
      return;
    case "mark":
      readMark(reading, token.mark, token.to);
      return;
    case "term":
      readTerm(reading, token);
  }
}

function readMark(reading: Reading, mark: string, to: number): void {
  const { clause, sentence, text } = reading;
  if (mark === "(" || mark === ")") {
    sentence.depth = Math.max(0, sentence.depth + (mark === "(" ? 1 : -1));
    return;
  }
  Object.assign(clause, noMeasures());
  clause.compared = undefined;
  clause.from = to;
  if (mark !== "、") clause.nameFrom = to;
  if (
    mark === ";" &&
    !/^(?:[二三四五六七八九]是|\(\d\)|其[二三四]|同时)/u.test(text.slice(to, to + 4))
  ) {
    sentence.isFree = false;
  }
}

/** Characters that make what follows a base: 比2023年, 与上年, 较预算. */
function isBase(text: string, at: number): boolean {
  return /[比较与同和于]/u.test(text.charAt(at - 1));
}

function readYear(reading: Reading, year: number, from: number): void {
  const { clause, sentence, text } = reading;
  endFreeText(reading, from);
  if (sentence.isFree) return;
  if (isBase(text, from) || text.slice(from - 2, from) === "相比") {
    const isPrior = reading.year === undefined || year < reading.year;
    compareWith(reading, isPrior ? "prior" : undefined);
    return;
  }
  const isPeriod = clause.from === from || sentence.last === undefined;
  if (!isPeriod || /[截至从自由到含至]/u.test(text.charAt(from - 1))) return;
  sentence.isPrior = reading.year !== undefined && year === reading.year - 1;
}

/** …的主要原因是厉行节约,与上年相比减少1.2万元: the comparison is the form's again. */
function endFreeText(reading: Reading, from: number): void {
  const { clause, sentence, text } = reading;
  const isAtStart = clause.from === from - 1 && text.charAt(from - 1) === "与";
  if (isAtStart && /^.{2,6}相比/u.test(text.slice(from, from + 10))) sentence.isFree = false;
}

function compareWith(reading: Reading, base: "prior" | "budget" | undefined): void {
  reading.clause.compared = base;
  reading.sentence.base = base;
}

/** Subjects kept since the last figure; a figure takes one of the nearest. */
const SUBJECTS_MAX = 24;

function readTerm(reading: Reading, token: TermFound): void {
  const { clause, sentence } = reading;
  const { term, from, to } = token;
  if (term.kind === "word") {
    readRole(reading, term.word, token);
    return;
  }
  const entity = entityInSentence(reading, token);
  if (entity === undefined) return;
  const isSubject = term.kind === "subject";
  if (isSubject && term.isHead && from !== clause.from) return;
  const words = reading.text.slice(from, to);
  const isWeak = isSubject && term.isWeak;
  const isFormula = isSubject && term.isFormula;
  const subject = { entity, words, from, to, isWeak, isFormula };
  if (clause.isShare) {
    clause.shareBase = subject;
    return;
  }
  clause.subjects.push(subject);
  if (clause.subjects.length > SUBJECTS_MAX) clause.subjects.shift();
  if (term.kind === "subject" && term.opens && !sentence.isFree) sentence.opened = entity.family;
}

/** What a word means here; 基本支出 among the parts of a function is that function's. */
function entityInSentence(reading: Reading, { term, from }: TermFound): Entity | undefined {
  const { sentence, clause } = reading;
  const { main, hasParts } = sentence;
  const fund = clause.fund?.to === from && term.kind === "subject" ? clause.fund.family : undefined;
  if (fund !== undefined && isOpening(term, fund)) sentence.opened = fund;
  const entity = entityOf(term, fund ?? familyHere(reading));
  if (entity === undefined) return undefined;
  if (hasParts && main !== undefined && isKeyed(main.entity)) {
    if (/\.basic$/u.test(entity.figures.money ?? "")) return partOf(main.entity, "basic");
    if (/\.project$/u.test(entity.figures.money ?? "")) return partOf(main.entity, "project");
  }
  return headOfShares(reading, entity) ?? follower(reading, entity, isWeakTerm(term)) ?? entity;
}

/** Whether a word has a meaning of its own among the figures of a fund. */
function isOpening(term: Term, fund: Family): boolean {
  return term.kind === "subject" && term.meanings[fund] !== undefined;
}

function isWeakTerm(term: Term): boolean {
  return term.kind === "subject" && term.isWeak;
}

function headOfShares(reading: Reading, entity: Entity): Entity | undefined {
  const { sentence } = reading;
  const key = HEADS_OF_SHARES[entity.key];
  if (key === undefined || !sentence.hasShare || sentence.main !== undefined) return undefined;
  const head = ENTITIES.get(key);
  sentence.opened = head?.family;
  return head;
}

function follower(reading: Reading, entity: Entity, isWeak: boolean): Entity | undefined {
  const before = reading.sentence.subject?.entity.key;
  const found = FOLLOWERS.find(
    ({ after, word, isWeak: asksWeak }) =>
      after === before && word === entity.key && (isWeak || !asksWeak),
  );
  return found === undefined ? undefined : ENTITIES.get(found.means);
}

/** Words that only say of what measure the figure is. */
const FLAGS = {
  executed: "isExecuted",
  deviation: "isDeviation",
  share: "isShare",
  worth: "isWorth",
  sum: "isSum",
} as const;

function readRole(reading: Reading, word: WordRole, { from, to }: TermFound): void {
  const { clause, sentence, text } = reading;
  switch (word.role) {
    case "sign":
      clause.sign = word.direction;
      clause.compared = undefined;
      return;
    case "last-year":
      endFreeText(reading, from);
      if (!sentence.isFree) compareWith(reading, "prior");
      return;
    case "year-on-year":
      sentence.base = "prior";
      return;
    case "compared":
      clause.compared = undefined;
      return;
    case "budget":
      readBudget(reading, word.budget, from);
      return;
    case "actual":
      clause.isActual = true;
      clause.budget = undefined;
      return;
    case "executed":
    case "deviation":
    case "share":
    case "worth":
    case "sum":
      clause[FLAGS[word.role]] = true;
      return;
    case "completion":
      clause.isCompletion = true;
      clause.budget = budgetIn(text.slice(from, to));
      return;
    case "parts":
      if (from === sentence.from) goOnWithParts(reading);
      sentence.hasParts = true;
      if (text.startsWith("其中", from)) sentence.isFree = false;
      return;
    case "free":
      if (!sentence.isFree) clause.freeFrom = from;
      sentence.isFree = true;
      return;
    case "level":
      readLevel(reading, word.level, from, to);
      return;
    case "fund":
      clause.fund = { family: word.family, to };
      return;
    case "accounts":
    case "none":
      return;
  }
}

/** A sentence that begins with 其中 tells the parts of what the one before was about. */
function goOnWithParts(reading: Reading): void {
  const { sentence } = reading;
  sentence.main = reading.lastSubject;
  sentence.opened = reading.lastSubject?.entity.family;
}

function budgetIn(words: string): "initial" | "year" | "any" | undefined {
  if (words.includes("年初")) return "initial";
  if (/全年|调整/u.test(words)) return "year";
  return words.includes("预算") ? "any" : undefined;
}

function readBudget(reading: Reading, budget: "initial" | "year" | "any", from: number): void {
  const { clause, sentence, text } = reading;
  // 比预算, 比2014年度预算: the budget is what is compared with, unless it is the year before's.
  const isCompared =
    isBase(text, from) || /[比较与同和于]20\d\d(?:年度?)?$/u.test(text.slice(from - 8, from));
  if (isCompared && !sentence.isFree) {
    if (clause.compared !== "prior") compareWith(reading, "budget");
    clause.budget = budget;
    return;
  }
  clause.budget = budget;
  clause.isActual = false;
}

function readLevel(
  reading: Reading,
  level: "class" | "section" | "item",
  from: number,
  to: number,
): void {
  const { clause, sentence, path, text } = reading;
  const name = namePart(text.slice(Math.max(clause.nameFrom, from - 60), from));
  // 用于体育事业的彩票公益金支出(项): the words of free text are part of the name.
  if (clause.freeFrom >= clause.nameFrom) sentence.isFree = false;
  clause.nameFrom = to;
  if (name === "" || sentence.isFree) return;
  if (level === "class") reading.path = { class: name, section: "", item: "" };
  if (level === "section") reading.path = { ...path, section: name, item: "" };
  if (level === "item") reading.path = { ...path, item: name };
  const entity = functionEntity(reading.path, level, familyHere(reading), reading.year);
  // The deeper level replaces the one before it in the same chain of names.
  clause.subjects = clause.subjects.filter(({ entity: named }) => !isKeyed(named));
  clause.subjects.push({ entity, words: name, from, to, isWeak: false, isFormula: true });
  sentence.main ??= { entity, words: name };
  if (!sentence.hasParts) sentence.main = { entity, words: name };
}
