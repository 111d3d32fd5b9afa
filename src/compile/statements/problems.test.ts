import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptId } from "#model/concept.ts";
import { fen } from "#model/fen.ts";
import { type BookUnit, type CubeCell, type CubeKey, NO_DIMENSIONS } from "#model/posting.ts";
import type { Policies } from "#standard/accounting/policies.ts";
import { type CompiledStatements, compileStatements } from "./statements.ts";

const UNITS: readonly BookUnit[] = [
  { code: "101", name: "局本级", kind: "administrative", ledger: "administrative" },
  { code: "102", name: "中心", kind: "institution", ledger: "institution" },
];

/** A cell of the cube; what is not named is "". */
function cell(key: Partial<CubeKey>, debit: number, credit: number): CubeCell {
  const filled: CubeKey = { ...NO_DIMENSIONS, unit: "102", phase: "business", ...key };
  return { key: filled, debit: fen(debit), credit: fen(credit), postings: 1 };
}

function compiled(
  cells: readonly CubeCell[],
  policies: Partial<Policies> = {},
  edition = "xinjiang",
): CompiledStatements {
  return compileStatements(
    { cube: { cells }, internal: [] },
    {
      department: "某局",
      units: UNITS,
      year: 2024,
      subject: { kind: "department" },
      edition,
      policies,
      unit: "万元",
      decimals: 2,
      budget: new Map(),
      codes: new Map(),
    },
  );
}

/** Income and expenditure with their closing, so that nothing else is wrong. */
function closed(cells: readonly CubeCell[]): readonly CubeCell[] {
  return cells.flatMap((one) => {
    const closing = { ...one.key, phase: "closing" };
    const result = { account: "8202", phase: "closing", contra: "8701" };
    return [
      one,
      { ...one, key: closing, debit: one.credit, credit: one.debit },
      cell(result, one.debit, one.credit),
    ];
  });
}

const codesOf = ({ problems }: CompiledStatements) => problems.map(({ code }) => code);
const valueAt = ({ values }: CompiledStatements, concept: string) =>
  values.get(conceptId(concept))?.fen;

test("a loan has no row in 公开01: its statements are not told until the department chooses", () => {
  const loan = closed([
    cell({ account: "6501", function: "2010101", special: "false" }, 0, 50_000),
  ]);
  const asked = compiled(loan);
  assert.ok(codesOf(asked).includes("off-statement-flow"));
  assert.equal(valueAt(asked, "01[other-income].amount"), undefined);
  assert.ok(asked.facts.every(({ id }) => !/^s0[123]\./.test(id)));
  assert.ok(asked.facts.some(({ id }) => id.startsWith("s04.")));
  const inside = compiled(loan, { offStatementFlows: "inside" });
  assert.equal(valueAt(inside, "01[other-income].amount"), 50_000);
  assert.equal(valueAt(inside, "01[surplus-distribution].amount"), 50_000);
  const outside = compiled(loan, { offStatementFlows: "outside" });
  assert.equal(valueAt(outside, "01[income-total].amount"), 0);
  assert.equal(valueAt(outside, "01[surplus-distribution].amount"), 0);
  for (const chosen of [inside, outside]) assert.deepEqual(codesOf(chosen), []);
});

test("other expenditure without 基本 or 项目 leaves 公开03 untold, and 公开05 alone", () => {
  const made = compiled(
    closed([
      cell({ account: "7901", function: "2010101", economic: "39999", source: "other" }, 700, 0),
    ]),
  );
  assert.ok(codesOf(made).includes("nature-missing"));
  assert.equal(valueAt(made, "03[2010101].basic"), undefined);
  assert.equal(valueAt(made, "03[total].total"), undefined);
  assert.equal(valueAt(made, "01[expenditure-total].amount"), undefined);
  assert.equal(valueAt(made, "03[total].operating"), 0);
  assert.equal(valueAt(made, "05[total].basic"), 0);
  assert.ok(made.facts.every(({ id }) => id !== "s03.total.total"));
});

test("prepayments that were not cleared and books that were not closed are said", () => {
  const made = compiled([
    cell(
      {
        account: "7201",
        function: "2010101",
        economic: "30201",
        source: "other",
        nature: "basic",
        mark: "pending",
      },
      900,
      0,
    ),
  ]);
  assert.deepEqual(made.problems.slice(0, 2), [
    { code: "books-not-closed", unit: "102", account: "7201", amountFen: 900 },
    { code: "pending-not-cleared", unit: "102", amountFen: 900 },
  ]);
});

const subsidy = (amount: number, source = "other") =>
  cell(
    {
      unit: "101",
      account: "7101",
      function: "2010101",
      economic: "39999",
      source,
      nature: "basic",
      fund: source === "fiscal" ? "general" : "",
      counterparty: "102",
    },
    amount,
    0,
  );
const received = (amount: number, code = "2010150") =>
  cell({ account: "6201", function: code, special: "false", counterparty: "101" }, 0, amount);

test("where the two sides differ the smaller is eliminated and the rest is shown", () => {
  const made = compiled([subsidy(1000), received(600), received(150, "2010199")]);
  assert.deepEqual(
    made.eliminations.map(({ id, amountFen, payer, receiver }) => [
      id,
      amountFen,
      payer.bookedFen,
      receiver.bookedFen,
    ]),
    [["subsidy-admin:101:102", 750, 1000, 750]],
  );
  const rest = made.problems.find(({ code }) => code === "internal-transfer-unmatched");
  assert.ok(rest?.code === "internal-transfer-unmatched");
  assert.deepEqual([rest.unit, rest.account, rest.amountFen], ["101", "7101", 250]);
  assert.equal(valueAt(made, "03[2010101].basic"), 250);
  assert.equal(valueAt(made, "02[total].superior-subsidy"), 0);
});

test("fiscal money paid to a unit is no subsidy: the receiver stands unmatched", () => {
  const made = compiled([subsidy(1000, "fiscal"), received(1000)]);
  assert.deepEqual(made.eliminations, []);
  const unmatched = made.problems.flatMap((problem) =>
    problem.code === "internal-transfer-unmatched" ? [problem.account] : [],
  );
  assert.deepEqual(unmatched.sort(), ["6201", "7101"]);
  assert.equal(valueAt(made, "05[total].basic"), 1000);
});

test("services between units stay in unless the department eliminates them, and are shown", () => {
  const bought = subsidy(400);
  const sold = cell(
    { account: "6101", function: "2010150", special: "false", counterparty: "101" },
    0,
    400,
  );
  const kept = compiled([bought, sold]);
  assert.deepEqual(
    kept.eliminations.map(({ id, isKept }) => [id, isKept]),
    [["service:101:102", true]],
  );
  assert.equal(valueAt(kept, "02[total].business-income"), 400);
  assert.ok(!codesOf(kept).includes("internal-transfer-unmatched"));
  const eliminated = compiled([bought, sold], { internalServices: "eliminate" });
  assert.equal(valueAt(eliminated, "02[total].business-income"), 0);
  assert.equal(valueAt(eliminated, "03[total].basic"), 0);
});

test("services paid with fiscal money stay in whatever was chosen, so that 05 is within 03", () => {
  const sold = cell(
    { account: "6101", function: "2010150", special: "false", counterparty: "101" },
    0,
    400,
  );
  const made = compiled([subsidy(400, "fiscal"), sold], { internalServices: "eliminate" });
  assert.deepEqual(
    made.eliminations.map(({ id, isKept }) => [id, isKept]),
    [["service-fiscal:101:102", true]],
  );
  assert.equal(valueAt(made, "03[total].basic"), 400);
  assert.equal(valueAt(made, "05[total].basic"), 400);
});

test("an edition decides order, titles and columns, and what else it prints is said", () => {
  const made = compiled([], {}, "sichuan");
  assert.deepEqual(
    made.outline.map(({ key }) => key),
    ["01", "02", "03", "04", "05", "06", "07", "08", "09"],
  );
  assert.equal(codesOf(made).filter((code) => code === "statement-not-compiled").length, 4);
  const old = compiled(
    [
      cell(
        {
          account: "7201",
          function: "2230199",
          economic: "30201",
          source: "fiscal",
          fund: "state-capital",
          nature: "project",
          project: "P",
        },
        500,
        0,
      ),
    ],
    {},
    "old-order",
  );
  assert.deepEqual(
    old.outline.map(({ key }) => key),
    ["01", "02", "03", "04", "05", "06", "09", "07", "08"],
  );
  const columns = old.facts.flatMap(({ id }) => (/^s08\.total\./.test(id) ? [id] : []));
  assert.deepEqual(columns, ["s08.total.expenditure", "s08.total.basic", "s08.total.project"]);
  assert.match(old.policies[3] ?? "", /：一般公共预算财政拨款$/);
  assert.match(old.outline[6]?.title ?? "", /“三公”/);
});
