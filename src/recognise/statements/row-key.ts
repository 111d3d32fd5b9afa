import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import { FUNCTION_CLASSES } from "#standard/statements/function-classes.ts";
import type { FixedRow, RowsOf, StatementLayout } from "#standard/statements/layout.ts";
import type { Area } from "./columns.ts";
import { type ItemAndMeasure, itemAndMeasure } from "./items.ts";
import type { RowLabel } from "./row-label.ts";
import { rowName } from "./words.ts";

/** What is remembered of the rows above in one area. */
export type RowState = {
  /** Keys of fixed rows seen, which open the rows below them. */
  readonly seen: Set<string>;
  /** The function code of the rows above, for projects below it. */
  code: string;
  /** Rows of numbered things so far. */
  count: number;
};

export type RowKey = {
  readonly key: string;
  /** What the row says of item and measure, where the columns leave it open. */
  readonly part: ItemAndMeasure | undefined;
  readonly countUnit: string | undefined;
};

/** A fresh memory for an area. */
export function newRowState(): RowState {
  return { seen: new Set(), code: "", count: 0 };
}

const TOTAL = /^(?:合计|总计|本年(?:收入|支出)?合计|支出合计|收入合计|总合计|部门合计)$/;

/** The key of a row by its label, or undefined where the form has no such row. */
export function rowKey(
  label: RowLabel,
  layout: StatementLayout,
  area: Area,
  state: RowState,
): RowKey | undefined {
  const { rows } = layout;
  switch (rows.kind) {
    case "fixed":
      return fixedKey(label, rows, area, state);
    case "function-codes":
      return plain(functionKey(label, rows.withProjects, state));
    case "economic-codes":
      return plain(economicKey(label, rows.totals, area));
    case "only":
      return onlyKey(label, rows.key, layout);
    case "numbered":
      return plain(numberedKey(label, state));
    case "units":
      return plain(unitKey(label));
  }
}

function plain(key: string | undefined): RowKey | undefined {
  return key === undefined ? undefined : { key, part: undefined, countUnit: undefined };
}

const CLASS_KEYS = new Map<string, string>();
for (const { code, zh, variants } of FUNCTION_CLASSES) {
  for (const name of [zh, ...variants]) CLASS_KEYS.set(name, `function:${code}`);
}

function fixedKey(
  label: RowLabel,
  rows: Extract<RowsOf, { kind: "fixed" }>,
  area: Area,
  state: RowState,
): RowKey | undefined {
  const found = fixedRow(label.name, rows.rows, area, state);
  if (found !== undefined) {
    state.seen.add(found.key);
    return { key: found.key, part: undefined, countUnit: found.countUnit };
  }
  if (rows.classes === undefined || area.side !== rows.classes) return undefined;
  return plain(CLASS_KEYS.get(rowName(label.name)) ?? CLASS_KEYS.get(withoutBrackets(label.name)));
}

/** The same name above and below its parent row means two things; below it the parent's part. */
function fixedRow(
  folded: string,
  rows: readonly FixedRow[],
  area: Area,
  state: RowState,
): FixedRow | undefined {
  for (const name of [rowName(folded), withoutBrackets(folded)]) {
    const fitting = rows.filter(
      (row) =>
        row.names.includes(name) &&
        (row.side === undefined || row.side === area.side) &&
        (row.parent === undefined || state.seen.has(row.parent)),
    );
    const found = fitting.find(({ parent }) => parent !== undefined) ?? fitting[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function withoutBrackets(folded: string): string {
  return rowName(folded).replace(/\([^()]*\)$/, "");
}

function functionKey(label: RowLabel, withProjects: boolean, state: RowState): string | undefined {
  const code = fullCode(label.code, state);
  if (code !== "") state.code = code;
  const named = rowName(label.name === "" ? label.project : label.name);
  if (code === "" && TOTAL.test(named)) return "total";
  if (withProjects && label.project !== "") {
    const project = keyText(label.project);
    return state.code === "" ? project : `${state.code}/${project}`;
  }
  if (code !== "") return code;
  if (withProjects && label.name !== "" && !/小计/.test(label.name)) {
    return state.code === "" ? keyText(label.name) : undefined;
  }
  return undefined;
}

/** A code of two digits continues the code above it: 05 below 208 is 20805. */
function fullCode(code: string, state: RowState): string {
  if (/^\d{3}(?:\d\d){0,2}$/.test(code)) return code;
  if (!/^\d\d$/.test(code) || state.code.length < 3) return "";
  return state.code.slice(0, state.code.length === 3 ? 3 : 5) + code;
}

const ECONOMIC_BY_NAME = new Map<string, string | undefined>();
for (const { code, zh, variants } of ECONOMIC_ROWS) {
  for (const name of [zh, ...variants]) {
    // A name that several codes have names none of them.
    ECONOMIC_BY_NAME.set(name, ECONOMIC_BY_NAME.has(name) ? undefined : code);
  }
}

function economicKey(label: RowLabel, totals: readonly FixedRow[], area: Area): string | undefined {
  if (/^3\d\d(?:\d\d)?$/.test(label.code)) return label.code;
  if (label.code !== "") return undefined;
  const name = rowName(label.name);
  const total = totals.find(({ names }) => names.includes(name));
  if (total === undefined) return ECONOMIC_BY_NAME.get(name);
  if (total.key !== "total") return total.key;
  const block = totals.find(({ names }) => names.includes(area.group));
  return block?.key ?? "total";
}

function onlyKey(label: RowLabel, key: string, layout: StatementLayout): RowKey | undefined {
  const { columns } = layout;
  if (columns.kind !== "items-and-measures") return plain(key);
  const part = itemAndMeasure(label.name === "" ? [] : [rowName(label.name)], columns);
  return { key, part, countUnit: undefined };
}

function numberedKey(label: RowLabel, state: RowState): string | undefined {
  if (TOTAL.test(rowName(label.name)) || TOTAL.test(rowName(label.ordinal))) return "total";
  if (label.name === "") return undefined;
  state.count++;
  return label.ordinal === "" ? String(state.count) : label.ordinal;
}

function unitKey(label: RowLabel): string | undefined {
  const name = rowName(label.name);
  if (name === "" && label.code === "") return undefined;
  if (TOTAL.test(name)) return "total";
  return name === "" ? label.code : keyText(name);
}

/** A name as the key of a row; the brackets of a concept's path cannot stand in it. */
function keyText(name: string): string {
  return name.replaceAll("[", "(").replaceAll("]", ")");
}
