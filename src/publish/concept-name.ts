import type { ConceptId } from "#model/concept.ts";
import { functionName } from "#standard/codes/function-codes.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import type { StatementLayout } from "#standard/statements/layout.ts";
import { rowLabels, statementByKey } from "#standard/statements/statements.ts";

/** What a concept is called in the field: 公开03 支出决算表 · 行政运行 · 基本支出; "" if unnamed. */
export function conceptName(concept: ConceptId, year: number | undefined): string {
  const isPrior = concept.startsWith("prior:");
  const path = isPrior ? concept.slice("prior:".length) : concept;
  const name = pathName(path, year);
  return isPrior && name !== "" ? `上年 ${name}` : name;
}

/**
 * The cell of a statement that must say the same as a figure of the narrative, where it is one
 * cell: n.income.fiscal is 02[total].fiscal. Undefined for cells themselves, sums and rates.
 */
export function cellOfConcept(concept: ConceptId): string | undefined {
  const isPrior = concept.startsWith("prior:");
  const path = isPrior ? concept.slice("prior:".length) : concept;
  const cell = path.startsWith("n.") ? narrativeConcept(path)?.cell : undefined;
  if (cell === undefined || !ONE_CELL.test(cell)) return undefined;
  const code = /\[(\d+)\]/.exec(path)?.[1];
  const bound = code === undefined ? cell : cell.replace(/\$(?:class|section|item)/, code);
  if (bound.includes("$")) return undefined;
  return isPrior ? `prior:${bound}` : bound;
}

const ONE_CELL = /^[^\s+]+$/;

function pathName(path: string, year: number | undefined): string {
  const cell = /^(\d\d|x\.[a-z-]+)\[([^\]]+)\]\.([a-z0-9-]+)$/.exec(path);
  if (cell !== null) return cellName(cell, year);
  const known = narrativeConcept(path);
  // An entry for any row of a kind has the kind's name; the document's own words say more.
  if (known === undefined || known.path.includes("$row")) return "";
  const owner = known.of === "" ? undefined : narrativeConcept(known.of);
  const code = /\[(\d+)\]/.exec(path)?.[1];
  const about = code === undefined ? undefined : functionName(code, year);
  return [about, owner?.title, known.title].filter((part) => part !== undefined).join(" · ");
}

function cellName(cell: RegExpExecArray, year: number | undefined): string {
  const [, statement = "", row = "", column = ""] = cell;
  const layout = statementByKey(statement);
  if (layout === undefined) return "";
  const number = statement.startsWith("x.") ? "" : `公开${statement} `;
  const rowName = rowLabels(layout, row)[0] ?? functionName(row, year) ?? "";
  const parts = [`${number}${layout.titles[0]?.text ?? ""}`, rowName, columnName(layout, column)];
  return parts.filter((part) => part.trim() !== "").join(" · ");
}

function columnName(layout: StatementLayout, key: string): string {
  const { columns } = layout;
  switch (columns.kind) {
    case "named":
      return shortName(columns.columns.find((column) => column.key === key)?.names ?? []);
    case "economic-codes":
      return columns.total.key === key ? (columns.total.names[0] ?? "") : key;
    case "items-and-measures": {
      const item = columns.items.find((entry) => key.startsWith(`${entry.key}-`));
      const measure = columns.measures.find((entry) => key === `${item?.key}-${entry.key}`);
      return [item?.names[0], measure?.names[0]].filter((part) => part !== undefined).join(" · ");
    }
  }
}

/** The head of a column alone where the form has one; else its path from above. */
function shortName(names: readonly string[]): string {
  return names.find((name) => !name.includes("/")) ?? names[0]?.replaceAll("/", " · ") ?? "";
}
