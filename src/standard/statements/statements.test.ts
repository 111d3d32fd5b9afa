import assert from "node:assert/strict";
import { test } from "node:test";
import { foldName } from "#standard/folded-name.ts";
import { ECONOMIC_ROWS } from "#standard/statements/economic-rows.ts";
import { FUNCTION_CLASSES } from "#standard/statements/function-classes.ts";
import {
  rowLabels,
  STATEMENTS,
  statementByKey,
  statementsOfTitle,
  statementsOfTitleTail,
} from "#standard/statements/statements.ts";

test("every title is folded and leads back to its statement", () => {
  for (const layout of STATEMENTS) {
    assert.equal(statementByKey(layout.key), layout);
    for (const { text } of layout.titles) {
      assert.equal(foldName(text), text);
      assert.ok(
        statementsOfTitle(text).some((match) => match.layout === layout),
        text,
      );
    }
  }
});

test("a title that two statements list is the additional one's only beside the other", () => {
  const titles = new Set(STATEMENTS.flatMap(({ titles: all }) => all.map(({ text }) => text)));
  for (const text of titles) {
    const listed = statementsOfTitle(text).filter(({ title }) => title !== undefined);
    const plain = listed.filter(({ title }) => title?.besides === undefined);
    assert.ok(plain.length <= 1, text);
    for (const { title } of listed) {
      const other = title?.besides;
      if (other !== undefined) assert.notEqual(statementByKey(other), undefined, text);
    }
  }
});

test("the nine national statements come first and carry their numbers", () => {
  assert.deepEqual(
    STATEMENTS.slice(0, 9).map(({ key }) => key),
    ["01", "02", "03", "04", "05", "06", "07", "08", "09"],
  );
});

test("a title that lost its first character is found where only one is possible", () => {
  assert.deepEqual(
    statementsOfTitleTail("政拨款收入支出决算总表").map(({ layout }) => layout.key),
    ["04"],
  );
  assert.deepEqual(statementsOfTitleTail("入支出决算总"), []);
});

test("codes of classes and economic rows are unique and names are folded", () => {
  const classes = FUNCTION_CLASSES.map(({ code }) => code);
  assert.equal(new Set(classes).size, classes.length);
  const codes = ECONOMIC_ROWS.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  for (const { zh } of [...FUNCTION_CLASSES, ...ECONOMIC_ROWS]) assert.equal(foldName(zh), zh);
});

test("a row has its names by its key, the form's own first", () => {
  const first = statementByKey("01");
  assert.ok(first !== undefined);
  assert.equal(rowLabels(first, "income-total")[0], "本年收入合计");
  assert.equal(rowLabels(first, "function:208")[0], "八、社会保障和就业支出");
  const sixth = statementByKey("06");
  assert.ok(sixth !== undefined);
  assert.deepEqual(rowLabels(sixth, "30101"), ["基本工资"]);
  assert.deepEqual(rowLabels(sixth, "no-such-row"), []);
});
