import { useMemo, useRef } from "react";
import { accountCounts } from "#publish/account-view.ts";
import { ACCOUNT_STATES, STATE_WORDS } from "#render/message/finding-words.ts";
import { countText } from "#render/message/message.ts";
import { ACCOUNT_ROW_PIXELS, AccountLineRow } from "./account-list.tsx";
import { LongList } from "./long-list.tsx";
import { usesPrior } from "./prior.ts";
import type { Prior } from "./reading.ts";
import type { ReviewDesk, Reviewing } from "./use-review.ts";

type Props = {
  readonly desk: ReviewDesk;
  readonly reviewing: Reviewing;
  readonly chosen: number | undefined;
};

/** 与上年: what was checked against last year's document, or the way to give it. */
export function PriorList({ desk, reviewing, chosen }: Props) {
  const { lines } = reviewing.report.account;
  const used = useMemo(
    () => lines.flatMap((line, index) => (usesPrior(line) ? [index] : [])),
    [lines],
  );
  const { prior } = desk;
  if (prior === undefined) return <PriorAsked desk={desk} />;
  const own = used.flatMap((index) => lines[index] ?? []);
  return (
    <>
      <div className="prior-head">
        <p>
          {nameOf(prior)}：{countsText(own)}
        </p>
        <PriorButton desk={desk} words="换一份" />
      </div>
      {used.length === 0 ? (
        <p className="empty">
          {desk.isChecking
            ? "正在与上年核对…"
            : "没有一项能对上：本年文件没有印上年数，或上年文件不是同一个部门的。"}
        </p>
      ) : (
        <LongList
          items={used}
          keyOf={(index) => `line ${index}`}
          rowPixels={ACCOUNT_ROW_PIXELS}
          draw={(index) => <AccountLineRow lines={lines} index={index} chosen={chosen} />}
          soughtFigure={undefined}
          sought={chosen === undefined ? -1 : used.indexOf(chosen - 1)}
          label="与上年核对"
        />
      )}
    </>
  );
}

function nameOf({ name, disclosure }: Prior): string {
  const { subject, year } = disclosure;
  const words = [subject, year === undefined ? "" : `${year} 年度`].filter((part) => part !== "");
  return words.length === 0 ? name : `${name}（${words.join(" ")}）`;
}

function countsText(lines: Parameters<typeof accountCounts>[0]): string {
  const { all, states } = accountCounts(lines);
  const parts = ACCOUNT_STATES.filter((state) => states[state] > 0).map(
    (state) => `${STATE_WORDS[state].word} ${countText(states[state])}`,
  );
  return all === 0
    ? "用到上年文件的核对 0 项"
    : `用到上年文件的核对 ${countText(all)} 项：${parts.join("，")}`;
}

function PriorAsked({ desk }: { desk: ReviewDesk }) {
  return (
    <div className="empty">
      <p>
        把同一部门上年的决算也交给本页，就能核对上年数、年初结转与上年年末结转是否一致。
        两份一起拖进来也可以。
      </p>
      <PriorButton desk={desk} words="选上年的决算" />
    </div>
  );
}

function PriorButton({ desk, words }: { desk: ReviewDesk; words: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {words}
      </button>
      <input
        ref={input}
        type="file"
        className="hidden-input"
        tabIndex={-1}
        aria-label="上年的决算"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) desk.givePrior(file);
        }}
      />
    </>
  );
}
