import type { Block } from "#model/source-document.ts";

/** Entries of a table of contents are short. */
const ENTRY_MAX = 70;

/** Blocks that a table of contents may have. */
const ENTRIES_MAX = 300;

/** An entry with the number of its page behind dots. */
const LEADER = /(?:[.．…·•‥。_]\s*){3,}[（(]?\d{0,4}[)）]?$/u;

/**
 * Gives the lines of a table of contents their role: short lines after 目录 up to where the first of
 * them stands again, or else those that stand again further on; and lines whose page number stands
 * behind a row of dots.
 */
export function markContents(blocks: readonly Block[]): readonly Block[] {
  const title = blocks.findIndex(
    (block) => block.kind !== "table" && isContentsTitle(block.text.text),
  );
  const marked = new Set<number>();
  if (title !== -1) for (const index of entriesAfter(blocks, title)) marked.add(index);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === "table" || block.text.text.length > 200) continue;
    if (LEADER.test(block.text.text) && block.text.text.length > 6) marked.add(index);
  }
  if (marked.size === 0) return blocks;
  return blocks.map((block, index) =>
    marked.has(index) && block.kind !== "table" ? { ...block, role: "contents" } : block,
  );
}

function isContentsTitle(text: string): boolean {
  return text.length < 12 && /^目[录錄次]$/u.test(text.replace(/\s+/gu, ""));
}

function entriesAfter(blocks: readonly Block[], title: number): readonly number[] {
  const keys: string[] = [];
  for (let index = title + 1; index < blocks.length && keys.length < ENTRIES_MAX; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === "table" || block.text.text.length > ENTRY_MAX) break;
    keys.push(keyOf(block.text.text));
  }
  const again = keys.indexOf(keys[0] ?? "", 1);
  if (again !== -1) return keys.slice(0, again).map((_, index) => title + 1 + index);
  const later = new Map<string, number>();
  for (let index = title + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === "table" || block.text.text.length > ENTRY_MAX)
      continue;
    later.set(keyOf(block.text.text), index);
  }
  return keys
    .map((key, index) => ({ key, index: title + 1 + index }))
    .filter(({ key, index }) => (later.get(key) ?? -1) > index)
    .map(({ index }) => index);
}

/** An entry without blanks, dots and the number of its page. */
function keyOf(text: string): string {
  return text
    .replace(/\s+/gu, "")
    .replace(/[.．…·•‥_]*[（(]?\d{0,4}[)）]?$/u, "")
    .replace(/[:：]/gu, "");
}
