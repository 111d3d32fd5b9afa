import { memo, useEffect, useRef, useState } from "react";
import type { PageSize } from "#model/source-document.ts";
import type { OpenPdf } from "#read/pdf/pdfjs.ts";
import { BoxLayer } from "./box-layer.tsx";
import { openForDrawing } from "./drawing-pdf.ts";
import type { Figures, PageMark } from "./figures.ts";

/** Pages within so many screens of the window are kept as pictures. */
const SCREENS_KEPT = 2;
/** More pixels than this a canvas is not given: the page is then drawn coarser. */
const CANVAS_PIXELS = 16_000_000;
/** Pixels of the screen for one point of paper at 100%. */
export const PIXELS_PER_POINT = 4 / 3;

type Props = {
  readonly bytes: Uint8Array;
  readonly pages: readonly PageSize[];
  readonly byPage: Figures["byPage"];
  readonly scale: number;
};

/** The pages of a PDF as they look, each figure boxed. Only pages near the window are drawn. */
export function PdfPages({ bytes, pages, byPage, scale }: Props) {
  const pdf = useOpenPdf(bytes);
  return (
    <div className="pages">
      {pages.map((size, index) => (
        <PdfPage
          key={pageKey(index)}
          number={index + 1}
          size={size}
          scale={scale}
          marks={byPage.get(index + 1) ?? NO_MARKS}
          pdf={pdf}
        />
      ))}
    </div>
  );
}

const NO_MARKS: readonly PageMark[] = [];

function pageKey(index: number): string {
  return `page ${index + 1}`;
}

/** Opens the PDF for drawing until the file is closed. */
function useOpenPdf(bytes: Uint8Array): OpenPdf | "failed" | undefined {
  const [pdf, setPdf] = useState<OpenPdf | "failed">();
  useEffect(() => {
    let isClosed = false;
    const drawing = openForDrawing(bytes);
    drawing.opened.then((opened) => {
      if (!isClosed) setPdf(opened ?? "failed");
    });
    return () => {
      isClosed = true;
      setPdf(undefined);
      drawing.end();
    };
  }, [bytes]);
  return pdf;
}

type PageProps = {
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly marks: readonly PageMark[];
  readonly pdf: OpenPdf | "failed" | undefined;
};

const PdfPage = memo(function PdfPage({ number, size, scale, marks, pdf }: PageProps) {
  const frame = useRef<HTMLElement>(null);
  const isNear = useIsNear(frame);
  const width = Math.floor(size.width * scale);
  const height = Math.floor(size.height * scale);
  return (
    <section
      ref={frame}
      className="page"
      data-page={number}
      aria-label={`第 ${number} 页`}
      style={{ width: `${width}px`, height: `${height}px` }}
    >
      {isNear && pdf !== undefined && pdf !== "failed" && (
        <PageCanvas pdf={pdf} number={number} size={size} scale={scale} />
      )}
      {pdf === "failed" && <p className="page-note">这一页画不出来，读出的数仍在清单里。</p>}
      {isNear && <BoxLayer marks={marks} scale={scale} />}
      <span className="page-number" aria-hidden="true">
        {number}
      </span>
    </section>
  );
});

type CanvasProps = Pick<PageProps, "number" | "size" | "scale"> & { readonly pdf: OpenPdf };

/** The picture of a page; its pixels are given back when it goes. */
function PageCanvas({ pdf, number, size, scale }: CanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    const wanted = scale * window.devicePixelRatio;
    const most = Math.sqrt(CANVAS_PIXELS / (size.width * size.height));
    const drawing = document.createElement("canvas");
    let isGone = false;
    const factor = Math.min(wanted, most);
    drawing.width = Math.floor(size.width * factor);
    drawing.height = Math.floor(size.height * factor);
    pdf.renderPage(number, drawing, factor).then(
      () => {
        if (!isGone) {
          element.width = drawing.width;
          element.height = drawing.height;
          element.getContext("2d")?.drawImage(drawing, 0, 0);
          setDrawn(true);
        }
        release(drawing);
      },
      () => release(drawing),
    );
    return () => {
      isGone = true;
    };
  }, [pdf, number, size, scale]);
  useEffect(() => {
    const element = canvas.current;
    return () => release(element);
  }, []);
  return <canvas ref={canvas} data-drawn={isDrawn} />;
}

function release(canvas: HTMLCanvasElement | null): void {
  if (canvas === null) return;
  canvas.width = 0;
  canvas.height = 0;
}

function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const margin = `${SCREENS_KEPT * 100}%`;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.at(-1)?.isIntersecting ?? false),
      { root: element.closest(".original-scroll"), rootMargin: `${margin} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isNear;
}
