import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { shown } from "#check/rules/cells.ts";
import { example, section } from "#check/rules/example-text.ts";
import { figures } from "#check/rules/figures.ts";
import { namesIn, OPEN_LIST } from "#check/rules/name-list.ts";
import { unitsOf } from "#check/rules/units.ts";
import { placesOfWords, wordingOf } from "#check/rules/wording.ts";

const TITLE = "二、部门决算单位构成";
const COUNT = "纳入2024年度部门决算编制范围的单位共2个，包括：";

/** 说纳入几个单位，就列几个单位. */
export const unitsCountDiffersFromList: Rule = {
  ...obligationBasis("units-count-differs-from-list", ["C03"], "error"),
  title: "纳入决算范围的单位数与名单不符",
  why: "纳入部门决算编制范围的单位个数应等于名单所列的单位数。少列的单位，读者不知道它的收支是否在内。没有名单、名单为表格的不判断。",
  examples: {
    holds: example(section(TITLE, COUNT, "1.云屏县农业农村局（本级）", "2.云屏县农技推广中心")),
    broken: example(
      section(TITLE, COUNT, "1.云屏县农业农村局（本级）", "2.云屏县农技推广中心", "3.云屏县农机站"),
    ),
  },
  run: (dossier) => {
    const [stated] = figures(dossier, "n.organisation.units-count");
    if (stated === undefined) return [doesNotApply("没有写明纳入决算范围的单位数")];
    const listed = listedUnits(dossier);
    if (listed === undefined) return [doesNotApply("没有逐一列出单位")];
    if (stated.printed.digits === BigInt(listed)) return [holds([stated])];
    const sentence = wordingOf(dossier).ofFact.get(stated.id);
    const outcome: RuleOutcome = broken({
      message: `写明纳入决算范围的单位${shown(stated)}，名单列了${listed}个。`,
      advice: "核对单位名单，改正个数或补全名单。",
      facts: [stated],
      at: sentence === undefined ? [] : placesOfWords(sentence),
      section: "overview.organisation",
      expected: `${listed}`,
      certainty: "likely",
    });
    return [outcome];
  },
};

/** Units listed one a line below, or in the sentence itself. */
function listedUnits(dossier: Dossier): number | undefined {
  const [stated] = figures(dossier, "n.organisation.units-count");
  const text = stated === undefined ? undefined : wordingOf(dossier).ofFact.get(stated.id)?.text;
  const inline =
    text === undefined
      ? undefined
      : /(?:包括|分别是|分别为|即|具体为):?([^。:]{4,})。?$/u.exec(text)?.[1];
  if (inline !== undefined && !OPEN_LIST.test(inline)) return namesIn(inline).length;
  const units = unitsOf(dossier);
  return units.length === 0 ? undefined : units.length;
}
