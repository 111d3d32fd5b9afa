import type { FigureKind } from "#model/unit.ts";

/** A unit as it stands behind a number, and what a number in it is. */
export type UnitWord = {
  /** As printed. */
  readonly text: string;
  /** The unit that is meant: 万 of money is 万元. */
  readonly unit: string;
  readonly kind: FigureKind;
};

const MONEY = ["亿元", "百万元", "万元", "千元", "元"];
const AREAS = ["平方米", "平方公里", "㎡", "m2", "公顷", "万亩", "亩"];
const COUNTS = [
  [
    "人次",
    "人",
    "名",
    "位",
    "余人次",
    "万人次",
    "万人",
    "批次",
    "批",
    "个批次",
    "次",
    "户次",
    "户",
  ],
  ["个", "辆次", "辆", "台(套)", "台/套", "台套", "台", "套", "家", "份", "项", "期", "条", "座"],
  ["间", "件", "天", "工作日", "年", "月", "周", "小时", "分钟", "吨", "公里", "千米", "米", "km"],
  ["mm", "cm", "处", "所", "组", "团组", "团", "张", "册", "场", "场次", "篇", "起", "宗", "例"],
  [
    "幅",
    "块",
    "栋",
    "部",
    "艘",
    "架",
    "只",
    "头",
    "株",
    "倍",
    "级",
    "类",
    "种",
    "门",
    "班",
    "课时",
  ],
].flat();

const UNITS: readonly UnitWord[] = [
  ...MONEY.map((text): UnitWord => ({ text, unit: text, kind: "amount" })),
  { text: "万员", unit: "万元", kind: "amount" },
  { text: "个百分点", unit: "个百分点", kind: "percent" },
  { text: "百分点", unit: "个百分点", kind: "percent" },
  { text: "%", unit: "%", kind: "percent" },
  { text: "﹪", unit: "%", kind: "percent" },
  { text: "‰", unit: "‰", kind: "percent" },
  { text: "分", unit: "分", kind: "score" },
  ...AREAS.map((text): UnitWord => ({ text, unit: text, kind: "area" })),
  ...COUNTS.map((text): UnitWord => ({ text, unit: text, kind: "count" })),
];

const BY_FIRST = byFirst();

function byFirst(): ReadonlyMap<string, readonly UnitWord[]> {
  const map = new Map<string, UnitWord[]>();
  for (const word of UNITS) {
    const first = word.text.charAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  for (const words of map.values()) words.sort((a, b) => b.text.length - a.text.length);
  return map;
}

/** Words of which 万 is only the beginning: 3万人, 5万亩. */
const AFTER_TEN_THOUSAND = /[\u3400-\u9fff]/u;

/** The unit that begins at an offset of a folded text: the longest that fits. */
export function unitAt(text: string, at: number): UnitWord | undefined {
  const first = text.charAt(at);
  for (const word of BY_FIRST.get(first) ?? []) {
    if (text.startsWith(word.text, at) && !isPartOfWord(word, text, at)) return word;
  }
  if (first === "万" && !AFTER_TEN_THOUSAND.test(text.charAt(at + 1))) {
    return { text: "万", unit: "万元", kind: "amount" };
  }
  return undefined;
}

/** 分别, 元旦, 人员 and the like begin with a unit's character and are none. */
const WORDS_NOT_UNITS: ReadonlyMap<string, RegExp> = new Map([
  ["分", /^分(?:别|为|公司|局|中心|类|项|管)/u],
  ["个", /^个(?:人|别)/u],
  ["人", /^人(?:员|民|大|均|事)/u],
  ["元", /^元(?:旦|月)/u],
  ["名", /^名(?:称|单)/u],
  ["级", /^级别/u],
  ["部", /^部(?:门|分)/u],
  ["项", /^项(?:目)/u],
  ["条", /^条例/u],
  ["月", /^月份/u],
  ["年", /^年(?:度|初|末|底|中)/u],
  ["次", /^次(?:年|月)/u],
  ["组", /^组(?:织|成)/u],
  ["期", /^期(?:间|末)/u],
  ["场", /^场(?:所|馆)/u],
]);

function isPartOfWord(word: UnitWord, text: string, at: number): boolean {
  const words = WORDS_NOT_UNITS.get(word.text);
  return words?.test(text.slice(at, at + 4)) === true;
}
