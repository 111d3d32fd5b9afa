import { amountPicked, type CubeWhere, pickerOf } from "#model/cube-where.ts";
import type { CubeLineage } from "#model/lineage.ts";
import type { BookUnit, CubeCell } from "#model/posting.ts";
import { assert } from "#model/result.ts";
import {
  MEASURES,
  type Measure,
  type MeasureId,
  type MeasureTerm,
} from "#standard/accounting/measures.ts";
import type { Policies } from "#standard/accounting/policies.ts";

/** The cells of a subject and what they are judged by. */
export type Evaluation = {
  readonly cells: readonly CubeCell[];
  readonly units: readonly BookUnit[];
  readonly policies: Policies;
  /** Measures that cannot be told. */
  readonly blocked: ReadonlySet<MeasureId>;
};

export type LineageTerm = CubeLineage["terms"][number];

/** An exact amount with its lineage; `fen` is undefined where it cannot be told. */
export type Value = {
  readonly fen: number | undefined;
  readonly terms: readonly LineageTerm[];
};

/** The parts of a row: everything, or the codes that begin with its key. */
export type Grouping = {
  readonly dimension: "function" | "economic";
  /** How many digits of the code make a row; rows of several levels are asked for together. */
  readonly digits: readonly number[];
};

/** The sum of measures over the cells that `where` picks. */
export function valueOfMeasures(
  evaluation: Evaluation,
  measures: readonly MeasureId[],
  where: CubeWhere,
): Value {
  const terms = measures.flatMap((id) => picksOf(evaluation, MEASURES[id], where));
  const isBlocked = measures.some((id) => evaluation.blocked.has(id));
  let sumFen = 0;
  for (const term of terms) {
    const isPicked = pickerOf(term.where);
    for (const cell of evaluation.cells) {
      if (isPicked(cell.key)) sumFen += term.sign * amountPicked(cell, term.where);
    }
  }
  return { fen: isBlocked ? undefined : sumFen, terms };
}

/** The same by row: the value of each beginning of a code that any cell has. */
export function valuesByCode(
  evaluation: Evaluation,
  measures: readonly MeasureId[],
  where: CubeWhere,
  { dimension, digits }: Grouping,
): ReadonlyMap<string, Value> {
  const terms = measures.flatMap((id) => picksOf(evaluation, MEASURES[id], where));
  const isBlocked = measures.some((id) => evaluation.blocked.has(id));
  const sums = new Map<string, number>();
  for (const term of terms) {
    const isPicked = pickerOf(term.where);
    for (const cell of evaluation.cells) {
      const code = cell.key[dimension];
      if (code === "" || !isPicked(cell.key)) continue;
      const amount = term.sign * amountPicked(cell, term.where);
      for (const length of digits) {
        if (code.length < length) continue;
        const row = code.slice(0, length);
        sums.set(row, (sums.get(row) ?? 0) + amount);
      }
    }
  }
  const values = new Map<string, Value>();
  for (const [row, sumFen] of sums) {
    const ofRow = terms.map((term) => inRow(term, dimension, row));
    values.set(row, { fen: isBlocked ? undefined : sumFen, terms: ofRow });
  }
  return values;
}

function inRow(term: LineageTerm, dimension: string, row: string): LineageTerm {
  return { sign: term.sign, where: { ...term.where, [dimension]: `${row}*` } };
}

/** The sum of values; cannot be told where one of them cannot. */
export function sumOfValues(values: readonly Value[]): Value {
  let sumFen: number | undefined = 0;
  for (const { fen } of values) {
    sumFen = sumFen === undefined || fen === undefined ? undefined : sumFen + fen;
  }
  return { fen: sumFen, terms: values.flatMap(({ terms }) => terms) };
}

/** The amount that the terms of a lineage pick out of cells, in fen. */
export function amountOfLineage(cells: readonly CubeCell[], terms: readonly LineageTerm[]): number {
  let sumFen = 0;
  for (const { sign, where } of terms) {
    const isPicked = pickerOf(where);
    for (const cell of cells) if (isPicked(cell.key)) sumFen += sign * amountPicked(cell, where);
  }
  return sumFen === 0 ? 0 : sumFen;
}

/** The terms of a measure that the department's policies leave, as descriptions of cells. */
export function picksOf(
  evaluation: Pick<Evaluation, "units" | "policies">,
  measure: Measure,
  where: CubeWhere,
): readonly LineageTerm[] {
  return measure.terms.flatMap((term) => pickOf(evaluation, term, where));
}

/** One term as a description of cells; none where a policy or the kinds of units leave it out. */
export function pickOf(
  { units, policies }: Pick<Evaluation, "units" | "policies">,
  term: MeasureTerm,
  where: CubeWhere,
): readonly LineageTerm[] {
  if (!isChosen(term, policies)) return [];
  const own: Record<string, string> = {
    account: term.accounts.map((code) => `${code}*`).join("|"),
    ...phaseOf(term),
    ...term.where,
  };
  for (const [dimension, condition] of Object.entries(where)) {
    const before = own[dimension];
    assert(before === undefined || before === condition, `two conditions on ${dimension}`);
    own[dimension] = condition;
  }
  if (term.ledger !== undefined) {
    const keeping = units.filter(({ ledger }) => ledger === term.ledger).map(({ code }) => code);
    if (keeping.length === 0) return [];
    if (keeping.length < units.length) own.unit = keeping.join("|");
  }
  if (term.onlySide !== undefined) own.side = term.onlySide;
  return [{ sign: term.positive === "debit" ? 1 : -1, where: own }];
}

function phaseOf({ take, phases }: MeasureTerm): { readonly phase?: string } {
  if (take === "closing") return {};
  if (take === "opening") return { phase: "opening" };
  return { phase: phases === undefined ? "business" : phases.join("|") };
}

function isChosen({ policy }: MeasureTerm, policies: Policies): boolean {
  if (policy === undefined) return true;
  const chosen: Readonly<Record<string, string>> = policies;
  return Object.entries(policy).every(([key, value]) => chosen[key] === value);
}
