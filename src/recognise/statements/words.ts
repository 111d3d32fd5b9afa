import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import type { StatementLayout } from "#standard/statements/layout.ts";

/** What a column of labels holds. */
export type LabelRole = "label" | "line" | "ordinal" | "project" | "note";

const LABEL =
  /(?:编码|代码|名称|科目|内容)(?:\(.*\))?$|^项目(?:\(.*\))?$|^[类款项]$|^(?:支出|收入)项目$|^(?:单位|部门)$|^(?:支出)?(?:功能|经济)分类$|^"?三公"?经费项目$/;
const NOTE = /^备注$|^说明$|指导性目录|^增减|原因/;

/** Header words that say nothing of what an amount is when another word stands below them. */
const NEUTRAL: ReadonlySet<string> = new Set([
  "收入",
  "支出",
  "本年支出",
  "决算数",
  "支出决算数",
  "预算数",
  "金额",
  "决算",
]);
const SUBTOTAL: ReadonlySet<string> = new Set(["合计", "小计"]);
const GROUPS: readonly string[] = ["人员经费", "公用经费", "日常公用经费", "栏次", "行次", "序号"];

/** 功能分类科目编码 and 经济分类科目编码 whose end spilled into the row below. */
const CUT_LABEL = /^(?:支出)?(?:功能|经济)分类科?目?编?$/u;

/** What the header of a column says of labels, or undefined where it is one of figures. */
export function labelRole(segment: string): LabelRole | undefined {
  if (segment === "行次") return "line";
  if (segment === "序号") return "ordinal";
  if (NOTE.test(segment)) return "note";
  if (segment === "项目名称") return "project";
  return LABEL.test(segment) || CUT_LABEL.test(segment) ? "label" : undefined;
}

/** Whether a header word is one of sides and measures, above which a group may stand. */
export function isNeutral(segment: string): boolean {
  return NEUTRAL.has(segment);
}

/** Whether a header word is 合计 or 小计. */
export function isSubtotal(segment: string): boolean {
  return SUBTOTAL.has(segment);
}

/** A header cell without its unit and 其中; the year before 决算数 is taken off where `year` says so. */
export function headerWord(folded: string, dropYear: boolean): string {
  const word = folded
    .replace(/\((?:单位:)?(?:人民币)?(?:百万|千|万|亿)?元?\)$/, "")
    .replace(/^其中:?/, "")
    .replace(/^\d+[.、]/, "");
  return dropYear ? word.replace(/^(?:19|20)\d\d年(?:度)?/, "") : word;
}

/**
 * The name of a row without ordinal, 其中 and colon: `一、`, `(一)`, `1.` are dropped, so that the
 * list of another year or region names the same row.
 */
export function rowName(folded: string): string {
  let name = folded;
  for (let turn = 0; turn < 4; turn++) {
    const next = name
      .replace(
        /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[、.])/,
        "",
      )
      .replace(/^(?:其中|减|加)[:、]?/, "")
      .replace(/[:、]$/, "");
    if (next === name || next === "") break;
    name = next;
  }
  return name.replace(/\((?:个|人|辆|批次|人次|台|套|台\/套|台\(套\)|次)\)$/, "");
}

const VOCABULARY = new Map<string, ReadonlySet<string>>();

/** All words that the header of a statement may have. */
export function vocabularyOf(layout: StatementLayout): ReadonlySet<string> {
  const known = VOCABULARY.get(layout.key);
  if (known !== undefined) return known;
  const words = new Set<string>([...NEUTRAL, ...SUBTOTAL, ...GROUPS]);
  for (const name of columnNames(layout)) {
    for (const word of name.split("/")) words.add(word.replace(/^其中:/, ""));
  }
  VOCABULARY.set(layout.key, words);
  return words;
}

function columnNames(layout: StatementLayout): readonly string[] {
  const { columns } = layout;
  switch (columns.kind) {
    case "named":
      return columns.columns.flatMap(({ names }) => names);
    case "items-and-measures":
      return [...columns.items, ...columns.measures].flatMap(({ names }) => names);
    case "economic-codes":
      return [
        ...columns.total.names,
        ...ECONOMIC_ROWS.flatMap(({ zh, variants }) => [zh, ...variants]),
      ];
  }
}
