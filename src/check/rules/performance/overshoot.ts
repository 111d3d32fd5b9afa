import { decimalText } from "#model/printed.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";

/** How many tenths of the target the actual is: 23 for 2.3 times; 0 where it cannot be told. */
export function timesOver({ achievement }: IndicatorReading): bigint {
  if (achievement?.target.kind !== "bound" || achievement.actual.kind !== "figure") return 0n;
  const target = achievement.target.value.point;
  return target <= 0n ? 0n : (achievement.actual.value.point * 10n) / target;
}

/** The same in words: 5.2, cut off. */
export function timesWords(reading: IndicatorReading): string {
  return decimalText(timesOver(reading), 1).replace(/\.0$/u, "");
}
