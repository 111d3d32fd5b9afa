import type { Charge, Rule } from "#check/rule.ts";
import { decimalOf } from "#model/printed.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { exactQuantity, onOneGrid, quantityOf } from "#score/quantity.ts";
import { LINTS } from "#standard/performance/lints.ts";
import { REACHED_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { type FormReading, performanceOf } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";
import { type WrittenFigure, writtenFigures } from "./words-with-figures.ts";

/** 偏差原因里的数与完成值不符: the note says what was reached, and the column says something else. */
export const noteDiffersFromActual: Rule = {
  id: "note-differs-from-actual",
  title: "偏差原因里的数与实际完成值不符",
  basis: "绩效自评表的实际完成值、偏差原因分析两栏",
  status: "verified",
  severity: LINTS["actual-text-contradicts"].severity,
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "偏差原因一栏写出的实际数，应当就是实际完成值一栏的数。只比较同一单位、紧跟在“实际”“达到”“均为”一类词后面的数；和指标值相同的不算。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "整理档案数量", ">=500卷", "470卷", "20", "18.8", "人手不足，实际470卷。"],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        4: [
          "满意度/满意度",
          "查档群众满意度",
          ">=90%",
          "99%",
          "10",
          "10",
          "问卷统计，满意度均为92%。",
        ],
      }),
    }),
  },
  run: (dossier) =>
    answerHits(dossier, (form) => {
      const noted = form.indicators.filter(
        ({ indicator, actual }) => indicator.note !== "" && actual !== undefined,
      );
      const isDamaged = performanceOf(dossier).isDamaged;
      return {
        charges: noted.flatMap((reading) => chargesOf(form, reading, isDamaged)),
        hits: [],
        looked: noted.flatMap(({ actual }) => actual ?? []),
        because: noted.length === 0 ? "没有写明偏差原因的指标" : undefined,
      };
    }),
};

function chargesOf(
  form: FormReading,
  reading: IndicatorReading,
  isDamaged: boolean,
): readonly Charge[] {
  const { indicator, actual } = reading;
  if (actual === undefined) return [];
  const alike = writtenFigures(indicator.note).filter(
    ({ unit }) => unit === indicator.actual?.unit,
  );
  const miswritten = alike.find((figure) => isSlip(figure, reading));
  if (miswritten !== undefined) return [slipCharge(form, reading, miswritten)];
  if (alike.some((figure) => isSame(figure, reading, "actual"))) return [];
  // A satisfaction of 105% is charged as what it is.
  if (actual.printed.unit === "%" && (actual.interval.low ?? 0n) > HUNDRED) return [];
  const other = alike.find((figure) => tellsActual(figure) && !isSame(figure, reading, "target"));
  if (other === undefined) return [];
  const said = `${other.printed.text}${other.unit}`;
  return [
    {
      message: `${form.title}${achievementText(reading)}，而偏差原因一栏写“${other.clause}”，是${said}。`,
      advice: "按依据核实是哪一个数，把两栏改成一致，并重新评分。",
      facts: [actual],
      at: indicator.places.slice(0, 1),
      expected: said,
      arithmetic: `${actual.printed.text} ≠ ${other.printed.text}`,
      ...(isFirm(other) ? {} : { severity: "warning" as const }),
      certainty: isDamaged || !isFirm(other) ? "likely" : "certain",
    },
  ];
}

const HUNDRED = 100_000_000n;
/** So many digits make a figure one that nobody meets by chance. */
const DISTINCT_DIGITS = 4;

/** The target or actual with a digit lost or put in. */
function isSlip({ printed }: WrittenFigure, { target, actual }: IndicatorReading): boolean {
  const written = decimalOf(printed);
  return [target, actual].some((fact) => {
    if (fact === undefined) return false;
    const own = decimalOf(fact.printed);
    const [short, long] = written.length < own.length ? [written, own] : [own, written];
    if (short.replace(".", "").length < DISTINCT_DIGITS || long.length !== short.length + 1) {
      return false;
    }
    // 647.041 of 647.04 is only more exact.
    return !long.startsWith(short) && isWithout(long, short);
  });
}

function isWithout(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}

function slipCharge(form: FormReading, reading: IndicatorReading, figure: WrittenFigure): Charge {
  const said = `${figure.printed.text}${figure.unit}`;
  return {
    message: `${form.title}${achievementText(reading)}，偏差原因一栏写“${figure.clause}”；${said}像是漏写或者多写了一位数字。`,
    advice: "核对原始资料，把两处改成同一个数。",
    facts: [reading.target, reading.actual].flatMap((fact) => fact ?? []),
    at: reading.indicator.places.slice(0, 1),
    severity: "warning",
    certainty: "likely",
  };
}

/** Words that can mean nothing but the actual. */
function isFirm({ before }: WrittenFigure): boolean {
  return /(?:实际(?:完成|支付)?|均为|达到|满意[度率])$/u.test(before);
}

/** Words that say what was reached, right before the figure. */
function tellsActual({ before }: WrittenFigure): boolean {
  return (
    REACHED_WORDS.some((word) => before.endsWith(word)) &&
    !/上半年|下半年|去年|上年|其中|目标|预算|计划|预期|年初|应|原/u.test(before)
  );
}

function isSame(
  figure: WrittenFigure,
  reading: IndicatorReading,
  side: "actual" | "target",
): boolean {
  const fact = reading[side];
  if (fact === undefined) return false;
  const cell = side === "actual" ? reading.indicator.actual : reading.indicator.target;
  const written = exactQuantity(figure.printed);
  const grid = onOneGrid(
    { quantity: widened(written, figure.printed.decimals), unit: figure.unit },
    { quantity: quantityOf(fact.printed, fact.interval), unit: cell?.unit ?? "" },
  );
  if (grid === undefined) return false;
  const [a, b] = grid;
  return a.low <= b.high && b.low <= a.high;
}

/** A figure in words is rounded as prints are. */
function widened(quantity: ReturnType<typeof exactQuantity>, decimals: number) {
  const half = decimals === 0 ? 0n : 10n ** BigInt(6 - decimals);
  return { ...quantity, low: quantity.point - half, high: quantity.point + half };
}
