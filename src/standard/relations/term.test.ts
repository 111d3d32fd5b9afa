import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Relation } from "#standard/relations/relation.ts";
import { termsOf } from "#standard/relations/relation-terms.ts";
import { relations } from "#standard/relations/relations.ts";
import {
  boundKey,
  type Key,
  parseTerm,
  printTerm,
  type Term,
  type TermPath,
} from "#standard/relations/term.ts";

function record<Shape>(shape: { [Name in keyof Shape]: fc.Arbitrary<Shape[Name]> }) {
  return fc.record(shape, { noNullPrototype: true });
}

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z]{1,5})?$/);
const bound = record({
  kind: fc.constant("bound" as const),
  before: fc.constantFrom("", "function:", "carryover-opening-"),
  name: fc.stringMatching(/^[a-z]{1,6}$/),
  after: fc.constantFrom("", "-share", "-budget"),
});
const fixed = record({ kind: fc.constant("fixed" as const), key: word });
const key: fc.Arbitrary<Key> = fc.oneof(fixed, bound);
const number: fc.Arbitrary<Key> = fc.oneof(
  fc.nat(999).map((no) => ({ kind: "fixed" as const, key: String(no) })),
  fc.constant({ kind: "bound" as const, before: "", name: "project", after: "" }),
);
const statement = fc.constantFrom("01", "09", "x.procurement");

const path: fc.Arbitrary<TermPath> = fc.oneof(
  record({ kind: fc.constant("cell" as const), statement, row: key, column: key }),
  record({
    kind: fc.constant("cells" as const),
    statement,
    rows: fc.oneof(
      record({ kind: fc.constantFrom("class" as const, "function" as const) }),
      record({
        kind: fc.constant("under" as const),
        level: fc.constantFrom("section" as const, "item" as const, "child" as const),
        code: key,
      }),
    ),
    column: key,
  }),
  record({
    kind: fc.constant("figure" as const),
    name: word.map((name) => ({ kind: "fixed" as const, key: `n.three.${name}` })),
    row: fc.option(key, { nil: undefined }),
  }),
  record({
    kind: fc.constant("figures" as const),
    name: word.map((name) => `n.general.${name}`),
    under: fc.option(key, { nil: undefined }),
  }),
  record({
    kind: fc.constant("form" as const),
    form: fc.oneof(
      fc.constant({ kind: "whole" as const }),
      record({ kind: fc.constant("project" as const), no: number }),
    ),
    path: fixed,
  }),
  record({
    kind: fc.constant("columns" as const),
    statement: fc.constantFrom("05", "x.procurement"),
    row: fixed,
    under: fc.option(fixed, { nil: undefined }),
  }),
  record({ kind: fc.constant("constant" as const), digits: fc.stringMatching(/^\d{1,9}$/) }),
  record({
    kind: fc.constant("member" as const),
    name: fc.stringMatching(/^[a-z]{1,6}$/),
    at: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant("rest" as const)),
  }),
);

const term: fc.Arbitrary<Term> = record({
  sign: fc.constantFrom(1 as const, -1 as const),
  isPrior: fc.boolean(),
  path,
});

test("parsing what a term prints is the term", () => {
  fc.assert(
    fc.property(term, (given) => {
      assert.deepEqual(parseTerm(printTerm(given)), { ok: true, value: given });
    }),
  );
});

test("every term of every relation prints and parses to itself", () => {
  const terms = relations().flatMap((relation: Relation) => termsOf(relation));
  assert.ok(terms.length > 750, `${terms.length} terms`);
  for (const given of terms) {
    assert.deepEqual(parseTerm(printTerm(given)), { ok: true, value: given });
  }
});

test("what is no term is a problem, whatever it is", () => {
  for (const text of ["", "01", "01[total]", "n.x", "sum", "p.project", "$pair", "01[a].b.c"]) {
    assert.deepEqual(parseTerm(text), { ok: false, problem: { code: "not-a-term", text } });
  }
  fc.assert(fc.property(fc.string(), (text) => typeof parseTerm(text).ok === "boolean"));
});

test("a name is put into its key", () => {
  const parsed = parseTerm("n.three.$m-budget");
  assert.ok(parsed.ok && parsed.value.path.kind === "figure");
  assert.equal(boundKey(parsed.value.path.name, new Map([["m", "total"]])), "n.three.total-budget");
  assert.equal(boundKey(parsed.value.path.name, new Map()), undefined);
});
