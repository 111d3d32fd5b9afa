import type { EvidenceSource, EvidenceTable } from "#model/evidence.ts";
import type { EvidenceProblems } from "#model/evidence-problem.ts";
import { assert } from "#model/result.ts";
import { EVIDENCE_KINDS } from "#standard/evidence/kinds.ts";
import { beginCsv, type CsvFile, endCsv, feedCsv } from "./csv.ts";
import { finishTable } from "./finish.ts";
import { readFeatures } from "./map-features.ts";
import { faultOfRow, newReading } from "./reading.ts";
import { writersOf } from "./writer.ts";

/** A register that was read, and what is wrong with it. Problems never keep the rest from going on. */
export type EvidenceRead = { readonly table: EvidenceTable; readonly problems: EvidenceProblems };

/** Reads a register from bytes that the edge hands over, file after file, chunk by chunk. */
export type EvidenceReader = {
  readonly feed: (file: string, chunk: Uint8Array) => void;
  /** Says that a file of the set-up is not there. */
  readonly missing: (file: string) => void;
  readonly end: () => EvidenceRead;
};

/** Bytes of a file of map features. */
const FEATURES_BYTES_MAX = 256 * 2 ** 20;

/** Opens a register. Chunks may be of any size and end anywhere; a file's are fed together. */
export function openEvidence(source: EvidenceSource): EvidenceReader {
  const kind = EVIDENCE_KINDS.find(({ key }) => key === source.kind);
  assert(kind !== undefined, `no kind of evidence ${source.kind}`);
  const reading = newReading(source, kind, writersOf(kind.columns, source));
  let name: string | undefined;
  let csv: CsvFile | undefined;
  let features: { readonly chunks: Uint8Array[]; bytes: number } | undefined;
  const close = () => {
    if (name === undefined) return;
    const bytes = csv?.bytes ?? features?.bytes ?? 0;
    if (features !== undefined) readFeatures(reading, features.chunks, FEATURES_BYTES_MAX);
    if (csv !== undefined) endCsv(reading, csv);
    const part = reading.parts.at(-1);
    if (part !== undefined) {
      const encoding = csv === undefined || csv.encoding === "ascii" ? "utf-8" : csv.encoding;
      const unusedColumns = csv?.header?.unused ?? [];
      reading.parts[reading.parts.length - 1] = { ...part, encoding, bytes, unusedColumns };
    }
    name = undefined;
  };
  const open = (file: string) => {
    close();
    name = file;
    const from = reading.length;
    reading.parts.push({ file, from, encoding: "utf-8", bytes: 0, unusedColumns: [] });
    csv = kind.format === "csv" ? beginCsv(reading, file) : undefined;
    features = kind.format === "geojson" ? { chunks: [], bytes: 0 } : undefined;
    reading.file = file;
    reading.row = 0;
  };
  return {
    feed: (file, chunk) => {
      if (name !== file) open(file);
      if (csv !== undefined) feedCsv(reading, csv, chunk);
      if (features === undefined) return;
      features.bytes += chunk.length;
      // One chunk above the limit is kept, so that the limit is seen to be broken.
      if (features.bytes - chunk.length <= FEATURES_BYTES_MAX) features.chunks.push(chunk.slice());
    },
    missing: (file) => {
      close();
      reading.file = file;
      reading.row = 0;
      faultOfRow(reading, { code: "file-missing" });
    },
    end: () => {
      close();
      const table = finishTable(reading);
      const { kept, counts, total } = reading.problems;
      return { table, problems: { problems: kept, counts, total } };
    },
  };
}
