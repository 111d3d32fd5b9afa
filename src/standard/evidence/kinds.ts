import type { EvidenceKindKey } from "#model/evidence.ts";
import type { ComputationName } from "#model/evidence-measure.ts";
import {
  but,
  day,
  type EvidenceColumnEntry,
  moment,
  money,
  needed,
  number,
  text,
  whole,
  word,
} from "./column.ts";

/** A kind of evidence (佐证种类): the table that its registers are, and what can be measured. */
export type EvidenceKind = {
  readonly key: EvidenceKindKey;
  readonly zh: string;
  readonly format: "csv" | "geojson";
  /** What one row counts as. */
  readonly rowIs: string;
  readonly columns: readonly EvidenceColumnEntry[];
  /** Sets of columns that no two rows may share, besides 记录编号; none where that is needed. */
  readonly identity: readonly string[];
  /** The first of each pair may not be later, or more, than the second. */
  readonly ordered: readonly (readonly [string, string])[];
  readonly measures: readonly ComputationName[];
  /** An indicator that such a register carries. */
  readonly example: string;
};

const RECORD = text("record", "记录编号", "编号", "台账编号", "流水号", "序号");
const INDICATOR = text("indicator", "指标代码", "指标编码", "指标名称");
const PROJECT = text("project", "项目代码", "项目编号", "项目编码", "项目名称");
const DATE = but(day("date", "日期", "发生日期", "登记日期", "业务日期", "办理日期"), {
  isEvent: true,
});
const OFFICE = text("office", "责任单位", "单位", "科室", "承办单位", "承办科室");
const FILE = text("file", "佐证文件", "附件", "附件名称", "文件摘要");
const CATEGORY = text("category", "类别", "类型", "分类");
const PLACE = text("place", "地点", "区域", "行政区", "所在区", "片区");

/** The columns that every register can have, behind its own. */
const COMMON = [INDICATOR, PROJECT, OFFICE, PLACE, FILE] as const;

const YES_NO = [
  ["是", "Y", "y", "1", "true", "√"],
  ["否", "N", "n", "0", "false", "×"],
] as const;
const PASSED = [
  ["合格", "通过", "达标", "正常", "符合"],
  ["不合格", "未通过", "不通过", "不达标", "不符合"],
  ["整改", "责令整改", "限期整改", "待整改"],
  ["整改完成", "已整改", "复查合格"],
] as const;
const CONCLUSIONS = [
  ["通过", "合格", "验收合格", "评审通过"],
  ["不通过", "未通过", "不合格", "验收不合格"],
  ["修改后通过", "原则通过", "有条件通过"],
] as const;
const STATES = [
  ["正常", "运行", "正常运行"],
  ["计划停机", "计划维护", "维护", "检修"],
  ["故障", "中断", "异常", "宕机"],
] as const;
const TEST_RESULTS = [
  ["合格", "通过", "及格"],
  ["不合格", "未通过", "不及格"],
  ["缺考", "未参加"],
] as const;
const POINT_KINDS = [["平面", "平面位置"], ["高程"], ["埋深", "埋深量测"], ["边长"]] as const;

const GENERAL: readonly ComputationName[] = ["count", "distinct", "share", "latest", "earliest"];
const FIGURES: readonly ComputationName[] = [
  ...["sum", "mean", "weighted-mean", "median", "maximum", "minimum", "rate", "ratio"],
] as const satisfies readonly ComputationName[];

/** The kinds of evidence, in the order in which they are explained. */
export const EVIDENCE_KINDS: readonly EvidenceKind[] = [
  {
    key: "register",
    zh: "台账",
    format: "csv",
    rowIs: "一件事、一份文书、一台设备或一笔业务",
    columns: [
      needed(RECORD),
      needed(DATE),
      CATEGORY,
      but(number("quantity", "数量", "个数", "件数"), { unitColumn: "unit" }),
      text("unit", "计量单位", "数量单位"),
      text("state", "状态", "办理状态"),
      text("subject", "对象", "名称", "事项", "人员编号"),
      day("due", "应完成日期", "限办日期", "截止日期"),
      day("done", "完成日期", "办结日期"),
      ...COMMON,
    ],
    identity: [],
    ordered: [],
    measures: [...GENERAL, ...FIGURES, "duration"],
    example: "发布土地招拍挂公告期数",
  },
  {
    key: "inspections",
    zh: "检查记录",
    format: "csv",
    rowIs: "一次检查",
    columns: [
      needed(RECORD),
      needed(DATE),
      needed(text("subject", "检查对象", "巡查对象", "被检查单位", "宗地编号")),
      CATEGORY,
      text("content", "检查内容", "巡查内容"),
      word("result", PASSED, "结果", "检查结果", "巡查结果"),
      day("again", "复查日期", "整改复查日期"),
      ...COMMON,
    ],
    identity: [],
    ordered: [["date", "again"]],
    measures: [...GENERAL, "duration", "ratio"],
    example: "批后建设项目巡察、复查次数",
  },
  {
    key: "questionnaire",
    zh: "满意度调查",
    format: "csv",
    rowIs: "一份问卷对一道题的回答",
    columns: [
      RECORD,
      needed(text("form", "问卷编号", "问卷序号", "答卷编号")),
      but(DATE, { names: ["日期", "提交日期", "填写日期", "答题日期", "提交时间"] }),
      needed(text("question", "题号", "题目编号", "问题编号")),
      but(text("answer", "选项", "答案", "评分", "满意程度"), { type: "answer", isNeeded: true }),
      but(number("weight", "权重", "题目权重"), { least: 0 }),
      text("channel", "渠道", "调查方式"),
      text("group", "群体", "调查对象"),
      ...COMMON,
    ],
    identity: ["form", "question"],
    ordered: [],
    measures: [...GENERAL, "satisfaction", "response-rate", "mean", "weighted-mean", "ratio"],
    example: "群众满意度",
  },
  {
    key: "deliveries",
    zh: "成果清单",
    format: "csv",
    rowIs: "一项成果的一次交付",
    columns: [
      RECORD,
      needed(text("item", "成果名称", "成果", "名称")),
      CATEGORY,
      but(needed(number("planned", "应交数量", "计划数量", "合同数量")), { unitColumn: "unit" }),
      but(needed(number("delivered", "实交数量", "交付数量", "完成数量")), { unitColumn: "unit" }),
      text("unit", "计量单位", "数量单位"),
      but(needed(day("date", "交付日期", "日期", "提交日期")), { isEvent: true }),
      day("due", "应交日期", "约定日期"),
      text("acceptance", "验收单号", "验收编号"),
      ...COMMON,
    ],
    identity: ["item", "date", "acceptance"],
    ordered: [],
    measures: [...GENERAL, ...FIGURES, "duration"],
    example: "技术总结报告份数",
  },
  {
    key: "reviews",
    zh: "评审验收",
    format: "csv",
    rowIs: "一个批次的一次评审或验收",
    columns: [
      RECORD,
      needed(text("batch", "批次", "评审批次", "验收批次", "评审项目")),
      needed(DATE),
      CATEGORY,
      needed(whole("reviewed", "参评数", "送审数", "参加人数", "检查数")),
      needed(whole("passed", "合格数", "通过数", "赞成数")),
      but(number("score", "得分", "评分"), { unit: "分" }),
      needed(word("conclusion", CONCLUSIONS, "结论", "评审结论", "验收结论")),
      text("expert", "专家编号", "评审专家"),
      ...COMMON,
    ],
    identity: ["batch", "date", "category", "expert"],
    ordered: [["passed", "reviewed"]],
    measures: [...GENERAL, ...FIGURES],
    example: "验收合格率",
  },
  {
    key: "schedule",
    zh: "进度",
    format: "csv",
    rowIs: "一项任务或一件业务",
    columns: [
      RECORD,
      needed(text("task", "任务", "任务名称", "业务编号", "受理编号", "事项")),
      CATEGORY,
      day("plannedStart", "计划开始", "计划开始日期"),
      needed(day("plannedEnd", "计划完成", "计划完成日期", "承诺办结日期")),
      day("start", "实际开始", "实际开始日期", "受理日期", "开工日期"),
      but(day("end", "实际完成", "实际完成日期", "办结日期", "完工日期"), { isEvent: true }),
      moment("startAt", "开始时间", "受理时间", "报修时间"),
      moment("endAt", "完成时间", "办结时间", "恢复时间"),
      text("state", "状态", "办理状态"),
      ...COMMON,
    ],
    identity: ["task", "category", "start", "startAt"],
    ordered: [
      ["plannedStart", "plannedEnd"],
      ["start", "end"],
      ["startAt", "endAt"],
    ],
    measures: [...GENERAL, "duration", "ratio"],
    example: "一般登记业务办理时限",
  },
  {
    key: "check-points",
    zh: "检查点",
    format: "csv",
    rowIs: "一个点的一项检查",
    columns: [
      RECORD,
      needed(text("point", "点号", "检查点号", "管线点号")),
      needed(word("item", POINT_KINDS, "项目", "检查项目", "量测项目")),
      but(needed(number("result", "成果值", "测量值", "原测值")), {
        least: undefined,
        unitColumn: "unit",
      }),
      but(needed(number("check", "检查值", "检测值", "复测值")), {
        least: undefined,
        unitColumn: "unit",
      }),
      needed(text("unit", "单位", "计量单位", "量纲")),
      needed(word("equal", YES_NO, "同精度", "是否同精度")),
      but(DATE, { names: ["日期", "检查日期", "检测日期"] }),
      but(number("difference", "误差", "较差"), {
        least: undefined,
        unitColumn: "unit",
        isComputed: true,
      }),
      INDICATOR,
      PROJECT,
      text("office", "责任单位", "检查单位"),
      PLACE,
      FILE,
    ],
    identity: ["point", "item", "date"],
    ordered: [],
    measures: [...GENERAL, "rmse", "maximum", "mean", "median", "ratio"],
    example: "管线点平面位置测量误差",
  },
  {
    key: "map-features",
    zh: "图斑",
    format: "geojson",
    rowIs: "一个图斑、一条线或一个点",
    columns: [
      needed(text("record", "编号", "图斑编号", "记录编号", "宗地编号", "OBJECTID")),
      CATEGORY,
      but(DATE, { names: ["日期", "供地日期", "调查日期", "影像日期"] }),
      but(number("area", "面积", "图斑面积", "宗地面积"), { decimals: 3, unit: "平方米" }),
      but(number("length", "长度", "管线长度"), { decimals: 3, unit: "米" }),
      but(number("computedArea", "计算面积"), { decimals: 3, unit: "平方米", isComputed: true }),
      but(number("computedLength", "计算长度"), { decimals: 3, unit: "米", isComputed: true }),
      but(number("longitude", "经度"), { least: undefined, isComputed: true }),
      but(number("latitude", "纬度"), { least: undefined, isComputed: true }),
      ...COMMON,
    ],
    identity: [],
    ordered: [],
    measures: [...GENERAL, "area", "length", "sum", "mean", "maximum", "minimum", "ratio"],
    example: "供地面积、完成管线探测长度",
  },
  {
    key: "uptime",
    zh: "运行日志",
    format: "csv",
    rowIs: "一个系统的一段状态",
    columns: [
      RECORD,
      needed(moment("startAt", "起", "开始时间", "故障开始", "起始时间")),
      needed(moment("endAt", "止", "结束时间", "恢复时间", "终止时间")),
      needed(text("system", "系统", "系统名称", "设备", "线路")),
      needed(word("state", STATES, "状态", "运行状态")),
      text("handler", "处理人", "处理人编号"),
      CATEGORY,
      ...COMMON,
    ],
    identity: ["system", "startAt"],
    ordered: [["startAt", "endAt"]],
    measures: [...GENERAL, "uptime", "longest-outage", "mean-outage", "duration", "ratio"],
    example: "网络正常运行时间",
  },
  {
    key: "payments",
    zh: "支付",
    format: "csv",
    rowIs: "一笔支付",
    columns: [
      needed(text("record", "支付编号", "支付凭证号", "记录编号", "凭证号", "凭证编号")),
      but(needed(day("date", "支付日期", "日期", "清算日期")), { isEvent: true }),
      needed(money("amount", "金额", "支付金额", "实付金额")),
      text("contract", "合同编号", "合同号"),
      text("payee", "收款单位代码", "收款人", "收款单位"),
      text("economic", "部门支出经济分类", "经济分类"),
      text("function", "支出功能分类", "功能分类"),
      CATEGORY,
      but(number("quantity", "数量"), { unitColumn: "unit" }),
      text("unit", "计量单位", "数量单位"),
      INDICATOR,
      PROJECT,
      text("office", "责任单位", "预算单位", "单位代码"),
      FILE,
    ],
    identity: [],
    ordered: [],
    measures: [...GENERAL, ...FIGURES],
    example: "档案库维修成本",
  },
  {
    key: "payroll",
    zh: "工资发放",
    format: "csv",
    rowIs: "一个人一个月的一次发放",
    columns: [
      RECORD,
      but(needed(text("month", "月份", "发放月份", "所属月份")), { type: "month", isEvent: true }),
      needed(text("person", "人员编号", "职工编号")),
      text("post", "岗位", "人员类别"),
      CATEGORY,
      needed(money("due", "应发", "应发合计", "应缴")),
      money("paid", "实发", "实发合计", "实缴"),
      day("date", "发放日期", "日期"),
      day("dueDate", "应发日期", "约定发放日期"),
      text("voucher", "凭证号", "支付编号"),
      ...COMMON,
    ],
    identity: ["month", "person", "category"],
    ordered: [],
    measures: [...GENERAL, ...FIGURES],
    example: "工资发放人数、社保工资缴纳发放月数",
  },
  {
    key: "training",
    zh: "培训签到",
    format: "csv",
    rowIs: "一个人在一个班次一天的签到",
    columns: [
      RECORD,
      needed(text("session", "班次", "培训班次", "期次")),
      but(needed(day("date", "日期", "签到日期", "培训日期")), { isEvent: true }),
      needed(text("person", "人员编号", "学员编号")),
      needed(whole("expected", "应到", "应到人次")),
      needed(whole("present", "实到", "实到人次")),
      but(number("hours", "学时"), { unit: "学时" }),
      word("test", TEST_RESULTS, "考核结果", "考试结果"),
      ...COMMON,
    ],
    identity: ["session", "date", "person"],
    ordered: [["present", "expected"]],
    measures: [...GENERAL, ...FIGURES],
    example: "培训参与人数、培训出勤率",
  },
];

const BY_KEY: ReadonlyMap<string, EvidenceKind> = new Map(
  EVIDENCE_KINDS.flatMap((kind) => [
    [kind.key, kind],
    [kind.zh, kind],
  ]),
);

/** The kind of a key or Chinese name, undefined where none has it. */
export function evidenceKind(name: string): EvidenceKind | undefined {
  return BY_KEY.get(name);
}

/** The column of a kind by its key or any of its headers. */
export function evidenceColumn(kind: EvidenceKind, name: string): EvidenceColumnEntry | undefined {
  return (
    kind.columns.find(({ key }) => key === name) ??
    kind.columns.find(({ names }) => names.includes(name))
  );
}

/** The header of a template (模板) of the kind: columns that a file has, needed ones with a star. */
export function evidenceTemplate(kind: EvidenceKind): readonly string[] {
  return kind.columns
    .filter(({ isComputed }) => !isComputed)
    .map(({ names, isNeeded }) => (isNeeded ? `${names[0]}*` : names[0]));
}
