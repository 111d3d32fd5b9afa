import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type Wanted, wantedSections } from "./presence.ts";

const WANTED: Wanted = {
  title: "财政拨款“三公”经费支出决算情况说明",
  section: "sangong",
  figures: ["n.three."],
  words: /三公/u,
  why: "因公出国（境）、公务用车购置和运行、公务接待经费应当公布预算和决算。",
};

/** 没有说明“三公”经费. */
export const threePublicsMissing: Rule = {
  ...obligationBasis("three-publics-missing", ["S01"], "error"),
  title: "没有说明“三公”经费",
  why: "因公出国（境）、公务用车购置和运行、公务接待经费应当公布预算和决算。没有这项事项的部门也要写明没有。按意思认定，不按标题；只有一部分文字的文件不判断。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ three: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => wantedSections(dossier, [WANTED]),
};
