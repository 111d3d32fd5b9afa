import { openingFile, postingsFile } from "./book-files.ts";
import { type Books, booksOf } from "./books.ts";
import { budgetFile } from "./budget-file.ts";
import { csvText, yuanText } from "./csv.ts";
import { departmentFile, overviewFile } from "./department-file.ts";
import type { Plan } from "./plan.ts";
import { reasonsFile } from "./reasons-file.ts";
import { registerFiles } from "./register-files.ts";

/** A department-year as files: the text of each by its path in the folder. */
export function departmentYear(
  plan: Plan,
  books: Books = booksOf(plan),
): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  files.set("department.yaml", departmentFile(plan));
  for (const own of books.units) {
    files.set(`books/${own.unit.code}.csv`, postingsFile(plan, own));
    files.set(`opening/${own.unit.code}.csv`, openingFile(plan, own));
  }
  files.set("budget.csv", budgetFile(plan));
  files.set("prior-year/figures.csv", priorFile(plan));
  files.set("overview.yaml", overviewFile(plan));
  for (const [path, text] of Object.entries(registerFiles(plan, books))) files.set(path, text);
  files.set("reasons.yaml", reasonsFile(plan));
  return files;
}

/** `prior-year/figures.csv` (import-formats 4.5), exact yuan. */
function priorFile({ prior, department }: Plan): string {
  const headers = ["年度", "报表", "行", "列", "功能或经济代码", "数值", "单位"];
  const rows = prior.map(({ statement, row, column, code, fen }) => [
    String(department.year - 1),
    statement,
    row,
    column,
    code,
    yuanText(fen),
    "元",
  ]);
  return csvText(headers, rows);
}
