import type { Rule } from "#check/rule.ts";
import type { IndicatorReading } from "#score/indicator-reading.ts";
import { foldName } from "#standard/folded-name.ts";
import { ASKED_WORDS } from "#standard/performance/name-words.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { factsOfIndicator } from "./form-reading.ts";
import { nameText } from "./form-text.ts";

/** 样本太少: full satisfaction from few answers. */
export const satisfactionFromFew: Rule = {
  id: "satisfaction-from-few",
  title: "满意度100%而调查的人很少",
  basis: "社会调查的一般做法：样本量",
  status: "recalled",
  severity: "warning",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "满意度100%而问卷只有几份、十几份的，说明不了服务对象的看法。不到10份的作警告，不到30份的作提示。",
  examples: {
    holds: exampleForms({
      indicators: soundBut({
        4: [
          "满意度/服务对象满意度",
          "查档群众满意度",
          ">=90%",
          "100%",
          "10",
          "10",
          "发放问卷120份，均为满意。",
        ],
      }),
    }),
    broken: exampleForms({
      indicators: soundBut({
        4: [
          "满意度/服务对象满意度",
          "查档群众满意度",
          ">=90%",
          "100%",
          "10",
          "10",
          "收回有效问卷6份，均为满意。",
        ],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const asked = form.indicators.filter(
          ({ indicator, actual }) => actual !== undefined && /满意/u.test(indicator.level3),
        );
        return {
          hits: asked.flatMap((reading) => {
            const few = answersIn(reading.indicator.note);
            if (few === undefined || few >= ENOUGH || !isAll(reading)) return [];
            return [
              {
                facts: factsOfIndicator(reading, "actual").slice(0, 1),
                words: `${nameText(reading)}${reading.actual?.printed.text ?? ""}%，问卷${few}份`,
              },
            ];
          }),
          looked: asked.flatMap(({ actual }) => actual ?? []),
          because: asked.length === 0 ? "没有满意度指标" : undefined,
        };
      },
      (hits, where) => ({
        message: `${where}满意度100%，调查的人很少：${listed(hits)}。`,
        advice: "扩大调查范围，写明发放和收回的份数。",
        facts: factsOfHits(hits),
        severity: hits.some(({ words }) => /问卷\d份/u.test(words)) ? "warning" : "note",
      }),
    ),
};

/** Fewer answers than this say little about a share of everybody. */
const ENOUGH = 30;

const ANSWERS = new RegExp(
  `(?:${ASKED_WORDS.join("|")})[^0-9]{0,6}(\\d{1,6})(?:份|人|名|户|家)`,
  "u",
);
/** Longer notes are no notes. */
const NOTE_MAX = 2000;

/** How many were asked, as a note tells it; undefined where it does not. */
function answersIn(note: string): number | undefined {
  const match = ANSWERS.exec(foldName(note.slice(0, NOTE_MAX)));
  return match === null ? undefined : Number(match[1]);
}

function isAll({ actual }: IndicatorReading): boolean {
  if (actual === undefined || actual.printed.unit !== "%") return false;
  return actual.printed.digits >= 100n * 10n ** BigInt(actual.printed.decimals);
}
