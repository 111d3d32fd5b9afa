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
  /** Its place in the arithmetic of the chosen finding, from 1; 0 where it is not in it. */
  readonly frameOf: (id: string) => number;
};

export const ChoiceContext = createContext<Choice>({
  chosen: () => undefined,
  subscribe: () => () => undefined,
  choose: () => undefined,
  reachable: () => undefined,
  frameOf: () => 0,
});

export type ChoiceStore = Choice & {
  /** The chosen figure, and what the chosen finding frames. */
  readonly set: (id: string | undefined, framed: readonly string[]) => void;
};

/** A choice that holds what the address says. */
export function choiceStore(
  choose: (id: string) => void,
  figures: readonly MarkedFigure[],
): ChoiceStore {
  const listeners = new Set<() => void>();
  let chosen: string | undefined;
  let frames: ReadonlyMap<string, number> = new Map();
  let framedBefore: readonly string[] = [];
  return {
    chosen: () => chosen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose,
    reachable: () => chosen ?? framedBefore[0] ?? figures[0]?.id,
    frameOf: (id) => frames.get(id) ?? 0,
    set: (id, framed) => {
      if (id === chosen && framed === framedBefore) return;
      chosen = id;
      framedBefore = framed;
      frames = new Map(framed.map((name, index) => [name, index + 1]));
      for (const listener of listeners) listener();
    },
  };
}

/** Whether a figure is the chosen one, whether the tab key reaches it, and its frame's number. */
export function useChosen(id: string): {
  readonly isChosen: boolean;
  readonly isReachable: boolean;
  readonly frame: number;
} {
  const choice = useContext(ChoiceContext);
  const isChosen = useSyncExternalStore(choice.subscribe, () => choice.chosen() === id);
  const isReachable = useSyncExternalStore(choice.subscribe, () => choice.reachable() === id);
  const frame = useSyncExternalStore(choice.subscribe, () => choice.frameOf(id));
  return { isChosen, isReachable, frame };
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
