import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Explanation } from "#model/report.ts";
import { readExplanations } from "#read/explanations/explanations.ts";
import { explanationsText, withExplanations } from "./explanations-file.ts";

const words = fc
  .string({ minLength: 1, maxLength: 40, unit: "binary" })
  .filter((text) => text.trim() === text && text.isWellFormed());

const explanations: fc.Arbitrary<readonly Explanation[]> = fc.uniqueArray(
  fc.record(
    {
      finding: words,
      reason: fc.oneof(words, fc.constantFrom("冒号: 井号 # 引号\"'\n第二行", "- 一、", "null")),
      by: words,
      date: fc.constantFrom("2025-09-01", "2024-02-29"),
      printed: fc.array(fc.constantFrom("15,088.87", "-0.10", "0123", "是"), { maxLength: 4 }),
    },
    { noNullPrototype: true },
  ),
  { maxLength: 5, selector: ({ finding }) => finding },
);

test("explanations that the page writes are read back as they were", () => {
  fc.assert(
    fc.property(explanations, (written) => {
      const { explanations: again, problems } = readExplanations(explanationsText(written));
      assert.deepEqual(problems, []);
      assert.deepEqual(again, written);
    }),
  );
});

test("a new explanation stands in place of the old one of the same finding", () => {
  const said = (finding: string, reason: string): Explanation => {
    return { finding, reason, by: "张三", date: "2025-09-01", printed: [] };
  };
  const merged = withExplanations([said("a", "旧"), said("b", "旧")], [said("a", "新")]);
  assert.deepEqual(
    merged.map(({ finding, reason }) => [finding, reason]),
    [
      ["b", "旧"],
      ["a", "新"],
    ],
  );
});
