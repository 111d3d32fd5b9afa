import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, section, threePublicsTable } from "#check/rules/example-text.ts";
import { type Compared, compareCells } from "./compared-cells.ts";

const COMPARED: readonly Compared[] = [
  {
    title: "机关运行经费",
    left: ["09[all].running-cost-actual"],
    right: "n.running.amount",
    relation: "equal",
  },
  {
    title: "机关运行经费",
    left: ["x.running-costs-assets-procurement[running-cost].amount"],
    right: "n.running.amount",
    relation: "equal",
  },
];

/** 机关运行经费表与说明不一致. */
export const runningCostTableAgreesNarrative: Rule = {
  ...relationBasis("running-cost-table-agrees-narrative", ["R02", "M01"]),
  title: "机关运行经费表与说明不一致",
  why: "有的地区另表列出机关运行经费，与说明中的机关运行经费是同一数，应当相等。",
  examples: {
    holds: example(
      threePublicsTable(["公务接待费", "2.00", "1.00"], ["机关运行经费", "", "31.20"]),
      section("（一）机关运行经费支出情况", "机关运行经费支出31.20万元。"),
    ),
    broken: example(
      threePublicsTable(["公务接待费", "2.00", "1.00"], ["机关运行经费", "", "31.20"]),
      section("（一）机关运行经费支出情况", "机关运行经费支出13.20万元。"),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => compareCells(dossier, COMPARED, "列有机关运行经费的表"),
};
