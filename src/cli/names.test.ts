import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { inputsOf } from "./inputs.ts";
import { nearest } from "./nearest.ts";
import { explanationsPath, outPaths } from "./out-paths.ts";

const folder = mkdtempSync(join(tmpdir(), "juesuan-names-"));
after(() => rmSync(folder, { recursive: true }));

test("what lies beside documents is none: explanations, results, hidden files", () => {
  mkdirSync(join(folder, "b"));
  const others = [
    "a.explanations.yaml",
    "a.check.json",
    "a.check.xlsx",
    ".a.md.1.tmp",
    "b/x.check.pdf",
  ];
  for (const name of ["a.md", "c.pdf", "b/1.md", "b/2.md", ...others]) {
    writeFileSync(join(folder, name), "");
  }
  const inputs = inputsOf([folder], false);
  assert.deepEqual(
    inputs.map(({ stem, paths }) => [stem, paths.length]),
    [
      ["a", 1],
      ["b", 2],
      ["c", 1],
    ],
  );
  const [file, parts] = inputs;
  assert.ok(file && parts);
  assert.equal(explanationsPath(file), join(folder, "a.explanations.yaml"));
  assert.equal(explanationsPath(parts), join(folder, "b.explanations.yaml"));
});

test("no two documents are written to one file", () => {
  const input = (name: string, stem: string) => ({ name, stem, folder: ".", paths: [name] });
  const inputs = [
    input("x/a.pdf", "a"),
    input("x/a.docx", "a"),
    input("y/a.pdf", "a"),
    input("x/b.pdf", "b"),
  ];
  assert.deepEqual(outPaths(inputs, "json"), [
    "a.pdf.check.json",
    "a.docx.check.json",
    "a.pdf-2.check.json",
    "b.check.json",
  ]);
});

test("the nearest names are few, best first, and none where nothing is like", () => {
  const names = ["income-total-sums-sources", "income-grand-total-adds-up", "rate-over-zero"];
  assert.deepEqual(nearest("income-total-sums-source", names)[0], names[0]);
  assert.deepEqual(nearest("grand-total", names), [names[1]]);
  assert.deepEqual(nearest("zzzz", names), []);
  assert.equal(
    nearest(
      "aaa",
      Array.from({ length: 50 }, (_, index) => `aaa${index}`),
    ).length,
    5,
  );
});
