import { useContext } from "react";
import type { Box } from "#model/place.ts";
import { figureMarks, figureWords } from "#render/html/figure.ts";
import { ChoiceContext, useChosen } from "./choice.ts";
import { frameText } from "./figure-button.tsx";
import type { PageMark } from "./figures.ts";

/** Boxes on one page; of a page with more figures the rest is reached from the lists alone. */
export const BOXES_MAX = 400;
/** Room between the print and its box, in points. */
const ROOM = 1.5;

/** A box round each figure of a page, in reading order, each a button. */
export function BoxLayer({ marks, scale }: { marks: readonly PageMark[]; scale: number }) {
  const shown = marks.length > BOXES_MAX ? mostWanted(marks) : marks;
  return (
    <div className="boxes">
      {shown.map((mark, index) => (
        <FigureBox key={boxKey(mark, index)} mark={mark} scale={scale} />
      ))}
      {marks.length > BOXES_MAX && (
        <p className="page-note">
          本页有 {marks.length} 个数，只框出前 {BOXES_MAX} 个；其余请从清单里选。
        </p>
      )}
    </div>
  );
}

/** Of too many figures those of findings are boxed first; the order stays that of the page. */
function mostWanted(marks: readonly PageMark[]): readonly PageMark[] {
  const wanted = marks.filter(({ figure }) => figure.findings.length > 0).slice(0, BOXES_MAX);
  const kept = new Set(wanted);
  for (const mark of marks) {
    if (kept.size >= BOXES_MAX) break;
    kept.add(mark);
  }
  return marks.filter((mark) => kept.has(mark));
}

function boxKey(mark: PageMark, index: number): string {
  return `${mark.figure.id} ${index}`;
}

function FigureBox({ mark, scale }: { mark: PageMark; scale: number }) {
  const { choose } = useContext(ChoiceContext);
  const { isChosen, isReachable, frame: place } = useChosen(mark.figure.id);
  const { id, label, text, unit, state, findingClass, isCovered } = mark.figure;
  const frame = frameText(place);
  const marks = figureMarks({ findingClass, isCovered, frame });
  const words = figureWords({ state, findingClass, frame });
  return (
    <button
      type="button"
      className={`box box-${state}${marks}`}
      data-figure={id}
      data-frame={mark.isFirst ? frame : undefined}
      aria-label={`${label === "" ? "数" : label} ${text}${unit}，${words}`}
      aria-pressed={isChosen}
      tabIndex={isReachable ? 0 : -1}
      style={boxStyle(mark.box, scale)}
      onClick={() => choose(id)}
    />
  );
}

function boxStyle(box: Box, scale: number): React.CSSProperties {
  return {
    left: `${(box.x - ROOM) * scale}px`,
    top: `${(box.y - ROOM) * scale}px`,
    width: `${(box.width + ROOM * 2) * scale}px`,
    height: `${(box.height + ROOM * 2) * scale}px`,
  };
}
