import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold } from "#recognise/folded.ts";
import { joinRuns, printedText, runOf, sliceRun } from "./run.ts";

const WORDS = fc.string({
  unit: fc.constantFrom("收", "款", "入", "1", ".", " ", "（", "）", "％"),
});

test("the print of a run is its characters as they stand, without blanks", () => {
  fc.assert(
    fc.property(WORDS, WORDS, (a, b) => {
      const run = joinRuns([
        runOf(fold({ text: a, spans: [] })),
        runOf(fold({ text: b, spans: [] })),
      ]);
      assert.equal(printedText(run), (a + b).replaceAll(" ", ""));
    }),
  );
});

test("the prints of two halves of a run are the print of the whole", () => {
  fc.assert(
    fc.property(WORDS, fc.nat(20), (text, cut) => {
      const run = runOf(fold({ text, spans: [] }));
      const at = Math.min(cut, run.text.length);
      const halves = [sliceRun(run, 0, at), sliceRun(run, at)];
      assert.equal(halves.map(printedText).join(""), printedText(run));
    }),
  );
});
