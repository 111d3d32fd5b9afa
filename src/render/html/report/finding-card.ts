import { createElement as h, type ReactElement } from "react";
import type { Finding, Symptom } from "#model/outcome.ts";
import type { Report } from "#model/report.ts";
import { findingName } from "#publish/finding-view.ts";
import { placeLabel } from "#publish/place-label.ts";
import {
  CERTAINTY_WORDS,
  EXPLAINED_WORDS,
  SEVERITY_WORDS,
  STAGE_WORDS,
} from "#render/message/finding-words.ts";
import { type Excerpt, type ExcerptIndex, excerptsOf } from "#render/report/excerpt.ts";
import type { Reviewed } from "#render/report/review.ts";

/** One finding as a card: what, where, why, what to do. */
export function findingCard(
  reviewed: Reviewed,
  at: number,
  report: Report,
  index: ExcerptIndex,
): ReactElement {
  const { finding } = reviewed;
  const number = findingName(at + 1);
  const { severity } = finding;
  const word = SEVERITY_WORDS[severity];
  const { excerpts, leftOut } = excerptsOf(finding, index);
  return h(
    "article",
    { key: finding.id, id: number, className: `card ${severity}`, "data-severity": severity },
    h(
      "h3",
      null,
      h("span", { className: "mark" }, `${word.mark} ${word.word}`),
      ` ${number} ${report.rules[finding.rule]?.title ?? finding.rule}`,
      finding.stage === "trial" ? h("span", { className: "tag" }, STAGE_WORDS.trial) : null,
      reviewed.state === "open"
        ? null
        : h("span", { className: "tag" }, EXPLAINED_WORDS[reviewed.state]),
    ),
    h("p", { className: "message" }, finding.message),
    ...excerptBlocks(excerpts),
    leftOut > 0 ? h("p", { className: "more" }, `另有 ${leftOut} 处从略。`) : null,
    details(finding),
    explanation(reviewed),
    symptoms(finding.symptoms, report),
    h("p", { className: "id" }, `编号 ${finding.id}`),
  );
}

/** Excerpts of one place stand under one heading: the cells of a row are read together. */
function excerptBlocks(excerpts: readonly Excerpt[]): ReactElement[] {
  const groups: { where: string; own: Excerpt[] }[] = [];
  for (const excerpt of excerpts) {
    const where = [placeLabel(excerpt.places), excerpt.title].filter((part) => part !== "");
    const title = where.join(" · ");
    const last = groups.at(-1);
    if (last?.where === title) last.own.push(excerpt);
    else groups.push({ where: title, own: [excerpt] });
  }
  return groups.map(({ where, own }, key) =>
    h(
      "blockquote",
      { key },
      h("p", { className: "where" }, where),
      ...own.map((excerpt, index) => h("p", { key: index }, ...markedPieces(excerpt))),
    ),
  );
}

function markedPieces({ text, marks }: Excerpt): (string | ReactElement)[] {
  const pieces: (string | ReactElement)[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.from < at) continue;
    pieces.push(text.slice(at, mark.from));
    const name = mark.isSuspect ? "mark" : "b";
    pieces.push(h(name, { key: mark.from }, text.slice(mark.from, mark.to)));
    at = mark.to;
  }
  pieces.push(text.slice(at));
  return pieces;
}

function details(finding: Finding): ReactElement {
  const { cause } = finding;
  const rows: [string, string][] = [
    ["算式", finding.message.includes(finding.arithmetic) ? "" : finding.arithmetic],
    ["应为", finding.expected],
    [
      "疑为",
      cause === undefined
        ? ""
        : `${cause.printed}${cause.corrected === "" ? "" : ` → ${cause.corrected}`}${cause.words === "" ? "" : `（${cause.words}）`}，${CERTAINTY_WORDS[cause.certainty]}`,
    ],
    ["依据", finding.basis],
    ["建议", finding.advice],
    ["把握", `此处不符：${CERTAINTY_WORDS[finding.certainty]}`],
  ];
  const shown = rows.filter(([, text]) => text !== "");
  return h(
    "dl",
    null,
    ...shown.flatMap(([name, text]) => [
      h("dt", { key: `${name}t` }, name),
      h("dd", { key: `${name}d` }, text),
    ]),
  );
}

function explanation({ explanation: said, state }: Reviewed): ReactElement | null {
  if (said === undefined) return null;
  const stale = state === "stale" ? "（所涉数字已变，说明失效）" : "";
  const by = [said.by, said.date].filter((part) => part !== "").join("，");
  const text = `出错说明${stale}：${said.reason}${by === "" ? "" : `（${by}）`}`;
  return h("p", { className: "said" }, text);
}

function symptoms(list: readonly Symptom[], report: Report): ReactElement | null {
  if (list.length === 0) return null;
  return h(
    "details",
    null,
    h("summary", null, `连带 ${list.length} 处`),
    h(
      "ul",
      null,
      ...list.map(({ rule, arithmetic }, key) =>
        h("li", { key }, `${report.rules[rule]?.title ?? rule}：${arithmetic}`),
      ),
    ),
  );
}
