import assert from "node:assert/strict";
import { test } from "node:test";
import { type MadeUpFigure, type MadeUpGround, madeUpSystem } from "./made-up-system.ts";
import { arithmeticText } from "./telling.ts";

function told(prints: Readonly<Record<string, MadeUpFigure | string>>, says: MadeUpGround): string {
  const system = madeUpSystem(prints, [says]);
  const ground = system.grounds[0];
  assert.ok(ground);
  return arithmeticText(system, ground);
}

test("a sum is told with its parts, what they make and what is printed", () => {
  const prints = {
    货物: "158.65",
    工程: "12.50",
    服务: "2,320.73",
    合计: "2,401.88",
  };
  assert.equal(
    told(prints, "合计 = 货物 + 工程 + 服务"),
    "货物158.65＋工程12.50＋服务2,320.73＝2,491.88，印合计2,401.88，差90.00",
  );
});

test("people are counted in people, the unit said once", () => {
  const prints = { 在职: "343人", 离休: "0人", 退休: "222人", 实有: "556人" };
  assert.equal(
    told(prints, "实有 = 在职 + 离休 + 退休"),
    "在职343＋离休0＋退休222＝565，印实有556，差9人",
  );
});

test("a growth over this year is told over last year, rounded half up to what is printed", () => {
  const prints = { change: "3,021.37", current: "14,341.12", rate: "21.07%" };
  assert.equal(
    told(prints, "rate = change / current - change"),
    "3,021.37÷（14,341.12－3,021.37）＝26.69%，印21.07%",
  );
  assert.equal(
    told({ ...prints, rate: "26.69%" }, "rate = change / current"),
    "3,021.37÷14,341.12＝21.07%，印26.69%",
  );
});

test("a decrease says its direction, and what it is taken from grows by it", () => {
  const prints = {
    change: { text: "0.50", direction: "decrease", kind: "change" },
    current: "47.48",
    rate: { text: "1.40", unit: "%", direction: "decrease" },
  } as const;
  assert.equal(
    told(prints, "rate = change / current - change"),
    "-0.50÷（47.48＋0.50）＝-1.04%，印下降1.40%",
  );
  const turned = { ...prints, rate: { text: "1.04", unit: "%", direction: "increase" } } as const;
  assert.match(told(turned, "rate = change / current - change"), /＝-1\.04%，印增长1\.04%$/);
});

test("a long sum is cut and says how many parts it has", () => {
  const names = ["办公费", "印刷费", "水费", "电费", "邮电费", "差旅费", "会议费", "福利费"];
  const prints = Object.fromEntries([
    ...names.map((name, at) => [name, `${at + 1}.00`] as const),
    ["商品和服务支出", "36.10"] as const,
  ]);
  assert.equal(
    told(prints, `商品和服务支出 = ${names.join(" + ")}`),
    "办公费1.00＋印刷费2.00＋水费3.00＋…共8项＝36.00，印商品和服务支出36.10，差0.10",
  );
});

test("two prints of one figure are told by their places", () => {
  const seat = (title: string) => ({ kind: "sentence", section: title }) as const;
  const cell = {
    kind: "cell",
    statement: "收入支出决算总表",
    row: "本年收入合计",
    column: "决算数",
    side: "收入",
  } as const;
  const prints = {
    a: { text: "307.82", concept: "01[income-total].amount", seat: cell },
    b: { text: "308.72", concept: "n.overall.income-total", seat: seat("一、收入支出总体情况") },
  };
  const says = { says: "a = b", is: { isCopy: true } };
  assert.equal(told(prints, says), "公开01表a307.82，说明一b308.72，差0.90");
});

test("a part above its whole is told with how much it exceeds", () => {
  const prints = { 基本: "63.62", 全部: "62.63" };
  assert.equal(told(prints, "基本 <= 全部"), "基本63.62，不应大于全部62.63，超出0.99");
});

test("amounts in different units say each their unit", () => {
  const prints = { 接待费: "1.58", 接待: { text: "1.58", unit: "元" } };
  const says = { says: "接待费 = 接待", is: { isCopy: true } };
  assert.equal(told(prints, says), "接待费1.58万元，接待1.58元，差1.58万元");
});

test("shares that do not make a hundred are told against it", () => {
  const prints = { 基本: "34.30%", 项目: "65.17%" };
  assert.equal(told(prints, "基本 + 项目 = 100%"), "基本34.30＋项目65.17＝99.47，应为100，差0.53%");
});
