import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, isZero, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { figures } from "#check/rules/figures.ts";
import { wordingOf } from "#check/rules/wording.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

/** “三公”经费分三项，公务用车再分购置和运行. */
export const threePublicsNotSplit: Rule = {
  ...obligationBasis("three-publics-not-split", ["D06"], "warning"),
  title: "公务用车购置和运行维护费没有分列",
  why: "“三公”经费应分因公出国（境）费、公务用车购置及运行费、公务接待费公开，公务用车再分购置费和运行维护费。只写合计，读者看不出当年是否买车。",
  examples: {
    holds: example(
      section(
        TITLE,
        "公务用车购置及运行维护费5.00万元，其中：公务用车购置费0.00万元，公务用车运行维护费5.00万元。",
      ),
    ),
    broken: example(section(TITLE, "公务用车购置及运行维护费5.00万元，公务接待费1.00万元。")),
    cannotTell: example(section(TITLE, "财政拨款“三公”经费支出6.00万元。")),
  },
  run: (dossier) => {
    const { isAccounts, breaksOff, statements } = extentOf(dossier);
    if (!isAccounts) return [doesNotApply("本文件不是部门决算")];
    const vehicle =
      figures(dossier, "n.three.vehicle")[0] ?? cell(dossier, "09[all].vehicle-actual");
    if (vehicle === undefined) {
      const [total] = figures(dossier, "n.three.total");
      if (total === undefined || isZero(total)) return [doesNotApply("没有公务用车购置及运行费")];
      return [cannotTell(["公务用车购置及运行费"])];
    }
    if (isZero(vehicle)) return [holds([vehicle])];
    if (isSplit(dossier)) return [holds([vehicle])];
    if (breaksOff || statements.has("09"))
      return [cannotTell(["公务用车购置费、运行维护费的分列"])];
    const outcome: RuleOutcome = broken({
      message: `公务用车购置及运行维护费${shown(vehicle)}没有分列购置费和运行维护费。`,
      advice: "分别写明公务用车购置费和运行维护费；没有购置的，写明购置费为零。",
      facts: [vehicle],
      certainty: "likely",
    });
    return [outcome];
  },
};

const SAID =
  /公(?:务用)?车购置(?:费|支出|数)?[^及和,。;]{0,4}\d|(?:无|没有|未)(?:新)?购(?:置|买)?(?:公务用?)?车|公(?:务用)?车运行(?:维护)?(?:费|支出)[^,。;]{0,6}\d/u;

function isSplit(dossier: Dossier): boolean {
  const parts = ["vehicle-purchase", "vehicle-operation"];
  const told = parts.some((part) => figures(dossier, `n.three.${part}`).length > 0);
  const printed = parts.some((part) => isSome(cell(dossier, `09[all].${part}-actual`)));
  return told || printed || SAID.test(wordingOf(dossier).all);
}
