import type { Explanation } from "#model/report.ts";

type Props = {
  readonly gone: readonly Explanation[];
  readonly onWithdraw: ((finding: string) => void) | undefined;
};

/** Explanations whose finding no longer appears: they are kept until somebody takes them away. */
export function GoneExplanations({ gone, onWithdraw }: Props) {
  if (gone.length === 0) return undefined;
  return (
    <details className="gone">
      <summary>{gone.length} 条说明所对的疑点不再出现</summary>
      <ul>
        {gone.map(({ finding, reason, by, date }) => (
          <li key={finding}>
            <span>{reason}</span>
            <span className="quiet">
              {by}　{date}　{finding}
            </span>
            {onWithdraw !== undefined && (
              <button type="button" onClick={() => onWithdraw(finding)}>
                删去
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
