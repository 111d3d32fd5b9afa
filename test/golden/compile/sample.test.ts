import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { compileFolder } from "#host/compile-folder.ts";
import { asPrinted } from "#model/disclosure.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";

const SAMPLE = join(import.meta.dirname, "../../../sample/department");

test("the sample department compiles, check finds nothing broken, and its text is read back", {
  skip: existsSync(SAMPLE) ? false : "sample/department is not there",
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-sample-"));
  try {
    const made = await compileFolder(SAMPLE, { out: join(folder, "out") });
    assert.ok(made.ok, made.ok ? "" : JSON.stringify(made.problem).slice(0, 500));
    const { compiled, report } = made.value;
    const broken = report.findings.filter(({ severity }) => severity === "error");
    assert.deepEqual(
      broken.map(({ message }) => message),
      [],
    );
    assert.deepEqual(report.defects, []);
    const text = readFileSync(join(folder, "out", "accounts-2024.md"));
    const document = await read(text, { name: "accounts-2024.md" });
    assert.ok(document.ok);
    const back = asPrinted(recognise(document.value));
    const shown = (facts: typeof back.facts) =>
      facts.map(({ id, printed, interval }) => [id, printed.text, interval] as const).sort(byId);
    assert.deepEqual(shown(back.facts), shown(compiled.disclosure.facts));
    assert.deepEqual(back.outline, asPrinted(compiled.disclosure).outline);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function byId([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
