import type { Fact } from "#model/fact.ts";
import type { Finding, Suspect } from "#model/outcome.ts";
import type { AccountLine, Report } from "#model/report.ts";
import { relationById } from "#standard/relations/relations.ts";
import type { Plant, PlantedFact } from "./plants.ts";

/** What a report says of one planted figure. */
export type Verdict = {
  /** A finding above a note that was not there before names the place. */
  readonly isFound: boolean;
  /** Only a note names it. */
  readonly isNoted: boolean;
  /** The figure is the prime suspect of a new finding. */
  readonly isSuspect: boolean;
  /** It is named at all: prime, or one of the alternatives. */
  readonly isNamed: boolean;
  /** The prime suspect is corrected to what was meant. */
  readonly isCorrected: boolean;
  /** A new finding is certain of its suspect. */
  readonly isCertain: boolean;
  /** A new finding is certain of a suspect that is none of the planted figures. */
  readonly isWronglyCertain: boolean;
};

/** Judges a report on a document with a plant, given the report without it. */
export function verdictOf(
  plant: Plant,
  planted: PlantedFact,
  report: Report,
  before: Report,
): Verdict {
  const fresh = newFindings(report, before);
  const grave = fresh.filter(({ severity }) => severity !== "note");
  const names = (finding: Finding) => factsNamed(finding).has(planted.fact);
  const prime = grave.filter(({ cause }) => cause?.facts.includes(planted.fact) === true);
  const wrong = new Set(plant.at.map(({ fact }) => fact));
  const certain = grave.filter(({ cause }) => cause?.certainty === "certain");
  return {
    isFound: grave.some(names),
    isNoted: !grave.some(names) && fresh.some(names),
    isSuspect: prime.length > 0,
    isNamed: grave.some((finding) =>
      suspectsOf(finding).some(({ facts }) => facts.includes(planted.fact)),
    ),
    isCorrected: prime.some(({ cause }) => isSamePrint(cause?.corrected ?? "", planted.meant)),
    isCertain: certain.length > 0,
    isWronglyCertain: certain.some(({ cause }) => !cause?.facts.some((fact) => wrong.has(fact))),
  };
}

/** Whether a block is named as what it is, by a finding that stands at one of its figures. */
export function isBlockNamed(plant: Plant, report: Report, before: Report): boolean {
  const at = new Set(plant.at.map(({ fact }) => fact));
  const statement = tableOf(plant.at[0]?.concept ?? "");
  return newFindings(report, before).some((finding) => {
    if (finding.cause?.slip !== plant.kind && finding.rule !== plant.kind) return false;
    const isThere = [...factsNamed(finding)].some((fact) => at.has(fact));
    return isThere || finding.concepts.some((concept) => tableOf(concept) === statement);
  });
}

/** Findings above a note that stand in a report and not in the one before. */
export function newGraveFindings(report: Report, before: Report): readonly Finding[] {
  return newFindings(report, before).filter(({ severity }) => severity !== "note");
}

/**
 * Findings above a note about figures of which the report before said nothing so grave; how the
 * figures are printed does not matter, since noise prints them otherwise.
 */
export function raisedFindings(report: Report, before: Report): readonly Finding[] {
  const known = new Set(before.findings.map(aboutOf));
  return report.findings.filter(
    (finding) => finding.severity !== "note" && !known.has(aboutOf(finding)),
  );
}

function aboutOf({ id, severity, figures, section }: Finding): string {
  const facts = figures.map(({ fact }) => fact.replace(/#\d+$/, ""));
  return [id.replace(/~\d+$/, ""), severity, section, ...facts.sort()].join(" ");
}

function newFindings(report: Report, before: Report): readonly Finding[] {
  const known = new Set(before.findings.map(keyOf));
  return report.findings.filter((finding) => !known.has(keyOf(finding)));
}

/** The same finding about the same prints; severity too, since a note may have become an error. */
function keyOf({ id, severity, figures }: Finding): string {
  return [id.replace(/~\d+$/, ""), severity, ...figures.map(({ text }) => text)].join(" ");
}

/** All facts that a finding shows: its figures, its suspects, what else is broken. */
function factsNamed(finding: Finding): ReadonlySet<string> {
  return new Set([
    ...finding.figures.map(({ fact }) => fact),
    ...suspectsOf(finding).flatMap(({ facts }) => facts),
    ...finding.symptoms.flatMap(({ figures }) => figures.map(({ fact }) => fact)),
  ]);
}

function suspectsOf({ cause }: Finding): readonly Suspect[] {
  return cause === undefined ? [] : [cause, ...cause.alternatives];
}

function isSamePrint(one: string, other: string): boolean {
  const plain = (text: string) => text.replace(/[,\s%]/g, "");
  return plain(one) === plain(other);
}

function tableOf(concept: string): string {
  return /^(?:\d\d|x\.[a-z0-9-]+)(?=\[)/.exec(concept)?.[0] ?? concept;
}

const ARITHMETIC = new Set(["sum", "equal", "difference", "hierarchy", "percentage", "change"]);

/**
 * How many hard sums and ratios that held cover each fact, of the account of a report; bounds do
 * not count, as in the reference (diagnosis, 4).
 */
export function degreesOf(report: Report): ReadonlyMap<string, readonly AccountLine[]> {
  const lines = new Map<string, AccountLine[]>();
  for (const line of report.account.lines) {
    const relation = line.kind === "relation" ? relationById(line.id) : undefined;
    if (relation === undefined || line.state !== "held") continue;
    if (relation.strength === "usual" || !ARITHMETIC.has(relation.kind)) continue;
    for (const fact of line.facts) {
      const own = lines.get(fact);
      if (own === undefined) lines.set(fact, [line]);
      else own.push(line);
    }
  }
  return lines;
}

/** What the change of a figure is measured by: its grid and the relations that cover it. */
export type Change = {
  readonly fact: Fact;
  readonly planted: Fact;
  readonly lines: readonly AccountLine[];
  readonly facts: ReadonlyMap<string, Fact>;
};

/**
 * Whether one of the relations feels the change beyond the rounding of all its figures. In sums
 * that is the sum of the widths; in ratios a change that is larger, in proportion, than the
 * percent's own last place.
 */
export function isBeyondRounding({ fact, planted, lines, facts }: Change): boolean {
  const moved = middle(planted) - middle(fact);
  const size = moved < 0n ? -moved : moved;
  return lines.some((line) => {
    const terms = line.facts.flatMap((id) => facts.get(id) ?? []);
    const percent = terms.find(({ kind }) => kind === "percent");
    if (percent === undefined) {
      return size > terms.reduce((sum, term) => sum + width(term), width(planted) * 2n);
    }
    if (fact === percent) return size > width(fact) * 3n;
    const [base, rate] = [magnitude(fact), magnitude(percent)];
    return base > 0n && rate > 0n && size * rate > base * width(percent) * 2n;
  });
}

function middle({ interval: { low, high } }: Fact): bigint {
  return ((low ?? 0n) + (high ?? 0n)) / 2n;
}

function magnitude(fact: Fact): bigint {
  const value = middle(fact);
  return value < 0n ? -value : value;
}

function width({ interval: { low, high } }: Fact): bigint {
  return (high ?? 0n) - (low ?? 0n);
}
