import type { LimitReached } from "#model/source-document.ts";
import { countText, type Message } from "./message.ts";

const WORDS = {
  pages: { name: "页", unit: "页" },
  cells: { name: "表格单元格", unit: "个" },
  blocks: { name: "段落和表", unit: "个" },
  characters: { name: "字", unit: "个" },
  nesting: { name: "嵌套", unit: "层" },
  "scanned-pages": { name: "扫描页", unit: "页" },
} as const satisfies Record<LimitReached["limit"], { name: string; unit: string }>;

/** What was not read because a limit was reached: the part that was read is shown. */
export function limitReachedMessage(reached: LimitReached): Message {
  const { limit, allowed, found } = reached;
  if (limit === "scanned-pages") return scannedMessage(reached);
  const { name, unit } = WORDS[limit];
  const all = found === undefined ? "" : `（共 ${countText(found)} ${unit}）`;
  return {
    what: `${name}超过上限，只读了前 ${countText(allowed)} ${unit}${all}。`,
    where: "其余部分没有读，也没有计入下面的数。",
    todo: "可拆成几个文件分别打开。",
  };
}

function scannedMessage({ pages = [], found = pages.length }: LimitReached): Message {
  return {
    what: `有 ${countText(found)} 页是扫描图，没有文字，没有读。`,
    where: pages.length === 0 ? "" : `第 ${rangesText(pages)} 页。`,
    todo: "其余各页已经读了；请向发布单位要有文字的原件。",
  };
}

/** Page numbers with runs joined: 3–5、8. */
function rangesText(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === page) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join("、");
}

/** Every limit within a document, in the order in which lists show them. */
export const LIMITS: readonly LimitReached["limit"][] = [
  ...(["pages", "cells", "blocks", "characters", "nesting"] as const),
  "scanned-pages",
];
