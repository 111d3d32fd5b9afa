import type { UnplacedReason } from "#model/disclosure.ts";
import type { Message } from "./message.ts";

const TEXTS = {
  "in-free-text": {
    what: "在原因、职责一类自由文字里",
    todo: "表和说明没有与它对应的数据项，供人阅读即可。",
  },
  "subject-unknown": {
    what: "句子里没有认得的数据名称",
    todo: "看上下文确定它说的是什么。",
  },
  "table-unknown": {
    what: "所在的表不是已知的公开表",
    todo: "看表题和表头确定它是什么表。",
  },
  "row-unknown": {
    what: "没有认出所在的行",
    todo: "看这一行的科目编码和名称。",
  },
  "column-unknown": {
    what: "没有认出所在的列",
    todo: "看表头，多半是表头缺失或列被移动过。",
  },
  "unit-unknown": {
    what: "没有印出单位",
    todo: "看表上方有没有“单位：万元”一类的字样。",
  },
  ambiguous: {
    what: "有两种同样说得通的读法",
    todo: "看上下文确定是哪一种。",
  },
  "in-furniture": {
    what: "在页眉、页脚或网站自身的栏目里",
    todo: "不属于决算内容，可以不看。",
  },
} as const satisfies Record<UnplacedReason, { what: string; todo: string }>;

/** Why a figure found no place, in one phrase. */
export function unplacedReasonText(reason: UnplacedReason): string {
  return TEXTS[reason].what;
}

/** Why a figure found no place and what a reader can do about it. */
export function unplacedReasonMessage(reason: UnplacedReason): Message {
  return { what: `${TEXTS[reason].what}。`, where: "", todo: TEXTS[reason].todo };
}

/** Every reason, in the order in which lists show them. */
export const UNPLACED_REASONS: readonly UnplacedReason[] = [
  ...(["subject-unknown", "row-unknown", "column-unknown", "table-unknown"] as const),
  ...(["unit-unknown", "ambiguous", "in-free-text", "in-furniture"] as const),
];
