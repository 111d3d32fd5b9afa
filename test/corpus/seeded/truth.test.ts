import assert from "node:assert/strict";
import { test } from "node:test";
import { CORPUS_MISSING, hasCorpus } from "#test/corpus/corpus.ts";
import { corpusDocuments } from "#test/corpus/documents.ts";
import { openedFile } from "./seeded-documents.ts";
import { truthOf } from "./truth.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;
const WHOLE = ["putuo-social-work-2024.pdf", "urumqi-natural-resources-2024.md"];

test("every labelled concept of a whole document is a figure of it", { skip }, async () => {
  for (const path of WHOLE) {
    const { disclosure } = await openedFile(path);
    const known = new Set<string>(disclosure.facts.flatMap(({ concepts }) => concepts));
    const truth = truthOf(path.replace(/\.[a-z]+$/, ""));
    assert.ok(truth !== undefined && truth.findings.length > 10, path);
    for (const { id, concepts, lines } of truth.findings) {
      const main = concepts[0] === undefined || known.has(concepts[0]);
      assert.ok(main || /\.indicator\[\d+\]/.test(concepts[0] ?? ""), `${path} ${id}`);
      assert.ok((lines[0] ?? 0) > 0, `${path} ${id} has no place`);
    }
    const ids = truth.findings.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  }
});

test("the re-created forms have labels with lines, notes and debatable ones not demanded", {
  skip,
}, () => {
  const truths = corpusDocuments()
    .filter(({ path }) => path.startsWith("recreated/"))
    .flatMap(({ name }) => truthOf(name) ?? []);
  assert.equal(truths.length, 32);
  const findings = truths.flatMap((truth) => truth.findings);
  const required = findings.filter(({ isRequired }) => isRequired);
  assert.ok(findings.every(({ lines }) => lines.length > 0));
  assert.equal(findings.length, 23);
  assert.equal(required.length, 14);
});
