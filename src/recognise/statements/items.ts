import type { ColumnsOf } from "#standard/statements/layout.ts";
import { isSubtotal, rowName } from "./words.ts";

/** What a header or row label says in a statement of items and measures; the other says the rest. */
export type ItemAndMeasure = {
  readonly item: string | undefined;
  readonly measure: string | undefined;
  /** How sure the name of the measure is: 全年预算数 is surer than 年初预算数 beside it. */
  readonly rank: number;
};

type Items = Extract<ColumnsOf, { kind: "items-and-measures" }>;

/** 2024年预算数 and 财政拨款预算数 are budgets, 上年决算数 and 增减 are neither. */
const OTHER_YEAR = /上年|去年|增减|比较|较|变动/;

/** The item and measure that header words or a row label name, or undefined for neither. */
export function itemAndMeasure(path: readonly string[], items: Items): ItemAndMeasure | undefined {
  if (path.some((word) => OTHER_YEAR.test(word))) return undefined;
  let measure: string | undefined;
  let rank = 0;
  const rest: string[] = [];
  for (const word of path) {
    const found = measureOf(word, items);
    if (found === undefined) rest.push(word);
    else {
      measure = found.key;
      rank = found.rank;
    }
  }
  const item = itemOf(rest, items);
  return item === undefined && measure === undefined ? undefined : { item, measure, rank };
}

/** The unit of a counted item (辆), or undefined where the item is money. */
export function countUnitOf(items: Items, item: string): string | undefined {
  return items.items.find(({ key }) => key === item)?.countUnit;
}

function measureOf(
  word: string,
  items: Items,
): { readonly key: string; readonly rank: number } | undefined {
  for (const { key, names } of items.measures) {
    const rank = names.indexOf(word);
    if (rank >= 0) return { key, rank };
  }
  for (const { key, names } of items.measures) {
    if (names.some((name) => name.endsWith("数") && word.endsWith(name))) {
      return { key, rank: names.length };
    }
  }
  return undefined;
}

function itemOf(path: readonly string[], items: Items): string | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const parent = path.at(-2);
  if (parent !== undefined) {
    const pair = keyOf(`${parent}/${last}`, items);
    if (pair !== undefined) return pair;
    if (isSubtotal(last)) return keyOf(parent, items);
  }
  if (last === "小计") return undefined;
  return keyOf(last, items);
}

function keyOf(word: string, items: Items): string | undefined {
  const name = rowName(word);
  const found = items.items.find(({ names }) => names.includes(name));
  if (found !== undefined) return found.key;
  // 一般公共预算财政拨款安排的"三公"经费: the money before it is the statement's.
  if (/"三公"经费(?:支出)?(?:合计)?$/.test(name)) return "total";
  return undefined;
}
