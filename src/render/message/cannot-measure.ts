import type { CannotMeasure } from "#model/evidence-measure.ts";
import { type EvidenceKind, evidenceColumn } from "#standard/evidence/kinds.ts";
import { countText, type Message } from "./message.ts";

/** Why an actual cannot be told. `kind` is that of the register, so that columns have its headers. */
export function cannotMeasureMessage(
  cannot: CannotMeasure,
  kind: EvidenceKind | undefined,
): Message {
  const header = (key: string) =>
    (kind === undefined ? undefined : evidenceColumn(kind, key)?.names[0]) ?? key;
  const at = "file" in cannot ? `${cannot.file} 第 ${countText(cannot.row)} 行。` : "";
  const [what, todo] = wordsOf(cannot, header, kind);
  return { what, where: at, todo };
}

type Header = (key: string) => string;

function wordsOf(
  cannot: CannotMeasure,
  header: Header,
  kind: EvidenceKind | undefined,
): readonly [string, string] {
  switch (cannot.code) {
    case "measure-unknown":
      return [`没有“${cannot.id}”这个取数规则。`, "在 measures 里写上它，或改正指标的 measure。"];
    case "evidence-missing":
      return [`没有“${cannot.evidence}”这个台账。`, "在 evidence 里写明它和它的文件。"];
    case "register-empty":
      return [`“${cannot.evidence}”一行记录也没有，无法得出实际值。`, "导出完整的台账。"];
    case "no-row-left":
      return [`${countText(cannot.excluded)} 行都不符合条件，没有可以取数的行。`, "核对 where。"];
    case "rows-faulty":
      return [
        `“${cannot.evidence}”有 ${countText(cannot.rows)} 处整行或整个文件的问题。`,
        "先按台账的提示改正，再取数。",
      ];
    case "cells-faulty":
      return [
        `“${cannot.evidence}”的“${header(cannot.column)}”列有 ${countText(cannot.cells)} 格读不出来。`,
        "先按台账的提示改正，再取数。",
      ];
    case "cells-empty":
      return [
        `“${header(cannot.column)}”列有空格，共 ${countText(cannot.cells)} 行取不到数。`,
        "补上内容；本来就该空着的，用 where 排除，或写 blank: skip。",
      ];
    case "column-missing":
    case "column-unfit":
    case "division-by-zero":
    case "units-mixed":
    case "unit-does-not-fit":
    case "accuracy-mixed":
      return figureWords(cannot, header);
    case "asked-unknown":
      return [`没有写明“${cannot.evidence}”发放了多少份问卷。`, "在 asked 里写上发放份数。"];
    case "more-than-asked":
      return [
        `收回 ${countText(cannot.came)} 份，多于发放的 ${countText(cannot.asked)} 份。`,
        "核对 asked 和问卷编号。",
      ];
    case "log-has-gaps":
      return [
        `“${cannot.system}”的日志从 ${cannot.at} 起有一段没有记录。`,
        "补全日志；只记停机的日志，写明 log: outages。",
      ];
    case "holidays-unknown":
      return [`没有 ${cannot.year} 年的放假安排，算不出工作日。`, "补充放假安排后再算。"];
    case "order-reversed":
      return ["结束早于开始。", "核对两个日期。"];
    case "no-band":
      return [`${cannot.text} 不在 words 的任何一档里。`, "最后一档不写 at-least，收下其余的值。"];
    case "part": {
      const [what, todo] = wordsOf(cannot.because, header, kind);
      return [`其中“${cannot.id}”无法得出：${what}`, todo];
    }
  }
}

type FigureCode =
  | "column-missing"
  | "column-unfit"
  | "division-by-zero"
  | "units-mixed"
  | "unit-does-not-fit"
  | "accuracy-mixed";

function figureWords(
  cannot: Extract<CannotMeasure, { readonly code: FigureCode }>,
  header: Header,
): readonly [string, string] {
  switch (cannot.code) {
    case "column-missing":
      return [
        `“${cannot.evidence}”没有“${header(cannot.column)}”列。`,
        "补上这一列，或在 columns 里写明它是哪一列。",
      ];
    case "column-unfit":
      return [`“${header(cannot.column)}”列不能这样取数。`, "换一列，或换一种算法。"];
    case "division-by-zero":
      return [
        `“${header(cannot.column)}”合计为零，不能作除数。`,
        "核对台账；没有发生的，不设比率指标。",
      ];
    case "units-mixed":
      return [
        `单位不一致：既有“${cannot.first}”，又有“${cannot.other}”。`,
        "统一单位，或用 where 分开取数。",
      ];
    case "unit-does-not-fit":
      return [
        `取出的数以“${cannot.unit}”计，不能换成“${cannot.needed}”。`,
        "改正 unit，或换一种算法。",
      ];
    case "accuracy-mixed":
      return [
        "检查点的“同精度”与所选的中误差公式不符。",
        "同精度检查用 formula: 2n，高精度检查用 formula: n，两种检查点用 where 分开。",
      ];
  }
}
