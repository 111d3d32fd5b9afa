/** The tabs of the right side; the first is not written into the address. */
export const TABS = ["facts", "unread", "overview"] as const;
export type Tab = (typeof TABS)[number];

/** What is open and chosen: the whole state of the page that a colleague can be sent. */
export type Address = {
  /** First twelve digits of the file's SHA-256; undefined: the sample. */
  readonly document: string | undefined;
  readonly page: number | undefined;
  /** Id of a fact or of an unplaced figure. */
  readonly figure: string | undefined;
  readonly tab: Tab;
  /** Which half a narrow screen shows. */
  readonly pane: "original" | "list";
};

export type ReadAddress = {
  readonly address: Address;
  /** Parts that are not understood, as written: "cmp=abc". */
  readonly unknown: readonly string[];
};

export const NOTHING_CHOSEN: Address = {
  document: undefined,
  page: undefined,
  figure: undefined,
  tab: "facts",
  pane: "original",
};

/** Reads the path and the search of an address; what it does not know it names. */
export function readAddress(path: string, search: string): ReadAddress {
  const unknown: string[] = [];
  let address: Address = NOTHING_CHOSEN;
  const document = /^\/check\/([^/]+)\/?$/.exec(path)?.[1];
  if (document !== undefined) {
    if (/^[0-9a-f]{12}$/.test(document)) address = { ...address, document };
    else unknown.push(document);
  }
  for (const [key, value] of new URLSearchParams(search)) {
    const known = withParameter(address, key, value);
    if (known === undefined) unknown.push(`${key}=${value}`);
    else address = known;
  }
  return { address, unknown };
}

function withParameter(address: Address, key: string, value: string): Address | undefined {
  if (key === "p" && /^[1-9]\d{0,4}$/.test(value)) return { ...address, page: Number(value) };
  if (key === "f" && value !== "" && value.length <= 200) return { ...address, figure: value };
  const tab = TABS.find((name) => name === value);
  if (key === "tab" && tab !== undefined) return { ...address, tab };
  if (key === "pane" && (value === "list" || value === "original")) {
    return { ...address, pane: value };
  }
  return undefined;
}

/** Writes an address; what is usual is left out. */
export function writeAddress(address: Address): string {
  const parameters = new URLSearchParams();
  if (address.page !== undefined) parameters.set("p", String(address.page));
  if (address.figure !== undefined) parameters.set("f", address.figure);
  if (address.tab !== "facts") parameters.set("tab", address.tab);
  if (address.pane !== "original") parameters.set("pane", address.pane);
  const path = address.document === undefined ? "/check" : `/check/${address.document}`;
  const search = parameters.toString();
  return search === "" ? path : `${path}?${search}`;
}
