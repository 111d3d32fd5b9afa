import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkProblemMessage } from "./check-problem.ts";
import { compileProblemMessage } from "./compile-problem.ts";
import { explanationProblemMessage } from "./explanation-problem.ts";
import {
  CHECK_PROBLEMS,
  COMPILE_PROBLEMS,
  EXPLANATION_PROBLEMS,
  messageGallery,
  PROBLEMS,
} from "./gallery.ts";
import { messageText, sizeText } from "./message.ts";
import { readProblemMessage, readProblemText } from "./read-problem.ts";

test("docs/messages.md shows every message as it is", () => {
  const path = join(import.meta.dirname, "../../../docs/messages.md");
  assert.equal(readFileSync(path, "utf8"), messageGallery());
});

test("a message says what is so and what to do, in whole sentences, and blames nobody", () => {
  const messages = [
    ...PROBLEMS.map((problem) => ({ code: problem.code, ...readProblemMessage(problem) })),
    ...CHECK_PROBLEMS.map((problem) => ({ code: problem.code, ...checkProblemMessage(problem) })),
    ...COMPILE_PROBLEMS.map((problem) => ({
      code: problem.code,
      ...compileProblemMessage(problem),
    })),
    ...EXPLANATION_PROBLEMS.map((problem) => ({
      code: problem.code,
      ...explanationProblemMessage(problem),
    })),
  ];
  for (const { code, what, where, todo } of messages) {
    assert.match(what, /。$/u, code);
    assert.match(todo, /。$/u, code);
    assert.match(`${where}。`, /。$/u, code);
    assert.doesNotMatch(messageText({ what, where, todo }), /请检查|undefined|NaN/u, code);
  }
});

test("no two problems read alike", () => {
  const texts = PROBLEMS.map(readProblemText);
  assert.equal(new Set(texts).size, texts.length);
});

test("a limit names what is allowed and, where known, what was found", () => {
  const text = readProblemText({ code: "limit", limit: "pages", allowed: 2000, found: 5000 });
  assert.match(text, /2,000 页/u);
  assert.match(text, /5,000 页/u);
});

test("sizes are whole numbers of the largest unit", () => {
  assert.deepEqual([0, 1023, 1024, 314_572_800].map(sizeText), [
    "0 字节",
    "1,023 字节",
    "1 KB",
    "300 MB",
  ]);
});
