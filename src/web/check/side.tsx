import { type KeyboardEvent, useEffect, useRef } from "react";
import { AccountList } from "./account-list.tsx";
import { type Address, TABS, type Tab } from "./address.ts";
import { FactList } from "./fact-list.tsx";
import type { FindingActs } from "./finding-acts.ts";
import { FindingList } from "./finding-list.tsx";
import { addressNow, goTo } from "./history.ts";
import { isKeyForPage } from "./keys.ts";
import { Overview } from "./overview.tsx";
import { PriorList } from "./prior-list.tsx";
import type { Opened } from "./reading.ts";
import { ScoreCard } from "./score-card.tsx";
import { UnreadList } from "./unread-list.tsx";
import type { Chosen } from "./use-choice.ts";
import type { ReviewDesk } from "./use-review.ts";

type Props = {
  readonly opened: Opened;
  readonly address: Address;
  readonly desk: ReviewDesk;
  readonly chosen: Chosen;
  /** Numbers of the findings that the filter leaves. */
  readonly shown: readonly number[];
  readonly acts: FindingActs;
  readonly onStepFinding: (step: 1 | -1) => void;
};

/** The right side: what is wrong, what was checked, and what was read. */
export function Side({ opened, address, desk, chosen, shown, ...tell }: Props) {
  const { view } = opened.reading;
  const { tab } = address;
  const words: Readonly<Record<Tab, string>> = {
    findings: `疑点 ${desk.reviewed?.report.findings.length ?? "—"}`,
    account: "核对账",
    score: "评分卡",
    prior: "与上年",
    facts: `读出的数据 ${view.counts.placed}`,
    unread: `未读懂 ${view.counts.unplaced}`,
    overview: "概况",
  };
  const step = tab === "findings" ? tell.onStepFinding : chosen.step;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isKeyForPage(event)) return;
    const named = TABS[Number(event.key) - 1];
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "v") toggleCoverage();
    else if (event.key === "x" && tab === "findings") markSeen(event.target, tell.acts, desk);
    else if (named !== undefined) toTab(named);
    else return;
    event.preventDefault();
  };
  return (
    <section className="side" aria-label="清单" onKeyDown={onKeyDown}>
      <h2 className="spoken">清单</h2>
      <TabBar tab={tab} words={words} onTab={toTab} />
      <div className="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === "facts" && <FactList groups={view.groups} chosen={chosen.figure?.id} />}
        {tab === "unread" && <UnreadList rows={view.unplaced} chosen={chosen.figure?.id} />}
        {tab === "overview" && <Overview opened={opened} />}
        <CheckedTab
          {...{ opened, address, desk, shown }}
          chosen={chosen.finding}
          acts={tell.acts}
        />
      </div>
    </section>
  );
}

type CheckedProps = Pick<Props, "opened" | "address" | "desk" | "shown" | "acts"> & {
  readonly chosen: number | undefined;
};

function CheckedTab({ opened, address, desk, shown, acts, chosen }: CheckedProps) {
  const { tab } = address;
  if (tab === "facts" || tab === "unread" || tab === "overview") return undefined;
  if (desk.reviewed === undefined) return <NotChecked defect={desk.defect} />;
  const { report } = desk.reviewed;
  switch (tab) {
    case "findings":
      return (
        <FindingList
          reviewing={desk.reviewed}
          disclosure={opened.reading.disclosure}
          {...{ address, shown, chosen, acts }}
        />
      );
    case "prior":
      return <PriorList desk={desk} reviewing={desk.reviewed} chosen={address.line} />;
    case "account":
      return <AccountList report={report} address={address} />;
    case "score":
      return (
        <ScoreCard
          report={report}
          publishedOn={desk.kept.publishedOn}
          isChecking={desk.isChecking}
          onPublish={desk.publish}
        />
      );
  }
}

function NotChecked({ defect }: { defect: string }) {
  return (
    <p className="empty" role="alert">
      核对程序出错了，这份文件没有核对（{defect}）。这是程序的缺陷，不是文件的；读出的数据仍可查看。
    </p>
  );
}

/** The finding whose card has the focus, or else the chosen one. */
function markSeen(target: EventTarget, acts: FindingActs, { reviewed }: ReviewDesk): void {
  const card = target instanceof Element ? target.closest("[data-finding]") : null;
  const number = Number(card?.getAttribute("data-finding") ?? addressNow().finding ?? 0);
  const finding = reviewed?.report.findings[number - 1];
  if (finding !== undefined) acts.see(finding.id);
}

function toTab(tab: Tab): void {
  goTo({ ...addressNow(), tab }, "push");
}

function toggleCoverage(): void {
  const now = addressNow();
  goTo({ ...now, marks: now.marks === "coverage" ? "findings" : "coverage" }, "replace");
}

type TabBarProps = {
  readonly tab: Tab;
  readonly words: Readonly<Record<Tab, string>>;
  readonly onTab: (tab: Tab) => void;
};

function TabBar({ tab, words, onTab }: TabBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length] ?? tab;
    event.preventDefault();
    onTab(next);
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  useEffect(() => {
    bar.current?.querySelector(`#tab-${tab}`)?.scrollIntoView({ block: "nearest" });
  }, [tab]);
  return (
    <div
      className="tabs"
      role="tablist"
      aria-label="清单"
      ref={bar}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls="tab-panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}
