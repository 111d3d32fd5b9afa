import type { Sourced } from "#standard/sourced.ts";

/** What a form tells its writers, folded; in a finished document it is left over. */
type TemplateHint = Sourced & { readonly words: string };

const READ = {
  status: "verified",
  source: "official-template-department-final-accounts.pdf",
  note: "",
} as const;

const RECALLED = { status: "recalled", source: "", note: "" } as const;

/** Hints of the official forms. */
export const TEMPLATE_HINTS: readonly TemplateHint[] = [
  { words: "如持平作持平表述", ...READ },
  { words: "不涉及的不列", ...READ },
  { words: "仍保留该表格式,并在本表下方作下述说明", ...READ },
  { words: "的部门,作下述说明", ...READ },
  { words: "按上述格式依次说明到各项级科目", ...READ },
  { words: "预决算持平的不用说明变动原因", ...READ },
  { words: "仅有一个单位的部门,本部分内容为", ...READ },
  { words: "保留事业收入的名词解释,但不列举", ...READ },
  { words: "列明公务用车购置数量", ...READ },
  { words: "列明公务接待批次、人次", ...READ },
  { words: "以下名词仅供参考", ...RECALLED },
  { words: "各部门可自行增减", ...RECALLED },
  { words: "请各部门根据实际", ...RECALLED },
  { words: "请根据实际情况填", ...RECALLED },
  { words: "此处填写", ...RECALLED },
  { words: "填写说明:", ...RECALLED },
  { words: "没有的请删除", ...RECALLED },
  { words: "(红色字", ...RECALLED },
];

/** Words between which a form lets its writers choose, folded: 增加(减少). */
export const TEMPLATE_CHOICES: readonly (TemplateHint & { readonly other: string })[] = [
  { words: "增加", other: "减少", ...READ },
  { words: "减少", other: "增加", ...READ },
  { words: "增长", other: "下降", ...READ },
  { words: "下降", other: "增长", ...READ },
  { words: "大于", other: "小于", ...READ },
  { words: "小于", other: "大于", ...READ },
  { words: "增加", other: "下降", ...RECALLED },
  { words: "上升", other: "下降", ...RECALLED },
  { words: "高于", other: "低于", ...RECALLED },
  { words: "低于", other: "高于", ...RECALLED },
];
