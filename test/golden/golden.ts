import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Compares a whole output with the one that was accepted; answers with what is wrong, or undefined.
 * A difference is written beside it as `-changed`, except under CI; `node scripts/golden.ts`
 * accepts what is there.
 */
export function goldenDifference(name: string, text: string): string | undefined {
  const path = join(import.meta.dirname, name);
  const changed = `${path}-changed`;
  const accepted = existsSync(path) ? readFileSync(path, "utf8") : undefined;
  if (accepted === text) {
    rmSync(changed, { force: true });
    return undefined;
  }
  if (process.env["CI"] === undefined) writeFileSync(changed, text);
  return firstDifference(accepted ?? "", text);
}

function firstDifference(accepted: string, text: string): string {
  const [before, after] = [accepted.split("\n"), text.split("\n")];
  const line = after.findIndex((one, index) => one !== before[index]);
  const at = line < 0 ? after.length : line;
  return `line ${at + 1}:\n- ${before[at] ?? ""}\n+ ${after[at] ?? ""}`;
}
