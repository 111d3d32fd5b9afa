import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readSetup } from "./setup.ts";

const read = (text: string) => readSetup([{ file: "performance.yaml", text }], 2024);

const WHOLE = `evidence:
  管线检查点:
    kind: 检查点
    files: [evidence/points.csv]
    columns: {点号: PT_ID, 成果值: V1}
    constants: {单位: mm}
    words: {同精度: {T: 是, F: 否}}
  网络日志:
    kind: uptime
    files: evidence/network.csv
    from: 2024-03-01
    hours: 09:30-18:30
    systems: [专网, 门户]
measures:
  plane-error:
    evidence: 管线检查点
    compute: 中误差
    formula: 2n
    where: {项目: 平面位置, 日期: {from: 2024-01-01, to: 2024-06-30}, 成果值: {at-least: 0.5}}
    unit: mm
    decimals: 1
  points: {evidence: 管线检查点, compute: count, where: {项目: [平面, 高程]}, unit: 个}
  uptime:
    evidence: 网络日志
    compute: 正常运行率
    words: [{at-least: 95, word: 达到预期}, {word: 未达到预期}]
  per-point: {compute: ratio, of: plane-error, by: points, unit: mm/个}
forms:
  - project: XM01
    name: 管线探测
    execution-weight: 10
    goals: {expected: 完成探测}
    indicators:
      - {level1: 产出指标, level2: 质量指标, level3: 误差, target: "<=50mm", weight: 90, measure: plane-error}
`;

test("registers, measures and forms are read with their columns by our keys", () => {
  const { setup, problems } = read(WHOLE);
  assert.deepEqual(problems, []);
  const points = setup.evidence.get("管线检查点");
  assert.deepEqual(
    points?.columns,
    new Map([
      ["point", "PT_ID"],
      ["result", "V1"],
    ]),
  );
  assert.deepEqual(points?.constants, new Map([["unit", "mm"]]));
  assert.deepEqual(points?.words.get("equal")?.get("T"), "是");
  const log = setup.evidence.get("网络日志");
  assert.deepEqual([log?.from, log?.to], [20240301, 20241231]);
  assert.deepEqual(log?.hours, { fromMinute: 570, toMinute: 1110 });
  const error = setup.measures.get("plane-error");
  assert.deepEqual(error?.compute, { name: "rmse", formula: "2n" });
  assert.deepEqual(error?.where, [
    { column: "item", kind: "one-of", texts: ["平面"] },
    { column: "date", kind: "within", of: "days", low: 20240101n, high: 20240630n },
    { column: "result", kind: "within", of: "figures", low: 500_000n, high: undefined },
  ]);
  assert.deepEqual(setup.measures.get("uptime")?.words, [
    { least: 95_000_000n, word: "达到预期" },
    { least: undefined, word: "未达到预期" },
  ]);
  assert.equal(setup.forms[0]?.indicators[0]?.target, "<=50mm");
});

test("every mistake is named with its line and column", () => {
  const cases: readonly (readonly [string, string, string, number, number])[] = [
    ["kind: 检查点", "kind: 检查", "value-unknown", 3, 11],
    ["点号: PT_ID", "点: PT_ID", "column-unknown", 5, 15],
    ["constants: {单位: mm}", "constants: mm", "not-a-map", 6, 16],
    ["from: 2024-03-01", "from: 2024-02-30", "day-unreadable", 11, 11],
    ["09:30-18:30", "18:30-09:30", "value-unknown", 12, 12],
    ["compute: 中误差", "compute: 误差", "value-unknown", 17, 14],
    ["compute: 中误差", "compute: uptime", "key-unknown", 18, 5],
    ["formula: 2n", "formula: 3n", "value-unknown", 18, 14],
    ["项目: 平面位置", "项目: 平面坐标", "value-unknown", 19, 17],
    ["at-least: 0.5", "at-least: 半", "number-unreadable", 19, 79],
    ["decimals: 1", "decimals: 9", "number-unreadable", 21, 15],
    ["compute: count", "compute: maximum, of: 点号", "column-unfit", 22, 51],
    ["{at-least: 95, word", "{word", "order-reversed", 26, 27],
    ["of: plane-error", "of: per-point", "ratio-of-ratio", 27, 14],
    ["by: points", "by: point", "measure-unknown", 27, 14],
    ["measure: plane-error", "measure: plane", "measure-unknown", 34, 9],
    ["evidence: 网络日志", "evidence: 日志", "evidence-unknown", 24, 15],
    ["project: XM01", "projekt: XM01", "key-unknown", 29, 5],
  ];
  for (const [from, to, code, line, column] of cases) {
    assert.ok(WHOLE.includes(from), from);
    const { problems } = read(WHOLE.replace(from, to));
    const shown = problems.map((each) => `${each.code} ${each.line}:${each.column}`);
    assert.ok(shown.includes(`${code} ${line}:${column}`), `${to}: ${shown.join(", ")}`);
  }
});

test("a measure that is wrong is left out, the others stay", () => {
  const { setup } = read(WHOLE.replace("formula: 2n", "formula: 3n"));
  assert.deepEqual([...setup.measures.keys()], ["points", "uptime", "per-point"]);
});

test("names that two texts give are told, and one text may hold the registers of another", () => {
  const measures = "measures:\n  n: {evidence: 网络日志, compute: count, unit: 次}\n";
  const files = [
    { file: "a.yaml", text: measures },
    { file: "b.yaml", text: WHOLE },
    { file: "c.yaml", text: measures },
  ];
  const { setup, problems } = readSetup(files, 2024);
  assert.ok(setup.measures.has("n"));
  assert.deepEqual(
    problems.map(({ file, line, code }) => `${file} ${line} ${code}`),
    ["c.yaml 2 name-twice"],
  );
});

test("no text makes the reader throw", () => {
  const pieces = fc.constantFrom(
    ...["evidence:", "measures:", "forms:", "\n", "  ", "- ", "kind: 台账", "a: b", "[", "]", "{"],
    ...["compute: sum", "of: 数量", "where: {数量: ", "}", ":", "'", "words: "],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      for (const { line, column } of read(parts.join("")).problems) {
        assert.ok(line >= 1 && column >= 1);
      }
    }),
    { numRuns: 500 },
  );
});
