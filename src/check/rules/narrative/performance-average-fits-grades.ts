import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures } from "#check/rules/figures.ts";
import { divideDown, divideUp } from "#model/division.ts";
import { between, overlaps } from "#model/interval.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { PERFORMANCE_GRADES } from "#standard/performance/grades.ts";

const TITLE = "十、预算绩效管理情况";

function graded(average: string): string {
  return `绩效自评的2024年度项目2个，平均得分${average}分（其中，绩效评级为“优”的项目1个；绩效评级为“良”的项目1个；绩效评级为“合格”的项目0个；绩效评级为“不合格”的项目0个）。`;
}

/** 平均得分要在各评级分数段允许的范围之内. */
export const performanceAverageFitsGrades: Rule = {
  ...relationBasis("performance-average-fits-grades", ["E01"]),
  title: "平均得分与各评级的项目个数不相容",
  why: "优、良、合格、不合格各有分数段（90、80、60分为界），平均得分不能超出按个数算出的范围。分数段由惯例得来，按提醒处理。",
  examples: {
    holds: example(section(TITLE, graded("88.50"))),
    broken: example(section(TITLE, graded("96.50"))),
    cannotTell: example(section(TITLE, "绩效自评的2024年度项目2个，平均得分88.50分。")),
  },
  run: (dossier) => {
    const [average] = figures(dossier, "n.performance.score-average");
    if (average === undefined) return [doesNotApply("没有平均得分")];
    const counts = PERFORMANCE_GRADES.map(
      ({ key }) => figures(dossier, `n.performance.graded-${key}`)[0],
    );
    const facts = counts.flatMap((fact) => fact ?? []);
    if (facts.length < PERFORMANCE_GRADES.length) return [cannotTell(["各评级的项目个数"])];
    const digits = facts.map((fact) => fact.printed.digits);
    const projects = digits.reduce((sum, count) => sum + count, 0n);
    if (projects === 0n) return [doesNotApply("各评级的项目都是零")];
    const bound = (end: "least" | "most") =>
      PERFORMANCE_GRADES.reduce((sum, grade, at) => sum + grade[end] * (digits[at] ?? 0n), 0n) *
      GRID_PER_UNIT;
    const possible = between(
      divideDown(bound("least"), projects),
      divideUp(bound("most"), projects),
    );
    if (overlaps(possible, average.interval)) return [holds([average, ...facts])];
    const printed = facts.map(shown).join("、");
    return [
      broken({
        message: `平均得分${shown(average)}，而优、良、合格、不合格的项目依次为${printed}，平均分不可能是这个数。`,
        advice: "核对平均得分和各评级的项目个数；评级分数段另有规定的，在说明中写明。",
        facts: [average, ...facts],
        certainty: "likely",
      }),
    ];
  },
};
