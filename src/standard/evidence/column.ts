/** What the cells of a column of evidence are. `word` has a short list, `answer` a scale. */
export type EvidenceColumnType = "text" | "day" | "month" | "moment" | "number" | "word" | "answer";

/** A column of a register of evidence. */
export type EvidenceColumnEntry = {
  readonly key: string;
  /** Headers under which it is read, the template's own first. */
  readonly names: readonly [string, ...string[]];
  readonly type: EvidenceColumnType;
  readonly isNeeded: boolean;
  /** Of a number: decimals that are kept. Money has two. */
  readonly decimals: number;
  /** Of a number: the least that it can be, undefined where it may be negative. */
  readonly least: number | undefined;
  /** Unit of the numbers, "" where they have none or another column says it. */
  readonly unit: string;
  /** Key of the column that holds the unit. */
  readonly unitColumn: string;
  /** Days that must lie in the span of the register. */
  readonly isEvent: boolean;
  /** Of a `word`: its words, each with its other spellings behind it. */
  readonly words: readonly (readonly [string, ...string[]])[];
  /** Computed when the register is read; no file has it. */
  readonly isComputed: boolean;
};

type Names = readonly [string, ...string[]];

const PLAIN = {
  isNeeded: false,
  decimals: 0,
  least: undefined,
  unit: "",
  unitColumn: "",
  isEvent: false,
  words: [],
  isComputed: false,
} as const;

/** A column of texts, not needed. */
export function text(key: string, ...names: Names): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "text" };
}

/** A column of days, not needed. */
export function day(key: string, ...names: Names): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "day" };
}

/** A column of moments (date and time), not needed. */
export function moment(key: string, ...names: Names): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "moment" };
}

/** A column of amounts in yuan, kept in fen. */
export function money(key: string, ...names: Names): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "number", decimals: 2, unit: "元" };
}

/** A column of numbers from 0 on, to six decimals. */
export function number(key: string, ...names: Names): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "number", decimals: 6, least: 0 };
}

/** A column of whole numbers from 0 on. */
export function whole(key: string, ...names: Names): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "number", decimals: 0, least: 0 };
}

/** A column of a short list of words. */
export function word(
  key: string,
  words: EvidenceColumnEntry["words"],
  ...names: Names
): EvidenceColumnEntry {
  return { ...PLAIN, key, names, type: "word", words };
}

/** The same column, in which no cell may be empty. */
export function needed(column: EvidenceColumnEntry): EvidenceColumnEntry {
  return { ...column, isNeeded: true };
}

/** The same column with other properties. */
export function but(
  column: EvidenceColumnEntry,
  other: Partial<EvidenceColumnEntry>,
): EvidenceColumnEntry {
  return { ...column, ...other };
}
