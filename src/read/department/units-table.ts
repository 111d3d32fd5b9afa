import type { DepartmentUnit } from "#model/department.ts";
import type { DepartmentProblem } from "#model/department-problem.ts";
import type { Sheet } from "#read/workbook/sheet.ts";
import { departmentTable } from "#standard/department-tables.ts";
import { foldName } from "#standard/folded-name.ts";
import { type DepartmentProblemList, note } from "./problems.ts";
import { readTable } from "./table.ts";

/** Units of registers/units.csv (import-formats 4.3), which may stand there instead of in the YAML. */
export function readUnits(
  sheet: Sheet,
  file: string,
): { readonly units: readonly DepartmentUnit[]; readonly problems: readonly DepartmentProblem[] } {
  const list: DepartmentProblemList = { file, problems: [] };
  const context = { list, units: undefined, codes: new Map<string, string>() };
  const seen = new Map<string, number>();
  const rows = readTable(departmentTable("units"), sheet, context);
  const units = rows.map((row): DepartmentUnit => {
    const code = row.text("code");
    const otherRow = seen.get(code);
    if (otherRow !== undefined) {
      note(
        list,
        { row: row.row, column: "单位代码" },
        { code: "code-twice", text: code, otherRow },
      );
    }
    seen.set(code, row.row);
    const kind = kindOf(row.text("kind"));
    const ledger = row.text("ledger");
    const usual = kind === "institution" ? "institution" : "administrative";
    return {
      code,
      name: row.text("name"),
      kind,
      ledger: ledger === "institution" || ledger === "administrative" ? ledger : usual,
      parent: row.text("parent"),
      creditCode: row.text("creditCode"),
      isHead: row.yes("head") === true,
    };
  });
  return { units, problems: list.problems };
}

function kindOf(text: string): DepartmentUnit["kind"] {
  return text === "institution" || text === "civil-service-managed" ? text : "administrative";
}

/** The codes of units by what they are called in files: their codes and names, folded. */
export function unitNamesOf(
  units: readonly { readonly code: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { code, name } of units) names.set(foldName(name), code);
  for (const { code } of units) names.set(foldName(code), code);
  return names;
}
