import {
  BATCH_KINDS,
  BATCH_SORTS,
  type BatchFilter,
  type BatchKind,
  type BatchSort,
} from "#publish/batch-view.ts";

/** Where the table of many files stands. */
export const BATCH_PATH = "/check/batch";

export const WHOLE_BATCH: BatchFilter = {
  ...{ sort: "given", isReversed: false, query: "", kind: "all", rule: undefined },
};

/** So long a word is no name of a file. */
const TEXT_MAX = 200;

type ReadBatchAddress = {
  readonly filter: BatchFilter;
  /** Parts that are not understood, as written. */
  readonly unknown: readonly string[];
};

/** Reads the search of the address of a batch; what it does not know it names. */
export function readBatchAddress(search: string): ReadBatchAddress {
  const unknown: string[] = [];
  let filter = WHOLE_BATCH;
  for (const [key, value] of new URLSearchParams(search)) {
    const part = partOf(key, value);
    if (part === undefined) unknown.push(`${key}=${value}`);
    else filter = { ...filter, ...part };
  }
  return { filter, unknown };
}

function partOf(key: string, value: string): Partial<BatchFilter> | undefined {
  switch (key) {
    case "sort": {
      const sort = BATCH_SORTS.find((known): known is BatchSort => known === value);
      return sort === undefined ? undefined : { sort };
    }
    case "only": {
      const kind = BATCH_KINDS.find((known): known is BatchKind => known === value);
      return kind === undefined ? undefined : { kind };
    }
    case "rev":
      return value === "1" ? { isReversed: true } : undefined;
    case "q":
      return value.length <= TEXT_MAX ? { query: value } : undefined;
    case "rule":
      return value !== "" && value.length <= TEXT_MAX ? { rule: value } : undefined;
    default:
      return undefined;
  }
}

/** Writes the address of a batch; what is usual is left out. */
export function writeBatchAddress({ sort, isReversed, query, kind, rule }: BatchFilter): string {
  const parameters = new URLSearchParams();
  if (sort !== WHOLE_BATCH.sort) parameters.set("sort", sort);
  if (isReversed) parameters.set("rev", "1");
  if (kind !== WHOLE_BATCH.kind) parameters.set("only", kind);
  if (rule !== undefined) parameters.set("rule", rule);
  if (query !== "") parameters.set("q", query);
  const search = parameters.toString();
  return search === "" ? BATCH_PATH : `${BATCH_PATH}?${search}`;
}
