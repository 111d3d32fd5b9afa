import type { Fact } from "#model/fact.ts";
import { placesOfFact } from "#publish/fact-label.ts";
import { placeLabel } from "#publish/place-label.ts";
import { paintFor } from "#render/terminal/paint.ts";
import type { TerminalStyle } from "#render/terminal/report-text.ts";
import { padEnd, padStart } from "#render/terminal/width.ts";
import type { Change, DisclosureDiff, Prints } from "./disclosure-diff.ts";

/** Names of the two documents. */
export type DiffNames = { readonly before: string; readonly after: string };

/** What differs, for the eye. */
export function diffText(diff: DisclosureDiff, names: DiffNames, style: TerminalStyle): string {
  const paint = paintFor(style.hasColour);
  const lines = [`甲 ${names.before}`, `乙 ${names.after}`, "", sumLine(diff)];
  const block = (title: string, rows: readonly string[]) => {
    if (rows.length > 0) lines.push("", paint.strong(`${title}  ${rows.length}`), ...rows);
  };
  const truly = diff.changed.filter((change) => !change.overlaps);
  const nearly = diff.changed.filter((change) => change.overlaps);
  block("不同", truly.map(changeLine));
  block("写法不同，舍入范围内相合", nearly.map(changeLine));
  block("只有甲有", diff.onlyBefore.map(onlyLine));
  block("只有乙有", diff.onlyAfter.map(onlyLine));
  return `${lines.join("\n")}\n`;
}

function sumLine({ same, changed, onlyBefore, onlyAfter }: DisclosureDiff): string {
  const counts = `不同 ${changed.length}，只有甲有 ${onlyBefore.length}，只有乙有 ${onlyAfter.length}`;
  return `相同 ${same}，${counts}`;
}

function changeLine({ before, after, label, concept }: Change): string {
  const prints = `${padStart(printsText(before), 22)} → ${padEnd(printsText(after), 22)}`;
  return `${prints}  ${padEnd(label, 40)}  ${padEnd(concept, 36)}  ${placesText(before, after)}`;
}

function onlyLine({ prints, label, concept }: Prints): string {
  return `${padStart(printsText(prints), 22)}  ${padEnd(label, 40)}  ${concept}`;
}

const DIRECTION = { increase: "↑", decrease: "↓", level: "＝" } as const;

function printsText(facts: readonly Fact[]): string {
  return facts
    .map(({ direction, printed }) => {
      const way = direction === undefined ? "" : DIRECTION[direction];
      return `${way}${printed.text}${printed.unit}`;
    })
    .join("、");
}

function placesText(before: readonly Fact[], after: readonly Fact[]): string {
  const label = ([fact]: readonly Fact[]) =>
    fact === undefined ? "" : placeLabel(placesOfFact(fact));
  return `甲${label(before)}，乙${label(after)}`;
}
