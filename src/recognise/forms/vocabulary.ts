import type { FundRowKey } from "#model/form.ts";
import {
  BLOCK_WORDS,
  type BlockKey,
  FOOT_WORDS,
  FORM_TITLES,
  type FootKey,
  type FormWord,
  FUND_COLUMN_WORDS,
  FUND_ROW_WORDS,
  type FundColumnKey,
  GOAL_WORDS,
  type GoalKey,
  HEAD_WORDS,
  type HeadKey,
  INDICATOR_COLUMN_WORDS,
  type IndicatorColumnKey,
} from "#standard/performance/form-words.ts";
import { likeness } from "./likeness.ts";

/** Folded label, without a colon at its end, to what it means. */
function lookup<Key extends string>(words: readonly FormWord<Key>[]): ReadonlyMap<string, Key> {
  const map = new Map<string, Key>();
  for (const { key, name } of words) {
    const label = bareLabel(name);
    if (!map.has(label)) map.set(label, key);
  }
  return map;
}

const COLON = 0x3a;

/** A label without the colon behind it. */
export function bareLabel(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === COLON) end--;
  return end === text.length ? text : text.slice(0, end);
}

const HEADS = lookup<HeadKey>(HEAD_WORDS);
const BLOCKS = lookup<BlockKey>(BLOCK_WORDS);
const GOALS = lookup<GoalKey>(GOAL_WORDS);
const FEET = lookup<FootKey>(FOOT_WORDS);
const FUND_COLUMNS = lookup<FundColumnKey>(FUND_COLUMN_WORDS);
const INDICATOR_COLUMNS = lookup<IndicatorColumnKey>(INDICATOR_COLUMN_WORDS);
const FUND_ROWS = lookup<FundRowKey>(FUND_ROW_WORDS);
/** What a label of the head opens. */
export function headKeyOf(text: string): HeadKey | undefined {
  return HEADS.get(bareLabel(text));
}

/** What a label at the left of a block opens. */
export function blockKeyOf(text: string): BlockKey | undefined {
  return BLOCKS.get(bareLabel(text));
}

/** Which of the two goals a label opens. */
export function goalKeyOf(text: string): GoalKey | undefined {
  return GOALS.get(bareLabel(text));
}

/** What a label under the indicators opens. */
export function footKeyOf(text: string): FootKey | undefined {
  return FEET.get(bareLabel(text));
}

/** Which column of the funds a header cell names. */
export function fundColumnOf(text: string): FundColumnKey | undefined {
  return FUND_COLUMNS.get(bareLabel(text));
}

/** Which column of the indicators a header cell names; a garbled one may hold other words too. */
export function indicatorColumnOf(text: string): IndicatorColumnKey | undefined {
  const exact = INDICATOR_COLUMNS.get(bareLabel(text));
  if (exact !== undefined || text.length > GARBLED_HEADER_MAX) return exact;
  if (text.includes("一级指标")) return "level1";
  if (text.includes("二级指标")) return "level2";
  if (text.includes("三级指标")) return "level3";
  return undefined;
}

const GARBLED_HEADER_MAX = 12;

/** Labels of the row of all funds that are long enough to tell a form of performance by. */
export const LONG_TOTAL_LABELS: ReadonlySet<string> = new Set(
  [...FUND_ROWS].filter(([name, key]) => key === "total" && name.length >= 5).map(([name]) => name),
);

const LIKENESS_MIN = 0.55;
/** A label cut off behind this many characters still names its row. */
const CUT_LABEL_MIN = 5;
const CUT_LABEL_LIKENESS = 0.9;
/** Shorter names (合计) are found exactly or not at all. */
const GARBLED_MIN = 4;
const GARBLED_MAX = 20;

const FUND_ROW_LIST = [...FUND_ROWS].filter(([name]) => name.length >= GARBLED_MIN);

/** Which row of the funds a label names as printed in full, or undefined. */
export function exactFundRowOf(text: string): FundRowKey | undefined {
  return FUND_ROWS.get(bareLabel(text));
}

/**
 * Which rows of the funds a label may name. Labels that OCR garbled (其作也资金) are taken for those
 * they are most like; several where they are equally like.
 */
export function fundRowsLike(text: string): readonly FundRowKey[] {
  const label = bareLabel(text);
  const exact = FUND_ROWS.get(label);
  if (exact !== undefined) return [exact];
  if (label.length < GARBLED_MIN || label.length > GARBLED_MAX) return [];
  let best: FundRowKey[] = [];
  let most = LIKENESS_MIN;
  for (const [name, key] of FUND_ROW_LIST) {
    const like = likenessToName(label, name, most);
    if (like < most) continue;
    if (like > most) best = [];
    most = like;
    if (!best.includes(key)) best.push(key);
  }
  return best;
}

function likenessToName(label: string, name: string, least: number): number {
  if (label.length >= CUT_LABEL_MIN && name.startsWith(label)) return CUT_LABEL_LIKENESS;
  const shorter = Math.min(label.length, name.length);
  const longer = Math.max(label.length, name.length);
  return shorter < longer * least ? 0 : likeness(label, name);
}

/** The one row of the funds that a label names or is most like, or undefined. */
export function fundRowOf(text: string): FundRowKey | undefined {
  const keys = fundRowsLike(text);
  return keys.length === 1 ? keys[0] : undefined;
}

const TITLES = FORM_TITLES.map(({ key, name }) => ({ key, name })).sort(
  (a, b) => b.name.length - a.name.length,
);

/** Longer lines only mention a form. */
const TITLE_MAX = 48;

/** Whether a line is the title of a form, and of which kind. */
export function titleScopeOf(text: string): "project" | "department" | undefined {
  if (text.length > TITLE_MAX || /[。;,]/.test(text)) return undefined;
  const known = TITLES.find(({ name }) => text.includes(name));
  if (known !== undefined) return known.key;
  if (!/自评表|绩效自评$|自评$/.test(text.replace(/\([^()]*\)/g, ""))) return undefined;
  return text.includes("整体") ? "department" : "project";
}
