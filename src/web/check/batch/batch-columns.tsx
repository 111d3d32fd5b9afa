import type { ReactNode } from "react";
import {
  BATCH_DIMENSIONS,
  type BatchSort,
  type BatchSummary,
  percentText,
} from "#publish/batch-view.ts";
import type { FindingClass } from "#publish/finding-view.ts";
import { SEVERITIES, SEVERITY_WORDS } from "#render/message/finding-words.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import type { BatchFile } from "./batch-desk.ts";
import { DIMENSION_MARKS, OUTCOME_WORDS } from "./batch-sheet.ts";

/** A column of the table of a batch. `given` as its sort: it sorts nothing. */
export type Column = {
  readonly key: string;
  readonly title: string;
  readonly sort: BatchSort;
  readonly className: string;
  readonly meaning: string | undefined;
  readonly draw: (file: BatchFile, open: () => void) => ReactNode;
};

const NAME: Column = {
  ...{ key: "name", title: "文件", sort: "name", className: "batch-name", meaning: undefined },
  draw: (file, open) => <NameCell file={file} open={open} />,
};

const PLACED: Column = {
  ...{ key: "placed", title: "覆盖", sort: "placed", className: "number" },
  meaning: "读懂的数占全部数的份额",
  draw: (file) => ofSummary(file, ({ placed, figures }) => percentText(placed, figures)),
};

const CHECKED: Column = {
  ...{ key: "checked", title: "核对率", sort: "checked", className: "number" },
  meaning: "至少有一项核对用到的数占全部数的份额",
  draw: (file) => ofSummary(file, ({ covered, figures }) => percentText(covered, figures)),
};

const COUNTS: readonly Column[] = SEVERITIES.map((severity) => ({
  ...{ key: severity, title: SEVERITY_WORDS[severity].word, sort: severity },
  ...{ className: "number batch-count", meaning: undefined },
  draw: (file) =>
    ofSummary(file, ({ findings }) => <Count name={severity} count={findings[severity]} />),
}));

const STATE: Column = {
  ...{ key: "state", title: "状态", sort: "state", className: "batch-state", meaning: undefined },
  draw: ({ outcome }) => {
    const words = outcome.kind === "failed" ? outcome.words : OUTCOME_WORDS[outcome.kind];
    return <span title={words}>{words}</span>;
  },
};

/** The columns of a wide screen. */
export const COLUMNS: readonly Column[] = [
  NAME,
  {
    ...{ key: "subject", title: "部门", sort: "subject", className: "batch-subject" },
    meaning: undefined,
    draw: (file) =>
      ofSummary(file, ({ subject }) => (
        <span title={subject}>{subject === "" ? "—" : subject}</span>
      )),
  },
  {
    ...{ key: "year", title: "年度", sort: "year", className: "number", meaning: undefined },
    draw: (file) => ofSummary(file, ({ year }) => year ?? "—"),
  },
  {
    ...{ key: "pages", title: "页", sort: "pages", className: "number", meaning: undefined },
    draw: (file) => ofSummary(file, ({ pages }) => (pages === 0 ? "—" : pages)),
  },
  PLACED,
  CHECKED,
  ...COUNTS,
  {
    ...{ key: "dimensions", title: "五维", sort: "given", className: "batch-dimensions" },
    meaning: BATCH_DIMENSIONS.map((name) => DIMENSION_TITLES[name]).join("、"),
    draw: (file) => ofSummary(file, (summary) => <Dimensions summary={summary} />),
  },
  {
    ...{ key: "time", title: "用时", sort: "time", className: "number", meaning: undefined },
    draw: ({ outcome }) => ("millis" in outcome ? secondsText(outcome.millis) : ""),
  },
  STATE,
];

/** The columns of a phone: what else there is stands under the name. */
export const NARROW_COLUMNS: readonly Column[] = [
  {
    ...NAME,
    draw: (file, open) => (
      <>
        <NameCell file={file} open={open} />
        <span className="batch-under">{underName(file)}</span>
      </>
    ),
  },
  ...COUNTS,
  CHECKED,
];

function underName({ outcome }: BatchFile): string {
  if (outcome.kind === "failed") return outcome.words;
  if (outcome.kind !== "done") return OUTCOME_WORDS[outcome.kind];
  const { subject, year } = outcome.summary;
  return [subject, year === undefined ? "" : `${year} 年度`]
    .filter((part) => part !== "")
    .join(" ");
}

function NameCell({ file, open }: { readonly file: BatchFile; readonly open: () => void }) {
  const { name, file: original, outcome } = file;
  if (outcome.kind === "waiting" || outcome.kind === "running") {
    return <span title={name}>{name}</span>;
  }
  if (original === undefined) {
    return (
      <button
        type="button"
        className="link"
        onClick={open}
        title={`请重新选择 ${name}（按 SHA-256 认）以查看原页`}
      >
        {name} <span className="badge">请重新选择</span>
      </button>
    );
  }
  return (
    <button type="button" className="link" onClick={open} title={name}>
      {name}
    </button>
  );
}

function ofSummary({ outcome }: BatchFile, draw: (summary: BatchSummary) => ReactNode): ReactNode {
  return outcome.kind === "done" ? draw(outcome.summary) : "–";
}

function Count({ name, count }: { readonly name: FindingClass; readonly count: number }) {
  return <span className={count === 0 ? "quiet" : `severity-${name}`}>{count}</span>;
}

function Dimensions({ summary }: { readonly summary: BatchSummary }) {
  const words = summary.dimensions.map((state, index) => {
    const name = BATCH_DIMENSIONS[index];
    return `${name === undefined ? "" : DIMENSION_TITLES[name]}：${DIMENSION_MARKS[state].word}`;
  });
  return (
    <span role="img" aria-label={words.join("，")} title={words.join("\n")}>
      {summary.dimensions.map((state, index) => (
        <span key={BATCH_DIMENSIONS[index]} className={`dimension dimension-${state}`}>
          {DIMENSION_MARKS[state].mark}
        </span>
      ))}
    </span>
  );
}

/** 2.1s; tenths, cut off. */
function secondsText(millis: number): string {
  if (millis < 100) return "<0.1s";
  const tenths = Math.trunc(millis / 100);
  return `${Math.trunc(tenths / 10)}.${tenths % 10}s`;
}
