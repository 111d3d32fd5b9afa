import type { SourceText } from "#model/source-document.ts";
import { foldString } from "#recognise/folded.ts";
import {
  statementsOfTitle,
  statementsOfTitleTail,
  type TitleMatch,
} from "#standard/statements/statements.ts";

/** What a line above or below a statement is. */
export type FrameKind = "title" | "mark" | "unit" | "body" | "note" | "other";

/** A line in the frame of a statement: its title, 公开01表, 编制单位, 单位：万元. */
export type FrameLine = {
  readonly kind: FrameKind;
  readonly text: SourceText;
  readonly folded: string;
  /** Index of the block in which it stands. */
  readonly block: number;
  readonly titles: readonly TitleMatch[];
};

/** A title or mark is never longer; a longer line is a sentence. */
const TITLE_MAX = 90;
/** A longer line is only looked at for its first words. */
const LINE_MAX = 120;

const MARK =
  /^\(?(?:财决)?(?:公开|附表|附件|附|表|预算|决算)?[0-9A-Z一二三四五六七八九十._-]{1,6}表?\)?$/;
const BODY = /^(?:编制|填报|填表|预算|公开)?(?:单位|部门)(?:名称)?(?:\(.{1,6}\))?:/;
const YEAR = /^\(?(?:19|20)\d\d年(?:度)?\)?$/;
const PAGE = /^-*\d{1,4}-*$|^第\d+页(?:,?共\d+页)?$/;
const NOTE = /^(?:注|说明|备注)[:1一]|本表(?:反映|无数据|为空)|(?:为|是)空表|故本表/;
const MONEY = "百万元|千元|万元|亿元|万|亿|元";
const UNIT = new RegExp(
  `(?:单位|计量单位)[:]?\\n?(?:人民币)?(${MONEY})(?=$|[^\\u4e00-\\u9fff]|部门|编制|公开|金额|填报|日期|单位)`,
);
const UNIT_IN_BRACKETS = new RegExp(`\\((?:单位:)?(?:人民币)?(${MONEY})\\)`);
const BARE_UNIT = new RegExp(`^(?:人民币)?(?:${MONEY})$`);
const FULL_UNIT: ReadonlyMap<string, string> = new Map([
  ["万", "万元"],
  ["亿", "亿元"],
]);
/** Words of the field before a title make another table of it. */
const OTHER_TABLE =
  /预算|拨款|专户|基金|资本|经费|支出|收入|收支|明细|项目|分单位|决算|资金|汇总|对比|情况/;
const BODY_OF_ACCOUNTS = /(?:部门|单位|年度|年|本级)(?:决算|预算)(?:公开)?(?:报表|表)?/g;

/** Reads a line of the frame. */
export function frameLine(text: SourceText, block: number): FrameLine {
  const raw = text.text;
  if (raw.length > LINE_MAX) {
    const isNote = NOTE.test(foldString(raw.slice(0, LINE_MAX))) || /本表/.test(raw);
    return { text, folded: raw, block, titles: [], kind: isNote ? "note" : "other" };
  }
  const folded = foldString(raw);
  const titles = titlesOf(folded);
  return { text, folded, block, titles, kind: kindOf(folded, titles) };
}

function kindOf(folded: string, titles: readonly TitleMatch[]): FrameKind {
  if (titles.length > 0) return "title";
  if (NOTE.test(folded)) return "note";
  if (unitOf(folded) !== undefined && folded.length <= TITLE_MAX) return "unit";
  if (BARE_UNIT.test(folded)) return "unit";
  if (BODY.test(folded)) return "body";
  if ((MARK.test(folded) && /[公表附]/.test(folded)) || YEAR.test(folded)) return "mark";
  return folded === "" || PAGE.test(folded) ? "mark" : "other";
}

/** The unit of money that a folded line names (单位:万元), or undefined. */
export function unitOf(folded: string): string | undefined {
  const unit = UNIT.exec(folded)?.[1];
  return unit === undefined ? undefined : (FULL_UNIT.get(unit) ?? unit);
}

/** The unit that a header cell names in brackets or after 单位 (金额(万元)), or undefined. */
export function unitOfHeader(folded: string): string | undefined {
  const unit = UNIT_IN_BRACKETS.exec(folded)?.[1];
  if (unit !== undefined) return FULL_UNIT.get(unit) ?? unit;
  return unitOf(folded);
}

/**
 * The statements whose title ends a folded line, whatever ordinal, year and body stand before it.
 * Words of the field before it make it the title of something else.
 */
export function titlesOf(folded: string): readonly TitleMatch[] {
  if (folded.length > TITLE_MAX || !/[表算]/.test(folded)) return [];
  for (const line of variantsOf(folded)) {
    for (let from = 0; from + 4 <= line.length; from++) {
      const found = statementsOfTitle(line.slice(from));
      if (found.length > 0 && isPrefix(line.slice(0, from))) return found;
    }
    const found = statementsOfTitleTail(line);
    if (found.length > 0) return found;
  }
  return [];
}

function variantsOf(folded: string): readonly string[] {
  const bare = folded
    .replace(/[《》]/g, "")
    .replace(/三公经费/g, '"三公"经费')
    .replace(/"{2,}/g, '"')
    .replace(UNIT, "")
    .replace(/\(\)$/, "")
    .replace(/(?:财决)?公开\d+表|金额$/g, "")
    .replace(/[:。,]$/, "");
  const short = bare.replace(/\((?:续表?\d*|按[^()]*|公开[^()]*|20\d\d年度?)\)$/, "");
  return short === bare ? [bare] : [bare, short];
}

function isPrefix(prefix: string): boolean {
  return !OTHER_TABLE.test(prefix.replace(BODY_OF_ACCOUNTS, "")) && !/[。;]/.test(prefix);
}
