import { assert } from "#model/result.ts";
import type {
  Applies,
  Checkable,
  Complete,
  Each,
  Example,
  NarrativeMeasure,
  Relation,
  RelationKind,
  RelationTest,
  RowLevel,
  Strength,
} from "#standard/relations/relation.ts";
import { parseTerm, type Term } from "#standard/relations/term.ts";
import type { Status } from "#standard/sourced.ts";

/** A relation as the tables spell it: terms as text, what is empty left out. */
export type RelationEntry = {
  readonly id: string;
  readonly title: string;
  readonly kind: RelationKind;
  readonly scope: string;
  readonly given?: readonly BalanceEntry[];
  readonly tests: readonly [TestEntry, ...TestEntry[]];
  readonly when?: string;
  readonly where?: string;
  readonly breaksWhen?: string;
  readonly strength: Strength;
  readonly checkable: Checkable;
  readonly absentPart?: "zero";
  readonly absentZero?: readonly string[];
  readonly applies?: Partial<Applies>;
  readonly complete?: Partial<Complete>;
  readonly derivedFrom?: readonly string[];
  readonly source: readonly string[];
  readonly status: Status;
  readonly note?: string;
  readonly example: Example;
};

type BalanceEntry = { readonly left: readonly string[]; readonly right: readonly string[] };

type TestEntry =
  | ({ readonly each?: EachEntry } & BalanceEntry)
  | {
      readonly each?: EachEntry;
      readonly part: readonly string[];
      readonly whole: readonly string[];
      readonly percent: string;
    }
  | {
      readonly each?: EachEntry;
      readonly current: string;
      readonly change: string;
      readonly rate: string;
    }
  | { readonly measure: NarrativeMeasure }
  | { readonly says: string };

/** By name: keys, rows, the project forms, or tuples of terms. */
type EachEntry = Readonly<
  Record<
    string,
    | "forms"
    | { readonly of: readonly string[]; readonly level: RowLevel }
    | readonly string[]
    | readonly (readonly string[])[]
  >
>;

/** The relation that an entry spells. A term that does not parse is a broken table. */
export function relationOf(entry: RelationEntry): Relation {
  const [first, ...rest] = entry.tests;
  return {
    id: entry.id,
    title: entry.title,
    kind: entry.kind,
    scope: entry.scope,
    given: (entry.given ?? []).map(({ left, right }) => ({
      left: left.map(term),
      right: right.map(term),
    })),
    tests: [testOf(entry.kind, first), ...rest.map((test) => testOf(entry.kind, test))],
    when: entry.when ?? "",
    where: entry.where ?? "",
    breaksWhen: entry.breaksWhen ?? "",
    strength: entry.strength,
    checkable: entry.checkable,
    absentPart: entry.absentPart ?? "cannot-tell",
    absentZero: entry.absentZero ?? [],
    applies: { ...EVERYWHERE, ...entry.applies },
    complete: { by: [], in: undefined, ...entry.complete },
    derivedFrom: entry.derivedFrom ?? [],
    source: entry.source,
    status: entry.status,
    note: entry.note ?? "",
    example: entry.example,
  };
}

const EVERYWHERE: Applies = {
  needs: [],
  unless: [],
  base: "",
  editions: [],
  printedOnly: false,
  unseen: "",
};

function testOf(kind: RelationKind, test: TestEntry): RelationTest {
  if ("says" in test) return { each: [], kind: "words", says: test.says };
  if ("measure" in test) return { each: [], kind: "measure", measure: test.measure };
  const each = Object.entries(test.each ?? {}).map(([name, of]) => eachOf(name, of));
  if ("part" in test) {
    const [part, whole] = [test.part.map(term), test.whole.map(term)];
    return { each, kind: "percentage", part, whole, percent: term(test.percent) };
  }
  if ("current" in test) {
    const [current, change, rate] = [term(test.current), term(test.change), term(test.rate)];
    return { each, kind: "change", current, change, rate };
  }
  const [left, right] = [test.left.map(term), test.right.map(term)];
  return { each, kind: kind === "less-or-equal" ? "at-most" : "equal", left, right };
}

function eachOf(name: string, of: EachEntry[string]): Each {
  if (of === "forms") return { kind: "forms", name };
  if ("of" in of) return { kind: "rows", name, of: of.of, level: of.level };
  const keys = of.filter((key) => typeof key === "string");
  if (keys.length > 0) return { kind: "keys", name, keys };
  const tuples = of.filter((tuple) => typeof tuple !== "string");
  return { kind: "tuples", name, tuples: tuples.map((tuple) => tuple.map(term)) };
}

function term(text: string): Term {
  const parsed = parseTerm(text);
  assert(parsed.ok, "the tables spell terms; a test reads them all");
  return parsed.value;
}
