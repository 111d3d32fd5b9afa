import type { ConceptId } from "#model/concept.ts";
import type { Interval } from "#model/interval.ts";
import type { Lineage } from "#model/lineage.ts";
import type { Printed } from "#model/printed.ts";
import type { Direction, FigureKind } from "#model/unit.ts";

/** One figure at one place (数据点): what it is, what it says and where it comes from. */
export type Fact = {
  /** Unique in its disclosure, stable for the same document and program. */
  readonly id: string;
  /** Most figures are one thing; a print that fills two (收入支出总计) has both. */
  readonly concepts: readonly [ConceptId, ...ConceptId[]];
  readonly subject: string;
  /** The year that the disclosure is about, or the one before where the concept is `prior:`. */
  readonly year: number | undefined;
  readonly kind: FigureKind;
  /** The word beside a change or rate; the print is then unsigned and the interval signed. */
  readonly direction: Direction | undefined;
  /** What it is in the words of the document: 本年收入合计. */
  readonly label: string;
  readonly seat: Seat;
  readonly printed: Printed;
  readonly interval: Interval;
  /** Only compiled: the exact value, a ratio of two integers on the grid of its unit. */
  readonly exact: ExactValue | undefined;
  readonly source: Lineage;
};

/** An exact value on the grid of its unit (fen or millionths): dividend ÷ divisor. */
export type ExactValue = { readonly dividend: bigint; readonly divisor: bigint };

/** Where a figure stands in the disclosure, whatever the file: a cell of a table or a section. */
export type Seat =
  | {
      readonly kind: "cell";
      /** Title of the statement or form as printed. */
      readonly statement: string;
      /** Code and name as printed. */
      readonly row: string;
      /** Header cells from top to bottom joined by `/`. */
      readonly column: string;
      /** 收入 or 支出 where the statement has two sides. */
      readonly side: string | undefined;
    }
  | {
      readonly kind: "sentence";
      /** Title of the section as printed, "" where no heading stands above. */
      readonly section: string;
    };
