import assert from "node:assert/strict";
import { test } from "node:test";
import {
  economicCodeByName,
  economicCodes,
  economicCodesByName,
  economicGroup,
  economicNames,
  governmentEconomicCodes,
} from "#standard/codes/economic-codes.ts";

test("122 rows of departments, 84 of governments; classes nest", () => {
  assert.equal(economicCodes().length, 122);
  assert.equal(governmentEconomicCodes().length, 84);
  for (const list of [economicCodes(), governmentEconomicCodes()]) {
    const codes = new Set(list.map(({ code }) => code));
    for (const code of codes) {
      assert.match(code, /^[35]\d\d(\d\d)?$/);
      assert.ok(codes.has(code.slice(0, 3)), code);
    }
  }
});

test("no code has two names in one year", () => {
  for (const { code } of economicCodes()) {
    for (let year = 2014; year <= 2026; year++) {
      const names = economicNames(code).filter(
        ({ validFrom = 0, validTo = 9999 }) => validFrom <= year && year <= validTo,
      );
      assert.ok(names.length <= 1, `${code} in ${year}`);
    }
  }
});

test("counterparts are codes of the government's classification", () => {
  const known = new Set(governmentEconomicCodes().map(({ code }) => code));
  for (const { code, government } of economicCodes()) {
    for (const other of [government.agency, government.institution]) {
      assert.ok(other === "" || known.has(other), `${code} → ${other}`);
    }
  }
  const [office] = economicNames("30201");
  assert.deepEqual([office?.government.agency, office?.government.institution], ["50201", "50502"]);
});

test("a name is a code; of two the one of basic expenditure comes first", () => {
  assert.equal(economicCodeByName("办公费"), "30201");
  assert.equal(economicCodeByName("维修(护)费", "", 2024), "30213");
  const [first, ...others] = economicCodesByName("房屋建筑物购建", 2024).map(({ code }) => code);
  assert.equal(first, "31001");
  assert.ok(others.includes("30901"));
  assert.equal(economicCodeByName("房屋建筑物购建", "309", 2024), "30901");
  assert.equal(economicCodeByName("行政运行"), undefined);
});

test("a code stands on one side of 公开06, by its class where the code is not known", () => {
  assert.equal(economicGroup("30101"), "personnel");
  assert.equal(economicGroup("303"), "personnel");
  assert.equal(economicGroup("30239"), "public");
  assert.equal(economicGroup("31002"), "public");
  assert.equal(economicGroup("30903"), "other");
  assert.equal(economicGroup("30298"), "public");
  assert.equal(economicGroup("999"), undefined);
});
