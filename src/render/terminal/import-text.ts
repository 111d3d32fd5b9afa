import { IMPORT_FIELDS, type ImportField } from "#standard/import-columns.ts";
import { padEnd, widthOf } from "./width.ts";

/** A column of a list as it is shown for confirmation. */
export type ShownColumn = {
  readonly header: string;
  readonly field: ImportField | undefined;
  /** Cells of the first rows. */
  readonly samples: readonly string[];
  readonly isOpen: boolean;
};

const SAMPLE_WIDTH = 16;
const HEADER_WIDTH = 24;

/** The proposed reading of a list: each column, what it is taken for, and cells of three rows. */
export function mappingText(columns: readonly ShownColumn[]): string {
  const width = Math.min(
    HEADER_WIDTH,
    Math.max(4, ...columns.map(({ header }) => widthOf(header))),
  );
  const lines = columns.map(({ header, field, samples, isOpen }) => {
    const meaning = field === undefined ? "（不用）" : IMPORT_FIELDS[field].zh;
    const name = padEnd(header === "" ? "（无列名）" : header, width);
    const mark = isOpen ? "？" : "  ";
    const cells = samples.map((cell) => padEnd(shortened(cell), SAMPLE_WIDTH)).join("  ");
    return `  ${name}  ${mark}${padEnd(meaning, 18)}${cells}`.trimEnd();
  });
  const head = `  ${padEnd("列名", width)}    ${padEnd("读作", 18)}前几行`;
  return `${[head, ...lines].join("\n")}\n`;
}

function shortened(cell: string): string {
  let text = "";
  for (const char of cell.replace(/\s+/g, " ")) {
    if (widthOf(text + char) > SAMPLE_WIDTH - 1) return `${text}…`;
    text += char;
  }
  return text;
}
