import assert from "node:assert/strict";
import { test } from "node:test";
import { sourcesBelow } from "./sources.ts";

/** Limits of style.md §6; tables in standard/ are exempt. */
const FILE_LINES = 300;
const LINE_COLUMNS = 100;

const sources = ["src", "test", "bench", "scripts"].flatMap(sourcesBelow);
const written = sources.filter(({ path }) => !path.startsWith("src/standard/"));

test("no file of code is longer than 300 lines", () => {
  assert.ok(written.length > 60, `only ${written.length} sources found`);
  const long = written
    .filter(({ path }) => !path.endsWith(".test.ts"))
    .map(({ path, text }) => ({ path, lines: text.split("\n").length }))
    .filter(({ lines }) => lines > FILE_LINES);
  assert.deepEqual(long, []);
});

/** Strings that cannot be broken and lines of a sample's Chinese text are let be. */
const UNBREAKABLE = /["'`/].*["'`/]|[\u3400-\u9fff]{4}/u;

test("no line is wider than 100 columns but for strings", () => {
  const wide = written.flatMap(({ path, text }) =>
    text
      .split("\n")
      .map((line, index) => ({ path, line: index + 1, columns: line.length, text: line }))
      .filter(({ columns, text: line }) => columns > LINE_COLUMNS && !UNBREAKABLE.test(line))
      .map(({ path: file, line, columns }) => `${file}:${line} has ${columns} columns`),
  );
  assert.deepEqual(wide, []);
});

test("no test is left out, no type is switched off, nothing is left unfinished", () => {
  const marks = [
    /\b(test|it|describe)\.(only|todo)\(/,
    new RegExp("@ts-(ignore|nocheck|expect-error)|biome-" + "ignore"),
    new RegExp("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
  ];
  const found = sources
    .filter(({ path }) => path !== "test/tidy/size.test.ts")
    .filter(({ path }) => !path.startsWith("src/standard/"))
    .flatMap(({ path, text }) =>
      marks.filter((mark) => mark.test(text)).map((mark) => `${path}: ${mark.source}`),
    );
  assert.deepEqual(found, []);
});
