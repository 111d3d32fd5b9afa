import type { CannotMeasure } from "#model/evidence-measure.ts";
import type { EvidenceFault } from "#model/evidence-problem.ts";
import type { SetupFault } from "#model/evidence-setup.ts";
import { evidenceKind } from "#standard/evidence/kinds.ts";
import { cannotMeasureMessage } from "./cannot-measure.ts";
import { evidenceProblemMessage } from "./evidence-problem.ts";
import type { Message } from "./message.ts";
import { setupProblemMessage } from "./setup-problem.ts";

type ByCode<Fault extends { readonly code: string }> = {
  readonly [Code in Fault["code"]]: Extract<Fault, { readonly code: Code }>;
};

const CELL = { file: "evidence/检查记录.csv", row: 14, column: "日期" } as const;

/** One fault of every kind in registers of evidence. */
const EVIDENCE: ByCode<EvidenceFault> = {
  "file-missing": { code: "file-missing" },
  "register-empty": { code: "register-empty" },
  "file-too-large": { code: "file-too-large", bytes: 2 ** 29, allowedBytes: 2 ** 28 },
  "too-many-rows": { code: "too-many-rows", allowed: 20_000_000 },
  "encoding-damaged": { code: "encoding-damaged" },
  "columns-missing": { code: "columns-missing", missing: ["记录编号", "日期"] },
  "column-twice": { code: "column-twice", header: "登记日期" },
  "mapped-column-missing": { code: "mapped-column-missing", header: "PT_ID", ours: "点号" },
  "row-too-wide": { code: "row-too-wide", found: 9, expected: 8 },
  "row-too-long": { code: "row-too-long", allowedBytes: 65_536 },
  "cell-missing": { code: "cell-missing" },
  "number-unreadable": { code: "number-unreadable", text: "三十" },
  "number-too-fine": { code: "number-too-fine", text: "0.1234567", decimals: 6 },
  "number-too-large": { code: "number-too-large", text: "99999999999999999" },
  "number-out-of-range": { code: "number-out-of-range", text: "-3", least: 0 },
  "day-unreadable": { code: "day-unreadable", text: "2024-02-30" },
  "month-unreadable": { code: "month-unreadable", text: "2024-13" },
  "moment-unreadable": { code: "moment-unreadable", text: "2024-03-05 25:00" },
  "day-outside": { code: "day-outside", text: "2025-01-03", from: 20240101, to: 20241231 },
  "word-unknown": { code: "word-unknown", text: "尚可", allowed: ["合格", "不合格"] },
  "answer-off-scale": { code: "answer-off-scale", text: "7", scale: 5 },
  "row-twice": { code: "row-twice", text: "XC-0312", firstRow: 9 },
  "order-reversed": { code: "order-reversed", text: "2024-05-09", other: "2024-05-06" },
  "part-over-whole": { code: "part-over-whole", text: "12", other: "10" },
  "not-json": { code: "not-json", detail: "Unexpected end of JSON input" },
  "not-features": { code: "not-features" },
  "crs-unknown": { code: "crs-unknown", text: "GCJ-02", allowed: ["EPSG:4490", "EPSG:4326"] },
  "geometry-unknown": { code: "geometry-unknown", text: "Circle" },
  "geometry-missing": { code: "geometry-missing" },
  "ring-not-closed": { code: "ring-not-closed" },
  "ring-too-short": { code: "ring-too-short", points: 3 },
  "ring-crosses-itself": { code: "ring-crosses-itself", at: "87.61 43.8" },
  "ring-too-tangled": { code: "ring-too-tangled", points: 90_000 },
  "hole-over-area": { code: "hole-over-area" },
  "coordinate-impossible": { code: "coordinate-impossible", text: "[487654.3,4852345.1]" },
  "coordinates-swapped": { code: "coordinates-swapped", text: "[43.8,97.6]" },
  "outside-box": { code: "outside-box", text: "97.6 43.8 97.7 43.9" },
  "too-many-points": { code: "too-many-points", points: 300_000, allowed: 200_000 },
  "geometry-twice": { code: "geometry-twice", firstRow: 9 },
  "area-differs": { code: "area-differs", text: "80000", computed: "893187.7" },
};

/** One reason of every kind for which an actual cannot be told. */
const CANNOT: ByCode<CannotMeasure> = {
  "measure-unknown": { code: "measure-unknown", id: "plane-error" },
  "evidence-missing": { code: "evidence-missing", evidence: "检查记录" },
  "register-empty": { code: "register-empty", evidence: "检查记录" },
  "no-row-left": { code: "no-row-left", excluded: 450 },
  "rows-faulty": { code: "rows-faulty", evidence: "检查记录", rows: 3 },
  "cells-faulty": { code: "cells-faulty", evidence: "检查记录", column: "again", cells: 2 },
  "cells-empty": { code: "cells-empty", column: "again", cells: 5, file: CELL.file, row: 14 },
  "column-missing": { code: "column-missing", evidence: "检查记录", column: "result" },
  "column-unfit": { code: "column-unfit", column: "result", found: "text" },
  "division-by-zero": { code: "division-by-zero", column: "subject" },
  "units-mixed": { code: "units-mixed", first: "亩", other: "公顷", file: CELL.file, row: 14 },
  "unit-does-not-fit": { code: "unit-does-not-fit", unit: "mm", needed: "公顷" },
  "asked-unknown": { code: "asked-unknown", evidence: "群众满意度" },
  "more-than-asked": { code: "more-than-asked", asked: 20, came: 25 },
  "log-has-gaps": { code: "log-has-gaps", system: "专网", at: "2024-05-01 00:00" },
  "holidays-unknown": { code: "holidays-unknown", year: 2019 },
  "order-reversed": { code: "order-reversed", file: CELL.file, row: 14 },
  "accuracy-mixed": { code: "accuracy-mixed", file: CELL.file, row: 14 },
  "no-band": { code: "no-band", text: "59.00" },
  part: { code: "part", id: "cost", because: { code: "evidence-missing", evidence: "支付" } },
};

const AT = { file: "performance/measures.yaml", line: 3, column: 5 } as const;

/** One mistake of every kind in performance/*.yaml. */
const SETUP: ByCode<SetupFault> = {
  "not-yaml": { code: "not-yaml", detail: "BAD_INDENT" },
  "too-large": { code: "too-large", bytes: 2 ** 20, allowedBytes: 2 ** 18 },
  "key-unknown": { code: "key-unknown", key: "colums", allowed: ["columns", "constants"] },
  "key-missing": { code: "key-missing", key: "files" },
  "not-text": { code: "not-text", key: "target" },
  "not-a-list": { code: "not-a-list", key: "indicators" },
  "not-a-map": { code: "not-a-map", key: "where" },
  "value-empty": { code: "value-empty", key: "level3" },
  "value-unknown": { code: "value-unknown", text: "台帐", allowed: ["台账", "检查记录"] },
  "number-unreadable": { code: "number-unreadable", key: "decimals", text: "9" },
  "day-unreadable": { code: "day-unreadable", text: "2024-02-30" },
  "order-reversed": { code: "order-reversed", text: "达到预期", other: "基本达到预期" },
  "name-twice": { code: "name-twice", text: "plane-error" },
  "evidence-unknown": { code: "evidence-unknown", text: "日志", known: ["网络日志"] },
  "measure-unknown": { code: "measure-unknown", text: "plane" },
  "ratio-of-ratio": { code: "ratio-of-ratio", text: "per-point" },
  "column-unknown": { code: "column-unknown", text: "点", allowed: ["点号", "项目"] },
  "column-unfit": { code: "column-unfit", text: "点号", needed: ["number"] },
  "computation-unfit": {
    ...{ code: "computation-unfit", text: "sum", kind: "检查点", allowed: ["count", "rmse"] },
  },
};

type Shown = { readonly code: string; readonly message: Message };

const INSPECTIONS = evidenceKind("inspections");

/** Messages about evidence, measures and their set-up, by title. */
export const EVIDENCE_GALLERY: readonly {
  readonly title: string;
  readonly shown: readonly Shown[];
}[] = [
  {
    title: "A register of evidence (佐证台账)",
    shown: Object.values(EVIDENCE).map((fault) => ({
      code: fault.code,
      message: evidenceProblemMessage({ ...CELL, severity: "error", ...fault }),
    })),
  },
  {
    title: "An actual that cannot be told (无法得出的实际完成值)",
    shown: Object.values(CANNOT).map((cannot) => ({
      code: cannot.code,
      message: cannotMeasureMessage(cannot, INSPECTIONS),
    })),
  },
  {
    title: "A mistake in performance/*.yaml (绩效设置)",
    shown: Object.values(SETUP).map((fault) => ({
      code: fault.code,
      message: setupProblemMessage({ ...AT, ...fault }),
    })),
  },
];
