import { useId } from "react";
import type { Finding } from "#model/outcome.ts";
import type { RuleCard } from "#model/report.ts";
import { circled, findingName } from "#publish/finding-view.ts";
import { placeLabel } from "#publish/place-label.ts";
import { CERTAINTY_WORDS } from "#render/message/finding-words.ts";
import type { Reviewed } from "#render/report/review.ts";
import { Arithmetic } from "./arithmetic.tsx";
import { Cause } from "./cause.tsx";
import { Explaining } from "./explaining.tsx";
import { ExplainedBadge } from "./explanation-text.tsx";
import type { FindingActs } from "./finding-acts.ts";
import { SeverityMark } from "./severity-mark.tsx";

export type CardProps = {
  readonly number: number;
  readonly reviewed: Reviewed;
  readonly rules: Readonly<Record<string, RuleCard>>;
  readonly acts: FindingActs;
};

/** One finding (疑点) closed: what is so, with its arithmetic; choosing it opens the rest. */
export function FindingCard({ isOpen, ...card }: CardProps & { readonly isOpen: boolean }) {
  const { number, reviewed, rules, acts } = card;
  const { finding, state } = reviewed;
  const id = useId();
  const place = placeLabel(finding.figures[0]?.places ?? finding.at);
  return (
    <article
      className={`card card-${finding.severity}${isOpen ? " card-open" : ""}`}
      data-finding={number}
      aria-labelledby={id}
    >
      <h3>
        <button
          type="button"
          id={id}
          className="card-head"
          aria-expanded={isOpen}
          onClick={() => acts.choose(number)}
        >
          <SeverityMark severity={finding.severity} />
          <span className="card-number">{findingName(number)}</span>
          <span className="card-title">{rules[finding.rule]?.title ?? finding.rule}</span>
          {finding.stage === "trial" && <span className="badge">试行</span>}
          <ExplainedBadge state={state} />
          <KeptBadges finding={finding} acts={acts} />
          <span className="card-place">{place}</span>
        </button>
      </h3>
      <CardSum finding={finding} acts={acts} isOpen={isOpen} />
      {isOpen && <CardRest {...card} />}
    </article>
  );
}

/** What this browser keeps of a finding: that it was seen, that somebody holds it to be wrong. */
function KeptBadges({ finding, acts }: { readonly finding: Finding; readonly acts: FindingActs }) {
  return (
    <>
      {acts.verdictOf(finding.id) !== undefined && (
        <span className="badge badge-verdict">有异议</span>
      )}
      {acts.isSeen(finding.id) && <span className="badge badge-seen">看过</span>}
    </>
  );
}

type SumProps = {
  readonly finding: Finding;
  readonly acts: FindingActs;
  readonly isOpen: boolean;
};

function CardSum({ finding, acts, isOpen }: SumProps) {
  const { message, arithmetic } = finding;
  return (
    <div className="card-sum">
      <p className="card-message">{message}</p>
      {arithmetic !== "" && (isOpen || !message.includes(arithmetic)) && (
        <Arithmetic finding={finding} onPlace={isOpen ? acts.toPlace : undefined} />
      )}
    </div>
  );
}

/** Everything else about a finding: its figures, the suspect, the law, and what to do. */
export function CardRest({ number, reviewed, rules, acts }: CardProps) {
  const { finding } = reviewed;
  return (
    <div className="card-rest">
      <FigureList finding={finding} acts={acts} />
      <dl className="card-facts">
        <dt>把握</dt>
        <dd>{CERTAINTY_WORDS[finding.certainty]}</dd>
        <Cause finding={finding} />
        {finding.expected !== "" && finding.cause?.corrected !== finding.expected && (
          <>
            <dt>应为</dt>
            <dd>{finding.expected}</dd>
          </>
        )}
        <dt>依据</dt>
        <dd>{finding.basis || rules[finding.rule]?.basis || "规则说明"}</dd>
        <dt>建议</dt>
        <dd>{finding.advice}</dd>
      </dl>
      <Symptoms finding={finding} rules={rules} />
      <Explaining number={number} reviewed={reviewed} acts={acts} />
    </div>
  );
}

function FigureList({ finding, acts }: { finding: Finding; acts: FindingActs }) {
  const { figures, at } = finding;
  if (figures.length === 0 && at.length === 0) {
    return <p className="quiet">这一条说的是整份文件，没有单独的位置。</p>;
  }
  return (
    <ol className="card-figures">
      {figures.map(({ fact, label, text, unit, places }, index) => (
        <li key={`${fact} ${circled(index + 1)}`}>
          <PlaceButton place={index + 1} acts={acts} words={placeLabel(places)} />
          <span className="card-label">{label}</span>
          <span className="card-figure">
            {text}
            <span className="row-unit">{unit}</span>
          </span>
        </li>
      ))}
      {at.map((place, index) => (
        <li key={circled(figures.length + index + 1)}>
          <PlaceButton place={figures.length + index + 1} acts={acts} words={placeLabel([place])} />
          <span className="card-label">文字</span>
        </li>
      ))}
    </ol>
  );
}

type PlaceProps = { readonly place: number; readonly words: string; readonly acts: FindingActs };

function PlaceButton({ place, words, acts }: PlaceProps) {
  return (
    <button type="button" className="link card-to-place" onClick={() => acts.toPlace(place)}>
      {circled(place)} <span className="card-where">{words}</span>
    </button>
  );
}

type SymptomsProps = Pick<CardProps, "rules"> & { readonly finding: Finding };

function Symptoms({ finding, rules }: SymptomsProps) {
  const { symptoms } = finding;
  if (symptoms.length === 0) return undefined;
  return (
    <details className="card-symptoms">
      <summary>连带 {symptoms.length} 处：同一个原因还使这些关系不成立</summary>
      <ul>
        {symptoms.map(({ rule, arithmetic, figures }) => (
          <li key={`${rule} ${arithmetic}`}>
            <span>{rules[rule]?.title ?? rule}</span>
            <span className="sum">{arithmetic}</span>
            <span className="quiet">{placeLabel(figures[0]?.places ?? [])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
