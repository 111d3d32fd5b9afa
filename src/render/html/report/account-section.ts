import { createElement as h, type ReactElement } from "react";
import type { Account, AccountLine, ScoreCardLine } from "#model/report.ts";
import { accountCounts } from "#publish/account-view.ts";
import {
  ACCOUNT_KIND_WORDS,
  ACCOUNT_STATES,
  DIMENSIONS,
  STATE_WORDS,
} from "#render/message/finding-words.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";

/** Rows of one kind beyond this are told as a count: the JSON and the workbook have them all. */
const ROWS_MAX = 400;

/** The account (核对账): counts first, then what was not held, then the rest folded. */
export function accountSection(account: Account): ReactElement {
  const counted = account.lines.filter((line) => line.kind !== "rule");
  const { all, states, share } = accountCounts(counted);
  const applicable = all - states["does-not-apply"];
  const done = states.held + states.broken;
  const sum = ACCOUNT_STATES.map((state) => `${STATE_WORDS[state].word} ${states[state]}`);
  const quotient = share === "" ? "" : ` ＝ ${share}%`;
  return h(
    "section",
    { id: "account" },
    h("h2", null, "核对账"),
    h("p", null, `应核对 ${all} ＝ ${sum.join(" ＋ ")}。`),
    h(
      "p",
      null,
      `完成率 ＝（相符＋有疑点）÷（应核对－不适用）＝ ${done} ÷ ${applicable}${quotient}。`,
    ),
    ...ACCOUNT_STATES.filter((state) => state !== "held").map((state) =>
      linesOf(
        STATE_WORDS[state].word,
        counted.filter((line) => line.state === state),
      ),
    ),
    linesOf(
      STATE_WORDS.held.word,
      counted.filter((line) => line.state === "held"),
    ),
  );
}

function linesOf(title: string, lines: readonly AccountLine[]): ReactElement {
  const more = lines.length - ROWS_MAX;
  return h(
    "details",
    { key: title },
    h("summary", null, `${title} ${lines.length}`),
    h(
      "table",
      null,
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          ...["类别", "事项", "何处", "说明"].map((name) =>
            h("th", { key: name, scope: "col" }, name),
          ),
        ),
      ),
      h(
        "tbody",
        null,
        ...lines
          .slice(0, ROWS_MAX)
          .map((line, key) =>
            h(
              "tr",
              { key },
              h("td", null, ACCOUNT_KIND_WORDS[line.kind]),
              h("td", null, line.title),
              h("td", null, line.about),
              h("td", null, line.reason),
            ),
          ),
      ),
    ),
    more > 0 ? h("p", null, `另有 ${more} 行从略，见 JSON 或疑点清单。`) : null,
  );
}

/** The card on the five dimensions; no total. */
export function scoreCardSection(lines: readonly ScoreCardLine[]): ReactElement {
  const groups = DIMENSIONS.map((dimension) => ({
    dimension,
    own: lines.filter((line) => line.dimension === dimension),
  })).filter(({ own }) => own.length > 0);
  return h(
    "section",
    { id: "score-card" },
    h("h2", null, "评分卡"),
    h("p", null, "按公开检查的五个方面列出每一事项的状态，不加总分。"),
    ...groups.map(({ dimension, own }) =>
      h(
        "div",
        { key: dimension },
        h("h3", null, DIMENSION_TITLES[dimension]),
        h(
          "ul",
          { className: "score" },
          ...own.map((line) =>
            h(
              "li",
              { key: line.obligation, className: line.state },
              `${STATE_WORDS[line.state].mark} ${line.title}：${STATE_WORDS[line.state].word}`,
              line.reason === "" ? null : h("small", null, ` ${line.reason}`),
            ),
          ),
        ),
      ),
    ),
  );
}
