import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { conceptAt } from "#model/concept.ts";
import type { FormCell, PerformanceForm } from "#model/form.ts";
import { decimalOf } from "#model/printed.ts";
import { read } from "#read/read.ts";
import { foldString } from "#recognise/folded.ts";
import { type FormsFound, recogniseForms } from "./forms.ts";

const FOLDER = join(import.meta.dirname, "../../../test/fixtures/forms");

type Expected = {
  readonly scope: string;
  readonly name: string;
  readonly department: string;
  readonly unit: string;
  readonly moneyUnit: string;
  readonly funds: Readonly<Record<string, readonly (string | null)[]>>;
  readonly execution: readonly (string | null)[];
  readonly total: readonly string[];
  readonly indicators: readonly (readonly (string | null)[])[];
};

async function found(name: string): Promise<FormsFound> {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const result = await read(bytes, { name });
  assert.ok(result.ok, JSON.stringify(result));
  return recogniseForms(result.value, new Set());
}

function expectedOf(name: string): readonly Expected[] {
  const file = `${name.replace(/\.[a-z]+$/, "")}.expected.json`;
  return JSON.parse(readFileSync(join(FOLDER, file), "utf8")).forms;
}

/** The value of a cell's fact, null where it has none. */
function valueOf(all: FormsFound, cell: FormCell | undefined): string | null {
  if (cell?.fact === undefined) return null;
  const claim = all.claims.find(({ concepts }) => concepts[0] === conceptAt(cell.fact ?? ""));
  return claim === undefined ? null : decimalOf(claim.printed);
}

function seen(all: FormsFound, form: PerformanceForm): Expected {
  const text = (cell: FormCell | undefined) => {
    if (cell === undefined) return null;
    const isNumber = /^\D{0,4}\d/.test(cell.text) && !/月|-/.test(cell.text);
    return isNumber && cell.fact === undefined ? null : cell.text;
  };
  const funds = form.funds.map((row) => [
    row.key,
    [row.initialBudget, row.adjustedBudget, row.executed].map((cell) => valueOf(all, cell)),
  ]);
  const filled = funds.filter(([, cells]) => Array.isArray(cells) && cells.some((v) => v !== null));
  return {
    scope: form.scope,
    name: form.name,
    department: form.department,
    unit: form.unit,
    moneyUnit: form.funds[0]?.adjustedBudget?.unit ?? "",
    funds: Object.fromEntries(filled),
    execution: [form.executionWeight, form.rate, form.executionScore].map((c) => valueOf(all, c)),
    total: [form.totalWeight, form.total].map((cell) => valueOf(all, cell) ?? ""),
    indicators: form.indicators.map((indicator) => [
      indicator.level1,
      indicator.level2,
      indicator.level3,
      text(indicator.target),
      text(indicator.actual),
      valueOf(all, indicator.weight),
      valueOf(all, indicator.score),
    ]),
  };
}

for (const name of ["street-lamps-words.txt", "school-meals-tabs.md", "veterans-whole-bars.md"]) {
  test(`a damaged form is read as a person reads it: ${name}`, async () => {
    const all = await found(name);
    assert.deepEqual(
      all.forms.map((form) => seen(all, form)),
      expectedOf(name),
    );
  });
}

test("operators and units are cut off, dates and ranges are words", async () => {
  const { forms } = await found("veterans-whole-bars.md");
  const targets = forms[0]?.indicators.map(({ target }) => [
    target?.operator,
    target?.unit,
    target?.fact,
  ]);
  assert.deepEqual(targets, [
    ["<=", "万元", "p.whole.indicator.0.target"],
    [">=", "%", "p.whole.indicator.1.target"],
    ["", "户", "p.whole.indicator.2.target"],
    ["", "", undefined],
    ["", "", undefined],
  ]);
});

test("the fact of every cell is a claim, and every claim has its characters", async () => {
  for (const name of ["street-lamps-words.txt", "school-meals-tabs.md"]) {
    const { claims } = await found(name);
    for (const { at, printed } of claims) {
      const raw = at.map(({ text, from, to }) => text.text.slice(from, to)).join("");
      assert.equal(foldString(raw).replaceAll(",", ""), printed.text.replaceAll(",", ""));
    }
  }
});

test("text that only mentions forms is none", async () => {
  const text =
    "根据要求，本部门形成整体支出绩效自评表 1 个。\n\n项目名称 全年预算数\n\n合计 100 90\n";
  const result = await read(new TextEncoder().encode(text), { name: "a.txt" });
  assert.ok(result.ok);
  assert.deepEqual(recogniseForms(result.value, new Set()).forms, []);
});

test("however a form is damaged, every claim stands for the characters of its number", async () => {
  const texts = ["street-lamps-words.txt", "school-meals-tabs.md", "veterans-whole-bars.md"].map(
    (name) => readFileSync(join(FOLDER, name), "utf8"),
  );
  const cut = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 12 }),
    put: fc.constantFrom("", "\n", "\t", " ", "|", "≥", "10", "指标", "合计"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.array(cut, { minLength: 1, maxLength: 8 }),
      async (text, cuts) => {
        const damaged = cuts.reduce((before, { at, length, put }) => {
          const from = Math.floor(at * before.length);
          return before.slice(0, from) + put + before.slice(from + length);
        }, text);
        const result = await read(new TextEncoder().encode(damaged), { name: "a.md" });
        if (!result.ok) return;
        for (const { at, printed } of recogniseForms(result.value, new Set()).claims) {
          const raw = at.map((range) => range.text.text.slice(range.from, range.to)).join("");
          assert.equal(foldString(raw).replaceAll(",", ""), printed.text.replaceAll(",", ""));
        }
      },
    ),
    { numRuns: 300 },
  );
});
