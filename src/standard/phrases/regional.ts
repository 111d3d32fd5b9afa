import type { PhraseEntry } from "./phrase.ts";

// Sentences of other provinces than the two that the reference was written from, and forms that
// several of them share. What varies between writers stands as a branch.

const YEAR = "{year}年〔度〕";
const PRIOR = "{prior-year}年〔度〕";
const ORDINAL = "〔〈{ordinal}〈.|、〉|（{ordinal}）〉〕";
const ITEM = `${ORDINAL}{class}（类）{section}（款）{item}（项）〈。|：〉`;
const BECAUSE = "〔，主要〔变动〕原因〔是〕：{text:reason}〕";
const REASON = "主要〔变动〕原因〔是〕：{text:reason}";
/** 与上年比: the words before the change that carries its sign. */
const AGAINST = `〈比上年〔度〕〔决算〔数〕〕|较上年〔度〕〔决算〔数〕〕|与上年〔度〕相比|比${PRIOR}〔决算〔数〕〕|较${PRIOR}〔决算〔数〕〕|与${PRIOR}〔决算〔数〕〕相比|〔按同口径〕同比〉`;

const money = (concepts: string) => `{amount:${concepts}}{unit}`;

/** 增加…万元，增长…%: `path` is the change, `path-rate` or the coded rate its percent. */
function changed(path: string, rate = `${path}-rate`): string {
  return `{sign:${path}}{change:${path}}{unit}，{trend:${rate}}{percent:${rate}}%`;
}

const ITEM_CHANGED = (stem: string) =>
  changed(`${stem}.item-change[$item]`, `${stem}.item-change-rate[$item]`);

type Written = readonly [id: string, edition: string, template: string, source: string];

const BOTH = "n.overall.income-grand-total+n.overall.expenditure-grand-total";
const FISCAL_BOTH = "n.fiscal.income-grand-total+n.fiscal.expenditure-grand-total";

const OVERVIEW: readonly Written[] = [
  [
    "overview.units-counted",
    "general",
    "{department}〈下属|所属〉〔预算〕单位{count:n.organisation.subordinates}个，纳入{year}年度部门决算编制范围的单位共{count:n.organisation.units-count}个，包括：",
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "overview.units-in-book",
    "jiangxi",
    "纳入本套部门决算汇编范围的单位共{count:n.organisation.units-count}个，包括：",
    "recreated/jiangxi-township-school-2020",
  ],
  [
    "overview.offices-and-units",
    "beijing",
    "内设机构{count:n.organisation.offices-stated}个，所属预算单位{count:n.organisation.subordinates}个。",
    "regional/beijing-yongning-water-2024",
  ],
  [
    "overview.offices-set",
    "beijing",
    "〔现〕设{count:n.organisation.offices-stated}个〈科室|处室〉",
    "recreated/beijing-finance-bureau-2022",
  ],
  [
    "overview.establishment-and-staff",
    "shaanxi",
    "截至{year}年底，〈本部门|本单位〉人员编制{count:n.staff.establishment}人，其中行政编制{count:n.staff.establishment-administrative}人、事业编制{count:n.staff.establishment-institution}人；实有人员{count:n.staff.active}人，其中行政{count:n.staff.administrative}人、事业{count:n.staff.institution}人。",
    "regional/shaanxi-bayuan-transport-2024",
  ],
  [
    "overview.retired-managed",
    "shaanxi",
    "单位管理的离退休人员{count:n.staff.retired}人。",
    "regional/shaanxi-bayuan-transport-2024",
  ],
  [
    "overview.staff-at-year-end",
    "jiangxi",
    "〈本部门|本单位〉{year}年年末实有人数{count:n.staff.total}人，其中在职人员{count:n.staff.active}人，离休人员{count:n.staff.retired-cadres}人，退休人员{count:n.staff.retired}人；年末其他人员{count:n.staff.other}人；年末学生人数{count:n.staff.students}人。",
    "recreated/jiangxi-township-school-2020",
  ],
  [
    "overview.establishment-serving",
    "chongqing",
    "编制{count:n.staff.establishment}人，〈在职职工|在职人员|实有人数〉{count:n.staff.active}人",
    "recreated/chongqing-complaints-centre-2022",
  ],
  [
    "overview.school-staff",
    "shanxi",
    "〔全额拨款〕事业编制{count:n.staff.establishment-institution}人，在编〈教师|人员〉{count:n.staff.active}人",
    "recreated/shanxi-primary-school-2018",
  ],
];

const TOTAL: readonly Written[] = [
  [
    "total.both-totals",
    "general",
    `${YEAR}〈收、支总计|收入、支出总计|收入总计、支出总计〉〔均为|各为〕${money(BOTH)}`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "total.both-change",
    "general",
    `〈与上年〔度〕|与${PRIOR}〔{amount:prior:n.overall.income-grand-total+prior:n.overall.expenditure-grand-total}{unit}〕〉相比，〈收、支总计|收入、支出总计|收入总计、支出总计〉〔各〕${changed("n.overall.change")}`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "total.both-change-after",
    "general",
    `收入、支出总计与上年相比${changed("n.overall.change")}${BECAUSE}`,
    "regional/guangxi-guiling-culture-2024, regional/shaanxi-bayuan-transport-2024",
  ],
  [
    "total.points",
    "chongqing",
    `${YEAR}收入总计${money("n.overall.income-grand-total")}，支出总计${money("n.overall.expenditure-grand-total")}。收支〔总计〕〈较|比〉上年决算数${changed("n.overall.change")}${BECAUSE}`,
    "recreated/chongqing-complaints-centre-2022",
  ],
  [
    "income.surplus-besides",
    "chongqing",
    `此外，使用非财政拨款结余〔（含专用结余）〕${money("n.overall.non-fiscal-surplus-used")}，年初结转和结余${money("n.overall.carryover-opening")}`,
    "recreated/chongqing-complaints-centre-2022",
  ],
  [
    "total.two-years-income",
    "shanxi",
    `${YEAR}〔决算〕总收入${money("n.overall.income-grand-total")}，比${PRIOR}〔决算〕总收入${money("prior:n.overall.income-grand-total")}{sign:n.overall.change}〔了〕{change:n.overall.change}{unit}${BECAUSE}`,
    "recreated/shanxi-primary-school-2018",
  ],
  [
    "total.two-years-expenditure",
    "shanxi",
    `${YEAR}〔决算〕总支出${money("n.overall.expenditure-grand-total")}，比${PRIOR}〔决算〕总支出${money("prior:n.overall.expenditure-grand-total")}{sign:n.overall.expenditure-change}〔了〕{change:n.overall.expenditure-change}{unit}`,
    "recreated/shanxi-primary-school-2018",
  ],
  [
    "total.carryover-closing",
    "shanxi",
    `${YEAR}年末结转和结余${money("n.overall.carryover-closing")}〔（其中：项目支出结转和结余${money("n.overall.carryover-closing-project")}）〕`,
    "recreated/shanxi-primary-school-2018",
  ],
];

const INCOME: readonly Written[] = [
  [
    "income.head-year",
    "general",
    `〔${YEAR}〕〔本年〕收入合计${money("n.income.total")}〔，${AGAINST}${changed("n.income.total.change")}〕`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "income.row-of-total",
    "general",
    `{name:income-source}${money("n.income.$row")}，占〔本年〕收入合计的{percent:n.income.$row-share}%`,
    "recreated/beijing-finance-bureau-2022",
  ],
  [
    "income.row-changed",
    "guangxi",
    `${ORDINAL}{name:income-source}${money("n.income.$row")}，〔{text:definition}。〕${AGAINST}${changed("n.income.$row.change")}`,
    "recreated/guangxi-military-retirees-2021",
  ],
  [
    "income.totals-guangxi",
    "guangxi",
    `〈本单位|本部门〉${YEAR}总收入${money("n.overall.income-grand-total")}，其中本年收入${money("n.income.total")}，${AGAINST}${changed("n.income.total.change")}`,
    "recreated/guangxi-military-retirees-2021",
  ],
  [
    "income.totals-jiangxi",
    "jiangxi",
    `〈本部门|本单位〉${YEAR}收入总计${money("n.overall.income-grand-total")}，其中年初结转和结余${money("n.overall.carryover-opening")}，${AGAINST}${changed("n.overall.carryover-opening-change")}；本年收入合计${money("n.income.total")}，${AGAINST}${changed("n.income.total.change")}${BECAUSE}`,
    "recreated/jiangxi-township-school-2020",
  ],
];

const EXPENDITURE: readonly Written[] = [
  [
    "expenditure.head-year",
    "general",
    `〔${YEAR}〕〔本年〕支出合计${money("n.expenditure.total")}〔，${AGAINST}${changed("n.expenditure.total.change")}〕`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "expenditure.row-of-total",
    "general",
    `{name:expenditure-nature}${money("n.expenditure.$row")}，占〔本年〕支出合计的{percent:n.expenditure.$row-share}%`,
    "recreated/beijing-finance-bureau-2022",
  ],
  [
    "expenditure.class-changed",
    "guangxi",
    `${ORDINAL}{class}〔（类）〕${money("n.expenditure.class[$class]")}：主要用于{text:use}。${AGAINST}${changed("n.expenditure.class[$class].change")}${BECAUSE}`,
    "recreated/guangxi-military-retirees-2021",
  ],
  [
    "expenditure.totals-guangxi",
    "guangxi",
    `〈本单位|本部门〉${YEAR}总支出${money("n.overall.expenditure-grand-total")}，其中本年支出${money("n.expenditure.total")}，${AGAINST}${changed("n.expenditure.total.change")}`,
    "recreated/guangxi-military-retirees-2021",
  ],
  [
    "expenditure.totals-jiangxi",
    "jiangxi",
    `〈本部门|本单位〉${YEAR}支出总计${money("n.overall.expenditure-grand-total")}，其中本年支出合计${money("n.expenditure.total")}，${AGAINST}${changed("n.expenditure.total.change")}${BECAUSE}`,
    "the same department's form of section 一; the section itself is not in the corpus",
  ],
];

const FISCAL: readonly Written[] = [
  [
    "fiscal.both-totals",
    "general",
    `${YEAR}财政拨款〈收、支|收入、支出〉总计〔均为|各为〕${money(FISCAL_BOTH)}〔，比上年${changed("n.fiscal.change")}〕`,
    "regional/sichuan-yunping-agriculture-2024, regional/beijing-yongning-water-2024",
  ],
  [
    "fiscal.both-change",
    "general",
    `〈与上年〔度〕|与${PRIOR}〉相比，财政拨款〈收、支|收入、支出〉总计〔各〕${changed("n.fiscal.change")}${BECAUSE}`,
    "regional/guangxi-guiling-culture-2024",
  ],
  [
    "fiscal.two-totals-changed",
    "sichuan",
    `${YEAR}财政拨款收入总计${money("n.fiscal.income-grand-total")}，${AGAINST}${changed("n.fiscal.change")}；财政拨款支出总计${money("n.fiscal.expenditure-grand-total")}，${AGAINST}${changed("n.fiscal.expenditure-change")}`,
    "recreated/sichuan-maternal-health-2020",
  ],
];

const GENERAL: readonly Written[] = [
  [
    "gpb.total.share",
    "general",
    `${YEAR}一般公共预算财政拨款支出${money("n.general.expenditure")}，占本年支出合计的{percent:n.general.share}%`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "gpb.total.changed",
    "general",
    `〈与上年〔度〕|与${PRIOR}〉相比，一般公共预算财政拨款〔支出〕${changed("n.general.change")}`,
    "regional/sichuan-yunping-agriculture-2024, recreated/sichuan-maternal-health-2020",
  ],
  [
    "gpb.total.against-budget",
    "guangxi",
    `与年初预算相比，年初预算数${money("n.general.budget")}，决算数${money("n.general.actual")}，完成年初预算的{percent:n.general.completion-rate}%`,
    "regional/guangxi-guiling-culture-2024",
  ],
  [
    "gpb.structure.head-year",
    "general",
    `${YEAR}一般公共预算财政拨款支出${money("n.general.expenditure")}，主要用于以下方面〔（按大类）〕：`,
    "regional/sichuan-yunping-agriculture-2024, regional/beijing-yongning-water-2024",
  ],
  [
    "gpb.structure.row-spent",
    "general",
    `{class}（类）〔支出〕${money("n.general.class[$class]")}，占{percent:n.general.class-share[$class]}%`,
    "regional/guangxi-guiling-culture-2024",
  ],
  [
    "gpb.structure.row-plain",
    "sichuan",
    `{class}${money("n.general.class[$class]")}，占{percent:n.general.class-share[$class]}%`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "gpb.detail.head",
    "sichuan",
    `${YEAR}一般公共预算支出决算数为${money("n.general.actual")}，完成预算〔的〕{percent:n.general.completion-rate}%〔（〈全年|年初〉预算数${money("n.general.budget")}）〕。其中：`,
    "regional/sichuan-yunping-agriculture-2024, recreated/sichuan-maternal-health-2020",
  ],
  [
    "gpb.detail.row-budget",
    "general",
    `${ITEM}〈年初|全年〉预算为${money("n.general.item-budget[$item]")}，支出决算为${money("n.general.item[$item]")}〔，完成〈年初|全年〉预算〔数〕的{percent:n.general.item-completion-rate[$item]}%〕。`,
    "regional/sichuan-yunping-agriculture-2024, regional/guangxi-guiling-culture-2024",
  ],
  [
    "gpb.detail.row-completed",
    "sichuan",
    `${ITEM}支出决算〔数〕为${money("n.general.item[$item]")}，完成预算〔的〕{percent:n.general.item-completion-rate[$item]}%`,
    "recreated/sichuan-maternal-health-2020",
  ],
  [
    "gpb.detail.row-changed",
    "general",
    `${ITEM}支出决算〔数〕为${money("n.general.item[$item]")}，比上年决算${ITEM_CHANGED("n.general")}`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "gpb.detail.class-beijing",
    "beijing",
    `${ORDINAL}“{class}”（类）{year}年度决算${money("n.general.class[$class]")}，比{year}年〔度〕年初预算{sign:n.general.class[$class].budget-difference}{change:n.general.class[$class].budget-difference}{unit}，{trend:n.general.class[$class].budget-difference-rate}{percent:n.general.class[$class].budget-difference-rate}%`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "gpb.detail.section-beijing",
    "beijing",
    `“{section}”（款）{year}年度决算${money("n.general.section[$section]")}，{year}年〔度〕年初预算${money("n.general.section-budget[$section]")}`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "gpb.total.summary-shanxi",
    "shanxi",
    `${YEAR}一般公共预算收入总计${money("n.general.income-grand-total")}，本年支出${money("n.general.expenditure")}，年末结转和结余${money("n.general.carryover-closing")}〔，其中项目支出结转和结余${money("n.general.carryover-closing-project")}〕`,
    "recreated/shanxi-primary-school-2018",
  ],
  [
    "gpb-basic.value-year",
    "general",
    `${YEAR}一般公共预算财政拨款基本支出${money("n.basic.total")}〈，|。〉其中：人员经费${money("n.basic.personnel")}，〔主要〕包括：{list:economic-items}〈；|。〉〔日常〕公用经费${money("n.basic.public")}，〔主要〕包括：{list:economic-items}。`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
];

const FUNDS: readonly Written[] = [
  [
    "fund.four",
    "general",
    `${YEAR}政府性基金预算财政拨款年初结转和结余${money("n.fund.carryover-opening")}，本年收入${money("n.fund.income")}，本年支出${money("n.fund.expenditure")}，年末结转和结余${money("n.fund.carryover-closing")}。`,
    "regional/guangxi-guiling-culture-2024",
  ],
  [
    "fund.expenditure-year",
    "general",
    `${YEAR}政府性基金预算〔财政拨款〕支出${money("n.fund.expenditure")}`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "fund.row-changed",
    "general",
    `${ITEM}支出决算〔数〕为${money("n.fund.item[$item]")}，比上年决算${ITEM_CHANGED("n.fund")}`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "fund.row-new",
    "general",
    `${ITEM}支出决算〔数〕为${money("n.fund.item[$item]")}，比上年决算{sign:n.fund.item-change[$item]}{change:n.fund.item-change[$item]}{unit}（上年无此项支出）`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "capital.two",
    "general",
    `${YEAR}国有资本经营预算财政拨款本年收入${money("n.state.income")}，本年支出${money("n.state.expenditure")}〔，主要用于{text:use}〕`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "capital.expenditure-year",
    "general",
    `${YEAR}国有资本经营预算〔财政拨款〕支出${money("n.state.expenditure")}`,
    "recreated/sichuan-maternal-health-2020",
  ],
];

const PARTS_TOTAL = "〔财政拨款|一般公共预算财政拨款〕";

const THREE: readonly Written[] = [
  [
    "sangong.total-completed",
    "general",
    `${YEAR}${PARTS_TOTAL}“三公”经费〔财政拨款〕支出决算为${money("n.three.total")}，完成〔全年|年初〕预算${money("n.three.total-budget")}的{percent:n.three.total-completion-rate}%〔，${AGAINST}${changed("n.three.total-change")}〕`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "sangong.total-budget-anhui",
    "anhui",
    `{department}${YEAR}${PARTS_TOTAL}“三公”经费支出预算为${money("n.three.total-budget")}，支出决算为${money("n.three.total")}，完成预算的{percent:n.three.total-completion-rate}%`,
    "recreated/anhui-industry-federation-sangong-2021",
  ],
  [
    "sangong.total-changed",
    "general",
    `${YEAR}${PARTS_TOTAL}〔安排的〕“三公”经费〔公共预算财政拨款〕〔合计|共计〕支出〔决算〕〔合计|总额〕〔为〕${money("n.three.total")}，${AGAINST}${changed("n.three.total-change")}`,
    "recreated/unknown-county-sangong-2020, recreated/central-level-sangong-news-2016",
  ],
  [
    "sangong.total-guangxi",
    "guangxi",
    `“三公”经费决算支出数为${money("n.three.total")}，${AGAINST}${changed("n.three.total-change")}`,
    "recreated/guangxi-county-sangong-2019",
  ],
  [
    "sangong.total-against-budget",
    "central",
    `“三公”经费支出${money("n.three.total")}，〈比预算数|较${YEAR}预算〔数〕|比${YEAR}预算〔数〕〉{sign:n.three.total-budget-difference}{change:n.three.total-budget-difference}{unit}，{trend:n.three.total-budget-difference-rate}{percent:n.three.total-budget-difference-rate}%`,
    "recreated/central-level-sangong-news-2016, recreated/central-academy-news-2014",
  ],
  [
    "sangong.part-completed",
    "general",
    `${ORDINAL}{name:sangong-part}支出${money("n.three.$row")}，完成〔全年|年初〕预算${money("n.three.$row-budget")}〔的{percent:n.three.$row-completion-rate}%〕，〈与上年持平|${AGAINST}${changed("n.three.$row-change")}〉`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "sangong.part-changed",
    "general",
    `${ORDINAL}{name:sangong-part}〔支出〕〔决算〕〔共计|合计〕〔为〕${money("n.three.$row")}，${AGAINST}${changed("n.three.$row-change")}`,
    "recreated/guangxi-county-sangong-2019, recreated/central-level-sangong-news-2016",
  ],
  [
    "sangong.part-share",
    "general",
    `{name:sangong-part}〔支出〕〔决算〕〔为〕${money("n.three.$row")}，占{percent:n.three.$row-share}%`,
    "regional/sichuan-yunping-agriculture-2024, recreated/hunan-unit-sangong-2019",
  ],
  [
    "sangong.part-rate",
    "zhejiang",
    `{name:sangong-part}决算${money("n.three.$row")}，〈比|与〉上年{trend:n.three.$row-change-rate}{percent:n.three.$row-change-rate}%`,
    "recreated/zhejiang-city-sangong-2018",
  ],
  [
    "sangong.part-against-budget",
    "anhui",
    `${ORDINAL}{name:sangong-part}支出${money("n.three.$row")}〈，|。〉与${YEAR}预算相比，{sign:n.three.$row-budget-difference}{change:n.three.$row-budget-difference}{unit}，{trend:n.three.$row-budget-difference-rate}{percent:n.three.$row-budget-difference-rate}%`,
    "recreated/anhui-industry-federation-sangong-2021",
  ],
  [
    "sangong.part-only-rate-against-budget",
    "sichuan",
    `{name:sangong-part}决算支出${money("n.three.$row")}，较年初预算{trend:n.three.$row-budget-difference-rate}{percent:n.three.$row-budget-difference-rate}%`,
    "recreated/sichuan-county-sangong-2020",
  ],
  [
    "sangong.abroad-counts",
    "general",
    "〔全年〕〔安排〕〔{year}年{department}〕因公出国（境）团组{count:n.three.abroad-groups}〈个|次〉，〈累计〔出国（境）〕|人数〉{count:n.three.abroad-people}〈人次|人〉",
    "regional/sichuan-yunping-agriculture-2024, recreated/guangxi-county-sangong-2019",
  ],
  [
    "sangong.vehicles-two",
    "general",
    `〔其中：〕公务用车购置费支出${money("n.three.vehicle-purchase")}，全年更新购置公务用车{count:n.three.vehicles-bought}辆；公务用车运行维护费支出${money("n.three.vehicle-operation")}〔，主要用于{text:use}〕`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "sangong.vehicles-held",
    "general",
    "〔截至{date}，〕〔财政拨款开支的〕公务用车保有量〔为〕{count:n.three.vehicles-held}辆",
    "regional/sichuan-yunping-agriculture-2024, recreated/hunan-unit-sangong-2019",
  ],
  [
    "sangong.vehicles-bought-and-held",
    "guangxi",
    "公务用车购置〔数〕{count:n.three.vehicles-bought}辆，公务用车保有量{count:n.three.vehicles-held}辆",
    "recreated/guangxi-county-sangong-2019",
  ],
  [
    "sangong.reception-counts-spent",
    "general",
    `全年国内公务接待{count:n.three.reception-batches}批次，{count:n.three.reception-people}人次（不包括陪同人员），共计支出${money("n.three.reception-domestic")}`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "sangong.reception-counts",
    "general",
    "国内公务接待〔共|批次〕〔为〕{count:n.three.reception-batches}〈批次|个〉，〔接待人次〔为〕〕{count:n.three.reception-people}〈人次|人〉",
    "recreated/anhui-industry-federation-sangong-2021, recreated/hunan-unit-sangong-2019",
  ],
  [
    "sangong.reception-foreign-counts",
    "guangxi",
    "国（境）外公务接待批次{count:n.three.reception-foreign-batches}个，接待人次{count:n.three.reception-foreign-people}人",
    "recreated/guangxi-county-sangong-2019",
  ],
  [
    "sangong.training",
    "shaanxi",
    `${ORDINAL}培训费支出${money("n.training.amount")}，完成〔全年|年初〕预算${money("n.training.budget")}〔的{percent:n.training.completion-rate}%〕，〈与上年持平|${AGAINST}${changed("n.training.change")}〉`,
    "regional/shaanxi-bayuan-transport-2024",
  ],
  [
    "sangong.meeting",
    "shaanxi",
    `${ORDINAL}会议费支出${money("n.meeting.amount")}，完成〔全年|年初〕预算${money("n.meeting.budget")}〔的{percent:n.meeting.completion-rate}%〕，〈与上年持平|${AGAINST}${changed("n.meeting.change")}〉`,
    "regional/shaanxi-bayuan-transport-2024",
  ],
];

const OTHER: readonly Written[] = [
  [
    "other.operating.year",
    "general",
    `${YEAR}〔{department}〕机关运行经费支出${money("n.running.amount")}，${AGAINST}${changed("n.running.change")}`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
  [
    "other.procurement.short",
    "shanxi",
    `${YEAR}政府采购〔支出〕总额${money("n.procurement.total")}，其中：货物〔支出〕${money("n.procurement.goods")}，工程〔支出〕${money("n.procurement.works")}〔，服务〔支出〕${money("n.procurement.services")}〕`,
    "recreated/shanxi-primary-school-2018",
  ],
  [
    "other.assets.vehicles-year-end",
    "general",
    "截至{date}，{department}共有车辆{count:n.assets.vehicles}辆，其中：",
    "regional/sichuan-yunping-agriculture-2024, recreated/central-academy-news-2014",
  ],
  [
    "other.assets.equipment-large",
    "central",
    "单位价值200万元以上大型设备{count:n.assets.equipment-over-two-million}台（套）",
    "recreated/central-academy-news-2014",
  ],
  [
    "purchased-services.amount",
    "beijing",
    `${YEAR}政府购买服务决算${money("n.purchased-services.amount")}。`,
    "regional/beijing-yongning-water-2024",
  ],
  [
    "performance.self-evaluated",
    "general",
    `〔本部门|本单位〕组织对${YEAR}{count:n.performance.projects}个项目开展了绩效自评，涉及全年预算数${money("n.performance.projects-budget")}，全年执行数${money("n.performance.projects-executed")}，预算执行率{percent:n.performance.rate}%`,
    "regional/sichuan-yunping-agriculture-2024",
  ],
];

/** Sentences that say that there is nothing. */
const ZERO: readonly Written[] = [
  [
    "fund.none-year",
    "general",
    "〈本部门|本单位|{department}〉{year}年〔度〕无政府性基金预算财政拨款收入、支出及结转和结余，政府性基金预算财政拨款收入支出决算表为空表。",
    "by analogy with capital.none-year",
  ],
  [
    "capital.none-year",
    "general",
    "〈本部门|本单位|{department}〉{year}年〔度〕无国有资本经营预算财政拨款收入、支出及结转和结余，国有资本经营预算财政拨款〔收入〕支出决算表为空表。",
    "regional/guangxi-guiling-culture-2024",
  ],
  [
    "gpb.detail.same-budget",
    "general",
    "决算数与〔全年|年初〕预算数〔相比〕〈持平|无变化〉",
    "putuo-sw, gx-wuzhou",
  ],
  [
    "sangong.abroad-none",
    "general",
    "无因公出国（境）团组及人次",
    "recreated/unknown-bureau-sangong-2015",
  ],
  [
    "sangong.vehicles-none",
    "shanxi",
    "无公务用车购置和运行费",
    "recreated/shanxi-primary-school-2018",
  ],
  [
    "statements.empty-no-data",
    "shanghai",
    "说明：{department}〈本年度|{year}年度〉没有{text:what}，故本表无数据。",
    "putuo-sw",
  ],
  [
    "statements.empty-published",
    "shaanxi",
    "说明：〈本部门|本单位〉无{text:what}，并已公开空表。",
    "regional/shaanxi-bayuan-transport-2024",
  ],
];

/** Wordings of the national template that many provinces use; from memory, no source at hand. */
const RECALLED: readonly Written[] = [
  [
    "gpb.detail.head-national",
    "general",
    `${YEAR}一般公共预算财政拨款支出〈年初|全年〉预算为${money("n.general.budget")}，支出决算为${money("n.general.actual")}，完成〈年初|全年〉预算〔数〕的{percent:n.general.completion-rate}%`,
    "",
  ],
  [
    "sangong.budget-national",
    "general",
    `${YEAR}“三公”经费〔财政拨款〕支出〔年初|全年〕预算为${money("n.three.total-budget")}，支出决算为${money("n.three.total")}，完成〔年初|全年〕预算的{percent:n.three.total-completion-rate}%`,
    "",
  ],
  [
    "sangong.part-national",
    "general",
    `${ORDINAL}{name:sangong-part}〔年初|全年〕预算为${money("n.three.$row-budget")}，支出决算为${money("n.three.$row")}，完成〔年初|全年〕预算的{percent:n.three.$row-completion-rate}%`,
    "",
  ],
  [
    "sangong.reception-national",
    "general",
    "共接待国内来访团组{count:n.three.reception-batches}个、来宾{count:n.three.reception-people}人次（不包括陪同人员）",
    "",
  ],
  [
    "other.procurement.sme-by-kind",
    "general",
    "货物采购授予中小企业合同金额占货物支出金额的{percent:n.procurement.goods-sme-share}%，工程采购授予中小企业合同金额占工程支出金额的{percent:n.procurement.works-sme-share}%，服务采购授予中小企业合同金额占服务支出金额的{percent:n.procurement.services-sme-share}%",
    "",
  ],
  [
    "other.assets.equipment-half-million",
    "general",
    "单位价值50万元以上通用设备{count:n.assets.equipment-over-half-million}台（套），单位价值100万元以上专用设备{count:n.assets.equipment-over-one-million}台（套）",
    "",
  ],
  [
    "other.operating.plain",
    "general",
    `${YEAR}{department}机关运行经费支出${money("n.running.amount")}`,
    "",
  ],
  [
    "other.operating.institution-plain",
    "general",
    `${YEAR}{department}（事业单位）公用经费支出${money("n.running.institution-public")}`,
    "",
  ],
  ["reason.plain", "general", REASON, ""],
];

/** Keys of sections that phrases begin with, longest first. */
const SECTIONS = [
  "other.operating",
  "other.procurement",
  "other.assets",
  "gpb.structure",
  "gpb.detail",
  "gpb.total",
  "gpb-basic",
  "purchased-services",
  "performance",
  "expenditure",
  "statements",
  "overview",
  "sangong",
  "capital",
  "income",
  "fiscal",
  "total",
  "fund",
  "reason",
] as const;

function entry(written: Written, more: Partial<PhraseEntry>): PhraseEntry {
  const [id, edition, template, source] = written;
  const prefix = SECTIONS.find((key) => id.startsWith(`${key}.`)) ?? "";
  const section = prefix === "overview" ? "overview.organisation" : prefix;
  return { id, section, edition, template, status: "recalled", source, ...more };
}

/** Sentences of further regions, with where each was seen. */
export const REGIONAL: readonly PhraseEntry[] = [
  ...[...OVERVIEW, ...TOTAL, ...INCOME, ...EXPENDITURE, ...FISCAL].map((it) => entry(it, {})),
  ...[...GENERAL, ...FUNDS, ...THREE, ...OTHER].map((it) => entry(it, {})),
  ...ZERO.map((it) => entry(it, { zero: true })),
  ...RECALLED.map((it) => entry(it, { status: "recalled" })),
];
