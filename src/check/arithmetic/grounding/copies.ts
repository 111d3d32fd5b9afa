import type { Figure, GroundForm } from "#check/arithmetic/system.ts";
import { gridOf } from "#model/unit.ts";
import type { Relation } from "#standard/relations/relation.ts";
import type { Book } from "./book.ts";
import type { Sink } from "./drafts.ts";

/** Ties all prints of one concept of one body and year to the first. */
export function groundCopies(book: Book, relation: Relation, sink: Sink): void {
  const tied = new Set<string>();
  for (const [concept, prints] of book.prints) {
    if (prints.length < 2) continue;
    const first = book.figures[prints[0] ?? -1];
    for (const index of prints.slice(1)) {
      const other = book.figures[index];
      if (first === undefined || other === undefined || !isOneFigure(first, other)) continue;
      const key = `${first.index} ${index}`;
      if (tied.has(key)) continue;
      tied.add(key);
      sink.drafts.push({
        relation,
        test: 0,
        about: concept,
        form: tie(first.index, index),
        isCopy: true,
        isList: false,
        leftOut: [],
        under: "",
      });
    }
  }
}

function tie(first: number, other: number): GroundForm {
  const side = (figure: number) => ({ terms: [{ sign: 1 as const, figure }], constant: 0n });
  return { kind: "equal", left: side(first), right: side(other) };
}

/** Two cells of one statement under one code may be two rows; a later year is another figure. */
function isOneFigure({ fact: a }: Figure, { fact: b }: Figure): boolean {
  if (a.year !== b.year || a.subject !== b.subject) return false;
  if (a.kind !== b.kind || gridOf(a.printed.unit) !== gridOf(b.printed.unit)) return false;
  const isOneTable =
    a.seat.kind === "cell" && b.seat.kind === "cell" && a.seat.statement === b.seat.statement;
  return !isOneTable || a.printed.text === b.printed.text;
}
