import type { BatchOutcome } from "#publish/batch-view.ts";
import { within, writeAll } from "#web/check/storage.ts";

/** A file of a batch as this browser keeps it: never the file itself. */
export type ListedFile = {
  readonly name: string;
  /** "" for a file that was never taken in. */
  readonly sha256: string;
  readonly outcome: BatchOutcome;
};

const LIST = "list";
/** The form of what is kept; what an older program kept in another form is not shown. */
const FORM = 1;

/** Keeps the list of a batch, and the results that changed by the SHA-256 of their files. */
export async function keepBatch(
  files: readonly ListedFile[],
  changed: readonly ListedFile[],
): Promise<void> {
  const results = changed.flatMap(({ sha256, outcome }) =>
    sha256 === "" ? [] : [[sha256, { form: FORM, outcome }] as const],
  );
  await writeAll("results", results);
  // A file that was never taken in has no SHA-256: why stands in the list itself.
  const list = files.map(({ name, sha256, outcome }) =>
    sha256 === "" && outcome.kind === "failed" ? { name, sha256, outcome } : { name, sha256 },
  );
  await writeAll("batch", [[LIST, { form: FORM, list }]]);
}

/** Forgets the list and all results. */
export async function forgetBatch(): Promise<void> {
  await within("batch", "readwrite", (store) => store.clear());
  await within("results", "readwrite", (store) => store.clear());
}

/** The batch that this browser kept, empty for none. */
export async function keptBatch(): Promise<readonly ListedFile[]> {
  const found: unknown = await within("batch", "readonly", (store) => store.get(LIST));
  const list = inForm(found) ? Reflect.get(found, "list") : undefined;
  if (!Array.isArray(list) || list.length === 0) return [];
  const keys = await within("results", "readonly", (store) => store.getAllKeys());
  const values: readonly unknown[] = await within("results", "readonly", (store) => store.getAll());
  const results = new Map<unknown, unknown>(keys.map((key, index) => [key, values[index]]));
  return list.flatMap((entry) => listedOf(entry, results) ?? []);
}

function listedOf(entry: unknown, results: ReadonlyMap<unknown, unknown>): ListedFile | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const [name, sha256]: unknown[] = [Reflect.get(entry, "name"), Reflect.get(entry, "sha256")];
  if (typeof name !== "string" || typeof sha256 !== "string") return undefined;
  const result = sha256 === "" ? entry : results.get(sha256);
  const outcome: unknown =
    result === entry || inForm(result) ? Reflect.get(Object(result), "outcome") : undefined;
  return { name, sha256, outcome: isEnded(outcome) ? outcome : { kind: "cancelled" } };
}

function inForm(value: unknown): value is object {
  return typeof value === "object" && value !== null && Reflect.get(value, "form") === FORM;
}

/** This program wrote it in this form; only its kind is looked at. */
function isEnded(value: unknown): value is BatchOutcome {
  if (typeof value !== "object" || value === null) return false;
  const kind: unknown = Reflect.get(value, "kind");
  return kind === "done" || kind === "failed";
}
