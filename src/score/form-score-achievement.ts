import type { Measured } from "#model/evidence-measure.ts";
import type { Printed } from "#model/printed.ts";
import type { Achievement, Target } from "./achievement.ts";
import { dateIn } from "./form-dates.ts";
import type { TargetSetup } from "./form-score-target.ts";
import {
  gridPerUnit,
  integerRoot,
  type Ratio,
  times,
  unitFactor,
  wholeRatio,
} from "./measure/ratio.ts";
import type { Quantity } from "./quantity.ts";

type Told = Measured & { readonly kind: "told" };

/** Why target and actual cannot be compared. */
export type Incomparable =
  | { readonly code: "unit-differs"; readonly target: string; readonly actual: string }
  | {
      readonly code: "kind-differs";
      readonly target: TargetSetup["kind"];
      readonly actual: string;
    };

/**
 * Target and measured actual as policies take them: both times one factor, so that the exact ratio
 * stays exact. A root is taken to twelve further digits, towards the side on which it is compared
 * as its square would be.
 */
export function achievementOf(
  target: TargetSetup,
  told: Told,
  rest: Pick<Achievement, "weight" | "better">,
): Achievement | Incomparable {
  const { value } = told;
  const differ = { code: "kind-differs", target: target.kind, actual: value.kind } as const;
  switch (target.kind) {
    case "words":
      if (value.kind !== "words") return differ;
      return { ...rest, target, actual: { kind: "words", text: value.word } };
    case "date": {
      if (value.kind !== "date") return differ;
      const [year, month] = [Math.floor(value.day / 10_000), Math.floor(value.day / 100) % 100];
      const done = dateIn(`${year}年${month}月${value.day % 100}日`, year);
      if (done === undefined) return differ;
      return { ...rest, target, actual: { kind: "date", day: done.day } };
    }
    case "bound": {
      const pair = pairOf(
        [target.value],
        told,
        target.operator !== ">=" && target.operator !== ">",
      );
      if ("code" in pair) return pair;
      const [point] = pair.targets;
      return { ...rest, target: { ...target, value: exactly(point ?? 0n) }, actual: pair.actual };
    }
    case "range": {
      const pair = pairOf([target.low, target.high], told, true);
      if ("code" in pair) return pair;
      const [low = 0n, high = 0n] = pair.targets;
      const range: Target = { kind: "range", low: exactly(low), high: exactly(high) };
      return { ...rest, target: range, actual: pair.actual };
    }
  }
}

function exactly(point: bigint): Quantity {
  return { point, low: point, high: point };
}

type Pair = {
  readonly targets: readonly bigint[];
  readonly actual: { readonly kind: "figure"; readonly value: Quantity };
};

const ROOT_DIGITS = 10n ** 12n;

function pairOf(
  targets: readonly Printed[],
  { value, unit }: Told,
  roundsUp: boolean,
): Pair | Incomparable {
  const [first] = targets;
  if (value.kind === "date" || value.kind === "words") {
    return { code: "kind-differs", target: "bound", actual: value.kind };
  }
  const written = first?.unit ?? "";
  const factor = written === "" || unit === "" ? wholeRatio(1) : unitFactor(written, unit);
  if (factor === undefined) return { code: "unit-differs", target: written, actual: unit };
  const grid = gridPerUnit(unit);
  const ratios = targets.map(({ digits, decimals }) =>
    times({ dividend: digits * grid, divisor: 10n ** BigInt(decimals) }, factor),
  );
  const below = ratios.reduce((product, { divisor }) => product * divisor, 1n);
  const points = ratios.map(({ dividend, divisor }) => dividend * (below / divisor));
  if (value.kind === "ratio") {
    const { dividend, divisor } = value.exact;
    return {
      targets: points.map((point) => point * divisor),
      actual: { kind: "figure", value: exactly(dividend * below) },
    };
  }
  const root = rootOf(times(value.squared, wholeRatio((below * ROOT_DIGITS) ** 2n)), roundsUp);
  return {
    targets: points.map((point) => point * ROOT_DIGITS),
    actual: { kind: "figure", value: exactly(root) },
  };
}

function rootOf({ dividend, divisor }: Ratio, roundsUp: boolean): bigint {
  const root = integerRoot(dividend / divisor);
  return roundsUp && root * root * divisor < dividend ? root + 1n : root;
}
