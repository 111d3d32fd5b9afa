import assert from "node:assert/strict";
import { test } from "node:test";
import { conceptId } from "#model/concept.ts";
import { ENTITIES, FAMILY_WHOLE, FUND_PARTS } from "./entities.ts";
import { type FigureMeasure, pathOf, type UnitClass } from "./entity.ts";
import { FOLLOWERS, HEADS_OF_SHARES } from "./followers.ts";
import { lexiconOf, termsIn } from "./lexicon.ts";
import { SUBJECTS } from "./subjects.ts";
import { WORDS } from "./words.ts";

const CLASSES: readonly UnitClass[] = [
  ...(["money", "percent", "people", "batches", "pieces"] as const),
  ...(["vehicles", "sets", "area", "score"] as const),
];

test("every meaning of a word is an entity", () => {
  const meanings = SUBJECTS.flatMap((subject) => Object.values(subject.meanings));
  assert.ok(meanings.length > 100);
  for (const key of meanings) assert.ok(ENTITIES.has(key ?? ""), key);
  for (const key of Object.values(FAMILY_WHOLE)) assert.ok(ENTITIES.has(key), key);
  for (const { after, word, means } of FOLLOWERS) {
    for (const key of [after, word, means]) assert.ok(ENTITIES.has(key), key);
  }
  for (const [key, head] of Object.entries(HEADS_OF_SHARES)) {
    assert.ok(ENTITIES.has(key) && ENTITIES.has(head), key);
  }
  for (const part of Object.values(FUND_PARTS)) assert.ok(ENTITIES.has(`income.${part}`), part);
});

test("every entity has paths that are concepts, for its values and measures", () => {
  const measures: readonly FigureMeasure[] = ["change", "change-rate", "share", "budget", "actual"];
  for (const entity of ENTITIES.values()) {
    for (const unitClass of CLASSES) {
      const path = entity.figures[unitClass];
      if (path === undefined) continue;
      assert.doesNotThrow(() => conceptId(path), entity.key);
      for (const measure of measures) {
        const found = pathOf(entity, unitClass, measure);
        assert.doesNotThrow(() => conceptId(found ?? ""), `${entity.key} ${measure}`);
      }
    }
  }
});

test("no word has two meanings in the same family", () => {
  const known = new Map<string, string>();
  for (const { words, meanings } of SUBJECTS) {
    for (const word of words) {
      for (const [family, key] of Object.entries(meanings)) {
        const place = `${family} ${word}`;
        assert.ok(known.get(place) === undefined || known.get(place) === key, place);
        known.set(place, key ?? "");
      }
    }
  }
});

test("words are folded and hold no quotes, which reading skips", () => {
  const words = [
    ...SUBJECTS.flatMap((subject) => subject.words),
    ...WORDS.flatMap(([, list]) => list),
  ];
  for (const word of words) assert.doesNotMatch(word, /["'“”（），：\s]/u, word);
});

test("the longest word wins, through quotes", () => {
  const text = '财政拨款"三公"经费支出，公务用车购置及运行维护费';
  const found = termsIn(lexiconOf(), text).map(({ from, to }) => text.slice(from, to));
  assert.deepEqual(found, ["财政拨款", '三公"经费支出', "公务用车购置及运行"]);
});

test("a lexicon without an edition lacks the words that only that edition has", () => {
  const text = "面向中小企业预留政府采购项目预算金额";
  const words = (without: string) =>
    termsIn(lexiconOf(without), text).map(({ from, to }) => text.slice(from, to));
  assert.deepEqual(words("")[0], "面向中小企业预留政府采购项目预算");
  assert.notDeepEqual(words("shanghai")[0], "面向中小企业预留政府采购项目预算");
  assert.deepEqual(words("sichuan"), words(""));
});
