import { useMemo, useRef, useState } from "react";
import type { Figures, MarkedFigure } from "./figures.ts";
import { isKeyForPage } from "./keys.ts";
import { PdfPages, PIXELS_PER_POINT } from "./pdf-pages.tsx";
import type { Opened } from "./reading.ts";
import { usePages, useReveal, useWidth } from "./scrolling.ts";
import { SourceView } from "./source-view.tsx";

const ZOOMS: readonly number[] = [50, 67, 80, 100, 125, 150, 200, 300];
/** Pixels of the letters of a text at 100%. */
const TEXT_PIXELS = 15;
const PAGE_MARGIN = 32;

type Props = {
  readonly opened: Opened;
  readonly figures: Figures;
  readonly chosen: MarkedFigure | undefined;
  /** Changes when the chosen figure is to be brought into sight again. */
  readonly occasion: string;
  readonly page: number | undefined;
  readonly onPage: (page: number) => void;
  readonly onStep: (step: 1 | -1) => void;
};

/** The left side: the file as it is, each figure marked. */
export function Original({ opened, figures, chosen, occasion, page, ...tell }: Props) {
  const { document } = opened.reading;
  const { bytes } = opened;
  const pane = useRef<HTMLElement>(null);
  const [zoom, setZoom] = useState(100);
  const width = useWidth(pane);
  const widest = useMemo(
    () => Math.max(1, ...document.pages.map((size) => size.width)),
    [document],
  );
  const isPdf = document.pages.length > 0 && bytes !== undefined;
  const scale = width === 0 ? 0 : (scaleToFit(width, widest) * zoom) / 100;
  const pages = usePages(pane, page, isPdf && scale > 0, tell.onPage);
  useReveal(pane, chosen, isPdf ? scale : 1, occasion);
  const zoomBy = (step: 1 | -1) => setZoom((now) => ZOOMS[ZOOMS.indexOf(now) + step] ?? now);
  const turn = (step: 1 | -1) => {
    const next = pages.present + step;
    if (next >= 1 && next <= document.pages.length) pages.go(next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ...{ "]": () => turn(1), "[": () => turn(-1) },
    ...{ "+": () => zoomBy(1), "=": () => zoomBy(1), "-": () => zoomBy(-1) },
    ...{ j: () => tell.onStep(1), k: () => tell.onStep(-1) },
  };
  return (
    <section className="original" aria-label="原件">
      <OriginalBar
        page={isPdf ? { present: pages.present, count: document.pages.length, turn } : undefined}
        zoom={zoom}
        onZoom={zoomBy}
      />
      <section
        className="original-scroll"
        ref={pane}
        aria-label="原件内容"
        onKeyDown={(event) => {
          const act = isKeyForPage(event) ? keys[event.key] : undefined;
          if (act === undefined) return;
          event.preventDefault();
          act();
        }}
      >
        {isPdf && scale > 0 && (
          <PdfPages bytes={bytes} pages={document.pages} byPage={figures.byPage} scale={scale} />
        )}
        {!isPdf && (
          <div className="sheet" style={{ fontSize: `${(zoom * TEXT_PIXELS) / 100}px` }}>
            <SourceView document={document} byLine={figures.byLine} />
          </div>
        )}
      </section>
    </section>
  );
}

/** The widest page fits the pane, but is not blown up beyond one and a half times its size. */
function scaleToFit(width: number, widest: number): number {
  return Math.max(0.2, Math.min((width - PAGE_MARGIN) / widest, PIXELS_PER_POINT * 1.5));
}

type BarProps = {
  readonly page:
    | { readonly present: number; readonly count: number; readonly turn: (step: 1 | -1) => void }
    | undefined;
  readonly zoom: number;
  readonly onZoom: (step: 1 | -1) => void;
};

function OriginalBar({ page, zoom, onZoom }: BarProps) {
  return (
    <div className="bar">
      <h2>原件</h2>
      {page !== undefined && (
        <span className="bar-group">
          <button type="button" onClick={() => page.turn(-1)} aria-label="上一页">
            ‹
          </button>
          <span>
            第 {page.present} / {page.count} 页
          </span>
          <button type="button" onClick={() => page.turn(1)} aria-label="下一页">
            ›
          </button>
        </span>
      )}
      <span className="bar-group">
        <button type="button" onClick={() => onZoom(-1)} aria-label="缩小">
          −
        </button>
        <span className="zoom">{zoom}%</span>
        <button type="button" onClick={() => onZoom(1)} aria-label="放大">
          +
        </button>
      </span>
      <span className="legend">
        <span className="legend-placed">已归位</span>
        <span className="legend-unplaced">未读懂</span>
      </span>
    </div>
  );
}
