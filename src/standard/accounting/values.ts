/** The dimensions whose values are words of a short list. */
export type WordDimension = "fund" | "source" | "nature" | "special" | "mark";

/**
 * How values of dimensions are written in books, folded, the template's own spelling first
 * (import-formats 4.1; accounting.md 1.2; 财会〔2017〕25号 第三部分).
 */
export const DIMENSION_WORDS: Readonly<
  Record<WordDimension, Readonly<Record<string, readonly string[]>>>
> = {
  fund: {
    general: [
      "一般公共预算财政拨款",
      "一般公共预算",
      "一般公共预算拨款",
      "一般公共预算资金",
      "一般",
    ],
    "government-fund": [
      "政府性基金预算财政拨款",
      "政府性基金预算",
      "政府性基金",
      "政府性基金预算资金",
      "基金",
    ],
    "state-capital": [
      "国有资本经营预算财政拨款",
      "国有资本经营预算",
      "国有资本经营",
      "国有资本经营预算资金",
      "国资",
    ],
    "non-fiscal": ["非财政拨款", "非财政", "其他资金", "单位资金", "非财政拨款资金", "自有资金"],
  },
  source: {
    fiscal: ["财政拨款支出", "财政拨款", "财政拨款资金"],
    "non-fiscal-special": [
      "非财政专项资金支出",
      "非财政专项资金",
      "非财政专项",
      "非同级财政专项",
      "非财专项",
    ],
    other: ["其他资金支出", "其他资金", "其他"],
  },
  nature: {
    basic: ["基本支出", "基本"],
    project: ["项目支出", "项目"],
  },
  special: {
    true: ["是", "专项", "专项资金收入", "专项资金"],
    false: ["否", "非专项", "非专项资金收入", "非专项资金"],
  },
  mark: {
    "use-special-surplus": ["使用专用结余"],
    pending: ["待处理"],
  },
};

/** Details of 8101, 8102, 8201, 8202 (明细科目): units number them as they like, so by name. */
export type DetailKey =
  | "opening-adjustment"
  | "gathered-in"
  | "gathered-out"
  | "remitted"
  | "reallocated"
  | "refunded"
  | "overhead"
  | "year-result"
  | "carried-in"
  | "cumulative";

export type Detail = {
  readonly key: DetailKey;
  readonly names: readonly [string, ...string[]];
  readonly of: readonly string[];
};

/** 财会〔2017〕25号 8101, 8102, 8201, 8202 (verified). */
export const DETAILS: readonly Detail[] = [
  {
    key: "opening-adjustment",
    names: ["年初余额调整"],
    of: ["8101", "8102", "8201", "8202"],
  },
  { key: "gathered-in", names: ["归集调入"], of: ["8101"] },
  { key: "gathered-out", names: ["归集调出"], of: ["8101"] },
  { key: "remitted", names: ["归集上缴"], of: ["8101", "8102"] },
  { key: "reallocated", names: ["单位内部调剂"], of: ["8101", "8102"] },
  { key: "refunded", names: ["缴回资金"], of: ["8201"] },
  {
    key: "overhead",
    names: ["项目间接费用或管理费", "项目间接费用", "管理费"],
    of: ["8201", "8202"],
  },
  { key: "year-result", names: ["本年收支结转"], of: ["8101", "8201"] },
  { key: "carried-in", names: ["结转转入"], of: ["8102", "8202"] },
  {
    key: "cumulative",
    names: ["累计结转", "累计结余", "累计"],
    of: ["8101", "8102", "8201", "8202"],
  },
];

/** The word of the template for a value: 财政拨款支出 for `fiscal`. */
export function dimensionWord(dimension: WordDimension, value: string): string | undefined {
  return DIMENSION_WORDS[dimension][value]?.[0];
}
