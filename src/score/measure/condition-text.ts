import type { Condition } from "#model/evidence-measure.ts";
import { decimalText } from "#model/printed.ts";

/** A condition as it is shown beside a figure, without its column: 合格、整改; 20240101—20240630. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case "one-of":
      return condition.texts.join("、");
    case "none-of":
      return `不是${condition.texts.join("、")}`;
    case "within":
      return `${boundText(condition, "low")}—${boundText(condition, "high")}`;
    case "filled":
      return condition.isFilled ? "已填" : "空白";
    case "at-most-column":
      return `不超过${condition.other}`;
  }
}

const GRID_DECIMALS = 6;

function boundText(within: Condition & { readonly kind: "within" }, end: "low" | "high"): string {
  const bound = within[end];
  if (bound === undefined) return "";
  if (within.of === "days") return bound.toString();
  return decimalText(bound, GRID_DECIMALS).replace(/\.?0+$/, "");
}
