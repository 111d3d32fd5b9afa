import { printedFen, type Target } from "./fitting.ts";
import { BRIGADE, CLASSES, HEAD, ITEMS, TRADE } from "./printed-figures.ts";
import {
  LEAVES,
  OLD_PROJECT,
  OWN_PROJECT,
  PLANNING_PROJECT,
  type PlanLeaf,
} from "./printed-leaves.ts";

/** A printed figure of the year by its concept, and what it is the sum of. */
export type PrintedFigure = {
  readonly concept: string;
  readonly wan: string;
  readonly terms: Target["terms"];
};

type Terms = Target["terms"];
type Pick = (leaf: PlanLeaf) => boolean;

const general = pick("spending", ({ kind }) => kind !== "project government-fund");
const fund = pick("spending", ({ kind }) => kind === "project government-fund");
const basic = pick("spending", ({ kind }) => !kind.startsWith("project"));
const fiscal = [...general, ...fund];
const fiscalOpening = [...pick("opening"), ...pick("fiscal-movement")];
// The old surplus is left but for what it gave away.
const fiscalClosing = [
  ...pick("closing"),
  ...pick("opening", ({ project }) => project === OLD_PROJECT),
  ...turned(pick("surplus-moved")),
];
const fiscalIncome = [...fiscal, ...fiscalClosing, ...turned(fiscalOpening)];
const income = [...fiscalIncome, ...pick("operating-income"), ...pick("own-income")];
const ownSpending = pick("own-spending");
const expenditure = [...fiscal, ...ownSpending, ...pick("operating-spending")];
// The one institution that spends more than it has taken; the others come out even.
const used = [
  ...pick("own-spending", ({ unit }) => unit === TRADE),
  ...turned(pick("own-income", ({ unit }) => unit === TRADE)),
];
const distributed = [...pick("operating-income"), ...turned(pick("operating-spending"))];
const opening = [...fiscalOpening, ...pick("own-opening"), ...pick("own-movement")];
const total = [...income, ...used, ...opening];
const closing = [...total, ...turned(expenditure), ...turned(distributed)];

/** Every amount of the year in sections 一 to 十 that comes from the books. */
export const PRINTED_FIGURES: readonly PrintedFigure[] = [
  figure("01[income-total].amount", "15,088.87", income),
  figure("01[non-fiscal-surplus-used].amount", "10.73", used),
  figure("01[carryover-opening].amount", "1,191.92", opening),
  figure("01[income-grand-total].amount", "16,291.51", total),
  figure("01[expenditure-total].amount", "14,866.52", expenditure),
  figure("01[surplus-distribution].amount", "207.29", distributed),
  figure("01[carryover-closing].amount", "1,217.70", closing),
  figure("02[total].fiscal", "14,351.78", fiscalIncome),
  figure("02[total].operating-income", "603.87", pick("operating-income")),
  figure("02[total].other-income", "133.22", pick("own-income")),
  figure("03[total].basic", "7,614.81", [...basic, ...own("basic"), ...own("surplus")]),
  figure("03[total].project", "6,855.13", [...projects(), ...own("project")]),
  figure("03[total].operating", "396.58", pick("operating-spending")),
  figure("04[income-total].amount", "14,351.78", fiscalIncome),
  figure("04[carryover-opening].amount", "772.97", fiscalOpening),
  figure("04[income-grand-total].amount", "15,124.75", [...fiscalIncome, ...fiscalOpening]),
  figure("04[expenditure-total].total", "14,356.00", fiscal),
  figure("04[carryover-closing].total", "768.75", fiscalClosing),
  figure("05[total].total", "14,341.12", general),
  ...Object.entries(CLASSES).map(([code, wan]) =>
    figure(
      `05[${code}].total`,
      wan,
      general.filter((term) => leafOf(term)?.function.startsWith(code)),
    ),
  ),
  ...Object.entries(ITEMS).map(([code, wan]) =>
    figure(
      `05[${code}].total`,
      wan,
      general.filter((term) => leafOf(term)?.function === code),
    ),
  ),
  figure("05[total].basic", "7,603.87", basic),
  figure("06[personnel-total].amount", "6,720.17", ofKind("staff")),
  figure("06[public-total].amount", "883.70", ofKind("public")),
  figure("n.running.amount", "404.72", ofKind("public", isAgency)),
  figure(
    "n.running.institution-public",
    "478.98",
    ofKind("public", (leaf) => !isAgency(leaf)),
  ),
  figure("07[total].income", "14.88", fund),
  figure("07[total].expenditure", "14.88", fund),
  figure("07[2121399].expenditure", "14.88", fund),
  figure("09[all].vehicle-operation-actual", "47.48", pick("vehicles")),
];

/** Targets of the exact amounts. */
export const TARGETS: readonly Target[] = [
  ...PRINTED_FIGURES,
  // Of the forms: all forty, and the two whose money has two parts.
  ofProjects("5,680.26", (project) => project.startsWith("P24")),
  ofProjects("901.60", (project) => project === PLANNING_PROJECT),
  ofProjects("103.00", (project) => project === OWN_PROJECT),
].map(({ wan, terms }) => ({ printedFen: printedFen(wan), terms }));

/** The printed shares, in hundredths of a percent; each is one figure's part of another. */
export const SHARES: readonly (readonly [part: string, whole: string, percent: string])[] = [
  ["02[total].fiscal", "01[income-total].amount", "95.12"],
  ["02[total].operating-income", "01[income-total].amount", "4.00"],
  ["02[total].other-income", "01[income-total].amount", "0.88"],
  ["03[total].basic", "01[expenditure-total].amount", "51.22"],
  ["03[total].project", "01[expenditure-total].amount", "46.11"],
  ["03[total].operating", "01[expenditure-total].amount", "2.67"],
  ["05[total].total", "01[expenditure-total].amount", "96.47"],
  ["05[201].total", "05[total].total", "4.47"],
  ["05[206].total", "05[total].total", "5.10"],
  ["05[208].total", "05[total].total", "7.42"],
  ["05[212].total", "05[total].total", "21.00"],
  ["05[220].total", "05[total].total", "62.02"],
];

function ofProjects(wan: string, isPicked: (project: string) => boolean): PrintedFigure {
  const groups = ["spending", "own-spending"] as const;
  const terms = groups.flatMap((group) => pick(group, ({ project }) => isPicked(project)));
  return figure("", wan, terms);
}

function isAgency({ unit }: PlanLeaf): boolean {
  return unit === HEAD || unit === BRIGADE;
}

function figure(concept: string, wan: string, terms: Terms): PrintedFigure {
  return { concept, wan, terms: summed(terms) };
}

function pick(group: PlanLeaf["group"], isPicked: Pick = () => true): Terms {
  return LEAVES.flatMap((leaf, at) =>
    leaf.group === group && isPicked(leaf) ? [{ leaf: at, sign: 1 } as const] : [],
  );
}

function ofKind(kind: string, isPicked: Pick = () => true): Terms {
  return pick("spending", (leaf) => leaf.kind === kind && isPicked(leaf));
}

function projects(): Terms {
  return pick("spending", ({ kind }) => kind.startsWith("project"));
}

function own(kind: string): Terms {
  return pick("own-spending", (leaf) => leaf.kind === kind);
}

function leafOf({ leaf }: Terms[number]): PlanLeaf | undefined {
  return LEAVES[leaf];
}

function turned(terms: Terms): Terms {
  return terms.map(({ leaf, sign }) => ({ leaf, sign: sign === 1 ? -1 : 1 }));
}

/** Without what stands on both sides. */
function summed(terms: Terms): Terms {
  const signs = new Map<number, number>();
  for (const { leaf, sign } of terms) signs.set(leaf, (signs.get(leaf) ?? 0) + sign);
  return [...signs].flatMap(([leaf, sign]) => {
    if (sign === 0) return [];
    return [{ leaf, sign: sign > 0 ? 1 : -1 } as const];
  });
}
