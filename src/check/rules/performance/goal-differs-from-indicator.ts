import type { Charge, Rule } from "#check/rule.ts";
import { decimalOf, decimalText } from "#model/printed.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerHits } from "./form-answers.ts";
import { type FormReading, performanceOf } from "./form-reading.ts";
import { achievementText } from "./form-text.ts";
import { sharedRun, type WrittenFigure, writtenFigures } from "./words-with-figures.ts";

/** 总体目标里的数与指标不符: same words and unit, another figure. */
export const goalDiffersFromIndicator: Rule = {
  id: "goal-differs-from-indicator",
  title: "年度总体目标里的数与指标不符",
  basis: "绩效自评表的年度总体目标、年度绩效指标两部分",
  status: "verified",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "年度总体目标和指标说的是同一件事。目标里的数带着单位，前后文字又和某项指标的名称相合，而和那项指标的指标值、实际完成值都不同，两处必有一误。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({}),
      reached: "全年整理档案数量520卷，查阅服务310人次。",
    }),
    broken: exampleForms({
      indicators: soundBut({}),
      reached: "全年整理档案数量580卷，查阅服务310人次。",
    }),
    cannotTell: exampleForms({ indicators: soundBut({}), expected: "", reached: "" }),
  },
  run: (dossier) =>
    answerHits(dossier, (form) => {
      const { expected, actual } = form.form.goals;
      const isTorn = performanceOf(dossier).isDamaged || expected === "" || actual === "";
      const units = form.indicators.map(({ indicator }) => indicator.actual?.unit ?? "");
      const figures = [expected, actual].flatMap((text) => writtenFigures(text, units));
      const named = figures.map((figure) => ({ figure, reading: namedBy(figure, form) }));
      const looked = named.flatMap(({ reading }) => reading?.actual ?? []);
      const agreeing = figures.filter((figure) => isLong(figure) && saidBy(figure, form)).length;
      return {
        charges: named.flatMap(({ figure, reading }) =>
          reading === undefined
            ? []
            : chargesOf(form, { figure, reading, isDamaged: isTorn && agreeing < AGREEING }),
        ),
        hits: [],
        looked,
        missing: expected === "" && actual === "" ? ["年度总体目标"] : [],
      };
    }),
};

/** So many characters in a row make the words of a clause the name of an indicator. */
const SHARED = 4;
/** So many digits make a figure one that nobody meets by chance. */
const DISTINCT_DIGITS = 4;

/**
 * Where words were damaged on the way a figure may be too, unless as many others of the same text
 * agree with their indicators.
 */
const AGREEING = 2;

function isLong({ printed }: WrittenFigure): boolean {
  return decimalOf(printed).replace(".", "").length >= DISTINCT_DIGITS;
}

/** Whether an indicator with the same unit has the figure. */
function saidBy(figure: WrittenFigure, { indicators }: FormReading): boolean {
  return indicators.some(
    (reading) => reading.indicator.actual?.unit === figure.unit && says(reading, figure),
  );
}

/** The one indicator that a figure in the goal is about. */
function namedBy(figure: WrittenFigure, form: FormReading): IndicatorReading | undefined {
  const same = form.indicators.filter(
    ({ indicator, actual }) => actual !== undefined && indicator.actual?.unit === figure.unit,
  );
  if (same.some((reading) => says(reading, figure))) return undefined;
  const near = same.filter((reading) => isNearMiss(reading, figure));
  if (near.length === 1) return near[0];
  const shared = same.map((reading) => ({ reading, run: sharedRun(reading.name, figure.clause) }));
  const best = shared.sort((a, b) => b.run - a.run);
  const [first, second] = best;
  if (first === undefined || first.run < SHARED || first.run === second?.run) return undefined;
  return first.run >= Math.min(first.reading.name.length, SHARED + 2) ? first.reading : undefined;
}

/** Whether target or actual is the figure, to the decimals of the shorter of the two. */
function says({ target, actual }: IndicatorReading, { printed }: WrittenFigure): boolean {
  return [target, actual].some((fact) => {
    if (fact === undefined) return false;
    const decimals = Math.min(fact.printed.decimals, printed.decimals);
    const [a, b] = [fact.printed, printed].map((each) =>
      decimalText(each.digits / 10n ** BigInt(each.decimals - decimals), decimals),
    );
    return a === b;
  });
}

/** Long figures that differ in one digit are one figure, once written wrong. */
function isNearMiss({ actual }: IndicatorReading, { printed }: WrittenFigure): boolean {
  if (actual === undefined) return false;
  const [a, b] = [decimalOf(actual.printed), decimalOf(printed)];
  if (a.length !== b.length || a.replace(".", "").length < DISTINCT_DIGITS) return false;
  let differing = 0;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) differing++;
  return differing === 1;
}

function chargesOf(
  form: FormReading,
  {
    figure,
    reading,
    isDamaged,
  }: {
    readonly figure: WrittenFigure;
    readonly reading: IndicatorReading;
    readonly isDamaged: boolean;
  },
): readonly Charge[] {
  const { actual } = reading;
  if (actual === undefined) return [];
  const said = `${figure.printed.text}${figure.unit}`;
  return [
    {
      message: `${form.title}年度总体目标写“${figure.clause}”，而指标${achievementText(reading)}，没有${said}。`,
      advice: "核对原始资料，把总体目标和指标改成同一个数。",
      facts: [actual],
      at: form.form.goals.places,
      arithmetic: `${said} ≠ ${actual.printed.text}${reading.indicator.actual?.unit ?? ""}`,
      ...(isDamaged ? { severity: "note", certainty: "doubtful" } : { certainty: "likely" }),
    },
  ];
}
