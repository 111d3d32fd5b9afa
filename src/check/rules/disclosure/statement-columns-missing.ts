import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { rowsOf } from "#check/rules/cells.ts";
import { example, generalTable, threePublicsTable } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";

type Wanted = {
  readonly statement: string;
  readonly title: string;
  /** Each group is seen by any column that ends so. */
  readonly groups: readonly (readonly [name: string, columns: RegExp])[];
  readonly why: string;
};

const WANTED: readonly Wanted[] = [
  {
    statement: "03",
    title: "支出决算表",
    groups: [["基本支出或项目支出", /^(?:basic|project)/u]],
    why: "基本支出和项目支出应当分列。",
  },
  {
    statement: "05",
    title: "一般公共预算财政拨款支出决算表",
    groups: [["基本支出或项目支出", /^(?:basic|project|expenditure-basic|expenditure-project)/u]],
    why: "基本支出和项目支出应当分列。",
  },
  {
    statement: "09",
    title: "财政拨款“三公”经费支出决算表",
    groups: [
      ["预算数", /-budget$/u],
      ["决算数", /-actual$/u],
    ],
    why: "“三公”经费应当同时公开预算数和决算数。",
  },
];

/** 报表要有应有的栏. */
export const statementColumnsMissing: Rule = {
  ...obligationBasis("statement-columns-missing", ["D03", "D05"], "warning"),
  title: "报表缺少应有的栏（基本支出、项目支出、预算数）",
  why: "支出应当分基本支出和项目支出公开，“三公”经费应当预算与决算对照。整栏没有数的，可能是栏目缺失，也可能识读时没有取到，先看原件。",
  examples: {
    holds: example(generalTable(["2130101", "行政运行", "9.00", "6.00", "3.00"])),
    broken: example(threePublicsTable(["公务接待费", "", "1.00"])),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => WANTED.map((each) => judge(dossier, each)),
};

function judge(dossier: Dossier, { statement, title, groups, why }: Wanted): RuleOutcome {
  if (!extentOf(dossier).isAccounts) return doesNotApply("本文件不是部门决算", statement);
  const rows = [...rowsOf(dossier, statement).values()];
  if (rows.length === 0) return cannotTell([`公开${statement}表的数`], statement);
  const columns = new Set(rows.flatMap(({ cells }) => [...cells.keys()]));
  const missing = groups.filter(([, pattern]) => ![...columns].some((key) => pattern.test(key)));
  const [first] = missing;
  if (first === undefined) return holds([], statement);
  return broken(
    {
      message: `《${title}》没有${first[0]}的数。${why}`,
      advice: `补上${first[0]}一栏；该栏确实没有金额的，不必改。`,
      facts: [],
      section: statement,
      certainty: "doubtful",
    },
    statement,
  );
}
