import { type Dossier, openDossier } from "#check/dossier.ts";
import { conceptId } from "#model/concept.ts";
import type { Disclosure, OutlineEntry, Unplaced } from "#model/disclosure.ts";
import type { Fact, Seat } from "#model/fact.ts";
import { intervalOf, readPrinted } from "#model/printed.ts";
import { assert } from "#model/result.ts";
import type { Direction, FigureKind } from "#model/unit.ts";

/** What a made-up document has beside its figures. */
export type MadeUpParts = {
  /** Keys of statements that hold no figure. */
  readonly empty?: readonly string[];
  readonly sentences?: readonly string[];
  /** Lines of figures that found no row; statements stand at lines 100, 200 … by their number. */
  readonly unplacedAt?: readonly number[];
  readonly edition?: string;
  readonly prior?: Readonly<Record<string, string>>;
};

/**
 * A dossier of figures by concept: `264.87`, `34.30%`, `-0.50` for a decrease in words, `12辆`,
 * `1.50元`. A concept with `#2` behind it is another print. For tests only.
 */
export function madeUpDossier(
  prints: Readonly<Record<string, string>>,
  parts: MadeUpParts = {},
): Dossier {
  const prior =
    parts.prior === undefined ? {} : { prior: disclosureOf(parts.prior, { edition: "base" }) };
  return openDossier(disclosureOf(prints, parts), prior);
}

function disclosureOf(prints: Readonly<Record<string, string>>, parts: MadeUpParts): Disclosure {
  const facts = Object.entries(prints).map(([concept, text]) => factOf(concept, text));
  const keys = new Set(facts.flatMap(({ concepts }) => /^(\d\d)\[/.exec(concepts[0])?.[1] ?? []));
  for (const key of parts.empty ?? []) keys.add(key);
  return {
    subject: "云屏县水利局",
    year: 2024,
    kind: "final-accounts",
    body: "department",
    edition: parts.edition ?? "base",
    outline: [...keys].sort().map((key) => entryOf(key, parts.empty ?? [])),
    sentences: (parts.sentences ?? []).map((text) => ({
      section: "",
      text,
      facts: [],
      places: [],
    })),
    forms: [],
    facts,
    unplaced: (parts.unplacedAt ?? []).map(unplacedAt),
    asides: {},
  };
}

function factOf(key: string, given: string): Fact {
  const concept = key.replace(/#\d+$/, "");
  const isChange = /change|difference/.test(concept);
  const [, minus = "", text = "", unit = ""] = /^(-?)([\d.,]+)(.*)$/.exec(given) ?? [];
  const direction: Direction | undefined =
    isChange === false ? undefined : minus === "-" ? "decrease" : "increase";
  const kind: FigureKind = kindOf(unit, isChange);
  const print = direction === undefined ? minus + text : text;
  const printed = readPrinted(print, unit === "" ? "万元" : unit);
  assert(printed.ok, `${given} is a print`);
  return {
    id: key,
    concepts: [conceptId(concept)],
    subject: "云屏县水利局",
    year: concept.startsWith("prior:") ? 2023 : 2024,
    kind,
    direction,
    label: concept,
    seat: seatOf(concept),
    printed: printed.value,
    interval: intervalOf(printed.value, kind, direction),
    exact: undefined,
    source: { kind: "read", places: [], isDoubtful: false },
  };
}

function kindOf(unit: string, isChange: boolean): FigureKind {
  if (unit === "%") return "percent";
  if (unit === "分") return "score";
  if (unit !== "" && !unit.endsWith("元")) return "count";
  return isChange ? "change" : "amount";
}

function seatOf(concept: string): Seat {
  const cell = /^(\d\d)\[([^\]]*)\]\.(.*)$/.exec(concept);
  if (cell === null) return { kind: "sentence", section: "一、收入支出决算总体情况说明" };
  const [, statement = "", row = "", column = ""] = cell;
  return { kind: "cell", statement, row, column, side: undefined };
}

function entryOf(key: string, empty: readonly string[]): OutlineEntry {
  return {
    kind: "statement",
    key,
    title: key,
    unit: "万元",
    status: empty.includes(key) ? "empty" : "present",
    places: [{ kind: "line", line: Number(key) * 100, from: 1, to: 2 }],
  };
}

function unplacedAt(line: number): Unplaced {
  return {
    text: "1.00",
    unit: "万元",
    reason: "row-unknown",
    context: "1.00",
    places: [{ kind: "line", line, from: 1, to: 5 }],
  };
}
