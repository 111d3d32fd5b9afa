import type { Disclosure } from "#model/disclosure.ts";
import { divideHalfUp } from "#model/division.ts";
import type { Fact } from "#model/fact.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import type { Random } from "#test/fuzz/random.ts";
import { sectionsReordered } from "./reordering.ts";

/** Differences that honest documents have: none of them may raise a finding above a note. */
export const NOISES = [
  "re-rounded",
  "re-spaced",
  "full-width",
  "quotation-marks",
  "sections-reordered",
  "cell-breaks",
] as const;

export type Noise = (typeof NOISES)[number];

/**
 * The text of a Markdown or plain document with noise of one kind, or undefined where it has no
 * place for it. The disclosure is that of the text: it says where the figures stand.
 */
export function withNoise(
  text: string,
  disclosure: Disclosure,
  kind: Noise,
  random: Random,
): string | undefined {
  switch (kind) {
    case "re-rounded":
      return withFigures(text, disclosure, (_, fact) => rerounded(fact));
    case "re-spaced":
      return respaced(
        withFigures(text, disclosure, (raw) =>
          raw.replace(/(?<=\d)([.,])(?=\d)/g, (mark) =>
            random.below(2) === 0 ? mark : `${mark} `,
          ),
        ),
        random,
      );
    case "full-width":
      return withFigures(text, disclosure, (raw) =>
        random.below(2) === 0 ? raw : raw.replace(/[0-9]/g, (digit) => wide(digit)),
      );
    case "quotation-marks":
      return otherMarks(text);
    case "sections-reordered":
      return sectionsReordered(text, random);
    case "cell-breaks":
      return brokenCells(text, random);
  }
}

/** Every figure that is a fact written otherwise; what the function leaves alone stays. */
function withFigures(
  text: string,
  { facts }: Disclosure,
  write: (raw: string, fact: Fact) => string,
): string {
  const lines = text.split("\n");
  const edits = facts.flatMap((fact) => {
    const places = fact.source.kind === "read" ? fact.source.places : [];
    const [place] = places;
    return place?.kind === "line" && places.length === 1 ? [{ place, fact }] : [];
  });
  edits.sort((a, b) => b.place.line - a.place.line || b.place.from - a.place.from);
  for (const { place, fact } of edits) {
    const line = lines[place.line - 1] ?? "";
    const raw = line.slice(place.from - 1, place.to - 1);
    lines[place.line - 1] =
      line.slice(0, place.from - 1) + write(raw, fact) + line.slice(place.to - 1);
  }
  return lines.join("\n");
}

/**
 * With one decimal instead of two, half up. A last digit of 5 is left alone: which way the exact
 * value would have gone cannot be seen from the print.
 */
function rerounded(fact: Fact): string {
  const { printed, kind } = fact;
  const isMoney = printed.unit === "万元" && (kind === "amount" || kind === "change");
  const isRate = printed.unit === "%" && kind === "percent";
  const isIndicator = fact.concepts[0].includes(".indicator[");
  const ends = (printed.digits < 0n ? -printed.digits : printed.digits) % 10n;
  if (!(isMoney || isRate) || isIndicator || printed.decimals !== 2 || ends === 5n) {
    return printed.text;
  }
  const plain = decimalText(divideHalfUp(printed.digits, 10n), 1);
  return printed.text.includes(",") ? withSeparators(plain) : plain;
}

/** A blank between two characters of running text, now and then, as converters leave them. */
function respaced(text: string, random: Random): string {
  return text
    .split("\n")
    .map((line) => {
      if (/^[#|\s]|\t/.test(line)) return line;
      return line.replace(/\p{Script=Han}(?=\p{Script=Han})/gu, (char) =>
        random.below(60) === 0 ? `${char} ` : char,
      );
    })
    .join("\n");
}

function wide(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

/** Straight quotation marks for curved ones and the reverse, narrow brackets for wide ones. */
function otherMarks(text: string): string {
  let isOpen = false;
  return text.replace(/[“”"（）]/g, (mark) => {
    if (mark === "（") return "(";
    if (mark === "）") return ")";
    if (mark !== '"') return '"';
    isOpen = !isOpen;
    return isOpen ? "“" : "”";
  });
}

/** A line break inside every third cell of words of a table with bars. */
function brokenCells(text: string, random: Random): string | undefined {
  let broken = 0;
  const lines = text.split("\n").map((line) => {
    if (!line.startsWith("|")) return line;
    return line.replace(/(?<=\|\s*\p{Script=Han}{3,})(?=\p{Script=Han}{2,}\s*\|)/u, () => {
      if (random.below(3) > 0) return "";
      broken += 1;
      return "<br>";
    });
  });
  return broken === 0 ? undefined : lines.join("\n");
}
