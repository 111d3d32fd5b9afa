import { dimensionWord } from "#standard/accounting/values.ts";
import { LEDGER_WORDS, UNIT_KIND_WORDS } from "#standard/department-tables.ts";
import type { Plan, UnitPlan } from "./plan.ts";

/** `department.yaml`: the department, its units, the year and the choices that were made. */
export function departmentFile(plan: Plan): string {
  const { name, year, edition } = plan.department;
  const head = plan.units.find(({ isHead }) => isHead) ?? plan.units[0];
  const units = plan.units.map((unit) => unitText(plan, unit, head));
  return `# 虚构的部门，由 scripts/sample-books.ts 生成；人名、地名、单位和文字都是编造的。
department: ${JSON.stringify(name)}
year: ${year}
region: ${edition}
money: 万元
decimals: 2
units:
${units.join("\n")}
policies:
  surplusOfAdministrativeUnit: carry
  threePublicsBudgetColumn: full-year
`;
}

function unitText(plan: Plan, unit: UnitPlan, head: UnitPlan): string {
  const funds = new Set(
    plan.spending.flatMap(({ unit: code, fund }) => (code === unit.code ? [fund] : [])),
  );
  const [only] = funds;
  const entries = [
    ["code", JSON.stringify(unit.code)],
    ["name", JSON.stringify(unit.name)],
    ["kind", UNIT_KIND_WORDS[unit.kind][0]],
    ["ledger", LEDGER_WORDS[unit.ledger][0]],
    ...(unit === head ? [["head", "是"]] : [["parent", JSON.stringify(head.code)]]),
    ...(funds.size === 1 && only !== undefined
      ? [["fund", dimensionWord("fund", only) ?? ""]]
      : []),
  ];
  return `  - ${entries.map((entry) => entry.join(": ")).join("\n    ")}`;
}

/** `overview.yaml`: what the department does, and its offices. */
export function overviewFile({ department, units }: Plan): string {
  const head = units.find(({ isHead }) => isHead) ?? units[0];
  const list = (entries: readonly string[]) =>
    entries.map((entry) => `  - ${JSON.stringify(entry)}`).join("\n");
  return `duties:\n${list(department.duties)}\noffices:\n${list(head.sections)}\n`;
}
