import assert from "node:assert/strict";
import { test } from "node:test";
import { systemOf } from "./ground.ts";
import { canHold } from "./grounding/holds.ts";
import { type MadeUpParts, madeUpDossier } from "./grounding/made-up-dossier.ts";
import type { Ground, SilentGround } from "./system.ts";

type Said = {
  readonly grounds: readonly Ground[];
  readonly silent: readonly SilentGround[];
  /** Whether all grounds hold. */
  readonly holds: boolean;
};

/** What one relation says of a made-up document. */
function said(
  rule: string,
  prints: Readonly<Record<string, string>>,
  parts: MadeUpParts = {},
): Said {
  const system = systemOf(madeUpDossier(prints, parts));
  const grounds = system.grounds.filter((ground) => ground.rule === rule);
  return {
    grounds,
    silent: system.silent.filter((line) => line.rule === rule),
    holds: grounds.every(({ form }) => canHold(system.figures, form)),
  };
}

function missing({ silent }: Said): string {
  return silent
    .map((line) => (line.kind === "cannot-tell" ? line.missing.join("；") : line.because))
    .join("\n");
}

const ROW = {
  "03[total].total": "10.00",
  "03[total].basic": "6.00",
  "03[total].project": "4.00",
  "03[201].total": "10.00",
  "03[201].basic": "6.00",
  "03[201].project": "4.00",
};

test("blank cells of a statement that is there are zero", () => {
  const whole = said("expenditure-row-sums-natures", ROW);
  assert.equal(whole.grounds.length, 2);
  assert.ok(whole.holds);
  const { "03[201].project": _, ...blank } = ROW;
  assert.equal(said("expenditure-row-sums-natures", blank).holds, false);
});

test("an absent row is zero: what another statement prints for it contradicts", () => {
  const rows = { ...ROW, "01[function:201].amount": "10.00" };
  assert.ok(said("function-classes-agree-01-03", rows).holds);
  const more = { ...rows, "01[function:208].amount": "1.00" };
  const found = said("function-classes-agree-01-03", more);
  assert.equal(found.grounds.length, 2);
  assert.equal(found.holds, false);
});

test("a statement that is not in the document cannot be told, and is named by its title", () => {
  const found = said("expenditure-totals-agree-01-03", ROW);
  assert.deepEqual(found.grounds, []);
  assert.equal(missing(found), "文件中没有公开01表（收入支出决算总表）");
});

test("where reading lost figures of a statement its blanks are not zero", () => {
  const { "03[201].project": _, ...blank } = ROW;
  const found = said("expenditure-row-sums-natures", blank, { unplacedAt: [350] });
  assert.equal(found.grounds.length, 0);
  assert.match(missing(found), /公开03表有1个数未能识别行列/);
  // Lost figures of another statement do not matter here.
  const other = said("expenditure-row-sums-natures", blank, { unplacedAt: [250], empty: ["02"] });
  assert.equal(other.holds, false);
});

test("a total that every form prints is lost, not zero, where it was not read", () => {
  const prints = { "01[general-budget-grant].amount": "5.00" };
  const found = said("income-total-sums-sources", prints);
  assert.deepEqual(found.grounds, []);
  assert.match(missing(found), /公开01表没有读到合计行/);
});

test("a level that a statement does not print has no parts to add up", () => {
  const found = said("expenditure-class-sums-sections", ROW);
  assert.deepEqual(found.grounds, []);
  assert.equal(found.silent[0]?.kind, "does-not-apply");
});

test("an item without the row of its section is a row lost, and accuses nobody", () => {
  const rows = { ...ROW, "03[2010101].total": "4.00", "03[20102].total": "6.00" };
  const found = said("expenditure-class-sums-sections", rows);
  assert.deepEqual(found.grounds, []);
  assert.match(missing(found), /没有20101一行/);
});

test("an empty statement is zero where a sentence says so, otherwise unknown", () => {
  const prints = { "n.fund.income": "1.00" };
  const silent = said("narrative-fund-agrees-07", prints, { empty: ["07"] });
  assert.match(missing(silent), /公开07表没有读到数字，也没有说明为空表/);
  const sentences = ["本部门2024年度无政府性基金预算财政拨款收入和支出。"];
  const told = said("narrative-fund-agrees-07", prints, { empty: ["07"], sentences });
  assert.equal(told.grounds.length, 1);
  assert.equal(told.holds, false);
});

test("the fund columns of a grand total that only prints its total are not zero", () => {
  const prints = {
    "04[function:201].total": "5.00",
    "04[function:201].general-budget": "5.00",
    "04[expenditure-total].total": "5.00",
    "04[expenditure-total].general-budget": "5.00",
    "04[expenditure-grand-total].total": "5.00",
    "04[income-grand-total].amount": "5.00",
  };
  const found = said("fiscal-expenditure-grand-total-adds-up", prints);
  assert.deepEqual(
    found.grounds.map(({ about }) => about),
    ["total"],
  );
  assert.match(missing(found), /只印合计，没有分列/);
});

test("a figure of the narrative that is not printed cannot be told", () => {
  const found = said("procurement-adds-up", {
    "n.procurement.total": "3.00",
    "n.procurement.goods": "3.00",
  });
  assert.deepEqual(found.grounds, []);
  assert.match(missing(found), /说明中未读到“政府采购工程支出”/);
});

const INCOME = {
  "n.income.total": "10.00",
  "n.income.fiscal": "7.00",
  "n.income.fiscal-share": "70.00%",
  "n.income.other-income": "3.00",
  "n.income.other-income-share": "30.00%",
};

test("kinds that a sentence leaves out are zero where the shares make a hundred", () => {
  assert.ok(said("narrative-income-adds-up", INCOME).holds);
  const wrong = { ...INCOME, "n.income.other-income": "2.00" };
  const found = said("narrative-income-adds-up", wrong);
  assert.equal(found.grounds.length, 1);
  assert.equal(found.holds, false);
});

test("a list that leaves a part out accuses nobody", () => {
  const partial = {
    "n.income.total": "10.00",
    "n.income.fiscal": "7.00",
    "n.income.fiscal-share": "70.00%",
  };
  const found = said("narrative-income-adds-up", partial);
  assert.deepEqual(found.grounds, []);
  assert.equal(found.silent[0]?.kind, "cannot-tell");
  assert.deepEqual(said("income-shares-make-hundred", partial).grounds, []);
});

test("a statement decides whether a list of the narrative is complete", () => {
  const listed = {
    "n.general.expenditure": "10.00",
    "n.general.class[201]": "6.00",
    "05[total].total": "10.00",
    "05[201].total": "6.00",
  };
  const partial = said("general-classes-add-up", { ...listed, "05[208].total": "4.00" });
  assert.deepEqual(partial.grounds, []);
  assert.equal(partial.silent[0]?.kind, "does-not-apply");
  const whole = said("general-classes-add-up", listed);
  assert.equal(whole.grounds.length, 1);
  assert.equal(whole.holds, false);
});

test("there is no rate over a base that can be zero", () => {
  const prints = {
    "n.running.amount": "2.93",
    "n.running.change": "2.93",
    "n.running.change-rate": "100.00%",
  };
  const found = said("running-cost-change-rate", prints);
  assert.deepEqual(found.grounds, []);
  assert.match(missing(found), /基数为零/);
  const other = said("running-cost-change-rate", { ...prints, "n.running.amount": "4.93" });
  assert.equal(other.holds, false);
});

test("a decrease in words has a minus: change and rate agree with it", () => {
  const prints = {
    "n.three.total": "47.48",
    "n.three.total-change": "-0.50",
    "n.three.total-change-rate": "-1.04%",
  };
  assert.ok(said("three-publics-change-rates", prints).holds);
  const turned = { ...prints, "n.three.total-change-rate": "1.04%" };
  assert.equal(said("three-publics-change-rates", turned).holds, false);
});

test("prints of one figure are tied, those of another year are not", () => {
  const prints = {
    "n.three.total": "47.48",
    "n.three.total#2": "47.84",
    "prior:n.three.total": "40.00",
  };
  const found = said("same-figure-agrees", prints);
  assert.equal(found.grounds.length, 1);
  assert.ok(found.grounds[0]?.isCopy && found.grounds[0].isHard);
  assert.equal(found.holds, false);
});

test("last year's figure beside this year's decides the change", () => {
  const prints = {
    "n.three.total": "47.48",
    "prior:n.three.total": "40.00",
    "n.three.total-change": "7.48",
  };
  assert.ok(said("figure-changes-agree-stated-prior", prints).holds);
  const wrong = { ...prints, "n.three.total-change": "7.84" };
  assert.equal(said("figure-changes-agree-stated-prior", wrong).holds, false);
});

test("last year's disclosure is asked where it is given, otherwise it is missing", () => {
  const prints = { "01[carryover-opening].amount": "2.00" };
  assert.match(missing(said("opening-carryover-is-prior-closing", prints)), /没有上年决算公开/);
  const prior = { "01[carryover-closing].amount": "1.00", "01[income-total].amount": "5.00" };
  const found = said("opening-carryover-is-prior-closing", prints, { prior });
  assert.equal(found.grounds.length, 1);
  assert.equal(found.holds, false);
  assert.equal(found.grounds[0]?.isHard, false);
});

test("a print in 元 to the fen is one amount, in 万元 it is an interval", () => {
  const yuan = systemOf(madeUpDossier({ "n.three.total": "1.23元", "n.three.abroad": "1.23" }));
  assert.deepEqual(yuan.figures[0]?.interval, { low: 123n, high: 123n });
  assert.equal(yuan.figures[0]?.halfPlace, 0n);
  assert.equal(yuan.figures[1]?.halfPlace, 5_000n);
});

test("the same equality said twice is derived the second time", () => {
  const prints = {
    "02[total].total": "9.00",
    "02[total].fiscal": "9.00",
    "01[income-total].amount": "9.00",
    "01[income-grand-total].amount": "9.00",
    "01[expenditure-total].amount": "9.00",
    "01[expenditure-grand-total].amount": "9.00",
  };
  const found = said("carryover-rolls-forward", prints);
  assert.ok(found.grounds[0]?.isDerived);
  assert.equal(said("income-grand-total-adds-up", prints).grounds[0]?.isDerived, false);
});

test("what no figure shows is confirmed or left open, never broken", () => {
  const prints = { "n.running.amount": "5.00", "06[public-total].amount": "5.00" };
  assert.equal(said("running-cost-is-public-without-institutions", prints).grounds.length, 1);
  const less = said("running-cost-is-public-without-institutions", {
    ...prints,
    "06[public-total].amount": "7.00",
  });
  assert.deepEqual(less.grounds, []);
  assert.match(missing(less), /可能有事业单位/);
});

test("a ground stands among those of each of its figures", () => {
  const system = systemOf(madeUpDossier({ ...ROW, ...INCOME }));
  for (const { index, figures } of system.grounds) {
    for (const figure of figures) assert.ok(system.groundsOf[figure]?.includes(index));
  }
  assert.equal(
    system.groundsOf.reduce((sum, list) => sum + list.length, 0),
    system.grounds.reduce((sum, { figures }) => sum + figures.length, 0),
  );
});
