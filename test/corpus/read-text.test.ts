import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { test } from "node:test";
import {
  type SourceDocument,
  type SourceText,
  type Span,
  spansOf,
  type Table,
} from "#model/source-document.ts";
import { decodeText } from "#read/encoding.ts";
import { readHtml } from "#read/html/html.ts";
import { readMarkdown } from "#read/markdown/markdown.ts";
import { read } from "#read/read.ts";
import { checkPlaces, textsOf, untaken } from "#test/fuzz/places.ts";
import { CORPUS_MISSING, corpusFile, corpusLabels, hasCorpus } from "./corpus.ts";

const skip = hasCorpus ? false : CORPUS_MISSING;

type LabelPlace = {
  readonly line: number;
  readonly column: number;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
  readonly file?: string;
};
type Label = { readonly printed: string; readonly place: LabelPlace; readonly concept?: string };

const WHOLE = [
  "regional/sichuan-yunping-agriculture-2024.md",
  "regional/guangxi-guiling-culture-2024.html",
  "regional/beijing-yongning-water-2024.txt",
];

for (const path of [...recreated(), ...WHOLE]) {
  const name = path.replace(/^.*\//, "").replace(/\.\w+$/, "");
  test(`every labelled figure of ${name} stands at its place`, { skip }, async () => {
    const { document, text } = await readCorpus(path);
    checkPlaces(document, text);
    const index = indexOf(document);
    const labels = labelsOf(name).filter(({ place }) => isIn(path, place));
    assert.ok(labels.length > 0);
    for (const label of labels) {
      const found = textAt(index, label.place.line, label.place.column);
      assert.ok(found !== undefined, `nothing at ${JSON.stringify(label)}`);
      const printed = label.printed.replace(/\s/gu, "");
      const stands = found.text.text.slice(found.from, found.from + 60).replace(/\s/gu, "");
      assert.ok(stands.startsWith(printed), `${stands} is not ${JSON.stringify(label)}`);
    }
  });
}

const MARKDOWN_MARKS = /^(?:#{1,6}|-|\*\*|[`|]|:?-{3,}:?|<\/?\w+>)+$/;

for (const path of ["urumqi-natural-resources-2024.md", WHOLE[0] ?? ""]) {
  test(`nothing but marks is left out of ${path}`, { skip }, async () => {
    const { document, text } = await readCorpus(path);
    for (const run of untaken(checkPlaces(document, text))) assert.match(run, MARKDOWN_MARKS);
  });
}

for (const path of recreated().filter((each) => !each.includes("transport-commission"))) {
  test(`no character but cuts of ${path} is left out`, { skip }, async () => {
    const { document, text } = await readCorpus(path);
    for (const run of untaken(checkPlaces(document, text))) assert.match(run, /^\|+$/);
  });
}

test("everything the saved page shows is read, the site's own parts as furniture", {
  skip,
}, async () => {
  const path = "regional/guangxi-guiling-culture-2024.html";
  const { document, text } = await readCorpus(path);
  const shown = text
    .replace(/<style[\s\S]*?<\/style>|<[^>]*>/g, "")
    .replace(/&nbsp;/g, "")
    .replace(/&gt;/g, ">")
    .replace(/\s/gu, "");
  const read = textsOf(document)
    .map((each) => each.text.replace(/\s/gu, ""))
    .join("");
  assert.deepEqual(countsOf(read), countsOf(shown));
  const furniture = document.blocks.filter((block) => block.role === "furniture").map(wordsOf);
  for (const words of ["首页", "您当前的位置", "分享到", "上一篇", "主办：", "附件："]) {
    assert.ok(
      furniture.some((each) => each.includes(words)),
      words,
    );
  }
  const body = document.blocks.filter((block) => block.role === "body").map(wordsOf);
  assert.ok(!body.some((each) => each.includes("网站标识码") || each.includes("上一篇")));
});

test("cells of the saved page stand in their table, row and column", { skip }, async () => {
  const { document } = await readCorpus("regional/guangxi-guiling-culture-2024.html");
  const tables = document.blocks.filter((block) => block.kind === "table");
  assert.equal(tables.length, 13);
  for (const label of labelsOf("guangxi-guiling-culture-2024")) {
    const { table, row, cell, line, column } = label.place;
    if (table === undefined || row === undefined || cell === undefined) continue;
    const found = tables[table - 1]?.cells.find((each) => startsAt(each.text, line, column));
    assert.ok(found !== undefined, JSON.stringify(label));
    assert.equal(found.column, cell - 1, JSON.stringify(label));
  }
});

test("each of the forty project forms of the Urumqi file is a table of its own", {
  skip,
}, async () => {
  const { document } = await readCorpus("urumqi-natural-resources-2024.md");
  const forms = document.blocks.filter(isForm);
  const { projects } = urumqiLabels();
  assert.equal(forms.length, projects.length);
  projects.forEach(({ lines, indicators }, index) => {
    const form = forms[index];
    assert.ok(form !== undefined);
    const places = form.cells.flatMap((cell) => spansOf(cell.text).map(lineOf));
    assert.equal(Math.min(...places), lines[0]);
    assert.equal(Math.max(...places), lines[1]);
    for (const { target, line, targetOrActualUncertain } of indicators) {
      if (targetOrActualUncertain === true) continue;
      const cells = form.cells.filter((cell) =>
        spansOf(cell.text).some((span) => Math.abs(lineOf(span) - line) <= LINES_OF_ROW),
      );
      const row = cells.map((cell) => cell.text.text.replace(/\s/gu, "")).join("");
      assert.ok(target === null || row.includes(target.slice(0, 3)), `${target} in ${row}`);
    }
  });
});

/** Lines over which a page break may draw one row. */
const LINES_OF_ROW = 9;

test("labelled sentences of the Urumqi file are whole across its pages", { skip }, async () => {
  const { document } = await readCorpus("urumqi-natural-resources-2024.md");
  const paragraphs = textsOf(document);
  for (const { line, printed } of urumqiLabels().narrative) {
    const holds = paragraphs.some(
      (each) =>
        spansOf(each).some((span) => lineOf(span) === line) &&
        each.text.replace(/\s/gu, "").includes(printed.replace(/\s/gu, "")),
    );
    assert.ok(holds, `${printed} in the paragraph of line ${line}`);
  }
});

test("a warm read of the Urumqi file takes at most 10 ms", { skip }, () => {
  const bytes = corpusFile("urumqi-natural-resources-2024.md") ?? new Uint8Array();
  const times: number[] = [];
  for (let run = 0; run < 40; run++) {
    const before = performance.now();
    readMarkdown(decodeText(bytes).text);
    times.push(performance.now() - before);
  }
  const best = Math.min(...times.slice(20));
  assert.ok(best <= 10, `${best.toFixed(1)} ms`);
});

test("time grows with the document and not faster", { skip }, () => {
  const bytes = corpusFile("urumqi-natural-resources-2024.md") ?? new Uint8Array();
  assertLinear(readMarkdown, decodeText(bytes).text, 20);
  const page = corpusFile(WHOLE[1] ?? "") ?? new Uint8Array();
  assertLinear(readHtml, decodeText(page).text, 5);
});

/** Five times as long a text: a quadratic reader takes 25 times as long, the collector its share. */
function assertLinear(reader: (text: string) => SourceDocument, text: string, times: number): void {
  const small = text.repeat(times);
  const large = small.repeat(5);
  const once = best(() => reader(small), 7);
  const many = best(() => reader(large), 3);
  assert.ok(many <= once * 15, `${many.toFixed(0)} ms for ${once.toFixed(0)} ms`);
}

function best(run: () => unknown, runs: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs; index++) {
    const before = performance.now();
    run();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}

function recreated(): readonly string[] {
  if (!hasCorpus) return [];
  const folder =
    process.env["JUESUAN_CORPUS"] ??
    join(import.meta.dirname, "..", "..", "..", "shared", "corpus");
  return readdirSync(join(folder, "recreated"))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => `recreated/${file}`);
}

async function readCorpus(path: string): Promise<{ document: SourceDocument; text: string }> {
  const bytes = corpusFile(path);
  assert.ok(bytes !== undefined, path);
  const result = await read(bytes, { name: path });
  assert.ok(result.ok, path);
  assert.deepEqual(result.value.limits, []);
  return { document: result.value, text: decodeText(bytes).text };
}

function labelsOf(name: string): readonly Label[] {
  const labels = corpusLabels(name) as {
    readonly facts: readonly Label[];
    readonly statementCells?: readonly Label[];
  };
  return [...labels.facts, ...(labels.statementCells ?? [])];
}

function urumqiLabels() {
  return corpusLabels("urumqi-natural-resources-2024") as {
    readonly narrative: readonly { readonly line: number; readonly printed: string }[];
    readonly projects: readonly {
      readonly lines: readonly [number, number];
      readonly indicators: readonly {
        readonly target: string | null;
        readonly line: number;
        readonly targetOrActualUncertain?: boolean;
      }[];
    }[];
  };
}

function isIn(path: string, place: LabelPlace): boolean {
  return place.file === undefined || path.endsWith(place.file);
}

function isForm(block: SourceDocument["blocks"][number]): block is Table {
  return (
    block.kind === "table" &&
    block.cells.some((cell) => cell.column === 0 && cell.text.text.startsWith("主管部门"))
  );
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const char of [...text].sort()) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

type Index = ReadonlyMap<number, readonly { readonly text: SourceText; readonly span: Span }[]>;

function indexOf(document: SourceDocument): Index {
  const index = new Map<number, { text: SourceText; span: Span }[]>();
  for (const text of textsOf(document)) {
    for (const span of spansOf(text)) {
      const line = lineOf(span);
      const found = index.get(line) ?? [];
      index.set(line, found);
      found.push({ text, span });
    }
  }
  return index;
}

function textAt(index: Index, line: number, column: number) {
  for (const { text, span } of index.get(line) ?? []) {
    if (span.kind !== "line" || column < span.column || column >= span.column + span.length)
      continue;
    return { text, from: span.at + column - span.column };
  }
  return undefined;
}

function startsAt(text: SourceText, line: number, column: number): boolean {
  return spansOf(text).some(
    (span) =>
      span.kind === "line" &&
      span.line === line &&
      span.column <= column &&
      column < span.column + span.length,
  );
}

function lineOf(span: Span): number {
  return span.kind === "line" ? span.line : -1;
}

function wordsOf(block: SourceDocument["blocks"][number]): string {
  if (block.kind !== "table") return block.text.text;
  return block.cells.map((cell) => cell.text.text).join(" ");
}
