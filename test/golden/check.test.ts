import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { check } from "#check/check.ts";
import { openDossier } from "#check/dossier.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import type { Checked } from "#render/report/checked.ts";
import { reviewOf } from "#render/report/review.ts";
import { reportText } from "#render/terminal/report-text.ts";
import { goldenDifference } from "./golden.ts";

const SAMPLE = join(import.meta.dirname, "../../sample/disclosure.md");
const STYLE = { hasColour: false, columns: 100 };

async function checkedOf(text: string): Promise<Checked> {
  const result = await read(new TextEncoder().encode(text), { name: "disclosure.md" });
  assert.ok(result.ok);
  const { format, limits } = result.value;
  const disclosure = recognise(result.value);
  const report = check(openDossier(disclosure));
  const source = { name: "disclosure.md", format, limits };
  const review = reviewOf(report, []);
  const none = { priorPath: undefined, original: undefined };
  return { source, paths: [], disclosure, report, review, version: "0", ...none };
}

test("the report of the sample is as it was accepted", async () => {
  const text = reportText(await checkedOf(readFileSync(SAMPLE, "utf8")), STYLE);
  assert.equal(goldenDifference("sample.txt", text), undefined);
});

test("the report of the sample with a wrong total is as it was accepted", async () => {
  const whole = readFileSync(SAMPLE, "utf8");
  const wrong = whole.replace("收入总计 1,648.79 万元", "收入总计 1,648.97 万元");
  const text = reportText(await checkedOf(wrong), STYLE);
  assert.equal(goldenDifference("sample-wrong-total.txt", text), undefined);
});
