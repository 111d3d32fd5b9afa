import { cpSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { version } from "#cli/version.ts";
import { assert } from "#model/result.ts";
import { readingView } from "#publish/reading-view.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { tokensCss } from "#render/html/tokens.ts";
import { checkingOf } from "#web/check/checking.ts";
import { frozen } from "#web/check/frozen.ts";

const ROOT = join(import.meta.dirname, "..");
const PDFJS = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));

/** Folders of pdf.js that pages and the worker fetch from when a PDF needs them. */
const PDFJS_FOLDERS = ["cmaps", "standard_fonts", "wasm", "iccs"] as const;

/** What the page is given when it is built: colours, the sample as checked, the files of pdf.js. */
export function pageParts(): Plugin {
  const folder = `pdfjs/${pdfjsVersion()}/`;
  let outDir = "";
  return {
    name: "juesuan-page-parts",
    configResolved: (config) => {
      outDir = config.build.outDir;
    },
    resolveId: (id) => (id.startsWith("virtual:") ? `\0${id}` : undefined),
    async load(id) {
      if (id === "\0virtual:tokens.css") return tokensCss();
      if (id === "\0virtual:pdfjs") return `export default ${JSON.stringify(`/${folder}`)};`;
      if (id === "\0virtual:version") return `export default ${JSON.stringify(version())};`;
      if (id !== "\0virtual:sample") return undefined;
      const source = await sampleReading();
      const reference = this.emitFile({ type: "asset", name: "sample.json", source });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    writeBundle: () => {
      for (const name of PDFJS_FOLDERS) {
        cpSync(join(PDFJS, name), resolve(ROOT, outDir, folder, name), { recursive: true });
      }
    },
  };
}

/** The sample as the real reader, recogniser and checker understand it. */
async function sampleReading(): Promise<string> {
  const bytes = new Uint8Array(readFileSync(join(ROOT, "sample/disclosure.md")));
  const result = await read(bytes, { name: "disclosure.md" });
  assert(result.ok, "the sample can be read");
  const disclosure = recognise(result.value);
  const checking = checkingOf(disclosure);
  assert(checking.ok, "the sample can be checked");
  return frozen({ document: result.value, disclosure, view: readingView(disclosure), checking });
}

function pdfjsVersion(): string {
  const text = readFileSync(join(PDFJS, "package.json"), "utf8");
  const version = /"version":\s*"([^"]+)"/.exec(text)?.[1];
  assert(version !== undefined, "pdf.js has a version");
  return version;
}
