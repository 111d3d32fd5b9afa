import type { Relation, RelationTest } from "#standard/relations/relation.ts";
import type { Term } from "#standard/relations/term.ts";

/** Every term that a relation names: in what must hold first, in its tests and in their tuples. */
export function termsOf(relation: Relation): readonly Term[] {
  return [
    ...relation.given.flatMap(({ left, right }) => [...left, ...right]),
    ...relation.tests.flatMap(termsOfTest),
  ];
}

/** Every term that one test names, those of its tuples included. */
export function termsOfTest(test: RelationTest): readonly Term[] {
  const tuples = test.each.flatMap((each) => (each.kind === "tuples" ? each.tuples.flat() : []));
  return [...tuples, ...sidesOf(test)];
}

function sidesOf(test: RelationTest): readonly Term[] {
  switch (test.kind) {
    case "equal":
    case "at-most":
      return [...test.left, ...test.right];
    case "percentage":
      return [...test.part, ...test.whole, test.percent];
    case "change":
      return [test.current, test.change, test.rate];
    case "measure":
    case "words":
      return [];
  }
}
