import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { cell, isSome, shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { figures } from "#check/rules/figures.ts";

const TITLE = "九、财政拨款“三公”经费支出决算情况说明";

/** 有公务用车运行维护费，就应有公务用车. */
export const vehicleOperationNeedsVehicles: Rule = {
  ...relationBasis("vehicle-operation-needs-vehicles", ["S05"]),
  title: "有公务用车运行维护费而保有量为零",
  why: "运行维护费花在保有的公务用车上。保有量为零而有运行维护费，或者保有量填错，或者租车、外单位车辆的费用列错。",
  examples: {
    holds: example(section(TITLE, "公务用车运行维护费支出5.20万元。", "公务用车保有量3辆。")),
    broken: example(section(TITLE, "公务用车运行维护费支出5.20万元。", "公务用车保有量0辆。")),
    cannotTell: example(section(TITLE, "公务用车运行维护费支出5.20万元。")),
  },
  run: (dossier) => {
    if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
    const cost =
      figures(dossier, "n.three.vehicle-operation")[0] ??
      cell(dossier, "09[all].vehicle-operation-actual");
    if (!isSome(cost)) return [doesNotApply("没有公务用车运行维护费")];
    const [held] = figures(dossier, "n.three.vehicles-held");
    if (held === undefined) return [cannotTell(["公务用车保有量"])];
    if (isSome(held)) return [holds([cost, held])];
    return [
      broken({
        message: `公务用车运行维护费${shown(cost)}，公务用车保有量${shown(held)}。没有车辆就没有运行维护费。`,
        advice: "核对保有量；车辆年内已处置的，在说明中写明。",
        facts: [held, cost],
        certainty: "likely",
      }),
    ];
  },
};
