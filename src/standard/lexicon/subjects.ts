import type { Status } from "#standard/sourced.ts";
import type { Family } from "./entity.ts";

/** Which entity a word means in the figures of a family; `*` in all others. */
export type Meanings = Readonly<Partial<Record<Family | "*", string>>>;

/** Words of the narrative that name a subject, folded, with where they were read. */
export type SubjectWords = {
  /** Spellings with one meaning; quotes are left out, they are skipped when reading. */
  readonly words: readonly string[];
  readonly meanings: Meanings;
  /** The rest of the sentence is about the family of what the word means. */
  readonly opens: boolean;
  /** Taken only where no other word of the clause fits (项目, 接待). */
  readonly isWeak: boolean;
  /** Only at the beginning of a clause (支出280万元). */
  readonly isHead: boolean;
  /** Words of the form itself, though they look like free text (用于…的日常支出). */
  readonly isFormula: boolean;
  /** Editions and sources in which the words were seen; empty where the whole country writes so. */
  readonly seen: readonly string[];
  readonly status: Status;
};

type More = {
  opens?: true;
  weak?: true;
  head?: true;
  formula?: true;
  seen?: string;
  status?: Status;
};

function subject(words: string, meanings: string | Meanings, more: More = {}): SubjectWords {
  return {
    words: words.split(/\s+/u).filter((word) => word !== ""),
    meanings: typeof meanings === "string" ? { "*": meanings } : meanings,
    opens: more.opens ?? false,
    isWeak: more.weak ?? false,
    isHead: more.head ?? false,
    isFormula: more.formula ?? false,
    seen: more.seen === undefined ? [] : more.seen.split(" "),
    status: more.status ?? "verified",
  };
}

const FUNDS = ["fiscal", "fund", "state", "general"] as const;

/** The same word in each family of money that has it. */
function inEach(key: string, more: Meanings = {}, families: readonly Family[] = FUNDS): Meanings {
  return { ...Object.fromEntries(families.map((family) => [family, `${family}.${key}`])), ...more };
}

const opens = { opens: true } as const;

const BALANCE: readonly SubjectWords[] = [
  subject(
    "收入支出总计 收入支出决算总计 收、支总计 收、支决算总计 收入、支出总计 收入、支出决算总计 收支总计 收支决算总计 收入支出总体 收支总体 收入总计、支出总计 收入总计和支出总计 收入和支出总计 收支总额 收支总预算 收入支出总预算 收支预算总额 收支 收、支 总收支",
    inEach("grand-total", { "*": "overall.grand-total" }, ["fiscal", "fund", "state"]),
  ),
  subject(
    "收入总计 总收入 决算总收入 收入决算总计 收入决算总额 收入总额 收入总预算 收入预算总计 收入预算总额",
    inEach("income-grand-total", { "*": "overall.income-grand-total" }),
  ),
  subject(
    "支出总计 总支出 决算总支出 支出决算总计 支出决算总额 支出总额 支出总预算 支出预算总计 支出预算总额",
    inEach("expenditure-grand-total", {
      "*": "overall.expenditure-grand-total",
      general: "general.expenditure",
    }),
  ),
  subject(
    "本年收入 本年收入合计 本年度收入 本年度收入合计 收入合计 当年收入 当年收入合计 收入决算数 本年总收入",
    inEach("income-total", { overall: "overall.income-total", "*": "income.total" }),
  ),
  subject(
    "本年支出 本年支出合计 本年度支出 本年度支出合计 支出合计 当年支出 当年支出合计 本年总支出",
    inEach("expenditure-total", {
      overall: "overall.expenditure-total",
      general: "general.expenditure",
      "*": "expenditure.total",
    }),
  ),
  subject(
    "年初结转和结余 年初结转结余 上年结转和结余 上年结转结余 上年结转 上年结余 上年末结转和结余 年初结转 以前年度结转 年初财政拨款结转和结余 年初财政拨款结转结余 上年财政拨款结转和结余 上年财政拨款结转",
    inEach("carryover-opening", { "*": "overall.carryover-opening" }),
  ),
  subject(
    "年末结转和结余 年末结转结余 结转下年 结转和结余下年 年终结转和结余 年终结转结余 年末财政拨款结转和结余 年末财政拨款结转结余 年末结转",
    inEach("carryover-closing", { "*": "overall.carryover-closing" }),
  ),
  subject(
    "项目支出结转和结余 项目支出结转结余 项目结转和结余",
    { general: "general.carryover-closing-project", "*": "overall.carryover-closing-project" },
    { status: "recalled" },
  ),
  subject(
    "使用非财政拨款结余 非财政拨款结余 使用非财政拨款结余和专用结余 使用专用结余",
    "overall.non-fiscal-surplus-used",
  ),
  subject("用事业基金弥补收支差额 事业基金弥补收支差额", "overall.fund-balance-used", {
    status: "recalled",
  }),
  subject(
    "收入",
    inEach(
      "income-total",
      { overall: "overall.income-grand-total", fiscal: "fiscal.income-grand-total" },
      ["fund", "state"],
    ),
    { weak: true, head: true },
  ),
  subject(
    "支出",
    inEach(
      "expenditure-total",
      { overall: "overall.expenditure-grand-total", fiscal: "fiscal.expenditure-grand-total" },
      ["fund", "state"],
    ),
    { weak: true, head: true },
  ),
  subject("结余分配", "overall.surplus-distribution"),
];

const INCOME: readonly SubjectWords[] = [
  subject("财政拨款收入 财政拨款收入决算", { fiscal: "fiscal.income-total", "*": "income.fiscal" }),
  subject(
    "本年财政拨款收入 本年度财政拨款收入 当年财政拨款收入 财政拨款本年收入 财政拨款收入合计",
    {
      income: "income.fiscal",
      "*": "fiscal.income-total",
    },
  ),
  subject(
    "本年财政拨款支出 本年度财政拨款支出 当年财政拨款支出 财政拨款支出合计 财政拨款本年支出",
    "fiscal.expenditure-total",
  ),
  subject(
    "财政拨款支出 财政拨款支出决算",
    {
      three: "three.total",
      general: "general.expenditure",
      "*": "fiscal.expenditure-total",
    },
    { weak: true },
  ),
  subject(
    "财政拨款收入总计 财政拨款总收入 财政拨款收入决算总计 财政拨款收入总预算 财政拨款收入总额",
    "fiscal.income-grand-total",
    opens,
  ),
  subject(
    "财政拨款支出总计 财政拨款总支出 财政拨款支出决算总计 财政拨款支出总预算 财政拨款支出总额",
    "fiscal.expenditure-grand-total",
    opens,
  ),
  subject(
    "财政拨款收入支出总计 财政拨款收入支出决算总计 财政拨款收、支总计 财政拨款收、支决算总计 财政拨款收入、支出总计 财政拨款收入、支出决算总计 财政拨款收支总计 财政拨款收支决算总计 财政拨款收入支出总体 财政拨款收支总体 财政拨款收支总预算 财政拨款收入支出总预算 财政拨款收入支出 财政拨款收支",
    "fiscal.grand-total",
    opens,
  ),
  subject(
    "一般公共预算财政拨款收入 一般公共预算拨款收入 一般公共预算财政收入 一般公共预算财政拨款本年收入",
    {
      fiscal: "fiscal.general-budget",
      general: "general.income-total",
      "*": "income.general-budget",
    },
  ),
  subject(
    "一般公共预算财政拨款 一般公共预算拨款 一般公共预算当年财政拨款 一般公共预算当年拨款 一般公共预算当年拨款规模",
    {
      fiscal: "fiscal.general-budget",
      general: "general.expenditure",
      "*": "income.general-budget",
    },
    { weak: true },
  ),
  subject("一般公共预算收入", {
    income: "income.general-budget",
    fiscal: "fiscal.general-budget",
    "*": "general.income-total",
  }),
  subject("一般公共预算总收入", "general.total-income", { opens: true, seen: "fujian" }),
  subject("一般公共预算收入总计 一般公共预算财政拨款收入总计", "general.income-grand-total", opens),
  subject(
    "政府性基金预算财政拨款收入 政府性基金预算收入 政府性基金收入 政府性基金财政拨款收入 政府性基金预算拨款收入 政府性基金预算财政拨款本年收入 政府性基金预算本年收入",
    {
      fiscal: "fiscal.government-fund",
      income: "income.government-fund",
      overall: "income.government-fund",
      "*": "fund.income-total",
    },
  ),
  subject(
    "政府性基金预算财政拨款 政府性基金财政拨款 政府性基金预算拨款 政府性基金拨款",
    {
      fiscal: "fiscal.government-fund",
      income: "income.government-fund",
      overall: "income.government-fund",
    },
    { weak: true },
  ),
  subject(
    "国有资本经营预算财政拨款收入 国有资本经营预算收入 国有资本经营预算拨款收入 国有资本经营收入 国有资本经营预算财政拨款本年收入",
    {
      fiscal: "fiscal.state-capital",
      income: "income.state-capital",
      overall: "income.state-capital",
      "*": "state.income-total",
    },
  ),
  subject(
    "国有资本经营预算财政拨款 国有资本经营预算拨款",
    {
      fiscal: "fiscal.state-capital",
      income: "income.state-capital",
      overall: "income.state-capital",
    },
    { weak: true },
  ),
  subject(
    "财政专户管理资金收入 财政专户管理资金 财政专户收入 财政专户拨款收入",
    "income.special-account",
  ),
  subject("上级补助收入 上级补助", "income.superior-subsidy"),
  subject("事业收入 事业预算收入", "income.business-income"),
  subject("经营收入 事业单位经营收入 经营预算收入", "income.operating-income"),
  subject("附属单位上缴收入 附属单位缴款 附属单位上缴", "income.subordinate-remittance"),
  subject("其他收入 其它收入", "income.other-income"),
];

const EXPENDITURE: readonly SubjectWords[] = [
  subject("基本支出 基本支出决算 基本支出预算", {
    fiscal: "fiscal.basic",
    general: "general.basic",
    basic: "basic.total",
    fund: "fund.basic",
    "*": "expenditure.basic",
  }),
  subject("项目支出 项目支出决算 项目支出预算", {
    fiscal: "fiscal.project",
    general: "general.project",
    fund: "fund.project",
    "*": "expenditure.project",
  }),
  subject(
    "正常运转的日常支出 正常运转发生的日常支出 日常工作任务而发生的支出",
    "expenditure.basic",
    { formula: true },
  ),
  subject("专项业务工作的经费支出 专项业务工作的支出", "expenditure.project", { formula: true }),
  subject("上缴上级支出 上缴上级", "expenditure.paid-to-superior"),
  subject("经营支出 事业单位经营支出", { "*": "expenditure.operating" }),
  subject(
    "对附属单位补助支出 对附属单位补助 对附属单位的补助支出 对下级单位补助支出",
    "expenditure.subsidy-to-subordinates",
  ),
  subject(
    "一般公共预算财政拨款支出 一般公共预算支出 一般公共预算拨款支出 一般公共预算财政拨款支出决算 一般公共预算财政拨款本年支出 一般公共预算财政拨款支出合计 一般公共预算本年支出 一般公共预算支出合计 一般公共预算财政支出",
    { three: "three.total", "*": "general.expenditure" },
    { opens: true, weak: true },
  ),
  subject(
    "一般公共预算财政拨款基本支出 一般公共预算基本支出 一般公共预算拨款基本支出 财政拨款基本支出",
    "basic.total",
    opens,
  ),
  subject("一般公共预算财政拨款项目支出 一般公共预算项目支出", "general.project"),
  subject(
    "政府性基金预算项目支出 政府性基金项目支出 政府性基金预算财政拨款项目支出",
    "fund.project",
  ),
  subject("人员经费 人员支出 人员经费支出", "basic.personnel"),
  subject("公用经费 日常公用经费 公用支出 日常公用支出 公用经费支出", {
    running: "running.institution-public",
    "*": "basic.public",
  }),
];

const FUND_AND_STATE: readonly SubjectWords[] = (
  [
    [
      "fund",
      "政府性基金预算财政拨款 政府性基金预算 政府性基金 政府性基金财政拨款 政府性基金预算拨款",
    ],
    ["state", "国有资本经营预算财政拨款 国有资本经营预算 国有资本经营 国有资本经营预算拨款"],
  ] as const
).flatMap(([family, names]) => {
  const with_ = (tails: string) =>
    names
      .split(" ")
      .flatMap((name) => tails.split(" ").map((tail) => name + tail))
      .join(" ");
  return [
    subject(with_("支出 本年支出 支出合计 支出决算"), `${family}.expenditure-total`, opens),
    subject(with_("收入总计 总收入"), `${family}.income-grand-total`, opens),
    subject(with_("支出总计 总支出"), `${family}.expenditure-grand-total`, opens),
    subject(
      with_("收入支出总体 收入支出总计 收支总计 收、支总计 收入支出 收支 收入、支出总计"),
      `${family}.grand-total`,
      opens,
    ),
    subject(with_("年初结转和结余 年初结转结余 上年结转"), `${family}.carryover-opening`, opens),
    subject(with_("年末结转和结余 年末结转结余 结转下年"), `${family}.carryover-closing`, opens),
  ];
});

const THREE: readonly SubjectWords[] = [
  subject(
    "三公 三公经费 三公经费支出 三公经费财政拨款 三公经费财政拨款支出 三公经费公共预算财政拨款支出 三公经费一般公共预算财政拨款支出 三公经费一般公共预算财政拨款 三公经费一般公共预算支出 三公经费财政拨款总支出",
    "three.total",
  ),
  subject(
    "因公出国(境) 因公出国 因公临时出国 因公出境 出国(境) 出国经费 出国费 出国费用 出国出境 因公(出国)境 因公出国(境",
    "three.abroad",
  ),
  subject("团组 出国(境)团组 因公出国(境)团组 因公出国团组", "three.abroad-groups"),
  subject(
    "公务用车购置及运行 公务用车购置和运行 公务用车购置与运行 公务用车购置、运行 公务用车购置运行 公务用车购置及运维 公务用车购置费及运行 公务用车购置费和运行 公务用车购置费及公务用车运行 公车购置及运行 公车购置和运行 公务车购置及运行 公务用车(购置及运行 公务用车及运行 公务用车费 公务用车 公车费 公务车费 用车购置及运行",
    "three.vehicle",
  ),
  subject("购置及运行维护费 购置及运行费 购置和运行维护费 购置及运行维护", "three.vehicle"),
  subject(
    "公务用车购置 公务车购置 公车购置 购置公务用车 购置公务车 新购公务用车 新增公务用车 新购置公务用车 购置公车 购置车辆 新购车辆 车辆购置费 公务用车更新 更新公务用车 公务用车新购",
    "three.vehicle-purchase",
  ),
  subject(
    "公务用车运行 公务用车维护 公务用车运维 公务车运行 公车运行 公车维护 车运行维护费 车辆运行 车辆运行维护 公务用车日常运行 用车运行 运行维护费 公务用车维修",
    "three.vehicle-operation",
  ),
  subject(
    "公务用车保有 公务车保有 公车保有 公务用车实有 公务用车年末保有 车辆保有量 公务用车拥有量 保有量 公务用车数量 开支运行维护费的公务用车 开支财政拨款的公务用车保有",
    "three.vehicles-held",
  ),
  subject("公务接待 接待费 公务招待 业务招待费 招待费", "three.reception"),
  subject("国内公务接待 国内接待 国内公务招待 国内公务接待费", "three.reception-domestic"),
  subject(
    "外宾接待 接待外宾 外事接待 国(境)外公务接待 国(境)外接待 国外公务接待 国外接待 境外接待 外宾公务接待 来访外宾",
    "three.reception-foreign",
  ),
  // Archives and counters receive people too: only below “三公” is it official reception.
  subject(
    "接待 接待批次 接待人次 接待人数 接待来访 接待记者",
    { three: "three.reception" },
    { weak: true },
  ),
  subject("来访团组 接待团组 接待来访团组 来宾 国内接待团组 接待来宾", "three.reception"),
  subject("会议费", "meeting.total"),
  subject("召开会议 参加会议 举办会议", {
    three: "meeting.total",
    meeting: "meeting.total",
    training: "meeting.total",
  }),
  subject("培训费", "training.total"),
  subject("组织培训 参加培训 开展培训 举办培训", {
    three: "training.total",
    meeting: "training.total",
    training: "training.total",
  }),
];

const OTHER: readonly SubjectWords[] = [
  subject("机关运行经费 机关运行费 行政运行经费 机关运转经费", "running.total", opens),
  subject("运行经费", {
    running: "running.total",
    general: "running.total",
    overall: "running.total",
  }),
  subject(
    "政府采购支出总额 政府采购总额 政府采购金额 政府采购支出 政府采购支出金额 政府采购 采购支出总额 采购总额 采购总金额 政府采购总金额 政府采购合同金额",
    "procurement.total",
    opens,
  ),
  subject("政府采购货物 货物采购 货物支出 货物类采购 货物类 采购货物", "procurement.goods"),
  subject("货物", { procurement: "procurement.goods" }),
  subject("政府采购工程 工程采购 工程支出 工程类采购 工程类 采购工程", {
    "*": "procurement.works",
  }),
  subject("工程", { procurement: "procurement.works" }),
  subject("政府采购服务 服务采购 服务支出 服务类采购 服务类 采购服务", {
    "*": "procurement.services",
  }),
  subject("服务", { procurement: "procurement.services" }),
  subject(
    "授予中小企业合同 授予中小企业的合同 授予中小企业采购 授予中小企业 中小企业合同金额 中小企业合同 中小企业采购合同金额",
    "procurement.sme",
    opens,
  ),
  subject(
    "授予小微企业合同 授予小微企业的合同 授予小微企业 授予小型微型企业合同 授予小型微型企业 小微企业合同金额 小微企业合同",
    "procurement.micro",
    opens,
  ),
  subject(
    "货物采购授予中小企业合同 货物采购授予中小企业 货物支出授予中小企业合同 货物支出授予中小企业 货物类采购授予中小企业合同 货物类采购授予中小企业 货物授予中小企业合同 货物授予中小企业",
    "procurement.goods-sme",
    opens,
  ),
  subject(
    "工程采购授予中小企业合同 工程采购授予中小企业 工程支出授予中小企业合同 工程支出授予中小企业 工程类采购授予中小企业合同 工程类采购授予中小企业 工程授予中小企业合同 工程授予中小企业",
    "procurement.works-sme",
    opens,
  ),
  subject(
    "服务采购授予中小企业合同 服务采购授予中小企业 服务支出授予中小企业合同 服务支出授予中小企业 服务类采购授予中小企业合同 服务类采购授予中小企业 服务授予中小企业合同 服务授予中小企业",
    "procurement.services-sme",
    opens,
  ),
  subject(
    "面向中小企业预留政府采购项目预算 面向中小企业预留政府采购项目 面向中小企业预留项目 预留给中小企业 面向中小企业采购",
    "procurement.sme-reserved-budget",
    { opens: true, seen: "shanghai" },
  ),
  subject(
    "面向小微企业预留政府采购项目预算 面向小微企业预留政府采购项目 面向小微企业预留项目 面向小微企业采购",
    "procurement.micro-reserved-budget",
    { opens: true, seen: "shanghai" },
  ),
  subject(
    "面向中小企业预留的政府采购项目中 面向中小企业预留政府采购项目中 在面向中小企业预留的项目中",
    "procurement.sme-reserved-won",
    { opens: true, seen: "shanghai" },
  ),
  subject(
    "面向小微企业预留政府采购项目中 面向小微企业预留的政府采购项目中 在面向小微企业预留的项目中",
    "procurement.micro-reserved-won",
    { opens: true, seen: "shanghai" },
  ),
  subject("其他政府采购项目中 在其他项目中", "procurement.sme-other-won", {
    opens: true,
    seen: "shanghai",
  }),
  subject("政府购买服务 政府购买服务支出 政府购买服务决算", "purchased-services.total", opens),
];

const equipment = (amount: string, kinds: string): string =>
  ["单价", "单位价值", "单台价值", "价值", "单价(单位价值)"]
    .flatMap((price) => ["", "(含)", "含"].map((bound) => `${price}${amount}元${bound}以上`))
    .flatMap((head) => kinds.split(" ").map((kind) => head + kind))
    .join(" ");

const ASSETS: readonly SubjectWords[] = [
  subject("房屋 房屋面积 房屋建筑 房屋及构筑物 办公用房 房屋建筑面积", { assets: "assets.house" }),
  subject("资产总额 资产总计 资产合计 资产总值", { assets: "assets.total" }),
  subject("流动资产", { assets: "assets.current" }),
  subject("固定资产 固定资产净值 固定资产总额", { assets: "assets.fixed" }),
  subject("无形资产", { assets: "assets.intangible" }),
  subject("在建工程", { assets: "assets.under-construction" }),
  subject("土地 土地面积", { assets: "assets.land" }),
  subject("车辆 共有车辆 公务车辆", { assets: "assets.vehicles" }),
  subject("共有车辆 固定资产车辆 资产车辆 实有车辆 车辆总数", "assets.vehicles", opens),
  subject(
    "副部(省)级及以上领导用车 副部(省)级以上领导用车 副省级及以上领导用车 省部级及以上领导用车 省部级领导用车 部级领导干部用车 部(省)级领导用车 副部(省)级及以上领导干部用车 省级领导干部用车 领导干部用车",
    "assets.vehicles-minister",
    opens,
  ),
  subject(
    "主要负责人用车 主要领导干部用车 主要领导用车 负责人用车",
    "assets.vehicles-chief",
    opens,
  ),
  subject(
    "机要通信用车 机要用车 机要通讯用车 机要通信和应急用车",
    "assets.vehicles-confidential",
    opens,
  ),
  subject("应急保障用车 应急用车 应急公务用车", "assets.vehicles-emergency", opens),
  subject(
    "执法执勤用车 执法用车 一般执法执勤用车 特种执法用车",
    "assets.vehicles-enforcement",
    opens,
  ),
  subject(
    "特种专业技术用车 特种技术用车 专业技术用车 特种专业用车",
    "assets.vehicles-special-technical",
    opens,
  ),
  subject(
    "离退休干部服务用车 离退休干部用车 老干部服务用车 离退休干部管理用车",
    "assets.vehicles-retired-cadres",
    opens,
  ),
  subject("一般公务用车", "assets.vehicles-general", { opens: true, seen: "central" }),
  subject("其他用车 其它用车 其他车辆 业务用车", "assets.vehicles-other", opens),
  subject(
    equipment("100万", "设备 大型设备 的设备 通用设备"),
    "assets.equipment-over-one-million",
    opens,
  ),
  subject(equipment("100万", "专用设备"), "assets.equipment-special-over-one-million", opens),
  subject(equipment("50万", "通用设备 设备 大型设备"), "assets.equipment-over-half-million", opens),
  subject(equipment("200万", "大型设备 设备"), "assets.equipment-over-two-million", {
    opens: true,
    seen: "central",
  }),
];

const PEOPLE: readonly SubjectWords[] = [
  subject("实有人数 实有总人数 年末实有人数 实有编制人数 实有", "staff.total"),
  subject(
    "实有人员 在职人员 在职职工 在职人数 在编人员 在编教师 在编职工 在职 在岗人员 在编在职 在编 年末在职",
    "staff.active",
  ),
  subject("离休人员 离休 离休人数 离休干部", "staff.retired-cadres"),
  subject("退休人员 退休 退休人数 离退休人员 离退休 退休职工 退休教师", "staff.retired"),
  subject("行政人员 行政在职 公务员 行政编制人员", "staff.administrative"),
  subject("事业人员 事业在职 事业编制人员", "staff.institution"),
  subject(
    "参公人员 参照公务员法管理人员 参公管理人员 参照公务员管理人员",
    "staff.reference-managed",
  ),
  subject(
    "编制 人员编制 编制人数 核定编制 编制数 编制总数 核定编制数 总编制",
    "staff.establishment",
  ),
  subject("行政编制 核定行政编制 机关行政编制 机关编制", "staff.establishment-administrative"),
  subject(
    "事业编制 全额拨款事业编制 参公编制 参公事业编制 财政拨款事业编制 核定事业编制 全额事业编制 差额事业编制",
    "staff.establishment-institution",
  ),
  subject("工勤编制 机关工勤编制 工勤人员编制 后勤服务编制", "staff.establishment-workers"),
  subject("行政", { staff: "staff.administrative" }, { weak: true }),
  subject("事业", { staff: "staff.institution" }, { weak: true }),
  subject(
    "编外人员 聘用人员 临聘人员 编外聘用人员 其他聘用人员 劳务派遣人员 长期聘用人员",
    "staff.contract",
  ),
  subject("遗属 遗属人员 遗属人数", "staff.survivors"),
  subject("其他人员 年末其他人员", "staff.other"),
  subject("学生人数 在校学生 学生 在校生 年末学生人数", "staff.students"),
  subject(
    "内设机构 科室 处室 内设科室 内设处室 下设 现设 内设 职能科室 内设职能科室 股室 业务科室 科、室",
    "organisation.offices",
  ),
  subject(
    "下属单位 所属单位 下属预算单位 所属预算单位 二级单位 二级预算单位 直属单位 下属事业单位 所属事业单位 下级预算单位 二级事业单位 直属事业单位",
    "organisation.subordinates",
  ),
  subject(
    "编制范围的单位 编制范围的预算单位 汇编范围的单位 汇编范围的预算单位 编报范围的单位 编制范围的独立核算单位 决算单位 预算单位 独立核算单位 编制范围的二级预算单位 编制范围单位",
    "organisation.units",
  ),
];

const PERFORMANCE: readonly SubjectWords[] = [
  subject(
    "整体支出绩效自评表 整体支出绩效自评 整体绩效自评表 整体支出绩效评价",
    "performance.whole",
    opens,
  ),
  subject(
    "预算绩效评价项目 项目支出绩效自评表 项目绩效自评表 绩效评价项目 实施项目 项目支出绩效自评项目",
    "performance.projects",
    opens,
  ),
  subject("项目", { performance: "performance.projects" }, { weak: true }),
  subject("一级项目", { performance: "performance.projects-level-one" }),
  subject("二级项目", { performance: "performance.projects-level-two" }),
  subject(
    "编报绩效目标 绩效目标管理 编制绩效目标 设定绩效目标 填报绩效目标 绩效目标",
    "performance.target",
    opens,
  ),
  subject("绩效跟踪评价 绩效跟踪 绩效运行监控 绩效监控", "performance.tracking", opens),
  subject("绩效自评的 绩效自评", { "*": "performance.self-evaluation" }, opens),
  subject("预算执行率 平均执行率 资金执行率", { performance: "performance.execution-rate" }),
  subject("平均得分 平均分 自评平均分", { performance: "performance.score" }),
  subject("评级为优的 评级为优 优秀等次 等级为优 等次为优", "performance.graded-excellent", opens),
  subject("评级为良的 评级为良 等级为良 良好等次 等次为良", "performance.graded-good", opens),
  subject(
    "评级为合格的 评级为合格 等级为中 合格等次 等次为中",
    "performance.graded-qualified",
    opens,
  ),
  subject(
    "评级为不合格的 评级为不合格 等级为差 不合格等次 等次为差",
    "performance.graded-unqualified",
    opens,
  ),
  subject("发现问题 共发现问题", { performance: "performance.problems" }),
  subject("已经完成整改 完成整改 已整改 已完成整改", {
    performance: "performance.problems-solved",
  }),
  subject("正在整改 尚未整改", { performance: "performance.problems-open" }),
  subject("转列暂付性款项项目 暂付性款项项目", "performance.projects-suspense", {
    opens: true,
    seen: "yunnan",
  }),
  subject("年初批复预算 年初批复项目", "performance.projects-initial", {
    opens: true,
    seen: "yunnan",
  }),
  subject("年初结转结余项目 上年结转项目", "performance.projects-carried", {
    opens: true,
    seen: "yunnan",
  }),
  subject("调整预算后项目预算 调整后项目预算", "performance.projects-adjusted", {
    opens: true,
    seen: "yunnan",
  }),
  subject(
    "年中增加 年中追加项目",
    { performance: "performance.projects-added" },
    { seen: "yunnan" },
  ),
  subject(
    "实际到位资金 资金到位 到位资金",
    { performance: "performance.projects-received" },
    { seen: "yunnan" },
  ),
];

/** The subjects (主体) of the narrative by the words that name them. */
export const SUBJECTS: readonly SubjectWords[] = [
  ...BALANCE,
  ...INCOME,
  ...EXPENDITURE,
  ...FUND_AND_STATE,
  ...THREE,
  ...OTHER,
  ...ASSETS,
  ...PEOPLE,
  ...PERFORMANCE,
];
