import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { amountOfLineage } from "#compile/statements/evaluate.ts";
import type { StatementSettings } from "#compile/statements/settings.ts";
import { type CompiledStatements, compileStatements } from "#compile/statements/statements.ts";
import { conceptId } from "#model/concept.ts";
import { relations } from "#standard/relations/relations.ts";
import { type BookFile, reduceBooks } from "./department.ts";
import { fiscalSpending, openings, years } from "./events.ts";
import { breaksOf } from "./exact-relations.ts";
import { closingOf, filesOf, MADE_UNITS, type Voucher } from "./made-up.ts";
import { settingsOf } from "./settings.ts";

const RUNS = { numRuns: 60 };

function compiled(
  files: readonly BookFile[],
  own: Partial<StatementSettings> = {},
  chunkBytes = 4096,
): CompiledStatements {
  const made = reduceBooks(files, MADE_UNITS, chunkBytes);
  assert.ok(made.ok, made.ok ? "" : JSON.stringify(made.problem.problems.slice(0, 3)));
  return compileStatements(made.value, settingsOf(MADE_UNITS, own));
}

const closed = (vouchers: readonly Voucher[]) => [...vouchers, ...closingOf(vouchers)];
const amountsOf = ({ values }: CompiledStatements) =>
  new Map([...values].map(([concept, { fen }]) => [String(concept), fen]));
const differences = (a: Map<string, number | undefined>, b: Map<string, number | undefined>) =>
  [...new Set([...a.keys(), ...b.keys()])]
    .filter((concept) => (a.get(concept) ?? 0) !== (b.get(concept) ?? 0))
    .sort();

test("the relations that always hold, hold exactly over whatever balanced books say", () => {
  const always = relations().filter(({ strength }) => strength === "always");
  let tested = 0;
  fc.assert(
    fc.property(years, openings, fc.boolean(), (vouchers, balances, isCarried) => {
      const surplusOfAdministrativeUnit = isCarried ? "carry" : "distribute";
      const policies = { surplusOfAdministrativeUnit } as const;
      const made = compiled(filesOf(closed(vouchers), balances), { policies });
      for (const relation of always) {
        // Expenditure from balances that the year did not begin with makes them negative.
        if (relation.id.endsWith("-not-negative")) continue;
        const { tested: own, broken } = breaksOf(relation, made.values);
        tested += own;
        assert.deepEqual(broken, []);
      }
      const codes = made.problems.map(({ code }) => code);
      assert.ok(!codes.includes("totals-differ") && !codes.includes("books-not-closed"));
    }),
    RUNS,
  );
  assert.ok(tested > 5000, `only ${tested} tests`);
});

test("the order of vouchers, of their lines, of files and the size of chunks change nothing", () => {
  fc.assert(
    fc.property(years, openings, fc.integer({ min: 1, max: 400 }), (vouchers, balances, size) => {
      const all = closed(vouchers);
      const straight = compiled(filesOf(all, balances));
      const turned = all.map(({ unit, lines }) => ({ unit, lines: [...lines].reverse() }));
      const backward = (count: number) => [...Array(count).keys()].reverse();
      const files = [...filesOf(turned, balances, backward)].reverse();
      const other = compiled(files, {}, size);
      assert.deepEqual(amountsOf(other), amountsOf(straight));
      const shown = ({ eliminations }: CompiledStatements) =>
        eliminations.map(({ id, amountFen }) => [id, amountFen]);
      assert.deepEqual(shown(other), shown(straight));
      assert.deepEqual(
        other.facts.map(({ id, printed }) => [id, printed.text]),
        straight.facts.map(({ id, printed }) => [id, printed.text]),
      );
    }),
    RUNS,
  );
});

test("a posting added changes exactly the cells that it belongs to", () => {
  fc.assert(
    fc.property(years, fiscalSpending, (vouchers, added) => {
      const before = amountsOf(compiled(filesOf(closed(vouchers), [])));
      const after = amountsOf(compiled(filesOf(closed([...vouchers, added]), [])));
      assert.deepEqual(differences(before, after), cellsOf(added));
    }),
    RUNS,
  );
});

/** The cells of a payment out of this year's fiscal grant, listed by hand from the form. */
function cellsOf({ unit, lines }: Voucher): readonly string[] {
  const [{ fund = "", nature = "", function: code = "", economic = "" } = {}] = lines;
  const key = fund === "general" ? "general-budget" : fund;
  const levels = [code.slice(0, 3), code.slice(0, 5), code, "total"];
  const cells = [
    ...[`${key}-grant`, "income-total", "income-grand-total"].flatMap((row) => [
      `01[${row}].amount`,
      `04[${row}].amount`,
    ]),
    ...["expenditure-total", "expenditure-grand-total", `function:${code.slice(0, 3)}`].flatMap(
      (row) => [`01[${row}].amount`, `04[${row}].total`, `04[${row}].${key}`],
    ),
    ...levels.flatMap((row) => [`02[${row}].fiscal`, `02[${row}].total`]),
    ...levels.flatMap((row) => [`03[${row}].${nature}`, `03[${row}].total`]),
  ];
  if (fund === "general") {
    cells.push(...levels.flatMap((row) => [`05[${row}].${nature}`, `05[${row}].total`]));
  } else {
    const own = fund === "government-fund" ? "07" : "08";
    cells.push(
      ...levels.flatMap((row) =>
        ["income", nature, "expenditure"].map((column) => `${own}[${row}].${column}`),
      ),
    );
  }
  const isPersonnel = economic.startsWith("301");
  if (fund === "general" && nature === "basic") {
    const block = isPersonnel ? "personnel-total" : "public-total";
    const rows = [economic.slice(0, 3), economic, block, "total"];
    cells.push(...rows.map((row) => `06[${row}].amount`));
    const running = unit === "102" ? "n.running.institution-public" : "n.running.amount";
    if (!isPersonnel) cells.push(running);
  }
  const item = {
    "30212": ["abroad"],
    "30217": ["reception"],
    "30231": ["vehicle-operation", "vehicle"],
    "31013": ["vehicle-purchase", "vehicle"],
  }[economic];
  for (const name of item === undefined ? [] : [...item, "total"]) {
    cells.push(`09[all].${name}-actual`);
  }
  return cells.sort();
}

test("consolidation loses no fen: units less what they paid each other are the department", () => {
  fc.assert(
    fc.property(years, openings, (vouchers, balances) => {
      const files = filesOf(closed(vouchers), balances);
      const whole = compiled(files);
      const units = MADE_UNITS.map(({ code }) =>
        compiled(files, { subject: { kind: "unit", code } }),
      );
      const eliminated = whole.eliminations
        .filter(({ isKept }) => !isKept)
        .reduce((sum, { amountFen }) => sum + amountFen, 0);
      for (const [concept, { fen }] of whole.values) {
        let sumFen = 0;
        for (const { values } of units) sumFen += values.get(concept)?.fen ?? 0;
        if (ELIMINATED.has(concept)) assert.equal(fen, sumFen - eliminated, concept);
        else if (!/^0[123]\[/.test(concept)) assert.equal(fen, sumFen, concept);
      }
      const unmatched = whole.problems.filter(({ code }) => code === "internal-transfer-unmatched");
      // Where all is matched, both sides and both adjustments are four times what was eliminated.
      const internal = whole.cube.cells.filter(
        ({ key }) => key.phase === "business" && /^10[12]$/.test(key.counterparty),
      );
      const left = internal.reduce((sum, { debit, credit }) => sum + Math.abs(debit - credit), 0);
      assert.equal(unmatched.length > 0, left > eliminated * 4);
    }),
    RUNS,
  );
});

const ELIMINATED = new Set(
  ["income-total", "income-grand-total", "expenditure-total", "expenditure-grand-total"].map(
    (row) => conceptId(`01[${row}].amount`),
  ),
);

test("every value is the sum of the cells that its lineage picks", () => {
  fc.assert(
    fc.property(years, openings, (vouchers, balances) => {
      const made = compiled(filesOf(closed(vouchers), balances));
      for (const [concept, { fen, terms }] of made.values) {
        assert.equal(amountOfLineage(made.cube.cells, terms), fen === 0 ? 0 : fen, concept);
      }
    }),
    RUNS,
  );
});

test("books that were not closed leave what closing makes untold, and say so", () => {
  fc.assert(
    fc.property(years, (vouchers) => {
      const made = compiled(filesOf(vouchers, []));
      const isLeft = made.problems.some(({ code }) => code === "books-not-closed");
      const { fen } = made.values.get(conceptId("01[carryover-closing].amount")) ?? {};
      assert.equal(fen === undefined, isLeft);
      const closing = made.facts.filter(({ id }) => id === "s01.carryover-closing.amount");
      assert.equal(closing.length, isLeft ? 0 : 1);
    }),
    RUNS,
  );
});
