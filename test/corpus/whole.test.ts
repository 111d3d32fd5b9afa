import assert from "node:assert/strict";
import { test } from "node:test";
import { pdfAssets } from "#host/pdf-assets.ts";
import type { Disclosure } from "#model/disclosure.ts";
import { decimalOf } from "#model/printed.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_MISSING, corpusFile, hasCorpus } from "./corpus.ts";
import { corpusDocuments } from "./documents.ts";
import { evaluate } from "./evaluate.ts";
import { labelsOf } from "./labels.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;

async function disclosureOf(path: string): Promise<Disclosure> {
  const bytes = corpusFile(path);
  assert.ok(bytes, path);
  const result = await read(bytes, { name: path, pdf: pdfAssets() });
  assert.ok(result.ok, path);
  return recognise(result.value);
}

test("labelled figures are placed as what they are, none with a wrong value", {
  skip,
}, async (t) => {
  const sum = { labelled: 0, right: 0, wrongConcept: 0 };
  for (const document of corpusDocuments()) {
    const labels = labelsOf(document.name, document.label);
    assert.ok(labels.length > 0, document.name);
    const found = evaluate(await disclosureOf(document.path), labels);
    assert.deepEqual(found.wrongValue, [], document.name);
    sum.labelled += found.labelled;
    sum.right += found.right;
    sum.wrongConcept += found.wrongConcept.length;
    const gaps = [...found.wrongConcept, ...found.missing];
    if (gaps.length > 0) t.diagnostic(`${document.name}: ${gaps.join("; ")}`);
  }
  t.diagnostic(`${sum.right} of ${sum.labelled} right, ${sum.wrongConcept} as something else`);
  assert.ok(sum.right >= sum.labelled * 0.99);
  assert.equal(sum.wrongConcept, 0);
});

test("the forms add up to what the narrative of the same document says", { skip }, async () => {
  const disclosure = await disclosureOf("urumqi-natural-resources-2024.md");
  const projects = disclosure.forms.filter(({ scope }) => scope === "project");
  assert.equal(projects.length, 40);
  const byId = new Map(disclosure.facts.map((fact) => [fact.id, fact]));
  const sumOf = (column: "adjustedBudget" | "executed") => {
    let hundredths = 0n;
    for (const form of projects) {
      const cell = form.funds.find(({ key }) => key === "total")?.[column];
      const fact = byId.get(cell?.fact ?? "");
      assert.ok(fact, `${form.no} ${form.name} ${column}`);
      assert.equal(fact.printed.decimals, 2);
      hundredths += fact.printed.digits;
    }
    return hundredths;
  };
  const said = (concept: string) => {
    const fact = byId.get(concept);
    assert.ok(fact, concept);
    return fact.printed.digits;
  };
  assert.equal(sumOf("adjustedBudget"), said("n.performance.projects-budget"));
  assert.equal(sumOf("executed"), said("n.performance.projects-executed"));
  assert.equal(sumOf("adjustedBudget"), 595_056n);
  assert.equal(sumOf("executed"), 568_026n);
});

test("every figure of the Shanghai disclosure is placed, none of the empty form", {
  skip,
}, async () => {
  const disclosure = await disclosureOf("putuo-social-work-2024.pdf");
  assert.deepEqual(disclosure.unplaced, []);
  assert.equal(disclosure.facts.filter(({ seat }) => seat.kind === "cell").length, 205);
  assert.equal(disclosure.edition, "shanghai");
  const template = await disclosureOf("official-template-department-final-accounts.pdf");
  assert.deepEqual(
    template.facts.map(({ id, printed }) => `${id} ${decimalOf(printed)}`),
    [],
  );
  assert.equal(template.outline.filter(({ kind }) => kind === "statement").length, 9);
});

test("every figure is a fact or unplaced, and every place holds the figure", { skip }, async () => {
  const path = "regional/sichuan-yunping-agriculture-2024.md";
  const disclosure = await disclosureOf(path);
  const lines = new TextDecoder().decode(corpusFile(path)).split("\n");
  for (const { printed, source } of disclosure.facts) {
    assert.ok(source.kind === "read");
    const text = source.places.map((place) => {
      assert.ok(place.kind === "line");
      return (lines[place.line - 1] ?? "").slice(place.from - 1, place.to - 1);
    });
    assert.equal(text.join("").replace(/\s/g, ""), printed.text);
  }
});
