import assert from "node:assert/strict";
import { it } from "node:test";
import { hasLeaders } from "./contents.ts";
import { hasDecimals, isFigure } from "./figure-text.ts";
import { isPageNumber } from "./furniture.ts";
import { ordinaryHan } from "./radicals.ts";

it("a page number is told from a figure", () => {
  for (const text of ["5", "-5-", "—5—", "第5页", "第5页共24页", "5/24", "iv", "Page5of24"]) {
    assert.ok(isPageNumber(text), text);
  }
  for (const text of ["5.00", "307.82", "20139", "第五部分", "5万元", ""]) {
    assert.ok(!isPageNumber(text), text);
  }
});

it("a sentence that ends in dots is no line of contents", () => {
  assert.ok(hasLeaders("一、主要职能……………3"));
  assert.ok(hasLeaders("二、机构设置......(12)"));
  assert.ok(!hasLeaders("占X%；经营收入X万元，占X%……"));
  assert.ok(!hasLeaders("比上年增加1.5"));
});

it("a figure is a whole one", () => {
  for (const text of ["15,088.87", "-3.20", "98.69%", "0", "—", "(1.50)"]) {
    assert.ok(isFigure(text), text);
  }
  for (const text of ["2024年", "30.5万元", "（类）", "1.2.3", "3、"]) {
    assert.ok(!isFigure(text), text);
  }
  assert.ok(hasDecimals("15,088.87") && !hasDecimals("15,088."));
});

it("signs of radicals become characters, in the same place", () => {
  assert.equal(ordinaryHan("⽤⼯⻓效 ⺠"), "用工长效 民");
});
