import { type KeyboardEvent, useRef } from "react";
import { TABS, type Tab } from "./address.ts";
import { FactList } from "./fact-list.tsx";
import { isKeyForPage } from "./keys.ts";
import { Overview } from "./overview.tsx";
import type { Opened } from "./reading.ts";
import { UnreadList } from "./unread-list.tsx";

type Props = {
  readonly opened: Opened;
  readonly tab: Tab;
  readonly chosen: string | undefined;
  readonly onTab: (tab: Tab) => void;
  readonly onStep: (step: 1 | -1) => void;
};

/** The right side: the lists of what was read. */
export function Side({ opened, tab, chosen, onTab, onStep }: Props) {
  const { view } = opened.reading;
  const words: Readonly<Record<Tab, string>> = {
    facts: `读出的数据 ${view.counts.placed}`,
    unread: `未读懂 ${view.counts.unplaced}`,
    overview: "概况",
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isKeyForPage(event)) return;
    const named = TABS[Number(event.key) - 1];
    if (event.key === "j") onStep(1);
    else if (event.key === "k") onStep(-1);
    else if (named !== undefined) onTab(named);
    else return;
    event.preventDefault();
  };
  return (
    <section className="side" aria-label="清单" onKeyDown={onKeyDown}>
      <TabBar tab={tab} words={words} onTab={onTab} />
      <div className="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {tab === "facts" && <FactList groups={view.groups} chosen={chosen} />}
        {tab === "unread" && <UnreadList rows={view.unplaced} chosen={chosen} />}
        {tab === "overview" && <Overview opened={opened} />}
      </div>
    </section>
  );
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
