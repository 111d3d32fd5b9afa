import { useMemo, useSyncExternalStore } from "react";
import { type Address, type ReadAddress, readAddress, writeAddress } from "./address.ts";
import { BATCH_PATH } from "./batch/batch-address.ts";

const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

/** Whether the address is that of the table of many files, and its search. */
export function useBatchSearch(): string | undefined {
  const text = useSyncExternalStore(subscribe, present);
  const url = new URL(text, window.location.origin);
  return url.pathname === BATCH_PATH ? url.search : undefined;
}

const present = () => window.location.pathname + window.location.search;

/** The address of the page; drawn anew when it changes, by us or by the back button. */
export function useAddress(): ReadAddress {
  const text = useSyncExternalStore(subscribe, present);
  return useMemo(() => {
    const url = new URL(text, window.location.origin);
    return readAddress(url.pathname, url.search);
  }, [text]);
}

/** Goes to an address. Opening something pushes, moving about in it replaces. */
export function goTo(address: Address, how: "push" | "replace"): void {
  goToText(writeAddress(address), how);
}

/** Goes to an address as it is written. */
export function goToText(text: string, how: "push" | "replace"): void {
  if (text === present()) return;
  if (how === "push") window.history.pushState(null, "", text);
  else window.history.replaceState(null, "", text);
  tell();
}

/** The address as it stands now, outside of drawing. */
export function addressNow(): Address {
  return readAddress(window.location.pathname, window.location.search).address;
}
