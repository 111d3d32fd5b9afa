import assert from "node:assert/strict";
import { test } from "node:test";
import { isClosing, lineBits } from "./closing.ts";
import { missingDimensions } from "./required.ts";

/** Lines as account/detail; debit and credit play no part. */
function isClosed(...lines: readonly string[]): boolean {
  let bits = 0;
  for (const line of lines) {
    const [account = "", detail = ""] = line.split("/");
    bits |= lineBits(account, detail);
  }
  return isClosing(bits);
}

test("business of the year is no closing, whatever accounts it runs through", () => {
  const business = [
    ["7101", "6001"],
    ["7101", "6001", "8001"],
    ["8001", "6101"],
    ["7201", "8001"],
    // 年初余额调整, 归集上缴, 缴纳所得税, 收回以前年度投资
    ["8001", "8101/opening-adjustment"],
    ["8101/remitted", "8001"],
    ["8202/cumulative", "8001"],
    ["8001", "8501"],
    // 旧做法：使用专用结余
    ["8301", "8001"],
    ["8102/reallocated", "8101/reallocated"],
    ["8201/overhead", "8202/overhead"],
    // accrual ledger alone
    ["5001", "2301"],
  ];
  for (const lines of business) assert.equal(isClosed(...lines), false, lines.join(" "));
});

test("each step of year-end closing is recognised", () => {
  const closing = [
    ["6001", "8101/year-result"],
    ["8101/year-result", "7101"],
    ["6101", "8201/year-result"],
    ["6609", "8501"],
    ["8501", "7401"],
    ["6401", "8401"],
    ["8301", "7201"],
    ["6001", "6609", "7101", "8101/year-result", "8501"],
    ["8101/opening-adjustment", "8101/cumulative"],
    ["8101/cumulative", "8102/carried-in"],
    ["8501", "8701"],
    ["8701", "8301", "8202/cumulative"],
    ["8202/cumulative", "8501"],
  ];
  for (const lines of closing) assert.equal(isClosed(...lines), true, lines.join(" "));
});

test("postings must carry what the ledger rules ask for, balances less", () => {
  const spent = { account: "7101", source: "fiscal", nature: "project" };
  assert.deepEqual(missingDimensions(spent, false), ["function", "economic", "fund", "project"]);
  const paid = { account: "7501", function: "2010101", economic: "39999" };
  assert.deepEqual(missingDimensions(paid, false), ["counterparty"]);
  assert.deepEqual(missingDimensions({ account: "6602", function: "2010101" }, false), []);
  assert.deepEqual(missingDimensions({ account: "8001" }, false), []);
  assert.deepEqual(missingDimensions({ account: "710101", source: "other" }, false), [
    "nature",
    "function",
    "economic",
  ]);
  assert.deepEqual(missingDimensions({ account: "8202", detail: "cumulative" }, true), [
    "function",
  ]);
  assert.deepEqual(missingDimensions({ account: "8401" }, true), []);
});
