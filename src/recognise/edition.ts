import type { OutlineEntry } from "#model/disclosure.ts";
import { EDITIONS, type Edition } from "#standard/editions.ts";
import { foldString } from "./folded.ts";

/** The edition of a document that none explains better than the national base. */
export const BASE_EDITION = "base";

/**
 * Names the edition (版式) that explains most of the outline: statements with their own titles in
 * their own order, and parts in their own order. Where none explains anything, the base.
 */
export function recogniseEdition(outline: readonly OutlineEntry[]): string {
  const seen: Seen = {
    statements: outline
      .filter((entry) => entry.kind === "statement")
      .map((entry) => [entry.key, bareTitle(entry.title)] as const),
    parts: outline
      .filter((entry) => entry.kind === "part")
      .map((entry) => bareTitle(entry.title))
      .filter((title) => title !== ""),
  };
  let best = BASE_EDITION;
  let most = 0;
  for (const edition of EDITIONS) {
    const score = scoreOf(edition, seen);
    if (score > most) [best, most] = [edition.key, score];
  }
  return best;
}

type Seen = {
  readonly statements: readonly (readonly [key: string, title: string])[];
  readonly parts: readonly string[];
};

/** Order, titles and parts count the same; what the edition has and the document lacks is nothing. */
function scoreOf(edition: Edition, seen: Seen): number {
  const own = edition.statements ?? [];
  const titles = new Map(own);
  const sameTitles = seen.statements.filter(([key, title]) => titles.get(key) === title).length;
  const order = own.map(([key]) => key);
  const sameOrder = commonInOrder(
    seen.statements.map(([key]) => key),
    order,
  );
  const parts = edition.parts.map(([, title]) => title);
  const sameParts = commonInOrder(seen.parts, parts);
  const strangers = seen.statements.filter(([key]) => !order.includes(key)).length;
  return sameTitles + sameOrder + sameParts * 2 - strangers;
}

/** The title without ordinal, year and name of the body. */
function bareTitle(title: string): string {
  return foldString(title)
    .replace(/^第.{1,2}部分/u, "")
    .replace(/^(?:表?[一二三四五六七八九十]+[:、.])/u, "")
    .replace(/^.*?20\d\d年度?/u, "");
}

/** Length of the longest run of members that stand in both lists in the same order. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, index) => {
      const diagonal = (row[index] ?? 0) + (item === other ? 1 : 0);
      next.push(Math.max(diagonal, next[index] ?? 0, row[index + 1] ?? 0));
    });
    row = next;
  }
  return row[b.length] ?? 0;
}
