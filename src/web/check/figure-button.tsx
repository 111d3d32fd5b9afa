import { useContext } from "react";
import { Figure } from "#render/html/figure.ts";
import { ChoiceContext, useChosen } from "./choice.ts";
import type { MarkedFigure } from "./figures.ts";

/** A figure in the text of the original. */
export function FigureButton({ figure, text }: { figure: MarkedFigure; text: string }) {
  const { choose } = useContext(ChoiceContext);
  const { isChosen, isReachable } = useChosen(figure.id);
  const { id, unit, state } = figure;
  const label = figure.label === "" ? "数" : figure.label;
  return (
    <Figure
      id={id}
      text={text}
      unit={unit}
      label={label}
      state={state}
      isChosen={isChosen}
      isReachable={isReachable}
      onChoose={choose}
    />
  );
}
