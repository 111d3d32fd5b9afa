import type { Evidence } from "#standard/statements/layout.ts";

/** A class or code of economic classification (支出经济分类) as a row or column of a statement. */
export type EconomicRow = Evidence & {
  readonly code: string;
  /** Name in half width. */
  readonly zh: string;
  /** Block of 06 in which it stands: 人员经费 or 公用经费, "" where 06 does not have it. */
  readonly block: "personnel" | "public" | "";
  /** Whether the two-block form of Shanghai prints it (T, P); the three-block form prints all. */
  readonly inShanghai: boolean;
  /** Names of other years. */
  readonly variants: readonly string[];
};

/**
 * Rows of 06 and columns of the statements by economic code, in the order of the code; 309 and 311
 * to 313 never stand in 06 (layouts.yaml, blocks and blocks-national-extra; codes).
 */
export const ECONOMIC_ROWS: readonly EconomicRow[] = [
  row("301", "工资福利支出", "personnel", { status: "verified", inShanghai: true }),
  row("30101", "基本工资", "personnel", { status: "verified", inShanghai: true }),
  row("30102", "津贴补贴", "personnel", { status: "verified", inShanghai: true }),
  row("30103", "奖金", "personnel", { status: "verified", inShanghai: true }),
  row("30104", "其他社会保障缴费", "personnel", { status: "recalled" }),
  row("30106", "伙食补助费", "personnel", { status: "verified", inShanghai: true }),
  row("30107", "绩效工资", "personnel", { status: "verified", inShanghai: true }),
  row("30108", "机关事业单位基本养老保险缴费", "personnel", {
    status: "verified",
    inShanghai: true,
  }),
  row("30109", "职业年金缴费", "personnel", { status: "verified", inShanghai: true }),
  row("30110", "职工基本医疗保险缴费", "personnel", { status: "verified", inShanghai: true }),
  row("30111", "公务员医疗补助缴费", "personnel", { status: "verified", inShanghai: true }),
  row("30112", "其他社会保障缴费", "personnel", { status: "verified", inShanghai: true }),
  row("30113", "住房公积金", "personnel", { status: "verified", inShanghai: true }),
  row("30114", "医疗费", "personnel", { status: "verified", inShanghai: true }),
  row("30199", "其他工资福利支出", "personnel", { status: "verified", inShanghai: true }),
  row("302", "商品和服务支出", "public", { status: "verified", inShanghai: true }),
  row("30201", "办公费", "public", { status: "verified", inShanghai: true }),
  row("30202", "印刷费", "public", { status: "verified", inShanghai: true }),
  row("30203", "咨询费", "public", { status: "verified", inShanghai: true }),
  row("30204", "手续费", "public", { status: "verified", inShanghai: true }),
  row("30205", "水费", "public", { status: "verified", inShanghai: true }),
  row("30206", "电费", "public", { status: "verified", inShanghai: true }),
  row("30207", "邮电费", "public", { status: "verified", inShanghai: true }),
  row("30208", "取暖费", "public", { status: "verified", inShanghai: true }),
  row("30209", "物业管理费", "public", { status: "verified", inShanghai: true }),
  row("30211", "差旅费", "public", { status: "verified", inShanghai: true }),
  row("30212", "因公出国(境)费用", "public", { status: "verified", inShanghai: true }),
  row("30213", "维修(护)费", "public", { status: "verified", inShanghai: true }),
  row("30214", "租赁费", "public", { status: "verified", inShanghai: true }),
  row("30215", "会议费", "public", { status: "verified", inShanghai: true }),
  row("30216", "培训费", "public", { status: "verified", inShanghai: true }),
  row("30217", "公务接待费", "public", { status: "verified", inShanghai: true }),
  row("30218", "专用材料费", "public", { status: "verified", inShanghai: true }),
  row("30224", "被装购置费", "public", { status: "verified", inShanghai: true }),
  row("30225", "专用燃料费", "public", { status: "verified", inShanghai: true }),
  row("30226", "劳务费", "public", { status: "verified", inShanghai: true }),
  row("30227", "委托业务费", "public", { status: "verified", inShanghai: true }),
  row("30228", "工会经费", "public", { status: "verified", inShanghai: true }),
  row("30229", "福利费", "public", { status: "verified", inShanghai: true }),
  row("30231", "公务用车运行维护费", "public", { status: "verified", inShanghai: true }),
  row("30239", "其他交通费用", "public", { status: "verified", inShanghai: true }),
  row("30240", "税金及附加费用", "public", { status: "verified", inShanghai: true }),
  row("30299", "其他商品和服务支出", "public", { status: "verified", inShanghai: true }),
  row("303", "对个人和家庭的补助", "personnel", { status: "verified", inShanghai: true }),
  row("30301", "离休费", "personnel", { status: "verified", inShanghai: true }),
  row("30302", "退休费", "personnel", { status: "verified", inShanghai: true }),
  row("30303", "退职(役)费", "personnel", { status: "verified", inShanghai: true }),
  row("30304", "抚恤金", "personnel", { status: "verified", inShanghai: true }),
  row("30305", "生活补助", "personnel", { status: "verified", inShanghai: true }),
  row("30306", "救济费", "personnel", { status: "verified", inShanghai: true }),
  row("30307", "医疗费补助", "personnel", { status: "verified", inShanghai: true }),
  row("30308", "助学金", "personnel", { status: "verified", inShanghai: true }),
  row("30309", "奖励金", "personnel", { status: "verified", inShanghai: true }),
  row("30310", "个人农业生产补贴", "personnel", { status: "verified", inShanghai: true }),
  row("30311", "代缴社会保险费", "personnel", {
    status: "verified",
    inShanghai: true,
    variants: ["住房公积金"],
  }),
  row("30312", "提租补贴", "personnel", { status: "recalled" }),
  row("30313", "购房补贴", "personnel", { status: "recalled" }),
  row("30314", "采暖补贴", "personnel", { status: "recalled" }),
  row("30399", "其他对个人和家庭的补助", "personnel", { status: "verified", inShanghai: true }),
  row("307", "债务利息及费用支出", "public", { status: "recalled", variants: ["债务利息支出"] }),
  row("30701", "国内债务付息", "public", { status: "verified" }),
  row("30702", "国外债务付息", "public", { status: "verified" }),
  row("30703", "国内债务发行费用", "public", { status: "verified" }),
  row("30704", "国外债务发行费用", "public", { status: "verified" }),
  row("309", "资本性支出(基本建设)", "", { status: "recalled", variants: ["基本建设支出"] }),
  row("30901", "房屋建筑物购建", "", { status: "verified" }),
  row("30902", "办公设备购置", "", { status: "verified" }),
  row("30903", "专用设备购置", "", { status: "verified" }),
  row("30905", "基础设施建设", "", { status: "verified" }),
  row("30906", "大型修缮", "", { status: "verified" }),
  row("30907", "信息网络及软件购置更新", "", { status: "verified" }),
  row("30908", "物资储备", "", { status: "verified" }),
  row("30913", "公务用车购置", "", { status: "verified" }),
  row("30919", "其他交通工具购置", "", { status: "verified" }),
  row("30921", "文物和陈列品购置", "", { status: "verified" }),
  row("30922", "无形资产购置", "", { status: "verified" }),
  row("30999", "其他基本建设支出", "", { status: "verified" }),
  row("310", "资本性支出", "public", {
    status: "verified",
    inShanghai: true,
    variants: ["其他资本性支出"],
  }),
  row("31001", "房屋建筑物购建", "public", { status: "verified", inShanghai: true }),
  row("31002", "办公设备购置", "public", { status: "verified", inShanghai: true }),
  row("31003", "专用设备购置", "public", { status: "verified", inShanghai: true }),
  row("31005", "基础设施建设", "public", { status: "verified" }),
  row("31006", "大型修缮", "public", { status: "verified" }),
  row("31007", "信息网络及软件购置更新", "public", { status: "verified", inShanghai: true }),
  row("31008", "物资储备", "public", { status: "verified" }),
  row("31009", "土地补偿", "public", { status: "verified" }),
  row("31010", "安置补助", "public", { status: "verified" }),
  row("31011", "地上附着物和青苗补偿", "public", { status: "verified" }),
  row("31012", "拆迁补偿", "public", { status: "verified" }),
  row("31013", "公务用车购置", "public", { status: "verified", inShanghai: true }),
  row("31019", "其他交通工具购置", "public", { status: "verified", inShanghai: true }),
  row("31021", "文物和陈列品购置", "public", { status: "verified", inShanghai: true }),
  row("31022", "无形资产购置", "public", { status: "verified", inShanghai: true }),
  row("31099", "其他资本性支出", "public", { status: "verified", inShanghai: true }),
  row("311", "对企业补助(基本建设)", "", { status: "recalled" }),
  row("31101", "资本金注入(一)", "", { status: "recalled", variants: ["资本金注入"] }),
  row("31199", "其他对企业补助", "", { status: "verified" }),
  row("312", "对企业补助", "", { status: "recalled" }),
  row("31201", "资本金注入(二)", "", { status: "recalled", variants: ["资本金注入"] }),
  row("31203", "政府投资基金股权投资", "", { status: "verified" }),
  row("31204", "费用补贴", "", { status: "verified" }),
  row("31205", "利息补贴", "", { status: "verified" }),
  row("31206", "其他资本性补助", "", { status: "recalled" }),
  row("31299", "其他对企业补助", "", { status: "verified" }),
  row("313", "对社会保障基金补助", "", { status: "recalled" }),
  row("31302", "对社会保险基金补助", "", { status: "verified" }),
  row("31303", "补充全国社会保障基金", "", { status: "verified" }),
  row("31304", "对机关事业单位职业年金的补助", "", { status: "recalled" }),
  row("399", "其他支出", "public", { status: "recalled" }),
  row("39906", "赠与", "public", { status: "recalled" }),
  row("39907", "国家赔偿费用支出", "public", { status: "recalled" }),
  row("39908", "对民间非营利组织和群众性自治组织补贴", "public", { status: "recalled" }),
  row("39909", "经常性赠与", "public", { status: "recalled" }),
  row("39910", "资本性赠与", "public", { status: "recalled" }),
  row("39999", "其他支出", "public", { status: "recalled" }),
];

type Rest = {
  readonly status: "verified" | "recalled";
  readonly inShanghai?: boolean;
  readonly variants?: readonly string[];
};

function row(code: string, zh: string, block: EconomicRow["block"], rest: Rest): EconomicRow {
  const { status, inShanghai = false, variants = [] } = rest;
  return { code, zh, block, status, inShanghai, variants };
}
