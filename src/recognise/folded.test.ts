import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold, foldString, rangeOf } from "./folded.ts";

test("blanks vanish, full width becomes half, quotes become straight", () => {
  assert.equal(
    foldString("财政拨款“三公”经费　１６，２９１． ５１ 万元（含）"),
    '财政拨款"三公"经费16,291.51万元(含)',
  );
});

test("traditional characters become simplified and sounds in brackets vanish", () => {
  assert.equal(foldString("2017年“三公”經(jīng)費(fèi)說(shuō)明"), '2017年"三公"经费说明');
  assert.equal(foldString("管线(km)与因公出國(guó)(境)费"), "管线(km)与因公出国(境)费");
});

test("every folded character knows where it came from", () => {
  const source = { text: "收 入（款）１．５ 万元", spans: [] };
  const folded = fold(source);
  const from = folded.text.indexOf("1.5");
  const range = rangeOf(folded, from, from + 3);
  assert.equal(source.text.slice(range.from, range.to), "１．５");
});

test("folding twice is folding once, and offsets only grow", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (raw) => {
      const folded = fold({ text: raw, spans: [] });
      assert.equal(foldString(folded.text), folded.text);
      for (let index = 1; index < folded.at.length; index++) {
        assert.ok((folded.at[index] ?? 0) > (folded.at[index - 1] ?? 0));
      }
    }),
  );
});
