import type { NarrativeScript, SectionScript } from "#standard/narrative-script/script.ts";
import type { PartKey } from "#standard/sections/section.ts";
import { PART_ORDERS } from "#standard/sections/section-rows.ts";

/** A part as it is printed: 第一部分 部门概况. */
export type PrintedPart = { readonly part: PartKey; readonly title: string };

const HAN = "一二三四五六七八九";

/** 1 to 99 as 一 … 九十九. */
function hanOrdinal(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const digit = (value: number) => HAN[value - 1] ?? "";
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? "" : digit(tens)}十${digit(ones)}`;
}

const USUAL_PARTS: readonly PrintedPart[] = [
  { part: "overview", title: "概况" },
  { part: "statements", title: "部门决算表" },
  { part: "narrative", title: "部门决算情况说明" },
  { part: "glossary", title: "名词解释" },
];

/** The parts that are compiled, in the order and under the titles of the edition. */
export function printedParts(script: NarrativeScript, edition: string): readonly PrintedPart[] {
  const order = PART_ORDERS.find((it) => it.edition === edition)?.parts ?? USUAL_PARTS;
  const filled = new Set(script.sections.map(({ part }) => part));
  return order
    .filter(({ part }) => part === "statements" || filled.has(part))
    .map(({ part, title }, index) => ({ part, title: `第${hanOrdinal(index + 1)}部分 ${title}` }));
}

/** Titles of sections with their ordinals: 一、… anew in each part, （一）… below a section. */
export function printedTitles(
  sections: readonly SectionScript[],
  parts: readonly PrintedPart[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { part, title: partTitle } of parts) {
    let first = 0;
    let second = 0;
    for (const { key, level, title } of sections.filter((it) => it.part === part)) {
      if (key === part) {
        titles.set(key, partTitle);
        continue;
      }
      if (level === 1) second = 0;
      const ordinal = level === 1 ? `${hanOrdinal(++first)}、` : `（${hanOrdinal(++second)}）`;
      titles.set(key, `${ordinal}${title}`);
    }
  }
  return titles;
}
