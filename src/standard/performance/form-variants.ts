import type { Status } from "#standard/sourced.ts";

/** A level of indicators that a form prints and no scheme of `levels.ts` lists. */
export type LevelVariant = {
  readonly name: string;
  readonly level: 1 | 2;
  /** First level above, "" for first levels. */
  readonly under: string;
  readonly status: Status;
};

/** Further names of levels, as local forms print them. */
export const LEVEL_VARIANTS: readonly LevelVariant[] = [
  { name: "效果指标", level: 1, under: "", status: "recalled" },
  { name: "过程指标", level: 1, under: "", status: "recalled" },
  { name: "投入指标", level: 1, under: "", status: "recalled" },
  { name: "履职效益", level: 1, under: "", status: "recalled" },
  { name: "社会成本指标", level: 2, under: "成本指标", status: "recalled" },
  { name: "可持续性影响指标", level: 2, under: "效益指标", status: "recalled" },
  { name: "可持续发展指标", level: 2, under: "效益指标", status: "recalled" },
  { name: "可持续影响力指标", level: 2, under: "效益指标", status: "recalled" },
  { name: "社会公众满意度指标", level: 2, under: "满意度指标", status: "recalled" },
  { name: "受益对象满意度指标", level: 2, under: "满意度指标", status: "recalled" },
];

/**
 * Words in the name of an indicator that tell its second level where the merged cell is lost. The
 * word that ends last decides.
 */
export const LEVEL_HINTS: readonly { readonly name: string; readonly words: readonly string[] }[] =
  [
    {
      name: "数量指标",
      words: ["数量", "次数", "人数", "面积", "范围", "个数", "数(次)", "件数", "种类", "长度"],
    },
    { name: "质量指标", words: ["率", "质量", "误差", "准确", "合规"] },
    {
      name: "时效指标",
      words: ["时间", "时效", "时限", "及时率", "及时性", "天数", "月数", "按期"],
    },
    { name: "经济成本指标", words: ["成本", "费", "费用", "经费"] },
    { name: "满意度指标", words: ["满意度", "满意率"] },
  ];

/** Further units of targets; what stands for areas is named apart. */
export const UNIT_VARIANTS: readonly string[] = [
  ...["cm", "m", "km", "kg", "千元", "次/周", "次/年", "次/月", "万人次", "场次", "棵", "株", "头"],
  ...["千瓦时", "立方米", "万立方米", "只", "块", "册", "座", "栋", "所", "课时", "学时", "班次"],
  ...[
    "周",
    "季度",
    "分",
    "万人",
    "万份",
    "万户",
    "万元/年",
    "级",
    "倍",
    "元/平方米",
    "元/月",
    "元/年",
  ],
  ...["人/次", "支", "盏", "箱", "元/次", "元/天", "元/人/天", "万件", "万次", "万字", "节", "门"],
];
