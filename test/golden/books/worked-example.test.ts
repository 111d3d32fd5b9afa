import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { amountOfLineage } from "#compile/statements/evaluate.ts";
import { compileStatements } from "#compile/statements/statements.ts";
import { conceptId } from "#model/concept.ts";
import { fen } from "#model/fen.ts";
import { decimalText } from "#model/printed.ts";
import type { Policies } from "#standard/accounting/policies.ts";
import { type BookFile, type Reduced, reduceBooks, WORKED_UNITS } from "./department.ts";
import { settingsOf } from "./settings.ts";

// The example of the accounting reference, section 3, with its year-end closing; statements.csv
// holds the figures printed there, not what the program says.
const FOLDER = join(import.meta.dirname, "worked-example");

const read = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const files: readonly BookFile[] = ["A", "B"].flatMap((unit): BookFile[] => [
  { kind: "opening", unit, name: `opening/${unit}.csv`, bytes: read(`opening/${unit}.csv`) },
  { kind: "postings", unit, name: `books/${unit}.csv`, bytes: read(`books/${unit}.csv`) },
]);
const expected = new Map(
  readFileSync(join(FOLDER, "statements.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [concept = "", yuan = ""] = line.split(",");
      return [concept, yuan] as const;
    }),
);

function reduced(): Reduced {
  const made = reduceBooks(files, WORKED_UNITS);
  assert.ok(made.ok, JSON.stringify(made));
  return made.value;
}

const yuan = (value: number | undefined) =>
  value === undefined ? "cannot tell" : decimalText(BigInt(value), 2);

function compiled(policies: Partial<Policies> = {}) {
  return compileStatements(reduced(), settingsOf(WORKED_UNITS, { policies, unit: "元" }));
}

test("the worked example gives the figures printed in the reference, cell by cell", () => {
  const { values } = compiled();
  assert.ok(expected.size > 260);
  for (const [concept, text] of expected) {
    assert.equal(yuan(values.get(conceptId(concept))?.fen), text, concept);
  }
});

test("what the reference does not print is zero, or a sum of what it prints", () => {
  const sums = /^04\[(?:function:\d+|carryover-\S+|expenditure-\S+|income-\S+)\]/;
  for (const [concept, { fen: value }] of compiled().values) {
    if (!expected.has(concept) && !sums.test(concept)) assert.equal(value, 0, concept);
  }
});

test("each printed fact is its exact value and the sum of the cells that its lineage picks", () => {
  const { facts, cube } = compiled();
  assert.ok(facts.length > 250);
  for (const { id, exact, printed, source } of facts) {
    assert.ok(source.kind === "cube", id);
    assert.equal(BigInt(amountOfLineage(cube.cells, source.terms)), exact?.dividend, id);
    assert.equal(printed.digits, exact?.dividend, id);
  }
});

test("a surplus that is distributed enters as 使用非财政拨款结余 and leaves the balances", () => {
  const { values, policies } = compiled({ surplusOfAdministrativeUnit: "distribute" });
  const at = (row: string) => yuan(values.get(conceptId(`01[${row}].amount`))?.fen);
  assert.equal(at("non-fiscal-surplus-used"), "26000.00");
  assert.equal(at("carryover-opening"), "755000.00");
  assert.equal(at("carryover-closing"), "160000.00");
  assert.equal(at("income-grand-total"), "4644786.27");
  assert.equal(at("expenditure-grand-total"), "4644786.27");
  assert.match(policies[0] ?? "", /通过使用非财政拨款结余和结余分配反映/);
});

test("what units paid each other is eliminated with both vouchers", () => {
  const { eliminations, problems } = compiled();
  const shown = eliminations.map(({ id, amountFen, payer, receiver, isKept }) => [
    id,
    amountFen,
    payer.postings.map(({ voucher, row }) => `${voucher.number} row ${row}`),
    receiver.postings.map(({ voucher, row }) => `${voucher.number} row ${row}`),
    isKept,
  ]);
  assert.deepEqual(shown, [
    ["subsidy-admin:A:B", 3_000_000, ["0013 row 26"], ["0011 row 23"], false],
    ["remit-admin:B:A", 1_000_000, ["0012 row 24"], ["0012 row 25"], false],
  ]);
  assert.deepEqual(
    problems.map(({ code }) => code),
    ["budget-missing"],
  );
});

test("without elimination 公开01 stands as its units alone give it", () => {
  const books = reduced();
  let income = 0;
  let superior = 0;
  for (const { code } of WORKED_UNITS) {
    const subject = { kind: "unit", code } as const;
    const { values } = compileStatements(books, settingsOf(WORKED_UNITS, { subject }));
    income += values.get(conceptId("01[income-grand-total].amount"))?.fen ?? 0;
    superior += values.get(conceptId("01[superior-subsidy].amount"))?.fen ?? 0;
  }
  assert.equal(yuan(income), "4746786.27");
  assert.equal(yuan(superior), "30000.00");
});

test("printed in 万元 each figure is rounded once, half up, and sums that differ are noted", () => {
  const budget = new Map(
    ["abroad", "vehicle-purchase", "vehicle-operation", "reception"].map((item) => [
      conceptId(`09[all].${item}-budget`),
      fen(2_500_050),
    ]),
  );
  const { facts, notes, problems, outline } = compileStatements(
    reduced(),
    settingsOf(WORKED_UNITS, { budget }),
  );
  const text = (id: string) => facts.find((fact) => fact.id === id)?.printed.text;
  assert.equal(text("s01.income-grand-total.amount"), "470.68");
  assert.equal(text("s01.function-212.amount"), "14.88");
  assert.equal(text("s09.all.vehicle-actual"), "21.65");
  assert.equal(text("s09.all.total-budget"), "10.00");
  assert.deepEqual(notes, []);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    outline.map(({ key, status }) => `${key} ${status}`),
    ["01", "02", "03", "04", "05", "06", "07"]
      .map((key) => `${key} present`)
      .concat(["08 empty", "09 present"]),
  );
});

test("where rounding makes a printed sum differ in its last digit, that is noted", () => {
  const { notes } = compileStatements(reduced(), settingsOf(WORKED_UNITS, { decimals: 1 }));
  const total = notes.find(({ whole }) => whole === "02[total].total");
  // 360.14 + 20.00 + 6.04 + 0.20 = 386.38 万元
  assert.equal(total?.wholeText, "386.4");
  assert.equal(total?.partsText, "386.3");
  assert.equal(total?.parts.length, 6);
  const whole = notes.map((note) => String(note.whole));
  // 2200101: 132.63, 2200150: 74.23 (one fund) = 206.86: 132.6 + 74.2 = 206.8, printed 206.9
  assert.ok(whole.includes("05[22001].basic"));
  assert.ok(!whole.includes("01[income-total].amount"));
});
