import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, "..", "..");

export type SourceFile = { readonly path: string; readonly text: string };

/** All TypeScript files below a folder of the repository, with paths from its root. */
export function sourcesBelow(folder: string): readonly SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (path: string) => {
    for (const name of readdirSync(path)) {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) walk(inner);
      else if (/\.tsx?$/.test(name)) {
        found.push({ path: relative(ROOT, inner), text: readFileSync(inner, "utf8") });
      }
    }
  };
  walk(join(ROOT, folder));
  return found;
}
