import { useEffect, useState } from "react";
import { classCounts, findingName } from "#publish/finding-view.ts";
import { SEVERITIES } from "#render/message/finding-words.ts";
import { limitReachedMessage } from "#render/message/limit-reached.ts";
import { messageText } from "#render/message/message.ts";
import type { Address } from "./address.ts";
import { ExportMenu } from "./export-menu.tsx";
import { addressNow, goTo } from "./history.ts";
import { looksLikeDisclosure } from "./page-words.ts";
import type { Opened } from "./reading.ts";
import { SeverityMark } from "./severity-mark.tsx";
import type { ReviewDesk } from "./use-review.ts";

type Props = {
  readonly opened: Opened;
  readonly strange: readonly string[];
  readonly notice: string;
  readonly desk: ReviewDesk;
  readonly onExplanations: (file: File) => void;
  readonly onDismiss: () => void;
};

/** Above the two halves: whose document it is, how much was understood, and what to know. */
export function Notices({ opened, desk, strange, notice, onExplanations, onDismiss }: Props) {
  const { disclosure, document } = opened.reading;
  const title = titleOf(opened);
  const words = strange.map((part) => `地址中的“${part}”不认识，已忽略。`);
  words.push(...[notice, desk.notice].filter((text) => text !== ""));
  return (
    <div className="notices">
      <p className="about">
        <strong>{opened.name}</strong>
        {opened.sha12 === "" && <span className="badge">样例，部门和数字都是虚构的</span>}
        {title !== "" && <span>{title}</span>}
        <Counts desk={desk} />
        <ExportMenu opened={opened} desk={desk} onExplanations={onExplanations} />
      </p>
      {!looksLikeDisclosure(disclosure) && (
        <p className="notice notice-warning">
          <span aria-hidden="true">！</span>
          这份文件不像部门决算：没有找到公开表和决算说明。读到的数仍列在清单里；如果它确实是决算，请改用原始的
          PDF 或公开网页再试。
        </p>
      )}
      <Defects desk={desk} />
      {document.limits.map((limit) => (
        <p key={limit.limit} className="notice notice-warning">
          <span aria-hidden="true">！</span>
          {messageText(limitReachedMessage(limit))}
        </p>
      ))}
      {words.length > 0 && (
        <div className="notice" role="status">
          <p>{words.join("")}</p>
          <button type="button" onClick={onDismiss}>
            知道了
          </button>
        </div>
      )}
    </div>
  );
}

/** 错误 3 存疑 8 提示 3; rules on trial are counted apart. */
function Counts({ desk }: { desk: ReviewDesk }) {
  if (desk.reviewed === undefined) return undefined;
  const { findings } = desk.reviewed.review;
  const counts = classCounts(findings);
  const explained = findings.filter(({ state }) => state === "explained").length;
  return (
    <span className="about-count">
      {SEVERITIES.map((severity) => (
        <span key={severity} className="about-severity">
          <SeverityMark severity={severity} /> {counts[severity]}
        </span>
      ))}
      {counts.trial > 0 && <span>试行规则 {counts.trial}</span>}
      {explained > 0 && <span>其中已说明 {explained}</span>}
      {desk.isChecking && <span aria-live="polite">正在重新核对…</span>}
    </span>
  );
}

/** A rule that failed is a defect of the program; the others went on. */
function Defects({ desk }: { desk: ReviewDesk }) {
  const defects = desk.reviewed?.report.defects ?? [];
  if (defects.length === 0) return undefined;
  return (
    <p className="notice notice-warning">
      <span aria-hidden="true">！</span>
      程序缺陷：{defects.length} 条规则没有运行完（{defects.map(({ rule }) => rule).join("、")}
      ）。其他规则照常。
    </p>
  );
}

function titleOf({ reading }: Opened): string {
  const { subject, year, kind } = reading.disclosure;
  const what = { "final-accounts": "决算", budget: "预算", unknown: "" }[kind];
  const words = [subject, year === undefined ? "" : `${year} 年度`, what];
  return words.filter((part) => part !== "").join(" ");
}

/** Drops from the address what is not understood, and keeps the words for it until dismissed. */
export function useUnknownParts(
  address: Address,
  unknown: readonly string[],
  isChoiceKnown: boolean,
): { readonly words: readonly string[]; readonly dismiss: () => void } {
  const [words, setWords] = useState<readonly string[]>([]);
  const { figure, finding } = address;
  useEffect(() => {
    const named = figure ?? (finding === undefined ? undefined : findingName(finding));
    const isStrange = named !== undefined && !isChoiceKnown;
    const found = isStrange ? [...unknown, `f=${named}`] : unknown;
    if (found.length === 0) return;
    setWords(found);
    const now = addressNow();
    goTo(isStrange ? { ...now, figure: undefined, finding: undefined } : now, "replace");
  }, [unknown, figure, finding, isChoiceKnown]);
  return { words, dismiss: () => setWords([]) };
}
