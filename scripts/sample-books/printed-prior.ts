import { assert } from "#model/result.ts";
import { FREE_FEN, fitLeaves, type Leaf, percentOf, printedFen, type Target } from "./fitting.ts";
import { ITEM_CHANGES } from "./printed-figures.ts";
import type { PriorYear } from "./prior-year.ts";
import type { Random } from "./random.ts";

/** What last year is fitted to: this year's exact amounts. */
export type ThisYear = {
  /** Exact value of a printed figure, by its concept; 0 where nothing was spent. */
  readonly fenOf: (concept: string) => number;
  /** Fiscal money and other money at the start of the year, before adjustments. */
  readonly fiscalOpeningFen: number;
  readonly ownOpeningFen: number;
};

/** A printed change and its rate against last year, by the concept of the change. */
export type PrintedChange = {
  readonly concept: string;
  /** Of this year. */
  readonly of: string;
  readonly wan: string;
  /** Undefined where the base is zero: the print 100.00 is custom, no quotient. */
  readonly percent: string | undefined;
};

const ITEM_RATES: Readonly<Record<string, string>> = {
  "2060499": "134.08",
  "2069999": "-26.48",
  "2080501": "128.11",
  "2080502": "163.71",
  "2080505": "78.94",
  "2080506": "76.25",
  "2080801": "30.33",
  "2200101": "13.05",
  "2200102": "354.07",
  "2200106": "-3.33",
  "2200108": "-33.33",
  "2200114": "-100.00",
  "2200150": "6.23",
  "2200199": "-50.33",
  "2240601": "-100.00",
};

/** Every change against last year that sections 一 to 十 print. */
export const PRINTED_CHANGES: readonly PrintedChange[] = [
  change("n.overall.change", "01[income-grand-total].amount", "3058.40", "23.11"),
  change("n.fiscal.change", "04[income-grand-total].amount", "2580.30", "20.57"),
  change("n.general.change", "05[total].total", "3021.37", "26.69"),
  ...Object.entries(ITEM_CHANGES).map(([code, wan]) =>
    change(`n.general.item-change[${code}]`, `05[${code}].total`, wan, ITEM_RATES[code]),
  ),
  change("n.fund.change", "07[total].income", "-497.92", "-97.10"),
  change("n.fund.item-change[2120806]", "07[2120806].expenditure", "-512.80", "-100.00"),
  change("n.three.vehicle-change", "09[all].vehicle-operation-actual", "-0.50", "-1.04"),
  change("n.running.change", "n.running.amount", "111.81", "38.17"),
  change("n.running.institution-public-change", "n.running.institution-public", "56.06", "13.26"),
];

/** Items of last year that are gone. */
const FUND_GONE = "2120806";

/** Items whose money was basic expenditure last year. */
const BASIC = /^(?:208|2200101|2200150)/;

type Parts = readonly (readonly [name: string, leaf: Leaf])[];

/** Fits last year to the printed changes; undefined when the draw leads nowhere. */
export function fitPrior(now: ThisYear, random: Random): PriorYear | undefined {
  const parts = partsOf(now);
  if (parts === undefined) return undefined;
  const fens = fitLeaves(
    parts.map(([, leaf]) => leaf),
    targetsOf(parts, now),
    random,
  );
  if (fens === undefined) return undefined;
  const fenOf = (name: string) => {
    const at = parts.findIndex(([own]) => own === name);
    const fen = fens[at];
    assert(fen !== undefined, `${name} is a part of last year`);
    return fen;
  };
  const general = parts.flatMap(([name]) => {
    if (!/^\d/.test(name) || name === FUND_GONE) return [];
    const fen = fenOf(name);
    const isBasic = BASIC.test(name);
    return [{ code: name, basicFen: isBasic ? fen : 0, projectFen: isBasic ? 0 : fen }];
  });
  const priorFen = priorSums(fenOf, general, now);
  const isRated = PRINTED_CHANGES.every(({ concept, of, percent }) => {
    if (percent === undefined) return true;
    const before = priorFen(concept);
    return percentOf(now.fenOf(of) - before, before) === percent;
  });
  if (!isRated) return undefined;
  return {
    year: 2023,
    general,
    fund: [{ code: FUND_GONE, basicFen: 0, projectFen: fenOf(FUND_GONE) }],
    stateCapital: [],
    generalOpeningFen: printedFen("806.13"),
    generalClosingFen: now.fiscalOpeningFen,
    agencyPublicFen: fenOf("agency"),
    institutionPublicFen: fenOf("institution"),
    own: ownOf(fenOf("own"), now),
    publics: { "30212": 0, "30217": 0, "30231": fenOf("vehicles"), "31013": 0 },
  };
}

/** Last year's amount behind each printed change. */
function priorSums(
  fenOf: (name: string) => number,
  general: PriorYear["general"],
  { fiscalOpeningFen }: ThisYear,
): (concept: string) => number {
  const generalFen = general.reduce((sum, item) => sum + item.basicFen + item.projectFen, 0);
  const fiscalFen = generalFen + fenOf(FUND_GONE) + fiscalOpeningFen;
  const sums: Readonly<Record<string, number>> = {
    "n.overall.change": fiscalFen + fenOf("own"),
    "n.fiscal.change": fiscalFen,
    "n.general.change": generalFen,
    "n.fund.change": fenOf(FUND_GONE),
    "n.three.vehicle-change": fenOf("vehicles"),
    "n.running.change": fenOf("agency"),
    "n.running.institution-public-change": fenOf("institution"),
  };
  return (concept) => {
    const code = /item-change\[(\d+)\]/.exec(concept)?.[1];
    return code === undefined ? (sums[concept] ?? 0) : fenOf(code);
  };
}

function partsOf({ fenOf }: ThisYear): Parts | undefined {
  const listed: [string, Leaf][] = [["own", leafWithin(printedFen("688.66"), FREE_FEN)]];
  for (const { concept, of, wan, percent } of PRINTED_CHANGES) {
    const name = PART_NAMES[concept] ?? /item-change\[(\d+)\]/.exec(concept)?.[1];
    if (name === undefined || percent === undefined) continue;
    const leaf = priorLeaf(fenOf(of), printedFen(wan), percent);
    if (leaf === undefined) return undefined;
    listed.push([name, leaf]);
  }
  return listed;
}

const PART_NAMES: Readonly<Record<string, string>> = {
  "n.running.change": "agency",
  "n.running.institution-public-change": "institution",
  "n.three.vehicle-change": "vehicles",
};

/** Last year's amount such that both change and rate print; undefined where none does. */
function priorLeaf(nowFen: number, changeFen: number, percent: string): Leaf | undefined {
  const base = nowFen - changeFen;
  const growth = 1 + Number(percent) / 100;
  if (growth === 0) return leafWithin(base, FREE_FEN);
  const low = Math.max(base - FREE_FEN, Math.ceil(nowFen / (growth + HALF_RATE)));
  const high = Math.min(base + FREE_FEN, Math.floor(nowFen / (growth - HALF_RATE)));
  if (high - low < 4) return undefined;
  return leafWithin(Math.floor((low + high) / 2), Math.floor((high - low) / 2) - 1);
}

/** Half of the last printed place of a rate, a little less. */
const HALF_RATE = 0.0000499;

function leafWithin(fen: number, freeFen: number): Leaf {
  return { printedFen: fen, freeFen };
}

function targetsOf(parts: Parts, now: ThisYear): readonly Target[] {
  const terms = (isPicked: (name: string) => boolean): Target["terms"] =>
    parts.flatMap(([name], leaf) => (isPicked(name) ? [{ leaf, sign: 1 as const }] : []));
  const isItem = (name: string) => /^\d/.test(name);
  const before = (concept: string, wan: string, more = 0) =>
    now.fenOf(concept) - printedFen(wan) - more;
  return [
    {
      printedFen: before("05[total].total", "3021.37"),
      terms: terms((name) => isItem(name) && name !== FUND_GONE),
    },
    {
      printedFen: before("07[total].income", "-497.92"),
      terms: terms((name) => name === FUND_GONE),
    },
    {
      printedFen: before("04[income-grand-total].amount", "2580.30", now.fiscalOpeningFen),
      terms: terms(isItem),
    },
    {
      printedFen: before("01[income-grand-total].amount", "3058.40", now.fiscalOpeningFen),
      terms: terms((name) => isItem(name) || name === "own"),
    },
  ];
}

/** Money beside the grants in all: income and what there was, as it was spent, shared out and left. */
function ownOf(totalFen: number, { ownOpeningFen }: ThisYear): PriorYear["own"] {
  const otherFen = printedFen("120.00");
  const openingFen = printedFen("350.00");
  const operatingFen = totalFen - otherFen - openingFen;
  const operatingSpentFen = printedFen("130.00");
  const distributedFen = operatingFen - operatingSpentFen;
  const basicFen = printedFen("4.55");
  const spentFen = totalFen - ownOpeningFen - distributedFen - operatingSpentFen;
  return {
    function: "2200150",
    businessFen: 0,
    operatingFen,
    otherFen,
    usedFen: 0,
    openingFen,
    basicFen,
    projectFen: spentFen - basicFen,
    operatingSpentFen,
    distributedFen,
    closingFen: ownOpeningFen,
  };
}

function change(
  concept: string,
  of: string,
  wan: string,
  percent: string | undefined,
): PrintedChange {
  return { concept, of, wan, percent };
}
