import type { Rule } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { isSome } from "#check/rules/cells.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { unlessWholeNarrative } from "#check/rules/extent.ts";
import { figures, hasFigures } from "#check/rules/figures.ts";
import { wordingOf } from "#check/rules/wording.ts";

const TITLE = "（二）政府采购支出情况";

/** 政府采购授予中小企业的情况. */
export const procurementEnterprisesMissing: Rule = {
  ...obligationBasis("procurement-enterprises-missing", ["P02", "P03", "P04"], "warning"),
  title: "没有公开政府采购授予中小企业的情况",
  why: "政府采购说明应写授予中小企业、小微企业合同的金额和占比；上海的版式写预留份额及其执行，同样算数。没有政府采购的不要求。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({
      procurement: section(TITLE, "政府采购支出总额9.00万元，其中：政府采购货物支出9.00万元。"),
    }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => {
    const unless = unlessWholeNarrative(dossier);
    if (unless !== undefined) return [unless];
    const [total] = figures(dossier, "n.procurement.total");
    const isTold =
      hasFigures(dossier, "n.procurement.sme") ||
      hasFigures(dossier, "n.procurement.micro") ||
      /中小(?:微)?企业|小微企业/u.test(wordingOf(dossier).all);
    if (isTold || !isSome(total)) return [holds()];
    return [
      broken({
        message: "政府采购说明没有写授予中小企业合同的金额和占比。",
        advice: "补写授予中小企业、小微企业合同的金额及占政府采购支出总额的比例。",
        facts: [total],
        section: "other.procurement",
        certainty: "likely",
      }),
    ];
  },
};
