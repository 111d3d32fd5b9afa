import type { Random } from "#test/fuzz/random.ts";

const NUMERALS = "一二三四五六七八九十";
/** `## 七、` and `七、` before a title; one character of number is enough to choose from. */
const HEAD = /^(#*\s*)([一二三四五六七八九十])、(\S.*)$/;

type Head = { readonly line: number; readonly numeral: string; readonly title: string };

/**
 * The text with two neighbouring sections of the narrative in the other order, numbered anew, and
 * the contents likewise; undefined where no two sections follow each other.
 */
export function sectionsReordered(text: string, random: Random): string | undefined {
  const lines = text.split("\n");
  const heads = headsOf(lines);
  const pairs = heads.flatMap((head, index) => {
    const next = heads[index + 1];
    const after = heads[index + 2];
    if (next === undefined || after === undefined) return [];
    const isRun = follows(head, next) && follows(next, after) && head.numeral !== "一";
    return isRun && isLong(lines, head, next) ? [{ head, next, end: after.line }] : [];
  });
  const pair = pairs[random.below(pairs.length)];
  if (pair === undefined) return undefined;
  const { head, next, end } = pair;
  const renumbered = (from: Head, numeral: string, to: number) => [
    (lines[from.line] ?? "").replace(`${from.numeral}、`, `${numeral}、`),
    ...lines.slice(from.line + 1, to),
  ];
  const swapped = [
    ...lines.slice(0, head.line),
    ...renumbered(next, head.numeral, end),
    ...renumbered(head, next.numeral, next.line),
    ...lines.slice(end),
  ];
  return contentsSwapped(swapped, head, next).join("\n");
}

/** Titled lines that are no items of a list: in the body, not in the contents. */
function headsOf(lines: readonly string[]): readonly Head[] {
  const marked = lines.some((line) => /^#+\s*[一二三四五六七八九十]、/.test(line));
  return lines.flatMap((line, index) => {
    const [, marks = "", numeral = "", title = ""] = HEAD.exec(line) ?? [];
    if (numeral === "" || (marked && !marks.startsWith("#"))) return [];
    return [{ line: index, numeral, title }];
  });
}

function follows(one: Head, other: Head): boolean {
  return NUMERALS.indexOf(other.numeral) === NUMERALS.indexOf(one.numeral) + 1;
}

/** A section with a text of its own, not an entry of the contents. */
function isLong(lines: readonly string[], head: Head, next: Head): boolean {
  return lines.slice(head.line + 1, next.line).some((line) => /[。]/.test(line));
}

/** Entries of the contents with the titles of both, exchanged with their sub-entries. */
function contentsSwapped(lines: readonly string[], head: Head, next: Head): readonly string[] {
  const entry = (of: Head) =>
    lines.findIndex(
      (line) => /^\s*-?\s*[一二三四五六七八九十]、/.test(line) && line.includes(of.title),
    );
  const [first, second] = [entry(head), entry(next)];
  if (first < 0 || second <= first) return lines;
  const after = lines.findIndex((line, at) => at > second && !/^\s*-?\s*[（(]/.test(line));
  const end = after < 0 ? lines.length : after;
  const change = (part: readonly string[], from: string, to: string) =>
    part.map((line, at) => (at === 0 ? line.replace(`${from}、`, `${to}、`) : line));
  return [
    ...lines.slice(0, first),
    ...change(lines.slice(second, end), next.numeral, head.numeral),
    ...change(lines.slice(first, second), head.numeral, next.numeral),
    ...lines.slice(end),
  ];
}
