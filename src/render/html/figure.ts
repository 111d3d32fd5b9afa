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
  /** The gravest class of the findings that it stands in. */
  readonly findingClass?: string | undefined;
  /** Whether at least one relation or rule has tested it. */
  readonly isCovered?: boolean;
  /** ② where it is the second figure of the chosen finding. */
  readonly frame?: string | undefined;
};

/** A figure as it stands on every screen: one choice opens where it comes from. */
export function Figure(props: FigureProps): ReactElement {
  const { id, text, unit, label, state, href, isChosen = false, isReachable = true } = props;
  const shared = {
    className: `fig fig-${state}${figureMarks(props)}`,
    "data-figure": id,
    "data-frame": props.frame,
    "aria-label": `${label} ${text}${unit}，${figureWords(props)}`,
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

type Marked = Pick<FigureProps, "findingClass" | "isCovered" | "frame">;

/** The class names of what is known of a figure: its finding, its test, its frame. */
export function figureMarks({ findingClass, isCovered = false, frame }: Marked): string {
  const marks = [
    findingClass === undefined ? "" : ` in-finding in-${findingClass}`,
    isCovered ? " is-covered" : "",
    frame === undefined ? "" : " is-framed",
  ];
  return marks.join("");
}

/** What choosing a figure shows, and what is wrong with it. */
export function figureWords({
  state,
  findingClass,
  frame,
}: Marked & { readonly state: string }): string {
  if (frame !== undefined) return `所选疑点中的${frame}`;
  if (findingClass !== undefined) return "有疑点";
  return state === "unplaced" ? "未读懂" : "查看来源";
}

const WORDS = { increase: "增加", decrease: "减少", level: "持平" } as const;

/** The word of a direction, "" where none is printed. */
export function directionWord(direction: Direction | undefined): string {
  return direction === undefined ? "" : WORDS[direction];
}
