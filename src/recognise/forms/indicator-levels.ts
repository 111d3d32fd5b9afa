import { columnOf, type RawIndicator } from "./indicator.ts";
import { hintedLevel, type LevelName } from "./level-names.ts";

/** First and second level of an indicator, "" where nothing tells. */
export type PlacedLevels = { readonly level1: string; readonly level2: string };

/**
 * Gives every indicator its levels. The cells of levels are merged over several rows, and only one
 * of the rows still has the name: the others lie above and below it, and the words of their own
 * names tell on which side of the border between two levels they are.
 */
export function placeLevels(indicators: readonly RawIndicator[]): readonly PlacedLevels[] {
  const firsts = indicators.map((indicator) => named(indicator, "level1"));
  const seconds = placeSeconds(indicators, firsts);
  const nextFirsts = nextOf(firsts);
  const placed: PlacedLevels[] = [];
  let before = "";
  for (let index = 0; index < indicators.length; index++) {
    const second = seconds[index];
    const own = firsts[index]?.name;
    const level1 = own ?? firstAbove(second, before, nextFirsts[index]);
    const indicator = indicators[index];
    const isOwn = indicator !== undefined && named(indicator, "level2") === second;
    const fits = second !== undefined && (isOwn || own === undefined || second.under.includes(own));
    placed.push({ level1, level2: fits ? second.name : "" });
    before = level1;
  }
  return placed;
}

function named(indicator: RawIndicator, column: "level1" | "level2"): LevelName | undefined {
  const isFirst = column === "level1";
  const sure = indicator.levels.find(({ level }) =>
    isFirst ? level.isFirst && !level.isSecond : level.isSecond && !level.isFirst,
  );
  if (sure !== undefined) return sure.level;
  return indicator.levels.find(
    (name) => name.column === column && (isFirst ? name.level.isFirst : name.level.isSecond),
  )?.level;
}

/** For every place the first level that is named there or next below. */
function nextOf(firsts: readonly (LevelName | undefined)[]): readonly (LevelName | undefined)[] {
  const next: (LevelName | undefined)[] = [];
  let below: LevelName | undefined;
  for (let index = firsts.length - 1; index >= 0; index--) {
    below = firsts[index] ?? below;
    next[index] = below;
  }
  return next;
}

function firstAbove(
  second: LevelName | undefined,
  before: string,
  next: LevelName | undefined,
): string {
  if (second === undefined || second.under.length === 0) return before;
  if (second.under.length === 1) return second.under[0] ?? "";
  if (second.under.includes(before)) return before;
  if (next !== undefined && second.under.includes(next.name)) return next.name;
  return second.under[0] ?? "";
}

function placeSeconds(
  indicators: readonly RawIndicator[],
  firsts: readonly (LevelName | undefined)[],
): readonly (LevelName | undefined)[] {
  const placed = indicators.map((indicator) => named(indicator, "level2"));
  const labelled = placed.flatMap((level, index) => (level === undefined ? [] : [index]));
  const hints = indicators.map((indicator) => hintedLevel(columnOf(indicator, "level3").text));
  let above: number | undefined;
  let spanFrom = 0;
  for (const below of [...labelled, indicators.length]) {
    const from = above === undefined ? 0 : above + 1;
    const border = { from, to: below, usual: above === undefined ? 0 : above - spanFrom };
    const cut = above === undefined ? from : cutOf(border, { placed, firsts, hints });
    for (let index = from; index < below; index++) {
      placed[index] = placed[index < cut ? (above ?? below) : below] ?? placed[above ?? below];
    }
    spanFrom = cut;
    above = below;
  }
  return placed;
}

type Border = { readonly from: number; readonly to: number; readonly usual: number };

type Evidence = {
  readonly placed: readonly (LevelName | undefined)[];
  readonly firsts: readonly (LevelName | undefined)[];
  readonly hints: readonly (string | undefined)[];
};

/** Where the level above ends: its name stands in the middle of its rows, if nothing says more. */
function cutOf(border: Border, evidence: Evidence): number {
  const { from, to, usual } = border;
  const above = evidence.placed[from - 1];
  const below = evidence.placed[to];
  if (below === undefined) return to;
  let best = to;
  let least = Number.POSITIVE_INFINITY;
  let cost = 0;
  for (let index = from; index < to; index++) cost += against(below, index, evidence);
  for (let cut = from; cut <= to; cut++) {
    // Printed beside its first row, the name tells nothing of how far it reaches: to the next name.
    const distance = usual === 0 ? to - cut : Math.abs(cut - from - usual);
    const total = cost + distance * 0.2;
    if (total < least) {
      least = total;
      best = cut;
    }
    cost += against(above, cut, evidence) - against(below, cut, evidence);
  }
  return best;
}

/** How much speaks against an indicator's belonging to a level. */
function against(level: LevelName | undefined, index: number, evidence: Evidence): number {
  if (level === undefined) return 0;
  const first = evidence.firsts[index];
  if (first !== undefined && level.under.length > 0 && !level.under.includes(first.name)) return 10;
  const hint = evidence.hints[index];
  if (hint === undefined) return 0;
  return hint === level.name ? -1 : 0;
}
