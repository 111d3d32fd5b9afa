import assert from "node:assert/strict";
import { test } from "node:test";
import { foldString } from "#recognise/folded.ts";
import { economicCodes, governmentEconomicCodes } from "#standard/codes/economic-codes.ts";
import { functionCodeByPath, functionCodes } from "#standard/codes/function-codes.ts";
import { foldName } from "#standard/folded-name.ts";
import { relations } from "#standard/relations/relations.ts";
import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import { FUNCTION_CLASSES } from "#standard/statements/function-classes.ts";

test("names of the standard fold as the text of a document does", () => {
  const names = [...functionCodes(), ...economicCodes(), ...governmentEconomicCodes()];
  for (const { name, folded } of names) assert.equal(folded, foldString(name));
  for (const text of ["“三公”经费 —（一）", "〔2020〕10号　A，B"]) {
    assert.equal(foldName(text), foldString(text));
  }
});

test("the full path of every code leads to it first in every year it is in force", () => {
  let unclear = 0;
  const codes = functionCodes().filter(({ validTo = 9999 }) => validTo >= 2024);
  for (const entry of codes) {
    if ((entry.validFrom ?? 0) > 2024) continue;
    const [className = "", sectionName = "", itemName = ""] = pathOf(entry.code);
    const matches = functionCodeByPath(className, sectionName, itemName, 2024);
    const sure = matches.filter(({ isInForce }) => isInForce).map(({ entry: { code } }) => code);
    assert.ok(sure.includes(entry.code), `${className} ${sectionName} ${itemName}`);
    if (sure.length > 1) unclear++;
  }
  assert.ok(unclear <= 2, `${unclear} paths of 2024 name two codes`);
});

function pathOf(code: string): readonly string[] {
  return [3, 5, 7]
    .filter((length) => length <= code.length)
    .map((length) => {
      const names = functionCodes().filter((entry) => entry.code === code.slice(0, length));
      const now = names.find(
        ({ validFrom = 0, validTo = 9999 }) => validFrom <= 2024 && 2024 <= validTo,
      );
      return now?.folded ?? "";
    });
}

test("rows of the statements bear names that their codes have", () => {
  const names = new Map(Object.entries(Object.groupBy(economicCodes(), ({ code }) => code)));
  for (const { code, zh, variants } of ECONOMIC_ROWS) {
    const known = (names.get(code) ?? []).map(({ folded }) => folded);
    assert.ok(
      known.some((name) => [zh, ...variants].includes(name)),
      `${code} ${zh}: ${known}`,
    );
  }
  for (const { code, zh, variants } of FUNCTION_CLASSES) {
    const known = functionCodes().filter((entry) => entry.code === code);
    assert.ok(
      known.some(({ folded }) => [zh, ...variants].includes(folded)),
      `${code} ${zh}`,
    );
  }
});

test("the codes that relations name are codes", () => {
  const codes = new Set([...functionCodes(), ...economicCodes()].map(({ code }) => code));
  const spelt = JSON.stringify(relations().map(({ tests }) => tests));
  for (const [, code = ""] of spelt.matchAll(/"key":"(?:function:)?(\d{3,7})"/g)) {
    assert.ok(codes.has(code), code);
  }
});
