import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Bounds, ROUNDED } from "./bounds.ts";
import { diagnose, rediagnose } from "./diagnose.ts";
import type { Diagnosis } from "./diagnosis.ts";
import { inquiryOf } from "./inquiry.ts";
import { type MadeUpBook, madeUpBook, randomOf } from "./made-up-book.ts";
import { type MadeUpFigure, madeUpSystem } from "./made-up-system.ts";
import { networkOf } from "./network.ts";
import { narrowingOf, propagate } from "./propagate.ts";
import type { System } from "./system.ts";

const books = fc.record({ seed: fc.nat(1e9), classes: fc.integer({ min: 1, max: 6 }) });

function systemOfBook({ prints, says }: MadeUpBook): System {
  return madeUpSystem(prints, says);
}

function shown({ causes, habits }: Diagnosis): string {
  return JSON.stringify({ causes, habits }, (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
}

test("an honest book rendered half up has no contradiction, alone or jointly", () => {
  fc.assert(
    fc.property(books, (options) => {
      const diagnosis = diagnose(systemOfBook(madeUpBook(options)));
      assert.deepEqual(diagnosis.broken, []);
      assert.deepEqual(diagnosis.causes, [], shown(diagnosis));
      assert.deepEqual(diagnosis.habits, []);
    }),
    { numRuns: 60 },
  );
});

test("of a book that cuts its tails off the habit is inferred, and nothing else is said", () => {
  const large = fc.record({ seed: fc.nat(1e9), classes: fc.integer({ min: 8, max: 12 }) });
  let inferred = 0;
  fc.assert(
    fc.property(large, (options) => {
      const diagnosis = diagnose(systemOfBook(madeUpBook({ ...options, making: "truncated" })));
      if (diagnosis.habits.length === 0) return;
      inferred++;
      assert.ok(
        diagnosis.habits.every(({ key }) => key === "truncated"),
        shown(diagnosis),
      );
      assert.deepEqual(diagnosis.causes, [], shown(diagnosis));
    }),
    { numRuns: 20 },
  );
  assert.ok(inferred >= 12, `inferred in ${inferred} of 20`);
});

/** One digit slip in a print, or undefined where the print has no room for it. */
function slipped(text: string, random: () => number): string | undefined {
  const digits = [...text].flatMap((char, at) => (char === "." ? [] : [at]));
  const at = Math.floor(random() * (digits.length - 1));
  const [a = 0, b = 0] = [digits[at], digits[at + 1]];
  const chars = [...text];
  if (random() < 0.5) [chars[a], chars[b]] = [chars[b] ?? "", chars[a] ?? ""];
  else chars[a] = `${(Number(chars[a]) + 1 + Math.floor(random() * 9)) % 10}`;
  const changed = chars.join("");
  const isNear = Math.abs(Number(changed) - Number(text)) < PLANTED_MIN;
  return isNear || changed.startsWith("00") ? undefined : changed;
}

/** Smaller changes can lie inside the rounding of a sum. */
const PLANTED_MIN = 0.5;

function planted(book: MadeUpBook, seed: number): { book: MadeUpBook; name: string } | undefined {
  const random = randomOf(seed);
  const names = Object.keys(book.prints).filter((name) => /^0\d\./.test(name));
  const name = names[Math.floor(random() * names.length)] ?? "";
  const print = book.prints[name];
  const text = print === undefined ? undefined : slipped(print.text, random);
  if (print === undefined || text === undefined) return undefined;
  const wrong: MadeUpFigure = { ...print, text };
  return { name, book: { ...book, prints: { ...book.prints, [name]: wrong } } };
}

test("one slip in a figure of several relations is named for certain, with its right value", () => {
  fc.assert(
    fc.property(books, fc.nat(1e9), (options, seed) => {
      const honest = madeUpBook(options);
      const plant = planted(honest, seed);
      if (plant === undefined) return;
      const system = systemOfBook(plant.book);
      const diagnosis = diagnose(system);
      const [cause] = diagnosis.causes;
      assert.ok(cause, plant.name);
      const [suspect] = cause.suspects;
      assert.equal(system.figures[suspect?.figure ?? -1]?.fact.label, plant.name, shown(diagnosis));
      assert.equal(suspect?.print, honest.prints[plant.name]?.text);
      assert.equal(cause.certainty, "certain");
      assert.ok(diagnosis.causes.slice(1).every(({ severity }) => severity === "note"));
    }),
    { numRuns: 80 },
  );
});

test("what is called certain is right, whatever is left out of the relations", () => {
  fc.assert(
    fc.property(books, fc.nat(1e9), (options, seed) => {
      const plant = planted(madeUpBook(options), seed);
      if (plant === undefined) return;
      const random = randomOf(seed + 1);
      const says = plant.book.says.filter(() => random() < 0.5);
      const system = systemOfBook({ ...plant.book, says });
      for (const cause of diagnose(system).causes) {
        if (cause.certainty !== "certain") continue;
        const { figure, copies } = cause.suspects[0] ?? { figure: -1, copies: [] };
        assert.equal(system.figures[figure]?.fact.label, plant.name);
        assert.deepEqual(copies, []);
      }
    }),
    { numRuns: 100 },
  );
});

test("a document judged again after one change says what it says judged anew", () => {
  fc.assert(
    fc.property(books, fc.nat(1e9), fc.nat(1e9), (options, first, second) => {
      const before = planted(madeUpBook(options), first);
      const after = before === undefined ? undefined : planted(before.book, second);
      if (before === undefined || after === undefined) return;
      const [was, fresh] = [systemOfBook(before.book), systemOfBook(after.book)];
      const changed = fresh.figures.filter(({ fact }) => fact.label === after.name);
      const figures = was.figures.map((figure) =>
        changed[0]?.index === figure.index ? changed[0] : figure,
      );
      const system: System = { ...was, figures };
      const again = rediagnose(
        system,
        diagnose(was),
        changed.map(({ index }) => index),
      );
      assert.equal(suspectsOf(again), suspectsOf(diagnose(system)));
    }),
    { numRuns: 25 },
  );
});

function suspectsOf({ causes, broken }: Diagnosis): string {
  const named = causes.map(({ kind, certainty, severity, grounds, suspects }) => [
    kind,
    certainty,
    severity,
    grounds,
    suspects.map(({ figure, slip, print }) => [figure, slip, print]),
  ]);
  return JSON.stringify([named, broken]);
}

test("a relation more never takes a contradiction away", () => {
  fc.assert(
    fc.property(books, fc.nat(1e9), (options, seed) => {
      const plant = planted(madeUpBook(options), seed);
      if (plant === undefined) return;
      const random = randomOf(seed + 7);
      const fewer = plant.book.says.filter(() => random() < 0.6);
      const some = diagnose(systemOfBook({ ...plant.book, says: fewer }));
      const all = diagnose(systemOfBook(plant.book));
      assert.ok(all.broken.length >= some.broken.length);
      if (some.causes.length > 0) assert.ok(all.causes.length > 0);
    }),
    { numRuns: 60 },
  );
});

test("the order of the relations changes neither the fixpoint nor the suspect", () => {
  fc.assert(
    fc.property(books, fc.nat(1e9), (options, seed) => {
      const plant = planted(madeUpBook(options), seed);
      if (plant === undefined) return;
      const random = randomOf(seed + 3);
      const says = plant.book.says
        .map((ground) => ({ ground, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ ground }) => ground);
      const [one, other] = [systemOfBook(plant.book), systemOfBook({ ...plant.book, says })];
      assert.deepEqual(fixpointOf(one), fixpointOf(other));
      const suspects = [one, other].map((system) =>
        diagnose(system).causes.map(({ suspects: own }) => own.map(({ figure }) => figure)),
      );
      assert.deepEqual(suspects[0], suspects[1]);
    }),
    { numRuns: 40 },
  );
});

/** All intervals narrowed by what holds. */
function fixpointOf(system: System): Bounds {
  const { network, bounds, isStanding } = inquiryOf(networkOf(system), ROUNDED);
  const narrowing = narrowingOf(network, bounds, isStanding);
  const end = propagate(narrowing, system.grounds.keys());
  return end.kind === "consistent" ? narrowing.bounds : { low: [], high: [] };
}

test("all money in tenths, with one decimal less, is judged alike", () => {
  fc.assert(
    fc.property(books, fc.nat(1e9), (options, seed) => {
      const plant = planted(madeUpBook(options), seed);
      if (plant === undefined) return;
      const prints = Object.fromEntries(
        Object.entries(plant.book.prints).map(([name, print]) => [name, tenfold(print)]),
      );
      const [one, other] = [systemOfBook(plant.book), systemOfBook({ ...plant.book, prints })];
      const told = [one, other].map((system) =>
        diagnose(system).causes.map(({ certainty, grounds, suspects }) => [
          certainty,
          grounds,
          suspects.map(({ figure, print }) => [figure, print.replace(".", "").replace(/^0+/, "")]),
        ]),
      );
      assert.deepEqual(told[0], told[1]);
    }),
    { numRuns: 40 },
  );
});

/** 12.34 as 123.4; percents stay. */
function tenfold(print: MadeUpFigure): MadeUpFigure {
  if (print.unit === "%") return print;
  const digits = print.text.replace(".", "");
  return { ...print, text: `${digits.slice(0, -1)}.${digits.slice(-1)}`.replace(/^0+(?=\d)/, "") };
}

test("four times the document takes at most seven times the work of the processor", () => {
  const [small, large] = [systemOfBook(copies(30)), systemOfBook(copies(120))];
  const workOf = (system: System) => {
    const before = process.cpuUsage();
    for (let run = 0; run < 3; run++) diagnose(system);
    const { user, system: kernel } = process.cpuUsage(before);
    return user + kernel;
  };
  workOf(small);
  const ratios = Array.from({ length: 3 }, () => workOf(large) / workOf(small));
  assert.ok(Math.min(...ratios) <= 7, `${ratios} times the work`);
});

/** A document of many like parts that do not touch. */
function copies(count: number): MadeUpBook {
  const part = madeUpBook({ seed: 5, classes: 2 });
  const whole: MadeUpBook = { prints: {}, says: [] };
  for (let copy = 0; copy < count; copy++) {
    for (const [name, print] of Object.entries(part.prints))
      whole.prints[`${name}~${copy}`] = print;
    for (const ground of part.says) {
      const { says, is } = typeof ground === "string" ? { says: ground, is: undefined } : ground;
      const named = says.replace(/[a-z0-9]+\.[a-z0-9.]+/g, (name) => `${name}~${copy}`);
      whole.says.push(is === undefined ? named : { says: named, is });
    }
  }
  return whole;
}
