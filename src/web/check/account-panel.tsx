import { useMemo } from "react";
import type { AccountLine, Report } from "#model/report.ts";
import { factLabel, placesOfFact } from "#publish/fact-label.ts";
import { findingName } from "#publish/finding-view.ts";
import { placeLabel } from "#publish/place-label.ts";
import { Figure } from "#render/html/figure.ts";
import { ACCOUNT_KIND_WORDS } from "#render/message/finding-words.ts";
import { countText } from "#render/message/message.ts";
import { reasonText } from "./account-list.tsx";
import type { Figures } from "./figures.ts";
import { Panel } from "./panel.tsx";
import { priorFacts, usesPrior } from "./prior.ts";
import type { Prior } from "./reading.ts";
import { StateMark } from "./severity-mark.tsx";
import { chooseFinding } from "./use-choice.ts";

type Props = {
  readonly line: AccountLine;
  readonly report: Report;
  readonly figures: Figures;
  readonly prior: Prior | undefined;
  readonly hrefOf: (id: string) => string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
};

/** So many figures of a relation are listed; a sum over projects can have hundreds. */
const FIGURES_MAX = 40;

/** One line of the account: what was checked, by which law, with which figures, and the answer. */
export function AccountPanel({ line, report, figures, prior, hrefOf, onChoose, onClose }: Props) {
  const { kind, id, about, title, state, reason, facts } = line;
  const basis = report.rules[id]?.basis ?? "";
  const present = facts.flatMap((fact) => figures.byId.get(fact) ?? []);
  return (
    <Panel title="核对项" onClose={onClose}>
      <p className="panel-name">{title}</p>
      <dl className="panel-facts">
        <dt>{ACCOUNT_KIND_WORDS[kind]}</dt>
        <dd>
          <code>{about === "" ? id : `${id} · ${about}`}</code>
        </dd>
        <dt>结果</dt>
        <dd>
          <StateMark state={state} />
        </dd>
        {reason !== "" && (
          <>
            <dt>原因</dt>
            <dd>{reasonText(line)}</dd>
          </>
        )}
        {basis !== "" && (
          <>
            <dt>依据</dt>
            <dd>{basis}</dd>
          </>
        )}
        {line.findings.length > 0 && (
          <>
            <dt>疑点</dt>
            <dd>
              <FindingLinks ids={line.findings} report={report} />
            </dd>
          </>
        )}
      </dl>
      {present.length > 0 && (
        <section className="panel-figures" aria-label="核对了这些数">
          <h3>核对了 {countText(present.length)} 个数</h3>
          <ul>
            {present.slice(0, FIGURES_MAX).map((figure) => (
              <li key={figure.id}>
                <span>{figure.label}</span>
                <Figure
                  id={figure.id}
                  text={figure.text}
                  unit={figure.unit}
                  label={figure.label}
                  state="placed"
                  href={hrefOf(figure.id)}
                  onChoose={onChoose}
                />
              </li>
            ))}
          </ul>
          {present.length > FIGURES_MAX && (
            <p className="quiet">只列出前 {FIGURES_MAX} 个；其余见导出的 JSON。</p>
          )}
        </section>
      )}
      {prior !== undefined && usesPrior(line) && <PriorFigures line={line} prior={prior} />}
    </Panel>
  );
}

/** The figures of last year's document: it is not open, so they are no links. */
function PriorFigures({ line, prior }: { line: AccountLine; prior: Prior }) {
  const known = useMemo(() => priorFacts(prior.disclosure), [prior]);
  const facts = line.facts.flatMap((id) => known.get(id) ?? []).slice(0, FIGURES_MAX);
  return (
    <section className="panel-figures" aria-label="上年文件里的数">
      <h3>上年文件“{prior.name}”里的数</h3>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <span>
              {factLabel(fact)} <span className="quiet">{placeLabel(placesOfFact(fact))}</span>
            </span>
            <span>
              {fact.printed.text} {fact.printed.unit}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type LinksProps = { readonly ids: readonly string[]; readonly report: Report };

/** The findings of some ids, as ways to their cards. */
export function FindingLinks({ ids, report }: LinksProps) {
  return report.findings.flatMap(({ id }, index) =>
    ids.includes(id)
      ? [
          <button
            key={id}
            type="button"
            className="link finding-link"
            onClick={() => chooseFinding(index + 1)}
          >
            {findingName(index + 1)}
          </button>,
        ]
      : [],
  );
}
