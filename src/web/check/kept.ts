import type { Explanation } from "#model/report.ts";
import { within } from "./storage.ts";

/** What this browser keeps of a file: what people said about it, never the file itself. */
export type Kept = {
  readonly explanations: readonly Explanation[];
  /** Day of publication (YYYY-MM-DD), "" where nobody said it. */
  readonly publishedOn: string;
  /** Findings that people hold to be wrong (这条不对). */
  readonly verdicts: readonly Verdict[];
  /** Ids of findings that were looked at. */
  readonly seen: readonly string[];
};

/** What a person holds against a finding; it hides nothing. */
export type Verdict = {
  readonly finding: string;
  readonly reason: string;
  /** YYYY-MM-DD. */
  readonly date: string;
};

export const NOTHING_KEPT: Kept = { explanations: [], publishedOn: "", verdicts: [], seen: [] };

/** Whether nothing is kept. */
export function isNothing({ explanations, publishedOn, verdicts, seen }: Kept): boolean {
  return explanations.length + verdicts.length + seen.length === 0 && publishedOn === "";
}

/** What is kept of a file, by its SHA-256. Rejects where the browser keeps nothing. */
export async function keptOf(sha256: string): Promise<Kept> {
  return readKept(await within("files", "readonly", (store) => store.get(sha256)));
}

/** Keeps something of a file in place of what was kept; nothing to keep forgets it. */
export async function keep(sha256: string, kept: Kept): Promise<void> {
  if (isNothing(kept)) await within("files", "readwrite", (store) => store.delete(sha256));
  else await within("files", "readwrite", (store) => store.put(kept, sha256));
}

/** What an older program may have kept is not trusted. */
function readKept(value: unknown): Kept {
  if (typeof value !== "object" || value === null) return NOTHING_KEPT;
  const publishedOn: unknown = Reflect.get(value, "publishedOn");
  return {
    explanations: listOf(value, "explanations", isSaid),
    publishedOn: typeof publishedOn === "string" ? publishedOn : "",
    verdicts: listOf(value, "verdicts", isVerdict),
    seen: listOf(value, "seen", isText),
  };
}

function listOf<Item>(
  value: object,
  key: string,
  isOwn: (item: unknown) => item is Item,
): readonly Item[] {
  const list: unknown = Reflect.get(value, key);
  return Array.isArray(list) ? list.filter(isOwn) : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isSaid(value: unknown): value is Explanation {
  if (!hasTexts(value, ["finding", "reason", "by", "date"])) return false;
  const printed: unknown = Reflect.get(value, "printed");
  return Array.isArray(printed) && printed.every(isText);
}

function isVerdict(value: unknown): value is Verdict {
  return hasTexts(value, ["finding", "reason", "date"]);
}

function hasTexts(value: unknown, keys: readonly string[]): value is object {
  if (typeof value !== "object" || value === null) return false;
  return keys.every((key) => isText(Reflect.get(value, key)));
}
