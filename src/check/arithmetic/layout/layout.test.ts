import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnose } from "#check/arithmetic/diagnose.ts";
import type { FoundCause } from "#check/arithmetic/diagnosis.ts";
import { type MadeUpBook, madeUpBook } from "#check/arithmetic/made-up-book.ts";
import { type MadeUpGround, madeUpSystem } from "#check/arithmetic/made-up-system.ts";
import type { System } from "#check/arithmetic/system.ts";

const BOOK = madeUpBook({ seed: 11, classes: 5 });
const COLUMNS = ["total", "basic", "project"];
const ROWS = Object.keys(BOOK.prints)
  .filter((name) => /^03\..*\.total$/.test(name))
  .map((name) => name.split(".")[1] ?? "");

/** The book with other texts at some names. */
function printed(book: MadeUpBook, texts: ReadonlyMap<string, string>): MadeUpBook {
  const prints = { ...book.prints };
  for (const [name, text] of texts) {
    const print = prints[name];
    assert.ok(print, name);
    prints[name] = { ...print, text };
  }
  return { ...book, prints };
}

function textAt(name: string): string {
  return BOOK.prints[name]?.text ?? "";
}

function causesOf({ prints, says }: MadeUpBook): {
  readonly system: System;
  readonly causes: readonly FoundCause[];
} {
  const system = madeUpSystem(prints, says);
  return { system, causes: diagnose(system).causes };
}

function labelsOf(system: System, cause: FoundCause | undefined): readonly string[] {
  return (cause?.suspects ?? []).map(({ figure }) => system.figures[figure]?.fact.label ?? "");
}

test("a table printed ten thousand times too large is one cause, its unit", () => {
  const texts = new Map<string, string>();
  for (const row of ROWS) {
    for (const column of COLUMNS) {
      const name = `05.${row}.${column}`;
      const [whole = "", cents = ""] = textAt(name).split(".");
      texts.set(name, `${whole}${cents}00.00`.replace(/^0+(?=\d)/, ""));
    }
  }
  const { system, causes } = causesOf(printed(BOOK, texts));
  assert.equal(causes.length, 1);
  assert.equal(causes[0]?.kind, "table-unit");
  assert.ok(labelsOf(system, causes[0]).every((label) => label.startsWith("05.")));
  assert.equal(causes[0]?.suspects[0]?.print, textAt(labelsOf(system, causes[0])[0] ?? ""));
});

test("rows that slid against their labels are found by the twin table, to the last row", () => {
  const [first, last] = [3, 9];
  const texts = new Map<string, string>();
  for (let at = first; at <= last; at++) {
    const from = at === first ? last : at - 1;
    for (const column of COLUMNS) {
      texts.set(`03.${ROWS[at]}.${column}`, textAt(`03.${ROWS[from]}.${column}`));
    }
  }
  const { system, causes } = causesOf(printed(BOOK, texts));
  assert.equal(causes.length, 1);
  assert.equal(causes[0]?.kind, "rows-displaced");
  for (const { figure, print } of causes[0]?.suspects ?? []) {
    assert.equal(print, textAt(system.figures[figure]?.fact.label ?? ""));
  }
});

test("two neighbouring cells exchanged are one cause, whatever clusters they break", () => {
  const row = ROWS.find(
    (code) =>
      code.length === 7 &&
      textAt(`03.${code}.basic`) !== "0.00" &&
      textAt(`03.${code}.project`) !== "0.00",
  );
  const [basic, project] = [`03.${row}.basic`, `03.${row}.project`];
  const texts = new Map([
    [basic, textAt(project)],
    [project, textAt(basic)],
  ]);
  const { system, causes } = causesOf(printed(BOOK, texts));
  assert.equal(causes.length, 1);
  assert.equal(causes[0]?.kind, "cells-exchanged");
  assert.deepEqual([...labelsOf(system, causes[0])].sort(), [basic, project].sort());
});

test("a row that a section lacks is found by the twin, in every column at once", () => {
  const row = ROWS.find(
    (code) =>
      code.length === 7 &&
      ROWS.filter((other) => other.length === 7 && other.startsWith(code.slice(0, 5))).length > 1,
  );
  assert.ok(row);
  const prints = Object.fromEntries(
    Object.entries(BOOK.prints).filter(([name]) => !name.startsWith(`03.${row}.`)),
  );
  const says = BOOK.says.flatMap((ground): readonly MadeUpGround[] => {
    const text = typeof ground === "string" ? ground : ground.says;
    if (!text.includes(`03.${row}.`)) return [ground];
    const isSum = text.includes(`03.${row.slice(0, 5)}.`) && text.includes("+");
    if (!isSum) return [];
    const without = text.replace(new RegExp(`(?: \\+ )?03\\.${row}\\.[a-z]+`), "");
    return [without.replace("=  + ", "= ")];
  });
  const { system, causes } = causesOf({ prints, says });
  assert.equal(causes[0]?.kind, "row-missing");
  const [suspect] = causes[0]?.suspects ?? [];
  assert.equal(suspect?.print, textAt(`03.${row}.total`));
  const twins = (suspect?.copies ?? []).map((figure) => system.figures[figure]?.fact.label);
  assert.deepEqual(twins, [`05.${row}.total`]);
});

test("a sentence whose figures agree with each other and with no table is of another version", () => {
  const classes = ROWS.filter((code) => /^\d{3}$/.test(code));
  const [changed = ""] = classes;
  const add = (name: string, cents: bigint) => {
    const sum = BigInt(textAt(name).replace(".", "")) + cents;
    return `${sum / 100n}.${(sum % 100n).toString().padStart(2, "0")}`;
  };
  const texts = new Map([
    ["n.total", add("n.total", 7_300n)],
    [`n.${changed}`, add(`n.${changed}`, 7_300n)],
  ]);
  const says = BOOK.says.filter(
    (ground) => typeof ground !== "string" || !/share|rate|change/.test(ground),
  );
  const { system, causes } = causesOf({ ...printed(BOOK, texts), says });
  assert.equal(causes.length, 1);
  assert.equal(causes[0]?.kind, "other-version");
  assert.deepEqual([...labelsOf(system, causes[0])].sort(), [`n.${changed}`, "n.total"]);
  const right = causes[0]?.suspects.map(({ figure, print }) => {
    return print === textAt(system.figures[figure]?.fact.label ?? "");
  });
  assert.deepEqual(right, [true, true]);
});
