import type { Disclosure, UnplacedReason } from "#model/disclosure.ts";
import type { SourceFormat } from "#model/source-document.ts";
import { asideKindText } from "#render/message/aside-kind.ts";
import { limitReachedMessage } from "#render/message/limit-reached.ts";
import { countText, messageText } from "#render/message/message.ts";
import { UNPLACED_REASONS, unplacedReasonText } from "#render/message/unplaced-reason.ts";
import type { Opened } from "./reading.ts";

const KINDS = { "final-accounts": "决算", budget: "预算", unknown: "没有认出" } as const;
const BODIES = {
  department: "部门",
  unit: "单位",
  government: "政府",
  unknown: "没有认出",
} as const;
const FORMATS = {
  pdf: "PDF",
  markdown: "Markdown",
  html: "网页（HTML）",
  text: "纯文本",
  docx: "DOCX",
  xlsx: "XLSX",
  xls: "XLS",
  ods: "ODS",
  csv: "CSV",
} as const satisfies Record<SourceFormat, string>;

/** 概况: whose document this is and how much of it was understood. */
export function Overview({ opened }: { opened: Opened }) {
  const { document, disclosure, view } = opened.reading;
  const { counts, asides } = view;
  const edition = view.edition === "" ? "财政部样表" : `最接近${view.edition}的版式`;
  const rows: readonly (readonly [string, string])[] = [
    ["文件", opened.name],
    ["格式", formatWords(opened)],
    ["主体", disclosure.subject === "" ? "没有读出" : disclosure.subject],
    ["年度", disclosure.year === undefined ? "没有读出" : `${disclosure.year}`],
    ["种类", `${BODIES[disclosure.body]} · ${KINDS[disclosure.kind]}`],
    ["版式", edition],
    ["公开表", statementWords(disclosure)],
    ["绩效自评表", `${disclosure.forms.length} 份`],
  ];
  return (
    <div className="overview">
      <dl>
        {rows.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>数</h3>
      <p>{countWords(counts)}</p>
      <Bar share={counts.share} />
      <ReasonCounts disclosure={disclosure} />
      {asides.length > 0 && (
        <p className="quiet">
          另有不是数据的数字：
          {asides.map(({ kind, count }) => `${asideKindText(kind)} ${countText(count)}`).join("，")}
          。
        </p>
      )}
      {document.limits.map((limit) => (
        <p key={limit.limit} className="limit">
          {messageText(limitReachedMessage(limit))}
        </p>
      ))}
    </div>
  );
}

type Counts = Opened["reading"]["view"]["counts"];

/** 数 n 个：已归位 a（%） 未读懂 b. */
export function countWords({ figures, placed, unplaced, share }: Counts): string {
  if (figures === 0) return "没有读到数。";
  const all = `数 ${countText(figures)} 个`;
  return `${all}：已归位 ${countText(placed)}（${share}%） 未读懂 ${countText(unplaced)}`;
}

function Bar({ share }: { share: string }) {
  if (share === "") return undefined;
  return (
    <div className="share" aria-hidden="true">
      <span style={{ width: `${share}%` }} />
    </div>
  );
}

function ReasonCounts({ disclosure }: { disclosure: Disclosure }) {
  const counts = new Map<UnplacedReason, number>();
  for (const { reason } of disclosure.unplaced) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return undefined;
  return (
    <ul className="reasons">
      {UNPLACED_REASONS.filter((reason) => counts.has(reason)).map((reason) => (
        <li key={reason}>
          {unplacedReasonText(reason)}：{countText(counts.get(reason) ?? 0)} 个
        </li>
      ))}
    </ul>
  );
}

function formatWords({ reading: { document } }: Opened): string {
  const pages = document.pages.length;
  return pages === 0 ? FORMATS[document.format] : `${FORMATS[document.format]}，${pages} 页`;
}

function statementWords({ outline }: Disclosure): string {
  const statements = outline.filter(({ kind }) => kind === "statement");
  const empty = statements.filter(({ status }) => status === "empty").length;
  if (statements.length === 0) return "没有找到";
  return empty === 0 ? `${statements.length} 张` : `${statements.length} 张，其中 ${empty} 张空表`;
}
