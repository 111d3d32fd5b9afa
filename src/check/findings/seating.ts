import type { Dossier } from "#check/dossier.ts";
import { addressOf, type ConceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { FindingFigure } from "#model/outcome.ts";

/** The fact as findings show it. */
export function figureOf(fact: Fact): FindingFigure {
  const { id, label, printed, source } = fact;
  const places = source.kind === "read" ? source.places : [];
  return { fact: id, label, text: printed.text, unit: printed.unit, places };
}

/** Where a fact stands and what it is, in words: 公开05表“2120801 征地和拆迁补偿支出”合计. */
export function seatWords(fact: Fact): string {
  return homeWords(fact) + ownWords(fact);
}

/** The statement, section or form in which a fact stands, as messages begin: 公开05表. */
export function homeWords(fact: Fact): string {
  const { seat } = fact;
  if (seat.kind === "cell") return statementWords(fact);
  return seat.section === "" ? "" : `“${shortened(seat.section)}”的`;
}

/** What a fact is within its statement or section. */
export function ownWords({ seat, label }: Fact): string {
  if (seat.kind === "sentence") return label;
  return `${seat.row === "" ? "" : `“${seat.row}”`}${seat.column}`;
}

const TITLE_MAX = 20;

/** A title as messages have room for it. */
function shortened(title: string): string {
  return title.length <= TITLE_MAX ? title : `${title.slice(0, TITLE_MAX)}…`;
}

function statementWords(fact: Fact): string {
  const number = /^(?:prior:)?(\d\d)\[/.exec(fact.concepts[0])?.[1];
  const { seat } = fact;
  if (number !== undefined) return `公开${number}表`;
  return seat.kind === "cell" && seat.statement !== "" ? `《${seat.statement}》` : "";
}

const sections = new WeakMap<Dossier, ReadonlyMap<string, string>>();

/** Key of the outline entry in which a fact stands, "" where it is not known. */
export function sectionOfFact(dossier: Dossier, fact: Fact): string {
  const concept = fact.concepts[0];
  const statement = /^(\d\d|x\.[a-z0-9-]+)\[/.exec(concept)?.[1];
  if (statement !== undefined) return statement;
  const form = /^(p\.(?:whole|project\[\d+\]))/.exec(concept)?.[1];
  if (form !== undefined) return form;
  let byFact = sections.get(dossier);
  if (byFact === undefined) {
    const entries = dossier.disclosure.sentences.flatMap((sentence) =>
      sentence.facts.map((id) => [id, sentence.section] as const),
    );
    byFact = new Map(entries);
    sections.set(dossier, byFact);
  }
  return byFact.get(fact.id) ?? "";
}

/**
 * Id of a finding: the rule, the subject and what it is about, no place, so that the same finding
 * in the PDF and the DOCX has the same id.
 */
export function findingId(rule: string, subject: string, about: readonly string[]): string {
  const shown = about.slice(0, 3).join("+");
  const more = about.length > 3 ? `+${about.length - 3}` : "";
  return [rule, subject, shown + more].filter((part) => part !== "").join("@");
}

/** The concepts of facts, each once, as addresses. */
export function addressesOf(concepts: readonly ConceptId[]): readonly string[] {
  return [...new Set(concepts.map(addressOf))];
}
