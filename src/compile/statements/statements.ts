import { consolidate } from "#compile/elimination.ts";
import type { CompileProblem, Elimination, RoundingNote } from "#model/compiled.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import type { CubeWhere } from "#model/cube-where.ts";
import type { OutlineEntry } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { BooksRead, BookUnit, Cube } from "#model/posting.ts";
import { assert } from "#model/result.ts";
import { policiesWith, policyInWords } from "#standard/accounting/policies.ts";
import { BOOK_FIGURES, STATEMENT_MAP } from "#standard/accounting/statement-map.ts";
import { type Evaluation, type Value, valueOfMeasures } from "./evaluate.ts";
import { budgetFigures, type Figure, factOf, figuresOfTable } from "./facts.ts";
import { hindrancesOf } from "./hindrances.ts";
import {
  isThreePublicsOfGeneralBudget,
  type PrintedStatement,
  printedStatements,
} from "./printed-statements.ts";
import { roundingNotes } from "./rounding-notes.ts";
import type { StatementSettings } from "./settings.ts";
import { type Table, tableOf, threePublicsBudget } from "./tables.ts";

/** The nine statements of a department or of one of its units. */
export type CompiledStatements = {
  /** Printed figures in the order of the edition. */
  readonly facts: readonly Fact[];
  /** One entry a statement, in the order of the edition. */
  readonly outline: readonly OutlineEntry[];
  /**
   * Every exact value by concept, printed or not, and the figures of the narrative that come from
   * the books alone; in fen, undefined where it cannot be told.
   */
  readonly values: ReadonlyMap<ConceptId, Value>;
  readonly eliminations: readonly Elimination[];
  /** The cells that `values` are sums over: those of the subject with what consolidation adds. */
  readonly cube: Cube;
  /** The open questions of the law and how they were answered, in words. */
  readonly policies: readonly string[];
  readonly notes: readonly RoundingNote[];
  readonly problems: readonly CompileProblem[];
};

/** Compiles the nine statements from the cube of a department's books. */
export function compileStatements(
  books: { readonly cube: Cube; readonly internal: BooksRead["internal"] },
  settings: StatementSettings,
): CompiledStatements {
  const { statements, problems: left } = printedStatements(settings.edition);
  const isGeneral = isThreePublicsOfGeneralBudget(statements);
  const policies = policiesWith({
    ...(isGeneral ? { threePublicsFunds: "general-only" } : {}),
    ...settings.policies,
  });
  const subject = subjectOf(settings);
  const { units } = subject;
  const codes = new Set(units.map(({ code }) => code));
  const own = books.cube.cells.filter(({ key }) => codes.has(key.unit));
  const isDepartment = settings.subject.kind === "department";
  const consolidation = isDepartment
    ? consolidate(books.cube, settings.units, policies, books.internal)
    : { eliminations: [], adjustments: [], unmatched: [] };
  const cells = [...own, ...consolidation.adjustments];
  const hindrances = hindrancesOf({ cells: own, units, policies });
  const evaluation: Evaluation = { cells, units, policies, blocked: hindrances.blocked };
  const scope: CubeWhere = isDepartment ? {} : { unit: units.map(({ code }) => code).join("|") };
  const tables = new Map(
    STATEMENT_MAP.map((map) => {
      const funds = map.key === "09" ? threePublicsWhere(policies.threePublicsFunds) : {};
      return [map.key, tableOf(evaluation, map, { ...scope, ...funds })] as const;
    }),
  );
  const made = print(statements, tables, subject.name, {
    settings,
    blocked: hindrances.blockedStatements,
  });
  return {
    ...made,
    values: valuesOf(tables, evaluation, scope, hindrances.blockedStatements),
    eliminations: consolidation.eliminations,
    cube: { cells },
    policies: [
      policyInWords("surplusOfAdministrativeUnit", policies.surplusOfAdministrativeUnit),
      policyInWords("offStatementFlows", policies.offStatementFlows),
      policyInWords("threePublicsBudgetColumn", policies.threePublicsBudgetColumn),
      policyInWords("threePublicsFunds", policies.threePublicsFunds),
      policyInWords("internalServices", policies.internalServices),
    ],
    notes: roundingNotes([...tables.values()], made.facts),
    problems: [
      ...hindrances.problems,
      ...consolidation.unmatched,
      ...totalsDiffer(tables, hindrances.blockedStatements),
      ...made.problems,
      ...left,
    ],
  };
}

function subjectOf({ department, units, subject }: StatementSettings): {
  readonly name: string;
  readonly units: readonly BookUnit[];
} {
  if (subject.kind === "department") return { name: department, units };
  const unit = units.find(({ code }) => code === subject.code);
  assert(unit !== undefined, `${subject.code} is a unit of the department`);
  return { name: unit.name, units: [unit] };
}

function threePublicsWhere(funds: "all-fiscal" | "general-only"): CubeWhere {
  return funds === "general-only" ? { fund: "general" } : {};
}

type Printing = { readonly settings: StatementSettings; readonly blocked: ReadonlySet<string> };

function print(
  statements: readonly PrintedStatement[],
  tables: ReadonlyMap<string, Table>,
  subject: string,
  { settings, blocked }: Printing,
): Pick<CompiledStatements, "facts" | "outline" | "problems"> {
  const facts: Fact[] = [];
  const outline: OutlineEntry[] = [];
  const problems: CompileProblem[] = [];
  for (const statement of statements) {
    const { map, title } = statement;
    const table = tables.get(map.key);
    if (table === undefined) continue;
    const figures = blocked.has(map.key) ? [] : allFigures(table, statement, settings);
    const isEmpty = map.mayBeEmpty && figures.every(({ value }) => (value.fen ?? 0) === 0);
    const { unit } = settings;
    const status = isEmpty || blocked.has(map.key) ? "empty" : "present";
    outline.push({ kind: "statement", key: map.key, title, unit, status, places: [] });
    if (isEmpty) continue;
    for (const figure of figures) {
      const fact = factOf(figure, title, subject, settings);
      if (fact !== undefined) facts.push(fact);
    }
    const missing = figures.filter(({ isBudget, value }) => isBudget && value.fen === undefined);
    if (missing.length > 0) {
      problems.push({ code: "budget-missing", concepts: missing.map(({ concept }) => concept) });
    }
  }
  return { facts, outline, problems };
}

function allFigures(
  table: Table,
  statement: PrintedStatement,
  settings: StatementSettings,
): readonly Figure[] {
  const figures = figuresOfTable(table, statement, settings);
  if (table.map.key !== "09") return figures;
  const budget = budgetFigures(threePublicsBudget(settings.budget), table.map.headers);
  return budget.flatMap((figure, at) => {
    const actual = figures[at];
    return actual === undefined ? [figure] : [figure, actual];
  });
}

function totalsDiffer(
  tables: ReadonlyMap<string, Table>,
  blocked: ReadonlySet<string>,
): readonly CompileProblem[] {
  return [
    ["01", "amount"],
    ["04", "total"],
  ].flatMap(([statement = "", column]) => {
    const cells = tables.get(statement)?.cells ?? [];
    const valueAt = (row: string, at?: string) =>
      cells.find(({ cell }) => cell.row === row && (at === undefined || cell.column === at))?.value
        .fen;
    const incomeFen = valueAt("income-grand-total");
    const expenditureFen = valueAt("expenditure-grand-total", column);
    if (incomeFen === undefined || expenditureFen === undefined) return [];
    if (incomeFen === expenditureFen || blocked.has(statement)) return [];
    return [{ code: "totals-differ", statement, incomeFen, expenditureFen } as const];
  });
}

function valuesOf(
  tables: ReadonlyMap<string, Table>,
  evaluation: Evaluation,
  scope: CubeWhere,
  blocked: ReadonlySet<string>,
): ReadonlyMap<ConceptId, Value> {
  const values = new Map<ConceptId, Value>();
  const add = (concept: string, value: Value, isBlocked: boolean) =>
    values.set(conceptId(concept), isBlocked ? { ...value, fen: undefined } : value);
  for (const [key, { map, cells, rows }] of tables) {
    for (const { cell, value } of cells) {
      add(`${key}[${cell.row}].${cell.column}`, value, blocked.has(key));
    }
    for (const { code, values: ofRow } of rows) {
      const row = code === "" ? "total" : `${map.rows?.prefix ?? ""}${code}`;
      for (const [column, value] of ofRow) add(`${key}[${row}].${column}`, value, blocked.has(key));
    }
  }
  for (const { concept, measures, where, kinds } of BOOK_FIGURES) {
    const fitting = evaluation.units.filter(({ kind }) => kinds?.includes(kind) ?? true);
    const unit = fitting.map(({ code }) => code).join("|");
    const all = { ...scope, ...where, unit };
    const value = valueOfMeasures(evaluation, measures, all);
    add(concept, fitting.length === 0 ? { fen: 0, terms: [] } : value, false);
  }
  return values;
}
