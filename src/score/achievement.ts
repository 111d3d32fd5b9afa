import type { Better, Operator } from "#standard/performance/operators.ts";
import type { Quantity } from "./quantity.ts";

/** What was to be reached (年度指标值). Quantities of target and actual are on one grid. */
export type Target =
  | { readonly kind: "bound"; readonly operator: Bound; readonly value: Quantity }
  | { readonly kind: "range"; readonly low: Quantity; readonly high: Quantity }
  | { readonly kind: "date"; readonly day: bigint }
  | { readonly kind: "words"; readonly text: string };

/** An operator that bounds one figure. */
export type Bound = Extract<Operator, ">=" | "<=" | "=" | ">" | "<">;

/** What was reached (实际完成值). */
export type Actual =
  | { readonly kind: "figure"; readonly value: Quantity }
  | { readonly kind: "date"; readonly day: bigint }
  | { readonly kind: "words"; readonly text: string };

/** What a policy scores: weight in millionths of a point, target and actual. */
export type Achievement = {
  readonly weight: bigint;
  readonly target: Target;
  readonly actual: Actual;
  /** What the name says where the operator leaves it open (=, none); `neither`: nothing. */
  readonly better: Better;
};

/** Whether the target was reached; rounding or a loose operator may leave it open. */
export type MetState = "met" | "missed" | "cannot-tell";

/** Whether the target was reached. Words are never told here: their bands say it. */
export function metState({ target, actual, better }: Achievement): MetState {
  if (target.kind === "date" && actual.kind === "date") {
    return actual.day <= target.day ? "met" : "missed";
  }
  if (actual.kind !== "figure") return "cannot-tell";
  const { value } = actual;
  switch (target.kind) {
    case "bound":
      return metBound(target.operator, better, { target: target.value, actual: value });
    case "range":
      if (value.point >= target.low.point && value.point <= target.high.point) return "met";
      return value.high < target.low.point || value.low > target.high.point
        ? "missed"
        : "cannot-tell";
    case "date":
    case "words":
      return "cannot-tell";
  }
}

type Pair = { readonly target: Quantity; readonly actual: Quantity };

function metBound(operator: Bound, better: Better, { target, actual }: Pair): MetState {
  switch (operator) {
    case ">=":
      return surely(actual.point >= target.point, actual.high < target.point);
    case ">":
      return surely(actual.point > target.point, actual.high <= target.point);
    case "<=":
      return surely(actual.point <= target.point, actual.low > target.point);
    case "<":
      return surely(actual.point < target.point, actual.low >= target.point);
    case "=":
      return metExactly(better, { target, actual });
  }
}

/**
 * A target of exactly so much is reached by it. More of what is good, or less of what costs, is
 * no failure in the eyes of most who fill the form, and no success in those of others.
 */
function metExactly(better: Better, { target, actual }: Pair): MetState {
  if (actual.point === target.point) return "met";
  if (actual.low <= target.point && actual.high >= target.point) return "cannot-tell";
  if (actual.point < target.point) return better === "lower" ? "cannot-tell" : "missed";
  return better === "lower" ? "missed" : "cannot-tell";
}

function surely(isMet: boolean, isMissed: boolean): MetState {
  if (isMet) return "met";
  return isMissed ? "missed" : "cannot-tell";
}

/** Operators as policies know them: = with a name that tells a direction is a bound as well. */
export function operatorsOf({ target, better }: Achievement): readonly Operator[] {
  switch (target.kind) {
    case "words":
      return ["text"];
    case "date":
      return ["by-date"];
    case "range":
      return ["range"];
    case "bound":
      if (target.operator !== "=" || better === "neither" || better === "inside") {
        return [target.operator];
      }
      return ["=", better === "higher" ? ">=" : "<="];
  }
}
