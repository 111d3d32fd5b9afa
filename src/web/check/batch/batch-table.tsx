import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { BatchFilter } from "#publish/batch-view.ts";
import { WHOLE_ROWS } from "#web/check/long-list.tsx";
import { useIsNarrow } from "#web/check/use-is-narrow.ts";
import { COLUMNS, type Column, NARROW_COLUMNS } from "./batch-columns.tsx";
import type { BatchFile } from "./batch-desk.ts";
import { filterBatch } from "./batch-filters.tsx";
import { notedScroll, noteScroll } from "./batch-scroll.ts";

const ROW_PIXELS = 34;
const NARROW_ROW_PIXELS = 62;
const ROWS_BEYOND = 12;

type Props = {
  readonly files: readonly BatchFile[];
  readonly shown: readonly number[];
  readonly filter: BatchFilter;
  readonly onOpen: (position: number) => void;
};

/** The table of a batch; from 300 rows on only those near its window are drawn. */
export function BatchTable({ files, shown, filter, onOpen }: Props) {
  const pane = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow();
  const columns = isNarrow ? NARROW_COLUMNS : COLUMNS;
  const rowPixels = isNarrow ? NARROW_ROW_PIXELS : ROW_PIXELS;
  const [from, to] = useDrawn(pane, shown.length, rowPixels);
  useKeptScroll(pane);
  return (
    <div className="batch-pane" ref={pane}>
      <table className="batch-table" aria-rowcount={shown.length + 1}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} filter={filter} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap pixels={from * rowPixels} columns={columns.length} />
          {shown.slice(from, to).map((position, index) => {
            const own = files[position];
            if (own === undefined) return undefined;
            return (
              <tr
                key={position}
                data-position={position}
                className={`batch-${own.outcome.kind}`}
                aria-rowindex={from + index + 2}
                style={{ height: `${rowPixels}px` }}
              >
                {columns.map(({ key, className, draw }) => (
                  <td key={key} className={className}>
                    {draw(own, () => onOpen(position))}
                  </td>
                ))}
              </tr>
            );
          })}
          <Gap pixels={(shown.length - to) * rowPixels} columns={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

function Gap({ pixels, columns }: { readonly pixels: number; readonly columns: number }) {
  if (pixels === 0) return undefined;
  return (
    <tr className="batch-gap" style={{ height: `${pixels}px` }}>
      <td colSpan={columns} />
    </tr>
  );
}

type HeadProps = { readonly column: Column; readonly filter: BatchFilter };

/** A head sorts by its column, then the other way round, then not at all. */
function Head({ column, filter }: HeadProps) {
  const { sort, title, className, meaning } = column;
  const isSorted = filter.sort === sort;
  const sortOf = () => {
    if (!isSorted) return { sort, isReversed: false };
    return filter.isReversed
      ? ({ sort: "given", isReversed: false } as const)
      : { sort, isReversed: true };
  };
  if (sort === "given") {
    return (
      <th scope="col" className={className} title={meaning}>
        {title}
      </th>
    );
  }
  const mark = isSorted ? (filter.isReversed ? " ▴" : " ▾") : "";
  return (
    <th
      scope="col"
      className={className}
      title={meaning}
      aria-sort={isSorted ? (filter.isReversed ? "descending" : "ascending") : "none"}
    >
      <button type="button" onClick={() => filterBatch(filter, sortOf())}>
        {title}
        <span aria-hidden="true">{mark}</span>
      </button>
    </th>
  );
}

function useDrawn(
  pane: RefObject<HTMLElement | null>,
  count: number,
  rowPixels: number,
): readonly [number, number] {
  const isWhole = count <= WHOLE_ROWS;
  const [top, setTop] = useState(() => notedScroll());
  const [height, setHeight] = useState(900);
  useEffect(() => {
    const element = pane.current;
    if (element === null || isWhole) return;
    // A change of less than a few rows draws nothing anew.
    const step = rowPixels * 4;
    const look = () => setTop(Math.floor(element.scrollTop / step) * step);
    const observer = new ResizeObserver(() => setHeight(element.clientHeight));
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [pane, isWhole, rowPixels]);
  if (isWhole) return [0, count];
  const first = Math.min(count, Math.max(0, Math.floor(top / rowPixels) - ROWS_BEYOND));
  const seen = Math.ceil(height / rowPixels) + ROWS_BEYOND * 2 + 4;
  return [first, Math.min(count, first + seen)];
}

/** Coming back from a document the table stands where it stood. */
function useKeptScroll(pane: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null) return;
    // A region that scrolls is reached by those who scroll with keys.
    element.tabIndex = 0;
    element.scrollTop = notedScroll();
    const note = () => noteScroll(element.scrollTop);
    note();
    element.addEventListener("scroll", note, { passive: true });
    return () => element.removeEventListener("scroll", note);
  }, [pane]);
}
