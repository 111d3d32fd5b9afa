/** The head of a Markdown table: the first column holds words, the others figures. */
export function title(...heads: readonly string[]): void {
  process.stdout.write(`\n| ${heads.join(" | ")} |\n| ---${" | --:".repeat(heads.length - 1)} |\n`);
}

/** A row of it. */
export function line(...cells: readonly (string | number)[]): void {
  process.stdout.write(`| ${cells.join(" | ")} |\n`);
}

/** A line under it, for what was missed. */
export function told(text: string): void {
  process.stdout.write(`    ${text}\n`);
}

/** How many of some. */
export function count<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.filter(is).length;
}

/** A part of a whole in percent, "" where the whole is nothing. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "" : `${((part * 100) / whole).toFixed(1)}%`;
}

/** The name of a file without its folders. */
export function nameOf(path: string): string {
  return path.replace(/^.*\//, "");
}
