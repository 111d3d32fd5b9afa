import type { Area } from "./columns.ts";
import { figureOf } from "./figure-cell.ts";
import type { Grid } from "./grid.ts";
import type { Reading, Waiting } from "./reading.ts";
import { type RowKey, type RowState, rowKey } from "./row-key.ts";
import { hasFigures, type RowLabel, readLabel } from "./row-label.ts";

export type RowAt = {
  readonly grid: Grid;
  readonly row: number;
  readonly reading: Reading;
  readonly index: number;
  readonly label: RowLabel;
  readonly state: RowState;
  readonly waiting: Waiting;
};

export type ResolvedRow = { readonly label: RowLabel; readonly key: RowKey | undefined };

/**
 * The key of a row, also where its label is wrapped over the rows above and below, stands in the
 * row above alone, or spans the columns to the left of another block.
 */
export function resolveRow(at: RowAt): ResolvedRow {
  const { grid, row, reading, index, label, state } = at;
  const area = reading.areas[index];
  if (area === undefined) return { label, key: undefined };
  if (!hasFigures(grid, row, area) || label.code !== "") {
    return { label, key: rowKey(label, reading.layout, area, state) };
  }
  if (hasFixedNames(reading) && label.name !== "") {
    const whole = wrapped(at, area);
    if (whole !== undefined) return whole;
  }
  const key = rowKey(label, reading.layout, area, state);
  if (key !== undefined || label.name !== "") return { label, key };
  return unlabelled(at, area);
}

/** A part of a wrapped name can be the name of another row, so the longest that is known counts. */
function wrapped(at: RowAt, area: Area): ResolvedRow | undefined {
  const { grid, row, reading, label, state, waiting } = at;
  const below = labelBelow(grid, row, area);
  const { name } = label;
  for (const joined of [waiting.name + name + below, waiting.name + name, name + below]) {
    if (joined === name) continue;
    const whole = { ...label, name: joined, printedName: joined };
    const key = rowKey(whole, reading.layout, area, state);
    if (key !== undefined) return { label: whole, key };
  }
  return undefined;
}

function hasFixedNames({ layout }: Reading): boolean {
  return layout.rows.kind === "fixed" || layout.rows.kind === "economic-codes";
}

function unlabelled(at: RowAt, area: Area): ResolvedRow {
  const { grid, row, reading, label, state, waiting } = at;
  if (reading.layout.rows.kind === "economic-codes") {
    const left = labelToTheLeft(at);
    if (left === undefined) return { label, key: undefined };
    return { label: left, key: rowKey(left, reading.layout, area, state) };
  }
  const follows = reading.layout.rows.kind !== "fixed" && waiting.key !== undefined;
  return {
    label: readLabel(grid, Math.max(0, row - Number(follows)), area),
    key: follows ? waiting.key : undefined,
  };
}

/** 公用经费合计 stands in the second block, its amount in the third. */
function labelToTheLeft({ grid, row, reading, index }: RowAt): RowLabel | undefined {
  for (let other = index - 1; other >= 0; other--) {
    const area = reading.areas[other];
    if (area === undefined || hasFigures(grid, row, area)) return undefined;
    const label = readLabel(grid, row, area);
    if (label.code !== "") return undefined;
    if (label.name !== "") return label;
  }
  return undefined;
}

/** The rest of a name that is wrapped into a row of its own. */
function labelBelow(grid: Grid, row: number, area: Area): string {
  const below = row + 1;
  if (below >= grid.rows.length || hasFigures(grid, below, area)) return "";
  const label = readLabel(grid, below, area);
  const isNumbered = area.lines.some((column) => {
    const place = grid.rows[below]?.[column];
    return place !== undefined && figureOf(place.cell.text) !== undefined;
  });
  return label.code === "" && !isNumbered ? label.name : "";
}
