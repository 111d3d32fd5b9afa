import {
  type ReactNode,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { selectorOf, whenFound } from "./reveal.ts";

/** From so many rows on only those near the window are drawn. */
export const WHOLE_ROWS = 300;
const ROWS_BEYOND = 12;

type Props<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly rowPixels: number;
  readonly draw: (item: Item) => ReactNode;
  /** Index of the row to bring into sight, -1 for none. */
  readonly sought: number;
  /** Its figure, undefined for none. */
  readonly soughtFigure: string | undefined;
  readonly label: string;
};

/** A list of rows of one height; a long one holds only the rows near its window. */
export function LongList<Item>({ items, keyOf, rowPixels, draw, ...rest }: Props<Item>) {
  const pane = useRef<HTMLUListElement>(null);
  const isWhole = items.length <= WHOLE_ROWS;
  const [from, to] = useWindow(pane, items.length, rowPixels, isWhole);
  useSought(pane, rest.sought, rest.soughtFigure, rowPixels);
  useReachable(pane);
  return (
    <ul className="rows" ref={pane} aria-label={rest.label}>
      {from > 0 && <li aria-hidden="true" style={{ height: `${from * rowPixels}px` }} />}
      {items.slice(from, to).map((item, index) => (
        <li
          key={keyOf(item)}
          aria-setsize={items.length}
          aria-posinset={from + index + 1}
          style={{ height: `${rowPixels}px` }}
        >
          {draw(item)}
        </li>
      ))}
      {to < items.length && (
        <li aria-hidden="true" style={{ height: `${(items.length - to) * rowPixels}px` }} />
      )}
    </ul>
  );
}

function useWindow(
  pane: RefObject<HTMLElement | null>,
  count: number,
  rowPixels: number,
  isWhole: boolean,
): readonly [number, number] {
  const [range, setRange] = useState<readonly [number, number]>([0, 60]);
  useEffect(() => {
    const element = pane.current;
    if (element === null || isWhole) return;
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / rowPixels) - ROWS_BEYOND);
      const seen = Math.ceil(element.clientHeight / rowPixels) + ROWS_BEYOND * 2;
      const last = Math.min(count, first + seen);
      setRange((now) => (now[0] === first && now[1] === last ? now : [first, last]));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [pane, count, rowPixels, isWhole]);
  return isWhole ? [0, count] : [Math.min(range[0], count), Math.min(range[1], count)];
}

/** A list that scrolls is reached by those who scroll with keys. */
function useReachable(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (pane.current !== null) pane.current.tabIndex = 0;
  }, [pane]);
}

function useSought(
  pane: RefObject<HTMLElement | null>,
  sought: number,
  figure: string | undefined,
  rowPixels: number,
): void {
  useLayoutEffect(() => {
    const element = pane.current;
    if (element === null || sought < 0) return;
    const top = sought * rowPixels;
    const isSeen =
      top >= element.scrollTop && top + rowPixels <= element.scrollTop + element.clientHeight;
    if (!isSeen) element.scrollTop = Math.max(0, top - element.clientHeight / 3);
    // The keys go on from the row that was just chosen, once it is drawn.
    if (figure === undefined || !element.contains(document.activeElement)) return;
    whenFound(element, selectorOf(figure), (row) => row.focus({ preventScroll: true }));
  }, [pane, sought, figure, rowPixels]);
}
