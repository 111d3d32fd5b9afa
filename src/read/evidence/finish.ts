import type { EvidenceColumn, EvidenceTable } from "#model/evidence.ts";
import { duplicatesIn } from "./duplicates.ts";
import { note } from "./problems.ts";
import type { EvidenceReading } from "./reading.ts";
import { textOfNumber, type Writer } from "./writer.ts";

/** Ends a register: judges its rows together and hands its columns over. */
export function finishTable(reading: EvidenceReading): EvidenceTable {
  const { source, length, kind } = reading;
  addDifference(reading);
  const columns = new Map<string, EvidenceColumn>();
  for (const writer of reading.writers) {
    if (writer.isPresent) columns.set(writer.entry.key, columnOf(writer, length));
  }
  const table: EvidenceTable = {
    source,
    length,
    columns,
    rows: reading.rows.subarray(0, length),
    parts: reading.parts,
    faultyRows: reading.faultyRows,
    faultyCells: reading.faultyCells,
  };
  if (length === 0 && reading.problems.total === 0) {
    note(reading.problems, placeOf(reading, table, -1), { code: "register-empty" }, "warning");
  }
  let twice = judgeDoubles(reading, table, ["record"]);
  // One that is there twice as a whole is said once.
  if (twice === 0) twice = judgeDoubles(reading, table, kind.identity);
  for (const [first, second] of kind.ordered) judgeOrder(reading, table, first, second);
  return { ...table, faultyRows: reading.faultyRows + twice };
}

function columnOf(writer: Writer, length: number): EvidenceColumn {
  const { type, words, decimals } = writer.entry;
  switch (type) {
    case "text": {
      const codes = writer.ints.subarray(0, length);
      if (writer.renamed !== undefined) {
        const texts = writer.meant;
        return { kind: "text", codes, count: texts.length, textAt: (code) => texts[code] ?? "" };
      }
      const { texts } = writer;
      const textAt = (code: number) => (code < 0 ? "" : textOfNumber(texts, code));
      return { kind: "text", codes, count: texts.count, textAt };
    }
    case "word": {
      const codes = writer.ints.subarray(0, length);
      return { kind: "text", codes, count: words.length, textAt: (code) => words[code]?.[0] ?? "" };
    }
    case "day":
    case "month":
      return { kind: type, values: writer.ints.subarray(0, length) };
    case "moment":
      return { kind: "moment", values: writer.floats.subarray(0, length) };
    case "answer":
    case "number":
      return { kind: "number", values: writer.floats.subarray(0, length), decimals };
  }
}

/** Δ of check points: what was delivered less what was checked. */
function addDifference({ writers, length }: EvidenceReading): void {
  const by = (key: string) => writers.find(({ entry }) => entry.key === key);
  const [difference, result, check] = [by("difference"), by("result"), by("check")];
  if (difference === undefined || !result?.isPresent || !check?.isPresent) return;
  const values = new Float64Array(length);
  for (let row = 0; row < length; row++) {
    values[row] = (result.floats[row] ?? Number.NaN) - (check.floats[row] ?? Number.NaN);
  }
  difference.floats = values;
  difference.isPresent = true;
}

function placeOf(reading: EvidenceReading, table: EvidenceTable, row: number, column = "") {
  let part = table.parts[0];
  for (const each of table.parts) if (each.from <= row) part = each;
  return { file: part?.file ?? reading.file, row: table.rows[row] ?? 0, column };
}

function headerOf(reading: EvidenceReading, key: string): string {
  const writer = reading.writers.find(({ entry }) => entry.key === key);
  return writer === undefined || writer.header === ""
    ? (writer?.entry.names[0] ?? "")
    : writer.header;
}

function judgeDoubles(
  reading: EvidenceReading,
  table: EvidenceTable,
  keys: readonly string[],
): number {
  const present = keys.flatMap((key) => table.columns.get(key) ?? []);
  const [first = ""] = keys;
  if (present.length === 0 || !table.columns.has(first)) return 0;
  const { problems } = reading;
  return duplicatesIn(present, table.length, (row, firstRow) => {
    const text = present.map((column) => cellText(column, row)).join(" ");
    const place = placeOf(reading, table, row, headerOf(reading, first));
    note(problems, place, { code: "row-twice", text, firstRow: table.rows[firstRow] ?? 0 });
  });
}

function judgeOrder(
  reading: EvidenceReading,
  table: EvidenceTable,
  firstKey: string,
  secondKey: string,
): void {
  const [first, second] = [table.columns.get(firstKey), table.columns.get(secondKey)];
  if (first === undefined || second === undefined) return;
  if (first.kind === "text" || second.kind === "text") return;
  const [a, b] = [first.values, second.values];
  const empty = first.kind === "day" ? 0 : Number.NaN;
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    const [low = Number.NaN, high = Number.NaN] = [a[row], b[row]];
    if (low <= high || low === empty || high === empty || Number.isNaN(low + high)) continue;
    count++;
    const code = first.kind === "number" ? "part-over-whole" : "order-reversed";
    const [text, other] = [cellText(first, row), cellText(second, row)];
    const place = placeOf(reading, table, row, headerOf(reading, firstKey));
    note(reading.problems, place, { code, text, other });
  }
  if (count === 0) return;
  for (const key of [firstKey, secondKey]) {
    reading.faultyCells.set(key, (reading.faultyCells.get(key) ?? 0) + count);
  }
}

/** The content of a cell as a text: 合格, 36.5, 2024-03-05, 2024-03, 2024-03-05 08:30:00. */
export function cellText(column: EvidenceColumn, row: number): string {
  switch (column.kind) {
    case "text":
      return column.textAt(column.codes[row] ?? -1);
    case "number": {
      const value = column.values[row] ?? Number.NaN;
      if (Number.isNaN(value)) return "";
      const size = Math.abs(value)
        .toString()
        .padStart(column.decimals + 1, "0");
      const cut = size.length - column.decimals;
      const fraction = size.slice(cut).replace(/0+$/, "");
      return `${value < 0 ? "-" : ""}${size.slice(0, cut)}${fraction === "" ? "" : `.${fraction}`}`;
    }
    case "day": {
      const value = column.values[row] ?? 0;
      const text = String(value);
      return value === 0 ? "" : `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
    }
    case "month": {
      const value = column.values[row] ?? 0;
      return value === 0
        ? ""
        : `${Math.floor(value / 100)}-${String(value % 100).padStart(2, "0")}`;
    }
    case "moment": {
      const value = column.values[row] ?? Number.NaN;
      if (Number.isNaN(value)) return "";
      return new Date(value * 1000).toISOString().slice(0, 19).replace("T", " ");
    }
  }
}
