/** Requests since the last file was chosen: those that could carry something, and our own parts. */
export type RequestCount = {
  /** With a body, or to another origin. */
  readonly sent: number;
  /** Parts of the program fetched from our own origin. */
  readonly parts: number;
};

let count: RequestCount = { sent: 0, parts: 0 };
const listeners = new Set<() => void>();

/** Begins to count at zero for a new file. */
export function restartCount(): void {
  change({ sent: 0, parts: 0 });
}

/** The count as it stands. */
export function requestCount(): RequestCount {
  return count;
}

/** Calls back whenever the count changes. */
export function onRequest(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Watches everything this page can send with: what the browser says it loaded, and the calls that
 * can carry a body. The policy of the page forbids other origins besides.
 */
export function watchRequests(): void {
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tellLoaded(entry.name);
  });
  observer.observe({ type: "resource" });
  const fetchBefore = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const method = init?.method ?? (input instanceof Request ? input.method : "GET");
    if (method.toUpperCase() !== "GET" || init?.body != null) tellSent();
    return fetchBefore(input, init);
  };
  const sendBefore = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function send(body) {
    if (body != null) tellSent();
    sendBefore.call(this, body);
  };
  const beaconBefore = navigator.sendBeacon.bind(navigator);
  navigator.sendBeacon = (url, data) => {
    tellSent();
    return beaconBefore(url, data);
  };
}

function tellLoaded(address: string): void {
  if (/^(?:blob|data):/.test(address)) return;
  const isOurs = new URL(address).origin === window.location.origin;
  if (isOurs) change({ ...count, parts: count.parts + 1 });
  else tellSent();
}

function tellSent(): void {
  change({ ...count, sent: count.sent + 1 });
}

function change(next: RequestCount): void {
  count = next;
  for (const listener of listeners) listener();
}
