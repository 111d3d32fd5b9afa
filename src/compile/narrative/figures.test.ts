import assert from "node:assert/strict";
import { test } from "node:test";
import { type ConceptId, conceptId } from "#model/concept.ts";
import { openFigures } from "./figures.ts";
import { printExact } from "./printing.ts";

function figuresOf(
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, bigint>> | undefined,
) {
  const cells = new Map<ConceptId, { fen: number; terms: [] }>(
    Object.entries(now).map(([concept, fen]) => [conceptId(concept), { fen, terms: [] }]),
  );
  const prior =
    before === undefined
      ? undefined
      : {
          values: new Map(
            Object.entries(before).map(([concept, dividend]) => [
              concept,
              { dividend, divisor: 1n },
            ]),
          ),
          whole: new Set(["01", "05"]),
        };
  return openFigures({ cells, prior, given: new Map() });
}

const printed = (figures: ReturnType<typeof openFigures>, path: string, unit: string) => {
  const known = figures.valueOf(path);
  return known === undefined ? undefined : printExact(known.exact, unit, 2).text;
};

const ITEM = "05[2080505].total";
const CHANGE = "n.general.item-change[2080505]";
const RATE = "n.general.item-change-rate[2080505]";

test("a change and its rate follow from the exact values, half up once at printing", () => {
  const figures = figuresOf({ [ITEM]: 40_255_000 }, { [ITEM]: 30_000_000n });
  assert.equal(printed(figures, CHANGE, "万元"), "10.26");
  assert.equal(printed(figures, RATE, "%"), "34.18");
});

test("money this year only grew by 100.00%, nothing in both years by 0.00%", () => {
  const only = figuresOf(
    { [ITEM]: 2_930_000, "05[total].total": 2_930_000 },
    {
      "05[total].total": 0n,
    },
  );
  assert.equal(printed(only, CHANGE, "万元"), "2.93");
  assert.equal(printed(only, RATE, "%"), "100.00");
  const none = figuresOf({ "05[total].total": 0 }, { "05[total].total": 0n });
  assert.equal(printed(none, RATE, "%"), "0.00");
});

test("money last year only fell by 100.00%", () => {
  const figures = figuresOf({ "05[total].total": 0 }, { [ITEM]: 3_270_000n });
  assert.equal(printed(figures, CHANGE, "万元"), "-3.27");
  assert.equal(printed(figures, RATE, "%"), "-100.00");
});

test("without last year's figures a change is not known, and a share over nothing is none", () => {
  const figures = figuresOf(
    { [ITEM]: 1, "05[total].total": 1, "01[expenditure-total].amount": 0 },
    undefined,
  );
  assert.equal(figures.valueOf(CHANGE), undefined);
  assert.equal(figures.valueOf("n.general.share"), undefined);
});

test("a rate over less than nothing says nothing", () => {
  const figures = figuresOf({ [ITEM]: 100 }, { [ITEM]: -100n });
  assert.equal(figures.valueOf(RATE), undefined);
  assert.equal(printed(figures, CHANGE, "元"), "2.00");
});
