import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  BATCH_KINDS,
  BATCH_SORTS,
  type BatchFilter,
  type BatchRow,
  batchCounts,
  batchRules,
  percentText,
  shownBatchRows,
} from "./batch-view.ts";

const ALL: BatchFilter = {
  ...{ sort: "given", isReversed: false, query: "", kind: "all", rule: undefined },
};

const rows = fc.array(
  fc.record({
    name: fc.string(),
    outcome: fc.oneof(
      fc.constantFrom(
        ...([{ kind: "waiting" }, { kind: "running" }, { kind: "cancelled" }] as const),
      ),
      fc.record({ kind: fc.constant("failed" as const), millis: fc.nat(), words: fc.string() }),
      fc.record({
        kind: fc.constant("done" as const),
        millis: fc.nat(),
        summary: fc.record({
          subject: fc.constantFrom("甲局", "乙局", ""),
          year: fc.option(fc.integer({ min: 2015, max: 2030 }), { nil: undefined }),
          pages: fc.nat(40),
          figures: fc.nat(9),
          placed: fc.nat(9),
          covered: fc.nat(9),
          findings: fc.record({
            ...{ error: fc.nat(3), warning: fc.nat(3), note: fc.nat(3), trial: fc.nat(3) },
          }),
          dimensions: fc.constant([]),
          rules: fc.subarray([
            { id: "a", title: "甲" },
            { id: "b", title: "乙" },
          ]),
        }),
      }),
    ),
  }),
) satisfies fc.Arbitrary<BatchRow[]>;

test("sorting loses no row and shows none twice, either way round", () => {
  fc.assert(
    fc.property(rows, fc.constantFrom(...BATCH_SORTS), fc.boolean(), (all, sort, isReversed) => {
      const shown = shownBatchRows(all, { ...ALL, sort, isReversed });
      assert.deepEqual(
        shown.toSorted((a, b) => a - b),
        [...all.keys()],
      );
    }),
  );
});

test("unread, open, with and without errors: each row is of exactly one kind", () => {
  fc.assert(
    fc.property(rows, (all) => {
      const kinds = BATCH_KINDS.filter((kind) => kind !== "all");
      const shown = kinds.flatMap((kind) => shownBatchRows(all, { ...ALL, kind }));
      assert.equal(new Set(shown).size, all.length);
      assert.equal(shown.length, all.length);
      const { waiting, running, cancelled, done, failed } = batchCounts(all);
      assert.equal(waiting + running + cancelled + done + failed, all.length);
    }),
  );
});

test("the rows of a rule are as many as the documents that the list of rules counts", () => {
  fc.assert(
    fc.property(rows, (all) => {
      for (const { id, documents } of batchRules(all)) {
        assert.equal(shownBatchRows(all, { ...ALL, rule: id }).length, documents);
      }
    }),
  );
});

test("a share is 100.0% only for all, and never 0.0% for something", () => {
  assert.equal(percentText(9999, 10_000), "99.9%");
  assert.equal(percentText(1, 10_000), "0.1%");
  assert.equal(percentText(7, 7), "100.0%");
  assert.equal(percentText(0, 0), "—");
});
