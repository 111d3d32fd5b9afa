import { spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { UNIT_CODES } from "./unit-codes.ts";

/** Where a program of another project is, "" when it is not installed. */
export function installed(program: string): string {
  const found = spawnSync("which", [program], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.trim() : "";
}

/** The same vouchers in the syntax that hledger and ledger share. */
export function writeJournal(folder: string): string {
  const path = join(folder, "books.journal");
  const file = openSync(path, "w");
  for (const code of UNIT_CODES) {
    const rows = readFileSync(join(folder, `${code}.csv`), "utf8")
      .trim()
      .split("\r\n")
      .slice(1);
    let before = "";
    let text = "";
    for (const row of rows) {
      const [unit, , period, word, number, , date, summary, account, detail, ...rest] =
        row.split(",");
      const [debit, credit, ...dimensions] = rest;
      const identity = `${unit}-${period}-${word}-${number}`;
      if (identity !== before) text += `\n${date} (${identity}) ${summary}\n`;
      before = identity;
      const name = [unit, account, detail, ...dimensions].filter((part) => part !== "").join(":");
      text += `    ${name}  ${debit === "" ? `-${credit}` : debit}\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
  return path;
}
