import { assert } from "#model/result.ts";
import type { Entity, Family, PathStyle, UnitClass } from "./entity.ts";

const FAMILIES = [
  ...["overall", "income", "expenditure", "fiscal", "general", "basic", "fund", "state", "three"],
  ...["running", "procurement", "assets", "staff", "organisation", "performance", "meeting"],
  ...["training", "purchased-services"],
];

/** Whether a word is the name of a family: the brand of the type. */
function isFamily(word: string): word is Family {
  return FAMILIES.includes(word);
}

function familyOf(key: string): Family {
  const word = key.slice(0, key.indexOf("."));
  assert(isFamily(word), `${word} is a family`);
  return word;
}

type Figures = Partial<Record<UnitClass, string>>;

function entity(
  key: string,
  title: string,
  figures: string | Figures,
  more: { also?: string; style?: PathStyle; stem?: string } = {},
): Entity {
  return {
    key,
    title,
    family: familyOf(key),
    figures: typeof figures === "string" ? { money: figures } : figures,
    also: more.also,
    style: more.style ?? "dash",
    stem: more.stem ?? "",
  };
}

/** Totals, incomes and carry-overs that each of the funds has under its own words. */
function balance(family: Family, name: string, words: Partial<Record<string, string>> = {}) {
  const path = (key: string) => `n.${family}.${words[key] ?? key}`;
  const whole = { style: "family", stem: `n.${family}` } as const;
  const style = family === "overall" ? "dot" : "dash";
  return [
    entity(`${family}.grand-total`, `${name}收入支出总计`, path("income-grand-total"), {
      ...whole,
      also: path("expenditure-grand-total"),
    }),
    entity(`${family}.income-grand-total`, `${name}收入总计`, path("income-grand-total"), whole),
    entity(
      `${family}.expenditure-grand-total`,
      `${name}支出总计`,
      path("expenditure-grand-total"),
      {
        stem: `n.${family}.expenditure`,
      },
    ),
    entity(`${family}.carryover-opening`, `${name}年初结转和结余`, path("carryover-opening")),
    entity(`${family}.carryover-closing`, `${name}年末结转和结余`, path("carryover-closing")),
    entity(
      `${family}.carryover-closing-project`,
      `${name}项目支出结转和结余`,
      path("carryover-closing-project"),
    ),
    entity(`${family}.income-total`, `${name}本年收入`, path("income-total"), { style }),
    entity(`${family}.expenditure-total`, `${name}本年支出`, path("expenditure-total"), { style }),
  ];
}

const FUND = { "income-total": "income", "expenditure-total": "expenditure" };

const dotted = (key: string, title: string, also?: string): Entity =>
  entity(key, title, `n.${key}`, also === undefined ? { style: "dot" } : { style: "dot", also });

const VEHICLES: readonly (readonly [string, string])[] = [
  ["minister", "副部(省)级及以上领导用车"],
  ["chief", "主要负责人用车"],
  ["confidential", "机要通信用车"],
  ["emergency", "应急保障用车"],
  ["enforcement", "执法执勤用车"],
  ["special-technical", "特种专业技术用车"],
  ["retired-cadres", "离退休干部服务用车"],
  ["general", "一般公务用车"],
  ["other", "其他用车"],
];

const STAFF: readonly (readonly [string, string])[] = [
  ["total", "实有人数"],
  ["active", "在职人员"],
  ["retired-cadres", "离休人员"],
  ["retired", "退休人员"],
  ["administrative", "行政人员"],
  ["institution", "事业人员"],
  ["reference-managed", "参照公务员法管理人员"],
  ["establishment", "编制人数"],
  ["establishment-administrative", "行政编制"],
  ["establishment-institution", "事业编制"],
  ["establishment-workers", "工勤编制"],
  ["contract", "编外人员"],
  ["survivors", "遗属"],
  ["other", "其他人员"],
  ["students", "学生人数"],
];

const STAGES: readonly (readonly [string, string])[] = [
  ["target", "编报绩效目标的项目"],
  ["tracking", "绩效跟踪的项目"],
  ["self-evaluation", "绩效自评的项目"],
];

const RESERVED: Readonly<Record<string, string>> = {
  "sme-reserved-budget": "面向中小企业预留项目预算金额",
  "micro-reserved-budget": "面向小微企业预留项目预算金额",
  "sme-reserved-won": "预留项目由中小企业成交金额",
  "micro-reserved-won": "预留项目由小微企业成交金额",
};

const PROJECTS: Readonly<Record<string, string>> = {
  suspense: "转列暂付性款项项目",
  initial: "年初批复预算的项目",
  carried: "年初结转结余项目",
  added: "年中增加的项目",
  received: "实际到位资金",
};

const GRADES: Readonly<Record<string, string>> = {
  excellent: "评级为优的项目",
  good: "评级为良的项目",
  qualified: "评级为合格的项目",
  unqualified: "评级为不合格的项目",
};

const counted = (path: string): Figures => ({ pieces: path, batches: path });

/** Everything the narrative gives figures of, by paths of the relations or in their style. */
export const ENTITIES: ReadonlyMap<string, Entity> = new Map(
  [
    ...balance("overall", ""),
    ...balance("fiscal", "财政拨款"),
    ...balance("fund", "政府性基金", FUND),
    ...balance("state", "国有资本经营预算", FUND),
    ...balance("general", "一般公共预算", { ...FUND, "income-total": "income" }).filter(
      ({ key }) => key !== "general.expenditure-total",
    ),
    entity(
      "overall.non-fiscal-surplus-used",
      "使用非财政拨款结余",
      "n.overall.non-fiscal-surplus-used",
    ),
    entity("overall.fund-balance-used", "用事业基金弥补收支差额", "n.overall.fund-balance-used"),
    entity("overall.surplus-distribution", "结余分配", "n.overall.surplus-distribution"),
    dotted("income.total", "本年收入合计"),
    dotted("income.fiscal", "财政拨款收入"),
    dotted("income.general-budget", "一般公共预算财政拨款收入"),
    dotted("income.government-fund", "政府性基金预算财政拨款收入"),
    dotted("income.state-capital", "国有资本经营预算财政拨款收入"),
    dotted("income.special-account", "财政专户管理资金收入"),
    dotted("income.superior-subsidy", "上级补助收入"),
    dotted("income.business-income", "事业收入"),
    dotted("income.operating-income", "经营收入"),
    dotted("income.subordinate-remittance", "附属单位上缴收入"),
    dotted("income.other-income", "其他收入"),
    dotted("expenditure.total", "本年支出合计"),
    dotted("expenditure.basic", "基本支出"),
    dotted("expenditure.project", "项目支出"),
    dotted("expenditure.paid-to-superior", "上缴上级支出"),
    dotted("expenditure.operating", "经营支出"),
    dotted("expenditure.subsidy-to-subordinates", "对附属单位补助支出"),
    entity("fiscal.general-budget", "一般公共预算财政拨款", "n.fiscal.general-budget"),
    entity("fiscal.government-fund", "政府性基金预算财政拨款", "n.fiscal.government-fund"),
    entity("fiscal.state-capital", "国有资本经营预算财政拨款", "n.fiscal.state-capital"),
    entity("fiscal.basic", "财政拨款基本支出", "n.fiscal.basic"),
    entity("fiscal.project", "财政拨款项目支出", "n.fiscal.project"),
    entity("general.expenditure", "一般公共预算财政拨款支出", "n.general.expenditure", {
      style: "family",
      stem: "n.general",
    }),
    entity("general.total-income", "一般公共预算总收入", "n.general.total-income"),
    entity("general.basic", "基本支出", "n.general.basic"),
    entity("general.project", "项目支出", "n.general.project"),
    entity("basic.total", "一般公共预算财政拨款基本支出", "n.basic.total", {
      style: "family",
      stem: "n.basic",
    }),
    entity("basic.personnel", "人员经费", "n.basic.personnel"),
    entity("basic.public", "公用经费", "n.basic.public"),
    entity("fund.basic", "政府性基金基本支出", "n.fund.basic"),
    entity("fund.project", "政府性基金项目支出", "n.fund.project"),
    entity("three.total", '"三公"经费', "n.three.total"),
    entity("three.abroad", "因公出国(境)费", {
      money: "n.three.abroad",
      pieces: "n.three.abroad-groups",
      batches: "n.three.abroad-groups",
      people: "n.three.abroad-people",
    }),
    entity("three.abroad-groups", "因公出国(境)团组", {
      ...counted("n.three.abroad-groups"),
      people: "n.three.abroad-people",
    }),
    entity("three.vehicle", "公务用车购置及运行维护费", { money: "n.three.vehicle" }),
    entity("three.vehicle-purchase", "公务用车购置费", {
      money: "n.three.vehicle-purchase",
      vehicles: "n.three.vehicles-bought",
    }),
    entity("three.vehicle-operation", "公务用车运行维护费", {
      money: "n.three.vehicle-operation",
    }),
    entity("three.vehicles-held", "公务用车保有量", { vehicles: "n.three.vehicles-held" }),
    entity("three.reception", "公务接待费", {
      money: "n.three.reception",
      ...counted("n.three.reception-batches"),
      people: "n.three.reception-people",
    }),
    entity("three.reception-domestic", "国内公务接待", {
      money: "n.three.reception-domestic",
      ...counted("n.three.reception-batches"),
      people: "n.three.reception-people",
    }),
    entity("three.reception-foreign", "外宾接待", {
      money: "n.three.reception-foreign",
      ...counted("n.three.reception-foreign-batches"),
      people: "n.three.reception-foreign-people",
    }),
    ...[
      ["meeting", "会议费"],
      ["training", "培训费"],
    ].map(([key = "", title = ""]) =>
      entity(
        `${key}.total`,
        title,
        {
          money: `n.${key}.amount`,
          ...counted(`n.${key}.sessions`),
          people: `n.${key}.people`,
        },
        { style: "family", stem: `n.${key}` },
      ),
    ),
    entity("running.total", "机关运行经费", "n.running.amount", {
      style: "family",
      stem: "n.running",
    }),
    entity("running.institution-public", "事业单位公用经费", "n.running.institution-public"),
    entity("procurement.total", "政府采购支出总额", "n.procurement.total"),
    entity("procurement.goods", "政府采购货物支出", "n.procurement.goods"),
    entity("procurement.works", "政府采购工程支出", "n.procurement.works"),
    entity("procurement.services", "政府采购服务支出", "n.procurement.services"),
    entity("procurement.sme", "授予中小企业合同金额", "n.procurement.sme"),
    entity("procurement.micro", "授予小微企业合同金额", "n.procurement.micro"),
    entity("procurement.goods-sme", "货物采购授予中小企业合同金额", "n.procurement.goods-sme"),
    entity("procurement.works-sme", "工程采购授予中小企业合同金额", "n.procurement.works-sme"),
    entity(
      "procurement.services-sme",
      "服务采购授予中小企业合同金额",
      "n.procurement.services-sme",
    ),
    ...[
      "sme-reserved-budget",
      "micro-reserved-budget",
      "sme-reserved-won",
      "micro-reserved-won",
    ].map((key) => entity(`procurement.${key}`, RESERVED[key] ?? "", `n.procurement.${key}`)),
    entity(
      "procurement.sme-other-won",
      "其他项目由中小企业成交金额",
      "n.procurement.sme-other-won",
    ),
    entity("purchased-services.total", "政府购买服务", "n.purchased-services.amount", {
      style: "family",
      stem: "n.purchased-services",
    }),
    entity("assets.house", "房屋", { area: "n.assets.house-area", money: "n.assets.house-value" }),
    ...[
      ["total", "资产总额"],
      ["current", "流动资产"],
      ["fixed", "固定资产"],
      ["intangible", "无形资产"],
      ["under-construction", "在建工程"],
    ].map(([key, title = ""]) => entity(`assets.${key}`, title, `n.assets.${key}`)),
    entity("assets.land", "土地", { area: "n.assets.land-area", money: "n.assets.land-value" }),
    entity("assets.vehicles", "车辆", {
      vehicles: "n.assets.vehicles",
      money: "n.assets.vehicles-value",
    }),
    ...VEHICLES.map(([key, title]) =>
      entity(`assets.vehicles-${key}`, title, { vehicles: `n.assets.vehicles-${key}` }),
    ),
    ...[
      ["over-one-million", "单价100万元(含)以上设备"],
      ["over-half-million", "单价50万元(含)以上通用设备"],
      ["over-two-million", "单价200万元以上大型设备"],
      ["special-over-one-million", "单价100万元(含)以上专用设备"],
    ].map(([key = "", title = ""]) =>
      entity(`assets.equipment-${key}`, title, {
        sets: `n.assets.equipment-${key}`,
        vehicles: `n.assets.equipment-${key}`,
        pieces: `n.assets.equipment-${key}`,
        money: `n.assets.equipment-${key}-value`,
      }),
    ),
    ...STAFF.map(([key, title]) =>
      entity(`staff.${key}`, title, { people: `n.staff.${key}`, pieces: `n.staff.${key}` }),
    ),
    entity("organisation.offices", "内设机构", { pieces: "n.organisation.offices-stated" }),
    entity("organisation.subordinates", "下属单位", { pieces: "n.organisation.subordinates" }),
    entity("organisation.units", "纳入决算编制范围的单位", {
      pieces: "n.organisation.units-count",
    }),
    entity(
      "performance.whole",
      "整体支出绩效自评",
      { pieces: "n.performance.whole-tables" },
      { stem: "n.performance.whole" },
    ),
    entity(
      "performance.projects",
      "绩效评价项目",
      { pieces: "n.performance.projects" },
      { stem: "n.performance.projects" },
    ),
    ...STAGES.map(([key, title]) =>
      entity(
        `performance.${key}`,
        title,
        {
          pieces: `n.performance.${key}-projects`,
          money: `n.performance.${key}-amount`,
        },
        { stem: "n.performance.projects" },
      ),
    ),
    ...["suspense", "initial", "carried", "added", "received"].map((key) =>
      entity(`performance.projects-${key}`, PROJECTS[key] ?? "", {
        pieces: `n.performance.projects-${key}`,
        money:
          key === "received"
            ? "n.performance.projects-received"
            : `n.performance.projects-${key}-budget`,
      }),
    ),
    ...[
      ["level-one", "一级项目"],
      ["level-two", "二级项目"],
    ].map(([key, title = ""]) =>
      entity(`performance.projects-${key}`, title, {
        pieces: `n.performance.projects-${key}`,
        money: "n.performance.self-evaluation-amount",
      }),
    ),
    entity("performance.projects-adjusted", "调整后项目预算", "n.performance.projects-budget"),
    entity("performance.execution-rate", "项目预算执行率", { percent: "n.performance.rate" }),
    entity("performance.score", "平均得分", { score: "n.performance.score-average" }),
    ...["excellent", "good", "qualified", "unqualified"].map((key) =>
      entity(`performance.graded-${key}`, GRADES[key] ?? "", {
        pieces: `n.performance.graded-${key}`,
      }),
    ),
    entity("performance.problems", "自评发现问题", { pieces: "n.performance.problems" }),
    entity("performance.problems-solved", "已整改问题", {
      pieces: "n.performance.problems-solved",
    }),
    entity("performance.problems-open", "正在整改问题", { pieces: "n.performance.problems-open" }),
  ].map((item) => [item.key, item]),
);

/** The entity that a section is about as a whole: what a sentence without a subject speaks of. */
export const FAMILY_WHOLE: Readonly<Partial<Record<Family, string>>> = {
  overall: "overall.grand-total",
  income: "income.total",
  expenditure: "expenditure.total",
  fiscal: "fiscal.grand-total",
  general: "general.expenditure",
  basic: "basic.total",
  fund: "fund.grand-total",
  state: "state.grand-total",
  three: "three.total",
  running: "running.total",
  procurement: "procurement.total",
};

/** The money of a fund among the incomes of a family: 财政拨款收入…(其中,一般公共预算…,政府性基金预算…). */
export const FUND_PARTS: Readonly<Partial<Record<Family, string>>> = {
  general: "general-budget",
  fund: "government-fund",
  state: "state-capital",
};
