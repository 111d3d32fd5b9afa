import type { ExactTable } from "#model/compiled.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import type { BudgetLine } from "#model/department-tables.ts";
import { type Fen, fen } from "#model/fen.ts";
import type { Known } from "./figures.ts";

/** Which lines of the budget a figure is the sum of (预算数). */
export type BudgetWhere = {
  /** Only 年初批复, or every movement of the year whose procedure is done. */
  readonly stage: "initial" | "full-year";
  readonly funds: readonly string[];
  /** Beginnings of codes; any where it is empty. */
  readonly functions: readonly string[];
  readonly economics: readonly string[];
};

export type BudgetScope = {
  readonly lines: readonly BudgetLine[];
  readonly units: ReadonlySet<string>;
  readonly year: number;
  /** The budget that items are compared with in the edition. */
  readonly items: "initial" | "full-year";
  /** The budget of 三公: a policy of the department. */
  readonly publics: "initial" | "full-year";
  readonly publicsFunds: readonly string[];
};

const FISCAL = ["general", "government-fund", "state-capital"];

/** Whether a line of the budget is among those of a figure. */
export function isBudgetLine(line: BudgetLine, where: BudgetWhere): boolean {
  const begins = (code: string, with_: readonly string[]) =>
    with_.length === 0 || with_.some((start) => code.startsWith(start));
  const isStage =
    where.stage === "initial" ? line.kind === "initial" : line.isProcedureDone !== false;
  return (
    isStage &&
    where.funds.includes(line.fund) &&
    begins(line.function, where.functions) &&
    begins(line.economic, where.economics)
  );
}

/** The economic codes of 三公 by item. */
const PUBLICS: Readonly<Record<string, readonly string[]>> = {
  abroad: ["30212"],
  "vehicle-purchase": ["31013"],
  "vehicle-operation": ["30231"],
  reception: ["30217"],
  vehicle: ["30231", "31013"],
  total: ["30212", "30217", "30231", "31013"],
};

/** The budget figures of the narrative and of 09; none where the folder has no budget. */
export function budgetFigures(scope: BudgetScope): ReadonlyMap<string, Known> {
  const own = scope.lines.filter(({ unit, year }) => scope.units.has(unit) && year === scope.year);
  if (own.length === 0) return new Map();
  return new Map(
    wheres(scope, own).map(([concept, where]) => {
      let sumFen = 0;
      for (const line of own) if (isBudgetLine(line, where)) sumFen = fen(sumFen + line.amount);
      return [
        concept,
        { exact: { dividend: BigInt(sumFen), divisor: 1n }, lineage: lineageOf(where) },
      ];
    }),
  );
}

/** The description of the lines, which `budgetWhereOf` reads back. */
function lineageOf(where: BudgetWhere): Known["lineage"] {
  const { stage, funds, functions, economics } = where;
  const filter = {
    stage,
    funds: funds.join("|"),
    functions: functions.join("|"),
    economics: economics.join("|"),
  };
  return { kind: "measure", measure: "sum", evidence: "budget", filter };
}

/** The lines that a lineage describes. */
export function budgetWhereOf(filter: Readonly<Record<string, string>>): BudgetWhere {
  const list = (text: string | undefined) => (text ?? "").split("|").filter((it) => it !== "");
  return {
    stage: filter.stage === "full-year" ? "full-year" : "initial",
    funds: list(filter.funds),
    functions: list(filter.functions),
    economics: list(filter.economics),
  };
}

function wheres(
  scope: BudgetScope,
  lines: readonly BudgetLine[],
): readonly (readonly [string, BudgetWhere])[] {
  const of = (stage: BudgetWhere["stage"], funds: readonly string[]): BudgetWhere => {
    return { stage, funds, functions: [], economics: [] };
  };
  const items = (fund: string, stem: string) =>
    [...codesOf(lines, fund)].map((code): readonly [string, BudgetWhere] => {
      const key = code.length === 7 ? "item" : code.length === 5 ? "section" : "class";
      const where = { ...of(scope.items, [fund]), functions: [code] };
      return [`${stem}.${key}-budget[${code}]`, where];
    });
  const publics = Object.entries(PUBLICS).flatMap(([item, economics]) => {
    const where = { ...of(scope.publics, scope.publicsFunds), economics };
    return [
      [`n.three.${item}-budget`, where],
      [`09[all].${item}-budget`, where],
    ] as const;
  });
  return [
    ["n.fiscal.budget", of("initial", FISCAL)],
    ["n.general.budget", of(scope.items, ["general"])],
    ["n.general.budget-initial", of("initial", ["general"])],
    ["n.fund.budget", of("initial", ["government-fund"])],
    ["n.state.budget", of("initial", ["state-capital"])],
    ...items("general", "n.general"),
    ...items("government-fund", "n.fund"),
    ...items("state-capital", "n.state"),
    ...publics,
  ];
}

function codesOf(lines: readonly BudgetLine[], fund: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const line of lines) {
    if (line.fund !== fund) continue;
    for (const digits of [3, 5, 7]) codes.add(line.function.slice(0, digits));
  }
  return codes;
}

/** The budget of 09 as the statements take it, in fen. */
export function publicsBudget(figures: ReadonlyMap<string, Known>): ExactTable {
  const table = new Map<ConceptId, Fen>();
  for (const [concept, { exact }] of figures) {
    if (concept.startsWith("09[")) table.set(conceptId(concept), fen(Number(exact.dividend)));
  }
  return table;
}
