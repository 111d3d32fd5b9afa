import { Fragment, createElement as h, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { shareText } from "#publish/account-view.ts";
import { tokensCss } from "#render/html/tokens.ts";
import { SEVERITIES, SEVERITY_WORDS } from "#render/message/finding-words.ts";
import type { Checked, PagePicture } from "#render/report/checked.ts";
import { excerptIndex } from "#render/report/excerpt.ts";
import { isPending } from "#render/report/review.ts";
import { accountSection, scoreCardSection } from "./account-section.ts";
import { findingCard } from "./finding-card.ts";
import { pageSection, pagesWithFindings } from "./page-section.ts";
import { REPORT_CSS, REPORT_SCRIPT } from "./report-assets.ts";

/** Above this the pictures of pages are left out, and the report says so. */
const PICTURES_MAX_BYTES = 11_000_000;

/**
 * The report as one HTML file that opens from a disk: nothing is loaded from anywhere, and without
 * script everything can be read; the script only filters.
 */
export async function reportHtml(checked: Checked): Promise<string> {
  const pictures = (await checked.original?.pictures(pagesWithFindings(checked))) ?? [];
  const size = pictures.reduce((sum, picture) => sum + picture.bytes.length, 0);
  const shown = size > PICTURES_MAX_BYTES ? [] : pictures;
  const leftOut = pictures.length - shown.length;
  const title = `核对报告：${checked.disclosure.subject || checked.source.name}`;
  // Style and script are texts of our own; everything from the document goes through React.
  return [
    '<!doctype html>\n<html lang="zh-CN">\n<head>',
    renderToStaticMarkup(head(title)),
    `<style>${tokensCss()}${REPORT_CSS}</style>\n</head>\n<body>`,
    renderToStaticMarkup(body(checked, title, shown, leftOut)),
    `<script>${REPORT_SCRIPT}</script>\n</body>\n</html>\n`,
  ].join("\n");
}

function head(title: string): ReactElement {
  return h(
    Fragment,
    null,
    h("meta", { charSet: "utf-8" }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }),
    h("title", null, title),
  );
}

const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

function body(
  checked: Checked,
  title: string,
  pictures: readonly PagePicture[],
  leftOut: number,
): ReactElement {
  return h(
    Fragment,
    null,
    header(checked, title),
    h(
      "main",
      null,
      findingsSection(checked),
      pageSection(checked, pictures, leftOut),
      accountSection(checked.report.account),
      scoreCardSection(checked.report.scoreCard),
      coverageSection(checked),
    ),
    footer(checked),
  );
}

function header(checked: Checked, title: string): ReactElement {
  const { disclosure, paths, review } = checked;
  const year = disclosure.year === undefined ? "年度不明" : `${disclosure.year}年度`;
  const counts = SEVERITIES.map((severity) => {
    const count = review.findings.filter(
      (reviewed) => isPending(reviewed) && reviewed.finding.severity === severity,
    ).length;
    return h(
      "span",
      { key: severity, className: `count ${severity}` },
      `${SEVERITY_WORDS[severity].mark} ${SEVERITY_WORDS[severity].word} ${count}`,
    );
  });
  return h(
    "header",
    null,
    h("h1", null, title),
    h("p", { className: "of" }, `${year} · ${paths.join("、")}`),
    h("p", { className: "counts" }, ...counts),
  );
}

function findingsSection(checked: Checked): ReactElement {
  const { report, review, disclosure } = checked;
  const index = excerptIndex(disclosure);
  const habits = report.habits.map((habit) =>
    h("p", { key: habit.key, className: "habit" }, habit.message),
  );
  const cards = review.findings.map((reviewed, at) => findingCard(reviewed, at, report, index));
  return h(
    "section",
    { id: "findings", "aria-labelledby": "findings-title" },
    h("h2", { id: "findings-title" }, `疑点 ${review.findings.length}`),
    h("div", { id: "filters", hidden: true }),
    ...habits,
    cards.length === 0 ? h("p", null, "没有发现疑点。未能核对的见核对账。") : cards,
  );
}

function coverageSection(checked: Checked): ReactElement {
  const { covered, figures, unplaced, uncovered } = checked.report.account.coverage;
  const part = shareText(covered, figures);
  const share = part === "" ? "" : `（${part}%）`;
  return h(
    "section",
    null,
    h("h2", null, "数字覆盖"),
    h(
      "p",
      null,
      `全文 ${figures} 个数：核对 ${covered} 个${share}，读出未核对 ${uncovered.length} 个，未读懂 ${unplaced} 个。`,
    ),
  );
}

function footer(checked: Checked): ReactElement {
  const rules = Object.keys(checked.report.rules).length;
  const text = `决算核对 juesuan ${checked.version} · ${rules} 条关系和规则。本报告只陈述所核对文件中的数字和文字，不代替审计结论。`;
  return h("footer", null, text);
}
