import type { CompileInput } from "#compile/compile-input.ts";
import { printedStatements } from "#compile/statements/printed-statements.ts";
import type { CompiledStatements } from "#compile/statements/statements.ts";
import type { CompileProblem, Driver, ExactTable } from "#model/compiled.ts";
import { conceptId } from "#model/concept.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { type Policies, policiesWith } from "#standard/accounting/policies.ts";
import { functionName } from "#standard/codes/function-codes.ts";
import { DEFINITIONS } from "#standard/glossary-definitions.ts";
import { narrativeConcept } from "#standard/narrative-concepts.ts";
import type { NarrativeScript } from "#standard/narrative-script/script.ts";
import { narrativeScript } from "#standard/narrative-script/scripts.ts";
import { COMPARED_FIGURES } from "#standard/usual-contents.ts";
import { budgetFigures, publicsBudget } from "./budget.ts";
import { bindingsOf, bound } from "./concept-binding.ts";
import { driversOf } from "./drivers.ts";
import { type Figures, type Known, openFigures } from "./figures.ts";
import type { Wanted } from "./fill.ts";
import { type Narrative, printNarrative } from "./narrative.ts";
import { priorOfDisclosure, priorOfRows } from "./prior.ts";
import { registerFigures } from "./registers.ts";
import { economicItems, type RowSources } from "./rows.ts";
import { type PrintedPart, printedTitles } from "./titles.ts";
import type { Words } from "./words.ts";

export type NarrativeSettings = {
  readonly script: NarrativeScript;
  readonly parts: readonly PrintedPart[];
  readonly statements: CompiledStatements;
};

/** Prints the narrative of a department-year and lists what people must still write or give. */
export function compileNarrative(
  input: CompileInput,
  { script, parts, statements }: NarrativeSettings,
): {
  readonly narrative: Narrative;
  /** Figures of registers and of the budget. */
  readonly given: ReadonlyMap<string, Known>;
  readonly figures: Figures;
  readonly problems: readonly CompileProblem[];
} {
  const { prior, unplaced } = priorOf(input);
  const policies = policiesWith(input.policies);
  const given = new Map([
    ...registersOf(input, script),
    ...budgetOf(input, policies),
    ...organisationOf(input),
  ]);
  const figures = openFigures({ cells: statements.values, prior, given });
  const { year, codes } = input.department;
  const concepts = new Set<string>([...statements.values.keys(), ...(prior?.values.keys() ?? [])]);
  const rows = { figures, concepts, year, codes };
  const words = wordsOf(input, rows, { script, policies });
  const printed = printedStatements(input.department.region).statements;
  const prints = (statement: string, column: string) =>
    printed.some(
      ({ map, columns }) => map.key === statement && columns?.includes(column) !== false,
    );
  const narrative = printNarrative({ script, figures, rows, words, prints }, (sections) =>
    printedTitles(sections, parts),
  );
  const left = narrative.leftOut.map(
    (sentence) => ({ code: "sentence-left-out", ...sentence }) as const,
  );
  const strange = unplaced.map(({ file, row, statement, rowName, columnName }) => {
    return {
      code: "prior-unplaced",
      file,
      row,
      text: [statement, rowName, columnName].join(" "),
    } as const;
  });
  const missing = missingReasons(narrative.wanted, input, { figures, statements, concepts });
  return { narrative, given, figures, problems: [...missing, ...left, ...strange] };
}

/** The budget of 09 for the statements. */
export function publicsBudgetOf(input: CompileInput, policies: Policies): ExactTable {
  return publicsBudget(budgetOf(input, policies));
}

function priorOf(input: CompileInput): ReturnType<typeof priorOfRows> {
  if (input.prior !== undefined) return { prior: priorOfDisclosure(input.prior), unplaced: [] };
  // Last year's rows are the department's; a unit that publishes alone gives its own disclosure.
  if (input.subject.kind === "unit") return { prior: undefined, unplaced: [] };
  return priorOfRows(input.tables.priorFigures);
}

function unitsOf({ department, subject }: CompileInput) {
  if (subject.kind === "department") return department.units;
  return department.units.filter(({ code }) => code === subject.code);
}

function registersOf(input: CompileInput, script: NarrativeScript): ReadonlyMap<string, Known> {
  return registerFigures({
    tables: input.tables,
    units: new Set(unitsOf(input).map(({ code }) => code)),
    year: input.department.year,
    procurement: script.procurement,
  });
}

function budgetOf(input: CompileInput, policies: Policies): ReadonlyMap<string, Known> {
  const isGeneral = policies.threePublicsFunds === "general-only";
  return budgetFigures({
    lines: input.tables.budget,
    units: new Set(unitsOf(input).map(({ code }) => code)),
    year: input.department.year,
    items: narrativeScript(input.department.region).budget,
    publics: policies.threePublicsBudgetColumn,
    publicsFunds: isGeneral ? ["general"] : ["general", "government-fund", "state-capital"],
  });
}

/** Units and offices are counted from their lists. */
function organisationOf(input: CompileInput): readonly (readonly [string, Known])[] {
  const { offices } = input.overview;
  const counted = (concept: string, number: number) =>
    [
      concept,
      {
        exact: { dividend: BigInt(number) * GRID_PER_UNIT, divisor: 1n },
        lineage: { kind: "measure", measure: concept, evidence: "department", filter: {} },
      },
    ] as const;
  const units = counted("n.organisation.units-count", unitsOf(input).length);
  return offices.length === 0
    ? [units]
    : [units, counted("n.organisation.offices-stated", offices.length)];
}

const KINDS = {
  administrative: "行政单位",
  "civil-service-managed": "参公事业单位",
  institution: "事业单位",
};

function wordsOf(
  input: CompileInput,
  rows: RowSources,
  { script, policies }: { readonly script: NarrativeScript; readonly policies: Policies },
): Words {
  const { department, subject, overview, reasons } = input;
  const isUnit = subject.kind === "unit";
  const units = unitsOf(input);
  const unit = isUnit ? units[0] : undefined;
  const own = isUnit ? reasons.units.get(subject.code) : reasons.department;
  const { figures } = rows;
  return {
    subject: unit?.name ?? department.name,
    isUnit,
    year: department.year,
    unitKinds: units.map(({ kind }) => kind),
    lines: {
      duties: overview.duties,
      units: units.map(({ name, kind }, at) => `${at + 1}.${name}（${KINDS[kind]}）`),
      glossary: DEFINITIONS.map(({ term, definition }, at) => `${at + 1}.${term}：${definition}。`),
    },
    offices: overview.offices,
    written: new Map([...(own ?? [])].map(([slot, { text }]) => [slot, text])),
    personnelItems: economicItems(true, rows),
    publicItems: economicItems(false, rows),
    factOf: (concept) => factOf(concept, figures),
    isNeeded: ({ concept }) => isNeeded(concept, figures),
    isNothing: (concept) => isZero(figures.valueOf(concept)),
    budget: script.budget,
    publicsBudget: policies.threePublicsBudgetColumn,
    moneyUnit: department.moneyUnit,
    moneyDecimals: department.moneyDecimals,
  };
}

function isZero(known: Known | undefined): boolean {
  return known !== undefined && known.exact.dividend === 0n;
}

/** A change that is one, or two figures that should be the same, ask for a reason. */
function isNeeded(concept: string, figures: Figures): boolean {
  const own = figures.valueOf(concept)?.exact;
  const other = COMPARED_FIGURES[concept];
  if (other === undefined) return own !== undefined && own.dividend !== 0n;
  const compared = figures.valueOf(other)?.exact;
  return own !== undefined && compared !== undefined && own.dividend !== compared.dividend;
}

/** Where both figures that a sentence compares are nothing, that is the reason. */
function factOf(concept: string, figures: Figures): ReturnType<Words["factOf"]> {
  const entry = narrativeConcept(concept);
  if (entry === undefined || entry.of === "") return undefined;
  const bindings = bindingsOf(entry.path, concept);
  const of = bound(entry.of, bindings);
  if (!isZero(figures.valueOf(of))) return undefined;
  const isChange = entry.measure === "change";
  const base = isChange ? `prior:${of}` : bound(entry.base, bindings);
  if (!isZero(figures.valueOf(base))) return undefined;
  return isChange ? "nothing-in-both-years" : "nothing-budgeted";
}

type Behind = {
  readonly figures: Figures;
  readonly statements: CompiledStatements;
  readonly concepts: ReadonlySet<string>;
};

function missingReasons(
  wanted: readonly Wanted[],
  input: CompileInput,
  { figures, statements, concepts }: Behind,
): readonly CompileProblem[] {
  const items = new Set<string>();
  for (const concept of concepts) {
    const code = /^0[3578]\[(\d{7})\]/u.exec(concept)?.[1];
    if (code !== undefined) items.add(code);
  }
  const sources = {
    figures,
    cube: statements.cube,
    items: [...items].sort(),
    nameOf: (kind: Driver["kind"], key: string) => nameOf(input, kind, key),
  };
  return wanted.map(({ role, concept }) => ({
    code: "reason-missing",
    slot: conceptId(concept),
    role,
    zh: titleOf(concept),
    drivers: role === "reason" ? driversOf(concept, sources) : [],
  }));
}

function nameOf({ department, tables }: CompileInput, kind: Driver["kind"], key: string): string {
  switch (kind) {
    case "code":
      return department.codes.get(key) ?? functionName(key, department.year) ?? "";
    case "unit":
      return department.units.find(({ code }) => code === key)?.name ?? "";
    case "project":
      return tables.budget.find(({ project }) => project === key)?.projectName ?? "";
  }
}

/** What a change is one of: 一般公共预算财政拨款支出 比上年增减额. */
function titleOf(concept: string): string {
  const entry = narrativeConcept(concept);
  if (entry === undefined) return concept;
  const of =
    entry.of === ""
      ? undefined
      : narrativeConcept(bound(entry.of, bindingsOf(entry.path, concept)));
  return of === undefined ? entry.title : `${of.title}${entry.title}`;
}
