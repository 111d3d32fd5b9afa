import { numberText } from "./number-text.ts";
import type { PartReading } from "./part.ts";
import type { XmlAttributes } from "./saxes.ts";
import { wholeNumber } from "./styles.ts";

/** A level of a list: how it counts and what it prints (`第%1部分`, `（%2）`). */
type Level = {
  start: number;
  format: string;
  pattern: string;
  isLegal: boolean;
  restartAfter: number | undefined;
};

type Abstract = { readonly levels: Map<number, Level>; counters: (number | undefined)[] };

type List = {
  abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
  isBegun: boolean;
};

/** The lists of a document and how far each has counted. */
export type Numbering = {
  readonly abstracts: Map<string, Abstract>;
  readonly lists: Map<string, List>;
};

/** A document without lists. */
export function noNumbering(): Numbering {
  return { abstracts: new Map(), lists: new Map() };
}

const LEVELS_MAX = 9;

/** Reads word/numbering.xml into `numbering`. */
export function numberingReading({ abstracts, lists }: Numbering): PartReading {
  let abstract: Abstract | undefined;
  let list: List | undefined;
  let overridden: number | undefined;
  let level: Level | undefined;
  const open = (name: string, attributes: XmlAttributes) => {
    const value = attributes["w:val"];
    if (name === "w:abstractNum") {
      abstract = { levels: new Map(), counters: [] };
      abstracts.set(attributes["w:abstractNumId"] ?? "", abstract);
    } else if (name === "w:num") {
      list = { abstract: "", starts: new Map(), levels: new Map(), isBegun: false };
      lists.set(attributes["w:numId"] ?? "", list);
    } else if (name === "w:abstractNumId" && list !== undefined) list.abstract = value ?? "";
    else if (name === "w:lvlOverride") overridden = wholeNumber(attributes["w:ilvl"]);
    else if (name === "w:startOverride" && list !== undefined && overridden !== undefined) {
      list.starts.set(overridden, wholeNumber(value) ?? 1);
    } else if (name === "w:lvl") {
      const at = wholeNumber(attributes["w:ilvl"]) ?? 0;
      level = newLevel();
      (list?.levels ?? abstract?.levels)?.set(at, level);
    } else if (level !== undefined) readLevel(level, name, value);
  };
  const close = (name: string) => {
    if (name === "w:abstractNum") abstract = undefined;
    else if (name === "w:num") list = undefined;
    else if (name === "w:lvlOverride") overridden = undefined;
    else if (name === "w:lvl") level = undefined;
  };
  return { open, close, text: () => undefined };
}

function newLevel(): Level {
  return {
    start: 1,
    format: "decimal",
    pattern: "",
    isLegal: false,
    restartAfter: undefined,
  };
}

function readLevel(level: Level, name: string, value: string | undefined): void {
  if (name === "w:start") level.start = wholeNumber(value) ?? 1;
  else if (name === "w:numFmt") level.format = value ?? "decimal";
  else if (name === "w:lvlText") level.pattern = (value ?? "").slice(0, 60);
  else if (name === "w:isLgl") level.isLegal = value !== "0" && value !== "false";
  else if (name === "w:lvlRestart") level.restartAfter = wholeNumber(value);
}

/**
 * Counts the next paragraph of a list and gives what is printed before it (一、 （二） 3. ), "" for
 * bullets and lists that the document does not describe. Lists of one kind count on together.
 */
export function nextNumber(numbering: Numbering, id: string, at: number): string {
  const list = numbering.lists.get(id);
  const abstract = numbering.abstracts.get(list?.abstract ?? "");
  if (list === undefined || abstract === undefined || at >= LEVELS_MAX) return "";
  const levelAt = (index: number) => list.levels.get(index) ?? abstract.levels.get(index);
  const level = levelAt(at);
  if (level === undefined) return "";
  const { counters } = abstract;
  if (!list.isBegun) {
    list.isBegun = true;
    for (const [index, start] of list.starts) counters[index] = start - 1;
  }
  counters[at] = (counters[at] ?? level.start - 1) + 1;
  for (let below = at + 1; below < LEVELS_MAX; below++) {
    const restart = levelAt(below)?.restartAfter;
    if (restart === 0 || (restart !== undefined && at >= restart)) continue;
    counters[below] = undefined;
  }
  return printed(level, counters, levelAt);
}

function printed(
  level: Level,
  counters: readonly (number | undefined)[],
  levelAt: (index: number) => Level | undefined,
): string {
  if (level.format === "bullet" || level.format === "none") return "";
  const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const own = levelAt(index);
    const value = counters[index] ?? own?.start ?? 1;
    return numberText(value, level.isLegal ? "decimal" : (own?.format ?? "decimal"));
  });
  // Between digits a blank keeps `1.` and `2024年` apart.
  return /[\dA-Za-z.．]$/.test(text) ? `${text} ` : text;
}
