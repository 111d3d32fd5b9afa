import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { zeroTogether } from "./zero-together.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

/** 公务接待费与批次、人次矛盾. */
export const receptionAmountNeedsVisits: Rule = {
  ...relationBasis("reception-amount-needs-visits", ["S06"]),
  title: "公务接待费与批次、人次矛盾",
  why: "接待费为零与批次、人次为零应当同时成立，人次不少于批次。",
  examples: {
    holds: example(section(TITLE, "公务接待费支出0.76万元。全年国内公务接待5批次，41人次。")),
    broken: example(section(TITLE, "公务接待费支出0.76万元。全年国内公务接待0批次，0人次。")),
    cannotTell: example(section(TITLE, "公务接待费支出0.76万元。")),
  },
  run: (dossier) =>
    zeroTogether(dossier, {
      amount: "n.three.reception",
      column: "reception",
      counts: ["n.three.reception-batches", "n.three.reception-people"],
      title: "公务接待费",
      units: "接待批次和人次",
    }),
};
