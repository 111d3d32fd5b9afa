import { compose, type Matrix, matrixOf } from "./matrix.ts";
import type { RawOperators } from "./pdfjs.ts";

/** A straight piece along an axis: at y from x to x, or at x from y to y, in the page's frame. */
export type Segment = { readonly at: number; readonly from: number; readonly to: number };

/** What is drawn on a page, as far as the reader asks: straight lines, and how much is pictures. */
export type Drawing = {
  readonly horizontal: readonly Segment[];
  readonly vertical: readonly Segment[];
  /** Area of the pictures in square points of the frame. */
  readonly pictureArea: number;
  /** Whether there was more than the limit lets the reader look at. */
  readonly isCut: boolean;
};

/** The numbers by which pdf.js calls the operators that matter here. */
export type OperatorCodes = Readonly<
  Record<
    | "save"
    | "restore"
    | "transform"
    | "paintFormXObjectBegin"
    | "paintFormXObjectEnd"
    | "setStrokeRGBColor"
    | "setFillRGBColor"
    | "setLineWidth"
    | "constructPath"
    | "showText"
    | "stroke"
    | "closeStroke"
    | "fill"
    | "eoFill"
    | "fillStroke"
    | "eoFillStroke"
    | "closeFillStroke"
    | "closeEOFillStroke",
    number
  >
>;

/** A filled rectangle or a stroke thicker than this, in points, is a surface and no line. */
const THICKEST_RULE = 3.5;
/** A filled surface no larger than this, in points, is a dot. */
const DOT = 1.6;
/** How far, in points, the ends of a line may lie from its axis. */
const SLACK = 1;

const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

type State = {
  readonly matrix: Matrix;
  readonly strokesWhite: boolean;
  readonly fillsWhite: boolean;
  readonly lineWidth: number;
};

type Pen = {
  readonly horizontal: Segment[];
  readonly vertical: Segment[];
  numbersLeft: number;
};

/**
 * Follows the operators of a page with a matrix stack of its own and collects the straight lines
 * that are drawn: strokes and thin filled rectangles. Clips and white lines are left out.
 */
export function trace(
  operators: RawOperators,
  codes: OperatorCodes,
  matrix: Matrix,
  numberLimit: number,
): Drawing {
  const pen: Pen = { horizontal: [], vertical: [], numbersLeft: numberLimit };
  const strokes = new Set([codes.stroke, codes.closeStroke]);
  const fills = new Set([codes.fill, codes.eoFill]);
  for (const code of [codes.fillStroke, codes.eoFillStroke]) fills.add(code);
  for (const code of [codes.closeFillStroke, codes.closeEOFillStroke]) fills.add(code);
  let state: State = { matrix, strokesWhite: false, fillsWhite: false, lineWidth: 1 };
  const stack: State[] = [];
  let pictureArea = 0;
  // Pictures are not decoded: what is left of one is a matrix under which nothing is painted.
  let isPicturePending = false;
  const { codes: sequence, operands } = operators;
  for (let index = 0; index < sequence.length; index++) {
    const code = sequence[index];
    if (code === codes.save || code === codes.paintFormXObjectBegin) {
      stack.push(state);
      if (code !== codes.save) state = moved(state, first(operands[index]));
    } else if (code === codes.restore || code === codes.paintFormXObjectEnd) {
      if (isPicturePending) pictureArea += areaOf(state.matrix);
      isPicturePending = false;
      state = stack.pop() ?? state;
    } else if (code === codes.transform) {
      state = moved(state, operands[index]);
      isPicturePending = true;
    } else if (code === codes.showText) {
      isPicturePending = false;
    } else if (code === codes.constructPath) {
      isPicturePending = false;
      const [paint, path] = pathOf(operands[index]);
      if (path === undefined) continue;
      if (strokes.has(paint)) stroke(pen, path, state, paint === codes.closeStroke);
      else if (fills.has(paint)) fill(pen, path, state);
      if (pen.numbersLeft <= 0) break;
    } else state = styled(state, code, operands[index], codes);
  }
  const { horizontal, vertical, numbersLeft } = pen;
  return { horizontal, vertical, pictureArea, isCut: numbersLeft <= 0 };
}

function moved(state: State, operand: unknown): State {
  const matrix = matrixOf(operand);
  return matrix === undefined ? state : { ...state, matrix: compose(state.matrix, matrix) };
}

function styled(
  state: State,
  code: number | undefined,
  operand: unknown,
  codes: OperatorCodes,
): State {
  if (code === codes.setStrokeRGBColor) return { ...state, strokesWhite: isWhite(operand) };
  if (code === codes.setFillRGBColor) return { ...state, fillsWhite: isWhite(operand) };
  if (code !== codes.setLineWidth) return state;
  const width = first(operand);
  return typeof width === "number" ? { ...state, lineWidth: width } : state;
}

function first(operand: unknown): unknown {
  return Array.isArray(operand) ? operand[0] : undefined;
}

function isWhite(operand: unknown): boolean {
  const color = first(operand);
  return typeof color === "string" && color.toLowerCase() === "#ffffff";
}

function areaOf(matrix: Matrix): number {
  return Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
}

/** pdf.js 6 gives a path as [paint operator, [numbers], bounding box]. */
function pathOf(operand: unknown): readonly [number, Float32Array | undefined] {
  if (!Array.isArray(operand)) return [-1, undefined];
  const path = first(operand[1]);
  return [Number(operand[0]), path instanceof Float32Array ? path : undefined];
}

function stroke(pen: Pen, path: Float32Array, state: State, closes: boolean): void {
  pen.numbersLeft -= path.length;
  const width = state.lineWidth * Math.sqrt(areaOf(state.matrix));
  if (state.strokesWhite || width > THICKEST_RULE) return;
  const { matrix } = state;
  let startX = 0;
  let startY = 0;
  let x = 0;
  let y = 0;
  const lineTo = (toX: number, toY: number) => {
    addSegment(pen, matrix, [x, y, toX, toY]);
    x = toX;
    y = toY;
  };
  for (let index = 0; index < path.length; ) {
    const code = path[index];
    const end = index + (NUMBERS[code ?? -1] ?? path.length);
    const toX = path[end - 1] ?? 0;
    const toY = path[end] ?? 0;
    if (code === MOVE) {
      x = startX = toX;
      y = startY = toY;
    } else if (code === LINE) lineTo(toX, toY);
    else if (code === CLOSE) lineTo(startX, startY);
    else {
      x = toX;
      y = toY;
    }
    index = end + 1;
  }
  if (closes) lineTo(startX, startY);
}

/** How many numbers follow each code. */
const NUMBERS: readonly number[] = Object.assign([], {
  [MOVE]: 2,
  [LINE]: 2,
  [CURVE]: 6,
  [QUADRATIC]: 4,
  [CLOSE]: 0,
});

function addSegment(
  pen: Pen,
  m: Matrix,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): void {
  const fromX = m[0] * x1 + m[2] * y1 + m[4];
  const fromY = m[1] * x1 + m[3] * y1 + m[5];
  const toX = m[0] * x2 + m[2] * y2 + m[4];
  const toY = m[1] * x2 + m[3] * y2 + m[5];
  const width = Math.abs(toX - fromX);
  const height = Math.abs(toY - fromY);
  if (height <= SLACK && width > height) {
    const at = (fromY + toY) / 2;
    pen.horizontal.push({ at, from: Math.min(fromX, toX), to: Math.max(fromX, toX) });
  } else if (width <= SLACK && height > width) {
    const at = (fromX + toX) / 2;
    pen.vertical.push({ at, from: Math.min(fromY, toY), to: Math.max(fromY, toY) });
  }
}

/** Each part of a filled path whose surface is thin is a line; the rest is shading. */
function fill(pen: Pen, path: Float32Array, state: State): void {
  pen.numbersLeft -= path.length;
  if (state.fillsWhite) return;
  const m = state.matrix;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const finish = () => {
    addThin(pen, left, top, { width: right - left, height: bottom - top });
    [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  };
  for (let index = 0; index < path.length; ) {
    const code = path[index];
    const end = index + (NUMBERS[code ?? -1] ?? path.length);
    if (code === MOVE) finish();
    for (let at = index + 1; at + 1 <= end; at += 2) {
      const x = path[at] ?? 0;
      const y = path[at + 1] ?? 0;
      const shownX = m[0] * x + m[2] * y + m[4];
      const shownY = m[1] * x + m[3] * y + m[5];
      left = Math.min(left, shownX);
      right = Math.max(right, shownX);
      top = Math.min(top, shownY);
      bottom = Math.max(bottom, shownY);
    }
    index = end + 1;
  }
  finish();
}

function addThin(
  pen: Pen,
  left: number,
  top: number,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  if (!(width >= 0 && height >= 0)) return;
  if (width <= DOT && height <= DOT) {
    // One of a dotted line, in either direction; alone it is too short to be a line.
    pen.horizontal.push({ at: top + height / 2, from: left, to: left + width });
    pen.vertical.push({ at: left + width / 2, from: top, to: top + height });
  } else if (height <= THICKEST_RULE && width > height * 1.5) {
    pen.horizontal.push({ at: top + height / 2, from: left, to: left + width });
  } else if (width <= THICKEST_RULE && height > width * 1.5) {
    pen.vertical.push({ at: left + width / 2, from: top, to: top + height });
  }
}
