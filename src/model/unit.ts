/** What a figure is. A `count` is a number of things in its unit (个, 人, 公里, mm …). */
export type FigureKind = "amount" | "percent" | "change" | "count" | "area" | "score" | "date";

/** The way of a change, where a word of the text says it (增加, 减少, 持平). */
export type Direction = "increase" | "decrease" | "level";

/** The grid on which intervals of a unit are counted. */
export type Grid = "fen" | "days" | "millionths";

const FEN_PER_UNIT: ReadonlyMap<string, bigint> = new Map([
  ["元", 100n],
  ["千元", 100_000n],
  ["万元", 1_000_000n],
  ["百万元", 100_000_000n],
  ["亿元", 10_000_000_000n],
]);

/** Parts of the grid in one unit: millionths. */
export const GRID_PER_UNIT = 1_000_000n;

/** How many fen one unit of money is; undefined when the unit is not one of money. */
export function fenPerUnit(unit: string): bigint | undefined {
  return FEN_PER_UNIT.get(unit);
}

/** The names of the units of money, longest first. */
export const MONEY_UNITS: readonly string[] = [...FEN_PER_UNIT.keys()].sort(
  (a, b) => b.length - a.length,
);

/** The grid of a unit: money in fen, 日期 in days, everything else in millionths. */
export function gridOf(unit: string): Grid {
  if (FEN_PER_UNIT.has(unit)) return "fen";
  return unit === "日期" ? "days" : "millionths";
}
