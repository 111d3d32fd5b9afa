import assert from "node:assert/strict";
import { test } from "node:test";
import { accounts } from "#standard/codes/accounts.ts";
import { incomeAndFundCodes } from "#standard/codes/income-and-fund-codes.ts";

test("the chart has 214 accounts, 103 of the first level; sub-accounts hang below one", () => {
  const codes = new Set(accounts().map(({ code }) => code));
  assert.equal(codes.size, 214);
  assert.equal(accounts().filter(({ level }) => level === 1).length, 103);
  for (const { code, parent, level } of accounts()) {
    assert.equal(parent, level === 1 ? "" : code.slice(0, code.lastIndexOf(".")), code);
    assert.ok(parent === "" || codes.has(parent), code);
  }
});

test("incomes and funds are booked to accounts of the chart", () => {
  const codes = new Set(accounts().map(({ code }) => code));
  assert.equal(incomeAndFundCodes().length, 37);
  for (const { name, accounts: booked } of incomeAndFundCodes()) {
    for (const code of booked) assert.ok(codes.has(code), `${name} → ${code}`);
  }
});

test("a fund nature hangs below one of its scheme", () => {
  const keys = new Set(incomeAndFundCodes().map(({ scheme, code }) => `${scheme} ${code}`));
  assert.equal(keys.size, 37);
  for (const { scheme, parent } of incomeAndFundCodes()) {
    assert.ok(parent === "" || keys.has(`${scheme} ${parent}`));
  }
});
