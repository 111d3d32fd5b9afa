import { pdfAssets } from "#host/pdf-assets.ts";
import type { Disclosure } from "#model/disclosure.ts";
import { read } from "#read/read.ts";
import { recognise } from "#recognise/recognise.ts";
import { CORPUS_MISSING, corpusFile, hasCorpus } from "#test/corpus/corpus.ts";
import { type CorpusDocument, corpusDocuments } from "#test/corpus/documents.ts";
import { type Evaluation, evaluate } from "#test/corpus/evaluate.ts";
import { labelsOf } from "#test/corpus/labels.ts";

// How much of the corpus is read: labelled figures placed with the right concept, and beside it what
// is reached when all that is known of the document's own region is left out.

if (!hasCorpus) {
  process.stdout.write(`${CORPUS_MISSING}\n`);
  process.exit(0);
}
const isLong = process.argv.includes("--long") || process.env["BENCH_LONG"] === "1";
process.stdout.write(
  "| document | labelled | right | share | without its region | wrong value | wrong concept |" +
    " missing | extra |\n| --- | --: | --: | --: | --: | --: | --: | --: | --: |\n",
);
const sums = { labelled: 0, right: 0, stranger: 0, wrongValue: 0 };
for (const document of corpusDocuments()) {
  const labels = labelsOf(document.name, document.label);
  const own = evaluate(await disclosureOf(document), labels);
  const stranger = evaluate(await disclosureOf(document, document.region), labels);
  sums.labelled += own.labelled;
  sums.right += own.right;
  sums.stranger += stranger.right;
  sums.wrongValue += own.wrongValue.length;
  process.stdout.write(rowOf(document, own, stranger));
  if (isLong) tell(own);
}
const total = `${percent(sums.right, sums.labelled)} | ${percent(sums.stranger, sums.labelled)}`;
process.stdout.write(
  `| **all** | ${sums.labelled} | ${sums.right} | ${total} | ${sums.wrongValue} | | | |\n`,
);

async function disclosureOf(document: CorpusDocument, without?: string): Promise<Disclosure> {
  const bytes = corpusFile(document.path);
  if (bytes === undefined) throw new Error(`${document.path} is missing`);
  const result = await read(bytes, { name: document.path, pdf: pdfAssets() });
  if (!result.ok) throw new Error(`${document.path}: ${JSON.stringify(result.problem)}`);
  return recognise(result.value, without === undefined ? {} : { without });
}

function rowOf(document: CorpusDocument, own: Evaluation, stranger: Evaluation): string {
  const shares = `${percent(own.right, own.labelled)} | ${percent(stranger.right, own.labelled)}`;
  const wrong = `${own.wrongValue.length} | ${own.wrongConcept.length} | ${own.missing.length}`;
  const name = document.path.replace(/^.*\//, "");
  return `| ${name} | ${own.labelled} | ${own.right} | ${shares} | ${wrong} | ${own.extra.length} |\n`;
}

function tell(evaluation: Evaluation): void {
  for (const kind of ["wrongValue", "wrongConcept", "missing", "extra"] as const) {
    for (const line of evaluation[kind]) process.stdout.write(`    ${kind}: ${line}\n`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "" : `${((part * 100) / whole).toFixed(1)}%`;
}
