import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { foldedName, type Row, rowsOf } from "#check/rules/cells.ts";
import { example, expenditureTable } from "#check/rules/example-text.ts";
import { isSlipOf } from "#check/rules/likeness.ts";
import { economicCodesByName, economicNames } from "#standard/codes/economic-codes.ts";
import { functionCodesByName, functionNames } from "#standard/codes/function-codes.ts";
import { STATEMENTS, statementByKey } from "#standard/statements/statements.ts";

/** 科目编码与名称以《政府收支分类科目》为准: a known code has its own name. */
export const codeAndNameAgree: Rule = {
  ...relationBasis("code-and-name-agree", ["D08"]),
  title: "科目编码与科目名称不符",
  why: "编码和名称由《政府收支分类科目》一一对应。编码对应的名称与所印名称不同，或者编码写错，或者名称写错，读者会把钱看到别的科目里。只判断本程序科目表中有的编码；名称只差一二字的，按识读有误存疑。",
  examples: {
    holds: example(expenditureTable(["2080505", "机关事业单位基本养老保险缴费支出", "2.00"])),
    broken: example(expenditureTable(["2080505", "机关事业单位职业年金缴费支出", "2.00"])),
    cannotTell: example("本部门决算报表另附。"),
  },
  run: (dossier) => {
    const answers = CODED.flatMap((key) => disagreements(dossier, key));
    return answers.length > 0 ? answers : [cannotTell(["带编码的科目行"])];
  },
};

/** The statements whose rows are codes of functions, those of regions too, and 06. */
const CODED = [
  ...STATEMENTS.filter(({ rows }) => rows.kind === "function-codes").map(({ key }) => key),
  "06",
];

function disagreements(dossier: Dossier, statement: string): readonly RuleOutcome[] {
  const rows = [...rowsOf(dossier, statement).values()].filter(({ key }) => /^\d{3,7}$/u.test(key));
  if (rows.length === 0) return [];
  const found = rows.flatMap((row) => disagreement(row, statement));
  return found.length > 0 ? found : [holds([], statement)];
}

function disagreement(row: Row, statement: string): readonly RuleOutcome[] {
  const printed = foldedName(row);
  const isEconomic = statement === "06";
  const names = isEconomic ? economicNames(row.key) : functionNames(row.key);
  const [own] = names;
  if (own === undefined || printed === "") return [];
  if (names.some(({ folded }) => isSame(printed, folded))) return [];
  const others = isEconomic ? economicCodesByName(printed) : functionCodesByName(printed);
  const isNear = names.some(({ folded }) => isSlipOf(printed, folded));
  const other = others.find(({ code }) => code !== row.key && code.length === row.key.length);
  if (other === undefined && (isNear || own.status === "recalled")) return [];
  const certainty = other === undefined ? "doubtful" : "likely";
  return [
    broken(
      {
        message: `${nameOf(statement)}编码${row.key}印为“${row.name}”，科目表中这一编码是“${own.name}”${other === undefined ? "" : `，“${other.name}”的编码是${other.code}`}。`,
        advice: "对照当年《政府收支分类科目》，改正编码或名称。",
        facts: [...row.cells.values()].slice(0, 1),
        expected: own.name,
        certainty,
        ...(other === undefined ? { severity: "note" as const } : {}),
      },
      `${statement} ${row.key}`,
    ),
  ];
}

function nameOf(statement: string): string {
  const title = statementByKey(statement)?.titles[0]?.text ?? statement;
  return /^\d/u.test(statement) ? `公开${statement}表` : `《${title}》`;
}

/** Names are cut short where cells are narrow, and 支出 comes and goes at their end. */
function isSame(printed: string, known: string): boolean {
  const a = bare(printed);
  const b = bare(known);
  return a === b || (a.length >= 4 && (b.startsWith(a) || a.startsWith(b)));
}

function bare(name: string): string {
  return name
    .replace(/\([类款项]\)$/u, "")
    .replace(/[“”"'、,，。·\-()]/gu, "")
    .replace(/支出$/u, "");
}
