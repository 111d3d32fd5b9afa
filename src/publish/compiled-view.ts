import type { Elimination, EliminationSide, RoundingNote } from "#model/compiled.ts";
import type { Disclosure, Sentence } from "#model/disclosure.ts";
import { divideHalfUp } from "#model/division.ts";
import type { Fact } from "#model/fact.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import type { Report } from "#model/report.ts";
import { fenPerUnit, GRID_PER_UNIT } from "#model/unit.ts";
import { type StatementGrid, statementGrids } from "./compiled-statement.ts";
import { conceptName } from "./concept-name.ts";
import { factLabel } from "./fact-label.ts";

/** A compiled disclosure as the page shows it, whole and as plain data. */
export type CompiledView = {
  readonly subject: string;
  readonly year: number | undefined;
  readonly parts: readonly CompiledPart[];
  /** By id of the fact. */
  readonly figures: Readonly<Record<string, CompiledFigure>>;
  readonly relations: readonly CompiledRelation[];
  readonly notes: readonly string[];
  readonly eliminations: readonly EliminationView[];
  readonly policies: readonly string[];
  readonly missing: readonly string[];
  readonly findings: readonly { readonly severity: string; readonly message: string }[];
};

export type CompiledPart = {
  readonly title: string;
  readonly formNo: string;
  readonly unit: string;
  readonly isPart: boolean;
  readonly paragraphs: readonly (readonly TextPiece[])[];
  readonly grids: readonly StatementGrid[];
};

/** Words, or a figure among them. */
export type TextPiece = { readonly text: string; readonly fact?: string };

export type CompiledFigure = {
  readonly concept: string;
  readonly name: string;
  readonly printed: string;
  /** In 元 where it is money, "" where it cannot be told. */
  readonly exact: string;
};

export type CompiledRelation = {
  readonly title: string;
  readonly state: string;
  readonly facts: readonly string[];
};

export type EliminationView = {
  readonly title: string;
  readonly amount: string;
  readonly isKept: boolean;
  readonly sides: readonly string[];
};

export type CompiledParts = {
  readonly disclosure: Disclosure;
  readonly report: Report;
  readonly eliminations: readonly Elimination[];
  readonly notes: readonly RoundingNote[];
  readonly policies: readonly string[];
  /** What a person must look at, in words. */
  readonly missing: readonly string[];
};

/** The view of a compiled disclosure, its own check and its notes. */
export function compiledView(made: CompiledParts): CompiledView {
  const { disclosure, report, policies, missing } = made;
  const { subject, year, facts } = disclosure;
  return {
    subject,
    year,
    parts: partsOf(disclosure),
    figures: Object.fromEntries(facts.map((fact) => [fact.id, figureOf(fact, year)])),
    relations: report.account.lines
      .filter(({ kind, facts: own }) => kind === "relation" && own.length > 1)
      .map(({ title, about, state, facts: own }) => {
        return { title: about === "" ? title : `${title}（${about}）`, state, facts: own };
      }),
    notes: made.notes.map(({ whole, wholeText, partsText }) => {
      const name = conceptName(whole, year);
      return `${name} 印出 ${wholeText}，各项印出数相加为 ${partsText}，是四舍五入的尾数差异。`;
    }),
    eliminations: made.eliminations.map(eliminationOf),
    policies,
    missing,
    findings: report.findings.map(({ severity, message }) => ({ severity, message })),
  };
}

function partsOf({ outline, sentences, facts }: Disclosure): readonly CompiledPart[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  let number = 0;
  return outline.map(({ kind, key, title, unit }) => {
    const isStatement = kind === "statement";
    if (isStatement) number += 1;
    const own = sentences.filter(({ section }) => !isStatement && section === key);
    const cells = facts.filter(({ seat }) => seat.kind === "cell" && seat.statement === title);
    return {
      title,
      formNo: isStatement ? `公开${String(number).padStart(2, "0")}表` : "",
      unit,
      isPart: kind === "part",
      paragraphs: paragraphsOf(own, byId),
      grids: isStatement ? statementGrids(cells) : [],
    };
  });
}

function paragraphsOf(
  sentences: readonly Sentence[],
  facts: ReadonlyMap<string, Fact>,
): CompiledPart["paragraphs"] {
  const paragraphs: TextPiece[][] = [];
  for (const sentence of sentences) {
    const pieces = piecesOf(sentence, facts);
    const last = paragraphs.at(-1);
    if (sentence.continues === true && last !== undefined) last.push(...pieces);
    else paragraphs.push([...pieces]);
  }
  return paragraphs;
}

const PART_OF_NUMBER = /[\d,.-]/u;

/** A sentence cut at its figures, which stand in it in the order of its facts. */
export function piecesOf(
  { text, facts: ids }: Pick<Sentence, "text" | "facts">,
  facts: ReadonlyMap<string, Fact>,
): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const id of ids) {
    const printed = facts.get(id)?.printed.text;
    if (printed === undefined) continue;
    const at = placeOf(text, printed, from);
    if (at < 0) continue;
    if (at > from) pieces.push({ text: text.slice(from, at) });
    pieces.push({ text: printed, fact: id });
    from = at + printed.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}

/** Where a number stands whole, not inside of a longer one or of a year. */
function placeOf(text: string, printed: string, from: number): number {
  let at = text.indexOf(printed, from);
  while (at >= 0) {
    const before = text[at - 1] ?? "";
    const after = text[at + printed.length] ?? "";
    if (!PART_OF_NUMBER.test(before) && !PART_OF_NUMBER.test(after)) return at;
    at = text.indexOf(printed, at + 1);
  }
  return -1;
}

function figureOf(fact: Fact, year: number | undefined): CompiledFigure {
  const concept = fact.concepts[0];
  const name = conceptName(concept, year);
  return {
    concept,
    name: name === "" ? factLabel(fact) : name,
    printed: `${fact.printed.text} ${fact.printed.unit}`,
    exact: exactText(fact),
  };
}

function exactText({ exact, printed }: Fact): string {
  if (exact === undefined) return "";
  const isMoney = fenPerUnit(printed.unit) !== undefined;
  const decimals = isMoney ? 2 : 6;
  const perUnit = isMoney ? 100n : GRID_PER_UNIT;
  const digits = divideHalfUp(exact.dividend * 10n ** BigInt(decimals), exact.divisor * perUnit);
  const text = withSeparators(decimalText(digits, decimals));
  return isMoney ? `${text} 元` : `${text.replace(/\.?0+$/u, "")} ${printed.unit}`;
}

function yuan(amountFen: number): string {
  return `${withSeparators(decimalText(BigInt(amountFen), 2))} 元`;
}

function eliminationOf({ zh, basis, amountFen, isKept, payer, receiver }: Elimination) {
  const side = (word: string, { unit, bookedFen, postings }: EliminationSide) => {
    const places = postings.map(({ file, row }) => `${file} 第 ${row} 行`).join("、");
    return `${word} ${unit}：${yuan(bookedFen)}（${places}）`;
  };
  return {
    title: basis === "" ? zh : `${zh}（${basis}）`,
    amount: yuan(amountFen),
    isKept,
    sides: [side("付方", payer), side("收方", receiver)],
  };
}
