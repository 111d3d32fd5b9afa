import type { Finding } from "#model/outcome.ts";
import type { AccountState } from "#model/report.ts";
import { SEVERITY_WORDS, STATE_WORDS } from "#render/message/finding-words.ts";

/** Shape and word of a severity; the colour only helps. */
export function SeverityMark({ severity }: { severity: Finding["severity"] }) {
  const { word, mark } = SEVERITY_WORDS[severity];
  return (
    <span className={`severity severity-${severity}`}>
      <span className={`glyph glyph-${severity}`} aria-hidden="true">
        {mark}
      </span>
      {word}
    </span>
  );
}

type StateProps = { readonly state: AccountState; readonly word?: string };

/** Shape and word of a state of the account; the score card has words of its own. */
export function StateMark({ state, word }: StateProps) {
  const own = STATE_WORDS[state];
  return (
    <span className={`severity state-${state}`}>
      <span className={`glyph glyph-${state}`} aria-hidden="true">
        {own.mark}
      </span>
      {word ?? own.word}
    </span>
  );
}
