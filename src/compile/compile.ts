import type { CompileProblem, Elimination, RoundingNote } from "#model/compiled.ts";
import { type ConceptId, conceptId } from "#model/concept.ts";
import type { Disclosure, OutlineEntry } from "#model/disclosure.ts";
import type { ExactValue, Fact } from "#model/fact.ts";
import type { Lineage } from "#model/lineage.ts";
import type { Cube } from "#model/posting.ts";
import { withSeparators } from "#model/printed.ts";
import { assert } from "#model/result.ts";
import { fenPerUnit } from "#model/unit.ts";
import { policiesWith } from "#standard/accounting/policies.ts";
import { narrativeScript } from "#standard/narrative-script/scripts.ts";
import type { CompileInput } from "./compile-input.ts";
import { compileNarrative, publicsBudgetOf } from "./narrative/compile-narrative.ts";
import type { Narrative } from "./narrative/narrative.ts";
import { type PrintedPart, printedParts } from "./narrative/titles.ts";
import type { StatementSettings } from "./statements/settings.ts";
import { type CompiledStatements, compileStatements } from "./statements/statements.ts";

/** What compiling a department-year gives. */
export type Compiled = {
  readonly disclosure: Disclosure;
  readonly eliminations: readonly Elimination[];
  /** Differences of last digits (尾数差异). */
  readonly notes: readonly RoundingNote[];
  /** Choices where the law leaves one, in words. */
  readonly policies: readonly string[];
  /** What a person must look at; missing reasons among them. */
  readonly problems: readonly CompileProblem[];
  /** The cells that lineages pick from. */
  readonly cube: Cube;
  /** Every figure that was compiled, printed or not, with where it comes from. */
  readonly figures: ReadonlyMap<ConceptId, TracedFigure>;
};

/** An exact figure and its lineage; `exact` is undefined where it cannot be told. */
export type TracedFigure = {
  readonly exact: ExactValue | undefined;
  readonly unit: string;
  readonly lineage: Lineage;
};

/**
 * Compiles the disclosure of a department or of one of its units: the nine statements and the whole
 * narrative, every figure exact, printed once and with its lineage. What cannot be told is left out
 * and listed; it never keeps the rest from being compiled.
 */
export function compile(input: CompileInput): Compiled {
  const { department, subject } = input;
  const script = narrativeScript(department.region);
  const parts = printedParts(script, department.region);
  const statements = compileStatements(input.books, settingsOf(input));
  const made = compileNarrative(input, { script, parts, statements });
  const { narrative, problems } = made;
  const disclosure: Disclosure = {
    subject: subjectName(input),
    year: department.year,
    kind: "final-accounts",
    body: subject.kind,
    edition: department.region,
    ...inOrder(parts, narrative, statements),
    sentences: narrative.sentences,
    forms: [],
    unplaced: narrative.unplaced,
    asides: {},
  };
  return {
    disclosure,
    eliminations: statements.eliminations,
    notes: statements.notes,
    policies: statements.policies,
    problems: [...statements.problems, ...problems],
    cube: statements.cube,
    figures: figuresOf(statements, disclosure, made),
  };
}

function figuresOf(
  { values }: CompiledStatements,
  { facts }: Disclosure,
  { given, figures: known }: Pick<ReturnType<typeof compileNarrative>, "given" | "figures">,
): ReadonlyMap<ConceptId, TracedFigure> {
  const figures = new Map<ConceptId, TracedFigure>();
  for (const [concept, { fen, terms }] of values) {
    const exact = fen === undefined ? undefined : { dividend: BigInt(fen), divisor: 1n };
    figures.set(concept, { exact, unit: "元", lineage: { kind: "cube", terms } });
  }
  for (const [concept, { exact, lineage }] of given) {
    const isMoney = lineage.kind === "measure" && lineage.evidence === "budget";
    if (isMoney) figures.set(conceptId(concept), { exact, unit: "元", lineage });
  }
  for (const { concepts, exact, printed, source, kind } of facts) {
    const unit = fenPerUnit(printed.unit) === undefined ? printed.unit : "元";
    for (const concept of concepts) {
      if (!figures.has(concept)) figures.set(concept, { exact, unit, lineage: source });
    }
    if (source.kind !== "measure" || source.evidence !== "figures") continue;
    // What a change or rate compares, printed or not: last year's figure among it.
    for (const path of [source.filter.of ?? "", source.filter.base ?? ""]) {
      const part = known.valueOf(path);
      if (part === undefined || figures.has(conceptId(path))) continue;
      figures.set(conceptId(path), { ...part, unit: kind === "percent" ? "元" : unit });
    }
  }
  return figures;
}

/** The body whose disclosure it is, as printed. */
export function subjectName({ department, subject }: CompileInput): string {
  if (subject.kind === "department") return department.name;
  const unit = department.units.find(({ code }) => code === subject.code);
  assert(unit !== undefined, `${subject.code} is a unit of the department`);
  return unit.name;
}

function settingsOf(input: CompileInput): StatementSettings {
  const { department, subject, policies } = input;
  const { moneyUnit: unit, moneyDecimals: decimals } = department;
  return {
    department: department.name,
    units: department.units,
    year: department.year,
    subject,
    edition: department.region,
    policies,
    unit,
    decimals,
    budget: publicsBudgetOf(input, policiesWith(policies)),
    codes: department.codes,
  };
}

/** Outline and facts in the order of the parts; the statements stand in theirs. */
function inOrder(
  parts: readonly PrintedPart[],
  narrative: Narrative,
  statements: CompiledStatements,
): { readonly outline: readonly OutlineEntry[]; readonly facts: readonly Fact[] } {
  const outline: OutlineEntry[] = [];
  const facts: Fact[] = [];
  const byId = new Map(narrative.facts.map((fact) => [fact.id, fact]));
  for (const { part, title } of parts) {
    const sections = narrative.sections.filter((section) => section.part === part);
    if (!sections.some(({ entry }) => entry.title === title)) outline.push(partEntry(part, title));
    for (const { entry, from, to } of sections) {
      outline.push(entry);
      for (const sentence of narrative.sentences.slice(from, to)) {
        for (const id of sentence.facts) {
          const fact = byId.get(id);
          if (fact !== undefined) facts.push(fact);
        }
      }
    }
    if (part === "statements") {
      outline.push(...statements.outline);
      facts.push(...statements.facts.map(separated));
    }
  }
  return { outline, facts };
}

function partEntry(key: string, title: string): OutlineEntry {
  return { kind: "part", key, title, unit: "", status: "present", places: [] };
}

/** Statements print separators of thousands as the narrative does. */
function separated(fact: Fact): Fact {
  return { ...fact, printed: { ...fact.printed, text: withSeparators(fact.printed.text) } };
}
