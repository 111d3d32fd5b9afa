import { BATCH_PATH } from "./batch-address.ts";

let place = { address: BATCH_PATH, top: 0 };

/** Notes how far the table is scrolled under the present address. */
export function noteScroll(top: number): void {
  place = { address: window.location.pathname + window.location.search, top };
}

/** How far the table was scrolled when it was last seen under the present address. */
export function notedScroll(): number {
  return place.address === window.location.pathname + window.location.search ? place.top : 0;
}

/** The table as it was last seen, filtered and sorted. */
export function lastBatchAddress(): string {
  return place.address;
}
