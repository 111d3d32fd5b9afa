import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, generalTable } from "#check/rules/example-text.ts";
import { nestingOf } from "./nesting.ts";

const NAME = "一般公共预算财政拨款支出决算表";

/** 一般公共预算支出的科目逐级列示: a code without its parents cannot be added up. */
export const generalBudgetCodesNest: Rule = {
  ...relationBasis("general-budget-codes-nest", ["R01", "D01"]),
  title: "一般公共预算财政拨款支出决算表的科目缺少上级科目",
  why: "功能分类科目分类、款、项三级（3、5、7位编码），下级金额逐级汇入上级。有项无款、有款无类，读者无法核对汇总关系。只列项级科目的表不适用。",
  examples: {
    holds: example(
      generalTable(
        ["201", "一般公共服务支出", "10.00"],
        ["20132", "组织事务", "10.00"],
        ["2013201", "行政运行", "10.00"],
      ),
    ),
    broken: example(
      generalTable(
        ["201", "一般公共服务支出", "10.00"],
        ["20132", "组织事务", "10.00"],
        ["2013201", "行政运行", "10.00"],
        ["2080505", "机关事业单位基本养老保险缴费支出", "2.00"],
      ),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => nestingOf(dossier, "05", NAME),
};
