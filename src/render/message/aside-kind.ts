import type { AsideKind } from "#model/disclosure.ts";

const NAMES = {
  year: "年份",
  date: "日期",
  ordinal: "序号",
  code: "科目编码",
  "document-number": "文号",
  "page-number": "页码",
  "line-number": "行次、栏次",
  "law-article": "法规条款",
  name: "名称里的数",
  telephone: "电话",
  time: "时刻",
  version: "版本号",
} as const satisfies Record<AsideKind, string>;

/** What a number that is no figure is. */
export function asideKindText(kind: AsideKind): string {
  return NAMES[kind];
}

/** Every kind, in the order in which lists show them. */
export const ASIDE_KINDS: readonly AsideKind[] = [
  ...(["year", "date", "ordinal", "code", "document-number", "page-number"] as const),
  ...(["line-number", "law-article", "name", "telephone", "time", "version"] as const),
];
