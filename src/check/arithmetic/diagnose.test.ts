import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnose } from "./diagnose.ts";
import type { Diagnosis, FoundCause } from "./diagnosis.ts";
import { madeUpSystem } from "./made-up-system.ts";
import type { System } from "./system.ts";

function onlyCause(diagnosis: Diagnosis): FoundCause {
  assert.equal(diagnosis.causes.length, 1, JSON.stringify(shown(diagnosis)));
  const [cause] = diagnosis.causes;
  assert.ok(cause);
  return cause;
}

function shown({ causes }: Diagnosis): unknown {
  return causes.map(({ kind, certainty, severity, suspects, alternatives, grounds }) => ({
    kind,
    certainty,
    severity,
    suspects: suspects.map(({ figure, print, slip }) => [figure, print, slip]),
    alternatives: alternatives.map((set) => set.map(({ figure, print }) => [figure, print])),
    grounds,
  }));
}

function nameOf(system: System, figure: number | undefined): string | undefined {
  return system.figures[figure ?? -1]?.fact.label;
}

test("where three relations meet the wrong figure is certain, with its right value", () => {
  const system = madeUpSystem(
    {
      total: "14,341.12",
      class208: "741.60",
      class210: "1,064.20",
      urban: "3,101.06",
      land: "8,893.93",
      housing: "630.35",
      share: "21.00%",
      item1: "2,011.06",
      item2: "1,000.00",
    },
    [
      "total = class208 + class210 + urban + land + housing",
      "share = urban / total",
      "urban = item1 + item2",
    ],
  );
  const cause = onlyCause(diagnose(system));
  assert.equal(cause.certainty, "certain");
  assert.equal(cause.severity, "error");
  assert.equal(nameOf(system, cause.suspects[0]?.figure), "urban");
  assert.equal(cause.suspects[0]?.print, "3,011.06");
  assert.equal(cause.suspects[0]?.slip, "swapped-digits");
  assert.deepEqual([...cause.grounds].sort(), [0, 1, 2]);
});

test("one relation, domain and slip: likely, and another stays possible", () => {
  const system = madeUpSystem(
    {
      total: "2,401.88",
      goods: "158.65",
      works: "12.50",
      services: "2,320.73",
      small: "2,000.05",
      smallShare: "83.27%",
      micro: "1,023.20",
      microShare: "42.60%",
    },
    [
      "total = goods + works + services",
      "smallShare = small / total",
      "microShare = micro / total",
    ],
  );
  const cause = onlyCause(diagnose(system));
  assert.equal(cause.certainty, "likely");
  assert.equal(nameOf(system, cause.suspects[0]?.figure), "services");
  assert.equal(cause.suspects[0]?.print, "2,230.73");
  assert.equal(cause.alternatives.length, 1);
  assert.equal(nameOf(system, cause.alternatives[0]?.[0]?.figure), "goods");
});

test("two figures one swap away are both named, and neither for sure", () => {
  const system = madeUpSystem({ all: "556人", active: "343人", leave: "0人", retired: "222人" }, [
    "all = active + leave + retired",
  ]);
  const cause = onlyCause(diagnose(system));
  assert.equal(cause.certainty, "doubtful");
  const [best, second] = [cause.suspects, ...cause.alternatives];
  const named = [best, second].map((set) => [nameOf(system, set?.[0]?.figure), set?.[0]?.print]);
  assert.deepEqual(named.sort(), [
    ["active", "334"],
    ["all", "565"],
  ]);
});

test("a wrong amount carried into its share is one cause with the amount first", () => {
  const system = madeUpSystem(
    {
      total: "14,866.15",
      basic: "7,614.44",
      project: "6,885.13",
      operating: "396.58",
      basicShare: "51.22%",
      projectShare: "46.31%",
      operatingShare: "2.67%",
      rest: "1.00",
      restTotal: "397.58",
    },
    [
      "total = basic + project + operating",
      "basicShare = basic / total",
      "projectShare = project / total",
      "operatingShare = operating / total",
      "100% = basicShare + projectShare + operatingShare",
      "restTotal = operating + rest",
    ],
  );
  const cause = onlyCause(diagnose(system));
  assert.deepEqual(
    cause.suspects.map(({ figure, print, slip }) => [nameOf(system, figure), print, slip]),
    [
      ["project", "6,855.13", "changed-digit"],
      ["projectShare", "46.11", "carried-error"],
    ],
  );
});

test("what only shows jointly and goes with one last place is a note", () => {
  const system = madeUpSystem(
    { total: "100.00", a: "60.01", b: "25.01", c: "15.00", a1: "30.01", a2: "30.01" },
    ["total = a + b + c", "a = a1 + a2"],
  );
  const cause = onlyCause(diagnose(system));
  assert.equal(cause.kind, "jointly");
  assert.equal(cause.severity, "note");
  assert.deepEqual(cause.grounds, [1, 0]);
});

test("growth over this year is told as the wrong base", () => {
  const system = madeUpSystem(
    {
      current: "14,341.12",
      change: { text: "3,021.37", direction: "increase", kind: "change" },
      rate: { text: "21.07", unit: "%", direction: "increase" },
      last: "11,319.75",
    },
    ["rate = change / current - change", "change = current - last"],
  );
  const cause = onlyCause(diagnose(system));
  assert.equal(nameOf(system, cause.suspects[0]?.figure), "rate");
  assert.equal(cause.suspects[0]?.slip, "growth-over-this-year");
  assert.equal(cause.suspects[0]?.print, "26.69");
});

test("a direction word turned before change and rate is one cause, and the word is the error", () => {
  const system = madeUpSystem(
    {
      current: "14,341.12",
      change: { text: "3,021.37", direction: "decrease", kind: "change" },
      rate: { text: "26.69", unit: "%", direction: "decrease" },
      last: "11,319.75",
      budget: "14,341.12",
    },
    ["rate = change / current - change", "change = current - last", "current = budget"],
  );
  const cause = onlyCause(diagnose(system));
  assert.ok(cause.suspects.every(({ slip }) => slip === "direction-word"));
  assert.deepEqual(
    cause.suspects.map(({ figure }) => nameOf(system, figure)),
    ["change", "rate"],
  );
});

test("a share bent to make a hundred is a habit, told once and judged by", () => {
  const system = madeUpSystem(
    {
      total: "3,000.00",
      a: "1,000.00",
      b: "1,000.00",
      c: "1,000.00",
      aShare: "33.33%",
      bShare: "33.33%",
      cShare: "33.34%",
    },
    [
      "total = a + b + c",
      "aShare = a / total",
      "bShare = b / total",
      "cShare = c / total",
      "100% = aShare + bShare + cShare",
    ],
  );
  const { habits, causes, broken } = diagnose(system);
  assert.deepEqual(
    habits.map(({ key, facts }) => [key, facts]),
    [["shares-bent", ["f6"]]],
  );
  assert.deepEqual(causes, []);
  assert.deepEqual(broken, [3]);
});

test("prints of one amount one last place apart are a note, inside one statement an error", () => {
  const cell = (text: string, statement: string) => ({
    text,
    seat: { kind: "cell", statement, row: text, column: "", side: undefined } as const,
  });
  const copy = [{ says: "income = expenditure", is: { isCopy: true } }];
  const between = { income: cell("16,291.51", "公开01"), expenditure: cell("16,291.52", "公开04") };
  assert.equal(onlyCause(diagnose(madeUpSystem(between, copy))).severity, "note");
  const inside = { income: cell("16,291.51", "公开01"), expenditure: cell("16,291.52", "公开01") };
  assert.equal(onlyCause(diagnose(madeUpSystem(inside, copy))).severity, "error");
});

test("a usual relation makes no conflict: it warns, and is sure of nobody", () => {
  const system = madeUpSystem({ basic: "12.50", detail: "12.05", other: "1.00" }, [
    { says: "basic = detail", is: { isHard: false } },
  ]);
  const cause = onlyCause(diagnose(system));
  assert.deepEqual([cause.severity, cause.certainty], ["warning", "doubtful"]);
});

test("a sum that misses by less than one last place is a note, and accuses nobody", () => {
  const system = madeUpSystem({ total: "10.00", a: "3.34", b: "3.34", c: "3.345" }, [
    "total = a + b + c",
  ]);
  const cause = onlyCause(diagnose(system));
  assert.deepEqual([cause.kind, cause.severity, cause.suspects.length], ["last-place", "note", 0]);
});

test("one wrong number copied to three places is one error with two copies", () => {
  const system = madeUpSystem(
    {
      total: "100.00",
      totalAgain: "100.00",
      rest: "49.00",
      restAgain: "49.00",
      part: "41.00",
      table: "41.00",
      sentence: "41.00",
    },
    [
      "total = part + rest",
      "total = totalAgain",
      "rest = restAgain",
      "part = table",
      "part = sentence",
    ],
  );
  const cause = onlyCause(diagnose(system));
  const all = [cause.suspects, ...cause.alternatives].map(([suspect]) => ({
    names: [suspect?.figure, ...(suspect?.copies ?? [])].map((at) => nameOf(system, at)).sort(),
    print: suspect?.print,
  }));
  assert.deepEqual(
    all.find(({ names }) => names.includes("part")),
    { names: ["part", "sentence", "table"], print: "51.00" },
  );
});
