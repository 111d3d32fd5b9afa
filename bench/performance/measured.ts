import { closeSync, openSync, readSync } from "node:fs";
import type { EvidenceKindKey } from "#model/evidence.ts";
import type { Measure } from "#model/evidence-measure.ts";
import { openEvidence } from "#read/evidence/evidence.ts";
import { actualOf } from "#score/measure/measure.ts";
import { madeUpMeasure, madeUpSource } from "#test/evidence/made-up-evidence.ts";

// One run: reads the register that the arguments name, measures it, and says what it took.

const CHUNK_BYTES = 1 << 20;

type Trial = { readonly kind: EvidenceKindKey; readonly measure: Measure };

const TRIALS: Readonly<Record<string, Trial>> = {
  问卷: {
    kind: "questionnaire",
    measure: madeUpMeasure("m", {
      evidence: "问卷",
      compute: { name: "satisfaction", formula: "satisfied-share" },
      unit: "%",
    }),
  },
  检查点: {
    kind: "check-points",
    measure: madeUpMeasure("m", {
      evidence: "检查点",
      compute: { name: "rmse", formula: "n" },
      unit: "mm",
    }),
  },
  图斑: {
    kind: "map-features",
    measure: madeUpMeasure("m", {
      evidence: "图斑",
      compute: { name: "area", from: "computed" },
      unit: "公顷",
    }),
  },
};

const [name = "", path = ""] = process.argv.slice(2);
const trial = TRIALS[name];
if (trial === undefined) throw new Error(`no register ${name}`);
const begin = performance.now();
const reader = openEvidence(madeUpSource(name, trial.kind, { files: [path] }));
const buffer = new Uint8Array(CHUNK_BYTES);
const file = openSync(path, "r");
for (;;) {
  const length = readSync(file, buffer, 0, buffer.length, null);
  if (length === 0) break;
  reader.feed(path, buffer.subarray(0, length));
}
closeSync(file);
const { table, problems } = reader.end();
const read = performance.now();
const book = { measures: new Map([["m", trial.measure]]), tables: new Map([[name, table]]) };
const measured = actualOf("m", book);
const end = performance.now();
const [problem] = problems.problems;
if (problem !== undefined) throw new Error(`${problem.row} ${problem.column} ${problem.code}`);
process.stdout.write(
  JSON.stringify({
    rows: table.length,
    readMs: read - begin,
    measureMs: end - read,
    mebibytes: Math.round(process.resourceUsage().maxRSS / 1024),
    actual: measured.kind === "told" ? `${measured.text} ${measured.unit}` : measured.because.code,
  }),
);
