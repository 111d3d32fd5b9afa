import type { PartKey } from "./section.ts";

/** What a title is: a section, a part, or a part that is a section too (名词解释). */
export type TitleMeaning = {
  /** "" for a part that is no section. */
  readonly key: string;
  readonly part: PartKey;
  /** The title opens a part of the document. */
  readonly isPart: boolean;
};

/** A folded title cut into its ordinal and its words. */
export type TitleCut = {
  /** The style of the ordinal: titles of one level share it. */
  readonly style: "part" | "han" | "han-brackets" | "digit" | "digit-brackets" | "";
  /** Characters of the ordinal. */
  readonly ordinalLength: number;
  readonly words: string;
};

const HAN = "[一二三四五六七八九十]{1,3}";

const ORDINALS: readonly (readonly [TitleCut["style"], RegExp])[] = [
  ["part", new RegExp(`^第?(?:${HAN}|\\d{1,2})部分[:、.,]?`, "u")],
  ["han", new RegExp(`^${HAN}[、.,:]`, "u")],
  ["han-brackets", new RegExp(`^\\(?${HAN}\\)[、.,:]?`, "u")],
  ["digit", /^\d{1,2}[、.](?!\d)/u],
  ["digit-brackets", /^\(?\d{1,2}\)[、.]?/u],
  ["han", /^[、.](?=\p{sc=Han})/u],
];

/** Cuts the ordinal (一、（一） 1. 第三部分) off a folded title. */
export function cutTitle(folded: string): TitleCut {
  for (const [style, pattern] of ORDINALS) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const { length } = match[0];
    return { style, ordinalLength: length, words: folded.slice(length) };
  }
  return { style: "", ordinalLength: 0, words: folded };
}

/** Longer lines are sentences. */
const TITLE_MAX = 64;

/**
 * What a folded title means, whatever its ordinal, year, department and ending; undefined when it
 * is none that is known. `within` is the section and `part` the part it stands in: 其他重要事项 is
 * a section of its own or the last one of that part. A lost first character is put back
 * (入支出决算总体情况说明).
 */
export function sectionOfTitle(
  folded: string,
  within: { readonly key: string; readonly part: string } = { key: "", part: "" },
): TitleMeaning | undefined {
  const title = folded.replace(REMARK, "");
  if (title.length > TITLE_MAX || !WORDS_OF_TITLES.test(title)) return undefined;
  const cut = cutTitle(title);
  const words = plainWords(cut.words);
  const meaning = meaningOf(words, within) ?? restored(words, cut, within);
  if (meaning === undefined) return undefined;
  return cut.style === "part" ? { ...meaning, isPart: true } : meaning;
}

/** What the form tells its writers behind a title (仅有一个单位的部门…). */
const REMARK = /(?<=\p{sc=Han}{4})\([^()]{6,}\)?$/u;

/** A cheap look before the rules: no title is without one of these. */
const WORDS_OF_TITLES =
  /收|支|决算|预算|拨款|经费|采购|资产|绩效|概况|情况|说明|职[能责]|机构|单位|人员|名[词称]|术语|附[件录表]|基金|资本|项目|服务|口径|事项|公务|公车|出国|结余|报表/u;

/** Without remarks in brackets, quotation marks and the stop at the end. */
function plainWords(words: string): string {
  return words
    .replace(/\((?:见附[件表]|此页[^)]*|以下简称[^)]*)\)/gu, "")
    .replace(/["'《》]/gu, "")
    .replace(/[。.:;,]+$/u, "");
}

type Rule = {
  readonly key: string;
  readonly part: PartKey;
  readonly isPart: boolean;
  readonly words: RegExp;
};

/** What may follow the words of a title. */
const ENDING =
  "(?:决算|预算)?(?:公开)?(?:及?增减(?:变动|变化|情况)*|变动|变化|差异)*(?:的)?(?:总体|总)?(?:支出)?" +
  "(?:情况|状况)?(?:总体)?(?:及增减变化原因)?(?:的)?(?:说明|分析|概述|介绍)?";

const BOTH = "(?:收入、?支出|收、?支)";
const BUDGET_FUND = "(?:预算|决算)?(?:财政)?(?:拨款)?(?:的)?";

function section(key: string, words: string, ending = ENDING): Rule {
  return { key, part: "narrative", isPart: false, words: anchored(words, ending) };
}

function part(key: string, name: PartKey, words: string, ending = ""): Rule {
  return { key, part: name, isPart: true, words: anchored(words, ending) };
}

function anchored(words: string, ending: string): RegExp {
  return new RegExp(`^(?:${words})${ending}$`, "u");
}

const RULES: readonly Rule[] = [
  part(
    "glossary",
    "glossary",
    "(?:专业|专用|相关|主要)*(?:性)?(?:名词|名称|术语)(?:的)?(?:解释|释义|说明)",
  ),
  part(
    "statements",
    "statements",
    "(?:决算|预决算)(?:公开)?(?:明细)?(?:报?表|附表|公开表格|表格)(?:格式)?|附表(?:[:、].*)?",
  ),
  part("", "annex", "附件|附录"),
  part("", "contact", "决算公开联系方式(?:及信息反馈渠道)?"),
  part("", "overview", "(?:基本)?概况|基本情况"),
  part("", "narrative", "(?:决算|预算)(?:公开)?(?:情况|数据|编制|执行)?(?:的)?(?:说明|分析)"),
  {
    key: "overview.functions",
    part: "overview",
    isPart: false,
    words: anchored(
      "(?:主要)?(?:部门|单位)?(?:的)?(?:主要)?(?:工作)?(?:职能|职责)(?:职责|职能)?(?:(?:及|和|与|、)(?:内设)?(?:机构)(?:设置)?)?",
      "(?:情况)?(?:说明|简介)?",
    ),
  },
  {
    key: "overview.organisation",
    part: "overview",
    isPart: false,
    words: anchored(
      "(?:决算)?(?:内设)?(?:机构(?:设置|情况|概况|构成|组成)?|单位(?:构成|组成|范围)|决算(?:编制)?(?:单位)?(?:构成|范围)|人员(?:构成|编制|情况|基本)*)(?:(?:及|和|与|、|,)(?:决算)?(?:人员|单位|职责|机构|职能|编制)(?:构成|编制|设置|情况)?)*",
      "(?:情况)?(?:说明)?",
    ),
  },
  section("sangong", "[^,。;:%=]{0,40}三公经费[^,。;:%=\\d]{0,30}", ""),
  section(
    "sangong",
    "因公出国(?:\\(境\\))?(?:费用?|经费)?|公务接待费?|公(?:务用)?车(?:购置)?(?:及|和)?(?:运行)?(?:维护)?费?",
  ),
  section("fund", `政府性基金${BUDGET_FUND}(?:${BOTH}|支出|收入)?`),
  section("capital", `国有资本经营${BUDGET_FUND}(?:${BOTH}|支出|收入)?`),
  section("gpb-basic", "(?:一般公共)?(?:预算|决算)?(?:财政)?(?:拨款)?基本支出(?:经济分类)?"),
  section("gpb-project", "一般公共(?:预算|决算)(?:财政)?(?:拨款)?项目支出"),
  section("gpb.structure", "(?:一般公共(?:预算|决算))?(?:财政)?(?:拨款)?(?:支出)?(?:决算)?结构"),
  section("gpb.detail", "(?:一般公共(?:预算|决算))?(?:财政)?(?:拨款)?(?:支出)?(?:决算)?具体"),
  section("gpb.total", `一般公共(?:预算|决算)(?:财政)?(?:拨款)?(?:${BOTH}|支出)(?:决算)?总体`),
  section("gpb", `一般公共(?:预算|决算)(?:财政)?(?:拨款)?(?:${BOTH}|支出)`),
  section("fiscal", `财政拨款(?:${BOTH}|支出|收入)(?:决算)?(?:总体|总)?`),
  section("carryover", "结转(?:和)?结余"),
  section("other.operating", "机[关构]运行经费(?:(?:及|和)(?:日常)?公用经费)?(?:支出)?"),
  section("other.procurement", "政府采购(?:支出|金额)?"),
  section("other.assets", "国有资产(?:占用|占有|使用|及|、|购置|配置|管理)*"),
  section("purchased-services", "(?:政府)?(?:购买|向社会力量购买)服务(?:支出)?"),
  section("general-expenses", "一般性支出"),
  section("projects", "项目支出"),
  section("execution", "预算执行"),
  section("key-projects", "重点、?(?:重大)?项目(?:信息)?"),
  section("scope", "相关口径"),
  section(
    "performance",
    "(?:预算|财政|整体)?(?:项目)?(?:支出)?(?:预算)?绩效(?:单位|评价|管理|自评|目标|设置|编制|监控|工作|开展|结果|信息|公开|完成)*(?:报告)?",
  ),
  section("misc", "其他(?:需要?|应)(?:予以)?(?:说明|公开)的(?:重要)?(?:事项|情况|问题)"),
  section("other", "其他(?:重要)?(?:事项|情况)(?:及相关口径)?"),
  section("total", `(?:决算)?${BOTH}(?:决算)?(?:总体|总)?`),
  section("income", "(?:本年)?收入(?:决算)?(?:总体)?"),
  section("expenditure", "(?:本年)?支出(?:决算)?(?:总体)?"),
];

/** Words of the field never stand in the name of a department before the words of a title. */
const FIELD_WORDS =
  /收入|支出|收支|预算|决算|拨款|经费|采购|资产|绩效|项目|基本|基金|资本|结转|结余|具体|增加|减少|[,。;:、=%]|\d/u;

/** The name of a body right before the words of a title. */
const BODY_BEFORE =
  /^[^\d]{2,30}?[局院校会厅部心办镇乡委县市区处站所队馆社府司团台园](?=政府采购|收入|支出|收支|收、|财政拨款|一般公共|决算|预算|绩效|机关运行)/u;

function meaningOf(
  words: string,
  within: { readonly key: string; readonly part: string },
): TitleMeaning | undefined {
  const bare = words.replace(/^关于/u, "").replace(/^(?:19|20)\d\d年?度?/u, "");
  for (const candidate of candidatesOf(bare)) {
    const rule = RULES.find(({ words: pattern }) => pattern.test(candidate));
    // Titles of statements have the words of sections too.
    if (/表$/u.test(candidate) && rule?.part !== "statements") continue;
    if (rule !== undefined) return inContext(rule, candidate, within);
  }
  return undefined;
}

/** The words themselves, then without what may be a year, a department or 部门 before them. */
function candidatesOf(words: string): readonly string[] {
  const candidates = [words];
  const withoutBody = words.replace(/^(?:本)?(?:部门|单位)(?:的)?/u, "");
  if (withoutBody !== words) candidates.push(withoutBody);
  const year = /^(.{0,40}?)(?:19|20)\d\d年?度?(?:的)?(?:本)?(?:部门|单位)?/u.exec(words);
  if (year !== null && !FIELD_WORDS.test(year[1] ?? "")) {
    candidates.push(words.slice(year[0].length));
  }
  const body = BODY_BEFORE.exec(words);
  if (body !== null && !FIELD_WORDS.test(body[0])) candidates.push(words.slice(body[0].length));
  for (const anchor of ["部门", "单位", "概况"]) {
    const at = words.indexOf(anchor);
    if (at <= 0 || at > 30 || FIELD_WORDS.test(words.slice(0, at))) continue;
    candidates.push(words.slice(anchor === "概况" ? at : at + anchor.length));
  }
  return candidates;
}

function inContext(
  rule: Rule,
  words: string,
  within: { readonly key: string; readonly part: string },
): TitleMeaning {
  const { key, part: name, isPart } = rule;
  const plain = { key, part: name, isPart };
  // 基本情况 is a part, unless it stands in one.
  if (isPart && name === "overview" && /基本情况$/u.test(words) && within.part !== "") {
    return { key: "overview.organisation", part: name, isPart: false };
  }
  // 其他重要事项 inside the part of that name are what is left over.
  if (key === "other" && within.part === "other") return { ...plain, key: "misc" };
  // (一)财政拨款支出决算总体情况 below 五、一般公共预算… speaks of the general budget.
  const isOfFiscal = key === "fiscal" && /^财政拨款支出/u.test(words);
  const isOfTotal = (key === "expenditure" || isOfFiscal) && /决算总体/u.test(words);
  if (isOfTotal && /^gpb(?:$|\.)/u.test(within.key)) return { ...plain, key: "gpb.total" };
  const isOfThree = key === "gpb.detail" || key === "gpb.structure" || isOfTotal;
  if (isOfThree && within.key === "sangong") return { ...plain, key: "sangong" };
  return plain;
}

const ENDS_AS_TITLE = /(?:情况|说明|概况|设置|职[能责]|解释|报?表)$/u;

const FIRST_CHARACTERS = [..."收支财一政国机其预三基部单决概名附主"];

/** A title that lost its first character: tried only behind an ordinal, and only if one fits. */
function restored(
  words: string,
  cut: TitleCut,
  within: { readonly key: string; readonly part: string },
): TitleMeaning | undefined {
  if (cut.style === "" || words.length < 5 || !ENDS_AS_TITLE.test(words)) return undefined;
  const meanings = FIRST_CHARACTERS.flatMap((first) => {
    const meaning = meaningOf(first + words, within);
    return meaning === undefined ? [] : [meaning];
  });
  const keys = new Set(meanings.map(({ key, part: name }) => `${name} ${key}`));
  return keys.size === 1 ? meanings[0] : undefined;
}

/** Words by which a sentence without a heading above it shows its section, most special first. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ["sangong", /三公"?经费|因公出国|公务接待|公务用车(?:购置|运行|保有|及|费)|公车(?:购置|运行)/u],
  ["other.procurement", /政府采购|授予(?:中小|小微)企业/u],
  ["other.operating", /机[关构]运行经费/u],
  ["other.assets", /共有车辆|单[价位](?:价值)?\d+万元|国有资产/u],
  ["purchased-services", /政府购买服务/u],
  ["performance", /绩效/u],
  ["fund", /政府性基金/u],
  ["capital", /国有资本经营/u],
  ["gpb-basic", /基本支出.{0,30}人员经费|人员经费.{0,40}公用经费/u],
  ["gpb.detail", /\(类\).{0,40}\(款\)/u],
  ["gpb.total", /一般公共预算财政拨款支出/u],
  ["fiscal", /财政拨款(?:收入|支出|收、?支)/u],
  ["total", /收、?支总计|收入、?支出(?:总计|总体)|收入总计|支出总计|总(?:收入|支出)/u],
  ["income", /本年收入/u],
  ["expenditure", /本年支出/u],
  ["overview.organisation", /行政编制|事业编制|实有人数|在职(?:人员|职工)/u],
];

/** How far into a sentence its subject is looked for. */
const SUBJECT_MAX = 200;

/** The section that the subject of a folded sentence belongs to, where no heading tells it. */
export function sectionOfSubject(folded: string): string | undefined {
  const beginning = folded.slice(0, SUBJECT_MAX);
  let best: { readonly key: string; readonly at: number } | undefined;
  for (const [key, pattern] of SUBJECTS) {
    const at = beginning.search(pattern);
    if (at >= 0 && (best === undefined || at < best.at)) best = { key, at };
  }
  return best?.key;
}
