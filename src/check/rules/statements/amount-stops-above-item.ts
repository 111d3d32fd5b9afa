import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { hasAmount, type Row, rowsOf } from "#check/rules/cells.ts";
import { example, expenditureTable } from "#check/rules/example-text.ts";
import { wordingOf } from "#check/rules/wording.ts";
import { stoppedRows } from "./nesting.ts";

const STATEMENTS: Readonly<Record<string, string>> = {
  "03": "支出决算表",
  "05": "一般公共预算财政拨款支出决算表",
  "07": "政府性基金预算财政拨款收入支出决算表",
  "08": "国有资本经营预算财政拨款收入支出决算表",
};

/** 支出应当公开到功能分类项级科目: an amount that stops at 类 or 款 hides what was done with it. */
export const amountStopsAboveItem: Rule = {
  ...obligationBasis("amount-stops-above-item", ["D01", "X04"], "error"),
  title: "支出没有公开到功能分类的项级科目",
  why: "法规要求支出按功能分类公开到项。某一类、款有金额而其下没有项级科目，细化程度不够，也无法核对汇总。涉密部分可以只列上级，但文件须有说明。",
  examples: {
    holds: example(
      expenditureTable(
        ["201", "一般公共服务支出", "10.00"],
        ["20132", "组织事务", "10.00"],
        ["2013201", "行政运行", "10.00"],
      ),
    ),
    broken: example(
      expenditureTable(
        ["201", "一般公共服务支出", "10.00"],
        ["20132", "组织事务", "10.00"],
        ["2013201", "行政运行", "10.00"],
        ["208", "社会保障和就业支出", "2.00"],
        ["20805", "行政事业单位养老支出", "2.00"],
      ),
    ),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => Object.keys(STATEMENTS).flatMap((key) => stopsIn(dossier, key)),
};

const SECRET = /涉密|国家秘密|保密/u;

function stopsIn(dossier: Dossier, statement: string): readonly RuleOutcome[] {
  const name = STATEMENTS[statement] ?? "";
  const rows = rowsOf(dossier, statement);
  const hasCodes = [...rows.keys()].some((key) => /^\d{3,7}$/u.test(key));
  if (!hasCodes) {
    const entry = dossier.disclosure.outline.find(({ key }) => key === statement);
    if (entry?.status === "empty") return [doesNotApply(`${name}为空表`, statement)];
    return [cannotTell([`${name}的科目行`], statement)];
  }
  const stopped = stoppedRows(rows).filter(hasAmount);
  if (stopped.length === 0) return [holds([], statement)];
  if (SECRET.test(wordingOf(dossier).all)) {
    return [doesNotApply("文件说明有涉密事项，可只列上级科目", statement)];
  }
  return stopped.map((row) => stop(row, name));
}

function stop(row: Row, name: string): RuleOutcome {
  const facts = [...row.cells.values()].slice(0, 1);
  return broken(
    {
      message: `${name}“${row.key} ${row.name}”有金额，其下没有下一级科目。支出应当公开到项级科目（7位编码）。`,
      advice: "补列下级的款、项科目及金额；涉密不宜公开的，在表下说明。",
      facts,
      certainty: "likely",
    },
    row.key,
  );
}
