import { useEffect, useState } from "react";
import { limitReachedMessage } from "#render/message/limit-reached.ts";
import { messageText } from "#render/message/message.ts";
import type { Address } from "./address.ts";
import { addressNow, goTo } from "./history.ts";
import { countWords } from "./overview.tsx";
import { looksLikeDisclosure } from "./page-words.ts";
import type { Opened } from "./reading.ts";

type Props = {
  readonly opened: Opened;
  readonly strange: readonly string[];
  readonly notice: string;
  readonly onDismiss: () => void;
};

/** Above the two halves: whose document it is, how much was understood, and what to know. */
export function Notices({ opened, strange, notice, onDismiss }: Props) {
  const { disclosure, document, view } = opened.reading;
  const words = strange.map((part) => `地址中的“${part}”不认识，已忽略。`);
  if (notice !== "") words.push(notice);
  return (
    <div className="notices">
      <p className="about">
        <strong>{opened.name}</strong>
        {opened.sha12 === "" && <span className="badge">样例，部门和数字都是虚构的</span>}
        <span>{titleOf(opened)}</span>
        <span className="about-count">{countWords(view.counts)}</span>
      </p>
      {!looksLikeDisclosure(disclosure) && (
        <p className="notice notice-warning">
          <span aria-hidden="true">！</span>
          这份文件不像部门决算：没有找到公开表和决算说明。读到的数仍列在清单里；如果它确实是决算，请改用原始的
          PDF 或公开网页再试。
        </p>
      )}
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
  isFigureKnown: boolean,
): { readonly words: readonly string[]; readonly dismiss: () => void } {
  const [words, setWords] = useState<readonly string[]>([]);
  const { figure } = address;
  useEffect(() => {
    const isStrange = figure !== undefined && !isFigureKnown;
    const found = isStrange ? [...unknown, `f=${figure}`] : unknown;
    if (found.length === 0) return;
    setWords(found);
    const now = addressNow();
    goTo(isStrange ? { ...now, figure: undefined } : now, "replace");
  }, [unknown, figure, isFigureKnown]);
  return { words, dismiss: () => setWords([]) };
}
