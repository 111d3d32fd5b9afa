/** Tests of relations that the reference gives in words only, spelled as terms. */
export type TestEntry = Readonly<Record<string, unknown>>;

const YEAR_COLUMNS = ["initial", "year", "executed"];
const PROJECT = { project: "forms" };
const PARTS = ["fiscal", "carried", "account", "own", "other"];
const CHANGES: readonly (readonly [string, string])[] = [
  ["n.overall.income-grand-total", "n.overall.change"],
  ["n.fiscal.income-grand-total", "n.fiscal.change"],
  ["n.general.expenditure", "n.general.change"],
  ["n.fund.income-grand-total", "n.fund.change"],
  ["n.three.total", "n.three.total-change"],
  ["n.three.abroad", "n.three.abroad-change"],
  ["n.three.vehicle", "n.three.vehicle-change"],
  ["n.three.reception", "n.three.reception-change"],
  ["n.running.amount", "n.running.change"],
  ["n.running.institution-public", "n.running.institution-public-change"],
];
const ITEMS = { item: { of: ["n.general"], level: "item" } };

/** By id of the relation: the tests that stand instead of the words. */
export const STRUCTURED: Readonly<Record<string, readonly TestEntry[]>> = {
  "state-capital-function-only-in-its-fund": [
    { left: ["04[function:223].general-budget"], right: [] },
    { left: ["04[function:223].government-fund"], right: [] },
    { left: ["04[function:234].general-budget"], right: [] },
    { left: ["04[function:234].state-capital"], right: [] },
  ],
  "performance-project-count": [{ left: ["n.performance.projects"], right: ["count p.project"] }],
  "performance-projects-budget": [
    { left: ["n.performance.projects-budget"], right: ["sum p.project.total.year"] },
  ],
  "performance-projects-executed": [
    { left: ["n.performance.projects-executed"], right: ["sum p.project.total.executed"] },
  ],
  "performance-whole-agrees-table": [
    {
      each: {
        pair: [
          ["n.performance.whole-budget", "p.whole.total.year"],
          ["n.performance.whole-executed", "p.whole.total.executed"],
          ["n.performance.whole-tables", "count p.whole"],
        ],
      },
      left: ["$pair.0"],
      right: ["$pair.1"],
    },
  ],
  "whole-execution-rate": [
    { part: ["p.whole.total.executed"], whole: ["p.whole.total.year"], percent: "p.whole.rate" },
    { part: ["p.whole.rate-score"], whole: ["p.whole.rate-weight"], percent: "p.whole.rate" },
  ],
  "project-execution-rate": [
    {
      each: PROJECT,
      part: ["p.project[$project].total.executed"],
      whole: ["p.project[$project].total.year"],
      percent: "p.project[$project].rate",
    },
    {
      each: PROJECT,
      part: ["p.project[$project].rate-score"],
      whole: ["p.project[$project].rate-weight"],
      percent: "p.project[$project].rate",
    },
  ],
  "project-money-adds-up": YEAR_COLUMNS.map((column) => ({
    each: PROJECT,
    left: [`p.project[$project].total.${column}`],
    right: PARTS.map((part) => `p.project[$project].${part}.${column}`),
  })),
  "project-weights-make-hundred": [
    {
      each: PROJECT,
      left: ["const 100"],
      right: ["p.project[$project].rate-weight", "sum p.project[$project].indicator.weight"],
    },
    {
      each: PROJECT,
      left: ["p.project[$project].score-total"],
      right: ["p.project[$project].rate-score", "sum p.project[$project].indicator.score"],
    },
  ],
  "project-executed-within-budget": [
    {
      each: PROJECT,
      left: ["p.project[$project].total.executed"],
      right: ["p.project[$project].total.year"],
    },
  ],
  "whole-performance-against-expenditure": [
    { left: ["p.whole.total.executed"], right: ["01[expenditure-total].amount"] },
  ],
  "change-not-above-current": [
    { each: { pair: CHANGES }, left: ["$pair.1"], right: ["$pair.0"] },
    { each: ITEMS, left: ["n.general.item-change[$item]"], right: ["n.general.item[$item]"] },
  ],
  "implied-prior-parts-add-up": [
    {
      left: ["n.three.total", "-n.three.total-change"],
      right: [
        "n.three.abroad",
        "-n.three.abroad-change",
        "n.three.vehicle",
        "-n.three.vehicle-change",
        "n.three.reception",
        "-n.three.reception-change",
      ],
    },
    {
      left: ["n.general.expenditure", "-n.general.change"],
      right: ["sum n.general.item", "-sum n.general.item-change"],
    },
  ],
  "implied-prior-not-negative": [
    { each: { pair: CHANGES }, left: [], right: ["$pair.0", "-$pair.1"] },
    { each: ITEMS, left: [], right: ["n.general.item[$item]", "-n.general.item-change[$item]"] },
  ],
  "opening-carryover-is-prior-closing": [
    { left: ["01[carryover-opening].amount"], right: ["prior:01[carryover-closing].amount"] },
  ],
  "opening-fiscal-carryover-is-prior-closing": [
    {
      each: { fund: ["general-budget", "government-fund", "state-capital"] },
      left: ["04[carryover-opening-$fund].amount"],
      right: ["prior:04[carryover-closing].$fund"],
    },
    {
      each: { row: { of: ["07"], level: "all" } },
      left: ["07[$row].carryover-opening"],
      right: ["prior:07[$row].carryover-closing"],
    },
  ],
  "change-agrees-prior-disclosure": [
    { each: { pair: CHANGES }, left: ["$pair.0", "-$pair.1"], right: ["prior:$pair.0"] },
  ],
  "staff-changes-agree-prior": [
    {
      each: { kind: ["active", "retired-cadres", "retired"] },
      left: ["n.staff.$kind", "-n.staff.$kind-change"],
      right: ["prior:n.staff.$kind"],
    },
  ],
  "basic-detail-within-general-detail": [
    {
      each: { code: { of: ["06"], level: "economic-code" } },
      left: ["06[$code].amount"],
      right: ["x.general-budget-expenditure-by-economic-code[total].$code"],
    },
  ],
  "general-income-row-balances": [
    {
      each: { row: { of: ["x.general-budget-income-expenditure"], level: "all" } },
      left: [
        "x.general-budget-income-expenditure[$row].carryover-opening",
        "x.general-budget-income-expenditure[$row].income",
      ],
      right: [
        "x.general-budget-income-expenditure[$row].expenditure",
        "x.general-budget-income-expenditure[$row].carryover-closing",
      ],
    },
  ],
};

/** What the tests above leave out or add, by id: appended to the note. */
export const STRUCTURED_NOTES: Readonly<Record<string, string>> = {
  "project-money-adds-up":
    "the reference names 财政拨款 and 其他资金 only; rows of other regions are added, an absent row is zero",
  "whole-execution-rate": "the second test is 得分 = 分值 × 执行率",
  "project-execution-rate": "the second test is 得分 = 分值 × 执行率",
  "general-income-row-balances":
    "and the totals of the wider form agree with the general-budget figures of 04",
  "state-capital-function-only-in-its-fund": "that 234 is a government-fund class is recalled",
};
