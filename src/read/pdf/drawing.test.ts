import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { trace } from "./drawing.ts";
import type { Matrix } from "./matrix.ts";
import { OPERATORS as OPS } from "./pdfjs.ts";

const SHOWN: Matrix = [1, 0, 0, -1, 0, 100];

function drawn(steps: readonly (readonly [number, unknown])[], limit = 1_000) {
  const operators = { codes: steps.map(([code]) => code), operands: steps.map(([, args]) => args) };
  return trace(operators, OPS, SHOWN, limit);
}

function path(paint: number, ...numbers: number[]): readonly [number, unknown] {
  return [OPS.constructPath, [paint, [Float32Array.from(numbers)], null]];
}

const ACROSS = [0, 10, 20, 1, 60, 20];

describe("drawn lines", () => {
  it("strokes along an axis are lines in the frame, slanted ones are not", () => {
    const { horizontal, vertical } = drawn([
      path(OPS.stroke, ...ACROSS),
      path(OPS.stroke, 0, 10, 20, 1, 10, 70),
      path(OPS.stroke, 0, 10, 20, 1, 60, 70),
    ]);
    assert.deepEqual(horizontal, [{ at: 80, from: 10, to: 60 }]);
    assert.deepEqual(vertical, [{ at: 10, from: 30, to: 80 }]);
  });

  it("clips and white lines are not drawn", () => {
    const { horizontal } = drawn([
      path(OPS.endPath, ...ACROSS),
      [OPS.save, null],
      [OPS.setStrokeRGBColor, ["#ffffff"]],
      path(OPS.stroke, ...ACROSS),
      [OPS.restore, null],
    ]);
    assert.deepEqual(horizontal, []);
  });

  it("a stroked rectangle has four sides, a filled one is a line only when it is thin", () => {
    const rectangle = (height: number) => {
      return [0, 10, 20, 1, 60, 20, 1, 60, 20 + height, 1, 10, 20 + height, 4];
    };
    const stroked = drawn([path(OPS.stroke, ...rectangle(30))]);
    assert.deepEqual([stroked.horizontal.length, stroked.vertical.length], [2, 2]);
    assert.equal(drawn([path(OPS.fill, ...rectangle(30))]).horizontal.length, 0);
    assert.deepEqual(drawn([path(OPS.fill, ...rectangle(1))]).horizontal, [
      { at: 79.5, from: 10, to: 60 },
    ]);
  });

  it("forms have their own matrix, and end with it", () => {
    const { horizontal } = drawn([
      [OPS.paintFormXObjectBegin, [[2, 0, 0, 2, 0, 0], null]],
      path(OPS.stroke, ...ACROSS),
      [OPS.paintFormXObjectEnd, null],
      path(OPS.stroke, ...ACROSS),
    ]);
    assert.deepEqual(horizontal, [
      { at: 60, from: 20, to: 120 },
      { at: 80, from: 10, to: 60 },
    ]);
  });

  it("a matrix under which nothing is painted is where a picture stood", () => {
    const { pictureArea } = drawn([
      [OPS.save, null],
      [OPS.transform, [50, 0, 0, 80, 0, 0]],
      [OPS.restore, null],
    ]);
    assert.equal(pictureArea, 4_000);
  });

  it("more numbers than the limit are said to be cut", () => {
    assert.ok(drawn([path(OPS.stroke, ...ACROSS)], 5).isCut);
  });
});
