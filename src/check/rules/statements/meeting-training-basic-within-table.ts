import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { basicTable, example, threePublicsTable } from "#check/rules/example-text.ts";
import { type Compared, compareCells } from "./compared-cells.ts";

const COMPARED: readonly Compared[] = [
  {
    title: "会议费",
    left: ["06[30215].amount"],
    right: "09[all].meeting-actual",
    relation: "at-most",
  },
  {
    title: "培训费",
    left: ["06[30216].amount"],
    right: "09[all].training-actual",
    relation: "at-most",
  },
];

/** 基本支出中的会议费、培训费大于全部会议费、培训费. */
export const meetingTrainingBasicWithinTable: Rule = {
  ...relationBasis("meeting-training-basic-within-table", ["R01"]),
  title: "基本支出中的会议费、培训费大于全部会议费、培训费",
  why: "有的地区“三公”表并列会议费、培训费，公开06表的同名科目只是其中的基本支出部分，不应大于全部。",
  examples: {
    holds: example(
      basicTable(["302", "商品和服务支出", "4.00"], ["30215", "会议费", "0.50"]),
      threePublicsTable(["公务接待费", "2.00", "1.00"], ["会议费", "1.00", "0.80"]),
    ),
    broken: example(
      basicTable(["302", "商品和服务支出", "4.00"], ["30215", "会议费", "0.90"]),
      threePublicsTable(["公务接待费", "2.00", "1.00"], ["会议费", "1.00", "0.80"]),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => compareCells(dossier, COMPARED, "列有会议费、培训费的“三公”表"),
};
