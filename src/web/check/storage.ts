const DATABASE = "juesuan";
const VERSION = 2;

/** What this browser keeps: by file what people said of it, the results of a batch, its list. */
const STORES = ["files", "results", "batch"] as const;
export type StoreName = (typeof STORES)[number];

/** Does something with one store. Rejects where the browser keeps nothing. */
export async function within<Value>(
  name: StoreName,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    return await settled(act(database.transaction(name, mode).objectStore(name)));
  } finally {
    database.close();
  }
}

/** Writes many values into one store at once. Rejects where the browser keeps nothing. */
export async function writeAll(
  name: StoreName,
  entries: readonly (readonly [key: string, value: unknown])[],
): Promise<void> {
  const database = await opened();
  try {
    const transaction = database.transaction(name, "readwrite");
    const store = transaction.objectStore(name);
    for (const [key, value] of entries) store.put(value, key);
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error(NOTHING_KEPT));
    });
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const { result } = request;
    for (const name of STORES) {
      if (!result.objectStoreNames.contains(name)) result.createObjectStore(name);
    }
  };
  return settled(request);
}

const NOTHING_KEPT = "the browser keeps nothing";

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(NOTHING_KEPT));
  });
}
