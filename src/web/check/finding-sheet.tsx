import { Arithmetic } from "./arithmetic.tsx";
import { ExplainedBadge } from "./explanation-text.tsx";
import { type CardProps, CardRest } from "./finding-card.tsx";
import { SeverityMark } from "./severity-mark.tsx";

/** A finding as a sheet over the original of a phone. */
export function FindingSheet(card: CardProps) {
  const { reviewed, rules, acts } = card;
  const { finding, state } = reviewed;
  return (
    <article data-finding={card.number}>
      <p className="sheet-head">
        <SeverityMark severity={finding.severity} />
        <strong>{rules[finding.rule]?.title ?? finding.rule}</strong>
        {finding.stage === "trial" && <span className="badge">试行</span>}
        <ExplainedBadge state={state} />
      </p>
      <p className="card-message">{finding.message}</p>
      {finding.arithmetic !== "" && <Arithmetic finding={finding} onPlace={acts.toPlace} />}
      <CardRest {...card} />
    </article>
  );
}
