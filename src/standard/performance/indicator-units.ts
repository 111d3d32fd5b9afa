/** Units whose figures can be compared after conversion. Others are compared with themselves only. */
export type UnitFamily = "area" | "time" | "money" | "share" | "length" | "number";

export type IndicatorUnit = {
  readonly unit: string;
  readonly family: UnitFamily | undefined;
  /** How many of the family's smallest unit it is: [dividend, divisor]; undefined: not fixed. */
  readonly size: readonly [bigint, bigint] | undefined;
};

const FIXED: readonly (readonly [UnitFamily, readonly (readonly [string, bigint, bigint])[]])[] = [
  [
    "area",
    [
      ["平方米", 1n, 1n],
      ["㎡", 1n, 1n],
      ["亩", 2000n, 3n],
      ["公顷", 10_000n, 1n],
      ["平方公里", 1_000_000n, 1n],
      ["平方千米", 1_000_000n, 1n],
      ["万平方米", 10_000n, 1n],
      ["万亩", 20_000_000n, 3n],
    ],
  ],
  [
    "money",
    [
      ["元", 1n, 1n],
      ["万元", 10_000n, 1n],
      ["亿元", 100_000_000n, 1n],
    ],
  ],
  [
    "share",
    [
      ["‰", 1n, 1n],
      ["%", 10n, 1n],
    ],
  ],
  [
    "length",
    [
      ["mm", 1n, 1n],
      ["毫米", 1n, 1n],
      ["厘米", 10n, 1n],
      ["米", 1000n, 1n],
      ["公里", 1_000_000n, 1n],
      ["千米", 1_000_000n, 1n],
    ],
  ],
  [
    "number",
    [
      ["万", 10_000n, 1n],
      ["万条", 10_000n, 1n],
      ["万本", 10_000n, 1n],
    ],
  ],
];

/** Months, years and working days have no fixed length; hours and days have. */
const TIMES: readonly (readonly [string, bigint | undefined])[] = [
  ["分钟", 1n],
  ["小时", 60n],
  ["天", 1440n],
  ["日", 1440n],
  ["工作日", undefined],
  ["个工作日", undefined],
  ["个月", undefined],
  ["月", undefined],
  ["年", undefined],
];

/** Months in what is counted by the calendar: months and years convert, days do not. */
export const CALENDAR_MONTHS: ReadonlyMap<string, bigint> = new Map([
  ["个月", 1n],
  ["月", 1n],
  ["季度", 3n],
  ["个季度", 3n],
  ["年", 12n],
]);

const COUNTED =
  "个|个区|次|期|人|人次|家|户|套|台|辆|件|份|本|种|条|宗|处|批|批次|项|场|篇|名|位|间|幅|张|吨|元/条|元/件|元/本|元/人|周/次";

/** Units of targets and actuals that are known, longest first, so that the first that fits is meant. */
export const INDICATOR_UNITS: readonly IndicatorUnit[] = [
  ...FIXED.flatMap(([family, units]) =>
    units.map(([unit, dividend, divisor]) => ({
      unit,
      family,
      size: [dividend, divisor] as const,
    })),
  ),
  ...TIMES.map(([unit, minutes]) => ({
    unit,
    family: "time" as const,
    size: minutes === undefined ? undefined : ([minutes, 1n] as const),
  })),
  ...COUNTED.split("|").map((unit) => ({ unit, family: undefined, size: undefined })),
].sort((a, b) => b.unit.length - a.unit.length);

const BY_UNIT = new Map(INDICATOR_UNITS.map((entry) => [entry.unit, entry]));

/** Whether figures in the two units can be compared: the same unit, or two of one family. */
export function areOfOneFamily(a: string, b: string): boolean {
  if (a === b) return true;
  const family = BY_UNIT.get(a)?.family;
  return family !== undefined && family === BY_UNIT.get(b)?.family;
}

/** The entry of a unit, undefined where it is not known. */
export function indicatorUnit(unit: string): IndicatorUnit | undefined {
  return BY_UNIT.get(unit);
}
