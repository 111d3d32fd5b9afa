import type { EvidenceKindKey, EvidenceSource, EvidenceTable } from "#model/evidence.ts";
import type { Condition, Measure } from "#model/evidence-measure.ts";
import { openEvidence } from "#read/evidence/evidence.ts";
import type { EvidenceBook } from "#score/measure/measure.ts";

/** A register of 2024 with nothing special. */
export function madeUpSource(
  name: string,
  kind: EvidenceKindKey,
  more: Partial<EvidenceSource> = {},
): EvidenceSource {
  return {
    name,
    kind,
    files: [`${name}.csv`],
    columns: new Map(),
    constants: new Map(),
    words: new Map(),
    from: 20240101,
    to: 20241231,
    asked: undefined,
    scale: 5,
    systems: [],
    hours: undefined,
    log: undefined,
    box: undefined,
    place: { line: 1, column: 1 },
    ...more,
  };
}

/** A measure of two decimals over all rows, unless it says otherwise. */
export function madeUpMeasure(
  id: string,
  more: Partial<Measure> & Pick<Measure, "evidence" | "compute">,
  where: readonly Condition[] = [],
): Measure {
  return {
    id,
    where,
    unit: "",
    decimals: 2,
    words: [],
    blank: "refuse",
    place: { line: 1, column: 1 },
    ...more,
  };
}

type MadeUpTable = readonly [EvidenceKindKey, string] | readonly [EvidenceKindKey, string, object];

/** A book of evidence whose registers are given as texts. */
export function madeUpBook(
  registers: Readonly<Record<string, MadeUpTable>>,
  measures: readonly Measure[],
): EvidenceBook {
  const tables = new Map<string, EvidenceTable>();
  for (const [name, [kind, text, more]] of Object.entries(registers)) {
    const source = madeUpSource(name, kind, more);
    const reader = openEvidence(source);
    reader.feed(source.files[0] ?? "", new TextEncoder().encode(text));
    tables.set(name, reader.end().table);
  }
  return { measures: new Map(measures.map((measure) => [measure.id, measure])), tables };
}
