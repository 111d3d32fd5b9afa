import assert from "node:assert/strict";
import { test } from "node:test";
import { openReduction } from "#compile/cube.ts";
import { compileStatements } from "#compile/statements/statements.ts";
import { conceptId } from "#model/concept.ts";
import { fen } from "#model/fen.ts";
import { openBooks } from "#read/books/books.ts";
import { CONTRA_ACCOUNTS } from "#standard/accounting/measures.ts";
import { drawnPlan } from "../../scripts/sample-books/drawn-plan.ts";
import { percentOf, printedFen } from "../../scripts/sample-books/fitting.ts";
import { departmentYear } from "../../scripts/sample-books/folder.ts";
import type { Plan } from "../../scripts/sample-books/plan.ts";
import { EVALUATED } from "../../scripts/sample-books/printed-figures.ts";
import { OWN_PROJECT, projectCode } from "../../scripts/sample-books/printed-leaves.ts";
import { printedPlan } from "../../scripts/sample-books/printed-plan.ts";
import { PRINTED_CHANGES } from "../../scripts/sample-books/printed-prior.ts";
import { PRINTED_FIGURES, SHARES } from "../../scripts/sample-books/printed-targets.ts";
import { SAMPLE_SEED } from "../../scripts/sample-books.ts";
import { debitOf, fenOfText, type Row, rowsOf, tallyOf } from "./sample-books-tally.ts";

const plan = printedPlan(SAMPLE_SEED);
const files = departmentYear(plan);
const tally = tallyOf(files, plan.units);
const table = (path: string) => rowsOf(files.get(path) ?? "");
const sumOf = (rows: readonly Row[], column: string) =>
  rows.reduce((sum, row) => sum + fenOfText(row[column]), 0);

/** Half up to hundredths of 万元, as fen. */
const printed = (amountFen: number) => Math.floor((amountFen + 5_000) / 10_000) * 10_000;

function compiled(own: Plan, ownFiles: ReadonlyMap<string, string>) {
  const { year, name, edition } = own.department;
  const reduction = openReduction();
  const reader = openBooks({
    year,
    units: own.units,
    sink: reduction.add,
    contraAccounts: CONTRA_ACCOUNTS,
  });
  const bytes = (path: string) => new TextEncoder().encode(ownFiles.get(path) ?? "");
  for (const { code } of own.units) {
    const path = `opening/${code}.csv`;
    reader.feedOpening(code, path, bytes(path));
  }
  for (const { code } of own.units)
    reader.feed(code, `books/${code}.csv`, bytes(`books/${code}.csv`));
  const read = reader.end();
  assert.ok(read.ok, JSON.stringify(read.ok ? "" : read.problem.problems.slice(0, 3)));
  assert.deepEqual(read.value.warnings.problems, []);
  return compileStatements(
    { cube: reduction.cube(read.value.books), internal: read.value.books.internal },
    {
      department: name,
      units: own.units,
      year,
      subject: { kind: "department" },
      edition,
      policies: {},
      unit: "万元",
      decimals: 2,
      // Budget figures come from budget.csv, which is not read here.
      budget: new Map(BUDGETS.map((concept) => [conceptId(concept), fen(0)])),
      codes: new Map(),
    },
  );
}

const BUDGETS = ["abroad", "vehicle-purchase", "vehicle-operation", "reception"].map(
  (item) => `09[all].${item}-budget`,
);

/** Vouchers whose debit and credit differ in one of the two ledgers, and opening balances that do. */
function unbalanced(postings: readonly Row[], openings: readonly Row[]): readonly string[] {
  const sums = new Map<string, number>();
  const add = (name: string, amountFen: number) =>
    sums.set(name, (sums.get(name) ?? 0) + amountFen);
  const ledgerOf = (row: Row) => ((row["科目编码"] ?? "") < "6" ? "financial" : "budgetary");
  for (const row of postings) {
    const voucher = `${row["单位代码"]} ${row["会计期间"]} ${row["凭证号"]} ${ledgerOf(row)}`;
    add(voucher, debitOf([row]));
  }
  for (const row of openings) {
    const name = `${row["单位代码"]} opening ${ledgerOf(row)}`;
    add(name, fenOfText(row["年初借方"]) - fenOfText(row["年初贷方"]));
  }
  return [...sums].filter(([, amountFen]) => amountFen !== 0).map(([name]) => name);
}

test("the sample has a year's postings, and every voucher balances in each ledger alone", () => {
  const budgetary = tally.postings.filter((row) => (row["科目编码"] ?? "") >= "6");
  assert.ok(budgetary.length >= 20_000, `${budgetary.length} postings of the budget ledger`);
  assert.ok(tally.postings.length > budgetary.length * 1.5, "the accrual ledger stands beside it");
  assert.deepEqual(unbalanced(tally.postings, tally.openings), []);
  assert.ok(
    tally.postings.some((row) => (row["借方金额"] ?? "").startsWith("-")),
    "red ink",
  );
});

test("an independent tally of the files gives every printed figure of the plan", () => {
  assert.ok(PRINTED_FIGURES.length > 50);
  for (const { concept, wan } of PRINTED_FIGURES) {
    const amountFen = tally.fenOf(concept);
    assert.ok(amountFen !== undefined, concept);
    assert.equal(printed(amountFen), printedFen(wan), concept);
  }
});

test("spending of every function is the plan's, to the fen", () => {
  for (const item of new Set(plan.spending.map((spending) => spending.function))) {
    for (const [fund, statement] of [
      ["general", "05"],
      ["government-fund", "07"],
    ] as const) {
      const own = plan.spending.filter((one) => one.fund === fund && one.function === item);
      if (own.length === 0) continue;
      const column = statement === "05" ? "total" : "expenditure";
      const planned = own.reduce((sum, one) => sum + one.fen, 0);
      assert.equal(tally.fenOf(`${statement}[${item}].${column}`), planned, item);
    }
  }
});

test("what units pay each other is booked by both on the same day with the same amount", () => {
  const codes = new Set<string | undefined>(plan.units.map(({ code }) => code));
  const booked = (column: string) =>
    tally.postings
      .filter((row) => codes.has(row["往来单位代码"]) && row[column] !== "")
      .map((row) => {
        const parties = [row["单位代码"], row["往来单位代码"]].sort().join("-");
        return `${parties} ${row["日期"]} ${row[column]}`;
      })
      .sort();
  const paid = booked("借方金额");
  assert.ok(paid.length >= 6);
  assert.deepEqual(paid, booked("贷方金额"));
});

test("every printed share is the quotient of exact amounts", () => {
  for (const [part, whole, percent] of SHARES) {
    assert.equal(percentOf(tally.fenOf(part) ?? 0, tally.fenOf(whole) ?? 0), percent, part);
  }
});

test("every change against last year and its rate come out as printed", () => {
  const rows = table("prior-year/figures.csv");
  const before = (statement: string, row: string, column: string, code = "") => {
    const found = rows.filter(
      (own) =>
        own["报表"] === statement &&
        (row === "" || own["行"] === row) &&
        own["列"] === column &&
        own["功能或经济代码"] === code,
    );
    return sumOf(found, "数值");
  };
  const priorOf: Readonly<Record<string, number>> = {
    "n.overall.change": before("公开01", "收入总计", "决算数"),
    "n.fiscal.change": before("公开04", "收入总计", "合计"),
    "n.general.change": before("公开05", "合计", "合计"),
    "n.fund.change": before("公开07", "合计", "小计"),
    "n.three.vehicle-change": before("公开09", "公务用车运行维护费", "决算数", "30231"),
    "n.running.change": before("说明", "机关运行经费", "决算数"),
    "n.running.institution-public-change": before("说明", "事业单位公用经费", "决算数"),
  };
  for (const { concept, of, wan, percent } of PRINTED_CHANGES) {
    const code = /\[(\d+)\]/.exec(concept)?.[1] ?? "";
    const item = concept.startsWith("n.fund")
      ? before("公开07", "", "小计", code)
      : before("公开05", "", "合计", code);
    const priorFen = priorOf[concept] ?? item;
    const changeFen = (tally.fenOf(of) ?? 0) - priorFen;
    assert.equal(Math.sign(changeFen) * printed(Math.abs(changeFen)), printedFen(wan), concept);
    if (percent === undefined) assert.equal(priorFen, 0, concept);
    else assert.equal(percentOf(changeFen, priorFen), percent, concept);
  }
});

test("last year's statements add up, and its end is this year's beginning", () => {
  const rows = table("prior-year/figures.csv");
  const of = (statement: string, row: string) =>
    fenOfText(rows.find((own) => own["报表"] === statement && own["行"] === row)?.["数值"]);
  assert.equal(of("公开01", "收入总计"), of("公开01", "支出总计"));
  assert.equal(of("公开04", "收入总计"), of("公开04", "支出总计"));
  const fiscal = tally.openings.filter((row) => /^810/.test(row["科目编码"] ?? ""));
  assert.equal(of("公开04", "年末财政拨款结转和结余"), sumOf(fiscal, "年初贷方"));
});

test("what each project with a form spent prints as in its form", () => {
  const spent = new Map<string, number>();
  for (const row of tally.postings) {
    const isBusiness = !(row["日期"] ?? "").endsWith("-12-31") && row["往来单位代码"] === "";
    if (!isBusiness || !/^7/.test(row["科目编码"] ?? "")) continue;
    const code = row["项目代码"] ?? "";
    spent.set(code, (spent.get(code) ?? 0) + debitOf([row]));
  }
  assert.equal(EVALUATED.length, 40);
  EVALUATED.forEach((project, at) => {
    const code = projectCode(EVALUATED, at);
    const wan = project.spent.reduce((sum, [, own]) => sum + printedFen(own), 0);
    const expected = code === OWN_PROJECT ? printedFen("103.00") : wan;
    assert.equal(printed(spent.get(code) ?? 0), expected, project.name);
  });
  const all = EVALUATED.reduce(
    (sum, _, at) => sum + (spent.get(projectCode(EVALUATED, at)) ?? 0),
    0,
  );
  assert.equal(printed(all), printedFen("5680.26"));
});

test("budget, people, vehicles, buildings and contracts are those of the plan", () => {
  const budget = table("budget.csv");
  const initial = budget.filter((row) => row["指标类型"] === "年初批复");
  const fiscal = initial.filter((row) => row["资金性质"] === "一般公共预算财政拨款");
  assert.equal(printed(sumOf(fiscal, "金额")), printedFen("9085.72"));
  const vehicles = budget
    .filter((row) => row["部门支出经济分类"] === "30231")
    .reduce((sum, row) => sum + (row["指标类型"] === "追减" ? -1 : 1) * fenOfText(row["金额"]), 0);
  assert.equal(vehicles, printedFen("47.63"));
  const count = (kind: string, column: string) =>
    table("registers/staff.csv")
      .filter((row) => row["人员类别"] === kind)
      .reduce((sum, row) => sum + Number(row[column]), 0);
  assert.deepEqual(
    [count("在职", "年末人数"), count("在职", "年末人数") - count("在职", "年初人数")],
    [334, 109],
  );
  assert.deepEqual(
    [count("退休", "年末人数"), count("退休", "年末人数") - count("退休", "年初人数")],
    [222, 98],
  );
  const cars = table("registers/vehicles.csv");
  const held = cars.filter((row) => row["是否公务用车保有量口径"] === "是");
  assert.deepEqual([cars.length, held.length], [35, 27]);
  assert.equal(sumOf(cars, "价值"), printedFen("759.83"));
  const houses = table("registers/assets.csv").filter((row) => row["类别"] === "房屋");
  assert.equal(sumOf(houses, "面积平方米"), 2_258_099);
  assert.equal(sumOf(houses, "原值"), printedFen("5480.19"));
  const contracts = table("registers/contracts.csv");
  const procured = (isPicked: (row: Row) => boolean) =>
    sumOf(contracts.filter(isPicked), "本年支付");
  assert.equal(
    procured((row) => row["类别"] === "货物"),
    printedFen("158.65"),
  );
  assert.equal(
    procured((row) => row["类别"] === "工程"),
    printedFen("12.50"),
  );
  assert.equal(
    procured((row) => row["类别"] === "服务"),
    printedFen("2230.73"),
  );
  assert.equal(
    procured((row) => row["供应商企业规模"] !== "大"),
    printedFen("2000.10"),
  );
  assert.equal(
    procured((row) => /小|微/.test(row["供应商企业规模"] ?? "")),
    printedFen("1023.20"),
  );
});

test("each contract's payments are in the books under its number", () => {
  const spent = tally.postings.filter(
    (row) => (row["摘要"] ?? "").includes("合同") && /^7/.test(row["科目编码"] ?? ""),
  );
  for (const contract of table("registers/contracts.csv")) {
    const paid = spent.filter((row) =>
      (row["摘要"] ?? "").includes(`合同${contract["合同编号"]}第`),
    );
    assert.equal(debitOf(paid), fenOfText(contract["本年支付"]), contract["合同编号"]);
  }
});

test("the sample compiles to the printed figures, with nothing left over between the units", () => {
  const made = compiled(plan, files);
  assert.deepEqual(made.problems, []);
  assert.equal(made.eliminations.length, 3);
  for (const { concept, wan } of PRINTED_FIGURES) {
    const amountFen = made.values.get(conceptId(concept))?.fen;
    assert.ok(amountFen !== undefined, concept);
    assert.equal(printed(amountFen), printedFen(wan), concept);
    assert.equal(amountFen, tally.fenOf(concept), concept);
  }
});

test("the same seed writes the same files, another seed other postings of the same totals", () => {
  assert.deepEqual(departmentYear(printedPlan(SAMPLE_SEED)), files);
  const other = printedPlan(SAMPLE_SEED + 1);
  const otherFiles = departmentYear(other);
  const otherTally = tallyOf(otherFiles, other.units);
  const head = `books/${other.units[0].code}.csv`;
  assert.notEqual(otherFiles.get(head), files.get(head));
  for (const { concept, wan } of PRINTED_FIGURES) {
    assert.equal(printed(otherTally.fenOf(concept) ?? 0), printedFen(wan), concept);
  }
});

test("a drawn plan is another department of another edition whose totals are its plan's", () => {
  const names = new Set<string>();
  for (const seed of [1, 2]) {
    const other = drawnPlan(seed);
    names.add(other.department.name);
    assert.notEqual(other.department.edition, plan.department.edition);
    const otherFiles = departmentYear(other);
    const own = tallyOf(otherFiles, other.units);
    assert.deepEqual(unbalanced(own.postings, own.openings), []);
    const made = compiled(other, otherFiles);
    assert.deepEqual(made.problems, []);
    const value = (concept: string) => made.values.get(conceptId(concept))?.fen;
    for (const item of new Set(other.spending.map((spending) => spending.function))) {
      const planned = other.spending
        .filter(({ fund, function: code }) => fund === "general" && code === item)
        .reduce((sum, spending) => sum + spending.fen, 0);
      if (planned > 0) assert.equal(value(`05[${item}].total`), planned, item);
    }
    const earned = other.own
      .filter(({ account, counterparty }) => account < "7" && counterparty === undefined)
      .reduce((sum, flow) => sum + flow.fen, 0);
    const income = (value("01[income-total].amount") ?? 0) - (value("02[total].fiscal") ?? 0);
    assert.equal(income, earned);
    const publics = (economic: string) =>
      other.publics
        .filter((planned) => planned.economic === economic)
        .reduce((sum, planned) => sum + planned.fen, 0);
    assert.equal(value("09[all].abroad-actual"), publics("30212"));
    assert.equal(value("09[all].vehicle-purchase-actual"), publics("31013"));
    assert.equal(value("09[all].reception-actual"), publics("30217"));
    const receptions = rowsOf(otherFiles.get("registers/receptions.csv") ?? "");
    assert.ok(receptions.length > 0);
    assert.equal(sumOf(receptions, "金额"), publics("30217"));
    assert.ok(receptions.every((row) => /^\d+月记-\d{4}$/.test(row["凭证号"] ?? "")));
  }
  assert.equal(names.size, 2);
});
