import { assert } from "#model/result.ts";
import type { Random } from "./random.ts";

/** Splits fen by weights so that the parts add up to the whole: largest remainders get the rest. */
export function splitByWeights(totalFen: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  assert(sum > 0 || totalFen === 0, "there is something to split by");
  if (totalFen === 0) return weights.map(() => 0);
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  assert(totalFen >= 0 && totalFen * largest <= Number.MAX_SAFE_INTEGER, "products stay exact");
  const parts = weights.map((weight) => Math.floor((totalFen * weight) / sum));
  const rests = weights.map((weight, at) => ({ at, rest: (totalFen * weight) % sum }));
  rests.sort((a, b) => b.rest - a.rest || a.at - b.at);
  const missing = totalFen - parts.reduce((all, part) => all + part, 0);
  for (const { at } of rests.slice(0, missing)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}

/** Splits fen into parts of unlike size, none more than about three times another. */
export function splitUnevenly(totalFen: number, parts: number, random: Random): readonly number[] {
  return splitByWeights(
    totalFen,
    Array.from({ length: parts }, () => random.between(50, 150)),
  );
}

/** As `splitUnevenly`, but in whole yuan as prices and contracts are; the first part has the rest. */
export function splitInYuan(totalFen: number, parts: number, random: Random): readonly number[] {
  const rest = totalFen % 100;
  const yuan = splitUnevenly((totalFen - rest) / 100, parts, random);
  return yuan.map((part, at) => part * 100 + (at === 0 ? rest : 0));
}
