import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Started, start } from "./started.ts";

const FOLDER = join(import.meta.dirname, "../../dist/web");

/** Budgets of screens.md, Budgets, in bytes after gzip -9. */
const FIRST_BYTES = 180_000;
const STYLE_BYTES = 15_000;

const gzipped = (path: string) => gzipSync(readFileSync(join(FOLDER, path)), { level: 9 }).length;

/** Files that a script or page names, so loads at once or by an import of its own. */
function named(path: string): readonly string[] {
  const text = readFileSync(join(FOLDER, path), "utf8");
  return [...text.matchAll(/["'/]((?:assets\/)?[\w.-]+-[\w-]{8}\.(?:js|css))["']/g)].map(
    ([, name = ""]) => (name.startsWith("assets/") ? name : `assets/${name}`),
  );
}

describe("what the page costs", { timeout: 120_000 }, () => {
  let server: Started;
  before(async () => {
    server = await start();
  });
  after(() => server.interrupt());

  test("before a file comes, at most 180 kB of script and 15 kB of style are loaded", () => {
    const first = named("check.html");
    const scripts = first.filter((path) => path.endsWith(".js"));
    const styles = first.filter((path) => path.endsWith(".css"));
    assert.ok(scripts.length > 0 && styles.length > 0, "the page names its parts");
    const scriptBytes = scripts.reduce((sum, path) => sum + gzipped(path), 0);
    const styleBytes = styles.reduce((sum, path) => sum + gzipped(path), 0);
    assert.ok(scriptBytes <= FIRST_BYTES, `${scriptBytes} bytes of script`);
    assert.ok(styleBytes <= STYLE_BYTES, `${styleBytes} bytes of style`);
  });

  test("pdf.js and the tables of the field are not in the page's own script", () => {
    const page = named("check.html").find((path) => path.endsWith(".js")) ?? "";
    const text = readFileSync(join(FOLDER, page), "utf8");
    assert.doesNotMatch(text, /getDocument|constructPath/, "pdf.js");
    assert.doesNotMatch(text, /机关事业单位基本养老保险缴费支出/u, "the codes of functions");
    const assets = readdirSync(join(FOLDER, "assets"));
    const worker = assets.find((name) => name.startsWith("read.worker")) ?? "";
    const rides = readFileSync(join(FOLDER, "assets", worker), "utf8");
    assert.match(rides, /机关事业单位基本养老保险缴费支出/u, "they ride with the worker");
  });

  test("the reading worker needs nothing of Node's", () => {
    const assets = readdirSync(join(FOLDER, "assets"));
    const scripts = assets.filter((name) => name.endsWith(".js") && !name.startsWith("pdf"));
    assert.ok(scripts.length >= 2);
    for (const name of scripts) {
      const text = readFileSync(join(FOLDER, "assets", name), "utf8");
      assert.doesNotMatch(text, /from\s*["']node:|import\(["']node:/, name);
    }
  });

  test("the page has no script of its own inside and asks nobody else for anything", () => {
    const html = readFileSync(join(FOLDER, "check.html"), "utf8");
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)/);
    assert.doesNotMatch(html, /https?:\/\//);
  });

  test("what pdf.js may need stands on our own origin", async () => {
    const [version = ""] = readdirSync(join(FOLDER, "pdfjs"));
    const wanted = [
      ["cmaps/UniGB-UCS2-H.bcmap", "application/octet-stream"],
      ["standard_fonts/FoxitSerif.pfb", "application/octet-stream"],
      ["wasm/openjpeg.wasm", "application/wasm"],
    ] as const;
    for (const [path, type] of wanted) {
      const answer = await fetch(`${server.url}/pdfjs/${version}/${path}`);
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get("content-type"), type);
    }
  });
});
