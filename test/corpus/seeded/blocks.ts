import { withPrints } from "#check/reprint.ts";
import { addressOf, conceptId } from "#model/concept.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { overlaps } from "#model/interval.ts";
import { decimalText, type Printed } from "#model/printed.ts";
import type { Random } from "#test/fuzz/random.ts";
import { type Plant, plantedFact } from "./plants.ts";

/** Mistakes in a whole block of figures, by the names under which they are to be found. */
export const BLOCK_SLIPS = [
  "table-unit",
  "cells-exchanged",
  "rows-displaced",
  "row-missing",
] as const;

export type BlockSlip = (typeof BLOCK_SLIPS)[number];

/** A statement's figures by row and column, rows in the order of the document. */
type Grid = {
  readonly statement: string;
  readonly rows: readonly (readonly [string, ReadonlyMap<string, Fact>])[];
};

/** Plants a mistake of a block somewhere, or undefined where the document has no place for it. */
export function plantBlock(
  disclosure: Disclosure,
  kind: BlockSlip,
  random: Random,
): Plant | undefined {
  const all = gridsOf(disclosure);
  const grids = all.filter(
    ({ rows, statement }) =>
      rows.length >= ROWS_MIN[kind] && (kind === "cells-exchanged" || !statement.startsWith("p.")),
  );
  const grid = grids[random.below(grids.length)];
  if (grid === undefined) return undefined;
  switch (kind) {
    case "table-unit":
      return otherUnit(disclosure, grid, all.length);
    case "cells-exchanged":
      return exchanged(disclosure, grid, random);
    case "rows-displaced":
      return displaced(disclosure, grid, random);
    case "row-missing":
      return withoutRow(disclosure, grid, random);
  }
}

const ROWS_MIN: Readonly<Record<BlockSlip, number>> = {
  "table-unit": 2,
  "cells-exchanged": 2,
  "rows-displaced": 6,
  "row-missing": 4,
};

const CELL = /^(\d\d|x\.[a-z0-9-]+)\[([^\]]+)\]\.(.+)$/;
/** The rows of money of a performance form. */
const FUND = /^(p\.(?:whole|project\[\d+\]))\.([a-z]+)\.(initial|year|executed)$/;

function gridsOf(disclosure: Disclosure): readonly Grid[] {
  const statements = new Map<string, Map<string, Map<string, Fact>>>();
  for (const fact of disclosure.facts) {
    const [concept] = fact.concepts;
    const [, statement = "", row = "", column = ""] =
      CELL.exec(concept) ?? FUND.exec(concept) ?? [];
    if (statement === "" || fact.seat.kind !== "cell") continue;
    const rows = statements.get(statement) ?? new Map<string, Map<string, Fact>>();
    const cells = rows.get(row) ?? new Map<string, Fact>();
    statements.set(statement, rows.set(row, cells.set(column, fact)));
  }
  return [...statements].map(([statement, rows]) => ({ statement, rows: [...rows] }));
}

/** The table printed in 元 under a heading that says 万元; other tables must tell. */
function otherUnit(disclosure: Disclosure, grid: Grid, tables: number): Plant | undefined {
  const prints = new Map<string, Printed>();
  for (const fact of factsIn(grid)) {
    if (fact.printed.unit !== "万元" || fact.printed.digits === 0n) continue;
    const digits = fact.printed.digits * 10_000n;
    prints.set(fact.id, again(fact.printed, digits));
  }
  if (prints.size < 4 || tables < 2) return undefined;
  return plantOf("table-unit", disclosure, factsIn(grid), prints);
}

/** Two neighbours in a row or in a column change places. */
function exchanged(disclosure: Disclosure, grid: Grid, random: Random): Plant | undefined {
  const pairs = pairsIn(grid).filter(
    ([one, other]) => !overlaps(one.interval, other.interval) && one.kind === other.kind,
  );
  const pair = pairs[random.below(pairs.length)];
  if (pair === undefined) return undefined;
  const [one, other] = pair;
  const prints = new Map([
    [one.id, other.printed],
    [other.id, one.printed],
  ]);
  return plantOf("cells-exchanged", disclosure, pair, prints);
}

function pairsIn(grid: Grid): readonly (readonly [Fact, Fact])[] {
  const pairs: (readonly [Fact, Fact])[] = [];
  for (const [at, [, cells]] of grid.rows.entries()) {
    const row = [...cells.values()];
    const below = grid.rows[at + 1]?.[1];
    for (const [index, fact] of row.entries()) {
      const right = row[index + 1];
      if (right !== undefined) pairs.push([fact, right]);
    }
    for (const [column, fact] of cells) {
      const under = below?.get(column);
      if (under !== undefined) pairs.push([fact, under]);
    }
  }
  return pairs;
}

/**
 * The figures of some rows slide down by one, the last comes to the first; blanks slide too. Not in
 * statement 06, which prints its codes in columns side by side: rows that follow each other in its
 * text stand in different columns, and a slide down one of these stays within the sum of one class.
 */
function displaced(disclosure: Disclosure, grid: Grid, random: Random): Plant | undefined {
  if (grid.statement === SIDE_BY_SIDE) return undefined;
  const coded = grid.rows.filter(([row]) => /^\d{3,7}$/.test(row));
  const size = 4 + random.below(3);
  if (coded.length < size + 1) return undefined;
  const start = random.below(coded.length - size + 1);
  const block = coded.slice(start, start + size);
  const moved = block.map(([row, cells], index) => {
    const source = block[(index + size - 1) % size]?.[1] ?? new Map<string, Fact>();
    return { cells, facts: [...source].map(([column, from]) => seated(grid, row, column, from)) };
  });
  const isSame = moved.every(({ cells, facts }) =>
    facts.every(({ concepts: [concept], printed }) =>
      [...cells.values()].some(
        (fact) => fact.concepts[0] === concept && fact.printed.digits === printed.digits,
      ),
    ),
  );
  if (isSame) return undefined;
  const gone = new Set(block.flatMap(([, cells]) => [...cells.values()].map(({ id }) => id)));
  const facts = moved.flatMap((row) => row.facts);
  const at = disclosure.facts.findIndex(({ id }) => gone.has(id));
  const kept = disclosure.facts.filter(({ id }) => !gone.has(id));
  const meant = new Map(
    block.flatMap(([, cells]) => [...cells.values()].map((fact) => [fact.id, fact.printed.text])),
  );
  return {
    kind: "rows-displaced",
    at: facts.map((fact) => ({
      ...plantedFact(fact, fact.printed),
      meant: meant.get(fact.id) ?? "",
    })),
    disclosure: { ...disclosure, facts: [...kept.slice(0, at), ...facts, ...kept.slice(at)] },
  };
}

const SIDE_BY_SIDE = "06";

/** The figure of another row, standing in this one. */
function seated(grid: Grid, row: string, column: string, from: Fact): Fact {
  const concept = conceptId(`${grid.statement}[${row}].${column}`);
  const name = grid.rows
    .find(([key]) => key === row)?.[1]
    .values()
    .next().value;
  if (name?.seat.kind !== "cell" || from.seat.kind !== "cell") return from;
  return {
    ...from,
    id: addressOf(concept),
    concepts: [concept],
    label: name.label,
    seat: { ...from.seat, row: name.seat.row },
  };
}

/** An item (项) whose section has others loses its row. */
function withoutRow(disclosure: Disclosure, grid: Grid, random: Random): Plant | undefined {
  const items = grid.rows.filter(
    ([row, cells]) =>
      /^\d{7}$/.test(row) &&
      [...cells.values()].some(({ printed }) => printed.digits !== 0n) &&
      grid.rows.filter(([other]) => other.length === 7 && other.startsWith(row.slice(0, 5)))
        .length > 1,
  );
  const item = items[random.below(items.length)];
  if (item === undefined) return undefined;
  const gone = [...item[1].values()];
  const ids = new Set(gone.map(({ id }) => id));
  return {
    kind: "row-missing",
    at: gone.map((fact) => plantedFact(fact, { ...fact.printed, text: "" })),
    disclosure: { ...disclosure, facts: disclosure.facts.filter(({ id }) => !ids.has(id)) },
  };
}

function plantOf(
  kind: BlockSlip,
  disclosure: Disclosure,
  facts: readonly Fact[],
  prints: ReadonlyMap<string, Printed>,
): Plant {
  const at = facts.flatMap((fact) => {
    const printed = prints.get(fact.id);
    return printed === undefined ? [] : [plantedFact(fact, printed)];
  });
  return { kind, at, disclosure: withPrints(disclosure, prints) };
}

function factsIn(grid: Grid): readonly Fact[] {
  return grid.rows.flatMap(([, cells]) => [...cells.values()]);
}

function again(printed: Printed, digits: bigint): Printed {
  return { ...printed, text: decimalText(digits, printed.decimals), digits };
}
