import type { LimitReached } from "#model/source-document.ts";
import { countText, type Message } from "./message.ts";

const WORDS = {
  pages: { name: "页", unit: "页" },
  cells: { name: "表格单元格", unit: "个" },
  blocks: { name: "段落和表", unit: "个" },
  characters: { name: "字", unit: "个" },
  nesting: { name: "嵌套", unit: "层" },
} as const satisfies Record<LimitReached["limit"], { name: string; unit: string }>;

/** What was not read because a limit was reached: the part that was read is shown. */
export function limitReachedMessage({ limit, allowed, found }: LimitReached): Message {
  const { name, unit } = WORDS[limit];
  const all = found === undefined ? "" : `（共 ${countText(found)} ${unit}）`;
  return {
    what: `${name}超过上限，只读了前 ${countText(allowed)} ${unit}${all}。`,
    where: "其余部分没有读，也没有计入下面的数。",
    todo: "可拆成几个文件分别打开。",
  };
}

/** Every limit within a document, in the order in which lists show them. */
export const LIMITS: readonly LimitReached["limit"][] = [
  ...(["pages", "cells", "blocks", "characters", "nesting"] as const),
];
