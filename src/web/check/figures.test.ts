import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceText } from "#model/source-document.ts";
import { readingView } from "#publish/reading-view.ts";
import { madeUpDisclosure, madeUpReport } from "#test/reports/made-up-report.ts";
import {
  figuresOfReading,
  type MarkedFigure,
  piecesOf,
  type TextMark,
  textMarks,
} from "./figures.ts";

function figure(id: string): MarkedFigure {
  const none = { findings: [], findingClass: undefined, isCovered: false };
  return { id, state: "placed", text: "", unit: "", label: "", places: [], ...none };
}

const marks = (...entries: [number, TextMark][]) => ({
  figures: new Map(entries.map(([line, mark]) => [`:${line}`, [mark]])),
  words: new Map<string, TextMark[]>(),
});

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
    [":1", [{ figure: one, from: 20, to: 25 }]],
    [":2", [{ figure: one, from: 1, to: 4 }]],
  ]);
  assert.deepEqual(
    piecesOf(text, { figures: found, words: new Map() }).map((piece) => piece.text),
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

test("words of a finding are cut round the figures in them", () => {
  const text: SourceText = {
    text: "比上年增加 12.50 万元，增长",
    spans: [{ kind: "line", at: 0, length: 17, line: 1, column: 1 }],
  };
  const words = new Map([[":1", [{ figure: figure("w"), from: 4, to: 12 }]]]);
  const { figures } = marks([1, { figure: figure("a"), from: 7, to: 12 }]);
  assert.deepEqual(
    piecesOf(text, { figures, words }).map((piece) => [piece.kind, piece.text]),
    [
      ["plain", "比上年"],
      ["words", "增加 "],
      ["figure", "12.50"],
      ["plain", " 万元，增长"],
    ],
  );
});

test("a figure carries the findings that it stands in, and a finding frames its own in order", async () => {
  const disclosure = await madeUpDisclosure();
  const report = madeUpReport(disclosure);
  const figures = figuresOfReading({ disclosure, view: readingView(disclosure) }, report);
  const [sum, word] = report.findings;
  const facts = sum?.figures.map(({ fact }) => fact) ?? [];
  assert.ok(facts.length >= 3);
  assert.deepEqual(figures.framed[0], facts);
  for (const fact of facts) {
    assert.deepEqual(figures.byId.get(fact)?.findings, [1]);
    assert.equal(figures.byId.get(fact)?.findingClass, "error");
  }
  assert.deepEqual(figures.framed[1], ["words:1"]);
  assert.deepEqual(figures.byId.get("words:1")?.places, word?.at);
  assert.equal(figures.byId.get("words:1")?.findingClass, "trial");
  const others = figures.ordered.filter(({ id }) => !facts.includes(id));
  assert.ok(others.every(({ findings }) => findings.length === 0));
});

test("figures of a Word file and of a workbook are found in their blocks and cells", () => {
  const block: SourceText = {
    text: "一、收入12.50万元",
    spans: [{ kind: "block", at: 2, length: 9, block: "p3", from: 1 }],
  };
  const cell: SourceText = {
    text: "7.20",
    spans: [{ kind: "cell", at: 0, length: 4, sheet: "公开01", cell: "B5" }],
  };
  const placed: MarkedFigure[] = [
    { ...figure("a"), places: [{ kind: "block", block: "p3", from: 3, to: 8 }] },
    { ...figure("b"), places: [{ kind: "cell", sheet: "公开01", cell: "B5" }] },
  ];
  const inText = { figures: textMarks(placed), words: new Map<string, TextMark[]>() };
  const figuresOf = (text: SourceText) =>
    piecesOf(text, inText).flatMap((piece) => (piece.kind === "figure" ? [piece.text] : []));
  assert.deepEqual(figuresOf(block), ["12.50"]);
  assert.deepEqual(figuresOf(cell), ["7.20"]);
});
