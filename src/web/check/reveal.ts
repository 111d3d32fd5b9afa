import type { MarkedFigure } from "./figures.ts";
import { NARROW } from "./use-is-narrow.ts";

/** Frames to wait for a part that is drawn only when it comes near. */
const FRAMES_MAX = 40;

/** Scrolls the original so that a figure stands in its middle; a pane with the focus keeps it. */
export function revealFigure(scroll: HTMLElement, figure: MarkedFigure, scale: number): void {
  const [place] = figure.places;
  const had = scroll.contains(document.activeElement);
  if (place?.kind === "page") {
    const page = scroll.querySelector<HTMLElement>(`[data-page="${place.page}"]`);
    const box = place.boxes[0];
    if (page !== null && box !== undefined) {
      centre(scroll, topIn(scroll, page) + box.y * scale, box.height * scale);
    }
  } else if (place?.kind === "line" && elementOf(scroll, figure.id) === null) {
    chunkOf(scroll, place.line)?.scrollIntoView({ block: "center" });
  }
  whenFound(scroll, selectorOf(figure.id), (element) => {
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (place?.kind !== "page") centre(scroll, topIn(scroll, element), element.offsetHeight);
    if (had) element.focus({ preventScroll: true });
  });
}

/** Scrolls the original to the top of a page. */
export function revealPage(scroll: HTMLElement, page: number): void {
  const element = scroll.querySelector<HTMLElement>(`[data-page="${page}"]`);
  if (element !== null) scroll.scrollTop = topIn(scroll, element) - 8;
}

/** The element of a figure within a part of the page, or null while it is not drawn. */
export function elementOf(within: HTMLElement, id: string): HTMLElement | null {
  return within.querySelector<HTMLElement>(selectorOf(id));
}

/** What finds the element of a figure. */
export function selectorOf(id: string): string {
  return `[data-figure="${CSS.escape(id)}"]`;
}

/** Calls back with the first element that fits as soon as it is drawn, or never. */
export function whenFound(
  within: HTMLElement,
  selector: string,
  then: (element: HTMLElement) => void,
): void {
  let frames = 0;
  const look = () => {
    const element = within.querySelector<HTMLElement>(selector);
    if (element !== null) then(element);
    else if (frames++ < FRAMES_MAX) requestAnimationFrame(look);
  };
  look();
}

function centre(scroll: HTMLElement, top: number, height: number): void {
  const seen = seenHeight(scroll);
  const isSeen = top > scroll.scrollTop + 24 && top + height < scroll.scrollTop + seen - 24;
  if (!isSeen) scroll.scrollTop = top - seen / 2;
}

const SEEN_MIN = 60;

/** On a narrow screen the panel is a sheet over the lower part of the original. */
function seenHeight(scroll: HTMLElement): number {
  const sheet = window.matchMedia(NARROW).matches ? document.querySelector(".panel") : null;
  if (sheet === null) return scroll.clientHeight;
  const above = sheet.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  return Math.max(SEEN_MIN, Math.min(above, scroll.clientHeight));
}

function topIn(scroll: HTMLElement, element: HTMLElement): number {
  const within = element.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
  return within + scroll.scrollTop;
}

function chunkOf(scroll: HTMLElement, line: number): HTMLElement | undefined {
  return [...scroll.querySelectorAll<HTMLElement>("[data-from]")].find(
    ({ dataset }) => Number(dataset["from"]) <= line && line <= Number(dataset["to"]),
  );
}
