import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import { FUNCTION_CLASSES } from "#standard/statements/function-classes.ts";
import type { Side, StatementLayout, Title } from "#standard/statements/layout.ts";
import { NATIONAL_LAYOUTS } from "#standard/statements/national-layouts.ts";
import { REGIONAL_LAYOUTS } from "#standard/statements/regional-layouts.ts";

/** All known statements: the nine national ones, then those that only some regions print. */
export const STATEMENTS: readonly StatementLayout[] = [...NATIONAL_LAYOUTS, ...REGIONAL_LAYOUTS];

const BY_KEY = new Map(STATEMENTS.map((layout) => [layout.key, layout]));

/** The layout with a national number (01 to 09) or an `x.` key, or undefined. */
export function statementByKey(key: string): StatementLayout | undefined {
  return BY_KEY.get(key);
}

/** A layout and the title by which it was found; no title where a pattern found it. */
export type TitleMatch = {
  readonly layout: StatementLayout;
  readonly title: Title | undefined;
};

const BY_TITLE = new Map<string, TitleMatch[]>();
/** Titles without their first character, which conversion loses; none that two statements share. */
const BY_TAIL = new Map<string, TitleMatch[]>();
for (const layout of STATEMENTS) {
  for (const title of layout.titles) {
    add(BY_TITLE, title.text, { layout, title });
    add(BY_TAIL, title.text.slice(1), { layout, title });
  }
}

function add(map: Map<string, TitleMatch[]>, text: string, match: TitleMatch): void {
  const found = map.get(text);
  if (found === undefined) map.set(text, [match]);
  else found.push(match);
}

/**
 * The statements that print a title, which is folded to half width and without blanks: those that
 * list it, then those whose pattern it fits. Usually they are one statement; where they are two,
 * the document decides. Titles of other statements that end alike do not match.
 */
export function statementsOfTitle(foldedTitle: string): readonly TitleMatch[] {
  const listed = BY_TITLE.get(foldedTitle) ?? [];
  if (!/表(?:\([^()]*\))?$/.test(foldedTitle)) return listed;
  const fitting = STATEMENTS.flatMap((layout) =>
    layout.titlePattern?.test(foldedTitle) === true ? [{ layout, title: undefined }] : [],
  );
  return [...listed, ...fitting];
}

/** The statement whose title lost its first character, where only one is possible. */
export function statementsOfTitleTail(foldedTail: string): readonly TitleMatch[] {
  const found = BY_TAIL.get(foldedTail) ?? [];
  return new Set(found.map(({ title }) => title?.text)).size === 1 ? found : [];
}

/** The names of a row of a statement, the form's own first; empty where the form does not fix it. */
export function rowLabels(layout: StatementLayout, key: string): readonly string[] {
  if (layout.rows.kind === "fixed") {
    const fixed = layout.rows.rows.find((row) => row.key === key);
    if (fixed !== undefined) return fixed.names;
    const code = key.startsWith("function:") ? key.slice("function:".length) : undefined;
    const found = FUNCTION_CLASSES.find((entry) => entry.code === code);
    return found === undefined
      ? []
      : [`${found.ordinal}、${found.zh}`, found.zh, ...found.variants];
  }
  if (layout.rows.kind === "economic-codes") {
    const total = layout.rows.totals.find((row) => row.key === key);
    if (total !== undefined) return total.names;
    const found = ECONOMIC_ROWS.find((row) => row.code === key);
    return found === undefined ? [] : [found.zh, ...found.variants];
  }
  return key === "total" && layout.rows.kind !== "only" ? ["合计"] : [];
}

/** How a side of a two-sided statement is printed. */
export function sideName(side: Side): string {
  return side === "income" ? "收入" : "支出";
}
