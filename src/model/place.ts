/** A box on a page in points, from the top left corner of the page as it is shown. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Where something stands in a file. Pages, lines and columns count from 1; `to` is the column
 * after the last character. Columns count UTF-16 code units, as editors and JavaScript do. A block
 * is a path: `p16` the 16th paragraph outside of tables, `t2/r3/c2` a cell by its row and grid column,
 * `t2/r3/c2/t1/r1/c1` one in a table inside it; `box1/`, `note2/`, `header1/` and `footer1/` stand
 * before paths in text boxes, foot and end notes, running heads.
 * `file` is set where a disclosure has several files.
 */
export type Place =
  | {
      readonly kind: "page";
      readonly page: number;
      readonly boxes: readonly Box[];
      readonly file?: string;
    }
  | {
      readonly kind: "line";
      readonly line: number;
      readonly from: number;
      readonly to: number;
      readonly file?: string;
    }
  | {
      readonly kind: "block";
      readonly block: string;
      readonly from: number;
      readonly to: number;
      readonly file?: string;
    }
  | {
      readonly kind: "cell";
      readonly sheet: string;
      readonly cell: string;
      readonly file?: string;
    };
