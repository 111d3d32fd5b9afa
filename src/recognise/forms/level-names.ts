import { LEVEL_HINTS, LEVEL_VARIANTS } from "#standard/performance/form-variants.ts";
import { LEVEL_SCHEMES } from "#standard/performance/levels.ts";

/** A name of a level of indicators; some (成本指标) are first levels here and second levels there. */
export type LevelName = {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isSecond: boolean;
  /** First levels above it in the schemes that are known. */
  readonly under: readonly string[];
};

/** Shorter names (投入, 产出) are words of any sentence. */
const NAME_MIN = 4;

const LEVELS: ReadonlyMap<string, LevelName> = levelNames();

function levelNames(): ReadonlyMap<string, LevelName> {
  const levels = new Map<string, LevelName>();
  const add = (name: string, under: string) => {
    if (name.length < NAME_MIN) return;
    const known = levels.get(name);
    const parents = known?.under ?? [];
    levels.set(name, {
      name,
      isFirst: (known?.isFirst ?? false) || under === "",
      isSecond: (known?.isSecond ?? false) || under !== "",
      under: under === "" || parents.includes(under) ? parents : [...parents, under],
    });
  };
  for (const scheme of LEVEL_SCHEMES) {
    for (const { name, level2 } of scheme.level1) {
      add(name, "");
      for (const second of level2) add(second, name);
    }
  }
  for (const { name, under } of LEVEL_VARIANTS) add(name, under);
  return levels;
}

const LONGEST_FIRST = [...LEVELS.values()].sort((a, b) => b.name.length - a.name.length);
const FIRST_CHARACTERS = new Set(LONGEST_FIRST.map(({ name }) => name.charCodeAt(0)));

/** The level of indicators that a cell names as a whole. */
export function levelOf(text: string): LevelName | undefined {
  return LEVELS.get(text);
}

/** The longest level name that begins at an offset of a text. */
export function levelAt(text: string, at: number): LevelName | undefined {
  if (!FIRST_CHARACTERS.has(text.charCodeAt(at))) return undefined;
  return LONGEST_FIRST.find(({ name }) => text.startsWith(name, at));
}

/** Levels named anywhere in a text, in its order; longer names win over those inside them. */
export function levelsIn(text: string): LevelName[] {
  const found: LevelName[] = [];
  for (let at = 0; at + NAME_MIN <= text.length; at++) {
    const level = levelAt(text, at);
    if (level === undefined) continue;
    found.push(level);
    at += level.name.length - 1;
  }
  return found;
}

const STEMS = LONGEST_FIRST.flatMap((level) =>
  level.isSecond && level.name.endsWith("指标") && level.name.length >= NAME_MIN + 2
    ? [{ level, stem: level.name.slice(0, -2) }]
    : [],
);

/** The second level whose name, without its 指标, stands in a text: 经济成本 | 指标. */
export function levelByStem(text: string): LevelName | undefined {
  return STEMS.find(({ stem }) => text.includes(stem))?.level;
}

/** The second level to which the words of an indicator's name point, or undefined. */
export function hintedLevel(name: string): string | undefined {
  let best: string | undefined;
  let bestEnd = 0;
  let bestLength = 0;
  for (const { name: level, words } of LEVEL_HINTS) {
    for (const word of words) {
      const at = name.lastIndexOf(word);
      const end = at + word.length;
      if (at < 0 || end < bestEnd || (end === bestEnd && word.length <= bestLength)) continue;
      bestEnd = end;
      bestLength = word.length;
      best = level;
    }
  }
  return best;
}
