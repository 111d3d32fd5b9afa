import type { ExplainedState } from "#model/report.ts";
import { EXPLAINED_WORDS } from "#render/message/finding-words.ts";
import { printedOf, type Reviewed } from "#render/report/review.ts";

/** 已说明, 说明已失效; nothing where nobody said anything. */
export function ExplainedBadge({ state }: { state: ExplainedState }) {
  if (state === "open") return undefined;
  return <span className={`badge badge-${state}`}>{EXPLAINED_WORDS[state]}</span>;
}

/** What somebody said about a finding; a stale one shows the figures of then and of now. */
export function ExplanationText({ reviewed }: { reviewed: Reviewed }) {
  const { explanation, state, finding } = reviewed;
  if (explanation === undefined) return undefined;
  return (
    <blockquote className={`said said-${state}`}>
      <p>{explanation.reason}</p>
      <footer>
        {explanation.by}　{explanation.date}
      </footer>
      {state === "stale" && (
        <p className="said-changed">
          写说明时的数是 {explanation.printed.join("、")}，现在是 {printedOf(finding).join("、")}
          ：请重新核对这条说明。
        </p>
      )}
    </blockquote>
  );
}
