import type { Fact } from "#model/fact.ts";

/** A cell of a drawn statement: words, or a figure by the id of its fact. */
export type GridCell = { readonly text: string; readonly fact?: string };

export type HeadCell = {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
};

/** One block of a statement; the two sides of 01 and 04 are two blocks beside each other. */
export type StatementGrid = {
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly (readonly GridCell[])[];
};

/** The blocks of a statement from the seats of its figures, in the order of the form. */
export function statementGrids(facts: readonly Fact[]): readonly StatementGrid[] {
  const sides = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.seat.kind !== "cell") continue;
    const side = fact.seat.side ?? "";
    const own = sides.get(side);
    if (own === undefined) sides.set(side, [fact]);
    else own.push(fact);
  }
  return [...sides.values()].map(gridOf);
}

function gridOf(facts: readonly Fact[]): StatementGrid {
  const columns = [...new Set(facts.map(columnOf))];
  const rows: GridCell[][] = [];
  let line = "";
  for (const fact of facts) {
    if (fact.seat.kind !== "cell") continue;
    const own = fact.concepts[0].replace(/\].*$/u, "");
    if (own !== line) {
      line = own;
      rows.push([{ text: fact.seat.row }, ...columns.map(() => ({ text: "" }))]);
    }
    const row = rows.at(-1);
    if (row === undefined) continue;
    row[columns.indexOf(columnOf(fact)) + 1] = { text: fact.printed.text, fact: fact.id };
  }
  return { head: headOf(columns), rows };
}

function columnOf({ seat }: Fact): string {
  return seat.kind === "cell" ? seat.column : "";
}

/** Header cells from top to bottom: what stands over several columns spans them. */
function headOf(columns: readonly string[]): StatementGrid["head"] {
  const paths = columns.map((column) => column.split("/"));
  const depth = Math.max(1, ...paths.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeadCell[] = level === 0 ? [{ text: "项目", colSpan: 1, rowSpan: depth }] : [];
    for (let at = 0; at < paths.length; ) {
      const path = paths[at] ?? [];
      const stem = path.slice(0, level + 1).join("/");
      let end = at + 1;
      while (end < paths.length && paths[end]?.slice(0, level + 1).join("/") === stem) end++;
      const isLast = level === path.length - 1;
      if (level < path.length) {
        const rowSpan = isLast ? depth - level : 1;
        cells.push({ text: path[level] ?? "", colSpan: end - at, rowSpan });
      }
      at = end;
    }
    return cells;
  });
}
