import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type Wanted, wantedSections } from "./presence.ts";

const WANTED: Wanted = {
  title: "预算绩效情况说明",
  section: "performance",
  figures: ["n.performance.", "p."],
  words: /绩效(?:自评|评价|管理)/u,
  why: "绩效评价结果应当逐步公开。",
};

/** 没有说明预算绩效情况. */
export const performanceMissing: Rule = {
  ...obligationBasis("performance-missing", ["E01"], "warning"),
  title: "没有说明预算绩效情况",
  why: "绩效评价结果应当逐步公开。没有这项事项的部门也要写明没有。按意思认定，不按标题；只有一部分文字的文件不判断。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ performance: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => wantedSections(dossier, [WANTED]),
};
