import assert from "node:assert/strict";
import { test } from "node:test";
import { basisOfRelation, lawsInWords } from "./citations.ts";
import { OBLIGATIONS } from "./obligations.ts";
import { RELATION_DOCUMENTS, relations } from "./relations/relations.ts";

test("a relation rests on forms, definitions, laws and custom, never on a body's own document", () => {
  for (const relation of relations()) {
    const basis = basisOfRelation(relation);
    assert.notEqual(basis, "", relation.id);
    for (const seen of [
      RELATION_DOCUMENTS.P,
      RELATION_DOCUMENTS.U,
      "http",
      ".gov.cn",
      "recalled",
    ]) {
      assert.ok(!basis.includes(seen), `${relation.id}: ${basis}`);
    }
  }
});

test("every obligation has a law in words, what was read before what is recalled", () => {
  for (const { id, laws } of OBLIGATIONS) {
    const words = lawsInWords([id]);
    assert.ok(words.length > 0, id);
    const read = laws.filter(({ status }) => status === "verified");
    assert.ok(words.length <= (read.length > 0 ? read : laws).length, id);
  }
});
