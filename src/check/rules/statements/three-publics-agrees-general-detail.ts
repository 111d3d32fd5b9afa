import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, fiscalDetailTable, threePublicsTable } from "#check/rules/example-text.ts";
import { type Compared, compareCells } from "./compared-cells.ts";

const FISCAL = "x.fiscal-expenditure-by-economic-code[total]";

const COMPARED: readonly Compared[] = [
  {
    title: "因公出国（境）费",
    left: [`${FISCAL}.30212`],
    right: "09[all].abroad-actual",
    relation: "equal",
  },
  {
    title: "公务接待费",
    left: [`${FISCAL}.30217`],
    right: "09[all].reception-actual",
    relation: "equal",
  },
  {
    title: "公务用车运行维护费",
    left: [`${FISCAL}.30231`],
    right: "09[all].vehicle-operation-actual",
    relation: "equal",
  },
  {
    title: "公务用车购置费",
    left: [`${FISCAL}.31013`, `${FISCAL}.30913`],
    right: "09[all].vehicle-purchase-actual",
    relation: "equal",
  },
];

/** “三公”经费决算数与支出明细表不一致. */
export const threePublicsAgreesGeneralDetail: Rule = {
  ...relationBasis("three-publics-agrees-general-detail", ["R01"]),
  title: "“三公”经费决算数与支出明细表不一致",
  why: "支出明细表按经济分类列出全部财政拨款支出，其中因公出国（境）费用、公务接待费、公务用车运行维护费和公务用车购置应与公开09表的决算数相同。",
  examples: {
    holds: example(
      fiscalDetailTable(["", "合计", "9.00", "9.00", "8.00", "1.00"]),
      threePublicsTable(["公务接待费", "2.00", "1.00"]),
    ),
    broken: example(
      fiscalDetailTable(["", "合计", "9.00", "9.00", "7.00", "2.00"]),
      threePublicsTable(["公务接待费", "2.00", "1.00"]),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => compareCells(dossier, COMPARED, "按经济分类的财政拨款支出明细表"),
};
