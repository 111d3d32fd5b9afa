import type { LawKey } from "#standard/laws.ts";
import type { Sourced } from "#standard/sourced.ts";

/** A scheme of first and second levels of indicators (一级指标, 二级指标). */
export type LevelScheme = Sourced & {
  readonly id: string;
  readonly law?: LawKey;
  readonly level1: readonly { readonly name: string; readonly level2: readonly string[] }[];
};

/** The schemes that are known. */
export const LEVEL_SCHEMES: readonly LevelScheme[] = [
  {
    id: "method-2020",
    law: "method-2020-10",
    level1: [
      { name: "产出指标", level2: ["数量指标", "质量指标", "时效指标", "成本指标"] },
      {
        name: "效益指标",
        level2: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
      },
      { name: "满意度指标", level2: ["服务对象满意度指标"] },
    ],
    status: "recalled",
    source: "",
    note: "",
  },
  {
    id: "guide-2021",
    law: "guide-2021-101",
    level1: [
      { name: "成本指标", level2: ["经济成本指标", "社会成本指标", "生态环境成本指标"] },
      { name: "产出指标", level2: ["数量指标", "质量指标", "时效指标"] },
      { name: "效益指标", level2: ["经济效益指标", "社会效益指标", "生态效益指标"] },
      { name: "满意度指标", level2: ["服务对象满意度指标"] },
    ],
    status: "recalled",
    source: "",
    note: "Cost became a first level; 可持续影响 is no second level any more.",
  },
  {
    id: "framework-2013",
    law: "framework-2013-53",
    level1: [
      { name: "投入", level2: ["项目立项", "资金落实"] },
      { name: "过程", level2: ["业务管理", "财务管理"] },
      { name: "产出", level2: ["项目产出"] },
      { name: "效果", level2: ["项目效益"] },
    ],
    status: "recalled",
    source: "",
    note: "For evaluation by the department or the finance bureau, not for self-evaluation.",
  },
  {
    id: "xinjiang-project",
    level1: [
      { name: "产出指标", level2: ["数量指标", "质量指标", "时效指标"] },
      { name: "成本指标", level2: ["经济成本指标"] },
      { name: "效益指标", level2: ["社会效益指标"] },
      { name: "满意度指标", level2: ["满意度指标"] },
    ],
    status: "verified",
    source: "seed",
    note: "The second level of 满意度 repeats the name of the first.",
  },
  {
    id: "xinjiang-department",
    level1: [{ name: "履职效能", level2: ["数量指标", "时效指标"] }],
    status: "verified",
    source: "seed",
    note: "The whole-department form.",
  },
  {
    id: "department-recalled",
    level1: [
      { name: "运行成本", level2: [] },
      { name: "管理效率", level2: [] },
      { name: "履职效能", level2: [] },
      { name: "社会效应", level2: [] },
      { name: "可持续发展能力", level2: [] },
      { name: "服务对象满意度", level2: [] },
    ],
    status: "recalled",
    source: "",
    note: "",
  },
];

/** A set of weights that adds to 100. */
export type WeightScheme = Sourced & {
  readonly id: string;
  readonly weights: Readonly<Record<string, number>>;
  /** Forms it was seen in. */
  readonly seenForms: number;
};

/** Weights by first level; 预算执行率 is the row of all funds. */
export const WEIGHT_SCHEMES: readonly WeightScheme[] = [
  {
    id: "default",
    weights: { 预算执行率: 10, 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
    seenForms: 19,
    status: "verified",
    source: "seed; fuda",
    note: "As the rule of method-2020-10 recalled; the method lets the weights be adjusted.",
  },
  {
    id: "cost-without-satisfaction",
    weights: { 预算执行率: 10, 产出指标: 40, 成本指标: 20, 效益指标: 30 },
    seenForms: 9,
    status: "verified",
    source: "seed",
    note: "",
  },
  {
    id: "without-satisfaction",
    weights: { 预算执行率: 10, 产出指标: 50, 效益指标: 40 },
    seenForms: 8,
    status: "verified",
    source: "seed",
    note: "",
  },
  {
    id: "cost",
    weights: { 预算执行率: 10, 产出指标: 40, 成本指标: 20, 效益指标: 20, 满意度指标: 10 },
    seenForms: 4,
    status: "verified",
    source: "seed",
    note: "",
  },
  {
    id: "department-xinjiang",
    weights: { 预算执行率: 10, 履职效能: 90 },
    seenForms: 1,
    status: "verified",
    source: "seed",
    note: "",
  },
  {
    id: "sichuan",
    weights: { 预算执行率: 10, 绩效指标: 90 },
    seenForms: 2,
    status: "verified",
    source: "qingshen; luxian",
    note: "60 + 30; 22.5 × 4",
  },
];

/** Grades of a score (评价等级): words from the best, and the least score of each. */
export type GradeScheme = Sourced & {
  readonly id: string;
  readonly grades: readonly { readonly name: string; readonly fromScore: number | undefined }[];
};

/** The schemes of grades that are known. */
export const GRADE_SCHEMES: readonly GradeScheme[] = [
  {
    id: "ministry",
    grades: [
      { name: "优", fromScore: 90 },
      { name: "良", fromScore: 80 },
      { name: "中", fromScore: 60 },
      { name: "差", fromScore: 0 },
    ],
    status: "verified",
    source: "grade-page",
    note: "As reported for central departments.",
  },
  {
    id: "shanghai",
    grades: [
      { name: "优", fromScore: undefined },
      { name: "良", fromScore: undefined },
      { name: "合格", fromScore: undefined },
      { name: "不合格", fromScore: undefined },
    ],
    status: "verified",
    source: "putuo-sw",
    note: "The words; the limits are recalled (90, 80 or 75, 60).",
  },
];
