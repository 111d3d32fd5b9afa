import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { codeTables, procurementAndAssets } from "./adopt/codes.ts";
import { lawTable, obligationTable } from "./adopt/obligations.ts";
import { performanceTables } from "./adopt/performance.ts";
import { relationTables } from "./adopt/relations.ts";

/**
 * Writes the tables of `src/standard/` from a folder with the reference, the first time. They are
 * the source from then on: a table that is there is left alone, unless `--again` is given.
 */
function adopt(folder: string, again: boolean): void {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const tables = new Map([
    ...codeTables(read),
    ...relationTables(read),
    ...performanceTables(read),
    ["procurement-and-assets.ts", procurementAndAssets(read)] as const,
    ["laws.ts", lawTable(read)] as const,
    ["obligations.ts", obligationTable(read)] as const,
  ]);
  const written: string[] = [];
  for (const [name, text] of tables) {
    const file = join(import.meta.dirname, "../src/standard", name);
    if (existsSync(file) && !again) {
      console.error(`${name} is there and is the source: left alone`);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    written.push(file);
  }
  if (written.length === 0) return;
  execFileSync("biome", ["check", "--write", ...written], { stdio: "inherit" });
  console.log(`${written.length} tables written`);
}

const [folder, option] = process.argv.slice(2);
if (folder === undefined || (option !== undefined && option !== "--again")) {
  console.error("usage: node scripts/adopt-reference.ts REFERENCE [--again]");
  process.exitCode = 2;
} else {
  adopt(folder, option === "--again");
}
