import type { Figure, Ground, GroundForm, Side, System } from "#check/arithmetic/system.ts";
import { assert } from "#model/result.ts";
import { fenPerUnit } from "#model/unit.ts";
import {
  amountText,
  exactSum,
  type Manner,
  mannerOf,
  percentText,
  printText,
  unitAtEnd,
} from "./telling-amounts.ts";
import { type Name, namesOf, placeOf } from "./telling-names.ts";

/** Parts of a sum that are written out; longer ones are cut. */
const TERMS_MAX = 7;
const TERMS_SHOWN = 3;

/** What is told: the figures with their names, and how what is computed is printed. */
type Tale = {
  readonly figures: readonly Figure[];
  readonly names: ReadonlyMap<number, Name>;
  readonly manner: Manner;
};

/**
 * The arithmetic of a ground as a clerk writes it, in Chinese, with figures as printed:
 * 货物158.65＋工程12.50＋服务2,320.73＝2,491.88，印合计2,401.88，差90.00.
 */
export function arithmeticText(system: System, ground: Ground): string {
  const involved = ground.figures.map((index) => figureAt(system.figures, index));
  const tale = { figures: system.figures, names: namesOf(involved), manner: mannerOf(involved) };
  const { form } = ground;
  switch (form.kind) {
    case "ratio":
      return ratioText(tale, form);
    case "at-most":
      return atMostText(tale, form);
    case "equal":
      return ground.isCopy ? copyText(tale, involved) : equalText(tale, form);
  }
}

type Balance = GroundForm & { readonly kind: "equal" | "at-most" };

function figureAt(figures: readonly Figure[], index: number): Figure {
  const figure = figures[index];
  assert(figure !== undefined, "grounds name figures of their own system");
  return figure;
}

/** 公开01表307.82，说明一308.72，差0.90. */
function copyText(tale: Tale, involved: readonly Figure[]): string {
  const places = new Set(involved.map(placeOf));
  const labels = new Set(involved.map(({ fact }) => fact.label));
  const told = involved.map((figure) => {
    const place = placeOf(figure);
    const label = places.size > 1 && labels.size === 1 ? "" : figure.fact.label;
    const gap = /[\d”》]$/.test(place + label) || label === "" ? " " : "";
    return `${places.size > 1 ? place : ""}${label}${gap}${printText(figure, tale.manner)}`;
  });
  const [first, second] = involved.map(({ index }) => oneSide(index));
  if (first === undefined || second === undefined) return told.join("，");
  const gap = exactSum(tale.figures, first) - exactSum(tale.figures, second);
  return told.join("，") + gapText(tale, gap, "差");
}

function oneSide(figure: number): Side {
  return { terms: [{ sign: 1, figure }], constant: 0n };
}

/** The sum is told first, then what is printed for it. */
function equalText(tale: Tale, { left, right }: Balance): string {
  const isLeftTotal = left.terms.length <= 1 && right.terms.length >= 1;
  const [total, parts] = isLeftTotal ? [left, right] : [right, left];
  const [printed, computed] = [exactSum(tale.figures, total), exactSum(tale.figures, parts)];
  const gap = gapText(tale, printed - computed, "差");
  if (total.terms.length === 0 && total.constant !== 0n) {
    const first = tale.figures[parts.terms[0]?.figure ?? -1];
    const word = first?.fact.kind === "count" ? "实有" : "应为";
    const whole = amountText(printed, { ...tale.manner, decimals: 0 });
    return `${sumText(tale, parts)}，${word}${whole}${gap}`;
  }
  if (total.terms.length > 1) return `${sumText(tale, parts)}；${sumText(tale, total)}${gap}`;
  return total.terms.length === 0
    ? `${sumText(tale, parts)}，应为0${gap}`
    : `${sumText(tale, parts)}，印${termsText(tale, total)}${gap}`;
}

function atMostText(tale: Tale, { left, right }: Balance): string {
  const [low, high] = [exactSum(tale.figures, left), exactSum(tale.figures, right)];
  if (left.terms.length === 0 && left.constant === 0n) {
    return `${sumText(tale, right)}，不应为负`;
  }
  const over = low > high ? gapText(tale, low - high, "超出") : unitAtEnd(tale.manner);
  const most = right.terms.length === 0 ? "0" : sumText(tale, right);
  return `${sumText(tale, left)}，不应大于${most}${over}`;
}

/** 货物158.65＋工程12.50＝171.15; one part alone is not added up. */
function sumText(tale: Tale, side: Side): string {
  const terms = termsText(tale, side);
  if (side.terms.length <= 1) return terms;
  return `${terms}＝${amountText(exactSum(tale.figures, side), tale.manner)}`;
}

function termsText({ figures, names, manner }: Tale, { terms }: Side): string {
  const isLong = terms.length > TERMS_MAX;
  const shown = isLong ? terms.slice(0, TERMS_SHOWN) : terms;
  let before = "";
  const told = shown.map(({ sign, figure }, at) => {
    const found = figureAt(figures, figure);
    const { place, own } = names.get(figure) ?? { place: "", own: "" };
    const name = (place === before ? "" : place) + own;
    before = place;
    const isDecrease = found.fact.direction === "decrease";
    const print = printText(found, manner);
    // Less a decrease is more; the word says the sign, the figure stands as printed.
    const isPlus = (sign === 1) !== (isDecrease && terms.length > 1);
    const plain = isDecrease ? print.replace(/^-/, "") : bracketed(print, at);
    const gap = /\d$/.test(name) ? " " : "";
    return `${at === 0 && isPlus ? "" : isPlus ? "＋" : "－"}${name}${gap}${plain}`;
  });
  return told.join("") + (isLong ? `＋…共${terms.length}项` : "");
}

/** A negative number behind a sign stands in brackets. */
function bracketed(print: string, at: number): string {
  return at > 0 && print.startsWith("-") ? `（${print}）` : print;
}

function gapText({ manner }: Tale, gap: bigint, word: string): string {
  const unit = unitAtEnd(manner);
  if (gap === 0n) return unit;
  return `，${word}${amountText(gap < 0n ? -gap : gap, manner)}${unit}`;
}

/** 3,021.37÷14,341.12＝21.07%，印26.69%. */
function ratioText(
  tale: Tale,
  { part, whole, percent }: GroundForm & { readonly kind: "ratio" },
): string {
  const { fact } = figureAt(tale.figures, percent);
  const inside = [...part.terms, ...whole.terms].map(({ figure }) =>
    figureAt(tale.figures, figure),
  );
  const manner = mannerOf(inside);
  const bare = { ...tale, manner: isMoney(manner) ? manner : { ...manner, isMixed: false } };
  const [above, below] = [exactSum(tale.figures, part), exactSum(tale.figures, whole)];
  const computed = percentText(above, below, fact.printed.decimals);
  const isTurned = fact.direction === "decrease" || computed.startsWith("-");
  const word = isTurned ? directionWord(fact.direction) : "";
  const result = computed === "" ? "无从计算" : `${computed}%`;
  return `${quotientSide(bare, part)}÷${quotientSide(bare, whole)}＝${result}，印${word}${fact.printed.text}%`;
}

function isMoney({ unit }: Manner): boolean {
  return fenPerUnit(unit) !== undefined;
}

function directionWord(direction: Figure["fact"]["direction"]): string {
  if (direction === undefined || direction === "level") return "";
  return direction === "decrease" ? "下降" : "增长";
}

function quotientSide(tale: Tale, side: Side): string {
  const told = side.terms.map(({ sign, figure }, at) => {
    const found = figureAt(tale.figures, figure);
    // Less a decrease is more: 47.48＋0.50, not 47.48－（-0.50）.
    const isTurned = at > 0 && found.fact.direction === "decrease";
    const print = printText(found, tale.manner);
    const plain = isTurned ? print.replace(/^-/, "") : print;
    const isPlus = isTurned ? sign === -1 : sign === 1;
    return `${at === 0 && isPlus ? "" : isPlus ? "＋" : "－"}${plain}`;
  });
  return side.terms.length > 1 ? `（${told.join("")}）` : told.join("");
}
