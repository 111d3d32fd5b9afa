import type { Evidence } from "#standard/statements/layout.ts";

/** A class of functions (支出功能分类 类) as it stands as a fixed row in 01 and 04. */
export type FunctionClass = Evidence & {
  readonly code: string;
  /** As printed in the row label; depends on the list, the code does not. */
  readonly ordinal: string;
  readonly zh: string;
  readonly key: string;
  /** Names of other years and lists. */
  readonly variants: readonly string[];
};

/**
 * The classes that 01 and 04 print (layouts.yaml, function-classes): the list is data of year and
 * place, so rows are told by name, never by ordinal or count.
 */
export const FUNCTION_CLASSES: readonly FunctionClass[] = [
  row("201", "一", "一般公共服务支出", {
    key: "general-public-services",
    variants: ["一般公共服务"],
    seen: "P",
  }),
  row("202", "二", "外交支出", { key: "diplomacy", variants: ["外交"] }),
  row("203", "三", "国防支出", { key: "national-defence", variants: ["国防"] }),
  row("204", "四", "公共安全支出", { key: "public-security", variants: ["公共安全"] }),
  row("205", "五", "教育支出", { key: "education", variants: ["教育"], seen: "T" }),
  row("206", "六", "科学技术支出", { key: "science-technology", variants: ["科学技术"] }),
  row("207", "七", "文化旅游体育与传媒支出", {
    key: "culture-tourism-sport-media",
    variants: ["文化旅游体育与传媒", "文化体育与传媒支出", "文化体育与传媒"],
  }),
  row("208", "八", "社会保障和就业支出", {
    key: "social-security-employment",
    variants: ["社会保障和就业"],
    seen: "P",
  }),
  row("209", "", "社会保险基金支出", { key: "social-insurance-funds" }),
  row("210", "九", "卫生健康支出", {
    key: "health",
    variants: ["卫生健康", "医疗卫生与计划生育支出", "医疗卫生支出", "医疗卫生"],
    seen: "P",
  }),
  row("211", "十", "节能环保支出", { key: "energy-environment", variants: ["节能环保"] }),
  row("212", "十一", "城乡社区支出", {
    key: "urban-rural-community",
    variants: ["城乡社区", "城乡社区事务"],
  }),
  row("213", "十二", "农林水支出", {
    key: "agriculture-forestry-water",
    variants: ["农林水", "农林水事务"],
  }),
  row("214", "十三", "交通运输支出", { key: "transport", variants: ["交通运输"] }),
  row("215", "十四", "资源勘探工业信息等支出", {
    key: "resources-industry-information",
    variants: [
      "资源勘探信息等支出",
      "资源勘探工业信息等",
      "资源勘探电力信息等支出",
      "资源勘探电力信息等事务",
    ],
  }),
  row("216", "十五", "商业服务业等支出", {
    key: "commerce-services",
    variants: ["商业服务业等", "商业服务业等事务"],
  }),
  row("217", "十六", "金融支出", { key: "finance", variants: ["金融", "金融监管等事务支出"] }),
  row("219", "十七", "援助其他地区支出", {
    key: "aid-to-other-regions",
    variants: ["援助其他地区"],
  }),
  row("220", "十八", "自然资源海洋气象等支出", {
    key: "natural-resources-ocean-weather",
    variants: [
      "自然资源海洋气象等",
      "国土海洋气象等支出",
      "国土资源气象等支出",
      "国土资源气象等事务",
    ],
  }),
  row("221", "十九", "住房保障支出", {
    key: "housing-security",
    variants: ["住房保障"],
    seen: "P",
  }),
  row("222", "二十", "粮油物资储备支出", {
    key: "grain-oil-reserves",
    variants: ["粮油物资储备", "粮油物资储备事务"],
  }),
  row("223", "二十一", "国有资本经营预算支出", { key: "state-capital-budget" }),
  row("224", "二十二", "灾害防治及应急管理支出", {
    key: "disaster-emergency",
    variants: ["灾害防治及应急管理"],
  }),
  row("227", "", "预备费", { key: "reserve" }),
  row("229", "二十三", "其他支出", { key: "other" }),
  row("230", "", "转移性支出", { key: "transfers" }),
  row("231", "二十四", "债务还本支出", { key: "debt-principal" }),
  row("232", "二十五", "债务付息支出", { key: "debt-interest" }),
  row("233", "", "债务发行费用支出", { key: "debt-issue" }),
  row("234", "二十六", "抗疫特别国债安排的支出", {
    key: "epidemic-special-bonds",
    variants: ["抗疫特别国债安排支出"],
  }),
];

type Rest = {
  readonly key: string;
  readonly variants?: readonly string[];
  readonly seen?: string;
};

function row(code: string, ordinal: string, zh: string, rest: Rest): FunctionClass {
  const { key, variants = [], seen } = rest;
  const evidence: Evidence =
    seen === undefined ? { status: "recalled" } : { status: "verified", seen };
  return { code, ordinal, key, zh, variants, ...evidence };
}
