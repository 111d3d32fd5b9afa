import type { SourceText } from "#model/source-document.ts";
import type { PlacedEntry } from "#recognise/claim.ts";
import { placesOfRanges } from "#recognise/facts.ts";
import { rangeOfText } from "./figure-cell.ts";
import type { FrameLine } from "./frame.ts";
import { printedText, textsOfRow } from "./grid.ts";
import { unitOfFrame } from "./identify.ts";
import type { FramedTable } from "./lines.ts";

/** A sentence with figures, which others read: in a note or in a cell of a table. */
const SENTENCE_MIN = 40;
const FIGURE_WITH_UNIT = /\d\s*(?:万元|亿元|元|%|％|个|人|辆|批|次)/;
const EMPTY =
  /空表|无数据|没有.{0,30}(?:收入|支出|经费|数据|此项)|无此项|^(?:说明:)?无。?$|本表.{0,6}无/;
/** Lines below a title among which the sentence of an empty statement stands. */
const BELOW_MAX = 4;

/** The blocks of a table that others need not look at; none where a cell holds sentences. */
export function takenTable(table: FramedTable): readonly number[] {
  for (let row = 0; row < table.grid.rows.length; row++) {
    for (const { cell } of textsOfRow(table.grid, row)) {
      if (isSentence(cell.text.text)) return [];
    }
  }
  const frame = table.frame.filter(({ kind }) => kind !== "other").map(({ block }) => block);
  return [table.block, ...table.blocks, ...frame];
}

function isSentence(raw: string): boolean {
  return raw.length >= SENTENCE_MIN && FIGURE_WITH_UNIT.test(raw);
}

/** The blocks of the notes below statements, but for those that say there is nothing to show. */
export function takenLines(
  tables: readonly FramedTable[],
  lines: readonly FrameLine[],
): readonly number[] {
  const ends = tables.map(({ block, blocks }) => blocks.at(-1) ?? block);
  const taken: number[] = [];
  let index = 0;
  for (const end of ends.toSorted((a, b) => a - b)) {
    while (index < lines.length && (lines[index]?.block ?? 0) <= end) index++;
    for (let line = lines[index]; line?.kind === "note"; line = lines[++index]) {
      const { text } = line.text;
      if (!isSentence(text) && !EMPTY.test(text)) taken.push(line.block);
    }
  }
  return taken;
}

/** Statements whose title stands over a sentence that there is nothing, without a table. */
export function emptyEntries(
  lines: readonly FrameLine[],
  used: ReadonlySet<SourceText>,
): readonly PlacedEntry[] {
  const entries: PlacedEntry[] = [];
  lines.forEach((line, index) => {
    const layout = line.titles.find(({ title }) => title?.besides === undefined)?.layout;
    if (layout === undefined || line.kind !== "title" || used.has(line.text)) return;
    const below: FrameLine[] = [];
    for (let next = index + 1; next <= index + BELOW_MAX; next++) {
      const found = lines[next];
      if (found === undefined || found.kind === "title") break;
      below.push(found);
    }
    if (!below.some(({ folded }) => EMPTY.test(folded))) return;
    entries.push({
      block: line.block,
      entry: {
        kind: "statement",
        key: layout.key,
        title: printedText(line.text.text),
        unit: unitOfFrame(below),
        status: "empty",
        places: placesOfRanges([rangeOfText(line.text)]),
      },
    });
  });
  return entries;
}
