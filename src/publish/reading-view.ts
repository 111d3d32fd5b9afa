import type { AsideKind, Disclosure, UnplacedReason } from "#model/disclosure.ts";
import { divideHalfUp } from "#model/division.ts";
import type { Fact } from "#model/fact.ts";
import type { PerformanceForm } from "#model/form.ts";
import type { Place } from "#model/place.ts";
import { decimalText } from "#model/printed.ts";
import type { Direction } from "#model/unit.ts";
import { EDITIONS } from "#standard/editions.ts";
import { cellOfConcept, conceptName } from "./concept-name.ts";
import { factLabel, placesOfFact } from "./fact-label.ts";
import { placeLabel } from "./place-label.ts";

/** What a reader of a document gets to see of it: every figure, in lists. */
export type ReadingView = {
  readonly counts: FigureCounts;
  /** Name of the edition (版式) that explains most; "" for the national base. */
  readonly edition: string;
  /** Numbers that are no figures, most frequent first. */
  readonly asides: readonly { readonly kind: AsideKind; readonly count: number }[];
  readonly groups: readonly FactGroup[];
  readonly unplaced: readonly UnplacedRow[];
};

export type FigureCounts = {
  readonly figures: number;
  readonly placed: number;
  readonly unplaced: number;
  /** Placed of all in percent, one decimal, cut off so that 100.0 means all; "" without figures. */
  readonly share: string;
};

/** The facts of one statement, section or form, in the order of the document. */
export type FactGroup = {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly FactRow[];
};

export type FactRow = {
  readonly fact: string;
  /** Facts that share one of these say the same thing: concepts, and the cell of a sentence. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly name: string;
  readonly text: string;
  readonly unit: string;
  readonly direction: Direction | undefined;
  readonly place: string;
};

export type UnplacedRow = {
  /** "u1", "u2" … in the order of the document: how addresses name it. */
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  readonly reason: UnplacedReason;
  readonly context: string;
  readonly place: string;
  readonly places: readonly Place[];
};

/** The lists of a disclosure that was read. */
export function readingView(disclosure: Disclosure): ReadingView {
  const { facts, unplaced } = disclosure;
  return {
    edition: EDITIONS.find(({ key }) => key === disclosure.edition)?.zh ?? "",
    counts: countsOf(facts.length, unplaced.length),
    asides: asidesOf(disclosure),
    groups: groupsOf(disclosure),
    unplaced: unplaced.map((figure, index) => ({
      ...figure,
      id: `u${index + 1}`,
      place: placeLabel(figure.places),
    })),
  };
}

function countsOf(placed: number, unplaced: number): FigureCounts {
  const figures = placed + unplaced;
  if (figures === 0) return { figures, placed, unplaced, share: "" };
  // 999 of 1,000 must not read as 100.0%: only all are all.
  const thousandths = divideHalfUp(BigInt(placed) * 1000n, BigInt(figures));
  const shown = unplaced > 0 && thousandths === 1000n ? 999n : thousandths;
  return { figures, placed, unplaced, share: decimalText(shown, 1) };
}

function asidesOf({ asides }: Disclosure): ReadingView["asides"] {
  const kinds = Object.entries(asides) as [AsideKind, number][];
  return kinds
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count);
}

function groupsOf(disclosure: Disclosure): readonly FactGroup[] {
  const groups = new Map<string, { title: string; rows: FactRow[] }>();
  for (const fact of disclosure.facts) {
    const { key, title } = groupOf(fact, disclosure.forms);
    let group = groups.get(key);
    if (group === undefined) {
      group = { title, rows: [] };
      groups.set(key, group);
    }
    group.rows.push(rowOf(fact));
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function rowOf(fact: Fact): FactRow {
  return {
    fact: fact.id,
    keys: [...new Set(fact.concepts.flatMap((id) => [id, cellOfConcept(id) ?? id]))],
    label: factLabel(fact),
    name: conceptName(fact.concepts[0], fact.year),
    text: fact.printed.text,
    unit: fact.printed.unit,
    direction: fact.direction,
    place: placeLabel(placesOfFact(fact)),
  };
}

function groupOf(
  fact: Fact,
  forms: readonly PerformanceForm[],
): { readonly key: string; readonly title: string } {
  const number = /^p\.project\[(\d+)\]/.exec(fact.concepts[0])?.[1];
  if (number !== undefined) {
    const form = forms.find(({ scope, no }) => scope === "project" && no === Number(number));
    const name = form?.name ?? "";
    return {
      key: `p:${number}`,
      title: `项目绩效自评表 ${number}${name === "" ? "" : `：${name}`}`,
    };
  }
  const { seat } = fact;
  const title = seat.kind === "cell" ? seat.statement : seat.section;
  const unnamed = seat.kind === "cell" ? "没有标题的表" : "没有标题的段落";
  return { key: `${seat.kind}:${title}`, title: title === "" ? unnamed : title };
}
