import type { Rule } from "#check/rule.ts";
import type { Fact } from "#model/fact.ts";
import { decimalText } from "#model/printed.ts";
import { millionthsOf } from "#score/explain.ts";
import { WEIGHT_SCHEMES } from "#standard/performance/levels.ts";
import { exampleForms, soundBut } from "./example-form.ts";
import { answerForms, factsOfHits, listed } from "./form-answers.ts";
import { type FormReading, factsOf } from "./form-reading.ts";

/** 分值分配不合: 10 for the execution, 90 for the rest, by first level. */
export const weightsUnusual: Rule = {
  id: "weights-unusual",
  title: "预算执行率的分值不是10分，或者一级指标的分值不合规定",
  basis:
    "项目支出绩效评价管理办法（财预〔2020〕10号）：预算执行率10分，产出50分，效益30分，满意度10分",
  status: "recalled",
  severity: "note",
  stage: "trial",
  since: "0.1.0",
  dimension: "truthfulness",
  obligations: ["E04"],
  why: "一般预算执行率占10分、绩效指标占90分；一级指标的分值按产出50、效益30、满意度10分配，有成本指标或者没有满意度指标的相应调整。特殊情况可以调整，只作提示。",
  examples: {
    holds: exampleForms({ indicators: soundBut({}) }),
    broken: exampleForms({
      indicators: soundBut({
        0: ["产出/数量", "整理档案数量", ">=500卷", "520卷", "35", "35"],
        3: ["效益/社会效益", "查阅服务人次", ">=300人次", "310人次", "15", "15"],
      }),
    }),
  },
  run: (dossier) =>
    answerForms(
      dossier,
      (form) => {
        const [own] = factsOf(dossier, [form.form.executionWeight]);
        const weights = form.indicators.map(({ weight }) => weight);
        if (own === undefined || weights.some((weight) => weight === undefined)) {
          return { looked: [], hits: [], missing: ["预算执行率和各指标的分值"] };
        }
        const all = [own, ...weights.flatMap((weight) => weight ?? [])];
        const words = faultOf(form, own, all.slice(1));
        return { looked: all, hits: words === undefined ? [] : [{ facts: all, words }] };
      },
      (hits, where) => ({
        message: `${where}分值分配与一般规定不同：${listed(hits)}。`,
        advice: "按规定的分值分配，或者说明调整的依据。",
        facts: factsOfHits(hits),
        certainty: "likely",
      }),
    ),
};

const POINT = 1_000_000n;
const USUAL = 10n * POINT;

function faultOf(form: FormReading, own: Fact, weights: readonly Fact[]): string | undefined {
  if (millionthsOf(own.printed) !== USUAL) return `预算执行率分值${own.printed.text}，一般为10`;
  if (form.form.scope === "department" || weights.length === 0) return undefined;
  const sums = partialSums(weights);
  if (sums.at(-1) !== 90n * POINT) return undefined;
  if (WEIGHT_SCHEMES.some(({ weights: scheme }) => isPartition(sums, Object.values(scheme)))) {
    return undefined;
  }
  return `各一级指标的分值为${levelSums(form).join("、")}`;
}

/** Sums of the weights from the first to each. */
function partialSums(weights: readonly Fact[]): readonly bigint[] {
  let sum = 0n;
  return weights.map((weight) => (sum += millionthsOf(weight.printed)));
}

/**
 * Whether the weights in printed order can be cut into the first levels of a scheme. Where the
 * merged cells of the levels were misread, the order still tells.
 */
function isPartition(sums: readonly bigint[], scheme: readonly number[]): boolean {
  const [, ...levels] = scheme;
  if (levels.length < 2) return false;
  let end = 0n;
  return levels.every((level) => {
    end += BigInt(level) * POINT;
    return sums.includes(end);
  });
}

function levelSums({ indicators }: FormReading): readonly string[] {
  const sums = new Map<string, bigint>();
  for (const { indicator, weight } of indicators) {
    if (weight === undefined) continue;
    sums.set(indicator.level1, (sums.get(indicator.level1) ?? 0n) + millionthsOf(weight.printed));
  }
  return [...sums].map(([level, sum]) => `${level}${decimalText(sum / 10_000n, 2)}`);
}
