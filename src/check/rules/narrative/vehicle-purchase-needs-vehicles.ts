import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures, isPrintedAbove } from "#check/rules/figures.ts";
import { zeroTogether } from "./zero-together.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

/** 购置费与购置数同时为零，购置数不多于保有量. */
export const vehiclePurchaseNeedsVehicles: Rule = {
  ...relationBasis("vehicle-purchase-needs-vehicles", ["S05"]),
  title: "公务用车购置费与购置数矛盾",
  why: "购置费为零与购置数为零应当同时成立，购置数不多于保有量。年末购车次年付款时可以不一致，但应说明。",
  examples: {
    holds: example(
      section(TITLE, "公务用车购置费支出18.00万元。", "公务用车购置数1辆，公务用车保有量4辆。"),
    ),
    broken: example(
      section(TITLE, "公务用车购置费支出0.00万元。", "公务用车购置数7辆，公务用车保有量7辆。"),
    ),
    cannotTell: example(section(TITLE, "公务用车购置费支出18.00万元。")),
  },
  run: (dossier) => {
    const answers = zeroTogether(dossier, {
      amount: "n.three.vehicle-purchase",
      column: "vehicle-purchase",
      counts: ["n.three.vehicles-bought"],
      title: "公务用车购置费",
      units: "购置数",
    });
    return [...answers, ...boughtOfHeld(dossier)];
  },
};

function boughtOfHeld(dossier: Dossier): readonly RuleOutcome[] {
  const [bought] = figures(dossier, "n.three.vehicles-bought");
  const [held] = figures(dossier, "n.three.vehicles-held");
  if (bought === undefined || held === undefined) return [];
  const facts = [bought, held];
  if (!isPrintedAbove(bought, held)) return [holds(facts, "保有量")];
  return [
    broken(
      {
        message: `公务用车购置数${shown(bought)}多于年末保有量${shown(held)}。当年购置的车辆应在保有量之内。`,
        advice: "核对购置数和保有量；当年又处置车辆的，在说明中写明。",
        facts,
        certainty: "likely",
      },
      "保有量",
    ),
  ];
}
