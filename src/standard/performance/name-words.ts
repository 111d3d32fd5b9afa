import type { Better } from "#standard/performance/operators.ts";
import type { Status } from "#standard/sourced.ts";

/** Words in the name of an indicator that tell which actual is the better one. */
export type DirectionWords = {
  readonly better: Extract<Better, "higher" | "lower">;
  readonly words: readonly string[];
  readonly status: Status;
};

/**
 * Of several words in a name the one that ends last decides, of those that end together the
 * longest: 投诉处理及时率 is better higher. Names without any tell nothing.
 */
export const NAME_DIRECTIONS: readonly DirectionWords[] = [
  {
    better: "lower",
    words: [
      ...["误差", "偏差", "差错", "差错率", "错误率", "容错率", "失误率", "误报率", "返工率"],
      ...["故障率", "故障次数", "故障数", "事故率", "事故数", "事故起数", "投诉率", "投诉次数"],
      ...["投诉数", "投诉件数", "投诉量", "信访率", "死亡率", "发病率", "流失率", "闲置率"],
      ...["超标率", "超支率", "损耗率", "能耗", "排放量", "成本", "费用", "单价", "造价", "费"],
      ...["响应时间", "处理时间", "恢复时间", "修复时间", "办理时限", "等待时间", "完成时限"],
      ...["办结时限", "编制时间", "采集时间", "工期", "用时", "耗时", "中断时间", "停机时间"],
      ...["成本额度", "成本控制数", "费用标准", "成本控制率", "经费支出", "拒识率", "逾期率"],
    ],
    status: "recalled",
  },
  {
    better: "higher",
    words: [
      ...["满意度", "满意率", "合格率", "通过率", "出勤率", "准确率", "正确率", "完成率"],
      ...["覆盖率", "及时率", "达标率", "配备率", "上岗率", "备案率", "完好率", "知晓率"],
      ...["参与率", "发放率", "到位率", "支付率", "执行率", "成功率", "合规率", "利用率"],
      ...["使用率", "保障率", "维护率", "运行率", "启用率", "办结率", "处理率", "入库率"],
      ...["优良率", "优秀率", "采纳率", "响应率", "解决率", "整改率", "落实率", "验收率"],
      ...["配发率", "持证率", "就业率", "入学率", "参保率", "接种率", "绿化率", "控制率"],
      ...["及时性", "准确性", "数量", "人数", "次数", "面积", "长度", "范围", "个数", "件数"],
      ...["户数", "场次", "种类", "覆盖", "增长率", "效率", "产量", "产值", "收入", "受益"],
      ...["点位数", "台数", "套数", "份数", "篇数", "期数", "批次", "宗数", "亩数", "里程"],
    ],
    status: "recalled",
  },
];

/**
 * What is a part of a whole and never more than it: a value above 100% is impossible. Rates of
 * completion are not among them, for more than was planned can be done.
 */
export const PARTS_OF_A_WHOLE: readonly string[] = [
  ...["满意度", "满意率", "合格率", "通过率", "出勤率", "准确率", "正确率", "覆盖率", "及时率"],
  ...["达标率", "配备率", "上岗率", "备案率", "完好率", "知晓率", "参与率", "成功率", "合规率"],
  ...["持证率", "就业率", "入学率", "参保率", "接种率", "优良率", "优秀率", "采纳率", "办结率"],
  ...["整改率", "验收率", "抽检率", "入库率", "启用率", "及时性", "知晓度", "认可度", "支持率"],
];

/** Shares of what was planned: above 100% only where more was done than planned. */
export const SHARES_OF_A_PLAN: readonly string[] = [
  "完成率",
  "完工率",
  "执行率",
  "支付率",
  "发放率",
];

/** Names of costs; a target of money at most is a ceiling of costs. */
export const COST_WORDS: readonly string[] = ["成本", "费", "费用", "经费", "单价", "造价", "支出"];

/** Names of what is put in, not put out. */
export const INPUT_WORDS: readonly string[] = [
  ...["资金金额", "资金总额", "投入资金", "资金投入", "资金额度", "支出金额", "经费金额"],
  ...["资金支付额", "预算金额", "拨付资金", "拨付金额", "支付金额", "支出额"],
];

/** A count of these is done, made or served: a target of at most so many is turned round. */
export const DELIVERED_WORDS: readonly string[] = [
  ...["培训人数", "服务人数", "受益人数", "救助人数", "补助人数", "参与人数", "惠及人数"],
  ...["培训次数", "检查次数", "巡查次数", "活动次数", "覆盖面积", "完成面积", "建设数量"],
  ...["完成数量", "采购数量", "购置数量", "发放数量", "举办次数", "运维次数", "运维数量"],
  ...["维护次数", "维护数量", "监测面积", "探测长度", "建设面积", "治理面积"],
];

/** Words of a note that name what will be done about a deviation (改进措施). */
export const MEASURE_WORDS: readonly string[] = [
  ...["改进", "措施", "下一步", "下步", "今后", "下年", "明年", "以后", "整改", "加快", "加强"],
  ...["完善", "优化", "尽快", "督促", "推进", "将按", "将在", "将于", "将会", "我局将", "确保"],
  ...["预计", "提前", "严格", "细化", "调整", "提高", "补齐", "继续", "逐步", "力争", "推动"],
];

/** Words that tell a reason. */
export const CAUSE_WORDS: readonly string[] = ["因", "由于", "原因", "受", "导致", "按照", "根据"];

/** Words before a figure that say it is what was reached. */
export const REACHED_WORDS: readonly string[] = [
  ...["实际完成", "实际支付", "实际", "完成", "达到", "达", "均为", "共计", "共", "总计", "满意率"],
  ...["满意度", "已", "为"],
];

/** Words after a date that say the thing was done then. */
export const DONE_WORDS: readonly string[] = [
  ...["形成终期成果", "形成成果", "完成验收", "通过验收", "完工", "竣工", "交付", "完成编制"],
  ...["完成", "提交成果", "形成最终成果", "办结", "支付完毕"],
];

/** Words that make a date one of plan, not of fact. */
export const PLANNED_WORDS: readonly string[] = [
  ...["预计", "计划", "拟", "将", "争取", "力争", "结转", "下一步", "目标", "未", "待", "暂"],
];

/** What says that a goal was reached without saying what was done. */
export const EMPTY_GOALS: readonly string[] = [
  ...["已完成", "完成", "全部完成", "目标已完成", "基本完成", "已全部完成", "目标完成", "无"],
  ...["达到预期", "达到预期目标", "完成年度目标", "已达到预期目标", "完成良好", "已完成目标"],
];

/** Words before the number of people or questionnaires asked. */
export const ASKED_WORDS: readonly string[] = [
  ...["有效问卷", "收回问卷", "回收问卷", "发放问卷", "调查问卷", "问卷抽样", "抽样", "问卷"],
  ...["随机调查", "抽查", "调查", "访谈"],
];
