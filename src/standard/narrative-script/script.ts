import type { PartKey } from "#standard/sections/section.ts";

/**
 * What an edition's narrative prints, sentence by sentence (说明的写法). The sentences themselves
 * are phrases (standard/phrases), named here by their ids; compile prints what is listed.
 */
export type NarrativeScript = {
  /** Key of the edition, "base" for the one of editions without a script of their own. */
  readonly edition: string;
  /** Sections in printed order; those below another (gpb.total) follow it. */
  readonly sections: readonly SectionScript[];
  /** Which budget figures are compared with; of 三公 the department chooses. */
  readonly budget: "initial" | "full-year";
  /** What procurement counts: what was paid in the year, or contracts signed in it. */
  readonly procurement: "paid" | "signed";
};

export type SectionScript = {
  readonly key: string;
  readonly part: PartKey;
  readonly title: string;
  /** 2 where it stands below the section before it of level 1. */
  readonly level: 1 | 2;
  readonly paragraphs: readonly ParagraphScript[];
};

export type ParagraphScript = readonly SentenceScript[];

/** A sentence, or one for each row. */
export type SentenceScript = Said | Lines;

/** A sentence of phrases. */
export type Said = {
  readonly kind: "phrase";
  /** Tried in this order: the first that applies and whose figures are known is printed. */
  readonly candidates: readonly Candidate[];
  /** One sentence a row. */
  readonly each?: Rows;
  /** What the sentence goes on with, parted by `；`. */
  readonly rows?: { readonly phrase: string; readonly each: Rows };
  readonly when?: Condition;
  /** The figure whose reason it is, where the sentence names none: nothing changed, nothing said. */
  readonly about?: string;
  /** Left out without a word where its figures are not known. */
  readonly isOptional?: true;
};

/** Lines that people write about themselves, each a paragraph. */
type Lines = { readonly kind: "lines"; readonly of: "duties" | "units" | "glossary" };

export type Candidate = {
  readonly phrase: string;
  readonly when?: Condition;
  /** Words of branches that are not printed. */
  readonly without?: readonly string[];
};

/** Whether a sentence applies. Figures that are not known are no figures. */
export type Condition =
  /** At least one of the cells is not zero. */
  | { readonly kind: "some"; readonly of: readonly string[] }
  | { readonly kind: "none"; readonly of: readonly string[] }
  /** The figure is exactly zero; `$item` and `$row` are those of the row. */
  | { readonly kind: "zero"; readonly of: string }
  | { readonly kind: "above-zero"; readonly of: string }
  /** The edition prints the column of the statement. */
  | { readonly kind: "prints"; readonly statement: string; readonly column: string }
  /** Kinds of units of the subject. */
  | { readonly kind: "has-units"; readonly of: readonly string[] };

export type Rows =
  /** Names of a set; with `hidesZero` those without an amount are left out. */
  | {
      readonly kind: "names";
      readonly set: string;
      readonly keys: readonly string[];
      readonly amount: string;
      readonly hidesZero: boolean;
    }
  /** Codes of a statement with an amount this year or, with `withPrior`, last year. */
  | {
      readonly kind: "codes";
      readonly statement: string;
      readonly column: string;
      readonly digits: 3 | 7;
      readonly withPrior: boolean;
    };

/** A sentence of one phrase, or of the first of several that applies. */
export function say(...candidates: readonly (string | Candidate)[]): Said {
  return {
    kind: "phrase",
    candidates: candidates.map((it) => (typeof it === "string" ? { phrase: it } : it)),
  };
}

/** The same where a condition holds. */
export function sayWhen(when: Condition, ...candidates: readonly string[]): Said {
  return { kind: "phrase", candidates: candidates.map((phrase) => ({ phrase })), when };
}

/** The reason of a change, in a sentence of its own. */
export function sayReason(about: string): Said {
  return { ...say("reason.plain"), about };
}

/** A sentence for each row. */
export function sayEach(each: Rows, ...candidates: readonly (string | Candidate)[]): Said {
  const made = candidates.map((it) => (typeof it === "string" ? { phrase: it } : it));
  return { kind: "phrase", candidates: made, each };
}

/** A sentence that goes on with a clause for each row. */
export function sayRows(head: string, phrase: string, each: Rows): Said {
  return { kind: "phrase", candidates: [{ phrase: head }], rows: { phrase, each } };
}

const INCOME_SOURCES = [
  ...["fiscal", "superior-subsidy", "business-income", "operating-income"],
  ...["subordinate-remittance", "other-income"],
];
const NATURES = ["basic", "project", "paid-to-superior", "operating", "subsidy-to-subordinates"];
const VEHICLE_USES = [
  ...["minister", "chief", "confidential", "emergency", "enforcement", "special-technical"],
  ...["retired-cadres", "other"],
];

/** 各项收入. */
export function incomeSources(hidesZero: boolean): Rows {
  const amount = "n.income.$row";
  return { kind: "names", set: "income-source", keys: INCOME_SOURCES, amount, hidesZero };
}

/** 各项支出. */
export function natures(hidesZero: boolean): Rows {
  const amount = "n.expenditure.$row";
  return { kind: "names", set: "expenditure-nature", keys: NATURES, amount, hidesZero };
}

/** Uses of vehicles (车辆用途). */
export function vehicleUses(hidesZero: boolean): Rows {
  const amount = "n.assets.vehicles-$row";
  return { kind: "names", set: "vehicle-use", keys: VEHICLE_USES, amount, hidesZero };
}

/** 三公 items that were budgeted: what does not apply is not listed. */
export function budgetedPublics(...keys: readonly string[]): Rows {
  const amount = "n.three.$row-budget";
  return { kind: "names", set: "sangong-part", keys, amount, hidesZero: true };
}

/** 三公 items. */
export function publics(...keys: readonly string[]): Rows {
  return { kind: "names", set: "sangong-part", keys, amount: "n.three.$row", hidesZero: false };
}

/** 类 of 05. */
export const GENERAL_CLASSES: Rows = codes("05", "total", 3, false);
/** 项 of 05 of this year, of this and last year; of 07; of 08. */
export const GENERAL_ITEMS: Rows = codes("05", "total", 7, false);
export const GENERAL_ITEMS_OF_BOTH_YEARS: Rows = codes("05", "total", 7, true);
export const FUND_ITEMS: Rows = codes("07", "expenditure", 7, false);
export const FUND_ITEMS_OF_BOTH_YEARS: Rows = codes("07", "expenditure", 7, true);
export const CAPITAL_ITEMS: Rows = codes("08", "expenditure", 7, false);

function codes(statement: string, column: string, digits: 3 | 7, withPrior: boolean): Rows {
  return { kind: "codes", statement, column, digits, withPrior };
}

const BALANCE_COLUMNS = ["carryover-opening", "income", "expenditure", "carryover-closing"];

/** Any money in 07 or 08. */
export function anyIn(statement: string): Condition {
  return { kind: "some", of: BALANCE_COLUMNS.map((column) => `${statement}[total].${column}`) };
}

/** No money in 07 or 08. */
export function nothingIn(statement: string): Condition {
  return { kind: "none", of: BALANCE_COLUMNS.map((column) => `${statement}[total].${column}`) };
}

/** 三公 spent, or budgeted. */
export const ANY_PUBLICS: Condition = {
  kind: "some",
  of: ["09[all].total-actual", "09[all].total-budget"],
};
export const NO_PUBLICS: Condition = { kind: "none", of: ANY_PUBLICS.of };
/** 行政, 参公. */
export const AUTHORITIES: Condition = {
  kind: "has-units",
  of: ["administrative", "civil-service-managed"],
};
export const INSTITUTIONS: Condition = { kind: "has-units", of: ["institution"] };
