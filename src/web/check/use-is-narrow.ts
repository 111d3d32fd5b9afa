import { useSyncExternalStore } from "react";

/** On a narrow screen the two halves of the page are two tabs, and panels are sheets. */
export const NARROW = "(max-width: 900px)";

/** Whether the screen is narrow; drawn anew when that changes. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow);
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
