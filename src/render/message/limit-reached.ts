import type { LimitReached } from "#model/source-document.ts";
import { countText, type Message } from "./message.ts";

const WORDS = {
  pages: { name: "页", unit: "页" },
  cells: { name: "表格单元格", unit: "个" },
  blocks: { name: "段落和表", unit: "个" },
  characters: { name: "字", unit: "个" },
  nesting: { name: "嵌套", unit: "层" },
} as const satisfies Partial<Record<LimitReached["limit"], { name: string; unit: string }>>;

/** What is passed over whole: how many, what becomes of it, what to do. */
const PASSED_OVER = {
  pictures: {
    ...{ name: "图片", unit: "张", what: "图片上的文字没有读。" },
    todo: "如果有表是以图片贴进去的，请向发布单位要有文字的原件。",
  },
  macros: {
    ...{ name: "宏程序", unit: "处", what: "没有运行，也没有读。" },
    todo: "公开文件不应带宏，请发布单位去掉后再公开。",
  },
  "external-links": {
    ...{ name: "外部链接", unit: "处", what: "没有打开，只按文件里存下的内容读。" },
    todo: "公开文件不应引用别处的文件，请断开链接后另存。",
  },
  "embedded-objects": {
    ...{ name: "嵌入对象", unit: "个", what: "没有打开，里面的内容没有读。" },
    todo: "如果里面有表，请直接写在正文里，或单独打开那个文件。",
  },
  "hidden-sheets": {
    ...{ name: "隐藏工作表", unit: "张", what: "照样读了，里面的数也计入下面。" },
    todo: "请确认隐藏的工作表是否应当公开。",
  },
  "archive-files": {
    ...{ name: "压缩包里的文件", unit: "个", what: "不是能读的格式，没有读。" },
    todo: "如果其中有决算内容，请另存为 PDF、DOCX 或 XLSX。",
  },
} as const;

/** What was not read because a limit was reached: the part that was read is shown. */
export function limitReachedMessage(reached: LimitReached): Message {
  const { limit, allowed, found } = reached;
  if (limit === "scanned-pages") return scannedMessage(reached);
  if (isPassedOver(limit)) return passedOverMessage(limit, found ?? 1);
  const { name, unit } = WORDS[limit];
  const all = found === undefined ? "" : `（共 ${countText(found)} ${unit}）`;
  return {
    what: `${name}超过上限，只读了前 ${countText(allowed)} ${unit}${all}。`,
    where: "其余部分没有读，也没有计入下面的数。",
    todo: "可拆成几个文件分别打开。",
  };
}

function isPassedOver(limit: LimitReached["limit"]): limit is keyof typeof PASSED_OVER {
  return limit in PASSED_OVER;
}

function passedOverMessage(limit: keyof typeof PASSED_OVER, found: number): Message {
  const { name, unit, what, todo } = PASSED_OVER[limit];
  return { what: `有 ${countText(found)} ${unit}${name}，${what}`, where: "", todo };
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
  ...(["scanned-pages", "pictures", "macros", "external-links", "embedded-objects"] as const),
  ...(["hidden-sheets", "archive-files"] as const),
];
