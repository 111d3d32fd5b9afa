import assert from "node:assert/strict";
import { test } from "node:test";
import { EVIDENCE_GALLERY } from "./gallery-evidence.ts";
import { messageText } from "./message.ts";

test("a message about evidence says what, where and what to do, in whole sentences, for every code", () => {
  for (const { title, shown } of EVIDENCE_GALLERY) {
    const texts = new Set<string>();
    for (const { code, message } of shown) {
      const { what, where, todo } = message;
      assert.match(what, /。$/u, code);
      assert.match(todo, /。$/u, code);
      assert.match(`${where}。`, /。$/u, code);
      const text = messageText(message);
      assert.doesNotMatch(text, /请检查|undefined|NaN|again|planned/u, code);
      texts.add(text);
    }
    assert.equal(texts.size, shown.length, `${title}: no two read alike`);
  }
});
