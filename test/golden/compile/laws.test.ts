import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { check } from "#check/check.ts";
import { openDossier } from "#check/dossier.ts";
import { compile } from "#compile/compile.ts";
import { asPrinted, type Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { contains } from "#model/interval.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { disclosureMarkdown } from "#render/markdown/disclosure-markdown.ts";
import { openings, years } from "../books/events.ts";
import { inputOf, TABLES } from "./made-up-input.ts";

const RUNS = { numRuns: 12 };
/** One with a script of its own for each way of comparing, and one without. */
const EDITIONS = ["xinjiang", "shanghai", "sichuan", "base"];

const madeUp = fc.record({
  now: fc.record({ vouchers: years, balances: openings }),
  before: fc.record({ vouchers: years, balances: openings }),
});

type MadeUp = typeof madeUp extends fc.Arbitrary<infer Value> ? Value : never;

function compiledOf({ now, before }: MadeUp, region: string) {
  const prior = compile(inputOf(before, { region, year: 2023 })).disclosure;
  return compile(inputOf(now, { region, prior, tables: TABLES }));
}

for (const region of EDITIONS) {
  test(`${region}: check finds nothing broken in what is compiled`, () => {
    fc.assert(
      fc.property(madeUp, (made) => {
        const { disclosure } = compiledOf(made, region);
        const { findings, defects } = check(openDossier(disclosure));
        const broken = findings.filter((it) => it.stage === "stable" && it.severity === "error");
        assert.deepEqual(
          broken.map(({ rule, message }) => `${rule}: ${message}`),
          [],
        );
        assert.deepEqual(defects, []);
      }),
      RUNS,
    );
  });

  test(`${region}: what is printed is read back as it was printed`, async () => {
    await fc.assert(
      fc.asyncProperty(madeUp, async (made) => {
        const { disclosure } = compiledOf(made, region);
        const text = new TextEncoder().encode(disclosureMarkdown(disclosure));
        const document = await read(text, { name: "accounts.md" });
        assert.ok(document.ok);
        assert.deepEqual(shown(recognise(document.value)), shown(disclosure));
      }),
      RUNS,
    );
  });
}

/**
 * What a text carries: labels are worded by whoever read or compiled, numbers that are no figures
 * are counted by the reader alone, and sentences without figures say nothing to it. Statements with
 * two sides are read line by line.
 */
function shown(whole: Disclosure) {
  const disclosure = asPrinted(whole);
  const { subject, year, kind, body, outline, unplaced } = disclosure;
  const byId = (a: Fact, b: Fact) => (a.id < b.id ? -1 : 1);
  const facts = disclosure.facts.map((fact) => ({ ...fact, label: "" }));
  return {
    ...{ subject, year, kind, body, outline, unplaced },
    facts: [...facts].sort(byId),
    sentences: disclosure.sentences.filter((sentence) => sentence.facts.length > 0),
    narrativeOrder: facts.filter(({ seat }) => seat.kind === "sentence").map(({ id }) => id),
  };
}

test("every exact value lies in the interval of its print", () => {
  fc.assert(
    fc.property(madeUp, fc.constantFrom(...EDITIONS), (made, region) => {
      for (const { exact, interval, id } of compiledOf(made, region).disclosure.facts) {
        assert.ok(exact !== undefined, id);
        const { dividend, divisor } = exact;
        const inside = contains(interval, dividend / divisor);
        assert.ok(inside || contains(interval, dividend / divisor + 1n), id);
      }
    }),
    RUNS,
  );
});

test("a missing reason is listed with what drove the change, and never invented", () => {
  let listed = 0;
  fc.assert(
    fc.property(madeUp, (made) => {
      const { disclosure, problems } = compiledOf(made, "xinjiang");
      const missing = problems.filter(({ code }) => code === "reason-missing");
      const blanks = disclosure.sentences.filter(({ text }) => text.includes("【待填写】"));
      const slots = missing.map((it) => (it.code === "reason-missing" ? it.slot : ""));
      assert.ok(blanks.length <= missing.length);
      for (const problem of missing) {
        if (problem.code === "reason-missing") listed += problem.drivers.length;
      }
      const texts = slots.map((slot) => [slot, { text: "事项变化", line: 1, column: 1 }] as const);
      const department = new Map(texts);
      const again = compile({
        ...inputOf(made.now, { region: "xinjiang", tables: TABLES }),
        prior: compile(inputOf(made.before, { region: "xinjiang", year: 2023 })).disclosure,
        reasons: { department, units: new Map() },
      });
      assert.deepEqual(
        again.problems.filter(({ code }) => code === "reason-missing"),
        [],
      );
    }),
    RUNS,
  );
  assert.ok(listed > 20, `only ${listed} drivers`);
});

test("a unit's own disclosure is compiled under its name, from its books alone", () => {
  fc.assert(
    fc.property(madeUp, ({ now }) => {
      const input = inputOf(now, { region: "xinjiang", tables: TABLES });
      const { disclosure } = compile({ ...input, subject: { kind: "unit", code: "102" } });
      assert.equal(disclosure.subject, "中心");
      assert.equal(disclosure.body, "unit");
      const staff = disclosure.facts.find(({ id }) => id === "n.staff.total");
      assert.equal(staff?.printed.text, "11");
      assert.ok(!disclosure.sentences.some(({ text }) => text.includes("机关运行经费支出")));
    }),
    RUNS,
  );
});
