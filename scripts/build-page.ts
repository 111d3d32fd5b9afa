import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const OUT = join(DIST, "web");
const STAMP = "built-from.txt";

/** Everything that the built page depends on. */
const SOURCES = [
  ...["model", "standard", "score", "recognise", "check", "publish", "read", "render", "web"].map(
    (layer) => `src/${layer}`,
  ),
  ...["sample/disclosure.md", "scripts/page-parts.ts", "scripts/page-config.ts"],
  ...["package-lock.json", "tsconfig.json"],
];

/**
 * Builds the page into dist/web unless what stands there was built from the very same sources.
 * Answers with the folder. It is built beside and then moved there, so that nobody is given half.
 */
export async function buildPage(tell: (words: string) => void): Promise<string> {
  const fingerprint = fingerprintOfSources();
  if (isBuiltFrom(fingerprint)) return OUT;
  tell("正在生成网页，只在第一次和程序更新后需要，约几秒……");
  const [{ build }, { PAGE_CONFIG }] = await Promise.all([
    import("vite"),
    import("./page-config.ts"),
  ]);
  const outDir = join(DIST, `web-${process.pid}`);
  await build({
    ...PAGE_CONFIG,
    configFile: false,
    logLevel: "warn",
    build: { ...PAGE_CONFIG.build, outDir },
  });
  writeFileSync(join(outDir, STAMP), fingerprint);
  moveIntoPlace(outDir, fingerprint);
  return OUT;
}

function isBuiltFrom(fingerprint: string): boolean {
  const stamp = join(OUT, STAMP);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint;
}

/** Another process may have built the same meanwhile: then its folder stays. */
function moveIntoPlace(built: string, fingerprint: string): void {
  const old = `${built}-old`;
  try {
    if (existsSync(OUT)) renameSync(OUT, old);
    renameSync(built, OUT);
  } catch (error) {
    if (!isBuiltFrom(fingerprint)) throw error;
  } finally {
    for (const folder of [old, built]) rmSync(folder, { recursive: true, force: true });
  }
}

function fingerprintOfSources(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesOf).sort()) {
    hash.update(path).update("\0");
    hash.update(readFileSync(join(ROOT, path))).update("\0");
  }
  return hash.digest("hex");
}

/** The files of a source, itself or below it, with forward slashes on every system. */
function filesOf(source: string): readonly string[] {
  const full = join(ROOT, source);
  if (!existsSync(full)) return [];
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll(sep, "/"));
}
