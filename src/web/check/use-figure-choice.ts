import { useCallback, useEffect, useMemo } from "react";
import { type FactIndex, factIndex } from "#publish/fact-view.ts";
import type { FactRow } from "#publish/reading-view.ts";
import type { Address } from "./address.ts";
import { type ChoiceStore, choiceStore } from "./choice.ts";
import { type Figures, figuresOfReading, type MarkedFigure } from "./figures.ts";
import { addressNow, goTo } from "./history.ts";
import type { Reading } from "./reading.ts";
import { elementOf } from "./reveal.ts";

/** The figures of a reading, which one is chosen, and the ways to choose. */
export type FigureChoice = {
  readonly figures: Figures;
  readonly index: FactIndex;
  readonly rows: ReadonlyMap<string, FactRow>;
  readonly chosen: MarkedFigure | undefined;
  readonly store: ChoiceStore;
  /** To the next or the one before in the order of the document. */
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** Keeps the choice and the address the same. */
export function useFigureChoice(reading: Reading, address: Address): FigureChoice {
  const figures = useMemo(() => figuresOfReading(reading), [reading]);
  const index = useMemo(() => factIndex(reading.disclosure, reading.view.groups), [reading]);
  const rows = useMemo(() => rowsOf(reading), [reading]);
  const store = useMemo(
    () =>
      choiceStore((id) => {
        const now = addressNow();
        if (now.figure === id) focusPanel();
        else goTo(choosing(now, figures.byId.get(id)), "push");
      }, figures.ordered),
    [figures],
  );
  const chosen = address.figure === undefined ? undefined : figures.byId.get(address.figure);
  useEffect(() => store.set(chosen?.id), [store, chosen]);
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
  return { figures, index, rows, chosen, store, step, close };
}

/** The lists follow the choice: a figure that was not understood stands in a list of its own. */
function choosing(now: Address, figure: MarkedFigure | undefined): Address {
  if (figure === undefined) return now;
  return { ...now, figure: figure.id, tab: figure.state === "placed" ? "facts" : "unread" };
}

function close(): void {
  const now = addressNow();
  if (now.figure === undefined) return;
  const { figure } = now;
  const isInPanel = document.activeElement?.closest(".panel") != null;
  goTo({ ...now, figure: undefined }, "push");
  if (isInPanel) elementOf(document.body, figure)?.focus();
}

function focusPanel(): void {
  document.querySelector<HTMLElement>(".panel-title")?.focus();
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [act]);
}

function rowsOf({ view }: Reading): ReadonlyMap<string, FactRow> {
  return new Map(view.groups.flatMap((group) => group.rows).map((row) => [row.fact, row]));
}
