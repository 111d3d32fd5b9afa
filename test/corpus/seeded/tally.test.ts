import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptId } from "#model/concept.ts";
import type { Cause, Finding, Severity } from "#model/outcome.ts";
import type { Report } from "#model/report.ts";
import type { Plant } from "./plants.ts";
import { newGraveFindings, raisedFindings, verdictOf } from "./tally.ts";

const CONCEPT = conceptId("n.running.amount");

test("a new finding with the planted figure as suspect and its value is right", () => {
  const verdict = judged([finding("error", "4,04.27", cause("n.running.amount", "404.72"))]);
  assert.ok(verdict.isFound && verdict.isSuspect && verdict.isCorrected && verdict.isCertain);
  assert.ok(!verdict.isWronglyCertain);
});

test("certain of another figure is wrongly certain, and not a suspicion of this one", () => {
  const verdict = judged([finding("error", "404.27", cause("n.running.change", "1.00"))]);
  assert.ok(verdict.isFound && verdict.isWronglyCertain);
  assert.ok(!verdict.isSuspect && !verdict.isCorrected);
});

test("a note finds nothing, nor does what was said before", () => {
  const note = judged([finding("note", "404.27", undefined)]);
  assert.ok(!note.isFound && note.isNoted);
  const old = finding("error", "404.27", undefined);
  assert.ok(!verdictOf(PLANT, PLANTED, report([old]), report([old])).isFound);
  assert.deepEqual(newGraveFindings(report([old]), report([old])), []);
});

test("the same finding about figures printed otherwise is not raised by noise", () => {
  const [before, after] = ["404.27", "404.3"].map((text) => finding("warning", text, undefined));
  assert.ok(before && after);
  assert.equal(newGraveFindings(report([after]), report([before])).length, 1);
  assert.deepEqual(raisedFindings(report([after]), report([before])), []);
  const worse = { ...after, severity: "error" as const };
  assert.deepEqual(raisedFindings(report([worse]), report([before])), [worse]);
});

const PLANTED = {
  fact: "n.running.amount",
  concept: CONCEPT,
  meant: "404.72",
  printed: "404.27",
};
const PLANT: Plant = {
  kind: "swapped-digits",
  at: [PLANTED],
  disclosure: {
    subject: "",
    year: undefined,
    kind: "unknown",
    body: "unknown",
    edition: "base",
    outline: [],
    sentences: [],
    forms: [],
    facts: [],
    unplaced: [],
    asides: {},
  },
};

function judged(findings: readonly Finding[]) {
  return verdictOf(PLANT, PLANTED, report(findings), report([]));
}

function cause(fact: string, corrected: string): Cause {
  return {
    suspect: CONCEPT,
    facts: [fact],
    slip: "swapped-digits",
    words: "",
    printed: "404.27",
    corrected,
    certainty: "certain",
    alternatives: [],
  };
}

function finding(severity: Severity, text: string, because: Cause | undefined): Finding {
  return {
    id: "running-cost-change-rate n.running.amount",
    rule: "running-cost-change-rate",
    stage: "stable",
    severity,
    certainty: "certain",
    dimension: "truthfulness",
    message: "",
    advice: "",
    section: "",
    concepts: [CONCEPT],
    figures: [{ fact: "n.running.amount", label: "", text, unit: "万元", places: [] }],
    at: [],
    expected: "",
    arithmetic: "",
    basis: "",
    cause: because,
    symptoms: [],
  };
}

function report(findings: readonly Finding[]): Report {
  const coverage = { figures: 0, covered: 0, uncovered: [], unplaced: 0 };
  return {
    rules: {},
    habits: [],
    findings,
    account: { lines: [], coverage },
    scoreCard: [],
    defects: [],
  };
}
