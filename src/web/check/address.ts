import type { Dimension } from "#model/outcome.ts";
import type { AccountState, ExplainedState } from "#model/report.ts";
import {
  FINDING_CLASSES,
  FINDING_SORTS,
  type FindingFilter,
  findingName,
  findingNumber,
} from "#publish/finding-view.ts";
import { ACCOUNT_STATES, DIMENSIONS } from "#render/message/finding-words.ts";

/** The tabs of the right side; the first is not written into the address. */
export const TABS = [
  "findings",
  "account",
  "score",
  "prior",
  "facts",
  "unread",
  "overview",
] as const;
export type Tab = (typeof TABS)[number];

/** Which figures of the original are marked: those of findings, how they were tested, or all. */
export const MARKS = ["findings", "coverage", "all"] as const;
export type Marks = (typeof MARKS)[number];

const EXPLAINED: readonly ExplainedState[] = ["open", "explained", "stale"];
const PANES = ["original", "list"] as const;

/** What is open and chosen: the whole state of the page that a colleague can be sent. */
export type Address = FindingFilter & {
  /** First twelve digits of the file's SHA-256; undefined: the sample. */
  readonly document: string | undefined;
  readonly page: number | undefined;
  /** Id of a fact or of an unplaced figure. */
  readonly figure: string | undefined;
  /** Number of a finding in the report, from 1; not beside a figure. */
  readonly finding: number | undefined;
  readonly tab: Tab;
  /** Which half a narrow screen shows. */
  readonly pane: (typeof PANES)[number];
  readonly marks: Marks;
  /** Group and state of the account that are shown. */
  readonly group: string | undefined;
  readonly accountState: AccountState | undefined;
  /** Number of a line of the account, from 1. */
  readonly line: number | undefined;
};

export type ReadAddress = {
  readonly address: Address;
  /** Parts that are not understood, as written: "cmp=abc". */
  readonly unknown: readonly string[];
};

export const NO_FILTER = {
  ...{ severity: undefined, dimension: undefined, section: undefined, state: undefined },
  sort: "gravity",
} as const satisfies FindingFilter;

export const NOTHING_CHOSEN: Address = {
  ...{ document: undefined, page: undefined, figure: undefined, finding: undefined },
  ...{ tab: "findings", pane: "original", marks: "findings" },
  ...{ group: undefined, accountState: undefined, line: undefined },
  ...NO_FILTER,
};

/** One parameter: undefined where a value is not understood, or where nothing is to be written. */
type Parameter = {
  readonly read: (value: string) => Partial<Address> | undefined;
  readonly write: (address: Address) => string | undefined;
};

const PARAMETERS: Readonly<Record<string, Parameter>> = {
  p: {
    read: (value) => (/^[1-9]\d{0,4}$/.test(value) ? { page: Number(value) } : undefined),
    write: ({ page }) => numberText(page),
  },
  f: {
    read: chosenOf,
    write: ({ figure, finding }) =>
      figure ?? (finding === undefined ? undefined : findingName(finding)),
  },
  tab: oneOf(
    TABS,
    (tab) => ({ tab }),
    ({ tab }) => tab,
  ),
  pane: oneOf(
    PANES,
    (pane) => ({ pane }),
    ({ pane }) => pane,
  ),
  cov: {
    read: (value) => (value === "1" ? { marks: "coverage" } : undefined),
    write: ({ marks }) => (marks === "coverage" ? "1" : undefined),
  },
  box: {
    read: (value) => (value === "1" ? { marks: "all" } : undefined),
    write: ({ marks }) => (marks === "all" ? "1" : undefined),
  },
  sev: oneOf(
    FINDING_CLASSES,
    (severity) => ({ severity }),
    ({ severity }) => severity,
  ),
  dim: oneOf<Dimension>(
    DIMENSIONS,
    (dimension) => ({ dimension }),
    ({ dimension }) => dimension,
  ),
  sec: text(
    (section) => ({ section }),
    ({ section }) => section,
  ),
  st: oneOf(
    EXPLAINED,
    (state) => ({ state }),
    ({ state }) => state,
  ),
  sort: oneOf(
    FINDING_SORTS,
    (sort) => ({ sort }),
    ({ sort }) => sort,
  ),
  grp: text(
    (group) => ({ group }),
    ({ group }) => group,
  ),
  acc: oneOf(
    ACCOUNT_STATES,
    (accountState) => ({ accountState }),
    ({ accountState }) => accountState,
  ),
  l: {
    read: (value) => (/^[1-9]\d{0,6}$/.test(value) ? { line: Number(value) } : undefined),
    write: ({ line }) => numberText(line),
  },
};

const TEXT_MAX = 200;

function chosenOf(value: string): Partial<Address> | undefined {
  const finding = findingNumber(value);
  if (finding !== undefined) return { finding };
  return value === "" || value.length > TEXT_MAX ? undefined : { figure: value };
}

function oneOf<Value extends string>(
  values: readonly Value[],
  part: (value: Value) => Partial<Address>,
  own: (address: Address) => Value | undefined,
): Parameter {
  return {
    read: (text) => {
      const value = values.find((known) => known === text);
      return value === undefined ? undefined : part(value);
    },
    write: (address) => (own(address) === own(NOTHING_CHOSEN) ? undefined : own(address)),
  };
}

/** A key of the document itself; "" is a key too. */
function text(
  part: (value: string) => Partial<Address>,
  own: (address: Address) => string | undefined,
): Parameter {
  return { read: (value) => (value.length <= TEXT_MAX ? part(value) : undefined), write: own };
}

function numberText(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

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
    const known = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key]?.read(value) : undefined;
    if (known === undefined) unknown.push(`${key}=${value}`);
    else address = { ...address, ...known };
  }
  return { address, unknown };
}

/** Writes an address; what is usual is left out. */
export function writeAddress(address: Address): string {
  const parameters = new URLSearchParams();
  for (const [key, { write }] of Object.entries(PARAMETERS)) {
    const value = write(address);
    if (value !== undefined) parameters.set(key, value);
  }
  const path = address.document === undefined ? "/check" : `/check/${address.document}`;
  const search = parameters.toString();
  return search === "" ? path : `${path}?${search}`;
}
