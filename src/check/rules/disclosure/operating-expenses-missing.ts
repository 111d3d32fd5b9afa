import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type Wanted, wantedSections } from "./presence.ts";

const WANTED: Wanted = {
  title: "机关运行经费支出情况",
  section: "other.operating",
  figures: ["n.running."],
  words: /机[关构]运行经费/u,
  why: "机关运行经费的安排、使用情况是法定说明事项。",
};

/** 没有说明机关运行经费. */
export const operatingExpensesMissing: Rule = {
  ...obligationBasis("operating-expenses-missing", ["M01", "C12"], "error"),
  title: "没有说明机关运行经费",
  why: "机关运行经费的安排、使用情况是法定说明事项。没有这项事项的部门也要写明没有。按意思认定，不按标题；只有一部分文字的文件不判断。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ running: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => wantedSections(dossier, [WANTED]),
};
