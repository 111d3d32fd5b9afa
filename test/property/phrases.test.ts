import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldString } from "#recognise/folded.ts";
import { DIRECTION_WORDS, NAME_SETS, narrativeConcept } from "#standard/narrative-concepts.ts";
import { parsePhrase, reachedSlots } from "#standard/phrases/parse.ts";
import {
  type Phrase,
  type PhraseNode,
  type PhraseSlot,
  type PhraseValues,
  printPhrase,
} from "#standard/phrases/phrase.ts";
import { PHRASES, phrasesAt, phrasesOf } from "#standard/phrases/phrases.ts";
import { foldWords } from "#standard/phrases/template.ts";

/** Words that hold none of the literals between slots. */
const WORD = fc
  .array(fc.constantFrom(..."甲乙丙丁戊己庚辛壬癸子丑寅卯"), { minLength: 2, maxLength: 8 })
  .map((characters) => characters.join(""));

const WORDS = fc.array(WORD, { minLength: 1, maxLength: 4 }).map((words) => words.join("、"));

const NUMBER = fc
  .record({
    whole: fc.integer({ min: 0, max: 99_999_999 }),
    decimals: fc.constantFrom("", ".5", ".00", ".31", ".938591"),
    isGrouped: fc.boolean(),
    isNegative: fc.boolean(),
  })
  .map(({ whole, decimals, isGrouped, isNegative }) => {
    const digits = isGrouped ? whole.toLocaleString("en-US") : String(whole);
    return `${isNegative ? "-" : ""}${digits}${decimals}`;
  });

const UNIT = fc.constantFrom("万元", "元", "亿元");
const YEAR = fc.integer({ min: 1990, max: 2049 }).map(String);

function textOf(slot: PhraseSlot): fc.Arbitrary<string> {
  switch (slot.kind) {
    case "amount":
    case "change":
    case "percent":
    case "count":
    case "area":
    case "score":
      return NUMBER;
    case "unit":
      return UNIT;
    case "sign":
    case "trend":
      return fc.constantFrom(...DIRECTION_WORDS);
    case "year":
    case "prior-year":
      return YEAR;
    case "date":
      return YEAR.map((year) => `${year}年12月31日`);
    case "ordinal":
      return fc.constantFrom("1", "12", "三", "十二");
    case "name":
      return fc.constantFrom(...(NAME_SETS[slot.role] ?? []).map(({ name }) => name));
    case "list":
    case "text":
      return WORDS;
    case "prose":
      return WORDS.map((words) => `${words}。${words}。`);
    case "department":
    case "class":
    case "section":
    case "item":
      return WORD;
  }
}

/** Values for the slots and branches that are reached; the rest stays undefined, as parsing leaves it. */
function valuesOf(phrase: Phrase): fc.Arbitrary<PhraseValues> {
  const sizes = branchSizes(phrase.nodes);
  return fc
    .tuple(
      fc.tuple(...phrase.slots.map(textOf)),
      fc.tuple(...sizes.map((size) => fc.integer({ min: 0, max: size - 1 }))),
    )
    .map(([texts, choices]) => {
      const reached = new Set(reachedSlots(phrase.nodes, choices).map(({ index }) => index));
      const walked = reachedBranches(phrase.nodes, choices);
      return {
        texts: phrase.slots.map(({ index }) => (reached.has(index) ? texts[index] : undefined)),
        choices: choices.map((choice, index) => (walked.has(index) ? choice : undefined)),
      };
    });
}

function branchSizes(nodes: readonly PhraseNode[], sizes: number[] = []): readonly number[] {
  for (const node of nodes) {
    if (node.kind !== "branch") continue;
    sizes[node.index] = node.alternatives.length;
    for (const alternative of node.alternatives) branchSizes(alternative, sizes);
  }
  return sizes;
}

function reachedBranches(
  nodes: readonly PhraseNode[],
  choices: readonly number[],
  reached = new Set<number>(),
): ReadonlySet<number> {
  for (const node of nodes) {
    if (node.kind !== "branch") continue;
    reached.add(node.index);
    reachedBranches(node.alternatives[choices[node.index] ?? 0] ?? [], choices, reached);
  }
  return reached;
}

/** Blanks anywhere and full width for what has it, as conversion leaves a page. */
function sprinkled(text: string, seeds: readonly number[]): string {
  return [...text]
    .map((char, index) => {
      const seed = seeds[index % seeds.length] ?? 0;
      const code = char.charCodeAt(0);
      const isAscii = code > 0x20 && code < 0x7f;
      const wide = seed % 3 === 0 && isAscii ? String.fromCharCode(code + 0xfee0) : char;
      return `${wide}${[" ", "", "\u3000", "", "", ""][seed % 6]}`;
    })
    .join("");
}

for (const phrase of PHRASES) {
  test(`what ${phrase.id} prints, it reads back, also with blanks and full width`, () => {
    fc.assert(
      fc.property(
        valuesOf(phrase),
        fc.array(fc.nat(30), { minLength: 5, maxLength: 40 }),
        (values, seeds) => {
          const printed = printPhrase(phrase, values);
          for (const page of [printed, sprinkled(printed, seeds)]) {
            const folded = foldString(page);
            const parsed = parsePhrase(phrase, folded, 0);
            assert.ok(parsed !== undefined, `${phrase.id} does not read ${folded}`);
            assert.equal(parsed.to, folded.length, `${phrase.id} stops early in ${folded}`);
            const texts = values.texts.map((text) => text && foldString(text));
            assert.deepEqual(parsed.texts, texts, folded);
            assert.deepEqual(parsed.choices, values.choices, folded);
            for (const slot of parsed.slots) {
              assert.equal(folded.slice(slot.from, slot.to), slot.text);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
}

test("every phrase stands among those of its section that can begin with its first character", () => {
  for (const phrase of PHRASES) {
    const [values] = fc.sample(valuesOf(phrase), { numRuns: 1, seed: 7 });
    assert.ok(values !== undefined);
    const folded = foldString(printPhrase(phrase, values));
    assert.ok(phrasesOf(phrase.section).includes(phrase));
    assert.ok(phrasesAt(phrase.section, folded, 0).includes(phrase), phrase.id);
  }
});

test("ids of phrases never meet and every figure is a known concept", () => {
  assert.equal(new Set(PHRASES.map(({ id }) => id)).size, PHRASES.length);
  for (const { id, slots } of PHRASES) {
    for (const path of slots.flatMap(({ concepts }) => concepts)) {
      assert.ok(narrativeConcept(path.replace(/^prior:/, "")) !== undefined, `${id}: ${path}`);
    }
  }
});

test("templates are folded as the pages are", () => {
  for (const { template } of PHRASES) {
    const words = template.replace(/[〔〕〈〉|]|\{[^}]*\}/g, "");
    assert.equal(foldWords(words), foldString(words));
  }
  for (const { name } of Object.values(NAME_SETS).flat()) {
    assert.equal(foldWords(name), foldString(name));
  }
});

test("a hostile sentence is given up in time linear in its length", () => {
  const began = performance.now();
  const hostile = "开支内容包括甲、".repeat(20_000);
  for (const phrase of PHRASES) parsePhrase(phrase, hostile, 0);
  for (const phrase of PHRASES) parsePhrase(phrase, "一".repeat(200_000), 0);
  assert.ok(performance.now() - began < 5_000);
});
