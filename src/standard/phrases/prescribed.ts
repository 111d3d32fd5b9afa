import type { PhraseEntry } from "./phrase.ts";

/**
 * The prescribed sentences, adopted from narrative.yaml. `source` is a key of its list of sources;
 * `seed` is the Xinjiang narrative and `sh-template` the Shanghai template.
 */
export const PRESCRIBED: readonly PhraseEntry[] = [
  {
    id: "overview.staff",
    section: "overview.organisation",
    edition: "xinjiang",
    template:
      "{department}{year}年度，实有人数{count:n.staff.total}人，其中：在职人员{count:n.staff.active}人，{sign:n.staff.active-change}{change:n.staff.active-change}人；离休人员{count:n.staff.retired-cadres}人，{sign:n.staff.retired-cadres-change}{change:n.staff.retired-cadres-change}人；退休人员{count:n.staff.retired}人，{sign:n.staff.retired-change}{change:n.staff.retired-change}人。",
    status: "verified",
    source: "seed line 86",
  },
  {
    id: "overview.staff-without-change",
    section: "overview.organisation",
    edition: "xinjiang",
    template:
      "{department}{year}年度，实有人数{count:n.staff.total}人，其中：在职人员{count:n.staff.active}人，离休人员{count:n.staff.retired-cadres}人，退休人员{count:n.staff.retired}人。",
    status: "verified",
    source: "xj-2023",
  },
  {
    id: "overview.offices",
    section: "overview.organisation",
    edition: "xinjiang",
    template:
      "下设{count:n.organisation.offices-stated}个〈科室|处室〉，分别是：{list:office-names}。",
    status: "verified",
    source: "seed line 90",
  },
  {
    id: "overview.units-list",
    section: "overview.organisation",
    edition: "general",
    template: "纳入{department}{year}年度部门决算编制范围的〔下属预算〕单位包括：",
    follows: "numbered list, or a table 序号/单位名称/备注 (Shanghai)",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "overview.no-subordinate",
    section: "overview.organisation",
    edition: "xinjiang",
    template:
      "单位无下属预算单位，下设{count:n.organisation.offices-stated}个处室，分别是：{list:office-names}。",
    status: "verified",
    source: "xj-2023",
  },
  {
    id: "overview.establishment",
    section: "overview.organisation",
    edition: "beijing",
    template:
      "行政编制{count:n.staff.establishment-administrative}人，实有人数{count:n.staff.administrative}人〔；事业编制{count:n.staff.establishment-institution}人，实有人数{count:n.staff.institution}人〕。",
    status: "verified",
    source: "bj-zhigong",
  },
  {
    id: "total.income",
    section: "total",
    edition: "xinjiang",
    template:
      "{year}年度收入总计{amount:n.overall.income-grand-total}{unit}，其中：本年收入合计{amount:n.overall.income-total}{unit}，使用非财政拨款结余〔（含专用结余）〕{amount:n.overall.non-fiscal-surplus-used}{unit}，年初结转和结余{amount:n.overall.carryover-opening}{unit}。",
    relation:
      "n.overall.income-grand-total = n.overall.income-total + n.overall.non-fiscal-surplus-used + n.overall.carryover-opening",
    status: "verified",
    source: "seed line 107",
  },
  {
    id: "total.expenditure",
    section: "total",
    edition: "xinjiang",
    template:
      "{year}年度支出总计{amount:n.overall.expenditure-grand-total}{unit}，其中：本年支出合计{amount:n.overall.expenditure-total}{unit}，结余分配{amount:n.overall.surplus-distribution}{unit}，年末结转和结余{amount:n.overall.carryover-closing}{unit}。",
    relation:
      "n.overall.expenditure-grand-total = n.overall.expenditure-total + n.overall.surplus-distribution + n.overall.carryover-closing",
    status: "verified",
    source: "seed",
  },
  {
    id: "total.change",
    section: "total",
    edition: "xinjiang",
    template:
      "收入支出总体与上年相比，{sign:n.overall.change}{change:n.overall.change}{unit}，{trend:n.overall.change-rate}{percent:n.overall.change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "total.change-shanghai",
    section: "total",
    edition: "shanghai",
    template:
      "{department}{year}年度收入支出总计{amount:n.overall.income-grand-total+n.overall.expenditure-grand-total}{unit}。与{prior-year}年度相比，收入支出总计{sign:n.overall.change}{change:n.overall.change}{unit}，{trend:n.overall.change-rate}{percent:n.overall.change-rate}%。主要原因：{text:reason}",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "total.both",
    section: "total",
    edition: "sichuan",
    template:
      "{year}年度收、支总计均为{amount:n.overall.income-grand-total+n.overall.expenditure-grand-total}{unit}。与{prior-year}年〔度〕相比，收、支总计各{sign:n.overall.change}{change:n.overall.change}{unit}，{trend:n.overall.change-rate}{percent:n.overall.change-rate}%。主要变动原因是{text:reason}",
    status: "recalled",
    source: "sc-quxian (first clause)",
  },
  {
    id: "total.both-beijing",
    section: "total",
    edition: "beijing",
    template:
      "{year}年度收、支总计{amount:n.overall.income-grand-total+n.overall.expenditure-grand-total}{unit}，比上年{sign:n.overall.change}{change:n.overall.change}{unit}，{trend:n.overall.change-rate}{percent:n.overall.change-rate}%。",
    status: "verified",
    source: "bj-zhigong",
  },
  {
    id: "total.same",
    section: "total",
    edition: "general",
    template: "收入支出〈总体|总计〉与〈上年|{prior-year}年度〉〈相比，|〉持平",
    zero: true,
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "income.head",
    section: "income",
    edition: "general",
    template: "本年收入〔合计〕{amount:n.income.total}{unit}，其中：",
    follows: "rows income.row",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "income.row",
    section: "income",
    edition: "general",
    template: "{name:income-source}{amount:n.income.$row}{unit}，占{percent:n.income.$row-share}%",
    repeat: "income-source",
    relation:
      "sum of the rows = n.income.total; 财政拨款收入 = the three budget fund rows where these are printed",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "expenditure.head",
    section: "expenditure",
    edition: "general",
    template: "本年支出〔合计〕{amount:n.expenditure.total}{unit}，其中：",
    follows: "rows expenditure.row",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "expenditure.row",
    section: "expenditure",
    edition: "general",
    template:
      "{name:expenditure-nature}{amount:n.expenditure.$row}{unit}，占{percent:n.expenditure.$row-share}%",
    repeat: "expenditure-nature",
    relation: "sum of the rows = n.expenditure.total",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "fiscal.totals",
    section: "fiscal",
    edition: "xinjiang",
    template:
      "{year}年度财政拨款收入总计{amount:n.fiscal.income-grand-total}{unit}，其中：年初财政拨款结转和结余{amount:n.fiscal.carryover-opening}{unit}，本年财政拨款收入{amount:n.fiscal.income-total}{unit}。财政拨款支出总计{amount:n.fiscal.expenditure-grand-total}{unit}，其中：年末财政拨款结转和结余{amount:n.fiscal.carryover-closing}{unit}，本年财政拨款支出{amount:n.fiscal.expenditure-total}{unit}。",
    relation:
      "n.fiscal.income-grand-total = n.fiscal.carryover-opening + n.fiscal.income-total; n.fiscal.expenditure-grand-total = n.fiscal.carryover-closing + n.fiscal.expenditure-total; both totals equal",
    status: "verified",
    source: "seed",
  },
  {
    id: "fiscal.change",
    section: "fiscal",
    edition: "xinjiang",
    template:
      "财政拨款收入支出总体与上年相比，{sign:n.fiscal.change}{change:n.fiscal.change}{unit}，{trend:n.fiscal.change-rate}{percent:n.fiscal.change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "fiscal.budget",
    section: "fiscal",
    edition: "xinjiang",
    template:
      "与年初预算相比，年初预算数{amount:n.fiscal.budget}{unit}，决算数{amount:n.fiscal.actual}{unit}，预决算差异率{percent:n.fiscal.deviation-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "fiscal.change-shanghai",
    section: "fiscal",
    edition: "shanghai",
    template:
      "{department}{year}年度财政拨款收入支出总计{amount:n.fiscal.income-grand-total+n.fiscal.expenditure-grand-total}{unit}。与{prior-year}年度相比，财政拨款收入支出总计{sign:n.fiscal.change}{change:n.fiscal.change}{unit}，{trend:n.fiscal.change-rate}{percent:n.fiscal.change-rate}%。主要原因：{text:reason}",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "gpb.total.value",
    section: "gpb.total",
    edition: "xinjiang",
    template:
      "{year}年度一般公共预算财政拨款支出{amount:n.general.expenditure}{unit}，占本年支出合计的{percent:n.general.share}%。与上年相比，{sign:n.general.change}{change:n.general.change}{unit}，{trend:n.general.change-rate}{percent:n.general.change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "gpb.total.budget",
    section: "gpb.total",
    edition: "xinjiang",
    template:
      "与年初预算相比，年初预算数{amount:n.general.budget}{unit}，决算数{amount:n.general.actual}{unit}，预决算差异率{percent:n.general.deviation-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "gpb.total.value-shanghai",
    section: "gpb.total",
    edition: "shanghai",
    template:
      "一般公共预算财政拨款支出{amount:n.general.expenditure}{unit}，占本年支出合计的{percent:n.general.share}%。与{prior-year}年度相比，一般公共预算财政拨款支出{sign:n.general.change}{change:n.general.change}{unit}，{trend:n.general.change-rate}{percent:n.general.change-rate}%。主要原因：{text:reason}",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "gpb.structure.head",
    section: "gpb.structure",
    edition: "shanghai",
    template: "一般公共预算财政拨款支出{amount:n.general.expenditure}{unit}，主要用于以下方面：",
    follows: "rows gpb.structure.row",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "gpb.structure.row",
    section: "gpb.structure",
    edition: "general",
    template:
      "〔{ordinal}〈.|、〉〕{class}（类）{amount:n.general.class[$class]}{unit}，占{percent:n.general.class-share[$class]}%",
    repeat: "classes with an amount in statement 05",
    relation:
      "sum of the rows = n.general.expenditure; a class whose value is 0.00 is left out (seed leaves out 灾害防治及应急管理支出, 0.00)",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "gpb.detail.row",
    section: "gpb.detail",
    edition: "xinjiang",
    template:
      "{ordinal}.{class}（类）{section}（款）{item}（项）：支出决算数为{amount:n.general.item[$item]}{unit}，比上年决算{sign:n.general.item-change[$item]}{change:n.general.item-change[$item]}{unit}，{trend:n.general.item-change-rate[$item]}{percent:n.general.item-change-rate[$item]}%，主要原因是：{text:reason}",
    repeat: "items (7 digits) with an amount this year or last year",
    relation:
      "sum of n.general.item[$item] = n.general.expenditure; signed sum of changes = change of n.general.expenditure",
    status: "verified",
    source: "seed",
    note: "an item that had money last year and none this year keeps its paragraph with 0.00, 减少, 下降100.00% (seed items 19 and 22)",
  },
  {
    id: "gpb.detail.same",
    section: "gpb.detail",
    edition: "xinjiang",
    template:
      "{ordinal}.{class}（类）{section}（款）{item}（项）：支出决算数为{amount:n.general.item[$item]}{unit}，与上年决算持平〔，主要原因是：{text:reason}〕",
    zero: true,
    status: "recalled",
    source: "seed",
  },
  {
    id: "gpb.detail.head-shanghai",
    section: "gpb.detail",
    edition: "shanghai",
    template:
      "一般公共预算财政拨款支出〈年初预算为{amount:n.general.budget-initial}{unit}，全年预算为{amount:n.general.budget}{unit}|〈年初|全年〉预算为{amount:n.general.budget}{unit}〉，支出决算为{amount:n.general.actual}{unit}，完成〈年初|全年〉预算〔数〕的{percent:n.general.completion-rate}%。",
    status: "verified",
    source: "seed, sh-template",
    note: "the base of the percent is the budget that the sentence names",
  },
  {
    id: "gpb.detail.reason-shanghai",
    section: "gpb.detail",
    edition: "shanghai",
    template: "决算数〈大于|小于〉〔全年|年初〕预算数的主要原因：{text:reason}",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "gpb.detail.row-shanghai",
    section: "gpb.detail",
    edition: "shanghai",
    template:
      "{ordinal}〈.|、〉{class}（类）{section}（款）{item}（项）。主要用于：{text:use}。〈年初|全年〉预算为{amount:n.general.item-budget[$item]}{unit}，支出决算为{amount:n.general.item[$item]}{unit}〔，完成〈年初|全年〉预算〔数〕的{percent:n.general.item-completion-rate[$item]}%〕。",
    repeat: "items with an amount in statement 05",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "gpb.detail.same-shanghai",
    section: "gpb.detail",
    edition: "shanghai",
    template: "决算数与〔全年|年初〕预算数持平",
    zero: true,
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "gpb-basic.value",
    section: "gpb-basic",
    edition: "xinjiang",
    template:
      "{year}年度一般公共预算财政拨款基本支出{amount:n.basic.total}{unit}，其中：人员经费{amount:n.basic.personnel}{unit}，包括：{list:economic-items}。公用经费{amount:n.basic.public}{unit}，包括：{list:economic-items}。",
    relation:
      "n.basic.total = n.basic.personnel + n.basic.public; every economic item named in a list has an amount in statement 06 and every item with an amount is named",
    status: "verified",
    source: "seed",
  },
  {
    id: "gpb-basic.value-shanghai",
    section: "gpb-basic",
    edition: "shanghai",
    template:
      "一般公共预算财政拨款基本支出{amount:n.basic.total}{unit}。其中：人员经费{amount:n.basic.personnel}{unit}，主要包括：{list:economic-items}；公用经费{amount:n.basic.public}{unit}，主要包括：{list:economic-items}。",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "fund.totals",
    section: "fund",
    edition: "xinjiang",
    template:
      "{year}年度政府性基金预算财政拨款收入总计{amount:n.fund.income-grand-total}{unit}，其中：年初结转和结余{amount:n.fund.carryover-opening}{unit}，本年收入{amount:n.fund.income}{unit}。政府性基金预算财政拨款支出总计{amount:n.fund.expenditure-grand-total}{unit}，其中：年末结转和结余{amount:n.fund.carryover-closing}{unit}，本年支出{amount:n.fund.expenditure}{unit}。",
    relation:
      "n.fund.income-grand-total = n.fund.carryover-opening + n.fund.income = n.fund.carryover-closing + n.fund.expenditure",
    status: "verified",
    source: "seed",
  },
  {
    id: "fund.change",
    section: "fund",
    edition: "xinjiang",
    template:
      "政府性基金预算财政拨款收入支出总体与上年相比，{sign:n.fund.change}{change:n.fund.change}{unit}，{trend:n.fund.change-rate}{percent:n.fund.change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "fund.budget",
    section: "fund",
    edition: "xinjiang",
    template:
      "与年初预算相比，年初预算数{amount:n.fund.budget}{unit}，决算数{amount:n.fund.actual}{unit}，预决算差异率{percent:n.fund.deviation-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "fund.expenditure",
    section: "fund",
    edition: "xinjiang",
    template: "政府性基金预算财政拨款支出{amount:n.fund.expenditure}{unit}。",
    status: "verified",
    source: "seed",
  },
  {
    id: "fund.row",
    section: "fund",
    edition: "xinjiang",
    template:
      "{ordinal}.{class}（类）{section}（款）{item}（项）：支出决算数为{amount:n.fund.item[$item]}{unit}，比上年决算{sign:n.fund.item-change[$item]}{change:n.fund.item-change[$item]}{unit}，{trend:n.fund.item-change-rate[$item]}{percent:n.fund.item-change-rate[$item]}%，主要原因是：{text:reason}",
    repeat: "items of statement 07 with an amount this year or last year",
    status: "verified",
    source: "seed",
  },
  {
    id: "fund.totals-shanghai",
    section: "fund",
    edition: "shanghai",
    template:
      "政府性基金预算财政拨款收入{amount:n.fund.income}{unit}，支出〔收入〕{amount:n.fund.expenditure}{unit}，支出具体情况如下：",
    status: "verified",
    source: "sh-template; the template itself prints 「支出收入」",
  },
  {
    id: "fund.row-shanghai",
    section: "fund",
    edition: "shanghai",
    template:
      "{ordinal}〈.|、〉{class}（类）{section}（款）{item}（项）。主要用于：{text:use}。〈年初|全年〉预算为{amount:n.fund.item-budget[$item]}{unit}，支出决算为{amount:n.fund.item[$item]}{unit}〔，完成〈年初|全年〉预算〔数〕的{percent:n.fund.item-completion-rate[$item]}%〕。",
    repeat: "items of statement 07",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "fund.none",
    section: "fund",
    edition: "xinjiang",
    template:
      "本〈部门|单位〉本年度无政府性基金预算财政拨款收入、支出及结转和结余，政府性基金预算财政拨款收入支出决算表为空表。",
    zero: true,
    status: "recalled",
    source: "seed",
  },
  {
    id: "fund.none-shanghai",
    section: "fund",
    edition: "shanghai",
    template: "{department}{year}年度无政府性基金预算财政拨款收入和支出。",
    zero: true,
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "capital.totals",
    section: "capital",
    edition: "xinjiang",
    template:
      "{year}年度国有资本经营预算财政拨款收入总计{amount:n.state.income-grand-total}{unit}，其中：年初结转和结余{amount:n.state.carryover-opening}{unit}，本年收入{amount:n.state.income}{unit}。国有资本经营预算财政拨款支出总计{amount:n.state.expenditure-grand-total}{unit}，其中：年末结转和结余{amount:n.state.carryover-closing}{unit}，本年支出{amount:n.state.expenditure}{unit}。",
    status: "recalled",
    source: "seed",
  },
  {
    id: "capital.totals-shanghai",
    section: "capital",
    edition: "shanghai",
    template:
      "国有资本经营预算财政拨款收入{amount:n.state.income}{unit}，支出{amount:n.state.expenditure}{unit}，支出具体情况如下：",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "capital.row-shanghai",
    section: "capital",
    edition: "shanghai",
    template:
      "{ordinal}〈.|、〉{class}（类）{section}（款）{item}（项）。主要用于：{text:use}。〈年初|全年〉预算为{amount:n.state.item-budget[$item]}{unit}，支出决算为{amount:n.state.item[$item]}{unit}〔，完成〈年初|全年〉预算〔数〕的{percent:n.state.item-completion-rate[$item]}%〕。",
    repeat: "items of statement 08",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "capital.none",
    section: "capital",
    edition: "xinjiang",
    template:
      "本〈部门|单位〉本年度无国有资本经营预算财政拨款收入、支出及结转和结余，国有资本经营预算财政拨款收入支出决算表为空表。",
    zero: true,
    status: "verified",
    source: "seed section 八",
  },
  {
    id: "capital.none-shanghai",
    section: "capital",
    edition: "shanghai",
    template: "{department}{year}年度无国有资本经营预算财政拨款收入和支出。",
    zero: true,
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "sangong.total",
    section: "sangong",
    edition: "xinjiang",
    template:
      "{year}年度财政拨款“三公”经费支出{amount:n.three.total}{unit}，比上年{sign:n.three.total-change}{change:n.three.total-change}{unit}，{trend:n.three.total-change-rate}{percent:n.three.total-change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.part",
    section: "sangong",
    edition: "xinjiang",
    template:
      "{name:sangong-part}支出{amount:n.three.$row}{unit}，占{percent:n.three.$row-share}%，比上年{sign:n.three.$row-change}{change:n.three.$row-change}{unit}，{trend:n.three.$row-change-rate}{percent:n.three.$row-change-rate}%，主要原因是：{text:reason}",
    repeat: "因公出国(境)费, 公务用车购置及运行维护费, 公务接待费",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.abroad",
    section: "sangong",
    edition: "xinjiang",
    template:
      "因公出国（境）费支出{amount:n.three.abroad}{unit}，开支内容包括{text:use}。〈部门|单位〉全年安排的因公出国（境）团组{count:n.three.abroad-groups}个，因公出国（境）{count:n.three.abroad-people}人次。",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.vehicles",
    section: "sangong",
    edition: "xinjiang",
    template:
      "公务用车购置及运行维护费{amount:n.three.vehicle}{unit}，其中：公务用车购置费{amount:n.three.vehicle-purchase}{unit}，公务用车运行维护费{amount:n.three.vehicle-operation}{unit}。公务用车运行维护费开支内容包括{text:use}。公务用车购置数{count:n.three.vehicles-bought}辆，公务用车保有量{count:n.three.vehicles-held}辆。国有资产占用情况中固定资产车辆{count:n.assets.vehicles}辆，〔与公务用车保有量差异原因是：{text:reason}〕",
    relation:
      "n.assets.vehicles here = n.assets.vehicles in section 十(三); a difference to n.three.vehicles-held needs the reason",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.reception",
    section: "sangong",
    edition: "xinjiang",
    template:
      "公务接待费{amount:n.three.reception}{unit}，开支内容包括{text:use}。〈部门|单位〉全年安排的国内公务接待{count:n.three.reception-batches}批次，{count:n.three.reception-people}人次。",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.budget",
    section: "sangong",
    edition: "xinjiang",
    template:
      "与全年预算相比，财政拨款“三公”经费支出全年预算数{amount:n.three.total-budget}{unit}，决算数{amount:n.three.total}{unit}，预决算差异率{percent:n.three.total-deviation-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.budget-part",
    section: "sangong",
    edition: "xinjiang",
    template:
      "{name:sangong-part}全年预算数{amount:n.three.$row-budget}{unit}，决算数{amount:n.three.$row}{unit}，预决算差异率{percent:n.three.$row-deviation-rate}%，主要原因是：{text:reason}",
    repeat: "因公出国(境)费, 公务用车购置费, 公务用车运行维护费, 公务接待费",
    status: "verified",
    source: "seed",
  },
  {
    id: "sangong.budget-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "“三公”经费财政拨款支出〈年初|全年〉预算为{amount:n.three.total-budget}{unit}，支出决算为{amount:n.three.total}{unit}，完成〔〈年初|全年〉〕预算〔数〕的{percent:n.three.total-completion-rate}%，其中：",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.budget-part-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{name:sangong-part}〔支出〕决算为{amount:n.three.$row}{unit}，完成预算的{percent:n.three.$row-completion-rate}%",
    repeat: "因公出国(境)费, 公务用车购置及运行维护费, 公务接待费",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.change-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{year}年度“三公”经费财政拨款支出决算数比{prior-year}年度{sign:n.three.total-change}{change:n.three.total-change}{unit}，{trend:n.three.total-change-rate}{percent:n.three.total-change-rate}%，其中：",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.change-part-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{name:sangong-part}支出决算{sign:n.three.$row-change}{change:n.three.$row-change}{unit}，{trend:n.three.$row-change-rate}{percent:n.three.$row-change-rate}%",
    repeat: "因公出国(境)费, 公务用车购置及运行维护费, 公务接待费",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.share-part-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{name:sangong-part}支出决算{amount:n.three.$row}{unit}，占{percent:n.three.$row-share}%",
    repeat: "因公出国(境)费, 公务用车购置及运行维护费, 公务接待费",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.abroad-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{ordinal}〈.|、〉因公出国（境）费支出{amount:n.three.abroad}{unit}。全年安排因公出国（境）团组{count:n.three.abroad-groups}个、累计{count:n.three.abroad-people}人次。开支内容包括：{text:use}",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.vehicles-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{ordinal}〈.|、〉公务用车购置及运行维护费支出{amount:n.three.vehicle}{unit}。其中：公务用车购置支出为{amount:n.three.vehicle-purchase}{unit}。〔主要用于{text:use}。〕公务用车运行维护支出{amount:n.three.vehicle-operation}{unit}。〔主要用于{text:use}。〕{year}年，{department}所属各预算单位开支财政拨款的公务用车保有量为{count:n.three.vehicles-held}辆。",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.reception-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "{ordinal}〈.|、〉公务接待费支出{amount:n.three.reception}{unit}。其中：国内公务接待支出{amount:n.three.reception-domestic}{unit}（含外宾接待支出{amount:n.three.reception-foreign}{unit}）。",
    follows: "sangong.reception-counts-shanghai",
    status: "verified",
    source: "sh-template",
  },
  {
    id: "sangong.reception-counts-shanghai",
    section: "sangong",
    edition: "shanghai",
    template:
      "公务接待{count:n.three.reception-batches}批次、{count:n.three.reception-people}人次〔，其中：接待外宾{count:n.three.reception-foreign-batches}批次、{count:n.three.reception-foreign-people}人次〕",
    status: "verified",
    source:
      "sh-template asks for the four counts (列明公务接待批次、人次) and leaves the wording to the department",
  },
  {
    id: "sangong.none-shanghai",
    section: "sangong",
    edition: "shanghai",
    template: "{department}{year}年度无“三公”经费财政拨款支出。",
    zero: true,
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "sangong.total-guangdong",
    section: "sangong",
    edition: "guangdong",
    template:
      "{department}{year}年度“三公”经费财政拨款支出决算为{amount:n.three.total}{unit}，完成〔全年〕预算{amount:n.three.total-budget}{unit}的{percent:n.three.total-completion-rate}%〔，比上年决算数{sign:n.three.total-change}{change:n.three.total-change}{unit}，{trend:n.three.total-change-rate}{percent:n.three.total-change-rate}%〕",
    status: "verified",
    source: "gd-finance",
    note: "a percent whose base is zero is printed 「--」 with (基数为0,不可比)",
  },
  {
    id: "sangong.part-guangdong",
    section: "sangong",
    edition: "guangdong",
    template:
      "{name:sangong-part}支出决算为{amount:n.three.$row}{unit}，完成预算{amount:n.three.$row-budget}{unit}的{percent:n.three.$row-completion-rate}%〔，比上年决算数{sign:n.three.$row-change}{change:n.three.$row-change}{unit}，{trend:n.three.$row-change-rate}{percent:n.three.$row-change-rate}%〕",
    repeat:
      "因公出国(境)费, 公务用车购置及运行维护费, 公务用车购置, 公务用车运行维护费, 公务接待费",
    status: "verified",
    source: "gd-finance",
  },
  {
    id: "sangong.total-central",
    section: "sangong",
    edition: "central",
    template:
      "{year}年度{department}“三公”经费财政拨款支出预算为{amount:n.three.total-budget}{unit}，支出决算为{amount:n.three.total}{unit}，完成预算的{percent:n.three.total-completion-rate}%；较上年{sign:n.three.total-change}{change:n.three.total-change}{unit}，{trend:n.three.total-change-rate}{percent:n.three.total-change-rate}%",
    status: "verified",
    source: "central-2022 (商务部)",
  },
  {
    id: "other.operating.administrative",
    section: "other.operating",
    edition: "xinjiang",
    template:
      "{year}年度{department}（行政单位和参照公务员法管理事业单位）机关运行经费支出{amount:n.running.amount}{unit}，比上年{sign:n.running.change}{change:n.running.change}{unit}，{trend:n.running.change-rate}{percent:n.running.change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "other.operating.institution",
    section: "other.operating",
    edition: "xinjiang",
    template:
      "{year}年度{department}（事业单位）公用经费支出{amount:n.running.institution-public}{unit}，比上年{sign:n.running.institution-public-change}{change:n.running.institution-public-change}{unit}，{trend:n.running.institution-public-change-rate}{percent:n.running.institution-public-change-rate}%，主要原因是：{text:reason}",
    status: "verified",
    source: "seed",
  },
  {
    id: "other.operating.shanghai",
    section: "other.operating",
    edition: "shanghai",
    template:
      "机关运行经费支出{amount:n.running.amount}{unit}，比{prior-year}年度{sign:n.running.change}{change:n.running.change}{unit}，{trend:n.running.change-rate}{percent:n.running.change-rate}%。主要原因是{text:reason}",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "other.operating.none-shanghai",
    section: "other.operating",
    edition: "shanghai",
    template: "{department}{year}年度无机关运行经费支出。",
    zero: true,
    status: "verified",
    source: "sh-template",
  },
  {
    id: "other.procurement.total",
    section: "other.procurement",
    edition: "xinjiang",
    template:
      "{year}年度〔{department}〕政府采购支出总额{amount:n.procurement.total}{unit}，其中：政府采购货物支出{amount:n.procurement.goods}{unit}、政府采购工程支出{amount:n.procurement.works}{unit}、政府采购服务支出{amount:n.procurement.services}{unit}。",
    relation: "n.procurement.total = goods + works + services",
    status: "verified",
    source: "seed",
  },
  {
    id: "other.procurement.sme",
    section: "other.procurement",
    edition: "xinjiang",
    template:
      "授予中小企业合同金额{amount:n.procurement.sme}{unit}，占政府采购支出总额的{percent:n.procurement.sme-share}%，其中：授予小微企业合同金额{amount:n.procurement.micro}{unit}，占政府采购支出总额的{percent:n.procurement.micro-share}%。",
    status: "verified",
    source: "seed",
  },
  {
    id: "other.procurement.sme-share-of-sme",
    section: "other.procurement",
    edition: "general",
    template:
      "授予中小企业合同金额{amount:n.procurement.sme}{unit}，占政府采购支出总额的{percent:n.procurement.sme-share}%，其中：授予小微企业合同金额{amount:n.procurement.micro}{unit}，占授予中小企业合同金额的{percent:n.procurement.micro-share-of-sme}%",
    status: "recalled",
    source: "seed, sh-template",
  },
  {
    id: "other.procurement.shanghai",
    section: "other.procurement",
    edition: "shanghai",
    template:
      "{department}{year}年度政府采购金额（以合同签订为准）为{amount:n.procurement.total}{unit}，其中：货物采购金额{amount:n.procurement.goods}{unit}、工程采购金额{amount:n.procurement.works}{unit}、服务采购金额{amount:n.procurement.services}{unit}。",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "other.procurement.reserved-shanghai",
    section: "other.procurement",
    edition: "shanghai",
    template:
      "{year}年度本部门面向中小企业预留政府采购项目预算金额{amount:n.procurement.sme-reserved-budget}{unit}，面向小微企业预留政府采购项目预算金额{amount:n.procurement.micro-reserved-budget}{unit}。在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的，采购金额{amount:n.procurement.sme-reserved-won}{unit}；在面向小微企业预留政府采购项目中，由小微企业供应商中标或成交的，采购金额{amount:n.procurement.micro-reserved-won}{unit}；在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额{amount:n.procurement.sme-other-won}{unit}。",
    relation:
      "n.procurement.micro-reserved-budget ≤ n.procurement.sme-reserved-budget; n.procurement.sme-reserved-won + n.procurement.sme-other-won ≤ n.procurement.total",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "other.assets.buildings",
    section: "other.assets",
    edition: "xinjiang",
    template:
      "截至{date}，房屋{area:n.assets.house-area}平方米，价值{amount:n.assets.house-value}{unit}。车辆{count:n.assets.vehicles}辆，价值{amount:n.assets.vehicles-value}{unit}，其中：",
    follows: "rows other.assets.vehicle",
    status: "verified",
    source: "seed",
  },
  {
    id: "other.assets.vehicle",
    section: "other.assets",
    edition: "general",
    template: "{name:vehicle-use}{count:n.assets.vehicles-$row}辆",
    repeat: "vehicle-use",
    relation: "sum of the rows = n.assets.vehicles",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "other.assets.vehicle-other",
    section: "other.assets",
    edition: "xinjiang",
    template: "其他用车主要是：{text:use}。",
    status: "verified",
    source: "seed",
  },
  {
    id: "other.assets.equipment",
    section: "other.assets",
    edition: "general",
    template:
      "单价100万元（含）以上设备（不含车辆）{count:n.assets.equipment-over-one-million}台（套）。",
    status: "verified",
    source: "seed, sh-template",
  },
  {
    id: "other.assets.vehicles-shanghai",
    section: "other.assets",
    edition: "shanghai",
    template: "截至{date}，{department}共有车辆{count:n.assets.vehicles}辆，其中：",
    follows: "rows other.assets.vehicle",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "performance.summary",
    section: "performance",
    edition: "xinjiang",
    template:
      "〈本部门|本单位〉{year}年度预算绩效管理形成整体支出绩效自评表{count:n.performance.whole-tables}个，全年预算总额{amount:n.performance.whole-budget}{unit}，实际执行总额{amount:n.performance.whole-executed}{unit}；预算绩效评价项目{count:n.performance.projects}个，全年预算数{amount:n.performance.projects-budget}{unit}，全年执行数{amount:n.performance.projects-executed}{unit}。",
    relation:
      "counts equal the forms attached; sums equal the sums over the forms (seed holds for 40 projects, 5,950.56 and 5,680.26)",
    status: "verified",
    source: "seed",
  },
  {
    id: "performance.results",
    section: "performance",
    edition: "xinjiang",
    template:
      "预算绩效管理取得的成效：{prose:results}发现的问题及原因：{prose:problems}下一步改进措施：{prose:measures}具体附部门整体支出绩效自评表，项目支出绩效自评表和部门评价报告。",
    status: "verified",
    source: "seed",
  },
  {
    id: "performance.goals-shanghai",
    section: "performance",
    edition: "shanghai",
    template:
      "编报绩效目标的{year}年度项目{count:n.performance.target-projects}个，涉及预算金额{amount:n.performance.target-amount}{unit}；绩效跟踪评价的{year}年度项目{count:n.performance.tracking-projects}个，涉及预算金额{amount:n.performance.tracking-amount}{unit}；绩效自评的{year}年度项目{count:n.performance.self-evaluation-projects}个，涉及预算金额{amount:n.performance.self-evaluation-amount}{unit}，平均得分{score:n.performance.score-average}分（其中，绩效评级为“优”的项目{count:n.performance.graded-excellent}个；绩效评级为“良”的项目{count:n.performance.graded-good}个；绩效评级为“合格”的项目{count:n.performance.graded-qualified}个；绩效评级为“不合格”的项目{count:n.performance.graded-unqualified}个。绩效自评中共发现问题{count:n.performance.problems}个〔，已经完成整改的{count:n.performance.problems-solved}个，正在整改的{count:n.performance.problems-open}个〕）。",
    relation: "n.performance.self-evaluation-projects = sum of the four grades",
    status: "verified",
    source: "putuo-sw",
  },
  {
    id: "misc.none",
    section: "misc",
    edition: "xinjiang",
    template: "〈本部门|本单位|{department}〉无其他需说明的事项。",
    zero: true,
    status: "verified",
    source: "seed",
  },
  {
    id: "glossary.term",
    section: "glossary",
    edition: "general",
    template: "{ordinal}〈.|、〉{text:term}：〔指〕{prose:definition}",
    repeat: "terms",
    status: "verified",
    source: "seed, sh-template",
  },
];
