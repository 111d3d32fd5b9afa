import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LAYERS } from "#test/tidy/layers.ts";
import { writeGenerated } from "./generated.ts";

// npm run layers: prints the table of layers into both READMEs and docs/architecture.md.

const ROOT = join(import.meta.dirname, "..");
const BEGIN = "<!-- layers: made by npm run layers -->";
const END = "<!-- /layers -->";

for (const path of ["docs/architecture.md"]) {
  const text = readFileSync(join(ROOT, path), "utf8");
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${path} has no place for the layers`);
  writeGenerated(path, `${text.slice(0, begin)}${BEGIN}\n${table()}${text.slice(end)}`);
}

function table(): string {
  const rows = LAYERS.map(({ name, sign, what, may, packages }) => {
    const npm = packages === "any" ? "any, each in one file" : packages.join(", ") || "none";
    return `| ${sign} ${name} | ${what} | ${may.join(", ") || "nothing"} | ${npm} |`;
  });
  const head = "| layer | holds | may import | npm packages |\n| --- | --- | --- | --- |";
  return `${head}\n${rows.join("\n")}\n`;
}
