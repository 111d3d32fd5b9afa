import type { DisclosureKind } from "#model/disclosure.ts";
import type { Direction } from "#model/unit.ts";
import type { Family, FigureMeasure, UnitClass } from "#standard/lexicon/entity.ts";
import type { Candidate, Subject } from "./subject.ts";

/** What the figures of a text are compared with: the year before, or the budget. */
export type Base = "prior" | "budget";

/** What is known while a text is read from its beginning to its end. */
export type Reading = {
  readonly text: string;
  readonly year: number | undefined;
  readonly kind: DisclosureKind;
  section: string;
  family: Family | undefined;
  /** Nobody's figures: duties, terms explained. */
  isProse: boolean;
  /** Names of 类, 款, 项 read last, for a sentence that gives only the deeper ones. */
  path: FunctionPath;
  /** The main subject of the last sentence of the section that had one. */
  lastMain: Subject | undefined;
  /** The subject of the last figure of that sentence. */
  lastSubject: Subject | undefined;
  /** The sentence before ended in free text that 二是 … goes on with. */
  wasFree: boolean;
  sentence: SentenceState;
  clause: Clause;
};

export type FunctionPath = { class: string; section: string; item: string };

/** What holds until the sentence ends. */
export type SentenceState = {
  readonly from: number;
  /** The family of the funds that the sentence speaks of, where its words say so. */
  opened: Family | undefined;
  main: Subject | undefined;
  subject: Subject | undefined;
  base: Base | undefined;
  /** The sentence tells figures of the year before. */
  isPrior: boolean;
  isFree: boolean;
  /** A figure that nobody understood stands between the subject and what follows. */
  isStale: boolean;
  /** A budget stands in it, so that 决算数 is said beside it. */
  readonly hasBudget: boolean;
  readonly hasShare: boolean;
  hasParts: boolean;
  hasChange: boolean;
  /** How many brackets are open. */
  depth: number;
  last: { readonly unitClass: UnitClass | undefined; readonly measure: FigureMeasure } | undefined;
  lastTo: number;
  /** Where the noun behind the last count began, when that noun said what was counted. */
  tailFrom: number;
  /** 完成预算30万元的 …: the percentage that follows is the completion. */
  awaitsCompletion: boolean;
};

/** What the words since the last figure say. */
export type Clause = {
  /** Subjects named since the last figure, in their order. */
  subjects: Candidate[];
  sign: Direction | undefined;
  isShare: boolean;
  /** What the share is of, where the words name it. */
  shareBase: Subject | undefined;
  isCompletion: boolean;
  isDeviation: boolean;
  budget: "initial" | "year" | "any" | undefined;
  isActual: boolean;
  isExecuted: boolean;
  isWorth: boolean;
  isSum: boolean;
  /** A base was named and its own figure may follow: 较上年433万元. */
  compared: Base | undefined;
  /** Where the last mark or figure ended. */
  from: number;
  /** From where the name of a function may run. */
  nameFrom: number;
  /** The fund just named, and where its name ended. */
  fund: { readonly family: Family; readonly to: number } | undefined;
  /** Where words of free text began, −1 where none did. */
  freeFrom: number;
};

/** A sentence of which nothing is known yet. */
export function newSentence(
  at: number,
  says: { readonly hasBudget: boolean; readonly hasShare: boolean },
): SentenceState {
  return {
    from: at,
    opened: undefined,
    main: undefined,
    subject: undefined,
    base: undefined,
    isPrior: false,
    isFree: false,
    isStale: false,
    ...says,
    hasParts: false,
    hasChange: false,
    depth: 0,
    last: undefined,
    lastTo: at,
    tailFrom: -1,
    awaitsCompletion: false,
  };
}

/** The words behind a figure, none of which are read yet. */
export function newClause(at: number): Clause {
  return {
    subjects: [],
    ...noMeasures(),
    compared: undefined,
    from: at,
    nameFrom: at,
    freeFrom: -1,
    fund: undefined,
  };
}

/** What a comma ends: signs and measures belong to one clause, subjects reach over it. */
export function noMeasures(): Pick<
  Clause,
  | "sign"
  | "isShare"
  | "shareBase"
  | "isCompletion"
  | "isDeviation"
  | "budget"
  | "isActual"
  | "isExecuted"
  | "isWorth"
  | "isSum"
> {
  return {
    sign: undefined,
    isShare: false,
    shareBase: undefined,
    isCompletion: false,
    isDeviation: false,
    budget: undefined,
    isActual: false,
    isExecuted: false,
    isWorth: false,
    isSum: false,
  };
}

/** The family by which words with several meanings are understood here. */
export function familyHere(reading: Reading): Family | undefined {
  const { opened, subject, main } = reading.sentence;
  return opened ?? reading.family ?? subject?.entity.family ?? main?.entity.family;
}
