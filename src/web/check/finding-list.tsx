import { useEffect, useMemo, useRef, useState } from "react";
import type { Disclosure } from "#model/disclosure.ts";
import type { Habit } from "#model/report.ts";
import { accountCounts } from "#publish/account-view.ts";
import { countText } from "#render/message/message.ts";
import { type Address, NO_FILTER } from "./address.ts";
import type { FindingActs } from "./finding-acts.ts";
import { FindingCard } from "./finding-card.tsx";
import { FindingFilters } from "./finding-filters.tsx";
import { GoneExplanations } from "./gone-explanations.tsx";
import { addressNow, goTo } from "./history.ts";
import type { Reviewing } from "./use-review.ts";

/** So many cards are drawn at once; more on request. */
const CARDS_SHOWN = 150;

type Props = {
  readonly reviewing: Reviewing;
  readonly disclosure: Disclosure;
  readonly address: Address;
  /** Numbers of the findings to show, in this order. */
  readonly shown: readonly number[];
  readonly chosen: number | undefined;
  readonly acts: FindingActs;
};

/** 疑点: what the document does throughout, then a card for each cause. */
export function FindingList({ reviewing, disclosure, address, shown, chosen, acts }: Props) {
  const { report, review } = reviewing;
  const pane = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(CARDS_SHOWN);
  const wanted = chosen === undefined ? -1 : shown.indexOf(chosen);
  const drawn = shown.slice(0, Math.max(limit, wanted + 1));
  useShownCard(pane, chosen);
  if (review.findings.length === 0) return <NoFindings reviewing={reviewing} />;
  return (
    <>
      <FindingFilters review={review} disclosure={disclosure} address={address} />
      <div className="cards" ref={pane}>
        <Habits habits={report.habits} />
        {shown.length === 0 && <NothingShown />}
        {drawn.map((number) => {
          const reviewed = review.findings[number - 1];
          if (reviewed === undefined) return undefined;
          const own = { number, reviewed, rules: report.rules, acts };
          return <FindingCard key={reviewed.finding.id} {...own} isOpen={number === chosen} />;
        })}
        {drawn.length < shown.length && (
          <p className="more">
            已列出前 {countText(drawn.length)} 条，共 {countText(shown.length)} 条。
            <button type="button" onClick={() => setLimit(drawn.length + CARDS_SHOWN)}>
              再列 {CARDS_SHOWN} 条
            </button>
          </p>
        )}
        <GoneExplanations gone={review.gone} onWithdraw={acts.withdraw} />
      </div>
    </>
  );
}

/** The open card is brought into sight, and the keys go on from it. */
function useShownCard(pane: React.RefObject<HTMLElement | null>, chosen: number | undefined): void {
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    // A region that scrolls is reached by those who scroll with keys.
    element.tabIndex = 0;
    const card = element.querySelector<HTMLElement>(`[data-finding="${chosen}"]`);
    if (card === null) return;
    const { top, bottom } = card.getBoundingClientRect();
    const seen = element.getBoundingClientRect();
    if (top < seen.top || bottom > seen.bottom) {
      element.scrollTop += top - seen.top - 8;
    }
    if (element.contains(document.activeElement)) {
      card.querySelector<HTMLElement>(".card-head")?.focus({ preventScroll: true });
    }
  }, [pane, chosen]);
}

function Habits({ habits }: { habits: readonly Habit[] }) {
  if (habits.length === 0) return undefined;
  return (
    <section className="habits" aria-label="本文件的习惯">
      {habits.map(({ key, message }) => (
        <p key={`${key} ${message}`}>
          <span className="glyph glyph-note" aria-hidden="true">
            i
          </span>
          {message}
        </p>
      ))}
    </section>
  );
}

function NothingShown() {
  return (
    <p className="empty">
      这样筛选，一条也没有。
      <button type="button" onClick={() => goTo({ ...addressNow(), ...NO_FILTER }, "replace")}>
        看全部疑点
      </button>
    </p>
  );
}

/** Silence is never alone: beside it stands what was checked and what could not be. */
function NoFindings({ reviewing }: { reviewing: Reviewing }) {
  const { report, review } = reviewing;
  const { all, states } = useMemo(() => accountCounts(report.account.lines), [report]);
  const applicable = all - states["does-not-apply"];
  const decided = states.held + states.broken;
  return (
    <div className="cards">
      <Habits habits={report.habits} />
      <div className="empty">
        <p>
          <strong>没有发现疑点。</strong>
          应核对 {countText(applicable)} 项（不含不适用），核对了 {countText(decided)} 项；
          {countText(states["cannot-tell"])} 项不能判定，{countText(states["no-rule"])} 项尚无规则。
        </p>
        <button type="button" onClick={() => goTo({ ...addressNow(), tab: "account" }, "push")}>
          看核对账
        </button>
      </div>
      <GoneExplanations gone={review.gone} onWithdraw={undefined} />
    </div>
  );
}
