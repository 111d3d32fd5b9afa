import type { Finding } from "#model/outcome.ts";
import { arithmeticPieces, circled } from "#publish/finding-view.ts";

type Props = {
  readonly finding: Finding;
  /** Without it the figures are no buttons. */
  readonly onPlace: ((place: number) => void) | undefined;
};

/** The arithmetic with its figures numbered as they are framed in the original. */
export function Arithmetic({ finding, onPlace }: Props) {
  const { arithmetic, figures, cause } = finding;
  const suspects = new Set(cause?.facts);
  const isSuspect = (figure: number) => suspects.has(figures[figure - 1]?.fact ?? "");
  return (
    <p className="sum">
      {arithmeticPieces(arithmetic, figures).map(({ text, at, figure }) => {
        if (figure === undefined) return <span key={at}>{text}</span>;
        const content = (
          <>
            {text}
            <span className="sum-number">{circled(figure)}</span>
          </>
        );
        const className = isSuspect(figure) ? "sum-figure sum-suspect" : "sum-figure";
        return onPlace === undefined ? (
          <span key={at} className={className}>
            {content}
          </span>
        ) : (
          <button key={at} type="button" className={className} onClick={() => onPlace(figure)}>
            {content}
          </button>
        );
      })}
    </p>
  );
}
