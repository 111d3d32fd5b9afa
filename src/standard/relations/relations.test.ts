import assert from "node:assert/strict";
import { test } from "node:test";
import { EDITIONS } from "#standard/editions.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import { NARRATIVE_FIGURES } from "#standard/relations/figures.ts";
import type { Each, RelationTest } from "#standard/relations/relation.ts";
import { termsOf, termsOfTest } from "#standard/relations/relation-terms.ts";
import { relationById, relations } from "#standard/relations/relations.ts";
import { boundKey, type Key, printTerm, type Term } from "#standard/relations/term.ts";
import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import type { ColumnsOf, RowsOf } from "#standard/statements/layout.ts";
import { statementByKey } from "#standard/statements/statements.ts";

test("there are 268 relations, each with an id of its own", () => {
  assert.equal(relations().length, 268);
  assert.equal(new Set(relations().map(({ id }) => id)).size, 268);
  for (const { id } of relations()) assert.equal(relationById(id)?.id, id);
  assert.equal(relationById("no-such-relation"), undefined);
});

test("253 can be tested on the published document alone, 185 hold always", () => {
  const published = relations().filter(({ checkable }) => checkable === "published");
  assert.equal(published.length, 253);
  assert.equal(relations().filter(({ strength }) => strength === "always").length, 185);
  assert.equal(relations().filter(({ absentPart }) => absentPart === "zero").length, 10);
});

test("a relation follows from relations that are there", () => {
  const followers = relations().filter(({ derivedFrom }) => derivedFrom.length > 0);
  assert.equal(followers.length, 3);
  for (const { derivedFrom } of followers) {
    for (const id of derivedFrom) assert.ok(relationById(id) !== undefined, id);
  }
});

test("only what is logical or about words is left in words", () => {
  const inWords = relations().filter(({ tests }) => tests.some(({ kind }) => kind === "words"));
  for (const { id, kind, checkable } of inWords) {
    const isLogical = kind === "presence" || kind === "hierarchy";
    assert.ok(isLogical || checkable !== "published" || WORDS_ONLY.has(id), `${id} (${kind})`);
  }
});

const WORDS_ONLY = new Set([
  "same-figure-agrees",
  "zero-base-rate-convention",
  "same-figure-same-print",
  "year-agrees",
  "unit-agrees",
  "department-name-agrees",
  "offices-count-agrees-list",
  "three-publics-agrees-general-detail",
  "general-three-publics-within-fiscal",
  "running-cost-table-agrees-narrative",
  "meeting-training-basic-within-table",
]);

test("every name in a term is bound by its test", () => {
  for (const relation of relations()) {
    for (const one of relation.tests) {
      const names = new Set(one.each.map(({ name }) => name));
      for (const name of termsOfTest(one).flatMap(namesOf)) {
        assert.ok(names.has(name), `$${name} in ${relation.id}`);
      }
    }
  }
});

function namesOf({ path }: Term): readonly string[] {
  if (path.kind === "member") return [path.name];
  const keys = Object.values(path).filter((part) => typeof part === "object" && part !== null);
  return [...printTermNames(keys)];
}

function* printTermNames(parts: readonly object[]): Generator<string> {
  for (const part of parts) {
    if ("name" in part && "before" in part) yield String(part.name);
    else yield* printTermNames(Object.values(part).filter((inner) => typeof inner === "object"));
  }
}

test("every row and column of a statement that a relation names is in its layout", () => {
  let checked = 0;
  for (const relation of relations()) {
    const loose = relation.given.flatMap(({ left, right }) => [...left, ...right]);
    for (const given of loose) checked += checkTerm(given, []);
    for (const one of relation.tests) {
      for (const given of termsOfTest(one)) checked += checkTerm(given, one.each);
    }
  }
  assert.ok(checked > 600, `${checked} keys checked`);
});

function checkTerm(given: Term, each: RelationTest["each"]): number {
  const { path } = given;
  if (path.kind !== "cell" && path.kind !== "cells") return 0;
  const layout = statementByKey(path.statement);
  assert.ok(layout !== undefined, `${path.statement} of ${printTerm(given)}`);
  const columns = columnKeys(layout.columns);
  let checked = 0;
  for (const column of choices(path.column, each)) {
    assert.ok(columns.has(column), `column ${column} of ${printTerm(given)}`);
    checked++;
  }
  if (path.kind === "cells") return checked;
  for (const row of choices(path.row, each)) {
    assert.ok(isRow(layout.rows, row), `row ${row} of ${printTerm(given)}`);
    checked++;
  }
  return checked;
}

/** The keys that a key can become; one that is bound to rows of a document is not checked. */
function choices(key: Key, each: readonly Each[]): readonly string[] {
  if (key.kind === "fixed") return [key.key];
  const by = each.find(({ name }) => name === key.name);
  if (by?.kind !== "keys") return [];
  return by.keys.map((value) => boundKey(key, new Map([[key.name, value]])) ?? "");
}

function columnKeys(columns: ColumnsOf): ReadonlySet<string> {
  switch (columns.kind) {
    case "named":
      return new Set(columns.columns.map(({ key }) => key));
    case "items-and-measures":
      return new Set(
        columns.items.flatMap((item) =>
          columns.measures.map((measure) => `${item.key}-${measure.key}`),
        ),
      );
    case "economic-codes":
      return new Set([columns.total.key, ...ECONOMIC_ROWS.map(({ code }) => code)]);
  }
}

function isRow(rows: RowsOf, key: string): boolean {
  switch (rows.kind) {
    case "fixed":
      return key.startsWith("function:") || rows.rows.some((row) => row.key === key);
    case "function-codes":
      return key === "total" || /^\d{3}(\d\d){0,2}$/.test(key);
    case "economic-codes":
      return (
        rows.totals.some((row) => row.key === key) || ECONOMIC_ROWS.some(({ code }) => code === key)
      );
    case "only":
      return key === rows.key;
    case "numbered":
    case "units":
      return key === "total";
  }
}

test("every figure of the narrative that a relation names is listed", () => {
  const listed = new Map(NARRATIVE_FIGURES.map((figure) => [figure.name, figure]));
  assert.equal(listed.size, NARRATIVE_FIGURES.length, "no figure twice");
  for (const relation of relations()) {
    for (const one of relation.tests) {
      for (const { path } of termsOfTest(one)) {
        if (path.kind === "figures") {
          const isKnown = narrativeConcept(`${path.name}[$section]`) !== undefined;
          assert.ok(listed.get(path.name)?.row ?? isKnown, path.name);
        }
        if (path.kind !== "figure") continue;
        for (const name of choices(path.name, one.each)) {
          const figure = listed.get(name);
          const row = path.row === undefined ? "" : "[$item]";
          const isKnown = narrativeConcept(name + row) !== undefined;
          assert.ok(figure !== undefined || isKnown, `${name} of ${relation.id}`);
          if (figure === undefined) continue;
          assert.equal(figure.row !== undefined, path.row !== undefined, name);
        }
      }
    }
  }
});

test("what is recalled says so, and a term is never only negative by chance", () => {
  const recalled = relations().filter(({ status }) => status === "recalled");
  assert.ok(recalled.length > 0);
  for (const relation of relations()) {
    assert.ok(relation.source.length > 0, relation.id);
    const signs = termsOf(relation).map(({ sign }) => sign);
    assert.ok(signs.length === 0 || signs.includes(1), relation.id);
  }
});

test("conditions and evidence name relations, editions and figures that are there", () => {
  const editions = new Set(EDITIONS.map(({ key }) => key));
  for (const { id, applies, complete } of relations()) {
    for (const edition of applies.editions) assert.ok(editions.has(edition), `${edition} of ${id}`);
    for (const other of complete.by)
      assert.ok(relationById(other) !== undefined, `${other} of ${id}`);
    const base = applies.base === "" ? [] : [applies.base];
    for (const need of [...applies.needs, ...applies.unless, ...base]) {
      assert.match(need, /^(?:n\.[a-z-]+\.[a-z-]+|\d\d\.[a-z-]+|p\.project)$/, `${need} of ${id}`);
    }
  }
});
