import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type Wanted, wantedSections } from "./presence.ts";

const WANTED: Wanted = {
  title: "政府采购支出情况",
  section: "other.procurement",
  figures: ["n.procurement."],
  words: /政府采购/u,
  why: "政府采购情况应当向社会公开。",
};

/** 没有公开政府采购情况. */
export const procurementMissing: Rule = {
  ...obligationBasis("procurement-missing", ["P01"], "error"),
  title: "没有公开政府采购情况",
  why: "政府采购情况应当向社会公开。没有这项事项的部门也要写明没有。按意思认定，不按标题；只有一部分文字的文件不判断。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ procurement: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => wantedSections(dossier, [WANTED]),
};
