import type { CompileProblem } from "#model/compiled.ts";
import { amountPicked, type CubeWhere, pickerOf } from "#model/cube-where.ts";
import type { CubeCell } from "#model/posting.ts";
import { BLOCKERS, MEASURES, type Measure, type MeasureId } from "#standard/accounting/measures.ts";
import { type Evaluation, pickOf } from "./evaluate.ts";

/** What keeps figures from being told. */
export type Hindrances = {
  readonly problems: readonly CompileProblem[];
  readonly blocked: ReadonlySet<MeasureId>;
  /** Statements none of whose figures can be told. */
  readonly blockedStatements: ReadonlySet<string>;
};

type Subject = Pick<Evaluation, "cells" | "units" | "policies">;

/** Looks for what the statements cannot say or must not pass over (accounting.md 2.1, 4). */
export function hindrancesOf(subject: Subject): Hindrances {
  const flows = offStatementFlows(subject);
  const unclosed = notClosed(subject);
  const blocked = new Set<MeasureId>(unclosed.length > 0 ? OF_CLOSING : []);
  const natureless: CompileProblem[] = [];
  for (const id of measureIds()) {
    const missing = natureMissing(subject, MEASURES[id]);
    if (missing === undefined) continue;
    blocked.add(id);
    if (!natureless.some((other) => isSameProblem(other, missing))) natureless.push(missing);
  }
  return {
    problems: [...flows, ...natureless, ...unclosed, ...pending(subject)],
    blocked,
    blockedStatements: new Set(flows.length > 0 ? ["01", "02", "03"] : []),
  };
}

const OF_CLOSING: readonly MeasureId[] = [
  "fiscal-carryover-closing",
  "other-carryover-closing",
  "surplus-used",
  "surplus-distributed",
];

function isMeasure(id: string): id is MeasureId {
  return Object.hasOwn(MEASURES, id);
}

function measureIds(): readonly MeasureId[] {
  return Object.keys(MEASURES).filter(isMeasure);
}

function isSameProblem(a: CompileProblem, b: CompileProblem): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function offStatementFlows(subject: Subject): readonly CompileProblem[] {
  const { policies } = subject;
  return BLOCKERS.flatMap(({ term, zh, resolvedBy }) => {
    if (resolvedBy.includes(policies.offStatementFlows)) return [];
    return pickOf(subject, term, {}).flatMap(({ sign, where }) => {
      const amountFen = sign * amountOf(subject.cells, where);
      return hasAny(subject.cells, where)
        ? [{ code: "off-statement-flow", zh, where, amountFen } as const]
        : [];
    });
  });
}

/** Expenditure that a measure tells by nature, without a nature. */
function natureMissing(subject: Subject, measure: Measure): CompileProblem | undefined {
  for (const term of measure.terms) {
    if (term.where?.nature === undefined) continue;
    for (const { where } of pickOf(subject, term, {})) {
      const without = { ...where, nature: "" };
      if (!hasAny(subject.cells, without)) continue;
      const amountFen = amountOf(subject.cells, without);
      return { code: "nature-missing", where: without, amountFen };
    }
  }
  return undefined;
}

/** What closing leaves nothing on (财会〔2017〕25号; accounting.md 1.4, 8). */
const EMPTIED = /^(?:6|7|8501|8701)/;

function notClosed({ cells, units }: Subject): readonly CompileProblem[] {
  const rests = new Map(units.map(({ code }) => [code, new Map<string, number>()]));
  for (const { key, debit, credit } of cells) {
    const own = rests.get(key.unit);
    if (own === undefined || !EMPTIED.test(key.account) || key.adjustment !== "") continue;
    const account = key.account.slice(0, 4);
    own.set(account, (own.get(account) ?? 0) + debit - credit);
  }
  return [...rests].flatMap(([unit, own]) =>
    [...own]
      .filter(([, amountFen]) => amountFen !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([account, amountFen]) => ({ code: "books-not-closed", unit, account, amountFen }) as const,
      ),
  );
}

function pending({ cells, units }: Subject): readonly CompileProblem[] {
  return units.flatMap(({ code: unit }) => {
    const amountFen = amountOf(cells, { unit, account: "7*", phase: "business", mark: "pending" });
    return amountFen === 0 ? [] : [{ code: "pending-not-cleared", unit, amountFen } as const];
  });
}

function amountOf(cells: readonly CubeCell[], where: CubeWhere): number {
  const isPicked = pickerOf(where);
  let sumFen = 0;
  for (const cell of cells) if (isPicked(cell.key)) sumFen += amountPicked(cell, where);
  return sumFen;
}

function hasAny(cells: readonly CubeCell[], where: CubeWhere): boolean {
  const isPicked = pickerOf(where);
  return cells.some((cell) => isPicked(cell.key) && amountPicked(cell, where) !== 0);
}
