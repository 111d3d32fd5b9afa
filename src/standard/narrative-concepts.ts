import { type ConceptId, conceptId } from "#model/concept.ts";
import type { Direction, FigureKind } from "#model/unit.ts";

/**
 * What the narrative prints figures of. The paths are those of the relations; where these have
 * none, a path of the same style that a disclosure of some region needs (`origin`). `$row`,
 * `$class`, `$section` and `$item` stand for the key that a name in the sentence says.
 */
export type NarrativeConcept = {
  readonly path: string;
  /** 中文名: what it is called in the field. */
  readonly title: string;
  readonly kind: FigureKind;
  /** The usual unit; the page decides. */
  readonly unit: string;
  /** The same figure in the statements, "" where they do not have it; two cells are added. */
  readonly cell: string;
  /** Of what a change, rate, share, budget or completion is one, "" for the value itself. */
  readonly of: string;
  readonly measure: Measure;
  /** By what a share, rate or deviation is divided, "" where it is no ratio. */
  readonly base: string;
  /** `relations`: listed in the relations; `regional`: added in their style. */
  readonly origin: "relations" | "regional";
};

/** 口径: how a figure follows from values (narrative, measures). */
export type Measure =
  | "value"
  /** 比上年增减额. */
  | "change"
  /** 比上年增减率: |本年 − 上年| ÷ 上年. */
  | "rate"
  /** 占比. */
  | "share"
  /** 年初、全年或句中所说的预算数. */
  | "budget"
  /** 预决算差异率: (决算 − 预算) ÷ 预算. */
  | "deviation"
  /** 完成预算的百分比: 决算 ÷ 预算. */
  | "completion"
  /** 决算与预算之差. */
  | "difference";

type Extra = Partial<Pick<NarrativeConcept, "unit" | "cell" | "of" | "base" | "origin">>;

function row(
  path: string,
  title: string,
  shape: readonly [FigureKind, Measure],
  extra: Extra,
): NarrativeConcept {
  const [kind, measure] = shape;
  const unit = kind === "percent" ? "%" : kind === "score" ? "分" : "万元";
  const defaults = { unit, cell: "", of: "", base: "", origin: "relations" } as const;
  return { path, title, kind, measure, ...defaults, ...extra };
}

const amount = (path: string, title: string, cell = "", extra: Extra = {}) =>
  row(path, title, ["amount", "value"], { cell, ...extra });

const count = (path: string, title: string, unit: string, extra: Extra = {}) =>
  row(path, title, ["count", "value"], { unit, ...extra });

const budget = (path: string, of: string, extra: Extra = {}) =>
  row(path, "预算数", ["amount", "budget"], { of, ...extra });

const share = (path: string, of: string, base: string, extra: Extra = {}) =>
  row(path, "占比", ["percent", "share"], { of, base, ...extra });

const completion = (path: string, of: string, base: string, extra: Extra = {}) =>
  row(path, "完成预算的百分比", ["percent", "completion"], { of, base, ...extra });

const deviation = (path: string, of: string, base: string, extra: Extra = {}) =>
  row(path, "预决算差异率", ["percent", "deviation"], { of, base, ...extra });

/** The change against the year before and its rate: `path` and `path-rate`. */
function change(path: string, of: string, extra: Extra = {}): readonly NarrativeConcept[] {
  return [
    row(path, "比上年增减额", ["change", "change"], { of, ...extra }),
    row(`${path}-rate`, "比上年增减率", ["percent", "rate"], {
      of,
      base: `prior:${of}`,
      ...extra,
      unit: "%",
    }),
  ];
}

const REGIONAL = { origin: "regional" } as const;

/** Value, change, rate, budget, completion of one expense beside the 三公 (会议费, 培训费). */
function expense(stem: string, title: string, cells: readonly [string, string]) {
  const value = `${stem}.amount`;
  return [
    amount(value, title, cells[0], REGIONAL),
    budget(`${stem}.budget`, value, { cell: cells[1], ...REGIONAL }),
    completion(`${stem}.completion-rate`, value, `${stem}.budget`, REGIONAL),
    ...change(`${stem}.change`, value, REGIONAL),
  ];
}

const OVERALL: readonly NarrativeConcept[] = [
  amount("n.overall.income-grand-total", "收入总计", "01[income-grand-total].amount"),
  amount("n.overall.income-total", "本年收入合计", "01[income-total].amount"),
  amount(
    "n.overall.non-fiscal-surplus-used",
    "使用非财政拨款结余（含专用结余）",
    "01[non-fiscal-surplus-used].amount",
  ),
  amount("n.overall.carryover-opening", "年初结转和结余", "01[carryover-opening].amount"),
  amount("n.overall.expenditure-grand-total", "支出总计", "01[expenditure-grand-total].amount"),
  amount("n.overall.expenditure-total", "本年支出合计", "01[expenditure-total].amount"),
  amount("n.overall.surplus-distribution", "结余分配", "01[surplus-distribution].amount"),
  amount("n.overall.carryover-closing", "年末结转和结余", "01[carryover-closing].amount"),
  ...change("n.overall.change", "n.overall.income-grand-total"),
  ...change("n.overall.expenditure-change", "n.overall.expenditure-grand-total", REGIONAL),
  ...change("n.overall.income-total.change", "n.overall.income-total", REGIONAL),
  ...change("n.overall.expenditure-total.change", "n.overall.expenditure-total", REGIONAL),
  amount("n.overall.carryover-closing-project", "项目支出结转和结余", "", REGIONAL),
  ...change("n.overall.carryover-opening-change", "n.overall.carryover-opening", REGIONAL),
  ...change("n.overall.carryover-closing-change", "n.overall.carryover-closing", REGIONAL),
];

const INCOME: readonly NarrativeConcept[] = [
  amount("n.income.total", "本年收入", "01[income-total].amount"),
  ...change("n.income.total.change", "n.income.total", REGIONAL),
  amount("n.income.fiscal", "财政拨款收入", "02[total].fiscal"),
  amount("n.income.superior-subsidy", "上级补助收入", "02[total].superior-subsidy"),
  amount("n.income.business-income", "事业收入", "02[total].business-income"),
  amount("n.income.operating-income", "经营收入", "02[total].operating-income"),
  amount("n.income.subordinate-remittance", "附属单位上缴收入", "02[total].subordinate-remittance"),
  amount("n.income.other-income", "其他收入", "02[total].other-income"),
  amount(
    "n.income.general-budget",
    "一般公共预算财政拨款收入",
    "01[general-budget-grant].amount",
    REGIONAL,
  ),
  amount(
    "n.income.government-fund",
    "政府性基金预算财政拨款收入",
    "01[government-fund-grant].amount",
    REGIONAL,
  ),
  amount(
    "n.income.state-capital",
    "国有资本经营预算财政拨款收入",
    "01[state-capital-grant].amount",
    REGIONAL,
  ),
  amount("n.income.$row", "各项收入"),
  share("n.income.$row-share", "n.income.$row", "n.income.total"),
  ...change("n.income.$row.change", "n.income.$row", REGIONAL),
];

const EXPENDITURE: readonly NarrativeConcept[] = [
  amount("n.expenditure.total", "本年支出", "01[expenditure-total].amount"),
  ...change("n.expenditure.total.change", "n.expenditure.total", REGIONAL),
  amount("n.expenditure.basic", "基本支出", "03[total].basic"),
  amount("n.expenditure.project", "项目支出", "03[total].project"),
  amount("n.expenditure.paid-to-superior", "上缴上级支出", "03[total].paid-to-superior"),
  amount("n.expenditure.operating", "经营支出", "03[total].operating"),
  amount(
    "n.expenditure.subsidy-to-subordinates",
    "对附属单位补助支出",
    "03[total].subsidy-to-subordinates",
  ),
  amount("n.expenditure.$row", "各项支出"),
  share("n.expenditure.$row-share", "n.expenditure.$row", "n.expenditure.total"),
  ...change("n.expenditure.$row.change", "n.expenditure.$row", REGIONAL),
  amount("n.expenditure.class[$class]", "某类支出", "03[$class].total", REGIONAL),
  share(
    "n.expenditure.class-share[$class]",
    "n.expenditure.class[$class]",
    "n.expenditure.total",
    REGIONAL,
  ),
  ...change("n.expenditure.class[$class].change", "n.expenditure.class[$class]", REGIONAL),
];

const FISCAL: readonly NarrativeConcept[] = [
  amount("n.fiscal.income-grand-total", "财政拨款收入总计", "04[income-grand-total].amount"),
  amount("n.fiscal.carryover-opening", "年初财政拨款结转和结余", "04[carryover-opening].amount"),
  amount("n.fiscal.income-total", "本年财政拨款收入", "04[income-total].amount"),
  amount(
    "n.fiscal.expenditure-grand-total",
    "财政拨款支出总计",
    "04[expenditure-grand-total].total",
  ),
  amount("n.fiscal.carryover-closing", "年末财政拨款结转和结余", "04[carryover-closing].total"),
  amount("n.fiscal.expenditure-total", "本年财政拨款支出", "04[expenditure-total].total"),
  ...change("n.fiscal.change", "n.fiscal.income-grand-total"),
  ...change("n.fiscal.expenditure-change", "n.fiscal.expenditure-grand-total", REGIONAL),
  budget("n.fiscal.budget", "n.fiscal.income-grand-total"),
  amount("n.fiscal.actual", "决算数", "04[income-grand-total].amount"),
  deviation("n.fiscal.deviation-rate", "n.fiscal.actual", "n.fiscal.budget"),
  amount("n.fiscal.class[$class]", "某类支出", "04[function:$class].total", REGIONAL),
  amount(
    "n.fiscal.general-budget",
    "一般公共预算拨款",
    "04[general-budget-grant].amount",
    REGIONAL,
  ),
  completion("n.fiscal.completion-rate", "n.fiscal.actual", "n.fiscal.budget", REGIONAL),
];

const GENERAL: readonly NarrativeConcept[] = [
  amount("n.general.expenditure", "一般公共预算财政拨款支出", "05[total].total"),
  share("n.general.share", "n.general.expenditure", "n.expenditure.total"),
  ...change("n.general.change", "n.general.expenditure"),
  budget("n.general.budget", "n.general.expenditure"),
  amount("n.general.actual", "决算数", "05[total].total"),
  deviation("n.general.deviation-rate", "n.general.actual", "n.general.budget"),
  completion("n.general.completion-rate", "n.general.actual", "n.general.budget"),
  budget("n.general.budget-initial", "n.general.expenditure", REGIONAL),
  amount(
    "n.general.income",
    "一般公共预算财政拨款收入",
    "04[general-budget-grant].amount",
    REGIONAL,
  ),
  ...change("n.general.income-change", "n.general.income", REGIONAL),
  completion("n.general.income-completion-rate", "n.general.income", "", REGIONAL),
  amount("n.general.total-income", "一般公共预算总收入", "", REGIONAL),
  ...change("n.general.total-income-change", "n.general.total-income", REGIONAL),
  completion("n.general.total-income-completion-rate", "n.general.total-income", "", REGIONAL),
  amount("n.general.income-grand-total", "一般公共预算收入总计", "", REGIONAL),
  amount("n.general.carryover-closing", "年末结转和结余", "", REGIONAL),
  amount("n.general.carryover-closing-project", "项目支出结转和结余", "", REGIONAL),
  amount("n.general.basic", "基本支出", "05[total].basic", REGIONAL),
  share("n.general.basic-share", "n.general.basic", "n.general.expenditure", REGIONAL),
  ...change("n.general.basic-change", "n.general.basic", REGIONAL),
  amount("n.general.project", "项目支出", "05[total].project", REGIONAL),
  share("n.general.project-share", "n.general.project", "n.general.expenditure", REGIONAL),
  ...change("n.general.project-change", "n.general.project", REGIONAL),
  amount("n.general.item-basic[$item]", "某项的基本支出", "05[$item].basic", REGIONAL),
  amount("n.general.item-project[$item]", "某项的项目支出", "05[$item].project", REGIONAL),
  amount("n.general.economic[$class]", "某类经济分类支出", "06[$class].amount", REGIONAL),
  amount("n.general.class[$class]", "某类支出", "05[$class].total"),
  share("n.general.class-share[$class]", "n.general.class[$class]", "n.general.expenditure"),
  budget("n.general.class-budget[$class]", "n.general.class[$class]", REGIONAL),
  row("n.general.class[$class].budget-difference", "与年初预算之差", ["change", "difference"], {
    of: "n.general.class[$class]",
    ...REGIONAL,
  }),
  row(
    "n.general.class[$class].budget-difference-rate",
    "与年初预算之差率",
    ["percent", "difference"],
    { of: "n.general.class[$class]", base: "n.general.class-budget[$class]", ...REGIONAL },
  ),
  amount("n.general.section[$section]", "某款支出", "05[$section].total", REGIONAL),
  budget("n.general.section-budget[$section]", "n.general.section[$section]", REGIONAL),
  amount("n.general.item[$item]", "某项支出决算数", "05[$item].total"),
  ...itemChange("n.general"),
  budget("n.general.item-budget[$item]", "n.general.item[$item]"),
  completion(
    "n.general.item-completion-rate[$item]",
    "n.general.item[$item]",
    "n.general.item-budget[$item]",
  ),
  amount("n.basic.total", "一般公共预算财政拨款基本支出", "05[total].basic"),
  amount("n.basic.personnel", "人员经费", "06[personnel-total].amount"),
  amount("n.basic.public", "公用经费", "06[public-total].amount"),
  share("n.basic.personnel-share", "n.basic.personnel", "n.basic.total", REGIONAL),
  share("n.basic.public-share", "n.basic.public", "n.basic.total", REGIONAL),
  ...change("n.basic.change", "n.basic.total", REGIONAL),
];

function itemChange(stem: string): readonly NarrativeConcept[] {
  const of = `${stem}.item[$item]`;
  return [
    row(`${stem}.item-change[$item]`, "比上年增减额", ["change", "change"], { of }),
    row(`${stem}.item-change-rate[$item]`, "比上年增减率", ["percent", "rate"], {
      of,
      base: `prior:${of}`,
    }),
  ];
}

/** 政府性基金 and 国有资本经营预算 have the same keys. */
function fundConcepts(stem: string, no: string, name: string): readonly NarrativeConcept[] {
  return [
    amount(
      `${stem}.income-grand-total`,
      `${name}收入总计`,
      `${no}[total].carryover-opening+${no}[total].income`,
    ),
    amount(`${stem}.carryover-opening`, "年初结转和结余", `${no}[total].carryover-opening`),
    amount(`${stem}.income`, "本年收入", `${no}[total].income`),
    amount(
      `${stem}.expenditure-grand-total`,
      `${name}支出总计`,
      `${no}[total].carryover-closing+${no}[total].expenditure`,
    ),
    amount(`${stem}.carryover-closing`, "年末结转和结余", `${no}[total].carryover-closing`),
    amount(`${stem}.expenditure`, "本年支出", `${no}[total].expenditure`),
    ...change(`${stem}.change`, `${stem}.income-grand-total`),
    ...change(`${stem}.expenditure-change`, `${stem}.expenditure`, REGIONAL),
    budget(`${stem}.budget`, `${stem}.income-grand-total`),
    amount(`${stem}.actual`, "决算数", `${no}[total].expenditure`),
    deviation(`${stem}.deviation-rate`, `${stem}.actual`, `${stem}.budget`),
    completion(`${stem}.completion-rate`, `${stem}.actual`, `${stem}.budget`, REGIONAL),
    amount(`${stem}.item[$item]`, "某项支出决算数", `${no}[$item].expenditure`),
    ...itemChange(stem),
    budget(`${stem}.item-budget[$item]`, `${stem}.item[$item]`, REGIONAL),
    completion(
      `${stem}.item-completion-rate[$item]`,
      `${stem}.item[$item]`,
      `${stem}.item-budget[$item]`,
      REGIONAL,
    ),
  ];
}

const THREE_MEASURES = "n.three.$row";

const THREE: readonly NarrativeConcept[] = [
  amount("n.three.total", "财政拨款“三公”经费支出", "09[all].total-actual"),
  amount("n.three.abroad", "因公出国（境）费", "09[all].abroad-actual"),
  amount("n.three.vehicle", "公务用车购置及运行维护费", "09[all].vehicle-actual"),
  amount("n.three.vehicle-purchase", "公务用车购置费", "09[all].vehicle-purchase-actual"),
  amount("n.three.vehicle-operation", "公务用车运行维护费", "09[all].vehicle-operation-actual"),
  amount("n.three.reception", "公务接待费", "09[all].reception-actual"),
  amount("n.three.$row", "“三公”经费各项支出"),
  share("n.three.$row-share", THREE_MEASURES, "n.three.total"),
  ...change("n.three.$row-change", THREE_MEASURES),
  budget("n.three.$row-budget", THREE_MEASURES),
  deviation("n.three.$row-deviation-rate", THREE_MEASURES, "n.three.$row-budget"),
  completion("n.three.$row-completion-rate", THREE_MEASURES, "n.three.$row-budget"),
  row("n.three.$row-budget-difference", "与预算之差", ["change", "difference"], {
    of: THREE_MEASURES,
    ...REGIONAL,
  }),
  row("n.three.$row-budget-difference-rate", "与预算之差率", ["percent", "difference"], {
    of: THREE_MEASURES,
    base: "n.three.$row-budget",
    ...REGIONAL,
  }),
  amount("n.three.reception-domestic", "国内公务接待支出"),
  amount("n.three.reception-foreign", "外宾接待支出"),
  count("n.three.abroad-groups", "因公出国（境）团组数", "个"),
  count("n.three.abroad-people", "因公出国（境）人次", "人次"),
  count("n.three.vehicles-bought", "公务用车购置数", "辆"),
  count("n.three.vehicles-held", "公务用车保有量", "辆"),
  count("n.three.reception-batches", "国内公务接待批次", "批次"),
  count("n.three.reception-people", "国内公务接待人次", "人次"),
  count("n.three.reception-foreign-batches", "接待外宾批次", "批次", REGIONAL),
  count("n.three.reception-foreign-people", "接待外宾人次", "人次", REGIONAL),
  ...expense("n.meeting", "会议费", ["x.three[all].meeting-actual", "x.three[all].meeting-budget"]),
  ...expense("n.training", "培训费", [
    "x.three[all].training-actual",
    "x.three[all].training-budget",
  ]),
];

const STAFF: readonly NarrativeConcept[] = [
  count("n.staff.total", "实有人数", "人"),
  count("n.staff.active", "在职人员", "人"),
  count("n.staff.retired-cadres", "离休人员", "人"),
  count("n.staff.retired", "退休人员", "人"),
  ...["active", "retired-cadres", "retired"].map((kind) =>
    row(`n.staff.${kind}-change`, "比上年增减人数", ["change", "change"], {
      of: `n.staff.${kind}`,
      unit: "人",
    }),
  ),
  count("n.staff.establishment", "编制人数", "人", REGIONAL),
  count("n.staff.establishment-administrative", "行政编制", "人", REGIONAL),
  count("n.staff.establishment-institution", "事业编制", "人", REGIONAL),
  count("n.staff.administrative", "行政实有人数", "人", REGIONAL),
  count("n.staff.institution", "事业实有人数", "人", REGIONAL),
  count("n.staff.other", "其他人员", "人", REGIONAL),
  count("n.staff.students", "学生人数", "人", REGIONAL),
  count("n.organisation.offices-stated", "内设机构数", "个"),
  count("n.organisation.subordinates", "所属预算单位数", "个", REGIONAL),
  count("n.organisation.units-count", "纳入决算编制范围的单位数", "个", REGIONAL),
];

const OTHER: readonly NarrativeConcept[] = [
  amount("n.running.amount", "机关运行经费"),
  ...change("n.running.change", "n.running.amount"),
  amount("n.running.institution-public", "事业单位公用经费"),
  ...change("n.running.institution-public-change", "n.running.institution-public"),
  amount("n.procurement.total", "政府采购支出总额"),
  amount("n.procurement.goods", "政府采购货物支出"),
  amount("n.procurement.works", "政府采购工程支出"),
  amount("n.procurement.services", "政府采购服务支出"),
  amount("n.procurement.sme", "授予中小企业合同金额"),
  share("n.procurement.sme-share", "n.procurement.sme", "n.procurement.total"),
  amount("n.procurement.micro", "授予小微企业合同金额"),
  share("n.procurement.micro-share", "n.procurement.micro", "n.procurement.total"),
  share("n.procurement.micro-share-of-sme", "n.procurement.micro", "n.procurement.sme", REGIONAL),
  share("n.procurement.$row-sme-share", "", "n.procurement.$row", REGIONAL),
  amount("n.procurement.sme-reserved-budget", "面向中小企业预留政府采购项目预算金额"),
  amount("n.procurement.micro-reserved-budget", "面向小微企业预留政府采购项目预算金额"),
  amount("n.procurement.sme-reserved-won", "预留项目中由中小企业中标（成交）的采购金额"),
  amount("n.procurement.micro-reserved-won", "预留项目中由小微企业中标（成交）的采购金额"),
  amount("n.procurement.sme-other-won", "其他项目中由中小企业中标（成交）的采购金额"),
  amount("n.purchased-services.amount", "政府购买服务决算", "", REGIONAL),
  row("n.assets.house-area", "房屋面积", ["area", "value"], { unit: "平方米" }),
  amount("n.assets.house-value", "房屋价值"),
  count("n.assets.vehicles", "车辆", "辆"),
  amount("n.assets.vehicles-value", "车辆价值"),
  count("n.assets.vehicles-minister", "副部（省）级及以上领导用车", "辆"),
  count("n.assets.vehicles-chief", "主要负责人用车", "辆"),
  count("n.assets.vehicles-confidential", "机要通信用车", "辆"),
  count("n.assets.vehicles-emergency", "应急保障用车", "辆"),
  count("n.assets.vehicles-enforcement", "执法执勤用车", "辆"),
  count("n.assets.vehicles-special-technical", "特种专业技术用车", "辆"),
  count("n.assets.vehicles-retired-cadres", "离退休干部服务用车", "辆"),
  count("n.assets.vehicles-other", "其他用车", "辆"),
  count("n.assets.vehicles-$row", "某类用车", "辆"),
  count("n.assets.vehicles-general", "一般公务用车", "辆", REGIONAL),
  count("n.assets.equipment-over-one-million", "单价100万元（含）以上设备", "台（套）"),
  count(
    "n.assets.equipment-over-half-million",
    "单价50万元（含）以上通用设备",
    "台（套）",
    REGIONAL,
  ),
  count("n.assets.equipment-over-two-million", "单价200万元以上大型设备", "台（套）", REGIONAL),
];

const PERFORMANCE: readonly NarrativeConcept[] = [
  count("n.performance.whole-tables", "整体支出绩效自评表个数", "个"),
  amount("n.performance.whole-budget", "整体支出全年预算总额"),
  amount("n.performance.whole-executed", "整体支出实际执行总额"),
  count("n.performance.projects", "绩效评价项目个数", "个"),
  amount("n.performance.projects-budget", "项目全年预算数合计"),
  amount("n.performance.projects-executed", "项目全年执行数合计"),
  row("n.performance.rate", "项目预算执行率", ["percent", "completion"], {
    of: "n.performance.projects-executed",
    base: "n.performance.projects-budget",
    ...REGIONAL,
  }),
  amount("n.performance.projects-initial-budget", "年初批复项目预算", "", REGIONAL),
  count("n.performance.projects-initial", "年初批复预算的项目数", "个", REGIONAL),
  count("n.performance.projects-added", "年中增加的项目数", "个", REGIONAL),
  count("n.performance.projects-suspense", "转列暂付性款项的项目数", "个", REGIONAL),
  count("n.performance.projects-carried", "年初结转结余的项目数", "个", REGIONAL),
  amount("n.performance.projects-carried-budget", "年初结转结余的项目预算", "", REGIONAL),
  amount("n.performance.projects-received", "实际到位资金", "", REGIONAL),
  share("n.performance.projects-share", "n.performance.projects-budget", "", REGIONAL),
  count("n.performance.target-projects", "编报绩效目标的项目数", "个"),
  amount("n.performance.target-amount", "编报绩效目标的项目预算金额"),
  count("n.performance.tracking-projects", "绩效跟踪评价的项目数", "个"),
  amount("n.performance.tracking-amount", "绩效跟踪评价的项目预算金额"),
  count("n.performance.self-evaluation-projects", "绩效自评的项目数", "个"),
  amount("n.performance.self-evaluation-amount", "绩效自评的项目预算金额"),
  row("n.performance.score-average", "自评平均得分", ["score", "value"], {}),
  count("n.performance.graded-excellent", "评级为“优”的项目数", "个"),
  count("n.performance.graded-good", "评级为“良”的项目数", "个"),
  count("n.performance.graded-qualified", "评级为“合格”的项目数", "个"),
  count("n.performance.graded-unqualified", "评级为“不合格”的项目数", "个"),
  count("n.performance.problems", "自评发现问题数", "个"),
  count("n.performance.problems-solved", "已经完成整改的问题数", "个"),
  count("n.performance.problems-open", "正在整改的问题数", "个"),
];

/** Every concept of the narrative, in the order of the form. */
export const NARRATIVE_CONCEPTS: readonly NarrativeConcept[] = [
  ...STAFF,
  ...OVERALL,
  ...INCOME,
  ...EXPENDITURE,
  ...FISCAL,
  ...GENERAL,
  ...fundConcepts("n.fund", "07", "政府性基金预算财政拨款"),
  ...fundConcepts("n.state", "08", "国有资本经营预算财政拨款"),
  ...THREE,
  ...OTHER,
  ...PERFORMANCE,
];

const BY_PATH: ReadonlyMap<string, NarrativeConcept> = new Map(
  NARRATIVE_CONCEPTS.map((concept) => [concept.path, concept]),
);

/**
 * The concept of a path as phrases write it or as a document fills it: `n.three.reception-share`
 * and `n.three.$row-share` are the same entry. Undefined for what the narrative does not print.
 */
export function narrativeConcept(path: string): NarrativeConcept | undefined {
  const coded = path.replace(/\[\d+\]/g, (code) => `[${CODE_PARAMETERS[code.length - 2] ?? ""}]`);
  const known = BY_PATH.get(coded);
  if (known !== undefined) return known;
  for (const pattern of rowPatterns(coded)) {
    const found = BY_PATH.get(pattern);
    if (found !== undefined) return found;
  }
  return undefined;
}

const CODE_PARAMETERS: Readonly<Record<number, string>> = {
  3: "$class",
  5: "$section",
  7: "$item",
};

/** `n.three.reception-share` with each of its beginnings replaced by `$row`, shortest first. */
function rowPatterns(path: string): readonly string[] {
  const match = /^(n\.[a-z-]+\.)([a-z-]+)(\..+)?$/.exec(path);
  if (match === null) return [];
  const [, stem = "", key = "", rest = ""] = match;
  const cuts = [...key.matchAll(/-|$/g)].map((cut) => cut.index);
  return cuts.map((cut) => `${stem}$row${key.slice(cut)}${rest}`);
}

/** A name of a set and the key that stands for `$row` in the concepts of its sentence. */
export type RowName = { readonly name: string; readonly key: string };

function names(rows: Readonly<Record<string, string>>): readonly RowName[] {
  return Object.entries(rows).map(([name, key]) => ({ name, key }));
}

/** Names that a `{name:…}` slot takes, by set. The first name of a key is the form's own. */
export const NAME_SETS: Readonly<Record<string, readonly RowName[]>> = {
  "income-source": names({
    财政拨款收入: "fiscal",
    一般公共预算财政拨款收入: "general-budget",
    政府性基金预算财政拨款收入: "government-fund",
    国有资本经营预算财政拨款收入: "state-capital",
    上级补助收入: "superior-subsidy",
    事业收入: "business-income",
    经营收入: "operating-income",
    附属单位上缴收入: "subordinate-remittance",
    其他收入: "other-income",
    财政拨款: "fiscal",
    一般公共预算财政拨款: "general-budget",
    一般公共预算拨款收入: "general-budget",
    一般公共预算收入: "general-budget",
    政府性基金预算财政拨款: "government-fund",
    政府性基金预算拨款收入: "government-fund",
    政府性基金预算收入: "government-fund",
    国有资本经营预算财政拨款: "state-capital",
    国有资本经营预算收入: "state-capital",
    附属单位缴款: "subordinate-remittance",
  }),
  "expenditure-nature": names({
    基本支出: "basic",
    项目支出: "project",
    上缴上级支出: "paid-to-superior",
    经营支出: "operating",
    对附属单位补助支出: "subsidy-to-subordinates",
  }),
  "sangong-part": names({
    "因公出国（境）费": "abroad",
    公务用车购置及运行维护费: "vehicle",
    公务用车购置费: "vehicle-purchase",
    公务用车运行维护费: "vehicle-operation",
    公务接待费: "reception",
    "因公出国（境）费用": "abroad",
    "因公出国（境）经费": "abroad",
    "因公出国（境）": "abroad",
    因公出国费: "abroad",
    公务用车购置及运行费: "vehicle",
    公务用车购置和运行费: "vehicle",
    公务用车购置和运行维护费: "vehicle",
    公务用车购置及运行维护费用: "vehicle",
    公务用车购置: "vehicle-purchase",
    公车购置费: "vehicle-purchase",
    公务用车运行维护费用: "vehicle-operation",
    公务用车运行费: "vehicle-operation",
    公务用车运行费用: "vehicle-operation",
    公务用车维护费: "vehicle-operation",
    车辆运行费: "vehicle-operation",
    公车运行费: "vehicle-operation",
    公务接待费用: "reception",
    公务接待: "reception",
  }),
  "vehicle-use": names({
    "副部（省）级及以上领导用车": "minister",
    主要负责人用车: "chief",
    机要通信用车: "confidential",
    应急保障用车: "emergency",
    执法执勤用车: "enforcement",
    特种专业技术用车: "special-technical",
    离退休干部服务用车: "retired-cadres",
    其他用车: "other",
    部级领导干部用车: "minister",
    "省（部）级领导干部用车": "minister",
    副部级及以上领导用车: "minister",
    "副省（部）级及以上领导用车": "minister",
    主要领导干部用车: "chief",
    主要负责人及其他负责人用车: "chief",
    离退休干部用车: "retired-cadres",
    一般公务用车: "general",
    一般执法执勤用车: "enforcement",
    其他车辆: "other",
  }),
};

const FOLDED_NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(NAME_SETS).map(([set, rows]) => [
    set,
    new Map(rows.map(({ name, key }) => [name.replaceAll("（", "(").replaceAll("）", ")"), key])),
  ]),
);

const SORTED_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  [...FOLDED_NAMES].map(([set, rows]) => [
    set,
    [...rows.keys()].sort((a, b) => b.length - a.length),
  ]),
);

/** The names of a set as folded texts have them, longest first; none for an unknown set. */
export function namesOf(set: string): readonly string[] {
  return SORTED_NAMES.get(set) ?? [];
}

/** The key that a folded name of a set stands for. */
export function rowKeyOf(set: string, foldedName: string): string | undefined {
  return FOLDED_NAMES.get(set)?.get(foldedName);
}

/** What the names in a sentence say: the key of its row, the codes of its classes and items. */
export type ConceptParameters = {
  readonly row?: string | undefined;
  readonly class?: string | undefined;
  readonly section?: string | undefined;
  readonly item?: string | undefined;
};

/** The concept of a path once its parameters are known; undefined while one is missing. */
export function bindConcept(path: string, parameters: ConceptParameters): ConceptId | undefined {
  let bound = path;
  for (const name of ["row", "class", "section", "item"] as const) {
    const value = parameters[name];
    if (value !== undefined) bound = bound.replaceAll(`$${name}`, value);
  }
  return bound.includes("$") ? undefined : conceptId(bound);
}

/** Words of direction before a change or a rate, in the forms of all regions. */
const DIRECTIONS: Readonly<Record<string, Direction>> = {
  增加: "increase",
  增长: "increase",
  上升: "increase",
  提高: "increase",
  增幅: "increase",
  上涨: "increase",
  减少: "decrease",
  下降: "decrease",
  降低: "decrease",
  减小: "decrease",
  降幅: "decrease",
  压减: "decrease",
  持平: "level",
  无变化: "level",
  无增减变化: "level",
  无增减: "level",
  不变: "level",
};

/** The words of direction, longest first. */
export const DIRECTION_WORDS: readonly string[] = Object.keys(DIRECTIONS).sort(
  (a, b) => b.length - a.length,
);

/** The direction that a word says, undefined for other words. */
export function directionOf(word: string): Direction | undefined {
  return Object.hasOwn(DIRECTIONS, word) ? DIRECTIONS[word] : undefined;
}
