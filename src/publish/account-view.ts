import { divideHalfUp } from "#model/division.ts";
import type { Dimension } from "#model/outcome.ts";
import { decimalText } from "#model/printed.ts";
import {
  type AccountLine,
  type AccountState,
  type Coverage,
  type ScoreCardLine,
  stateCounts,
} from "#model/report.ts";

/** The obligations of one dimension, all relations, or all rules: a row of the account. */
export type AccountGroup = {
  /** "obligation:timeliness", "relation", "rule". */
  readonly key: string;
  readonly kind: AccountLine["kind"];
  /** Only of obligations. */
  readonly dimension: Dimension | undefined;
  readonly counts: AccountCounts;
};

export type AccountCounts = {
  /** n = a + b + c + d + e. */
  readonly all: number;
  readonly states: Readonly<Record<AccountState, number>>;
  /** 完成率 (a+b) ⁄ (n−c) in percent, one decimal, 100.0 only for all; "" where n = c. */
  readonly share: string;
};

const KINDS: readonly AccountLine["kind"][] = ["obligation", "relation", "rule"];

/** The key of the group that a line of the account belongs to. */
export function groupOfLine({ kind, dimension }: AccountLine): string {
  return kind === "obligation" ? `${kind}:${dimension}` : kind;
}

/** The account by groups: obligations by dimension, then relations, then rules. */
export function accountGroups(
  lines: readonly AccountLine[],
  dimensions: readonly Dimension[],
): readonly AccountGroup[] {
  const byGroup = gathered(lines, groupOfLine);
  const heads = KINDS.flatMap((kind): Omit<AccountGroup, "counts">[] =>
    kind === "obligation"
      ? dimensions.map((dimension) => ({ key: `${kind}:${dimension}`, kind, dimension }))
      : [{ key: kind, kind, dimension: undefined }],
  );
  return heads.flatMap((head) => {
    const own = byGroup.get(head.key);
    return own === undefined ? [] : [{ ...head, counts: accountCounts(own) }];
  });
}

/** Counts lines by state, and how many of those that apply were decided. */
export function accountCounts(lines: readonly { readonly state: AccountState }[]): AccountCounts {
  const states = stateCounts(lines);
  const all = lines.length;
  const share = shareText(states.held + states.broken, all - states["does-not-apply"]);
  return { all, states, share };
}

/** Positions in the account of the lines of a group and a state; undefined takes all. */
export function shownLines(
  lines: readonly AccountLine[],
  group: string | undefined,
  state: AccountState | undefined,
): readonly number[] {
  return lines.flatMap((line, index) =>
    (group === undefined || groupOfLine(line) === group) &&
    (state === undefined || line.state === state)
      ? [index]
      : [],
  );
}

/** The figures of a document by what became of them: tested, read but not tested, not understood. */
export function coverageCounts({ figures, covered, uncovered, unplaced }: Coverage): {
  readonly figures: number;
  readonly covered: number;
  readonly uncovered: number;
  readonly unplaced: number;
  readonly share: string;
} {
  const share = shareText(covered, figures);
  return { figures, covered, uncovered: uncovered.length, unplaced, share };
}

/** The score card by dimension, in the order given; a dimension without lines is left out. */
export function scoreCardGroups(
  lines: readonly ScoreCardLine[],
  dimensions: readonly Dimension[],
): readonly { readonly dimension: Dimension; readonly lines: readonly ScoreCardLine[] }[] {
  const by = gathered(lines, ({ dimension }) => dimension);
  return dimensions.flatMap((dimension) => {
    const own = by.get(dimension);
    return own === undefined ? [] : [{ dimension, lines: own }];
  });
}

/** Map.groupBy is younger than the browsers of many offices. */
function gathered<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** A share in percent with one decimal; only all are 100.0, and something is never 0.0. */
export function shareText(part: number, whole: number): string {
  if (whole === 0) return "";
  const thousandths = divideHalfUp(BigInt(part) * 1000n, BigInt(whole));
  if (part < whole && thousandths === 1000n) return decimalText(999n, 1);
  return decimalText(part > 0 && thousandths === 0n ? 1n : thousandths, 1);
}
