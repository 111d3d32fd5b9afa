import type { Habit } from "#model/report.ts";
import { boundsOf, type PrintMaking, printedValue, ROUNDED } from "./bounds.ts";
import { meets } from "./evaluate.ts";
import { figureAt, type Inquiry, inquiryOf } from "./inquiry.ts";
import { EQUAL, groundAt, type Network, RATIO } from "./network.ts";
import { narrowingOf, propagate } from "./propagate.ts";
import { missesByTail } from "./tails.ts";

/** How a document makes its prints, and what of its tails that explains. */
export type Habits = {
  readonly inquiry: Inquiry;
  readonly habits: readonly Habit[];
  /** Grounds whose tail is explained by a habit that is told once. */
  readonly excused: ReadonlySet<number>;
  /** Whether contradictions that only show jointly come from force-balancing. */
  readonly excusesJoint: boolean;
};

/** A habit of cutting tails off shows at least so often, and rounding never. */
const VOTES_MIN = 3;
/** So many sums of three or more parts are needed to speak of a habit of balancing. */
const SUMS_MIN = 12;
/** Shares of such sums that are exact in print: bottom-up, force-balanced, honest is 58–64 %. */
const BOTTOM_UP_PERCENT = 96;
const BALANCED_PERCENT = 80;

/** Infers the habits of a document and opens the inquiry by them. */
export function habitsOf(network: Network): Habits {
  const honest = inquiryOf(network, ROUNDED);
  const making = makingOf(honest);
  const isHonest = making.amounts === "rounded" && making.percents === "rounded";
  const inquiry = isHonest ? honest : inquiryOf(network, making);
  const habits = truncationHabits(honest, inquiry);
  const excused = new Set<number>();
  const balancing = balancingHabit(inquiry, excused);
  const shares = sharesHabit(inquiry, excused);
  return {
    inquiry,
    habits: [...habits, ...balancing, ...shares],
    excused,
    excusesJoint: balancing.length > 0,
  };
}

type Vote = { truncated: number[]; rounded: number };

function makingOf(honest: Inquiry): PrintMaking {
  const { system, gaps, network } = honest;
  // Truncation shows only where rounding fails.
  if (!system.grounds.some(({ index, isHard }) => isHard && gaps[index] !== 0n)) return ROUNDED;
  const percents = voteOf(honest, { amounts: "rounded", percents: "truncated" }, RATIO);
  const cutPercents = isHabit(percents) ? "truncated" : "rounded";
  const making: PrintMaking = { amounts: "truncated", percents: cutPercents };
  const amounts = voteOf(honest, making, EQUAL);
  const isVoted = isHabit(percents) || percents.truncated.length + percents.rounded === 0;
  const isCut =
    amounts.rounded === 0 &&
    isVoted &&
    exactShare(network, honest).percent < HONEST_PERCENT &&
    (isHabit(amounts) || (isHabit(percents) && onlyHoldsCut(honest, making)));
  return { amounts: isCut ? "truncated" : "rounded", percents: cutPercents };
}

/** Sums of truncated parts are seldom exact in print. */
const HONEST_PERCENT = 45;

/** Whether all amounts can be true together as cut tails and cannot as rounded ones. */
function onlyHoldsCut(honest: Inquiry, making: PrintMaking): boolean {
  const { network, isStanding, system, bounds } = honest;
  const seeds = [...isStanding.keys()].filter((at) => isStanding[at] === 1);
  const cut = propagate(narrowingOf(network, boundsOf(system, making), isStanding), seeds);
  if (cut.kind !== "consistent") return false;
  return propagate(narrowingOf(network, bounds, isStanding), seeds).kind === "conflict";
}

function isHabit({ truncated, rounded }: Vote): boolean {
  return truncated.length >= VOTES_MIN && rounded === 0;
}

/** Grounds of a shape that hold only under one making of prints. */
function voteOf({ network, system, gaps }: Inquiry, making: PrintMaking, shape: number): Vote {
  const cut = boundsOf(system, making);
  const vote: Vote = { truncated: [], rounded: 0 };
  for (const { index, isHard, figures } of system.grounds) {
    if (!isHard || network.shapes[index] !== shape) continue;
    if (shape === EQUAL && figures.length < 3) continue;
    const holdsRounded = gaps[index] === 0n;
    const holdsCut = meets(network, cut, index);
    if (holdsCut && !holdsRounded) vote.truncated.push(index);
    if (holdsRounded && !holdsCut) vote.rounded++;
  }
  return vote;
}

function truncationHabits(honest: Inquiry, inquiry: Inquiry): readonly Habit[] {
  const habits: Habit[] = [];
  const { making, network } = inquiry;
  for (const [kind, shape, words] of [
    ["percents", RATIO, "百分比"],
    ["amounts", EQUAL, "金额"],
  ] as const) {
    if (making[kind] !== "truncated") continue;
    const only = honest.system.grounds
      .map(({ index }) => index)
      .filter(
        (at) => network.shapes[at] === shape && honest.gaps[at] !== 0n && inquiry.gaps[at] === 0n,
      );
    habits.push({
      key: "truncated",
      message: `本文件${words}一律截去尾数而不四舍五入（${only.length}处只合此法），以下按此核对。`,
      facts: factsOf(inquiry, only, kind === "percents"),
    });
  }
  return habits;
}

function factsOf({ system, network }: Inquiry, grounds: readonly number[], percents: boolean) {
  const facts = new Set<string>();
  for (const at of grounds) {
    const percent = network.percents[at] ?? -1;
    const figures = percents && percent >= 0 ? [percent] : groundAt(system, at).figures;
    for (const figure of figures) facts.add(figureAt(system, figure).fact.id);
  }
  return [...facts];
}

/**
 * Sums that are exact in print more often than honest rounding makes them: totals added from
 * rounded parts, or tails adjusted to balance. Said only where a tail wants explaining.
 */
function balancingHabit(inquiry: Inquiry, excused: Set<number>): readonly Habit[] {
  const { system, gaps, network } = inquiry;
  const tails = system.grounds
    .filter(({ index, isHard }) => isHard && gaps[index] !== 0n && missesByTail(inquiry, index))
    .map(({ index }) => index)
    .filter((index) => network.shapes[index] !== RATIO);
  if (tails.length === 0) return [];
  const { percent, count } = exactShare(network, inquiry);
  if (count < SUMS_MIN || percent < BALANCED_PERCENT) return [];
  const isBottomUp = percent >= BOTTOM_UP_PERCENT;
  for (const at of tails) excused.add(at);
  const evidence = `${count}个三项以上的合计中${percent}%与印数之和分毫不差`;
  return [
    {
      key: isBottomUp ? "bottom-up" : "balanced",
      message: isBottomUp
        ? `本文件合计由四舍五入后的各项相加得出（${evidence}），表间末位差不另报。`
        : `本文件对尾数作过平衡调整（${evidence}），${tails.length}处末位差不另报。`,
      facts: factsOf(inquiry, tails, false),
    },
  ];
}

/** How many sums of three or more printed parts that are not zero are exact in print. */
function exactShare(
  network: Network,
  { system }: Inquiry,
): { readonly percent: number; readonly count: number } {
  let count = 0;
  let exact = 0;
  for (const { index, isHard } of system.grounds) {
    if (!isHard || network.shapes[index] !== EQUAL) continue;
    let sum = network.constants[index] ?? 0n;
    let parts = 0;
    for (let at = network.starts[index] ?? 0; at < (network.starts[index + 1] ?? 0); at++) {
      const figure = figureAt(system, network.figures[at] ?? 0);
      const value = printedValue(figure) ?? 0n;
      if (value !== 0n && figure.halfPlace > 0n) parts++;
      sum += BigInt(network.parts[at] ?? 0) * value;
    }
    if (parts < PARTS_MIN) continue;
    count++;
    if (sum === 0n) exact++;
  }
  return { count, percent: count === 0 ? 0 : Math.floor((exact * 100) / count) };
}

/** Three parts and their total. */
const PARTS_MIN = 4;

/**
 * All shares add to exactly 100 and one of them, the largest or the last, misses its quotient by
 * less than one last place: it was bent to make the sum round (占比凑整).
 */
function sharesHabit(inquiry: Inquiry, excused: Set<number>): readonly Habit[] {
  const { system, network, gaps } = inquiry;
  const bent: number[] = [];
  for (const { index, form } of system.grounds) {
    if (form.kind !== "equal" || gaps[index] !== 0n) continue;
    const shares = [form.left, form.right].find(({ terms }) => terms.length > 1);
    const total = [form.left, form.right].find(({ terms }) => terms.length === 0);
    if (shares === undefined || total === undefined) continue;
    const figures = shares.terms.map(({ figure }) => figureAt(system, figure));
    if (figures.some(({ fact }) => fact.printed.unit !== "%")) continue;
    const values = figures.map((figure) => printedValue(figure) ?? 0n);
    if (values.reduce((sum, value) => sum + value, 0n) !== total.constant) continue;
    const misses = figures.map((figure) =>
      (system.groundsOf[figure.index] ?? []).filter(
        (at) => network.percents[at] === figure.index && gaps[at] !== 0n,
      ),
    );
    const missing = [...misses.keys()].filter((at) => (misses[at]?.length ?? 0) > 0);
    const [at = 0, ...more] = missing;
    const own = misses[at] ?? [];
    if (missing.length === 0 || more.length > 0) continue;
    if (!own.every((ground) => missesByTail(inquiry, ground))) continue;
    const value = values[at] ?? 0n;
    const isLargest = values.every((other) => other <= value);
    if (isLargest || at === figures.length - 1) bent.push(...own);
  }
  if (bent.length === 0) return [];
  for (const at of bent) excused.add(at);
  const facts = factsOf(inquiry, bent, true);
  const texts = facts.length === 1 ? "1处占比" : `${facts.length}处占比`;
  return [
    {
      key: "shares-bent",
      message: `${texts}为使各项占比合计恰为100%而调整了末位（占比凑整），该末位差不另报。`,
      facts,
    },
  ];
}
