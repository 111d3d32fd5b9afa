import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken } from "#check/rules/answers.ts";
import {
  aboutOf,
  type FoldedSentence,
  factsOf,
  foldWords,
  placesOfWords,
} from "#check/rules/wording.ts";
import { conceptId } from "#model/concept.ts";

/** The folded name of the body, by which sentences begin. */
export function bodyName(dossier: Dossier): string {
  return foldWords(dossier.disclosure.subject);
}

const BALANCE = /截[至止](20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?|年?[底末])/u;

/** 截至…年12月31日 names the end of the year. */
export function wrongBalanceDate(sentence: FoldedSentence, year: number): readonly RuleOutcome[] {
  const found = BALANCE.exec(sentence.text);
  if (found === null || sentence.sentence.facts.length === 0) return [];
  const [words, printed = "", month = "12", day = "31"] = found;
  const isEnd = month === "12" && day === "31";
  if (Number(printed) === year && isEnd) return [];
  return [
    charge(sentence, words, {
      message: `存量写为“${words}”的数，本文件是${year}年度决算，应为年末（${year}年12月31日）数。`,
      expected: `${year}年12月31日`,
    }),
  ];
}

const BASE =
  /(?:与|比|较|同)(20\d\d)年(?:度)?(?:决算数?)?(?!.{0,6}预算)(?:相比|比|增加|减少|增长|下降|持平)/gu;

/** 与…年相比 names the year before. */
export function wrongBase(sentence: FoldedSentence, year: number): readonly RuleOutcome[] {
  return [...sentence.text.matchAll(BASE)].flatMap(([words, printed = ""]) => {
    if (Number(printed) === year - 1) return [];
    return [
      charge(sentence, words, {
        message: `“${words}”：${year}年度决算应与${year - 1}年度比较。`,
        expected: `${year - 1}`,
      }),
    ];
  });
}

const BUDGET = /(?<=[与比较占为])(20\d\d)年(?:度)?(?:年初|全年|调整)?预算/gu;

/** Accounts are compared with the budget of their own year. */
export function wrongBudgetYear(sentence: FoldedSentence, year: number): readonly RuleOutcome[] {
  const { text } = sentence;
  const accounts = [...text.matchAll(/(20\d\d)年度?(?:支出|收入)?决算/gu)].map(([, of]) =>
    Number(of),
  );
  const budgets = [...text.matchAll(BUDGET)].map(([, of]) => Number(of));
  const [first] = accounts;
  const [budget] = budgets;
  if (first === undefined || budget === undefined || accounts.includes(budget)) return [];
  if (budgets.includes(first) || sentence.sentence.facts.length === 0) return [];
  const wrong = first === year ? budget : first;
  return [
    charge(sentence, `${wrong}年`, {
      message: `这一句说的是${first}年度决算，比较的却是${budget}年预算；本文件是${year}年度决算。`,
      expected: `${year}`,
    }),
  ];
}

const OPENS = /^(?:\(?[一二三四五六七八九十\d]{1,3}[)、.])?(.{0,30}?)(20\d\d)年度?/u;

/**
 * A sentence that opens with the year before and gives this year's figures: what it says stands
 * nowhere else for the year of the accounts. Of this body it is also wrong without figures, where
 * it says that there was nothing or opens the section.
 */
export function leftOverYear(
  dossier: Dossier,
  sentence: FoldedSentence,
  body: { readonly year: number; readonly name: string },
): readonly RuleOutcome[] {
  const { year } = body;
  const found = OPENS.exec(sentence.text);
  const [words, before = "", text = ""] = found ?? [];
  const printed = Number(text);
  const isOpening = before === "" || isBody(before, body.name);
  if (words === undefined || !isOpening || printed === year || printed > year + 1) return [];
  const isWrong =
    factsOf(dossier, sentence).length > 0
      ? isAlone(dossier, sentence, printed === year - 1)
      : saysOfYear(sentence, words, before !== "" && !sentence.text.includes(String(year)));
  if (!isWrong && !opensFor(sentence, words, body)) return [];
  return [
    charge(sentence, `${printed}年`, {
      message: `这一句以“${words}”开头，本文件是${year}年度决算，文中又没有${year}年度的同一内容。`,
      expected: `${year}`,
    }),
  ];
}

/** Whether a figure of the sentence stands nowhere else for the year of the accounts. */
function isAlone(dossier: Dossier, sentence: FoldedSentence, isYearBefore: boolean): boolean {
  return factsOf(dossier, sentence).some(({ concepts: [concept] }) => {
    if (!concept.startsWith("prior:")) return !isYearBefore;
    return !dossier.byConcept.has(conceptId(concept.slice("prior:".length)));
  });
}

const NOTHING = /^[^。]{0,4}(?:无|没有|未(?:发生|安排))/u;

/** Whether it says that there was nothing of the kind in that year, and names no other. */
function saysOfYear({ text }: FoldedSentence, words: string, isOfBody: boolean): boolean {
  return isOfBody && NOTHING.test(text.slice(words.length));
}

const TOPIC = /^[^。,]{0,6}(?:预算绩效|绩效管理|部门决算|政府采购|机关运行|国有资产)/u;

/** Whether it is the sentence of the form that opens a section about the body's year. */
function opensFor(
  { text }: FoldedSentence,
  words: string,
  { year, name }: { readonly year: number; readonly name: string },
): boolean {
  const [, before = ""] = OPENS.exec(words) ?? [];
  const others: readonly string[] = text.slice(words.length).match(/20\d\d(?=年)/gu) ?? [];
  return (
    isBody(before, name) &&
    TOPIC.test(text.slice(words.length)) &&
    (others.length === 0 || others.includes(String(year)))
  );
}

function isBody(words: string, name: string): boolean {
  const bare = words.replace(/\((?:部门|单位|本级)\)$/u, "");
  return bare !== "" && (bare === name || words === name || /^本(?:部门|单位)$/u.test(bare));
}

const SCOPE = /纳入.{0,40}?(20\d\d)年度?(?:部门|单位)?决算(?:编制)?(?:汇编)?范围/u;
const STAFF = /^(.{2,40}?)(20\d\d)年度?(?:末|底)?,?(?:实有|年末实有|共有编制|编制)/u;

/** The sentences of the overview that name the year of the accounts: who is in them, the staff. */
export function overviewYear(
  sentence: FoldedSentence,
  { year, name }: { readonly year: number; readonly name: string },
): readonly RuleOutcome[] {
  if (!sentence.sentence.section.startsWith("overview")) return [];
  const [words, printed] = SCOPE.exec(sentence.text) ?? staffYear(sentence, name);
  if (words === undefined || Number(printed) === year) return [];
  return [
    charge(sentence, `${printed}年`, {
      message: `“${words}”的年度与本文件（${year}年度决算）不同。`,
      expected: `${year}`,
    }),
  ];
}

function staffYear({ text }: FoldedSentence, name: string): readonly (string | undefined)[] {
  const [words, before = "", printed] = STAFF.exec(text) ?? [];
  return isBody(before, name) ? [words, printed] : [];
}

function charge(
  sentence: FoldedSentence,
  words: string,
  said: { readonly message: string; readonly expected: string },
): RuleOutcome {
  return broken(
    {
      ...said,
      advice: "核对年度；沿用上年文字的，改为本年。",
      facts: [],
      at: placesOfWords(sentence, words),
      section: sentence.sentence.section,
      certainty: "likely",
    },
    aboutOf(sentence),
  );
}
