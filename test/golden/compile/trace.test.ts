import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { compileFolder } from "#host/compile-folder.ts";
import { traceFolder } from "#host/trace-folder.ts";
import { addressOf } from "#model/concept.ts";
import type { Behind, Traced } from "#model/traced.ts";
import { openings, years } from "../books/events.ts";
import { writeMadeUpFolder } from "./made-up-folder.ts";

const LIMIT = 100_000;

const madeUp = fc.record({ vouchers: years, balances: openings });

async function inFolder<Value>(run: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-trace-test-"));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the rows of a figure add up to, counted from the rows alone. */
function sumOf(behind: Behind): bigint | undefined {
  switch (behind.kind) {
    case "postings": {
      const parts = [...behind.rows, ...behind.adjustments];
      return parts.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
    }
    case "rows":
      return behind.rows.reduce((sum, { amount }) => sum + amount, 0n);
    case "figures":
    case "prior-year":
      return undefined;
  }
}

test("the rows behind a figure add up to it, whatever statement or sentence it stands in", async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(madeUp, async (year) => {
      await inFolder(async (folder) => {
        writeMadeUpFolder(folder, year);
        const made = await compileFolder(folder);
        assert.ok(made.ok, made.ok ? "" : JSON.stringify(made.problem).slice(0, 300));
        for (const [concept, { exact }] of made.value.compiled.figures) {
          const traced = await traceFolder(folder, addressOf(concept), { limit: LIMIT });
          assert.ok(traced.ok, concept);
          kinds.add(traced.value.behind.kind);
          const sum = sumOf(traced.value.behind);
          if (sum === undefined || exact === undefined) continue;
          assert.equal(sum * exact.divisor, exact.dividend, concept);
        }
      });
    }),
    { numRuns: 6 },
  );
  assert.ok(kinds.has("postings") && kinds.has("rows"), [...kinds].join(" "));
});

test("both spellings of a concept are taken; one that there is not is named with its neighbours", async () => {
  const [year] = fc.sample(madeUp, { seed: 7, numRuns: 1 });
  assert.ok(year !== undefined);
  await inFolder(async (folder) => {
    writeMadeUpFolder(folder, year);
    assert.ok((await compileFolder(folder)).ok);
    const options = { limit: 5 };
    const path = await traceFolder(folder, "01[income-grand-total].amount", options);
    const address = await traceFolder(folder, "s01.income-grand-total.amount", options);
    assert.ok(path.ok);
    assert.deepEqual(path, address);
    const none = await traceFolder(folder, "01[income-grand-totel].amount", options);
    assert.ok(!none.ok && none.problem.code === "concept-unknown");
    assert.ok(none.problem.near.includes("01[income-grand-total].amount"));
  });
});

test("books that changed since are read anew, and what was compiled stays as it is", async () => {
  const [year] = fc.sample(madeUp, { seed: 11, numRuns: 1 });
  assert.ok(year !== undefined);
  await inFolder(async (folder) => {
    writeMadeUpFolder(folder, year);
    assert.ok((await compileFolder(folder)).ok);
    const before = readFileSync(join(folder, "out/disclosure.json"));
    const books = join(folder, "books/101.csv");
    appendFileSync(
      books,
      "101,2024,12,记,9901,1,2024-12-01,加,7101,,100.00,0.00,一般公共预算财政拨款,财政拨款,基本支出,,2010101,30201,,,\n" +
        "101,2024,12,记,9901,2,2024-12-01,加,6001,,0.00,100.00,一般公共预算财政拨款,,基本支出,,2010101,,,,\n",
    );
    const traced = await traceFolder(folder, "05[2010101].basic", { limit: LIMIT });
    assert.ok(traced.ok && traced.value.isAnew);
    assert.ok(hasRow(traced.value, 10_000));
    assert.deepEqual(readFileSync(join(folder, "out/disclosure.json")), before);
  });
});

function hasRow({ behind }: Traced, amountFen: number): boolean {
  return behind.kind === "postings" && behind.rows.some((row) => row.amountFen === amountFen);
}

test("books with an error leave the output as it was, and every error is told", async () => {
  const [year] = fc.sample(madeUp, { seed: 3, numRuns: 1 });
  assert.ok(year !== undefined);
  await inFolder(async (folder) => {
    writeMadeUpFolder(folder, year);
    assert.ok((await compileFolder(folder)).ok);
    const before = readFileSync(join(folder, "out/disclosure.json"));
    const books = join(folder, "books/102.csv");
    const row = (number: number, amount: string) =>
      `102,2024,12,记,${number},1,2024-12-01,错,7201,,${amount},0.00,一般公共预算财政拨款,财政拨款,基本支出,,2010101,30201,,,\n`;
    writeFileSync(books, readFileSync(books, "utf8") + row(9901, "1.234") + row(9902, "1e5"));
    const made = await compileFolder(folder);
    assert.ok(!made.ok && made.problem.code === "books");
    const codes = made.problem.problems.problems.map(({ code }) => code);
    assert.ok(codes.includes("amount-more-than-fen") && codes.includes("amount-scientific"));
    assert.deepEqual(readFileSync(join(folder, "out/disclosure.json")), before);
  });
});
