import assert from "node:assert/strict";
import { test } from "node:test";
import { openDossier } from "#check/dossier.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { exampleForms, SOUND } from "./example-form.ts";
import { scoringHabits } from "./scoring-habits.ts";

async function habitsOf(text: string) {
  const result = await read(new TextEncoder().encode(text), { name: "example.md" });
  assert.ok(result.ok);
  return scoringHabits(openDossier(recognise(result.value)));
}

test("the habit of scoring is said once, with the scores that show it", async () => {
  const [habit, ...more] = await habitsOf(exampleForms({ indicators: SOUND }));
  assert.deepEqual(more, []);
  assert.equal(habit?.facts.length, SOUND.length);
  assert.match(habit?.message ?? "", /“不少于”的指标达标时达标得满分（4项中4项）/u);
  assert.match(habit?.message ?? "", /2位小数，四舍五入/u);
});

test("a document without forms has no habit of scoring", async () => {
  assert.deepEqual(await habitsOf("# 公告\n\n本单位招聘启事。"), []);
});
