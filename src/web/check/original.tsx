import { type ReactNode, useMemo, useRef, useState } from "react";
import type { Coverage } from "#model/report.ts";
import type { StripPart } from "#publish/strip-view.ts";
import type { Marks } from "./address.ts";
import type { Figures, MarkedFigure } from "./figures.ts";
import { isKeyForPage } from "./keys.ts";
import { CoverageLine, Legend, MarksSwitch } from "./marks-bar.tsx";
import { PageStrip } from "./page-strip.tsx";
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
  /** Undefined where nothing was checked. */
  readonly coverage: Coverage | undefined;
  readonly marks: Marks;
  /** The figure that is brought into sight. */
  readonly sought: MarkedFigure | undefined;
  /** Changes when the figure is to be brought into sight again. */
  readonly occasion: string;
  readonly page: number | undefined;
  readonly onPage: (page: number) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onMarks: (marks: Marks) => void;
  /** The findings of each page or part. */
  readonly strip: readonly StripPart[];
};

/** The left side: the file as it is, each figure marked. */
export function Original({ opened, figures, sought, occasion, page, ...rest }: Props) {
  const { coverage, marks, strip, ...tell } = rest;
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
  useReveal(pane, sought, isPdf ? scale : 1, occasion);
  const zoomBy = (step: 1 | -1) => setZoom((now) => ZOOMS[ZOOMS.indexOf(now) + step] ?? now);
  const turn = (step: 1 | -1) => {
    const next = pages.present + step;
    if (next >= 1 && next <= document.pages.length) pages.go(next);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ...{ "]": () => turn(1), "[": () => turn(-1) },
    ...{ "+": () => zoomBy(1), "=": () => zoomBy(1), "-": () => zoomBy(-1) },
    ...{ j: () => tell.onStep(1), k: () => tell.onStep(-1) },
    v: () => tell.onMarks(marks === "coverage" ? "findings" : "coverage"),
  };
  return (
    <section className={`original marks-${marks}`} aria-label="原件">
      <OriginalBar
        page={isPdf ? { present: pages.present, count: document.pages.length, turn } : undefined}
        zoom={zoom}
        onZoom={zoomBy}
      >
        <MarksSwitch marks={marks} onMarks={tell.onMarks} />
        <Legend marks={marks} />
      </OriginalBar>
      {marks === "coverage" && coverage !== undefined && <CoverageLine coverage={coverage} />}
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
            <SourceView document={document} inText={figures.inText} />
          </div>
        )}
      </section>
      <PageStrip
        parts={strip}
        present={isPdf ? pages.present : undefined}
        onPage={isPdf ? pages.go : undefined}
      />
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
  readonly children: ReactNode;
};

function OriginalBar({ page, zoom, onZoom, children }: BarProps) {
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
      {children}
    </div>
  );
}
