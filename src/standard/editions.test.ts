import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITIONS, editionByKey } from "#standard/editions.ts";
import { statementsOfTitle } from "#standard/statements/statements.ts";

test("every edition is found by its key, and no key stands twice", () => {
  for (const edition of EDITIONS) assert.equal(editionByKey(edition.key), edition);
  assert.equal(editionByKey("atlantis"), undefined);
});

test("every statement of an edition is one that its title names", () => {
  const listed = EDITIONS.flatMap(({ statements }) => statements ?? []);
  assert.ok(listed.length > 100);
  for (const [key, title] of listed) {
    const keys = statementsOfTitle(title).map(({ layout }) => layout.key);
    assert.ok(keys.includes(key), `${title} is not ${key} but ${keys.join()}`);
  }
});

test("no edition prints a statement twice", () => {
  for (const { key, statements = [] } of EDITIONS) {
    const keys = statements.map(([statement]) => statement);
    assert.equal(new Set(keys).size, keys.length, key);
  }
});
