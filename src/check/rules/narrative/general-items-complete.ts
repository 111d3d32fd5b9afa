import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import {
  foldedName,
  hasAmount,
  isSome,
  type Row,
  rowsOf,
  rowsOfLevel,
  shown,
} from "#check/rules/cells.ts";
import { example, generalTable, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { keyedFigures } from "#check/rules/figures.ts";
import { isSlipOf } from "#check/rules/likeness.ts";
import { sentencesOf } from "#check/rules/wording.ts";
import type { Fact } from "#model/fact.ts";

const TITLE = "（三）一般公共预算财政拨款支出决算具体情况";
const FIRST = "1.一般公共服务支出（类）组织事务（款）行政运行（项）：支出决算数为10.00万元。";

/** 按项级科目依次说明：公开05表的每一项都要有一段. */
export const generalItemsComplete: Rule = {
  ...relationBasis("general-items-complete", ["D04"], "detail"),
  title: "说明没有逐项说明公开05表的项级科目",
  why: "说明五（三）依次说明到各项级科目。公开05表有金额的项，说明里要有一段；说明里有决算数的项，公开05表要有一行。只按类或款说明的版式不适用。",
  examples: {
    holds: example(section(TITLE, FIRST), generalTable(["2013201", "行政运行", "10.00"])),
    broken: example(
      section(TITLE, FIRST),
      generalTable(["2013201", "行政运行", "10.00"], ["2210201", "住房公积金", "2.00"]),
    ),
    cannotTell: example(section(TITLE, FIRST)),
  },
  run: (dossier) => {
    const told = keyedFigures(dossier, "n.general.item");
    if (told.size === 0) return [doesNotApply("说明没有按项级科目列示")];
    const items = rowsOfLevel(rowsOf(dossier, "05"), 7);
    if (items.length === 0) return [cannotTell(["公开05表的项级科目"])];
    const answers = [...untold(dossier, items, told), ...strangers(items, told)];
    return answers.length > 0 ? answers : [holds()];
  },
};

type Told = ReadonlyMap<string, readonly Fact[]>;

function untold(dossier: Dossier, items: readonly Row[], told: Told): readonly RuleOutcome[] {
  const words = sentencesOf(dossier, "gpb")
    .map(({ text }) => text)
    .join("\n");
  const named = [...told.keys()].filter((key) => !/^\d/u.test(key));
  const names = Map.groupBy(items, foldedName);
  return items.flatMap((row) => {
    const name = foldedName(row);
    if (told.has(row.key) || !hasAmount(row)) return [];
    const isOnly = names.get(name)?.length === 1;
    if (isOnly && words.includes(name)) return [];
    if (named.some((key) => isSlipOf(key, name))) return [];
    if (extentOf(dossier).breaksOff) return [cannotTell(["说明的全文"], row.key)];
    return [charge(row)];
  });
}

function charge(row: Row): RuleOutcome {
  const total = row.cells.get("total");
  return broken(
    {
      message: `公开05表有“${row.key} ${row.name}”${total === undefined ? "" : shown(total)}，说明五（三）没有这一项的段落。说明应当依次到各项级科目。`,
      advice: "补写这一项的决算数、与预算（或上年）的比较和原因。",
      facts: [...row.cells.values()].slice(0, 1),
      section: "gpb.detail",
      certainty: "likely",
    },
    row.key,
  );
}

/** Items of the text that the statement lacks may be those that had money last year only. */
function strangers(items: readonly Row[], told: Told): readonly RuleOutcome[] {
  const keys = new Set(items.map(({ key }) => key));
  return [...told].flatMap(([key, facts]) => {
    const [fact] = facts;
    if (!/^\d{7}$/u.test(key) || keys.has(key) || !isSome(fact)) return [];
    return [
      broken(
        {
          message: `说明列有${fact.label}${shown(fact)}（${key}），公开05表没有这一项。`,
          advice: "核对该项的科目名称和编码，说明与报表应当一致。",
          facts,
          certainty: "likely",
        },
        key,
      ),
    ];
  });
}
