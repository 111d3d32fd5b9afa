import type { Disclosure } from "#model/disclosure.ts";
import type { Finding, Suspect } from "#model/outcome.ts";
import { CERTAINTY_WORDS, SEVERITIES, SEVERITY_WORDS } from "#render/message/finding-words.ts";
import { limitReachedMessage } from "#render/message/limit-reached.ts";
import { messageText } from "#render/message/message.ts";
import { type Checked, summaryOf } from "#render/report/checked.ts";
import { type ExcerptIndex, excerptIndex, excerptsOf } from "#render/report/excerpt.ts";
import { isPending, printedOf, type Review, type Reviewed } from "#render/report/review.ts";
import { accountText } from "./account-text.ts";
import { excerptLines } from "./excerpt-lines.ts";
import { type Paint, paintFor } from "./paint.ts";

export type TerminalStyle = {
  readonly hasColour: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
};

type Context = {
  readonly checked: Checked;
  readonly index: ExcerptIndex;
  readonly paint: Paint;
  readonly columns: number;
};

const COLUMNS_MIN = 40;

const EXPLAIN_HINT =
  "属实的疑点可以写出错说明：在文件旁的 名称.explanations.yaml 里写 explanations 列表，每条有 finding（编号）、reason、by、date 和上面的 printed。";

/** A report for the eye: findings with their place in the source, habits, the account, the card. */
export function reportText(checked: Checked, style: TerminalStyle): string {
  const paint = paintFor(style.hasColour);
  const columns = Math.max(COLUMNS_MIN, style.columns);
  const context = { checked, index: excerptIndex(checked.disclosure), paint, columns };
  const { report, review, source } = checked;
  const lines = [paint.strong(headLine(checked.disclosure)), countLine(checked), ""];
  for (const limit of source.limits) lines.push(`! ${messageText(limitReachedMessage(limit))}`, "");
  for (const habit of report.habits) lines.push(`习惯  ${habit.message}`);
  if (report.habits.length > 0) lines.push("");
  for (const reviewed of review.findings) {
    if (isPending(reviewed)) lines.push(...findingLines(reviewed, context), "");
  }
  lines.push(...explainedLines(review, paint), ...accountText(report, paint, columns));
  if (review.findings.some(isPending)) lines.push("", EXPLAIN_HINT);
  return `${lines.join("\n")}\n`;
}

function headLine(disclosure: Disclosure): string {
  const kind = { "final-accounts": "决算", budget: "预算", unknown: "文件" }[disclosure.kind];
  const subject = disclosure.subject === "" ? "（没有读出部门名称）" : disclosure.subject;
  const year = disclosure.year === undefined ? "" : ` ${disclosure.year} 年度`;
  return `${subject}${year} ${kind}`;
}

/** 疑点 5：错误 2，存疑 3，提示 0；已说明 1 */
function countLine(checked: Checked): string {
  const { pending, explained, stale, old } = summaryOf(checked);
  const all = pending.error + pending.warning + pending.note;
  const parts = SEVERITIES.map(
    (severity) => `${SEVERITY_WORDS[severity].word} ${pending[severity]}`,
  );
  const rest = [
    explained > 0 ? `已说明 ${explained}` : "",
    stale > 0 ? `说明已失效 ${stale}` : "",
    old > 0 ? `与基准相同、未列出 ${old}` : "",
  ].filter((part) => part !== "");
  if (all === 0 && rest.length === 0) return "没有发现疑点。";
  return [`疑点 ${all}：${parts.join("，")}`, ...rest].join("；");
}

function findingLines(reviewed: Reviewed, context: Context): readonly string[] {
  const { finding } = reviewed;
  const { paint } = context;
  const { word, mark } = SEVERITY_WORDS[finding.severity];
  const trial = finding.stage === "trial" ? "·试行" : "";
  const sign = paint[finding.severity](
    `${mark} ${word}·${CERTAINTY_WORDS[finding.certainty]}${trial}`,
  );
  const { excerpts, leftOut } = excerptsOf(finding, context.index);
  const lines = [`${sign}  ${paint.strong(finding.message)}`];
  for (const excerpt of excerpts) lines.push(...excerptLines(excerpt, paint, context.columns));
  if (leftOut > 0) lines.push(`  另有 ${leftOut} 处，见 --format json。`);
  lines.push(...argumentLines(finding));
  lines.push(...symptomLines(finding), ...stateLines(reviewed, context));
  return lines;
}

function argumentLines(finding: Finding): readonly string[] {
  const parts: readonly (readonly [string, string])[] = [
    ["算式", finding.arithmetic],
    // The corrected figure of the cause says the same once more.
    ["应为", isSaidByCause(finding) ? "" : finding.expected],
    ["疑为", finding.cause === undefined ? "" : causeText(finding)],
    ["依据", finding.basis],
    ["建议", finding.advice],
  ];
  return parts.flatMap(([name, text]) => (text === "" ? [] : [`  ${name}  ${text}`]));
}

function isSaidByCause({ cause, expected }: Finding): boolean {
  return cause !== undefined && cause.corrected !== "" && expected.startsWith(cause.corrected);
}

function causeText(finding: Finding): string {
  const { cause } = finding;
  if (cause === undefined) return "";
  const others = cause.alternatives.map((other) => suspectText(other, finding));
  const also = others.length === 0 ? "" : `；也可能是${others.join("，或")}`;
  return `${suspectText(cause, finding)}，${CERTAINTY_WORDS[cause.certainty]}${also}`;
}

/** 年初结转和结余 48.09 → 48.90（数字前后颠倒） */
function suspectText(suspect: Suspect, finding: Finding): string {
  const figure = finding.figures.find(({ fact }) => suspect.facts.includes(fact));
  const label = figure === undefined ? "" : `${figure.label} `;
  const corrected = suspect.corrected === "" ? "" : ` → ${suspect.corrected}`;
  const copies = suspect.facts.length > 1 ? `，共 ${suspect.facts.length} 处` : "";
  return `${label}${suspect.printed}${corrected}（${suspect.words}${copies}）`;
}

const SYMPTOMS_MAX = 5;

function symptomLines(finding: Finding): readonly string[] {
  const { symptoms } = finding;
  const shown = symptoms.slice(0, SYMPTOMS_MAX);
  const lines = shown.map(({ arithmetic, rule }) => `  连带  ${arithmetic}（${rule}）`);
  const more = symptoms.length - shown.length;
  return more > 0 ? [...lines, `  连带  另有 ${more} 条，见 --format json。`] : lines;
}

function stateLines({ finding, state, explanation, age }: Reviewed, context: Context) {
  const { checked, paint } = context;
  const title = checked.report.rules[finding.rule]?.title ?? "";
  const lines = [`  规则  ${finding.rule} ${title}`.trimEnd()];
  if (age === "updated") lines.push("  基准  上次就有，公布数变了。");
  if (state === "stale" && explanation !== undefined) {
    const { by, date, reason, printed } = explanation;
    const now = printedOf(finding).join("、");
    lines.push(
      `  说明  已失效：数变了（${printed.join("、")} → ${now}）；${by} ${date}：${reason}`,
    );
  }
  lines.push(paint.faint(`  编号  ${finding.id}`));
  const printed = JSON.stringify(printedOf(finding));
  if (state !== "explained") lines.push(paint.faint(`  printed: ${printed}`));
  return lines;
}

function explainedLines(review: Review, paint: Paint): readonly string[] {
  const lines: string[] = [];
  const explained = review.findings.filter(({ state }) => state === "explained");
  if (explained.length > 0) lines.push(paint.strong("已说明"));
  for (const { finding, explanation } of explained) {
    lines.push(`  ${SEVERITY_WORDS[finding.severity].word}  ${finding.message}`);
    lines.push(`    ${explanation?.by} ${explanation?.date}：${explanation?.reason}`);
  }
  if (explained.length > 0) lines.push("");
  if (review.gone.length > 0) lines.push(paint.strong("说明过、不再出现"));
  for (const { finding, reason } of review.gone) lines.push(`  ${finding}  ${reason}`);
  if (review.gone.length > 0) lines.push("");
  const absent = review.absent ?? [];
  if (absent.length > 0) lines.push(`基准里有、这次没有的疑点 ${absent.length} 条。`, "");
  return lines;
}
