import { createElement as h, type MouseEvent, type ReactElement } from "react";
import type { Direction } from "#model/unit.ts";

/** One number on a page: what it says and what it belongs to. */
export type FigureProps = {
  /** Id of the fact, or of the entry on the list of the unplaced. */
  readonly id: string;
  readonly text: string;
  readonly unit: string;
  /** What it is; read out before the number. */
  readonly label: string;
  readonly state: "placed" | "unplaced";
  /** Where it opens; without one it is a button. */
  readonly href?: string;
  readonly isChosen?: boolean;
  readonly isReachable?: boolean;
  readonly onChoose?: (id: string) => void;
};

/** A figure as it stands on every screen: one choice opens where it comes from. */
export function Figure(props: FigureProps): ReactElement {
  const { id, text, unit, label, state, href, isChosen = false, isReachable = true } = props;
  const words = state === "placed" ? "查看来源" : "未读懂";
  const shared = {
    className: `fig fig-${state}`,
    "data-figure": id,
    "aria-label": `${label} ${text}${unit}，${words}`,
    tabIndex: isReachable ? undefined : -1,
    onClick: (event: MouseEvent) => {
      if (props.onChoose === undefined || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      props.onChoose(id);
    },
  };
  if (href === undefined) {
    return h("button", { ...shared, type: "button", "aria-pressed": isChosen }, text);
  }
  return h("a", { ...shared, href, "aria-current": isChosen ? "true" : undefined }, text);
}

const WORDS = { increase: "增加", decrease: "减少", level: "持平" } as const;

/** The word of a direction, "" where none is printed. */
export function directionWord(direction: Direction | undefined): string {
  return direction === undefined ? "" : WORDS[direction];
}
