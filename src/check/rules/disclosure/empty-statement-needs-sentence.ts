import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { isSome, rowsOf, shown } from "#check/rules/cells.ts";
import { emptyFundTable, example, fundTable, section } from "#check/rules/example-text.ts";
import { type FoldedSentence, foldWords, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import type { OutlineEntry } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";

const TITLE = "七、政府性基金预算财政拨款收入支出决算情况说明";
const FILLED = fundTable([
  "2120803",
  "城市建设支出",
  "0.00",
  "5.00",
  "5.00",
  "0.00",
  "5.00",
  "0.00",
]);

/** 空表必须有说明句，说明“无”必须是空表. */
export const emptyStatementNeedsSentence: Rule = {
  ...relationBasis("empty-statement-needs-sentence", ["C05"], "completeness"),
  title: "空表没有说明，或说明没有而表中有数",
  why: "没有数据的表仍保留空表，并写明没有这项收支；写明没有的，表就应是空表。空表而不说明，读者分不清是没有还是漏填。",
  examples: {
    holds: example(
      section(TITLE, "本部门2024年度无政府性基金预算财政拨款收入和支出。"),
      emptyFundTable("本部门本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。"),
    ),
    broken: example(section(TITLE, "本部门2024年度无政府性基金预算财政拨款收入和支出。"), FILLED),
    cannotTell: example(section(TITLE, "本部门2024年度无政府性基金预算财政拨款收入和支出。")),
  },
  run: (dossier) => STATEMENTS.flatMap((statement) => judge(dossier, statement)),
};

const FUND = /(?:没有|无|未(?:发生|安排|使用))(?:使用)?[^。;,]{0,6}/u.source;

const STATEMENTS = [
  { key: "07", name: "政府性基金预算财政拨款", none: new RegExp(`${FUND}政府性基金`, "u") },
  { key: "08", name: "国有资本经营预算财政拨款", none: new RegExp(`${FUND}国有资本经营`, "u") },
  { key: "09", name: "“三公”经费", none: new RegExp(`${FUND}"?三公"?经费`, "u") },
] as const;

type Statement = (typeof STATEMENTS)[number];

function judge(dossier: Dossier, statement: Statement): readonly RuleOutcome[] {
  const { key } = statement;
  const entry = dossier.disclosure.outline.find(
    (each) => each.kind === "statement" && each.key === key,
  );
  if (entry === undefined) return [cannotTell([`公开${key}表`], key)];
  const said = saidNone(dossier, statement, entry);
  if (entry.status === "empty") {
    return [said === undefined ? unsaid(statement, entry) : holds([], key)];
  }
  const amounts = [...rowsOf(dossier, key).values()].flatMap(({ cells }) => [...cells.values()]);
  const some = amounts.find((fact) => isSome(fact) && fact.kind === "amount");
  if (some === undefined || said === undefined || !isWhole(said, dossier)) return [holds([], key)];
  return [contradicted(statement, said, some)];
}

/** The sentence that says there was none: of that fund, or 本表无数据 beside its title. */
function saidNone(
  dossier: Dossier,
  { none }: Statement,
  { title }: OutlineEntry,
): FoldedSentence | undefined {
  const own = foldWords(title);
  return wordingOf(dossier).sentences.find(
    ({ text, isTitle }) =>
      !isTitle &&
      !HINT.test(text) &&
      (none.test(text) || (text.includes(own) && /空表|无数据/u.test(text))),
  );
}

/** What the form tells its writers is no sentence of the document. */
const HINT = /仍保留|作下述说明|收入支出的,/u;

/** The sentence says it of the whole year, not of the budget or of one reason. */
function isWhole({ text, sentence }: FoldedSentence, dossier: Dossier): boolean {
  const opens =
    /^(?:\(?[\d一二三]+[.、)])?(?:说明:)?.{0,30}?(?:20\d\d年度?|本年度?)?(?:没有|无|未)/u;
  const isShort = text.length <= 60 && !/年初|预算数|原因|其中|占/u.test(text);
  return isShort && opens.test(text) && dossier.facts.size > 0 && sentence.facts.length === 0;
}

function unsaid({ key, name }: Statement, { title, places }: OutlineEntry): RuleOutcome {
  return broken(
    {
      message: `《${title}》是空表，文件中没有写明“没有${name}收入和支出”一类的话。空表应当说明没有数据。`,
      advice: `在表下和说明中写明本年度没有${name}收支，本表无数据。`,
      facts: [],
      at: places,
      section: key,
      certainty: "likely",
    },
    key,
  );
}

function contradicted({ key, name }: Statement, said: FoldedSentence, some: Fact): RuleOutcome {
  return broken(
    {
      message: `文中写“${said.sentence.text.trim()}”，公开${key}表却有${some.label}${shown(some)}。`,
      advice: `有${name}收支的，改写说明；没有的，清空表中的数。`,
      facts: [some],
      at: placesOfWords(said),
      section: key,
      certainty: "likely",
    },
    key,
  );
}
