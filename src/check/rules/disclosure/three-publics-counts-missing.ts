import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, shown } from "#check/rules/cells.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { unlessWholeNarrative } from "#check/rules/extent.ts";
import { figures } from "#check/rules/figures.ts";
import { sentencesOf } from "#check/rules/wording.ts";

const TITLE = "七、财政拨款“三公”经费支出决算情况说明";

/** 有“三公”支出，就要公开团组、车辆、批次的数. */
export const threePublicsCountsMissing: Rule = {
  ...obligationBasis("three-publics-counts-missing", ["S04", "S05", "S06"], "warning"),
  title: "有“三公”支出而没有团组、车辆或批次的数",
  why: "有因公出国（境）费的应说明团组数和人次，有公务用车费用的应说明购置数和保有量，有公务接待费的应说明批次和人次。没有支出的不要求。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ three: section(TITLE, "公务接待费支出1.00万元，比上年减少0.10万元。") }),
    cannotTell: example(section(TITLE, "公务接待费支出1.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    return unless === undefined ? WANTED.map((each) => judge(dossier, each)) : [unless];
  },
};

const WANTED = [
  {
    key: "abroad",
    title: "因公出国（境）费",
    counts: ["n.three.abroad-groups", "n.three.abroad-people"],
    columns: ["abroad-groups", "abroad-visits"],
    units: "团组数和人次",
    words: /团组|人次/u,
  },
  {
    key: "vehicle",
    title: "公务用车购置及运行维护费",
    counts: ["n.three.vehicles-held"],
    columns: ["vehicles-held"],
    units: "公务用车保有量",
    words: /保有/u,
  },
  {
    key: "reception",
    title: "公务接待费",
    counts: ["n.three.reception-batches", "n.three.reception-people"],
    columns: ["reception-batches", "reception-visits"],
    units: "接待批次和人次",
    words: /批次|接待.{0,12}\d+(?:批|人|次)/u,
  },
] as const;

function judge(dossier: Dossier, wanted: (typeof WANTED)[number]): RuleOutcome {
  const { key, title, counts, columns, units, words } = wanted;
  const amount = figures(dossier, `n.three.${key}`)[0] ?? cell(dossier, `09[all].${key}-actual`);
  if (!isSome(amount)) return doesNotApply(`没有${title}`, key);
  const isTold =
    counts.some((path) => figures(dossier, path).length > 0) ||
    columns.some((column) => cell(dossier, `09[all].${column}-actual`) !== undefined) ||
    sentencesOf(dossier, "sangong").some(({ text }) => words.test(text));
  if (isTold) return holds([], key);
  return broken(
    {
      message: `${title}支出${shown(amount)}，没有说明${units}。`,
      advice: `补写${units}。`,
      facts: [amount],
      section: "sangong",
      certainty: "likely",
    },
    key,
  );
}
