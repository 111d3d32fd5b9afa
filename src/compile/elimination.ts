import type { CompileProblem, Elimination, EliminationSide } from "#model/compiled.ts";
import { type CubeWhere, pickerOf } from "#model/cube-where.ts";
import { fen } from "#model/fen.ts";
import type { BookUnit, Cube, CubeCell, CubeKey, InternalPosting } from "#model/posting.ts";
import { ELIMINATION_PAIRS, type EliminationPair } from "#standard/accounting/elimination.ts";
import type { Policies } from "#standard/accounting/policies.ts";

export type Consolidation = {
  readonly eliminations: readonly Elimination[];
  /** Cells that turn eliminated amounts round (调整表); their `adjustment` names the elimination. */
  readonly adjustments: readonly CubeCell[];
  readonly unmatched: readonly CompileProblem[];
};

/** A cell of internal business and what of it is not yet explained, debit less credit in fen. */
type Open = { readonly cell: CubeCell; restFen: number };

/**
 * Finds what units of the department paid each other, pair of accounts by pair (accounting.md 2.3).
 * Both sides are known by the counterparty, never by the account alone. Where the sides differ the
 * smaller is eliminated and the rest is unmatched. Every internal posting is eliminated, left in by
 * policy, or unmatched.
 */
export function consolidate(
  cube: Cube,
  units: readonly BookUnit[],
  policies: Policies,
  internal: readonly InternalPosting[] = [],
): Consolidation {
  const open = openCells(cube, units);
  const ledger: Ledger = {
    open: Map.groupBy(open, ({ cell }) => between(cell.key)),
    internal: Map.groupBy(internal, ({ key }) => between(key)),
  };
  const couples = couplesOf(open, units);
  const found: Elimination[] = [];
  const adjustments: CubeCell[] = [];
  for (const pair of ELIMINATION_PAIRS) {
    for (const { payer, receiver } of couples) {
      const made = eliminate({ pair, payer, receiver }, ledger, policies);
      if (made === undefined) continue;
      found.push(made.elimination);
      for (const cell of made.adjustments) adjustments.push(cell);
    }
  }
  return { eliminations: found, adjustments, unmatched: unmatchedOf(open, ledger) };
}

/** Internal business by the two units that it is between. */
type Ledger = {
  readonly open: ReadonlyMap<string, readonly Open[]>;
  readonly internal: ReadonlyMap<string, readonly InternalPosting[]>;
};

function between({ unit, counterparty }: Pick<CubeKey, "unit" | "counterparty">): string {
  return `${unit}\u0001${counterparty}`;
}

/** Who may have paid whom, in the order of the units. */
function couplesOf(
  open: readonly Open[],
  units: readonly BookUnit[],
): readonly { readonly payer: string; readonly receiver: string }[] {
  const place = new Map(units.map(({ code }, at) => [code, at]));
  const couples = new Map<number, { readonly payer: string; readonly receiver: string }>();
  for (const { cell } of open) {
    const { unit, counterparty } = cell.key;
    const isPaid = cell.key.account >= "7";
    const [payer, receiver] = isPaid ? [unit, counterparty] : [counterparty, unit];
    const at = (place.get(payer) ?? 0) * units.length + (place.get(receiver) ?? 0);
    couples.set(at, { payer, receiver });
  }
  return [...couples].sort(([a], [b]) => a - b).map(([, couple]) => couple);
}

function openCells(cube: Cube, units: readonly BookUnit[]): readonly Open[] {
  const codes = new Set(units.map(({ code }) => code));
  return cube.cells
    .filter(({ key }) => key.phase === "business" && codes.has(key.counterparty))
    .map((cell) => ({ cell, restFen: cell.debit - cell.credit }))
    .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** An order that does not hang on the order of the books. */
function sortKey({ cell }: Open): string {
  return Object.values(cell.key).join("\u0001");
}

type Couple = {
  readonly pair: EliminationPair;
  readonly payer: string;
  readonly receiver: string;
};

function eliminate(
  { pair, payer, receiver }: Couple,
  ledger: Ledger,
  policies: Policies,
): { readonly elimination: Elimination; readonly adjustments: readonly CubeCell[] } | undefined {
  const payerWhere = whereOf(payer, receiver, pair.payer, pair.payerWhere);
  const receiverWhere = whereOf(receiver, payer, pair.receiver, {});
  const paid = pick(ledger, payer, receiver, payerWhere);
  const received = pick(ledger, receiver, payer, receiverWhere);
  const paidFen = total(paid);
  const receivedFen = -total(received);
  const amountFen = agreed(paidFen, receivedFen);
  if (amountFen === 0) return undefined;
  const id = `${pair.id}:${payer}:${receiver}`;
  const isLeftIn = pair.isLeftIn ?? false;
  const isUnchosen = Object.entries(pair.policy ?? {}).some(
    ([key, value]) => Object.entries(policies).find(([name]) => name === key)?.[1] !== value,
  );
  const turned = [...take(paid, amountFen, id), ...take(received, -amountFen, id)];
  const side = (unit: string, bookedFen: number, where: CubeWhere): EliminationSide => ({
    unit,
    bookedFen,
    where,
    postings: postingsOf(ledger, unit, unit === payer ? receiver : payer, where),
  });
  const { zh, basis } = pair;
  const elimination: Elimination = {
    id,
    pair: pair.id,
    zh,
    basis,
    payer: side(payer, paidFen, payerWhere),
    receiver: side(receiver, receivedFen, receiverWhere),
    amountFen,
    isKept: isLeftIn || isUnchosen,
  };
  return { elimination, adjustments: elimination.isKept ? [] : turned };
}

function whereOf(
  unit: string,
  counterparty: string,
  accounts: readonly string[],
  more: CubeWhere,
): CubeWhere {
  const account = accounts.map((code) => `${code}*`).join("|");
  return { unit, counterparty, account, phase: "business", ...more };
}

function pick(
  { open }: Ledger,
  unit: string,
  counterparty: string,
  where: CubeWhere,
): readonly Open[] {
  const isPicked = pickerOf(where);
  const own = open.get(between({ unit, counterparty })) ?? [];
  return own.filter(({ cell, restFen }) => restFen !== 0 && isPicked(cell.key));
}

function total(open: readonly Open[]): number {
  return open.reduce((sum, { restFen }) => sum + restFen, 0);
}

/** What both sides have: the smaller amount of the same sign. */
function agreed(paidFen: number, receivedFen: number): number {
  if (paidFen > 0 && receivedFen > 0) return Math.min(paidFen, receivedFen);
  return paidFen < 0 && receivedFen < 0 ? Math.max(paidFen, receivedFen) : 0;
}

/** Takes an amount (debit less credit) out of cells, in their order, and turns it round. */
function take(open: readonly Open[], amountFen: number, adjustment: string): readonly CubeCell[] {
  const isWhole = total(open) === amountFen;
  const turned: CubeCell[] = [];
  let restFen = amountFen;
  for (const one of open) {
    const isSameSign = one.restFen > 0 === amountFen > 0;
    if (restFen === 0 || (!isWhole && !isSameSign)) continue;
    const isLess = Math.abs(one.restFen) <= Math.abs(restFen);
    const takenFen = isWhole || isLess ? one.restFen : restFen;
    one.restFen -= takenFen;
    restFen -= takenFen;
    const isExpenditure = one.cell.key.account >= "7";
    turned.push({
      key: { ...one.cell.key, adjustment },
      debit: fen(isExpenditure ? 0 - takenFen : 0),
      credit: fen(isExpenditure ? 0 : takenFen),
      postings: 0,
    });
  }
  return turned;
}

/** The postings between two units that a description picks, in the order of the books. */
function postingsOf(
  { internal }: Ledger,
  unit: string,
  counterparty: string,
  where: CubeWhere,
): readonly InternalPosting[] {
  const isPicked = pickerOf(where);
  const own = internal.get(between({ unit, counterparty })) ?? [];
  return own.filter(({ key }) => isPicked(key));
}

/** What no other unit booked against it, by unit, counterparty and account. */
function unmatchedOf(open: readonly Open[], ledger: Ledger): readonly CompileProblem[] {
  const rests = new Map<string, { readonly cell: CubeCell; sumFen: number }>();
  for (const { cell, restFen } of open) {
    if (restFen === 0) continue;
    const { unit, counterparty, account } = cell.key;
    const name = `${unit} ${counterparty} ${account.slice(0, 4)}`;
    const known = rests.get(name);
    if (known === undefined) rests.set(name, { cell, sumFen: restFen });
    else known.sumFen += restFen;
  }
  return [...rests.values()].map(({ cell, sumFen }) => {
    const { unit, counterparty } = cell.key;
    const account = cell.key.account.slice(0, 4);
    const where = whereOf(unit, counterparty, [account], {});
    const amountFen = account >= "7" ? sumFen : 0 - sumFen;
    const postings = postingsOf(ledger, unit, counterparty, where);
    const code = "internal-transfer-unmatched";
    return { code, unit, counterparty, account, amountFen, where, postings };
  });
}
