import { useMemo } from "react";
import type { AccountLine, AccountState, Report } from "#model/report.ts";
import {
  type AccountCounts,
  type AccountGroup,
  accountCounts,
  accountGroups,
  shownLines,
} from "#publish/account-view.ts";
import {
  ACCOUNT_KIND_WORDS,
  ACCOUNT_STATES,
  DIMENSIONS,
  STATE_WORDS,
} from "#render/message/finding-words.ts";
import { countText } from "#render/message/message.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import type { Address } from "./address.ts";
import { addressNow, goTo } from "./history.ts";
import { LongList } from "./long-list.tsx";
import { StateMark } from "./severity-mark.tsx";

/** The height of a line of the account. */
export const ACCOUNT_ROW_PIXELS = 52;

type Props = { readonly report: Report; readonly address: Address };

/** 核对账: how much was to be checked and what became of it, then every line of it. */
export function AccountList({ report, address }: Props) {
  const { lines } = report.account;
  const groups = useMemo(() => accountGroups(lines, DIMENSIONS), [lines]);
  const whole = useMemo(() => accountCounts(lines), [lines]);
  const { group, accountState } = address;
  const shown = useMemo(() => shownLines(lines, group, accountState), [lines, group, accountState]);
  const sought = address.line === undefined ? -1 : shown.indexOf(address.line - 1);
  return (
    <>
      <AccountTable groups={groups} whole={whole} address={address} />
      {shown.length === 0 ? (
        <p className="empty">这一格是空的。</p>
      ) : (
        <LongList
          items={shown}
          keyOf={(index) => `line ${index}`}
          rowPixels={ACCOUNT_ROW_PIXELS}
          draw={(index) => <AccountLineRow lines={lines} index={index} chosen={address.line} />}
          soughtFigure={undefined}
          sought={sought}
          label="核对账"
        />
      )}
    </>
  );
}

/** Why a line says nothing; what is missing is said to be missing. */
export function reasonText({ state, reason }: Pick<AccountLine, "state" | "reason">): string {
  return state === "cannot-tell" && reason !== "" ? `缺：${reason}` : reason;
}

type LineProps = {
  readonly lines: readonly AccountLine[];
  readonly index: number;
  readonly chosen: number | undefined;
};

/** One line of the account: its state, what it is, and why it says nothing. */
export function AccountLineRow({ lines, index, chosen }: LineProps) {
  const line = lines[index];
  if (line === undefined) return undefined;
  const { title, about, id } = line;
  const reason = reasonText(line);
  const number = index + 1;
  return (
    <button
      type="button"
      className="row row-line"
      aria-pressed={number === chosen}
      onClick={() =>
        goTo({ ...addressNow(), line: number, figure: undefined, finding: undefined }, "push")
      }
    >
      <StateMark state={line.state} />
      <span className="line-title" title={title}>
        {title}
      </span>
      <span className="line-about" title={reason === "" ? about : reason}>
        {[id, about, reason].filter((part) => part !== "").join("　")}
      </span>
    </button>
  );
}

type TableProps = {
  readonly groups: readonly AccountGroup[];
  readonly whole: AccountCounts;
  readonly address: Address;
};

function AccountTable({ groups, whole, address }: TableProps) {
  return (
    <div className="account" ref={reachWhereWide}>
      <table>
        <caption>
          应核对 n = 相符 a + 有疑点 b + 不适用 c + 不能判定 d + 尚无规则 e；完成率 = (a+b) ⁄
          (n−c)。 点一个数，下面只列这些。
        </caption>
        <thead>
          <tr>
            <th scope="col">项目</th>
            <th scope="col">应核对</th>
            {ACCOUNT_STATES.map((state) => (
              <th key={state} scope="col">
                {STATE_WORDS[state].word}
              </th>
            ))}
            <th scope="col">完成率</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <AccountRow
              key={group.key}
              title={titleOf(group)}
              group={group.key}
              counts={group.counts}
              address={address}
            />
          ))}
        </tbody>
        <tfoot>
          <AccountRow title="合计" group={undefined} counts={whole} address={address} />
        </tfoot>
      </table>
    </div>
  );
}

/** A table that is wider than its place scrolls by itself, so keys must reach it. */
function reachWhereWide(element: HTMLDivElement | null): void {
  if (element !== null) element.tabIndex = 0;
}

function titleOf({ kind, dimension }: AccountGroup): string {
  const kindWord = ACCOUNT_KIND_WORDS[kind];
  return dimension === undefined ? kindWord : `${kindWord} · ${DIMENSION_TITLES[dimension]}`;
}

type RowProps = {
  readonly title: string;
  readonly group: string | undefined;
  readonly counts: AccountCounts;
  readonly address: Address;
};

function AccountRow({ title, group, counts, address }: RowProps) {
  const cell = (state: AccountState | undefined, count: number, word: string) => (
    <CountCell
      count={count}
      words={`${title} ${word} ${count} 项`}
      isChosen={address.group === group && address.accountState === state}
      onPick={() =>
        goTo({ ...addressNow(), group, accountState: state, line: undefined }, "replace")
      }
    />
  );
  return (
    <tr>
      <th scope="row">{title}</th>
      {cell(undefined, counts.all, "应核对")}
      {ACCOUNT_STATES.map((state) => (
        <StateCell key={state}>
          {cell(state, counts.states[state], STATE_WORDS[state].word)}
        </StateCell>
      ))}
      <td className="number">{counts.share === "" ? "—" : `${counts.share}%`}</td>
    </tr>
  );
}

/** Holds a cell under its key. */
function StateCell({ children }: { children: React.ReactNode }) {
  return children;
}

type CellProps = {
  readonly count: number;
  readonly words: string;
  readonly isChosen: boolean;
  readonly onPick: () => void;
};

function CountCell({ count, words, isChosen, onPick }: CellProps) {
  return (
    <td className="number">
      {count === 0 ? (
        0
      ) : (
        <button type="button" aria-pressed={isChosen} aria-label={words} onClick={onPick}>
          {countText(count)}
        </button>
      )}
    </td>
  );
}
