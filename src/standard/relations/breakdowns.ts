/**
 * What a statement that holds figures always prints: where one of these rows was not read, it is
 * not zero but lost (layouts.yaml; T, P).
 */
export const ALWAYS_PRINTED: Readonly<Record<string, ReadonlySet<string>>> = {
  "01": new Set([
    "income-total",
    "income-grand-total",
    "expenditure-total",
    "expenditure-grand-total",
  ]),
  "04": new Set([
    "income-total",
    "income-grand-total",
    "expenditure-total",
    "expenditure-grand-total",
  ]),
  "06": new Set(["personnel-total", "public-total"]),
};

/** The row of the sum of all others, in every statement by codes. */
export const TOTAL_ROW = "total";

/** Items of “三公” and what they are split into; the measure (预算数, 决算数) follows the key. */
export const THREE_PUBLICS_SPLIT: ReadonlyMap<string, readonly string[]> = new Map([
  ["total", ["abroad", "vehicle", "reception"]],
  ["vehicle", ["vehicle-purchase", "vehicle-operation"]],
]);

/**
 * Words by which a sentence says that a statement is empty, beside 无 or 没有: 无政府性基金预算财政
 * 拨款收入和支出 (T, P).
 */
export const EMPTY_STATEMENT_WORDS: Readonly<Record<string, RegExp>> = {
  "07": /(?:无|没有|未发生|不涉及)[^，。；]{0,12}政府性基金|政府性基金[^。]*空表/,
  "08": /(?:无|没有|未发生|不涉及)[^，。；]{0,12}国有资本经营|国有资本经营[^。]*空表/,
  "09": /(?:无|没有|未发生|不涉及)[^，。；]{0,16}三公|三公[^。]*空表/,
};

/** The fund of a statement, as the columns and grants of 公开04 name it. */
export const FUND_OF_STATEMENT: Readonly<Record<string, string>> = {
  "07": "government-fund",
  "08": "state-capital",
};
