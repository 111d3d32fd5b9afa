import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { webApp } from "./app.ts";
import { listen } from "./listen.ts";

const folder = mkdtempSync(join(tmpdir(), "juesuan-web-"));
mkdirSync(join(folder, "assets"));
mkdirSync(join(folder, "pdfjs"));
writeFileSync(join(folder, "check.html"), "<!doctype html>");
writeFileSync(join(folder, "assets", "a-1.mjs"), "export {};");
writeFileSync(join(folder, "pdfjs", "x.wasm"), "");
writeFileSync(join(folder, "assets", "secret.txt"), "no type of ours");
after(() => rmSync(folder, { recursive: true }));

const app = webApp(folder);

test("every answer forbids scripts in the page and requests to others", async () => {
  for (const path of ["/", "/check", "/assets/a-1.mjs", "/nothing"]) {
    const policy = (await app.request(path)).headers.get("Content-Security-Policy") ?? "";
    assert.match(policy, /connect-src 'self'/);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'(;|$)/);
    assert.doesNotMatch(policy, /unsafe-inline/);
  }
});

test("the page stands at /check and at the address of a document", async () => {
  assert.equal((await app.request("/")).headers.get("Location"), "/check");
  for (const path of ["/check", "/check/0123456789ab?p=9&f=s03.total.total"]) {
    const answer = await app.request(path);
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("Content-Type") ?? "", /^text\/html/);
    assert.equal(answer.headers.get("Cache-Control"), "no-cache");
  }
});

test("assets have their types and are kept for good", async () => {
  const script = await app.request("/assets/a-1.mjs");
  assert.match(script.headers.get("Content-Type") ?? "", /^text\/javascript/);
  assert.match(script.headers.get("Cache-Control") ?? "", /immutable/);
  const wasm = await app.request("/pdfjs/x.wasm");
  assert.equal(wasm.headers.get("Content-Type"), "application/wasm");
});

test("nothing outside the folder and nothing of an unknown type is given out", async () => {
  const paths = [
    ...["/assets/../../etc/passwd", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/secret.txt"],
    ...["/assets/%00.js", "/assets/%E0%A4%A", "/assets/..%5c..%5cx.js"],
  ];
  for (const path of paths) assert.equal((await app.request(path)).status, 404, path);
});

test("nothing can be sent to the server", async () => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    assert.equal((await app.request("/check", { method })).status, 404, method);
  }
});

test("a taken port is said, not thrown", async () => {
  const first = await listen(folder, 0);
  assert.ok(first.ok);
  const port = Number(new URL(first.value.url).port);
  const second = await listen(folder, port);
  assert.deepEqual(second, { ok: false, problem: { code: "port-taken", port } });
  await first.value.close();
});
