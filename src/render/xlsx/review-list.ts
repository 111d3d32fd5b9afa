import type { Finding } from "#model/outcome.ts";
import type { Place } from "#model/place.ts";
import type { AccountLine, ScoreCardLine } from "#model/report.ts";
import { placeLabel } from "#publish/place-label.ts";
import {
  ACCOUNT_KIND_WORDS,
  CERTAINTY_WORDS,
  EXPLAINED_WORDS,
  SEVERITY_WORDS,
  STAGE_WORDS,
  STATE_WORDS,
} from "#render/message/finding-words.ts";
import type { Checked } from "#render/report/checked.ts";
import type { Reviewed } from "#render/report/review.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import { type ListCell, type ListColumn, type ListSheet, workbookOf } from "./workbook.ts";

/** The list for reviewers: findings a row each, the account, the score card, the habits. */
export async function reviewList(checked: Checked): Promise<Uint8Array> {
  return workbookOf(reviewSheets(checked));
}

/** The sheets of the list, before they are bytes. */
export function reviewSheets({ report, review, disclosure }: Checked): readonly ListSheet[] {
  const titles = new Map(
    [...disclosure.outline].reverse().map(({ key, title }) => [key, title] as const),
  );
  const rows = review.findings.map((reviewed, index) => findingRow(reviewed, index + 1, titles));
  return [
    { name: "疑点", columns: FINDING_COLUMNS, rows },
    { name: "核对账", columns: ACCOUNT_COLUMNS, rows: report.account.lines.map(accountRow) },
    { name: "评分卡", columns: CARD_COLUMNS, rows: report.scoreCard.map(cardRow) },
    {
      name: "习惯",
      columns: HABIT_COLUMNS,
      rows: report.habits.map(({ message, facts }) => [message, facts.length]),
    },
  ];
}

function columns(...pairs: readonly (readonly [string, number])[]): readonly ListColumn[] {
  return pairs.map(([title, width]) => ({ title, width }));
}

const FINDING_COLUMNS = columns(
  ["序号", 6],
  ["页/行", 12],
  ["位置", 30],
  ["规则", 26],
  ["严重程度", 10],
  ["确定性", 10],
  ["阶段", 8],
  ["疑点", 50],
  ["原文", 36],
  ["应为", 18],
  ["算式", 44],
  ["可能的原因", 36],
  ["依据", 30],
  ["建议", 36],
  ["连带", 36],
  ["状态", 12],
  ["说明", 36],
  ["编号", 40],
);

function findingRow(
  { finding, state, explanation, age }: Reviewed,
  no: number,
  titles: ReadonlyMap<string, string>,
): readonly ListCell[] {
  const { cause } = finding;
  const labels = finding.figures.map(({ label, text, unit }) => `${label} ${text}${unit}`);
  const title = titles.get(finding.section) ?? finding.section;
  const said =
    explanation === undefined
      ? ""
      : `${explanation.reason}（${explanation.by} ${explanation.date}）`;
  return [
    no,
    placesText(finding),
    [title, finding.figures[0]?.label ?? ""].filter((part) => part !== "").join(" · "),
    finding.rule,
    SEVERITY_WORDS[finding.severity].word,
    CERTAINTY_WORDS[finding.certainty],
    STAGE_WORDS[finding.stage],
    finding.message,
    labels.join("\n"),
    cause !== undefined && cause.corrected !== "" ? cause.corrected : finding.expected,
    finding.arithmetic,
    cause === undefined
      ? ""
      : `${cause.printed}：${cause.words}，${CERTAINTY_WORDS[cause.certainty]}`,
    finding.basis,
    finding.advice,
    finding.symptoms.map(({ arithmetic }) => arithmetic).join("\n"),
    age === "unchanged" ? `${EXPLAINED_WORDS[state]}，与基准相同` : EXPLAINED_WORDS[state],
    said,
    finding.id,
  ];
}

/** 第 9 页, 第 12 页: every place once, the suspect's first. */
function placesText({ figures, at }: Finding): string {
  const places: readonly Place[] = [...figures.flatMap((figure) => figure.places), ...at];
  return [...new Set(places.map((place) => placeLabel([place])))].join("\n");
}

const ACCOUNT_COLUMNS = columns(
  ["类别", 10],
  ["编号", 26],
  ["内容", 44],
  ["对象", 20],
  ["方面", 10],
  ["结果", 10],
  ["原因", 44],
  ["疑点数", 8],
  ["核对的数", 10],
);

function accountRow(line: AccountLine): readonly ListCell[] {
  return [
    ACCOUNT_KIND_WORDS[line.kind],
    line.id,
    line.title,
    line.about,
    DIMENSION_TITLES[line.dimension],
    STATE_WORDS[line.state].word,
    line.reason,
    line.findings.length,
    line.facts.length,
  ];
}

const CARD_COLUMNS = columns(
  ["方面", 10],
  ["编号", 8],
  ["应公开、应检查的事项", 50],
  ["结果", 10],
  ["原因", 50],
  ["疑点数", 8],
);

function cardRow(line: ScoreCardLine): readonly ListCell[] {
  return [
    DIMENSION_TITLES[line.dimension],
    line.obligation,
    line.title,
    STATE_WORDS[line.state].word,
    line.reason,
    line.findings.length,
  ];
}

const HABIT_COLUMNS = columns(["本文件的习惯", 90], ["依据的数", 10]);
