import { decimalText, type Printed, withSeparators } from "#model/printed.ts";
import type { Random } from "#test/fuzz/random.ts";

/** The kinds of slips that are planted in one figure. */
export const FIGURE_SLIPS = [
  "swapped-digits",
  "dropped-digit",
  "doubled-digit",
  "changed-digit",
  "unit",
  "sign",
  "last-year-value",
  "neighbour-value",
] as const;

export type FigureSlip = (typeof FIGURE_SLIPS)[number];

/** What a slip may draw on beside the figure itself. */
export type SlipSources = {
  /** The figure of the year before, where the document gives it. */
  readonly lastYear: Printed | undefined;
  /** Figures of other rows of the same column, or of the same sentence. */
  readonly neighbours: readonly Printed[];
};

/**
 * The figure as a slip of this kind prints it, or undefined where there is none: a figure of equal
 * digits cannot have two of them swapped. The unit and the separators stay as they were.
 */
export function slipped(
  meant: Printed,
  kind: FigureSlip,
  random: Random,
  sources: SlipSources,
): Printed | undefined {
  const digits = slippedDigits(meant, kind, random, sources);
  if (digits === undefined) return undefined;
  if (digits === meant.digits) return undefined;
  const plain = decimalText(digits, meant.decimals);
  const text = meant.text.includes(",") ? withSigned(plain) : plain;
  return { ...meant, text, digits };
}

function slippedDigits(
  meant: Printed,
  kind: FigureSlip,
  random: Random,
  sources: SlipSources,
): bigint | undefined {
  switch (kind) {
    case "swapped-digits":
      return edited(meant, random, swappable, swap);
    case "dropped-digit":
      return edited(
        meant,
        random,
        significant,
        (text, at) => text.slice(0, at) + text.slice(at + 1),
      );
    case "doubled-digit":
      return edited(
        meant,
        random,
        significant,
        (text, at) => text.slice(0, at + 1) + text.slice(at),
      );
    case "changed-digit":
      return edited(meant, random, significant, (text, at) => changed(text, at, random));
    case "unit":
      // 元 printed under 万元: 307.82 becomes 3078200.00.
      return meant.unit === "万元" ? meant.digits * 10_000n : undefined;
    case "sign":
      return meant.digits === 0n ? undefined : -meant.digits;
    case "last-year-value":
      return sameForm(meant, sources.lastYear);
    case "neighbour-value":
      return neighbour(meant, random, sources.neighbours);
  }
}

function withSigned(plain: string): string {
  return plain.startsWith("-") ? `-${withSeparators(plain.slice(1))}` : withSeparators(plain);
}

type Places = (digits: string) => readonly number[];

function edited(
  meant: Printed,
  random: Random,
  places: Places,
  edit: (digits: string, at: number) => string,
): bigint | undefined {
  const sign = meant.digits < 0n ? -1n : 1n;
  const digits = (meant.digits * sign).toString().padStart(meant.decimals + 1, "0");
  const candidates = places(digits);
  const at = candidates[random.below(candidates.length)];
  if (at === undefined) return undefined;
  const text = edit(digits, at);
  return text === "" ? undefined : sign * BigInt(text);
}

function swappable(digits: string): readonly number[] {
  return indexes(digits).filter((at) => at + 1 < digits.length && digits[at] !== digits[at + 1]);
}

/** Digits from the first that is not zero; all where there is none. */
function significant(digits: string): readonly number[] {
  const first = digits.search(/[1-9]/);
  return indexes(digits).filter((at) => at >= Math.max(first, 0));
}

function indexes(text: string): readonly number[] {
  return [...text].map((_, index) => index);
}

function swap(digits: string, at: number): string {
  return (
    digits.slice(0, at) +
    digits
      .slice(at, at + 2)
      .split("")
      .reverse()
      .join("") +
    digits.slice(at + 2)
  );
}

function changed(digits: string, at: number, random: Random): string {
  const other = (Number(digits[at]) + 1 + random.below(9)) % 10;
  return `${digits.slice(0, at)}${other}${digits.slice(at + 1)}`;
}

function sameForm(meant: Printed, other: Printed | undefined): bigint | undefined {
  const fits =
    other !== undefined && other.unit === meant.unit && other.decimals === meant.decimals;
  return fits ? other.digits : undefined;
}

function neighbour(
  meant: Printed,
  random: Random,
  neighbours: readonly Printed[],
): bigint | undefined {
  const others = neighbours.filter(
    (other) => sameForm(meant, other) !== undefined && other.digits !== meant.digits,
  );
  return others[random.below(others.length)]?.digits;
}
