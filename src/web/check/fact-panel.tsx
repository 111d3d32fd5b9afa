import { useState } from "react";
import type { AccountLine, Report } from "#model/report.ts";
import { accountCounts } from "#publish/account-view.ts";
import type { FactView, TwinView } from "#publish/fact-view.ts";
import type { FactRow } from "#publish/reading-view.ts";
import { directionWord, Figure } from "#render/html/figure.ts";
import { factJson } from "#render/json/disclosure-json.ts";
import { FindingLinks } from "./account-panel.tsx";
import { Panel } from "./panel.tsx";
import { saveFile } from "./save-file.ts";

type Props = {
  readonly view: FactView;
  readonly row: FactRow | undefined;
  readonly report: Report | undefined;
  readonly hrefOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onPlace: () => void;
  readonly onClose: () => void;
};

/** 数据来源: what the chosen figure is, what it says, where it stands and where else it stands. */
export function FactPanel({ view, row, report, hrefOf, onChoose, onPlace, onClose }: Props) {
  const { fact } = view;
  const name = row?.name ?? "";
  return (
    <Panel title="数据来源" onClose={onClose}>
      <p className="panel-name">
        {name === "" ? view.label : name}
        {fact.year !== undefined && <span className="panel-year">{fact.year} 年度</span>}
      </p>
      <p className="panel-value">
        <span className="panel-direction">{directionWord(fact.direction)}</span>
        <span className="panel-number">{fact.printed.text}</span> {fact.printed.unit}
      </p>
      <IntervalText view={view} />
      <dl className="panel-facts">
        <dt>文中的名称</dt>
        <dd>{view.seat === "" ? view.label : `${view.seat} · ${view.label}`}</dd>
        <dt>编号</dt>
        <dd>
          {view.concepts.map(({ id, address }) => (
            <code key={id} title={id}>
              {address}
            </code>
          ))}
        </dd>
        {report !== undefined && <CheckedFact fact={fact.id} report={report} />}
        <dt>位置</dt>
        <dd>
          <button type="button" className="link" onClick={onPlace}>
            {view.places.map(({ label }) => label).join("、")}
          </button>
        </dd>
      </dl>
      <Twins twins={view.twins} hrefOf={hrefOf} onChoose={onChoose} />
      <div className="panel-acts">
        <CopyLink href={hrefOf(fact.id)} />
        <button type="button" onClick={() => exportFact(view)}>
          导出这一条 JSON
        </button>
      </div>
    </Panel>
  );
}

function IntervalText({ view }: { view: FactView }) {
  const { interval, fact } = view;
  const { text, unit } = fact.printed;
  if (interval === undefined)
    return (
      <p className="panel-interval">
        印出 {text} {unit}，范围不定
      </p>
    );
  if (interval.isExact)
    return (
      <p className="panel-interval">
        正好是 {interval.low} {unit}
      </p>
    );
  return (
    <p className="panel-interval">
      印出 {text} {unit}，实际在 [{interval.low}, {interval.high}] 之间
    </p>
  );
}

/** How a figure was checked: by how many relations, with what answer, and its findings. */
function CheckedFact({ fact, report }: { fact: string; report: Report }) {
  const lines = report.account.lines.filter(({ facts }) => facts.includes(fact));
  const findings = report.findings.filter(({ figures }) =>
    figures.some((figure) => figure.fact === fact),
  );
  return (
    <>
      <dt>核对</dt>
      <dd>{checkedWords(lines)}</dd>
      {findings.length > 0 && (
        <>
          <dt>疑点</dt>
          <dd>
            <FindingLinks ids={findings.map(({ id }) => id)} report={report} />
          </dd>
        </>
      )}
    </>
  );
}

function checkedWords(lines: readonly AccountLine[]): string {
  const { held, broken } = accountCounts(lines).states;
  if (held + broken === 0) return "没有关系用到这个数";
  return `用在 ${held + broken} 项核对里：相符 ${held}，有疑点 ${broken}`;
}

const AGREE = {
  same: { word: "一致", mark: "✓" },
  compatible: { word: "兼容", mark: "≈" },
  contradicts: { word: "矛盾", mark: "✕" },
} as const satisfies Record<TwinView["agree"], { word: string; mark: string }>;

type TwinsProps = Pick<Props, "hrefOf" | "onChoose"> & { readonly twins: readonly TwinView[] };

function Twins({ twins, hrefOf, onChoose }: TwinsProps) {
  if (twins.length === 0) return <p className="panel-none">同一数据没有在别处出现。</p>;
  return (
    <section className="panel-twins" aria-label="同一数据还出现在">
      <h3>同一数据还出现在（{twins.length} 处）</h3>
      <ul>
        {twins.map((twin) => (
          <li key={twin.fact}>
            <span className={`agree agree-${twin.agree}`}>
              <span aria-hidden="true">{AGREE[twin.agree].mark}</span> {AGREE[twin.agree].word}
            </span>
            <Figure
              id={twin.fact}
              text={twin.text}
              unit={twin.unit}
              label={twin.seat}
              state="placed"
              href={hrefOf(twin.fact)}
              onChoose={onChoose}
            />
            <span className="panel-seat">
              {twin.seat} {twin.place}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CopyLink({ href }: { href: string }) {
  const [words, setWords] = useState("复制链接");
  const copy = () => {
    const address = new URL(href, window.location.origin).href;
    navigator.clipboard.writeText(address).then(
      () => setWords("已复制"),
      () => setWords("没有复制成，请从地址栏复制"),
    );
  };
  return (
    <button type="button" onClick={copy} aria-live="polite">
      {words}
    </button>
  );
}

function exportFact({ fact }: FactView): void {
  const text = `${JSON.stringify(factJson(fact), null, 2)}\n`;
  const name = `${fact.id.replaceAll("#", "-")}.json`;
  saveFile(name, new TextEncoder().encode(text), "application/json");
}
