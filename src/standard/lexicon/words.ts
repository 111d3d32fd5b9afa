import type { Direction } from "#model/unit.ts";
import type { Family } from "./entity.ts";

/** What a word of the narrative does when it names no subject. */
export type WordRole =
  /** 增加, 减少: the figure behind it is a change, unsigned. */
  | { readonly role: "sign"; readonly direction: Direction }
  /** 上年, 去年: the year before. */
  | { readonly role: "last-year" }
  /** 同比, 环比: compared with the year before, without another word. */
  | { readonly role: "year-on-year" }
  /** 相比: what stands before it is a base, not a value. */
  | { readonly role: "compared" }
  /** 年初预算数, 全年预算数, 预算数. */
  | { readonly role: "budget"; readonly budget: "initial" | "year" | "any" }
  | { readonly role: "actual" }
  | { readonly role: "executed" }
  | { readonly role: "completion" }
  | { readonly role: "deviation" }
  | { readonly role: "share" }
  | { readonly role: "worth" }
  /** 金额, 共计: a value follows, whatever stood between it and its subject. */
  | { readonly role: "sum" }
  /** 其中, 包括: parts of what was said follow. */
  | { readonly role: "parts" }
  /** 主要原因是, 主要用于: what people write, until the sentence ends. */
  | { readonly role: "free" }
  /** (类), (款), (项) behind the name of a function. */
  | { readonly role: "level"; readonly level: "class" | "section" | "item" }
  /** 部门决算, 决算情况: the text is about accounts; no figure follows. */
  | { readonly role: "accounts" }
  /** The name of a fund: the general word right behind it (总收入) is that fund's. */
  | { readonly role: "fund"; readonly family: Family }
  /** Words that look like another and are none (预算绩效, 占用, 比例). */
  | { readonly role: "none" };

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** The words that bind figures to measures, by what they do. Folded; quotes are skipped. */
export const WORDS: readonly (readonly [role: WordRole, words: readonly string[]])[] = [
  [
    { role: "sign", direction: "increase" },
    list(
      "增加 增长 上升 提高 增 上涨 增幅 增长率 上浮 扩大 增支 增收 增加额 超支 多支出 追加 上浮率 递增",
    ),
  ],
  [
    { role: "sign", direction: "decrease" },
    list(
      "减少 下降 降低 减 压减 压缩 减幅 降幅 下降率 下浮 节约 减支 减收 缩减 下滑 降 回落 核减 减低 少支出 递减",
    ),
  ],
  [{ role: "sign", direction: "level" }, list("持平 无变化 无增减 一致 没有变化 相同")],
  [
    { role: "last-year" },
    list(
      "上年 上年度 去年 上一年 上一年度 上年同期 去年同期 前一年 上年决算 上年决算数 上年度决算数 上年预算 上年预算数",
    ),
  ],
  [{ role: "year-on-year" }, list("同比 同口径比")],
  [{ role: "compared" }, list("相比 相比较 对比 比较 比照")],
  [
    { role: "budget", budget: "initial" },
    list("年初预算 年初预算数 年初部门预算 年初批复 期初预算 年初预算安排"),
  ],
  [
    { role: "budget", budget: "year" },
    list(
      "全年预算 全年预算数 全年预算总额 调整预算 调整预算数 调整后预算 调整后预算数 全年预算安排 年度预算数",
    ),
  ],
  [
    { role: "budget", budget: "any" },
    list(
      "预算 预算数 支出预算 支出预算数 本年预算 当年预算 年度预算 预算总额 预算安排 预算总计 预算批复数 预算支出 预算金额",
    ),
  ],
  [
    { role: "actual" },
    list("决算 决算数 支出决算 支出决算数 决算支出 决算支出数 实际支出 决算总额 决算金额"),
  ],
  [
    { role: "executed" },
    list(
      "全年执行数 执行数 实际执行 实际执行数 实际执行总额 全年执行总额 执行总额 实际完成数 支出执行数",
    ),
  ],
  [
    { role: "completion" },
    list(
      "完成 完成率 完成预算 完成全年预算 完成年初预算 完成预算数 完成年初预算数 完成调整预算 完成全年预算数 预算完成率 为预算的 为年初预算的 为全年预算的 占预算的 占年初预算的 占全年预算的 占年初预算 占全年预算 占调整预算 占预算 占年初预算数 占预算数",
    ),
  ],
  [{ role: "deviation" }, list("预决算差异率 差异率 预决算差异 决算差异率")],
  [{ role: "share" }, list("占 比重 占比 所占比例 比重为 占比为")],
  [{ role: "worth" }, list("价值 原值 账面价值 账面原值")],
  [
    { role: "sum" },
    list(
      "金额 共计 合计 总计 总额 共 达 累计 为 采购金额 涉及资金 涉及金额 涉及预算金额 涉及资金总额 涉及预算 涉及",
    ),
  ],
  [{ role: "parts" }, list("其中 包括 具体为 分别为 含")],
  [
    { role: "free" },
    list(
      "主要原因 原因 主要是 主要系 主要用于 用于 开支内容 主要为 主要由于 由于 是由于 系因 因为 主要因 主要开支 支出范围 主要支出 主要安排 主要职责 主要承担 主要功能",
    ),
  ],
  [
    { role: "none" },
    list(
      "主要用于以下方面 主要用于以下几方面 用于以下方面 主要用于以下几个方面 增减变化原因 增减变化 增减情况 增减变动",
    ),
  ],
  [{ role: "fund", family: "general" }, list("一般公共预算 公共财政预算 一般公共财政预算")],
  [{ role: "fund", family: "fund" }, list("政府性基金预算 政府性基金")],
  [{ role: "fund", family: "state" }, list("国有资本经营预算 国有资本经营")],
  [{ role: "fund", family: "fiscal" }, list("财政拨款 当年财政拨款 本年财政拨款")],
  [
    { role: "accounts" },
    list(
      "决算情况 决算说明 决算表 决算公开 决算草案 决算编制 决算范围 部门决算 单位决算 决算报表 财务决算 决算审计",
    ),
  ],
  [{ role: "level", level: "class" }, list("(类) (类)支出 支出类科目 类科目")],
  [{ role: "level", level: "section" }, list("(款)")],
  [{ role: "level", level: "item" }, list("(项) (项)科目")],
  [
    { role: "none" },
    list(
      "公共预算 基金预算 经营预算 预算绩效 预算单位 预算编制 预算执行 预算管理 预算法 预算拨款 财政预算 部门预算 预算资金 预算外 预决算 预算公开 预算年度 预算科目 预算调整 概预算 占用 占有 占地 抢占 比例 比如 对比分析 增值 增强 增设 增进 增效 增补 减免 减税 减灾 减排 减轻 减负 降水 降温 下降级 完成整改 工程完成 完成情况 收入支出决算表 包括但不限于 含税 加强 因公 用车 达到 达标 到达 为主 为准 作为 成为 行为 为民 共有 共同 公共 认为 较为 改为",
    ),
  ],
];
