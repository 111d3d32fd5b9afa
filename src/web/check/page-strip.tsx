import type { StripPart } from "#publish/strip-view.ts";
import { chooseFinding } from "./use-choice.ts";

/** Higher than for so many findings a bar is not drawn. */
const COUNT_MAX = 6;
const PIXELS_PER_FINDING = 3;
/** A single finding is seen too. */
const PIXELS_LEAST = 5;

type Props = {
  readonly parts: readonly StripPart[];
  readonly present: number | undefined;
  /** Only where there are pages. */
  readonly onPage: ((page: number) => void) | undefined;
};

/** 页条: each page or part with as high a bar as it has findings; a click goes there. */
export function PageStrip({ parts, present, onPage }: Props) {
  if (parts.length < 2) return undefined;
  return (
    <nav className="strip" aria-label="页条：每页的疑点" ref={reachWhereWide}>
      <ul>
        {parts.map(({ key, label, page, findings, gravest }) => {
          const [first] = findings;
          const words = `${label}，${findings.length === 0 ? "没有疑点" : `${findings.length} 条疑点`}`;
          const count = Math.min(findings.length, COUNT_MAX);
          const height = count === 0 ? 0 : PIXELS_LEAST + count * PIXELS_PER_FINDING;
          return (
            <li key={key}>
              <button
                type="button"
                aria-label={words}
                title={words}
                aria-current={page !== undefined && page === present ? "page" : undefined}
                disabled={first === undefined && onPage === undefined}
                onClick={() => {
                  if (first !== undefined) chooseFinding(first);
                  else if (page !== undefined) onPage?.(page);
                }}
              >
                <span
                  className={`strip-bar strip-${gravest ?? "none"}`}
                  style={{ height: `${height}px` }}
                />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A strip that is wider than its place scrolls by itself, so keys must reach it. */
function reachWhereWide(element: HTMLElement | null): void {
  if (element !== null) element.tabIndex = 0;
}
