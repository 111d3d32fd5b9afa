import { useCallback, useEffect, useMemo } from "react";
import type { Report } from "#model/report.ts";
import { type FactIndex, factIndex } from "#publish/fact-view.ts";
import type { FactRow } from "#publish/reading-view.ts";
import type { Address } from "./address.ts";
import { type ChoiceStore, choiceStore } from "./choice.ts";
import { type Figures, figuresOfReading, type MarkedFigure } from "./figures.ts";
import { addressNow, goTo } from "./history.ts";
import type { Reading } from "./reading.ts";
import { elementOf } from "./reveal.ts";

/** The figures of a reading, which figure or finding is chosen, and the ways to choose. */
export type Chosen = {
  readonly figures: Figures;
  readonly index: FactIndex;
  readonly rows: ReadonlyMap<string, FactRow>;
  readonly figure: MarkedFigure | undefined;
  /** Number of the chosen finding, from 1. */
  readonly finding: number | undefined;
  readonly store: ChoiceStore;
  /** To the next or the one before in the order of the document. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

const NO_FRAMES: readonly string[] = [];

/** Keeps the choice and the address the same. */
export function useChoice(reading: Reading, report: Report | undefined, address: Address): Chosen {
  const figures = useMemo(() => figuresOfReading(reading, report), [reading, report]);
  const index = useMemo(() => factIndex(reading.disclosure, reading.view.groups), [reading]);
  const rows = useMemo(() => rowsOf(reading), [reading]);
  const store = useMemo(
    () => choiceStore((id) => choose(figures.byId.get(id)), figures.ordered),
    [figures],
  );
  const figure = address.figure === undefined ? undefined : figures.byId.get(address.figure);
  const isKnown = address.finding !== undefined && address.finding <= figures.framed.length;
  const finding = isKnown ? address.finding : undefined;
  const framed = finding === undefined ? NO_FRAMES : (figures.framed[finding - 1] ?? NO_FRAMES);
  useEffect(() => store.set(figure?.id, framed), [store, figure, framed]);
  const step = useCallback(
    (by: 1 | -1) => {
      const { ordered } = figures;
      const at = ordered.findIndex(({ id }) => id === addressNow().figure);
      const next = ordered[at < 0 ? 0 : at + by];
      if (next !== undefined) goTo(choosing(addressNow(), next), "replace");
    },
    [figures],
  );
  useEscape(close);
  return { figures, index, rows, figure, finding, store, step, close };
}

/** Where the lists of what was read stand open, a figure is a fact; elsewhere its finding opens. */
function choose(figure: MarkedFigure | undefined): void {
  if (figure === undefined) return;
  const now = addressNow();
  const [first] = figure.findings;
  if (first === undefined || (isReadingTab(now.tab) && figure.state !== "words")) {
    if (now.figure === figure.id) focusOn(".panel-title");
    else goTo(choosing(now, figure), "push");
    return;
  }
  const at = now.finding === undefined ? -1 : figure.findings.indexOf(now.finding);
  const next = figure.findings[at + 1] ?? first;
  if (next === now.finding) focusFinding(next);
  else chooseFinding(next);
}

/** Opens a finding; one that is open already is given the focus. */
export function chooseFinding(number: number): void {
  const now = addressNow();
  if (now.finding === number) focusFinding(number);
  else goTo({ ...now, finding: number, figure: undefined, tab: "findings" }, "push");
}

/** The head of a finding's card: in the list, or in the sheet of a phone. */
function focusFinding(number: number): void {
  focusOn(`[data-finding="${number}"] .card-head, .panel-title`);
}

function isReadingTab(tab: Address["tab"]): boolean {
  return tab === "facts" || tab === "unread";
}

/** The lists follow the choice: a figure that was not understood stands in a list of its own. */
function choosing(now: Address, figure: MarkedFigure): Address {
  const own = figure.state === "placed" ? "facts" : "unread";
  const tab = isReadingTab(now.tab) ? own : now.tab;
  return { ...now, figure: figure.id, finding: undefined, line: undefined, tab };
}

function close(): void {
  const now = addressNow();
  const { figure, finding, line } = now;
  if (figure === undefined && finding === undefined && line === undefined) return;
  const isInPanel = document.activeElement?.closest(".panel") != null;
  goTo({ ...now, figure: undefined, finding: undefined, line: undefined }, "push");
  if (isInPanel && figure !== undefined) elementOf(document.body, figure)?.focus();
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [act]);
}

function rowsOf({ view }: Reading): ReadonlyMap<string, FactRow> {
  return new Map(view.groups.flatMap((group) => group.rows).map((row) => [row.fact, row]));
}
