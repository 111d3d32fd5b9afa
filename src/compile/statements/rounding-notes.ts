import type { RoundingNote } from "#model/compiled.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import { testOf } from "#model/cube-where.ts";
import type { Fact } from "#model/fact.ts";
import { decimalText } from "#model/printed.ts";
import type { StatementMap } from "#standard/accounting/statement-map.ts";
import { partOf, type Table } from "./tables.ts";

/**
 * Printed sums whose printed parts add up to another last digit (尾数差异): along rows, down the levels
 * of codes, and in the summaries. Each figure is rounded once on its own, so this is no error.
 */
export function roundingNotes(
  tables: readonly Table[],
  facts: readonly Fact[],
): readonly RoundingNote[] {
  const byConcept = new Map(facts.map((fact) => [fact.concepts[0], fact]));
  return tables.flatMap((table) =>
    [
      ...sumsOfCells(table.map),
      ...sumsOfRows(table),
      ...sumsOfLevels(table),
      ...sumsOfClasses(table),
    ].flatMap((sum) => noteOf(sum, byConcept)),
  );
}

type Sum = { readonly whole: ConceptId; readonly parts: readonly ConceptId[] };

function noteOf(
  { whole, parts }: Sum,
  byConcept: ReadonlyMap<ConceptId, Fact>,
): readonly RoundingNote[] {
  const printed = byConcept.get(whole)?.printed;
  if (printed === undefined || parts.length === 0) return [];
  let digits = 0n;
  for (const part of parts) {
    const own = byConcept.get(part)?.printed;
    if (own === undefined) return [];
    digits += own.digits;
  }
  if (digits === printed.digits) return [];
  const partsText = decimalText(digits, printed.decimals);
  return [{ whole, parts, wholeText: printed.text, partsText }];
}

function sumsOfCells(map: StatementMap): readonly Sum[] {
  const concept = (row: string, column: string) => conceptId(`${map.key}[${row}].${column}`);
  return map.cells.flatMap(({ row, column, content }) => {
    if (content.kind !== "sum") return [];
    const parts = content.of.map((name) => partOf(map, name));
    return [
      { whole: concept(row, column), parts: parts.map((part) => concept(part.row, part.column)) },
    ];
  });
}

function sumsOfRows({ map, rows }: Table): readonly Sum[] {
  const columns = map.rows?.columns ?? [];
  return rows.flatMap(({ code }) =>
    columns.flatMap(({ key, content }) => {
      if (content.kind !== "sum") return [];
      const parts = content.of.map((part) => conceptOf(map, code, part));
      return [{ whole: conceptOf(map, code, key), parts }];
    }),
  );
}

/** A total is the sum of the classes, a class of its sections, a section of its items. */
function sumsOfLevels({ map, rows }: Table): readonly Sum[] {
  const shape = map.rows;
  if (shape === undefined) return [];
  const below = new Map<string, string[]>();
  for (const { code } of rows) {
    const level = shape.digits.indexOf(code.length);
    if (level < 0) continue;
    const above = level === 0 ? "" : code.slice(0, shape.digits[level - 1]);
    const known = below.get(above);
    if (known === undefined) below.set(above, [code]);
    else known.push(code);
  }
  return shape.columns.flatMap(({ key }) =>
    [...below].map(([above, codes]) => ({
      whole: conceptOf(map, above, key),
      parts: codes.map((code) => conceptOf(map, code, key)),
    })),
  );
}

/** Cells that are sums of the first level of codes: 本年支出合计 of 01, 人员经费合计 of 06. */
function sumsOfClasses({ map, rows }: Table): readonly Sum[] {
  const shape = map.rows;
  if (shape === undefined) return [];
  return shape.sums.flatMap(({ row, codes }) => {
    const fits = testOf(codes);
    const first = rows.filter(({ code }) => code.length === shape.digits[0] && fits(code));
    return shape.columns.map(({ key }) => ({
      whole: conceptId(`${map.key}[${row}].${key}`),
      parts: first.map(({ code }) => conceptOf(map, code, key)),
    }));
  });
}

function conceptOf(map: StatementMap, code: string, column: string): ConceptId {
  const key = code === "" ? "total" : `${map.rows?.prefix ?? ""}${code}`;
  return conceptId(`${map.key}[${key}].${column}`);
}
