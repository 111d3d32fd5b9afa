import { closeSync, openSync, writeSync } from "node:fs";
import { randomFrom } from "#test/fuzz/random.ts";

const SEED = 20_240;
const BATCH = 10_000;

/** Writes so many answers: ten questions a questionnaire. */
export function writeSurvey(path: string, rows: number): void {
  const random = fractions();
  const words = ["非常满意", "满意", "满意", "一般", "不满意"];
  const head = "记录编号,问卷编号,提交日期,题号,选项,权重,渠道,责任单位,佐证文件";
  write(path, head, rows, (row) => {
    const answer = words[Math.floor(random() * words.length)] ?? "";
    const form = Math.floor(row / 10);
    return `DC${row},W${form},${dayOf(random)},${(row % 10) + 1},${answer},1,窗口,登记中心,问卷${form}.pdf`;
  });
}

/** Writes so many check points with errors of some centimetres. */
export function writePoints(path: string, rows: number): void {
  const random = fractions();
  const head = "点号,项目,成果值,检查值,单位,同精度,检查日期,责任单位";
  write(path, head, rows, (row) => {
    const check = Math.floor(random() * 5_000_000);
    const error = Math.floor((random() + random() + random() - 1.5) * 600);
    const result = (check * 10 + error) / 10;
    return `GX${row},平面,${result},${check},mm,否,${dayOf(random)},测绘院`;
  });
}

/** Writes so many parcels of 40 corners each. */
export function writePolygons(path: string, count: number): void {
  const random = fractions();
  const file = openSync(path, "w");
  writeSync(file, '{"type":"FeatureCollection","features":[\n');
  for (let index = 0; index < count; index++) {
    const [east, north] = [87 + random(), 43 + random()];
    const ring = Array.from({ length: 40 }, (_, corner) => {
      const turn = (2 * Math.PI * corner) / 40;
      const radius = 0.001 + random() * 0.0002;
      return [east + radius * Math.cos(turn), north + radius * Math.sin(turn)];
    });
    const feature = {
      type: "Feature",
      properties: { 编号: `D${index}`, 类别: "工业用地" },
      geometry: { type: "Polygon", coordinates: [[...ring, ring[0]]] },
    };
    writeSync(file, `${index === 0 ? "" : ",\n"}${JSON.stringify(feature)}`);
  }
  writeSync(file, "]}\n");
  closeSync(file);
}

function write(path: string, head: string, rows: number, line: (row: number) => string): void {
  const file = openSync(path, "w");
  writeSync(file, `${head}\n`);
  for (let row = 0; row < rows; row += BATCH) {
    const lines = Array.from({ length: Math.min(BATCH, rows - row) }, (_, at) => line(row + at));
    writeSync(file, `${lines.join("\n")}\n`);
  }
  closeSync(file);
}

const STEPS = 1_000_000;

/** Fractions from 0 to 1. */
function fractions(): () => number {
  const { below } = randomFrom(SEED);
  return () => below(STEPS) / STEPS;
}

function dayOf(random: () => number): string {
  const part = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, "0");
  return `2024-${part(12)}-${part(28)}`;
}
