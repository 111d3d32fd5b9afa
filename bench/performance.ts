import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writePoints, writePolygons, writeSurvey } from "./performance/registers.ts";

// How long it takes to read a register of evidence and to measure it, with the peak of memory. Each
// run is a process of its own, so that no run has the memory or the warm code of another.

const RUNS = 5;
const ROWS = 1_000_000;
const POLYGONS = 10_000;
const CHILD = join(import.meta.dirname, "performance", "measured.ts");
const folder = mkdtempSync(join(tmpdir(), "juesuan-evidence-"));

const registers = [
  { name: "问卷", file: "survey.csv", write: (path: string) => writeSurvey(path, ROWS) },
  { name: "检查点", file: "points.csv", write: (path: string) => writePoints(path, ROWS) },
  { name: "图斑", file: "land.geojson", write: (path: string) => writePolygons(path, POLYGONS) },
] as const;

process.stdout.write(
  "| register | rows | MB | read, ms | measured, ms | together, ms | peak, MiB | actual |\n" +
    "| --- | --- | --- | --- | --- | --- | --- | --- |\n",
);
try {
  for (const { name, file, write } of registers) {
    const path = join(folder, file);
    write(path);
    const runs = Array.from({ length: RUNS }, () => run(name, path));
    const rows = runs[0]?.rows ?? 0;
    const actual = runs[0]?.actual ?? "";
    const size = Math.round(statSync(path).size / 1e6);
    const peak = Math.max(...runs.map(({ mebibytes }) => mebibytes));
    const times = [
      median(runs.map(({ readMs }) => readMs)),
      median(runs.map(({ measureMs }) => measureMs)),
      median(runs.map(({ readMs, measureMs }) => readMs + measureMs)),
    ];
    process.stdout.write(
      `| ${name} | ${rows} | ${size} | ${times.map(Math.round).join(" | ")} | ${peak} | ${actual} |\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

type Run = {
  readonly rows: number;
  readonly readMs: number;
  readonly measureMs: number;
  readonly mebibytes: number;
  readonly actual: string;
};

function run(name: string, path: string): Run {
  const done = spawnSync(process.execPath, [CHILD, name, path], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`${name}: ${done.stderr.slice(0, 2000)}`);
  const said: Run = JSON.parse(done.stdout);
  return said;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
