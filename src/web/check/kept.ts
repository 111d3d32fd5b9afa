import type { Explanation } from "#model/report.ts";

/** What this browser keeps of a file: what people wrote about it, never the file itself. */
export type Kept = {
  readonly explanations: readonly Explanation[];
  /** Day of publication (YYYY-MM-DD), "" where nobody said it. */
  readonly publishedOn: string;
};

export const NOTHING_KEPT: Kept = { explanations: [], publishedOn: "" };

const DATABASE = "juesuan";
const STORE = "files";

/** What is kept of a file, by its SHA-256. Rejects where the browser keeps nothing. */
export async function keptOf(sha256: string): Promise<Kept> {
  const found = await within("readonly", (store) => store.get(sha256));
  return isKept(found) ? found : NOTHING_KEPT;
}

/** Keeps something of a file in place of what was kept; nothing to keep forgets it. */
export async function keep(sha256: string, kept: Kept): Promise<void> {
  const isEmpty = kept.explanations.length === 0 && kept.publishedOn === "";
  await within("readwrite", (store) => (isEmpty ? store.delete(sha256) : store.put(kept, sha256)));
}

async function within(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await opened();
  try {
    return await settled(act(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
  });
}

/** What an older program may have kept is not trusted. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  if (!("explanations" in value) || !("publishedOn" in value)) return false;
  const { explanations, publishedOn } = value;
  return (
    typeof publishedOn === "string" && Array.isArray(explanations) && explanations.every(isSaid)
  );
}

function isSaid(value: unknown): value is Explanation {
  if (typeof value !== "object" || value === null || !("printed" in value)) return false;
  const texts = ["finding", "reason", "by", "date"].map((key) => Reflect.get(value, key));
  return texts.every((text) => typeof text === "string") && Array.isArray(value.printed);
}
