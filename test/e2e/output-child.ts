import { setTimeout } from "node:timers/promises";
import { writeOutput } from "#host/output-folder.ts";

// Writes a folder again and again, each time with another content, until it is killed.

export const FILES = ["disclosure.json", "accounts-2024.md", "trace/a", "trace/b", "data/c"];

if (import.meta.main) {
  const [target = "", first = "0"] = process.argv.slice(2);
  for (let generation = Number(first); ; generation++) {
    await writeOutput(
      target,
      () => true,
      async (draft) => {
        for (const name of FILES) {
          await draft.write(
            name,
            Array.from({ length: 50 }, () => `${generation}\n`),
          );
          await setTimeout(0);
        }
      },
    );
  }
}
