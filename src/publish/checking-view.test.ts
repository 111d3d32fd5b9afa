import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { AccountLine, AccountState } from "#model/report.ts";
import { madeUpDisclosure, madeUpReport } from "#test/reports/made-up-report.ts";
import {
  accountCounts,
  accountGroups,
  coverageCounts,
  scoreCardGroups,
  shownLines,
} from "./account-view.ts";
import {
  arithmeticPieces,
  circled,
  classCounts,
  classOf,
  FINDING_CLASSES,
  type FindingFilter,
  findingName,
  findingNumber,
  shownFindings,
} from "./finding-view.ts";

const STATES: readonly AccountState[] = [
  ...(["held", "broken", "does-not-apply", "cannot-tell", "no-rule"] as const),
];
const DIMENSIONS = ["timeliness", "completeness", "truthfulness", "detail", "form"] as const;

const lines: fc.Arbitrary<readonly AccountLine[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<AccountLine["kind"][]>("obligation", "relation", "rule"),
    id: fc.constant("a"),
    about: fc.constant(""),
    title: fc.constant("甲"),
    dimension: fc.constantFrom(...DIMENSIONS),
    state: fc.constantFrom(...STATES),
    reason: fc.constant(""),
    findings: fc.constant([]),
    facts: fc.constant([]),
  }),
);

test("in each group of the account a + b + c + d + e = n, and the groups are the account", () => {
  fc.assert(
    fc.property(lines, (account) => {
      const groups = accountGroups(account, DIMENSIONS);
      let all = 0;
      for (const { key, counts } of groups) {
        const sum = STATES.reduce((total, state) => total + counts.states[state], 0);
        assert.equal(sum, counts.all);
        assert.equal(shownLines(account, key, undefined).length, counts.all);
        for (const state of STATES) {
          assert.equal(shownLines(account, key, state).length, counts.states[state]);
        }
        all += counts.all;
      }
      assert.equal(all, account.length);
    }),
  );
});

test("the share of an account is 100.0 only when all that applies was decided", () => {
  const of = (...states: AccountState[]) => accountCounts(states.map((state) => ({ state }))).share;
  assert.equal(of("held", "broken", "does-not-apply"), "100.0");
  assert.equal(of(...Array<AccountState>(2999).fill("held"), "no-rule"), "99.9");
  assert.equal(of(...Array<AccountState>(2999).fill("no-rule"), "held"), "0.1");
  assert.equal(of("held", "no-rule", "cannot-tell"), "33.3");
  assert.equal(of("does-not-apply"), "");
  assert.equal(of(), "");
});

test("the figures of the coverage add up to all numbers", () => {
  const counts = coverageCounts({ figures: 7, covered: 4, uncovered: ["a", "b"], unplaced: 1 });
  assert.equal(counts.covered + counts.uncovered + counts.unplaced, counts.figures);
  assert.equal(counts.share, "57.1");
});

test("the score card keeps every line under its dimension", async () => {
  const { scoreCard } = madeUpReport(await madeUpDisclosure());
  const groups = scoreCardGroups(scoreCard, DIMENSIONS);
  assert.deepEqual(
    groups.map(({ dimension }) => dimension),
    ["timeliness", "truthfulness"],
  );
  assert.equal(groups.flatMap((group) => group.lines).length, scoreCard.length);
});

test("findings are named F001 and up, and a name is read back", () => {
  for (const number of [1, 9, 100, 1234]) assert.equal(findingNumber(findingName(number)), number);
  for (const name of ["F000", "F1", "F0001", "f001", "s01.income", ""]) {
    assert.equal(findingNumber(name), undefined, name);
  }
  assert.deepEqual([1, 20, 21, 35, 36, 50, 51].map(circled), [
    ...["①", "⑳", "㉑", "㉟", "㊱", "㊿", "(51)"],
  ]);
});

test("the arithmetic is cut at its figures, alike prints in their order, and nothing is lost", () => {
  const figures = ["1,648.97", "0.00", "1,600.70", "0.00", "-48.09"].map((text) => ({
    text,
    label: "",
  }));
  const arithmetic = "1,600.70 + 0.00 + 0.00 + 0.00 - 48.09 = 1,648.79 ≠ 1648.97";
  const pieces = arithmeticPieces(arithmetic, figures);
  assert.deepEqual(
    pieces.flatMap(({ text, figure }) => (figure === undefined ? [] : [[text, figure]])),
    [
      ["1,600.70", 3],
      ["0.00", 2],
      ["0.00", 4],
      ["48.09", 5],
      ["1648.97", 1],
    ],
  );
  assert.equal(pieces.map(({ text }) => text).join(""), arithmetic);
});

test("alike prints are told apart by their labels, and a result is no figure", () => {
  const figures = ["其他项目", "预留项目", "采购金额"].map((label) => ({ text: "21.07", label }));
  const arithmetic = "预留项目21.07＋其他项目 21.07＝42.14，采购金额21.07，超出21.07";
  assert.deepEqual(
    arithmeticPieces(arithmetic, figures).flatMap(({ figure }) => figure ?? []),
    [2, 1, 3],
  );
});

test("any arithmetic is whole again when its pieces are joined", () => {
  const number = fc.stringMatching(/^\d{1,3}(,\d{3})?(\.\d\d)?$/);
  const texts = fc.array(fc.oneof(number, fc.constantFrom(" + ", " ≠ ", "（差 ", "万元", " - ")));
  fc.assert(
    fc.property(texts, fc.array(number), (parts, figures) => {
      const arithmetic = parts.join("");
      const pieces = arithmeticPieces(
        arithmetic,
        figures.map((text) => ({ text, label: "" })),
      );
      assert.equal(pieces.map(({ text }) => text).join(""), arithmetic);
    }),
  );
});

const ALL: FindingFilter = {
  ...{ severity: undefined, dimension: undefined, section: undefined, state: undefined },
  sort: "gravity",
};

test("filters leave what fits, and the sort by place follows the document", async () => {
  const report = madeUpReport(await madeUpDisclosure());
  const [sum, word] = report.findings;
  assert.ok(sum !== undefined && word !== undefined);
  const reviewed = [
    { finding: word, state: "open" as const },
    { finding: sum, state: "explained" as const },
  ];
  assert.deepEqual(shownFindings(reviewed, ALL), [1, 2]);
  assert.deepEqual(shownFindings(reviewed, { ...ALL, sort: "place" }), [2, 1]);
  assert.deepEqual(shownFindings(reviewed, { ...ALL, sort: "rule" }), [2, 1]);
  assert.deepEqual(shownFindings(reviewed, { ...ALL, severity: "trial" }), [1]);
  assert.deepEqual(shownFindings(reviewed, { ...ALL, state: "explained" }), [2]);
  assert.deepEqual(shownFindings(reviewed, { ...ALL, section: "nowhere" }), []);
  assert.deepEqual(shownFindings(reviewed, { ...ALL, dimension: "truthfulness" }), [2]);
  const counts = classCounts(reviewed);
  assert.deepEqual(counts, { error: 1, warning: 0, note: 0, trial: 1 });
  for (const name of FINDING_CLASSES) {
    const own = reviewed.filter(({ finding }) => classOf(finding) === name);
    assert.equal(counts[name], own.length);
  }
});
