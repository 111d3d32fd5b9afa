import { useMemo, useState } from "react";
import type { AccountState, Report, ScoreCardLine } from "#model/report.ts";
import { accountCounts, scoreCardGroups } from "#publish/account-view.ts";
import { DIMENSIONS } from "#render/message/finding-words.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import { reasonText } from "./account-list.tsx";
import { FindingLinks } from "./account-panel.tsx";
import { StateMark } from "./severity-mark.tsx";

type Props = {
  readonly report: Report;
  readonly publishedOn: string;
  readonly isChecking: boolean;
  readonly onPublish: (day: string) => void;
};

/** The words of the card: what the department did, not what the program did. */
const WORDS: Readonly<Record<AccountState, string>> = {
  held: "做到",
  broken: "没做到",
  "cannot-tell": "不能判定",
  "no-rule": "尚无规则",
  "does-not-apply": "不适用",
};

/** What needs a look comes first. */
const ORDER: readonly AccountState[] = [
  ...(["broken", "cannot-tell", "held", "no-rule", "does-not-apply"] as const),
];

/** 评分卡: the five dimensions of the Ministry's inspection, item by item, without any total. */
export function ScoreCard({ report, ...publication }: Props) {
  const groups = useMemo(() => scoreCardGroups(report.scoreCard, DIMENSIONS), [report]);
  return (
    <div className="score" ref={reach}>
      <p className="quiet">
        按财政部检查部门决算公开的几个方面逐项列出，不合成总分：各地评分表不同，本程序不自造分数。
      </p>
      {groups.map(({ dimension, lines }) => (
        <section key={dimension} aria-label={DIMENSION_TITLES[dimension]}>
          <h3>{DIMENSION_TITLES[dimension]}</h3>
          <Counts lines={lines} />
          {dimension === "timeliness" && <PublicationForm {...publication} />}
          <Items lines={lines} report={report} />
        </section>
      ))}
    </div>
  );
}

/** A region that scrolls is reached by those who scroll with keys. */
function reach(element: HTMLDivElement | null): void {
  if (element !== null) element.tabIndex = 0;
}

function Counts({ lines }: { lines: readonly ScoreCardLine[] }) {
  const { states } = accountCounts(lines);
  return (
    <p className="score-counts">
      {ORDER.filter((state) => states[state] > 0).map((state) => (
        <span key={state}>
          <StateMark state={state} word={WORDS[state]} /> {states[state]}
        </span>
      ))}
    </p>
  );
}

function Items({ lines, report }: { lines: readonly ScoreCardLine[]; report: Report }) {
  const [isWhole, setWhole] = useState(false);
  const ordered = useMemo(
    () => [...lines].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    [lines],
  );
  const telling = ordered.filter(({ state }) => !SILENT.includes(state));
  const shown = isWhole ? ordered : telling;
  return (
    <>
      <ul className="score-items">
        {shown.map((line) => (
          <li key={line.obligation}>
            <StateMark state={line.state} word={WORDS[line.state]} />
            <span className="score-title">
              {line.title}
              {line.reason !== "" && <span className="quiet">{reasonText(line)}</span>}
            </span>
            <span>
              <FindingLinks ids={line.findings} report={report} />
            </span>
          </li>
        ))}
      </ul>
      {telling.length < ordered.length && (
        <button type="button" className="link" onClick={() => setWhole(!isWhole)}>
          {isWhole ? "收起" : `另有 ${ordered.length - telling.length} 项不适用或尚无规则，列出`}
        </button>
      )}
    </>
  );
}

const SILENT: readonly AccountState[] = ["no-rule", "does-not-apply"];

type PublicationProps = Omit<Props, "report">;

/** 及时性 needs what no document says of itself. */
function PublicationForm({ publishedOn, isChecking, onPublish }: PublicationProps) {
  return (
    <form
      className="publication"
      onSubmit={(event) => {
        event.preventDefault();
        const day = new FormData(event.currentTarget).get("day");
        onPublish(typeof day === "string" ? day : "");
      }}
    >
      <label>
        公开日期
        <input key={publishedOn} type="date" name="day" defaultValue={publishedOn} />
      </label>
      <button type="submit" disabled={isChecking}>
        {isChecking ? "正在核对…" : "按这一天核对"}
      </button>
      <span className="quiet">文件自己不写公开日期，是否及时要由您告诉。</span>
    </form>
  );
}
