import {
  BATCH_DIMENSIONS,
  type BatchOutcome,
  type BatchRow,
  type DimensionState,
  percentText,
} from "#publish/batch-view.ts";
import { FINDING_CLASSES, type FindingClass } from "#publish/finding-view.ts";
import { SEVERITY_WORDS } from "#render/message/finding-words.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";

/** The summary of a batch (汇总): its columns, and its rows as text and whole numbers. */
export type BatchSheet = {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly (string | number)[])[];
};

export const DIMENSION_MARKS = {
  broken: { word: "有疑点", mark: "!" },
  held: { word: "相符", mark: "✓" },
  "cannot-tell": { word: "不能判定", mark: "?" },
} as const satisfies Record<DimensionState, { word: string; mark: string }>;

/** Where a file stands, in a word. */
export const OUTCOME_WORDS = {
  waiting: "排队",
  running: "进行中",
  cancelled: "已取消",
  done: "完成",
  failed: "没有读成",
} as const satisfies Record<BatchOutcome["kind"], string>;

/** The word over the counts of a class of findings. */
export function classWord(name: FindingClass): string {
  return name === "trial" ? "试行" : SEVERITY_WORDS[name].word;
}

const PLAIN_COLUMNS: BatchSheet["columns"] = [
  { title: "文件", width: 40 },
  { title: "部门", width: 30 },
  { title: "年度", width: 8 },
  { title: "页", width: 6 },
  { title: "数", width: 8 },
  { title: "覆盖", width: 9 },
  { title: "核对率", width: 9 },
  ...FINDING_CLASSES.map((name) => ({ title: classWord(name), width: 7 })),
  ...BATCH_DIMENSIONS.map((name) => ({ title: DIMENSION_TITLES[name], width: 11 })),
];

/** The summary of a batch in its order; one row for each file, read or not. */
export function batchSheet(rows: readonly BatchRow[]): BatchSheet {
  const last = [
    { title: "用时（毫秒）", width: 12 },
    { title: "状态", width: 40 },
  ];
  return { name: "汇总", columns: [...PLAIN_COLUMNS, ...last], rows: rows.map(sheetRow) };
}

function sheetRow({ name, outcome }: BatchRow): readonly (string | number)[] {
  const millis = "millis" in outcome ? outcome.millis : "";
  if (outcome.kind !== "done") {
    const blanks = Array<string>(PLAIN_COLUMNS.length - 1).fill("");
    const words = outcome.kind === "failed" ? outcome.words : OUTCOME_WORDS[outcome.kind];
    return [name, ...blanks, millis, words];
  }
  const { subject, year, pages, figures, placed, covered, findings, dimensions } = outcome.summary;
  return [
    ...[name, subject, year ?? "", pages === 0 ? "" : pages, figures],
    ...[percentText(placed, figures), percentText(covered, figures)],
    ...FINDING_CLASSES.map((own) => findings[own]),
    ...dimensions.map((state) => DIMENSION_MARKS[state].word),
    ...[millis, OUTCOME_WORDS.done],
  ];
}
