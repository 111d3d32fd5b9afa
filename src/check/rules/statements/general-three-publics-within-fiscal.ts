import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, generalThreePublicsTable, threePublicsTable } from "#check/rules/example-text.ts";
import { type Compared, compareCells } from "./compared-cells.ts";

const TITLES: Readonly<Record<string, string>> = {
  total: "“三公”经费合计",
  abroad: "因公出国（境）费",
  vehicle: "公务用车购置及运行费",
  "vehicle-purchase": "公务用车购置费",
  "vehicle-operation": "公务用车运行费",
  reception: "公务接待费",
};

const COMPARED: readonly Compared[] = [
  ...["total", "abroad", "vehicle", "vehicle-purchase", "vehicle-operation", "reception"].map(
    (item): Compared => ({
      title: TITLES[item] ?? item,
      left: [`x.general-budget-three-publics[all].${item}-actual`],
      right: `09[all].${item}-actual`,
      relation: "at-most",
    }),
  ),
];

/** 一般公共预算“三公”经费大于财政拨款“三公”经费. */
export const generalThreePublicsWithinFiscal: Rule = {
  ...relationBasis("general-three-publics-within-fiscal", ["R01"]),
  title: "一般公共预算“三公”经费大于财政拨款“三公”经费",
  why: "一般公共预算财政拨款是财政拨款的一部分，其“三公”经费各项都不应大于公开09表的同名项。",
  examples: {
    holds: example(
      threePublicsTable(["公务接待费", "2.00", "1.00"]),
      generalThreePublicsTable(["公务接待费", "2.00", "0.80"]),
    ),
    broken: example(
      threePublicsTable(["公务接待费", "2.00", "1.00"]),
      generalThreePublicsTable(["公务接待费", "2.00", "1.80"]),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => compareCells(dossier, COMPARED, "一般公共预算财政拨款“三公”经费情况表"),
};
