import type { Dossier } from "#check/dossier.ts";
import type { Rule } from "#check/rule.ts";
import { type FoldedSentence, factsOf as factsIn, wordingOf } from "#check/rules/wording.ts";
import type { Fact } from "#model/fact.ts";
import { foldName } from "#standard/folded-name.ts";
import { soundBut, withNarrative } from "./example-form.ts";
import { answerForms, type FormAnswer, factsOfHits, listed } from "./form-answers.ts";
import { type FormReading, factsOf } from "./form-reading.ts";
import { sharedRun } from "./words-with-figures.ts";

const NAME = "查阅室消防改造工程";
const ADDED = `年初未安排预算，年中追加${NAME}项目，执行中调整。`;

/** 年中追加的项目有年初预算: the explanation and the form contradict each other. */
export const initialBudgetThoughAdded: Rule = {
  id: "initial-budget-though-added",
  title: "说明称项目是年中追加的，自评表却有年初预算数",
  basis: "绩效自评表的年初预算数与决算情况说明的年初预算数口径一致",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E02"],
  why: "年初没有安排、年中追加的项目，年初预算数应当是0。自评表照全年预算数填了年初预算数的，预算调整就看不出来。",
  examples: {
    holds: withNarrative(ADDED, {
      name: NAME,
      indicators: soundBut({}),
      funds: ["0.00", "20.00", "20.00", "100.00%", "10.00"],
    }),
    broken: withNarrative(ADDED, { name: NAME, indicators: soundBut({}) }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => judge(dossier, form),
      (hits, where) => ({
        message: `${where}有年初预算数，说明却称年初没有安排：${listed(hits)}。`,
        advice: "年中追加的，年初预算数改为0；年初已安排的，改正说明。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
      "apart",
    ),
};

function judge(dossier: Dossier, form: FormReading): FormAnswer {
  const total = form.form.funds.find(({ key }) => key === "total");
  const [initial] = factsOf(dossier, [total?.initialBudget]);
  if (initial === undefined) return { looked: [], hits: [], missing: ["年初预算数"] };
  const sentence = addingOf(dossier).find(({ text }) => names(text, form.form.name));
  if (sentence === undefined) {
    return { looked: [], hits: [], because: "说明没有称这个项目是年中追加的" };
  }
  const facts = [initial, ...zeroBudgets(dossier, sentence)];
  const words = `年初预算数${initial.printed.text}${initial.printed.unit}，说明写“${clauseOf(sentence)}”`;
  return { looked: facts, hits: initial.printed.digits === 0n ? [] : [{ facts, words }] };
}

const ADDING = /年初(?:未|没有)安排|未(?:纳入|列入)年初预算|年初无预算/u;
/** So much of a project's name makes it the project that is meant. */
const NAME_MIN = 6;

const known = new WeakMap<Dossier, readonly FoldedSentence[]>();

/** Sentences that tell of something added during the year. */
function addingOf(dossier: Dossier): readonly FoldedSentence[] {
  const found = known.get(dossier);
  if (found !== undefined) return found;
  const adding = wordingOf(dossier).sentences.filter(
    ({ text }) => ADDING.test(text) && /年中|追加|新增/u.test(text),
  );
  known.set(dossier, adding);
  return adding;
}

function names(text: string, project: string): boolean {
  const name = foldName(project);
  return sharedRun(name, text) >= Math.max(NAME_MIN, Math.ceil(name.length / 2));
}

function zeroBudgets(dossier: Dossier, sentence: FoldedSentence): readonly Fact[] {
  return factsIn(dossier, sentence).filter(
    ({ concepts: [concept], printed }) => /budget$/u.test(concept) && printed.digits === 0n,
  );
}

const CLAUSE_MAX = 60;

function clauseOf({ text }: FoldedSentence): string {
  const at = ADDING.exec(text)?.index ?? 0;
  const clause = text.slice(at, at + CLAUSE_MAX);
  return clause.length < CLAUSE_MAX ? clause : `${clause}…`;
}
