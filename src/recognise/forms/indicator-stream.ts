import { addTo, type NamedLevel, type RawIndicator, rawIndicator } from "./indicator.ts";
import type { LevelName } from "./level-names.ts";
import type { FormRow } from "./rows.ts";
import { joinRuns, type Run, sliceRun } from "./run.ts";
import { type StreamWord, streamWordsOf } from "./stream-words.ts";
import { millionths, readScore } from "./value.ts";

/** Indicators of a form without cells, and what else its words hold. */
export type StreamFound = {
  readonly indicators: readonly RawIndicator[];
  /** Weights printed beside first levels. */
  readonly levelWeights: readonly Run[];
  /** Words from 总分 on. */
  readonly total: readonly Run[];
};

type OpenIndicator = {
  readonly levels: readonly NamedLevel[];
  name: Run;
  readonly words: Run[];
  readonly values: Run[];
};

/**
 * Gathers indicators from words that stand one after the other. A name opens an indicator, figures
 * follow; how many there are tells which of the cells were empty, and where it does not the figures
 * are left alone.
 */
export function gatherStream(rows: readonly FormRow[]): StreamFound {
  const words = streamWordsOf(rows);
  const isNumbered = words.some((word) => word.kind === "text" && /^指标\d/.test(word.run.text));
  const indicators: RawIndicator[] = [];
  const levelWeights: Run[] = [];
  const total: Run[] = [];
  const levels: { first?: NamedLevel; second?: NamedLevel } = {};
  let open: OpenIndicator | undefined;
  const close = () => {
    if (open !== undefined) finish(open, indicators);
    open = undefined;
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === "end") break;
    if (word.kind === "total") {
      close();
      for (const rest of words.slice(at)) {
        if (rest.kind === "end" || rest.kind === "level" || rest.kind === "text") break;
        total.push(rest.run);
      }
      break;
    }
    if (word.kind === "level") {
      close();
      enter(levels, word.level);
    } else if (word.kind === "level-weight") {
      close();
      levelWeights.push(sliceRun(word.run, 1, word.run.text.length - 1));
    } else if (word.kind === "value") {
      open?.values.push(word.run);
    } else if (word.kind === "text") {
      if (beginsIndicator(words, at, open, isNumbered)) {
        close();
        open = { levels: Object.values(levels), name: word.run, words: [], values: [] };
      } else open?.words.push(word.run);
    } else if (open !== undefined && word.run.text.startsWith("指标")) close();
  }
  close();
  return { indicators, levelWeights, total };
}

function enter(levels: { first?: NamedLevel; second?: NamedLevel }, level: LevelName): void {
  const isUnder = levels.first !== undefined && level.under.includes(levels.first.level.name);
  if (level.isSecond && (!level.isFirst || isUnder)) levels.second = { column: "level2", level };
  else {
    levels.first = { column: "level1", level };
    delete levels.second;
  }
}

/** Whether a text is the name of the next indicator, or words of the one before. */
function beginsIndicator(
  words: readonly StreamWord[],
  at: number,
  open: OpenIndicator | undefined,
  isNumbered: boolean,
): boolean {
  const word = words[at];
  if (word?.kind !== "text") return false;
  if (/^指标\d/.test(word.run.text)) return true;
  if (isNumbered) return false;
  if (open === undefined) return true;
  if (open.values.length === 0) return false;
  if (/[。;]/.test(word.run.text)) return false;
  const next = words[at + 1];
  const afterNext = words[at + 2];
  // Two texts before figures: a note and a name, unless words of target and actual follow.
  const isBeforeName = next?.kind === "text" && afterNext?.kind === "value";
  return !(isBeforeName && open.values.length >= 4);
}

/** Gives the figures of an indicator their columns by their number and kind. */
function finish(open: OpenIndicator, indicators: RawIndicator[]): void {
  const indicator = rawIndicator(0);
  indicator.levels.push(...open.levels);
  addTo(indicator, "level3", open.name);
  place(indicator, open);
  if (Object.keys(indicator.columns).length > 1) indicators.push(indicator);
}

function place(indicator: RawIndicator, { values, words, name }: OpenIndicator): void {
  const [first, second, third, fourth, ...others] = values;
  if (isPair(third, fourth) && first !== undefined && second !== undefined) {
    addTo(indicator, "target", first);
    addTo(indicator, "actual", second);
    addPair(indicator, third, fourth);
    addTo(indicator, "note", joinRuns([...others, ...words]));
    return;
  }
  if (values.length === 3 && isPair(second, third)) {
    // One of target and actual is empty, and nothing tells which: the figure is left alone.
    addPair(indicator, second, third);
    return;
  }
  if (values.length === 2 && isPair(first, second)) {
    addPair(indicator, first, second);
    addWords(indicator, words, name);
    return;
  }
  if (values.length <= 2 && first !== undefined && !isPlain(first)) {
    addTo(indicator, "target", first);
    if (isPlain(second)) addTo(indicator, "weight", second ?? first);
    addTo(indicator, "note", joinRuns(words));
  }
}

/** Words of target and actual, or a target that stands in the name itself (支付率100%). */
function addWords(indicator: RawIndicator, words: readonly Run[], name: Run): void {
  const [target, actual, ...others] = words;
  if (target !== undefined && actual !== undefined) {
    addTo(indicator, "target", target);
    addTo(indicator, "actual", actual);
    addTo(indicator, "note", joinRuns(others));
    return;
  }
  if (target !== undefined) addTo(indicator, "note", target);
  const share = /\d+(?:\.\d+)?%$/.exec(name.text);
  if (share === null || share.index === 0) return;
  indicator.columns.level3 = [sliceRun(name, 0, share.index)];
  addTo(indicator, "target", sliceRun(name, share.index));
}

function addPair(indicator: RawIndicator, weight: Run | undefined, score: Run | undefined): void {
  if (weight === undefined || score === undefined) return;
  addTo(indicator, "weight", weight);
  addTo(indicator, "score", score);
}

function isPlain(run: Run | undefined): boolean {
  return run !== undefined && readScore(run) !== undefined;
}

const WEIGHT_MAX = 100_000_000n;

function isPair(weight: Run | undefined, score: Run | undefined): boolean {
  if (weight === undefined || score === undefined) return false;
  const w = readScore(weight);
  const s = readScore(score);
  if (w === undefined || s === undefined) return false;
  const size = millionths(w.printed);
  return size > 0n && size <= WEIGHT_MAX && millionths(s.printed) <= size;
}
