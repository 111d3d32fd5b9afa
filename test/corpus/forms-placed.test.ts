import assert from "node:assert/strict";
import { test } from "node:test";
import { decimalOf } from "#model/printed.ts";
import { placesOf } from "#model/source-document.ts";
import type { Claim } from "#recognise/claim.ts";
import { foldString } from "#recognise/folded.ts";
import { type FormsFound, recogniseForms } from "#recognise/forms/forms.ts";
import { CORPUS_MISSING, corpusLabels } from "#test/corpus/corpus.ts";
import { compare, documentOf, newTally, type Tally } from "./forms-tally.ts";

type PlacedLabel = {
  readonly concept?: string;
  readonly label: string;
  readonly printed: string;
  readonly unit: string;
  readonly place: { readonly line: number; readonly column: number };
};

/** Documents whose figures are labelled one by one, and how many of them may be missing. */
const PLACED = [
  ["regional/sichuan-yunping-agriculture-2024.md", 0],
  ["regional/beijing-yongning-water-2024.txt", 0],
  ["regional/guangxi-guiling-culture-2024.html", 0],
  // 预期目标 and 实际完成情况 hold a figure without a concept each.
  ["recreated/hebei-vocational-school-performance-2019.txt", 2],
  ["recreated/anhui-water-bureau-performance-2022.txt", 0],
  ["recreated/sichuan-unit-performance-2022.txt", 0],
] as const;

for (const [path, missingMax] of PLACED) {
  test(`the forms' figures are found with their concepts: ${path}`, async (t) => {
    const document = await documentOf(path);
    if (document === undefined) return t.skip(CORPUS_MISSING);
    const name = path.replace(/^.*\/|\.[a-z]+$/g, "");
    const { facts } = corpusLabels(name) as { readonly facts: readonly PlacedLabel[] };
    const isWhole = path.startsWith("regional");
    const labels = facts.filter(({ concept }) => !isWhole || concept?.startsWith("p.") === true);
    const found = recogniseForms(document, new Set());
    const tally = newTally();
    const matched = new Set<Claim>();
    for (const label of labels) comparePlaced(label, found, { tally, matched });
    const extra = found.claims.filter((claim) => !matched.has(claim));
    t.diagnostic(`right ${tally.right}, missing ${tally.missing}, wrong ${tally.wrong.length}`);
    assert.deepEqual(tally.wrong, []);
    assert.deepEqual(
      extra.map(({ concepts }) => concepts[0]),
      [],
    );
    assert.ok(tally.missing <= missingMax, `${tally.missing} figures are missing`);
  });
}

/** Regional labels name the concept, those of re-created forms the place and the column. */
function comparePlaced(
  label: PlacedLabel,
  found: FormsFound,
  to: { readonly tally: Tally; readonly matched: Set<Claim> },
): void {
  const number = /^([<>=≥≤]*)([\d.,]+)/.exec(foldString(label.printed));
  if (number === null) {
    const cells = found.forms.flatMap(({ indicators }) =>
      indicators.flatMap(({ target, actual }) => [target?.text, actual?.text]),
    );
    compare(
      to.tally,
      label.label,
      cells.find((text) => text === label.printed),
      label.printed,
    );
    return;
  }
  const claim = found.claims.find((each) =>
    label.concept === undefined
      ? standsAt(each, label, (number[1] ?? "").length) && hasColumn(each, label.label)
      : each.concepts[0] === label.concept,
  );
  if (claim !== undefined) to.matched.add(claim);
  const isUnit = label.unit === "" || claim === undefined || claim.printed.unit === label.unit;
  const got = claim === undefined ? undefined : decimalOf(claim.printed);
  compare(
    to.tally,
    label.label,
    isUnit ? got : claim?.printed.unit,
    (number[2] ?? "").replaceAll(",", ""),
  );
}

function standsAt(claim: Claim, label: PlacedLabel, operator: number): boolean {
  const [at] = claim.at;
  const [place] = placesOf(at.text, at.from, at.to);
  if (place?.kind !== "line" || place.line !== label.place.line) return false;
  return place.from === label.place.column || place.from === label.place.column + operator;
}

const TAILS: readonly (readonly [RegExp, RegExp])[] = [
  [/年初预算数/, /\.initial$/],
  [/全年预算数/, /\.year$/],
  [/全年执行数/, /\.executed$/],
  [/执行率$/, /\.rate$/],
  [/年度指标值|指标值写在名称里/, /\.target$/],
  [/实际完成值$/, /\.actual$/],
  [/分值|权重/, /weight/],
  [/得分/, /score/],
];

function hasColumn(claim: Claim, label: string): boolean {
  const tail = TAILS.find(([column]) => column.test(label.replace(/\(执行率.*|\(指标值、.*/, "")));
  return tail === undefined || tail[1].test(claim.concepts[0]);
}
