import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import type { OutlineEntry } from "#model/disclosure.ts";
import { cannotTell, doesNotApply } from "./answers.ts";
import { wordingOf } from "./wording.ts";

/** How much of a disclosure the document is, as far as its own outline shows. */
export type Extent = {
  /** Final accounts of a department or unit; a budget, a government's accounts or news are not. */
  readonly isAccounts: boolean;
  readonly sections: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly statements: ReadonlyMap<string, OutlineEntry>;
  /** The explanation (决算情况说明) is there from its beginning to its end. */
  readonly hasWholeNarrative: boolean;
  /** The statements are there, so that one which is not is missing. */
  readonly hasStatements: boolean;
  /** The last words break off. */
  readonly breaksOff: boolean;
};

const known = new WeakMap<Dossier, Extent>();

/** How much of a disclosure a dossier holds. */
export function extentOf(dossier: Dossier): Extent {
  const found = known.get(dossier);
  if (found !== undefined) return found;
  const extent = readExtent(dossier);
  known.set(dossier, extent);
  return extent;
}

/** The chapters by which a narrative is known to be whole, in the order in which most print them. */
const CHAPTERS: readonly string[] = [
  "total",
  "income",
  "expenditure",
  "fiscal",
  "gpb",
  "gpb-basic",
  "sangong",
  "fund",
  "capital",
  "other.operating",
  "other.procurement",
  "other.assets",
  "performance",
];

/** Fewer chapters are an excerpt, or a page about one matter. */
const CHAPTERS_MIN = 7;
/** The first and the last chapters by which both ends of a narrative are seen. */
const OPENING = new Set(["total", "income", "expenditure", "fiscal"]);
const CLOSING = new Set(["other.operating", "other.procurement", "other.assets", "performance"]);
/** Fewer statements are single tables, not the set. */
const STATEMENTS_MIN = 5;

function readExtent(dossier: Dossier): Extent {
  const { outline, kind, body } = dossier.disclosure;
  const entries = (wanted: OutlineEntry["kind"]) =>
    outline.filter((entry) => entry.kind === wanted && entry.key !== "");
  const sections = new Set(entries("section").map(({ key }) => key));
  const statements = new Map(entries("statement").map((entry) => [entry.key, entry] as const));
  const chapters = CHAPTERS.filter((key) => sections.has(key));
  const breaksOff = isBrokenOff(dossier);
  return {
    isAccounts:
      kind !== "budget" &&
      body !== "government" &&
      (kind === "final-accounts" || body !== "unknown"),
    sections,
    parts: new Set(entries("part").map(({ key }) => key)),
    statements,
    hasWholeNarrative:
      !breaksOff &&
      chapters.length >= CHAPTERS_MIN &&
      chapters.some((key) => OPENING.has(key)) &&
      chapters.some((key) => CLOSING.has(key)),
    hasStatements: statements.size >= STATEMENTS_MIN,
    breaksOff,
  };
}

/** Ends of sentences, titles of books and tables, and what stands alone as a name. */
const CLOSED = /[。！!？?；;…:.)》\]"”]$|[表位队局站馆校院所室处社会件日]$/u;

function isBrokenOff(dossier: Dossier): boolean {
  const last = wordingOf(dossier).sentences.at(-1);
  if (last === undefined || last.isTitle) return false;
  return last.text.length > 4 && !CLOSED.test(last.text);
}

const NO_ACCOUNTS = "本文件是预算、一级政府决算或新闻，不适用部门决算公开的要求";

/** Why a rule about what a whole narrative must hold cannot be asked here; undefined where it can. */
export function unlessWholeNarrative(dossier: Dossier): RuleOutcome | undefined {
  const { isAccounts, hasWholeNarrative } = extentOf(dossier);
  if (!isAccounts) return doesNotApply(NO_ACCOUNTS);
  if (hasWholeNarrative) return undefined;
  return cannotTell(["完整的决算情况说明（本文件只见其中一部分，其余可能另附）"]);
}

/** Why a rule about the set of statements cannot be asked here; undefined where it can. */
export function unlessStatements(dossier: Dossier): RuleOutcome | undefined {
  const { isAccounts, hasStatements } = extentOf(dossier);
  if (!isAccounts) return doesNotApply(NO_ACCOUNTS);
  if (hasStatements) return undefined;
  return cannotTell(["决算报表（文件中未见成套报表，可能另附）"]);
}
