import type { Block, Cell, SourceDocument, SourceText, Table } from "#model/source-document.ts";

/**
 * Documents for tests, written as lines: `# ` begins a heading, `|` lines are rows of one table,
 * every other line is a paragraph. In a row `^` is merged with the cell above and `<` with the one
 * to the left; an empty cell is empty.
 */
export function madeUpDocument(text: string): SourceDocument {
  const blocks: Block[] = [];
  let rows: string[] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push(madeUpTable(rows));
    rows = [];
  };
  text.split("\n").forEach((raw, index) => {
    const line = raw.trim();
    if (line.startsWith("|")) {
      rows.push(line);
      return;
    }
    closeTable();
    if (line === "") return;
    const isHeading = line.startsWith("# ");
    const source = sourceText(isHeading ? line.slice(2) : line, index + 1);
    blocks.push(
      isHeading
        ? { kind: "heading", role: "body", level: 1, text: source }
        : { kind: "paragraph", role: "body", text: source },
    );
  });
  closeTable();
  return { format: "text", blocks, pages: [], limits: [] };
}

function madeUpTable(lines: readonly string[]): Table {
  const rows = lines.map((line) =>
    line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim()),
  );
  const columnCount = Math.max(...rows.map((row) => row.length));
  const cells: Cell[] = [];
  rows.forEach((row, rowIndex) => {
    row.forEach((text, column) => {
      if (text === "^" || text === "<" || text === "") return;
      const colSpan = 1 + run(row, column + 1, "<");
      const below = rows.slice(rowIndex + 1).map((other) => other[column] ?? "");
      cells.push({
        row: rowIndex,
        column,
        rowSpan: 1 + run(below, 0, "^"),
        colSpan,
        text: sourceText(text, rowIndex + 1),
      });
    });
  });
  return { kind: "table", role: "body", rowCount: rows.length, columnCount, cells, grid: "ruled" };
}

function run(cells: readonly string[], from: number, mark: string): number {
  let length = 0;
  while (cells[from + length] === mark) length++;
  return length;
}

function sourceText(text: string, line: number): SourceText {
  return { text, line, column: 1 };
}
