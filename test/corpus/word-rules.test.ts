import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openDossier } from "#check/dossier.ts";
import { WORD_RULES } from "#check/rules/word-rules.ts";
import { pdfAssets } from "#host/pdf-assets.ts";
import { assert as isTrue } from "#model/result.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_FOLDER, CORPUS_MISSING, corpusFile, hasCorpus } from "./corpus.ts";

/**
 * What is charged above a note, found by reading the documents: every one of them is so. Documents
 * that are not listed have none.
 */
const TRUE_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  "putuo-social-work-2024.pdf": [
    "completion-of-wrong-budget",
    "public-names-agree-06",
    "template-hint-left",
    "use-of-another-item",
  ],
  "urumqi-natural-resources-2024.md": ["announced-forms-missing", "duplicated-clause"],
  "official-template-department-final-accounts.pdf": [
    "choice-left",
    "placeholder-left",
    "template-hint-left",
  ],
  "recreated/chongqing-transport-commission-budget-2018.txt": ["template-hint-left"],
  "recreated/gansu-transport-bureau-sangong-2015.txt": ["unit-agrees"],
  "recreated/guangdong-publicity-department-sangong-2017.txt": [
    "placeholder-left",
    "three-publics-not-split",
  ],
  "recreated/unknown-bureau-sangong-2015.txt": ["vehicle-purchase-needs-vehicles"],
};

async function chargedIn(name: string): Promise<readonly string[]> {
  const bytes = corpusFile(name);
  isTrue(bytes !== undefined, `${name} is in the corpus`);
  const result = await read(bytes, { name, pdf: pdfAssets() });
  isTrue(result.ok, `${name} is read`);
  const dossier = openDossier(recognise(result.value));
  const charged = WORD_RULES.flatMap((rule) =>
    rule
      .run(dossier)
      .filter((outcome) => outcome.kind === "broken")
      .filter((outcome) => (outcome.charge.severity ?? rule.severity) !== "note")
      .map(() => rule.id),
  );
  return charged.sort();
}

function readable(): readonly string[] {
  const inside = (folder: string) =>
    readdirSync(join(CORPUS_FOLDER, folder)).map((name) => `${folder}/${name}`);
  const whole = readdirSync(CORPUS_FOLDER).filter((name) => /\.(?:pdf|md)$/.test(name));
  const documents = whole.filter((name) => name !== "README.md");
  return [...documents, ...inside("recreated"), ...inside("regional")].filter((name) =>
    /\.(?:pdf|md|html|txt)$/.test(name),
  );
}

if (hasCorpus) {
  test("the rules have all documents of the corpus before them", () => {
    assert.ok(readable().length >= 38, `${readable().length} documents`);
  });
  for (const name of readable()) {
    test(`${name}: what is charged is so, and nothing else is charged`, async () => {
      assert.deepEqual(await chargedIn(name), [...(TRUE_FINDINGS[name] ?? [])].sort());
    });
  }
} else {
  test("the rules have all documents of the corpus before them", {
    skip: CORPUS_MISSING,
  }, () => {});
}
