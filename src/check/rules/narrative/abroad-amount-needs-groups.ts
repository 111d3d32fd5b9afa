import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { zeroTogether } from "./zero-together.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

/** 因公出国（境）费与团组数、人次矛盾. */
export const abroadAmountNeedsGroups: Rule = {
  ...relationBasis("abroad-amount-needs-groups", ["S04"]),
  title: "因公出国（境）费与团组数、人次矛盾",
  why: "出国费为零与团组、人次为零应当同时成立，人次不少于团组数。其他部门负担费用或跨年支付时可以不一致，但应说明。",
  examples: {
    holds: example(
      section(TITLE, "因公出国（境）费支出8.60万元。全年安排因公出国（境）团组1个，累计3人次。"),
    ),
    broken: example(
      section(TITLE, "因公出国（境）费支出0.00万元。全年安排因公出国（境）团组1个，累计3人次。"),
    ),
    cannotTell: example(section(TITLE, "因公出国（境）费支出8.60万元。")),
  },
  run: (dossier) =>
    zeroTogether(dossier, {
      amount: "n.three.abroad",
      column: "abroad",
      counts: ["n.three.abroad-groups", "n.three.abroad-people"],
      title: "因公出国（境）费",
      units: "团组数和人次",
    }),
};
