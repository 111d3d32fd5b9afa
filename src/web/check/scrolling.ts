import { type RefObject, useEffect, useRef, useState } from "react";
import type { MarkedFigure } from "./figures.ts";
import { revealFigure, revealPage } from "./reveal.ts";

type Pane = RefObject<HTMLElement | null>;

/** The width of a pane; one that is hidden keeps the width it had. Zero before it is laid out. */
export function useWidth(pane: Pane): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    // A region that scrolls is reached by those who scroll with keys.
    element.tabIndex = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [pane]);
  return width;
}

/** Brings the chosen figure into sight on each new occasion; a change of scale moves nothing. */
export function useReveal(
  pane: Pane,
  chosen: MarkedFigure | undefined,
  scale: number,
  occasion: string,
): void {
  const done = useRef("");
  const wanted = chosen === undefined || scale === 0 ? "" : `${chosen.id} ${occasion}`;
  useEffect(() => {
    const element = pane.current;
    const isNew = wanted !== done.current;
    done.current = wanted;
    if (isNew && chosen !== undefined && element !== null) revealFigure(element, chosen, scale);
  }, [pane, chosen, scale, wanted]);
}

/** The page at the middle of a pane, and a way to another. */
export type PagePosition = { readonly present: number; readonly go: (page: number) => void };

/** Follows the pages of a pane; the address is told of each after a moment of rest. */
export function usePages(
  pane: Pane,
  wanted: number | undefined,
  isLaidOut: boolean,
  tell: (page: number) => void,
): PagePosition {
  const [present, setPresent] = useState(1);
  const told = useRef(1);
  const go = (page: number) => {
    if (pane.current !== null) revealPage(pane.current, page);
  };
  useEffect(() => {
    const element = pane.current;
    if (element === null || !isLaidOut) return;
    let timer: number | undefined;
    const look = () => {
      const page = pageAtMiddle(element);
      setPresent(page);
      if (page === told.current) return;
      told.current = page;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => tell(page), 200);
    };
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      element.removeEventListener("scroll", look);
      window.clearTimeout(timer);
    };
  }, [pane, isLaidOut, tell]);
  useEffect(() => {
    if (!isLaidOut || wanted === undefined || wanted === told.current) return;
    told.current = wanted;
    if (pane.current !== null) revealPage(pane.current, wanted);
  }, [pane, isLaidOut, wanted]);
  return { present, go };
}

function pageAtMiddle(pane: HTMLElement): number {
  const middle = pane.getBoundingClientRect().top + pane.clientHeight / 2;
  let found = 1;
  for (const page of pane.querySelectorAll<HTMLElement>("[data-page]")) {
    if (page.getBoundingClientRect().top > middle) break;
    found = Number(page.dataset["page"]);
  }
  return found;
}
