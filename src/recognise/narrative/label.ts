import type { FigureMeasure } from "#standard/lexicon/entity.ts";
import type { FigureRead } from "./figure-read.ts";

const CHANGES: Readonly<Record<string, readonly [amount: string, rate: string]>> = {
  increase: ["增加", "增长"],
  decrease: ["减少", "下降"],
  level: ["持平", "持平"],
};

const MEASURES: Readonly<Record<Exclude<FigureMeasure, "value">, string>> = {
  actual: "决算数",
  change: "比上年",
  "change-rate": "比上年",
  share: "占比",
  budget: "预算数",
  "budget-initial": "年初预算数",
  "budget-difference": "比预算",
  "budget-difference-rate": "比预算",
  "completion-rate": "完成预算",
  "deviation-rate": "预决算差异率",
  executed: "执行数",
  rate: "执行率",
  "value-of": "价值",
  basic: "基本支出",
  project: "项目支出",
};

/** What a figure is in the words of the document: its subject and what is said of it. */
export function labelOf(read: Extract<FigureRead, { paths: unknown }>): string {
  const { subject, measure, direction } = read;
  const name = quoted(subject.words === "" ? subject.entity.title : subject.words);
  if (measure === "value") return name;
  const words = CHANGES[direction ?? ""];
  const change = words === undefined ? "" : words[measure.endsWith("-rate") ? 1 : 0];
  return name + MEASURES[measure] + change;
}

/** Words are found from behind an opening quote on: 三公"经费 is printed “三公”经费. */
function quoted(words: string): string {
  const inner = words.replace(/^"|"$/gu, "");
  const isCut = inner.split('"').length % 2 === 0;
  return (isCut ? `"${inner}` : inner).replace(/"([^"]*)"/gu, "“$1”");
}
