import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceText } from "#model/source-document.ts";
import { isDoubtful } from "./doubt.ts";

const onLine = (text: string): SourceText => ({ text, line: 1, column: 1 });

function asked(text: string, figure: string): boolean {
  const from = text.indexOf(figure);
  assert.ok(from >= 0, figure);
  return isDoubtful([{ text: onLine(text), from, to: from + figure.length }]);
}

test("a figure in one piece is not doubtful, whatever stands around it", () => {
  for (const [text, figure] of [
    ["本年收入合计 16,291.51 万元", "16,291.51"],
    ["１６，２９１．５１", "１６，２９１．５１"],
    ["１６,２９１.５１", "１６,２９１.５１"],
    ["12 34", "12"],
    ["-0.31%", "-0.31"],
  ] as const) {
    assert.equal(asked(text, figure), false, text);
  }
});

test("blanks inside, digits of two widths and digits that go on make a figure doubtful", () => {
  for (const [text, figure] of [
    ["本年收入合计 16, 291. 51 万元", "16, 291. 51"],
    ["14. 88", "14. 88"],
    ["14　.88", "14　.88"],
    ["１6.51", "１6.51"],
    ["与2019498.83万元相比", "498.83"],
    ["14.8814.88", "14.88"],
  ] as const) {
    assert.equal(asked(text, figure), true, text);
  }
});

test("a figure put together from two cells is doubtful", () => {
  const [left, right] = [onLine("16,291"), onLine(".51")];
  const ranges = [
    { text: left, from: 0, to: 6 },
    { text: right, from: 0, to: 3 },
  ] as const;
  assert.equal(isDoubtful(ranges), true);
});

test("a figure that a line ends in is doubtful, one that markup cuts is not", () => {
  const cut = (column: number): SourceText => ({
    text: "收入16291.51万元",
    spans: [
      { kind: "line", at: 0, length: 5, line: 3, column: 40 },
      { kind: "line", at: 5, length: 7, line: 4, column },
    ],
  });
  const at = (text: SourceText) => [{ text, from: 2, to: 10 }] as const;
  assert.equal(isDoubtful(at(cut(1))), true);
  assert.equal(isDoubtful(at(cut(37))), false);
});

test("pieces side by side on a page are one figure, pieces below one another are doubtful", () => {
  const box = { x: 10, y: 20, width: 30, height: 10 };
  const pieces = (x: number, y: number): SourceText => ({
    text: "16291.51",
    spans: [
      { kind: "box", at: 0, length: 5, page: 1, box },
      { kind: "box", at: 5, length: 3, page: 1, box: { ...box, x, y } },
    ],
  });
  const whole = (text: SourceText) => [{ text, from: 0, to: 8 }] as const;
  assert.equal(isDoubtful(whole(pieces(40, 20))), false);
  assert.equal(isDoubtful(whole(pieces(10, 32))), true);
});
