import type { Box } from "#model/place.ts";
import type { PageSize } from "#model/source-document.ts";
import { compose, type Matrix } from "./matrix.ts";

/** Quarter turns clockwise of the reading direction: 1 reads downwards, 3 upwards. */
export type Quarter = 0 | 1 | 2 | 3;

/**
 * The upright frame in which a page is analysed. A table that is printed on its side (横表竖排) on
 * a page without a rotation of its own is turned; boxes are turned back to the page as shown.
 */
export type Frame = {
  /** Number of the page, from 1. */
  readonly page: number;
  readonly turn: Quarter;
  /** Size of the page as shown, in points. */
  readonly shownWidth: number;
  readonly shownHeight: number;
  /** Size in the frame. */
  readonly width: number;
  readonly height: number;
  /** From the page's own space to the frame. */
  readonly matrix: Matrix;
};

/** The frame of a page whose text mostly reads in one direction; `shown` maps to the shown page. */
export function frameOf(page: number, shown: Matrix, size: PageSize, turn: Quarter): Frame {
  const { width, height } = size;
  const isSideways = turn === 1 || turn === 3;
  return {
    page,
    turn,
    shownWidth: width,
    shownHeight: height,
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    matrix: compose(turnBy(turn, width, height), shown),
  };
}

function turnBy(turn: Quarter, width: number, height: number): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 1:
      return [0, -1, 1, 0, 0, width];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, 1, -1, 0, height, 0];
  }
}

/** A box of the frame on the page as it is shown. */
export function shownBox(frame: Frame, box: Box): Box {
  const { x, y, width, height } = box;
  switch (frame.turn) {
    case 0:
      return box;
    case 1:
      return { x: frame.shownWidth - y - height, y: x, width: height, height: width };
    case 2:
      return {
        x: frame.shownWidth - x - width,
        y: frame.shownHeight - y - height,
        width,
        height,
      };
    case 3:
      return { x: y, y: frame.shownHeight - x - width, width: height, height: width };
  }
}

/** The quarter turn of a direction, or undefined when it is slanted (水印). */
export function quarterOf(dx: number, dy: number): Quarter | undefined {
  const slack = 0.05 * Math.hypot(dx, dy);
  if (Math.abs(dy) <= slack) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= slack) return dy >= 0 ? 1 : 3;
  return undefined;
}
