import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptId } from "#model/concept.ts";
import { readPrinted } from "#model/printed.ts";
import type { Block, SourceText } from "#model/source-document.ts";
import type { Claim } from "./claim.ts";
import { Coverage } from "./coverage.ts";
import { factsOf } from "./facts.ts";
import { accountOf } from "./leftovers.ts";

const text = (line: string): SourceText => ({
  text: line,
  spans: [{ kind: "line", at: 0, length: line.length, line: 1, column: 1 }],
});

const paragraph = (source: SourceText): Block => ({
  kind: "paragraph",
  role: "body",
  text: source,
});

function claim(source: SourceText, number: string, concept: string): Claim {
  const from = source.text.indexOf(number);
  const printed = readPrinted(number, "万元");
  assert.ok(printed.ok && from >= 0);
  return {
    concepts: [conceptId(concept)],
    kind: "amount",
    direction: undefined,
    printed: printed.value,
    label: concept,
    seat: { kind: "sentence", section: "" },
    at: [{ text: source, from, to: from + number.length }],
  };
}

const context = (source: SourceText) => ({ subject: "", year: 2024, blocks: [paragraph(source)] });

test("of two claims on the same characters the surer recogniser's stands", () => {
  const source = text("本年收入合计12.50万元");
  const claims = [claim(source, "12.50", "n.income.total"), claim(source, "12.5", "n.basic.total")];
  const { facts } = factsOf([claims], new Set(), context(source));
  assert.deepEqual(
    facts.map(({ id }) => id),
    ["n.income.total"],
  );
  assert.deepEqual(facts[0]?.source, {
    kind: "read",
    places: [{ kind: "line", line: 1, from: 7, to: 12 }],
    isDoubtful: false,
  });
});

test("facts stand in the order of the document and further prints are numbered", () => {
  const source = text("收入1.00万元，支出2.00万元，收入3.00万元");
  const claims = [
    claim(source, "3.00", "n.income.total"),
    claim(source, "2.00", "n.expenditure.total"),
    claim(source, "1.00", "n.income.total"),
  ];
  const { facts } = factsOf([claims], new Set(), context(source));
  assert.deepEqual(
    facts.map(({ id, printed }) => `${id}=${printed.text}`),
    ["n.income.total=1.00", "n.expenditure.total=2.00", "n.income.total#2=3.00"],
  );
});

test("last year's figure is of last year", () => {
  const source = text("上年5.00万元");
  const claims = [claim(source, "5.00", "prior:n.three.total")];
  const { facts } = factsOf([claims], new Set(), context(source));
  assert.equal(facts[0]?.year, 2023);
});

test("every number that no claim covers is an aside or unplaced, with its reason", () => {
  const source = text("2024年度本年收入合计12.50万元，另有7.25万元");
  const claims = [claim(source, "12.50", "n.income.total")];
  const { covered } = factsOf([claims], new Set(), context(source));
  const account = accountOf([paragraph(source)], { covered, unclaimed: [], asides: [] });
  assert.deepEqual(account.asides, { year: 1 });
  assert.deepEqual(
    account.unplaced.map(({ text: number, unit, reason }) => `${number}${unit} ${reason}`),
    ["7.25万元 subject-unknown"],
  );
});

test("a figure in the site's furniture is unplaced as such", () => {
  const source = text("浏览 1234 次");
  const block: Block = { kind: "paragraph", role: "furniture", text: source };
  const account = accountOf([block], {
    covered: new Coverage(),
    unclaimed: [],
    asides: [],
  });
  assert.equal(account.unplaced[0]?.reason, "in-furniture");
});
