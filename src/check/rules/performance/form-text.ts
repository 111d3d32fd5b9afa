import type { Fact } from "#model/fact.ts";
import type { FormCell } from "#model/form.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";

/** A cell as messages print it: its text, with operator and unit where they stand apart. */
export function cellText(cell: FormCell | undefined): string {
  if (cell === undefined) return "空白";
  const operator =
    /[<>=≥≤≧≦]/u.test(cell.text) || /[^\d.,]\d/u.test(cell.text) ? "" : cell.operator;
  const unit = cell.unit === "" || cell.text.includes(cell.unit) ? "" : cell.unit;
  return `${operator}${cell.text}${unit}`;
}

/** The name of an indicator as messages print it. */
export function nameText({ indicator }: IndicatorReading): string {
  return indicator.level3 === "" ? "名称未读出的指标" : `“${indicator.level3}”`;
}

/** Name, target and actual: “投诉率”指标值<=5%、实际3%. */
export function achievementText(reading: IndicatorReading): string {
  const { target, actual } = reading.indicator;
  return `${nameText(reading)}指标值${cellText(target)}、实际完成${cellText(actual)}`;
}

/** Points as printed, without unit. */
export function pointsText(fact: Fact | undefined): string {
  return fact === undefined ? "空白" : fact.printed.text;
}
