import type { Relation, RelationTest } from "./relation.ts";
import { printTerm, type Term } from "./term.ts";

/** Relations that decide an obligation of their own. */
const BY_ID: Readonly<Record<string, readonly string[]>> = {
  "vehicles-add-up": ["A02"],
  "vehicles-difference-explained": ["A03"],
  "three-publics-within-budget": ["S07"],
  "abroad-basic-within-three-publics": ["S09"],
  "reception-basic-within-three-publics": ["S09"],
  "vehicle-operation-basic-within-three-publics": ["S09"],
  "vehicle-purchase-basic-within-three-publics": ["S09"],
  "same-figure-agrees": ["R08"],
  "same-figure-same-print": ["R08"],
  "performance-project-count": ["E02", "E05"],
};

/**
 * The obligations of truthfulness (真实性) that a relation decides, by what it ties together:
 * statements R01, text with statements R02, percents and changes R03, last year R04 and R05, one
 * figure printed twice R08, forms E04, forms with the accounts E05.
 */
export function obligationsOfRelation(relation: Relation): readonly string[] {
  const own = BY_ID[relation.id] ?? [];
  const terms = relation.tests.flatMap(termsOf).map(printTerm);
  const ties = new Set(terms.map(worldOf));
  const found = new Set(own);
  if (relation.kind === "percentage" || relation.kind === "change") found.add("R03");
  if (terms.some((term) => term.includes("prior:"))) {
    found.add(terms.some((term) => term.includes("carryover")) ? "R05" : "R04");
  }
  for (const test of relation.tests) {
    if (test.kind === "measure") found.add(test.measure === "cell" ? "R02" : "R03");
  }
  if (ties.has("form")) found.add(ties.size > 1 ? "E05" : "E04");
  else if (ties.has("statement") && ties.has("narrative")) found.add("R02");
  else if (ties.has("statement")) found.add("R01");
  else if (ties.has("narrative") && relation.kind !== "percentage") found.add("R02");
  return [...found];
}

function termsOf(test: RelationTest): readonly Term[] {
  const bound = test.each.flatMap((each) => (each.kind === "tuples" ? each.tuples.flat() : []));
  switch (test.kind) {
    case "equal":
    case "at-most":
      return [...bound, ...test.left, ...test.right];
    case "percentage":
      return [...bound, ...test.part, ...test.whole, test.percent];
    case "change":
      return [...bound, test.current, test.change, test.rate];
    case "measure":
    case "words":
      return [];
  }
}

function worldOf(term: string): "statement" | "narrative" | "form" | "none" {
  if (/(?:^|[ -]|prior:)p\.|count p\./.test(term)) return "form";
  if (/(?:^|[ :-])n\./.test(term)) return "narrative";
  return /\d\d\[|x\.[a-z]/.test(term) ? "statement" : "none";
}
