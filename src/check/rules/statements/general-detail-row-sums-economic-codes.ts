import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { type Row, rowsOf, shown } from "#check/rules/cells.ts";
import { detailTable, example } from "#check/rules/example-text.ts";
import { overlaps } from "#model/interval.ts";
import { sumOf, sumWords } from "./sums.ts";

const STATEMENTS: Readonly<Record<string, string>> = {
  "x.general-budget-expenditure-by-economic-code": "一般公共预算财政拨款支出决算明细表",
  "x.fiscal-expenditure-by-economic-code": "财政拨款支出决算明细表",
};

/** 明细表每行的合计等于各经济分类之和，每类等于各款之和. */
export const generalDetailRowSumsEconomicCodes: Rule = {
  ...relationBasis("general-detail-row-sums-economic-codes", ["R01"]),
  title: "支出明细表的合计不等于各经济分类之和",
  why: "支出明细表按功能科目列行、按经济分类列栏。每行合计应等于各类之和，每类应等于其各款之和，差额超出四舍五入的，必有一格有误。",
  examples: {
    holds: example(detailTable(["2130101", "行政运行", "9.00", "6.00", "6.00", "3.00", "3.00"])),
    broken: example(detailTable(["2130101", "行政运行", "9.00", "6.00", "6.00", "2.00", "2.00"])),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const answers = Object.keys(STATEMENTS).flatMap((key) => sumsIn(dossier, key));
    if (answers.length > 0) return answers;
    const { outline } = dossier.disclosure;
    const hasTables = outline.some(({ kind }) => kind === "statement");
    return [hasTables ? doesNotApply("没有按经济分类的支出明细表") : cannotTell(["支出明细表"])];
  },
};

function sumsIn(dossier: Dossier, statement: string): readonly RuleOutcome[] {
  const rows = [...rowsOf(dossier, statement).values()];
  return rows.flatMap((row) => [...totalOf(row, statement), ...classesOf(row, statement)]);
}

function totalOf(row: Row, statement: string): readonly RuleOutcome[] {
  const classes = codesOf(row).filter((code) => code.length === 3);
  return classes.length < 2 ? [] : judge(row, "total", classes, statement);
}

function classesOf(row: Row, statement: string): readonly RuleOutcome[] {
  const codes = codesOf(row);
  return codes
    .filter((code) => code.length === 3)
    .flatMap((code) => {
      const own = codes.filter((each) => each.length === 5 && each.startsWith(code));
      return own.length === 0 ? [] : judge(row, code, own, statement);
    });
}

function codesOf(row: Row): readonly string[] {
  return [...row.cells.keys()].filter((key) => /^\d+$/u.test(key));
}

function judge(
  row: Row,
  column: string,
  parts: readonly string[],
  statement: string,
): readonly RuleOutcome[] {
  const whole = row.cells.get(column);
  if (whole === undefined) return [];
  const terms = parts.flatMap((key) => row.cells.get(key) ?? []);
  const facts = [whole, ...terms];
  const about = `${row.key} ${column}`;
  if (overlaps(whole.interval, sumOf(terms))) return [holds(facts, about)];
  const title = column === "total" ? "合计" : `“${column}”类`;
  return [
    broken(
      {
        message: `《${STATEMENTS[statement] ?? ""}》“${row.name || "合计"}”${title}${shown(whole)}，不等于各分项之和。`,
        advice: "核对这一行的各格，改正合计或分项。",
        facts,
        arithmetic: `${sumWords(terms)} ≠ ${whole.printed.text}`,
      },
      about,
    ),
  ];
}
