import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Version of the program, from its package. */
export function version(): string {
  const path = join(import.meta.dirname, "..", "..", "package.json");
  const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
  return typeof parsed === "object" && parsed !== null && "version" in parsed
    ? String(parsed.version)
    : "";
}
