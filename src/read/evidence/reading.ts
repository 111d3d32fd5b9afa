import type { EvidencePart, EvidenceSource } from "#model/evidence.ts";
import type { EvidenceFault } from "#model/evidence-problem.ts";
import type { EvidenceKind } from "#standard/evidence/kinds.ts";
import { type EvidenceProblemList, evidenceProblemList, note } from "./problems.ts";
import type { Writer } from "./writer.ts";

/** A register that is being read. */
export type EvidenceReading = {
  readonly source: EvidenceSource;
  readonly kind: EvidenceKind;
  readonly problems: EvidenceProblemList;
  readonly writers: readonly Writer[];
  readonly parts: EvidencePart[];
  readonly faultyCells: Map<string, number>;
  faultyRows: number;
  rows: Int32Array;
  length: number;
  file: string;
  /** Row of the file that is being read, 0 for the file as a whole. */
  row: number;
};

/** Begins to read a register. */
export function newReading(
  source: EvidenceSource,
  kind: EvidenceKind,
  writers: readonly Writer[],
): EvidenceReading {
  return {
    source,
    kind,
    problems: evidenceProblemList(),
    writers,
    parts: [],
    faultyCells: new Map(),
    faultyRows: 0,
    rows: new Int32Array(0),
    length: 0,
    file: source.files[0] ?? "",
    row: 0,
  };
}

/** Notes that the row, or the file where `row` is 0, is doubtful as a whole. */
export function faultOfRow(reading: EvidenceReading, fault: EvidenceFault, column = ""): void {
  reading.faultyRows++;
  note(reading.problems, { file: reading.file, row: reading.row, column }, fault);
}

/** Notes that a cell of the row could not be read. */
export function faultOfCell(reading: EvidenceReading, writer: Writer, fault: EvidenceFault): void {
  const { key } = writer.entry;
  reading.faultyCells.set(key, (reading.faultyCells.get(key) ?? 0) + 1);
  const column = writer.header === "" ? writer.entry.names[0] : writer.header;
  note(reading.problems, { file: reading.file, row: reading.row, column }, fault);
}

/** Notes what keeps no measure from being told. */
export function warn(reading: EvidenceReading, fault: EvidenceFault, column = ""): void {
  note(reading.problems, { file: reading.file, row: reading.row, column }, fault, "warning");
}
