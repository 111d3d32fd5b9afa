import { memo, useEffect, useMemo, useRef, useState } from "react";
import {
  type Block,
  type SourceDocument,
  type SourceText,
  spansOf,
  type Table,
} from "#model/source-document.ts";
import { FigureButton, WordsLink } from "./figure-button.tsx";
import { type Figures, lineOf, piecesOf } from "./figures.ts";
import { type GridCell, gridRows, isNumeric, slicesOf } from "./table-grid.ts";

type InText = Figures["inText"];

/** Cells and paragraphs that are drawn together; more wait until they come near. */
const CHUNK_WEIGHT = 400;
/** Below this weight everything is drawn at once: find and print want the whole text. */
const WHOLE_WEIGHT = 8000;
/** Rows of a table that are drawn together. */
const SLICE_ROWS = 200;

type Chunk = { readonly key: number; readonly blocks: readonly Block[]; readonly weight: number };

/** A document without pages, set as text with its line numbers. */
export function SourceView({ document, inText }: { document: SourceDocument; inText: InText }) {
  const chunks = useMemo(() => chunksOf(document.blocks), [document]);
  const weight = chunks.reduce((sum, chunk) => sum + chunk.weight, 0);
  return (
    <div className="paper">
      {chunks.map((chunk) => (
        <ChunkView key={chunk.key} chunk={chunk} inText={inText} isLazy={weight > WHOLE_WEIGHT} />
      ))}
    </div>
  );
}

type ChunkProps = { chunk: Chunk; inText: InText; isLazy: boolean };

const ChunkView = memo(function ChunkView({ chunk, inText, isLazy }: ChunkProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(!isLazy || chunk.key === 0);
  useEffect(() => {
    const element = place.current;
    if (isNear || element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: "1500px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  const [from, to] = useMemo(() => linesOf(chunk.blocks), [chunk]);
  return (
    <div
      ref={place}
      className="chunk"
      data-from={from}
      data-to={to}
      style={isNear ? undefined : { minHeight: `${chunk.weight * 14}px` }}
    >
      {isNear &&
        chunk.blocks.map((block, index) => (
          <BlockView key={keyOf(chunk, index)} block={block} inText={inText} />
        ))}
    </div>
  );
});

function keyOf(chunk: Chunk, index: number): string {
  return `${chunk.key}.${index}`;
}

function BlockView({ block, inText }: { block: Block; inText: InText }) {
  if (block.kind === "table") return <TableView table={block} inText={inText} />;
  const line = lineOf(block.text);
  const content = <TextView text={block.text} inText={inText} />;
  const isHeading = block.kind === "heading";
  return (
    <div className={`block block-${block.role}`}>
      <span className="line-number" aria-hidden="true">
        {line}
      </span>
      {isHeading ? (
        <p className={`title title-${Math.min(block.level, 4)}`}>{content}</p>
      ) : (
        <p>{content}</p>
      )}
    </div>
  );
}

function TableView({ table, inText }: { table: Table; inText: InText }) {
  return (
    <div className={`block block-table block-${table.role}`} ref={reachWhereWide}>
      <table>
        <tbody>
          {gridRows(table).map((cells, row) => (
            <RowView key={rowKey(row)} cells={cells} inText={inText} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A table that is wider than the sheet scrolls by itself, so keys must reach it. */
function reachWhereWide(element: HTMLDivElement | null): void {
  if (element !== null && element.scrollWidth > element.clientWidth) element.tabIndex = 0;
}

/** Rows of a document never move, so their number is their name. */
function rowKey(row: number): string {
  return `row ${row}`;
}

function RowView({ cells, inText }: { cells: readonly GridCell[]; inText: InText }) {
  const first = cells.find((drawn) => drawn.kind === "cell");
  return (
    <tr>
      <td className="line-number" aria-hidden="true">
        {first === undefined ? "" : lineOf(first.cell.text)}
      </td>
      {cells.map((drawn) =>
        drawn.kind === "gap" ? (
          <td key={drawn.column} colSpan={drawn.colSpan} />
        ) : (
          <td
            key={drawn.column}
            rowSpan={drawn.cell.rowSpan}
            colSpan={drawn.cell.colSpan}
            className={isNumeric(drawn.cell.text) ? "number" : undefined}
          >
            <TextView text={drawn.cell.text} inText={inText} />
          </td>
        ),
      )}
    </tr>
  );
}

function TextView({ text, inText }: { text: SourceText; inText: InText }) {
  const pieces = piecesOf(text, inText);
  return pieces.map((piece, index) => {
    if (piece.kind === "plain") return piece.text;
    const { figure, at } = piece;
    if (piece.kind === "figure") {
      return <FigureButton key={at} figure={figure} text={piece.text} />;
    }
    const isFirst = !pieces
      .slice(0, index)
      .some((before) => before.kind === "words" && before.figure === figure);
    return <WordsLink key={at} figure={figure} text={piece.text} isFirst={isFirst} />;
  });
}

/** Blocks in chunks of about the same weight; tables longer than a chunk are cut. */
function chunksOf(blocks: readonly Block[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let gathered: Block[] = [];
  let weight = 0;
  const close = () => {
    if (gathered.length > 0) chunks.push({ key: chunks.length, blocks: gathered, weight });
    gathered = [];
    weight = 0;
  };
  for (const block of blocks) {
    for (const part of block.kind === "table" ? slicesOf(block, SLICE_ROWS) : [block]) {
      gathered.push(part);
      weight += part.kind === "table" ? part.rowCount * 2 : 2;
      if (weight >= CHUNK_WEIGHT) close();
    }
  }
  close();
  return chunks;
}

/** The lines of the file between which a chunk lies, so that a jump finds it before it is drawn. */
function linesOf(blocks: readonly Block[]): readonly [number, number] {
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const block of blocks) {
    const texts = block.kind === "table" ? block.cells.map((cell) => cell.text) : [block.text];
    for (const text of texts) {
      for (const span of spansOf(text)) {
        if (span.kind !== "line") continue;
        from = Math.min(from, span.line);
        to = Math.max(to, span.line);
      }
    }
  }
  return [to === 0 ? 0 : from, to];
}
