import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { type FoldedSentence, placesOfWords, wordingOf } from "#check/rules/wording.ts";

const TITLE = "十一、预算绩效的情况说明";

/** 文中说附了的，就要附上. */
export const announcedFormsMissing: Rule = {
  ...obligationBasis("announced-forms-missing", ["C13", "E02", "E03", "E07"], "warning"),
  title: "文中说附有自评表或评价报告，文件中没有",
  why: "“具体附部门整体支出绩效自评表、项目支出绩效自评表和部门评价报告”之类的话，读者会去找。没有附上的，或补附，或删去这句话。作为单独附件发布的不判断。",
  examples: {
    holds: example(
      section(TITLE, "本部门开展了绩效自评，具体附部门评价报告。"),
      section("地下管线项目部门评价报告", "项目总体完成较好，资金使用合规。"),
    ),
    broken: example(
      section(TITLE, "本部门开展了绩效自评，具体附部门评价报告。", "绩效自评工作已完成。"),
      section("第三部分 名词解释", "一、基本支出：指保障机构运转发生的支出。"),
    ),
    cannotTell: example(section(TITLE, "本部门开展了绩效自评，现附部门评价报告，详见附件。")),
  },
  run: (dossier) => {
    const announced = wordingOf(dossier).sentences.find(({ text }) => ANNOUNCES.test(text));
    if (announced === undefined) return [doesNotApply("没有说附有自评表或评价报告")];
    if (ELSEWHERE.test(announced.text)) return [cannotTell(["单独发布的附件"])];
    const asked = KINDS.filter(({ words }) => words.test(announced.text));
    return asked.map((kind) => judge(dossier, announced, kind));
  },
};

const ANNOUNCES = /(?:具体|现|后|一并)?附.{0,60}(?:自评表|评价报告|自评报告)/u;
const ELSEWHERE = /详?见附[件表]|另附|单独|附件\d|附后/u;

const KINDS = [
  { key: "E03", title: "部门整体支出绩效自评表", words: /(?:部门|单位)?整体(?:支出)?绩效自评表/u },
  { key: "E02", title: "项目支出绩效自评表", words: /项目(?:支出)?绩效自评表/u },
  { key: "E07", title: "部门评价报告", words: /评价报告/u },
] as const;

type Kind = (typeof KINDS)[number];

function judge(dossier: Dossier, announced: FoldedSentence, { key, title }: Kind): RuleOutcome {
  if (isAttached(dossier, key, announced)) return holds([], title);
  if (extentOf(dossier).breaksOff) return cannotTell([`${title}（文件在中途断开）`], title);
  return broken(
    {
      message: `文中说附有${title}，文件中没有找到。`,
      advice: `补附${title}；作为单独附件发布的，写明“见附件”。`,
      facts: [],
      at: placesOfWords(announced),
      section: announced.sentence.section,
      certainty: "likely",
    },
    title,
  );
}

function isAttached(dossier: Dossier, key: Kind["key"], announced: FoldedSentence): boolean {
  const { forms, outline } = dossier.disclosure;
  if (key === "E03") return forms.some(({ scope }) => scope === "department");
  if (key === "E02") return forms.some(({ scope }) => scope === "project");
  const isReport = (text: string) => /(?:绩效)?评价报告/u.test(text);
  return (
    outline.some(({ title }) => isReport(title)) ||
    wordingOf(dossier).sentences.some(
      (each) => each.index !== announced.index && each.text.length < 60 && isReport(each.text),
    )
  );
}
