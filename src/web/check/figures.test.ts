import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceText } from "#model/source-document.ts";
import { type LineMark, type MarkedFigure, piecesOf } from "./figures.ts";

function figure(id: string): MarkedFigure {
  return { id, state: "placed", text: "", unit: "", label: "", places: [] };
}

const marks = (...entries: [number, LineMark][]) =>
  new Map(entries.map(([line, mark]) => [line, [mark]]));

test("a text is cut at its figures and nothing is lost", () => {
  const text: SourceText = {
    text: "收入 12.50 万元",
    spans: [{ kind: "line", at: 0, length: 11, line: 7, column: 5 }],
  };
  const pieces = piecesOf(text, marks([7, { figure: figure("a"), from: 8, to: 13 }]));
  assert.deepEqual(
    pieces.map((piece) => [piece.kind, piece.text]),
    [
      ["plain", "收入 "],
      ["figure", "12.50"],
      ["plain", " 万元"],
    ],
  );
});

test("a figure that is split over two lines is one piece", () => {
  const text: SourceText = {
    text: "1,234.56元",
    spans: [
      { kind: "line", at: 0, length: 5, line: 1, column: 20 },
      { kind: "line", at: 5, length: 4, line: 2, column: 1 },
    ],
  };
  const one = figure("a");
  const found = new Map([
    [1, [{ figure: one, from: 20, to: 25 }]],
    [2, [{ figure: one, from: 1, to: 4 }]],
  ]);
  assert.deepEqual(
    piecesOf(text, found).map((piece) => piece.text),
    ["1,234.56", "元"],
  );
});

test("figures of other places in the line do not touch the text", () => {
  const text: SourceText = {
    text: "甲",
    spans: [{ kind: "line", at: 0, length: 1, line: 1, column: 1 }],
  };
  const pieces = piecesOf(text, marks([1, { figure: figure("a"), from: 2, to: 4 }]));
  assert.deepEqual(pieces, [{ kind: "plain", text: "甲", at: 0 }]);
});
