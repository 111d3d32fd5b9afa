import { useContext } from "react";
import { circled } from "#publish/finding-view.ts";
import { Figure, figureMarks } from "#render/html/figure.ts";
import { NOTHING_CHOSEN, writeAddress } from "./address.ts";
import { ChoiceContext, useChosen } from "./choice.ts";
import type { MarkedFigure } from "./figures.ts";
import { addressNow } from "./history.ts";

/** A figure in the text of the original. */
export function FigureButton({ figure, text }: { figure: MarkedFigure; text: string }) {
  const { choose } = useContext(ChoiceContext);
  const { isChosen, isReachable, frame } = useChosen(figure.id);
  const { id, unit, state, findingClass, isCovered } = figure;
  const label = figure.label === "" ? "数" : figure.label;
  return (
    <Figure
      id={id}
      text={text}
      unit={unit}
      label={label}
      state={state === "unplaced" ? "unplaced" : "placed"}
      isChosen={isChosen}
      isReachable={isReachable}
      onChoose={choose}
      findingClass={findingClass}
      isCovered={isCovered}
      frame={frameText(frame)}
    />
  );
}

type WordsProps = {
  readonly figure: MarkedFigure;
  readonly text: string;
  /** Figures between cut words into pieces; the first one carries the number. */
  readonly isFirst: boolean;
};

/** Words that a finding is about: they run over lines, so they are a link and no button. */
export function WordsLink({ figure, text, isFirst }: WordsProps) {
  const { choose } = useContext(ChoiceContext);
  const { id, findingClass, findings } = figure;
  const { frame: place } = useChosen(id);
  const frame = frameText(place);
  const { document } = addressNow();
  return (
    <a
      className={`words${figureMarks({ findingClass, frame })}`}
      href={writeAddress({ ...NOTHING_CHOSEN, document, finding: findings[0] })}
      data-figure={id}
      data-frame={isFirst ? frame : undefined}
      aria-current={frame === undefined ? undefined : "true"}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        choose(id);
      }}
    >
      {text}
    </a>
  );
}

/** ② for the second figure of the chosen finding. */
export function frameText(frame: number): string | undefined {
  return frame === 0 ? undefined : circled(frame);
}
