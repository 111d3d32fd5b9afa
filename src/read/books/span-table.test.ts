import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayOf } from "./date.ts";
import { byteViewOf, emptyFields, NO_TAIL, splitRow } from "./row.ts";
import { numberOf, spanTable } from "./span-table.ts";
import { isUtf8 } from "./utf8.ts";

test("runs of bytes have the same number exactly when they are the same", () => {
  const keys = fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.string({ maxLength: 3 })), {
    maxLength: 2000,
  });
  fc.assert(
    fc.property(keys, (pairs) => {
      const table = spanTable();
      const known = new Map<string, number>();
      for (const [first, second] of pairs) {
        const a = new TextEncoder().encode(first);
        const b = new TextEncoder().encode(second);
        const view = byteViewOf(Uint8Array.from([...a, ...b]));
        const spans = Int32Array.of(0, a.length, a.length, a.length + b.length);
        const number = numberOf(table, view, spans, 4);
        const name = JSON.stringify([first, second]);
        assert.equal(number, known.get(name) ?? known.size);
        known.set(name, number);
      }
      assert.equal(table.count, known.size);
    }),
    { numRuns: 50 },
  );
});

test("a row is split alike whole and with its tail left as one run", () => {
  const fields = fc.array(fc.stringMatching(/^[0-9a-zA-Z.一-龥-]{0,12}$/), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fields, fc.nat(12), fc.constantFrom("\n", "\r\n"), (texts, from, end) => {
      const bytes = new TextEncoder().encode(texts.join(",") + end);
      const view = byteViewOf(bytes);
      const whole = emptyFields();
      const width = texts.length;
      const bounds = { from: 0, to: bytes.length };
      const behind = splitRow(view, bounds, { delimiter: 0x2c, width, tail: NO_TAIL }, whole);
      assert.equal(behind, bytes.length);
      assert.equal(whole.count, width);
      texts.forEach((text, at) => {
        const own = bytes.subarray(whole.starts[at] ?? 0, whole.ends[at] ?? 0);
        assert.equal(new TextDecoder().decode(own), text);
      });
      const tail = Math.max(1, Math.min(from, width));
      const part = emptyFields();
      assert.equal(splitRow(view, bounds, { delimiter: 0x2c, width, tail }, part), behind);
      assert.equal(part.count, width);
      assert.equal(part.ends[width - 1], whole.ends[width - 1]);
      assert.equal(part.starts[tail - 1], whole.starts[tail - 1]);
      if (tail < width) assert.equal(part.starts[tail], whole.starts[tail]);
      const cut = { from: 0, to: bytes.length - end.length };
      assert.equal(splitRow(view, cut, { delimiter: 0x2c, width, tail }, part), -1);
    }),
  );
});

test("days are read in every spelling, and what is no day of the calendar is none", () => {
  const day = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    return dayOf(bytes, 0, bytes.length);
  };
  for (const text of ["2024-03-05", "2024/3/5", "2024.03.05", "20240305", "2024年3月5日"]) {
    assert.equal(day(text), 20_240_305, text);
    assert.equal(day(`"${text}"`), 20_240_305, text);
  }
  assert.equal(day("2024-03-05 12:30:00"), 20_240_305);
  assert.equal(day("2024-02-29"), 20_240_229);
  for (const text of ["2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "45356", "3月", ""]) {
    assert.equal(day(text), -1, text);
  }
});

test("bytes are valid UTF-8 exactly when the decoder takes them", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }).map((text) => new TextEncoder().encode(text)),
    fc
      .array(fc.constantFrom(0xe0, 0x80, 0x9f, 0xa0, 0xed, 0xf0, 0xf4, 0x8f, 0x90, 0xbf))
      .map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, (list) => {
      let isTaken = true;
      try {
        new TextDecoder("utf-8", { fatal: true }).decode(list);
      } catch {
        isTaken = false;
      }
      assert.equal(isUtf8(list, 0, list.length), isTaken);
    }),
    { numRuns: 500 },
  );
});
