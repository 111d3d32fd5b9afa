import { createContext, useContext, useMemo, useSyncExternalStore } from "react";
import type { MarkedFigure } from "./figures.ts";

/**
 * The chosen figure as something to subscribe to: of thousands of figures on the page only the two
 * that change are drawn anew.
 */
export type Choice = {
  readonly chosen: () => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly choose: (id: string) => void;
  /** The figure that the tab key reaches: the chosen one or, where it is not shown, the first. */
  readonly reachable: () => string | undefined;
};

export const ChoiceContext = createContext<Choice>({
  chosen: () => undefined,
  subscribe: () => () => undefined,
  choose: () => undefined,
  reachable: () => undefined,
});

export type ChoiceStore = Choice & { readonly set: (id: string | undefined) => void };

/** A choice that holds what the address says. */
export function choiceStore(
  choose: (id: string) => void,
  figures: readonly MarkedFigure[],
): ChoiceStore {
  const listeners = new Set<() => void>();
  let chosen: string | undefined;
  return {
    chosen: () => chosen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose,
    reachable: () => chosen ?? figures[0]?.id,
    set: (id) => {
      if (id === chosen) return;
      chosen = id;
      for (const listener of listeners) listener();
    },
  };
}

/** Whether a figure is the chosen one, and whether the tab key reaches it. */
export function useChosen(id: string): {
  readonly isChosen: boolean;
  readonly isReachable: boolean;
} {
  const choice = useContext(ChoiceContext);
  const isChosen = useSyncExternalStore(choice.subscribe, () => choice.chosen() === id);
  const isReachable = useSyncExternalStore(choice.subscribe, () => choice.reachable() === id);
  return { isChosen, isReachable };
}

/** The same choice within a list: where the chosen figure is not in it, its first row is reached. */
export function useChoiceAmong(ids: readonly string[]): Choice {
  const choice = useContext(ChoiceContext);
  return useMemo(() => {
    const present = new Set(ids);
    const reachable = () => {
      const chosen = choice.chosen();
      return chosen !== undefined && present.has(chosen) ? chosen : ids[0];
    };
    return { ...choice, reachable };
  }, [choice, ids]);
}
