import type { Finding, Suspect } from "#model/outcome.ts";
import { circled } from "#publish/finding-view.ts";
import { CERTAINTY_WORDS } from "#render/message/finding-words.ts";

/** Which figure is wrong, what it should be, the slip, and how sure that is. */
export function Cause({ finding }: { finding: Finding }) {
  const { cause } = finding;
  if (cause === undefined) {
    if (finding.figures.length < 2 || finding.expected !== "") return undefined;
    return (
      <>
        <dt>哪个数错</dt>
        <dd>仅凭这份文件不能判定</dd>
      </>
    );
  }
  return (
    <>
      <dt>哪个数错</dt>
      <dd className="suspect">
        {CERTAINTY_WORDS[cause.certainty]}：
        <SuspectText suspect={cause} finding={finding} />
      </dd>
      {cause.alternatives.length > 0 && (
        <>
          <dt>也可能是</dt>
          {cause.alternatives.map((suspect) => (
            <dd key={`${suspect.suspect} ${suspect.slip}`}>
              <SuspectText suspect={suspect} finding={finding} />
            </dd>
          ))}
        </>
      )}
    </>
  );
}

function SuspectText({ suspect, finding }: { suspect: Suspect; finding: Finding }) {
  const { facts, printed, corrected, words } = suspect;
  const at = finding.figures.findIndex(({ fact }) => facts.includes(fact));
  return (
    <>
      {at >= 0 && circled(at + 1)} {printed}
      {corrected !== "" && (
        <>
          {" → "}
          <strong>{corrected}</strong>
        </>
      )}
      {words !== "" && <span className="quiet">（{words}）</span>}
    </>
  );
}
