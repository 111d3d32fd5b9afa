import { type LevelName, levelAt, levelOf } from "./level-names.ts";
import { type FormRow, wordsOf } from "./rows.ts";
import { hasHan, joinRuns, type Run, sliceRun } from "./run.ts";
import { readValue } from "./value.ts";
import { footKeyOf, indicatorColumnOf } from "./vocabulary.ts";

/** A word of the indicators of a form whose cells were lost. */
export type StreamWord =
  | { readonly kind: "level"; readonly level: LevelName; readonly run: Run }
  /** `(50分)`: the weight of a first level. */
  | { readonly kind: "level-weight"; readonly run: Run }
  | { readonly kind: "value"; readonly run: Run }
  | { readonly kind: "text"; readonly run: Run; readonly isLineStart: boolean }
  /** What the empty form prints: `指标2:`, `……`. */
  | { readonly kind: "blank"; readonly run: Run }
  | { readonly kind: "total"; readonly run: Run }
  | { readonly kind: "end" };

/** Words of the rows under the header of the indicators, each by what it is. */
export function streamWordsOf(rows: readonly FormRow[]): readonly StreamWord[] {
  const found: StreamWord[] = [];
  for (const row of rows) {
    const words = row.cells.flatMap((cell) => wordsOf(cell));
    words.forEach((run, index) => {
      found.push(...cutWord(run, index === 0));
    });
  }
  return withoutHeader(withLevelsJoined(found));
}

/** Cuts levels off the beginning of a word, and the target off its end. */
function cutWord(word: Run, isLineStart: boolean): readonly StreamWord[] {
  const found: StreamWord[] = [];
  let rest = word;
  for (let level = levelAt(rest.text, 0); level !== undefined; level = levelAt(rest.text, 0)) {
    const { length } = level.name;
    // A name of an indicator may begin like its level: 满意度指标完成率.
    if (rest.text.length > length && !isCutBehind(rest.text, length)) break;
    found.push({ kind: "level", level, run: sliceRun(rest, 0, length) });
    rest = sliceRun(rest, length);
  }
  const weight = /^\((?:分值)?\d{1,3}分?\)$/.exec(rest.text);
  if (weight !== null) return [...found, { kind: "level-weight", run: rest }];
  const bound = rest.text.search(/(?:>=|<=|[≥≤≧≦=<>])\d/);
  if (bound > 0 && hasHan(sliceRun(rest, 0, bound))) {
    found.push({ kind: "text", run: sliceRun(rest, 0, bound), isLineStart });
    rest = sliceRun(rest, bound);
  }
  return rest.text === "" ? found : [...found, wordOf(rest, isLineStart)];
}

function isCutBehind(text: string, length: number): boolean {
  return text[length] === "(" || levelAt(text, length) !== undefined || /[≥≤=<>]\d/.test(text);
}

const VALUE_MAX = 14;

function wordOf(run: Run, isLineStart: boolean): StreamWord {
  const { text } = run;
  const total = /^(?:总分|合计|总计)(?::?\d+(?:\.\d+)?分?)?$/.test(text);
  if (total || footKeyOf(text) === "total") return { kind: "total", run };
  if (footKeyOf(text) !== undefined || /^(?:评价结论|存在问题|改进措施|注:)/.test(text)) {
    return { kind: "end" };
  }
  if (/^(?:指标\d+[:：]?[/\\-]*|[.…·]{2,}|[/\\-]+)$/.test(text)) return { kind: "blank", run };
  const isNumber = /^(?:[≥≤≧≦=<>]|[\d-])/.test(text) && text.length <= VALUE_MAX;
  if (isNumber && readValue(run) !== undefined) return { kind: "value", run };
  return { kind: "text", run, isLineStart };
}

/** Names of levels that stand in two or three pieces: 经济效益 | 指标. */
function withLevelsJoined(words: readonly StreamWord[]): readonly StreamWord[] {
  const found: StreamWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const joined = joinedLevel(words, at, 3) ?? joinedLevel(words, at, 2);
    if (joined === undefined) {
      const word = words[at];
      if (word !== undefined) found.push(word);
      continue;
    }
    found.push({ kind: "level", level: joined.level, run: joined.run });
    at += joined.length - 1;
  }
  return found;
}

function joinedLevel(
  words: readonly StreamWord[],
  at: number,
  length: number,
): { readonly level: LevelName; readonly run: Run; readonly length: number } | undefined {
  const runs: Run[] = [];
  for (const word of words.slice(at, at + length)) {
    if (word.kind !== "text" && word.kind !== "level") return undefined;
    runs.push(word.run);
  }
  if (runs.length < length) return undefined;
  const run = joinRuns(runs);
  const level = levelOf(run.text);
  return level === undefined ? undefined : { level, run, length };
}

/** Drops the words of the header, which may be broken in two as well (年度 | 指标值). */
function withoutHeader(words: readonly StreamWord[]): readonly StreamWord[] {
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.kind === "level" || word.kind === "value") break;
    if (word.kind !== "text") continue;
    const next = words[at + 1];
    const both = next?.kind === "text" ? joinRuns([word.run, next.run]).text : "";
    if (indicatorColumnOf(both) !== undefined) from = ++at + 1;
    else if (indicatorColumnOf(word.run.text) !== undefined) from = at + 1;
  }
  return words.slice(from);
}
