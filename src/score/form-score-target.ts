import { type Printed, plainNumber, readPrinted } from "#model/printed.ts";
import { foldName } from "#standard/folded-name.ts";
import { OPERATORS } from "#standard/performance/operators.ts";
import type { Bound } from "./achievement.ts";
import { dateIn } from "./form-dates.ts";

/** A target (年度指标值) as its text says it; `operator` is "" where none is written. */
export type TargetSetup =
  | {
      readonly kind: "bound";
      readonly operator: Bound;
      readonly written: string;
      readonly value: Printed;
    }
  | { readonly kind: "range"; readonly low: Printed; readonly high: Printed }
  | { readonly kind: "date"; readonly day: bigint }
  | { readonly kind: "words"; readonly text: string };

const RANGE = /^(\d+(?:\.\d+)?)([^\d\s~-]*)(?:-|~|至)(\d+(?:\.\d+)?)([^\d\s]*)$/u;
const NUMBER = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\D{0,12})$/u;

/** Reads the text of a target; undefined where it has a number that cannot be read. */
export function targetOf(written: string, year: number): TargetSetup | undefined {
  const text = foldName(written).replace(/～/gu, "~").trim();
  const date = dateIn(text, year);
  if (date !== undefined) return { kind: "date", day: date.day };
  const range = RANGE.exec(text);
  if (range !== null) return rangeOf(range);
  const { operator, rest } = operatorOf(text);
  const match = NUMBER.exec(rest);
  if (match !== null) {
    const value = readPrinted(plainNumber(match[1] ?? ""), match[2] ?? "");
    if (!value.ok) return undefined;
    return {
      kind: "bound",
      operator: operator ?? "=",
      written: operator ?? "",
      value: value.value,
    };
  }
  return /\d/u.test(text) ? undefined : { kind: "words", text: written.trim() };
}

function rangeOf(match: RegExpExecArray): TargetSetup | undefined {
  const unit = match[4] === "" ? (match[2] ?? "") : (match[4] ?? "");
  const [low, high] = [readPrinted(match[1] ?? "", unit), readPrinted(match[3] ?? "", unit)];
  return low.ok && high.ok ? { kind: "range", low: low.value, high: high.value } : undefined;
}

/** The longest spelling of a bound before or behind the number. */
function operatorOf(text: string): {
  readonly operator: Bound | undefined;
  readonly rest: string;
} {
  let best: { readonly operator: Bound; readonly rest: string; readonly size: number } | undefined;
  for (const { operator, before, after } of OPERATORS) {
    if (!isBound(operator)) continue;
    for (const word of before) {
      if (!text.startsWith(word) || word.length <= (best?.size ?? 0)) continue;
      best = { operator, rest: text.slice(word.length), size: word.length };
    }
    for (const word of after) {
      if (!text.endsWith(word) || word.length <= (best?.size ?? 0)) continue;
      best = { operator, rest: text.slice(0, -word.length), size: word.length };
    }
  }
  return { operator: best?.operator, rest: best?.rest ?? text };
}

function isBound(operator: string): operator is Bound {
  return ["=", ">=", "<=", ">", "<"].includes(operator);
}
