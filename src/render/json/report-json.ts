import type { Fact } from "#model/fact.ts";
import type { Finding, FindingFigure, Suspect } from "#model/outcome.ts";
import { decimalOf } from "#model/printed.ts";
import { type Account, type Explanation, stateCounts } from "#model/report.ts";
import { type Checked, summaryOf } from "#render/report/checked.ts";
import { ownFact } from "#render/report/own-fact.ts";
import type { Reviewed } from "#render/report/review.ts";
import { shareText } from "./disclosure-json.ts";
import { placeJson } from "./place-json.ts";
import { pruned } from "./pruned.ts";
import type { ReportJson } from "./report-schema.ts";

/** Raised when a field changes its meaning or goes. */
const SCHEMA_VERSION = 1 as const;

type FindingJson = ReportJson["findings"][number];
type FigureJson = FindingJson["figures"][number];

type Names = {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Titles of the outline by key. */
  readonly titles: ReadonlyMap<string, string>;
};

/** A report as JSON; what is not known is left out. */
export function reportJson(checked: Checked): ReportJson {
  const { disclosure, report, review, source } = checked;
  const { pending, explained, stale, old } = summaryOf(checked);
  const names = {
    facts: new Map(disclosure.facts.map((fact) => [fact.id, fact])),
    titles: new Map([...disclosure.outline].reverse().map(({ key, title }) => [key, title])),
  };
  return pruned({
    schemaVersion: SCHEMA_VERSION,
    program: { name: "juesuan" as const, version: checked.version },
    file: source.name,
    format: source.format,
    subject: disclosure.subject,
    year: disclosure.year,
    kind: disclosure.kind,
    body: disclosure.body,
    edition: disclosure.edition,
    counts: { ...pending, explained, stale, old },
    habits: report.habits.map((habit) => ({ ...habit, facts: [...habit.facts] })),
    findings: review.findings.map((reviewed) => findingJson(reviewed, names)),
    gone: review.gone.map(explanationJson),
    absent: review.absent?.map(({ id, rule, message }) => ({ id, rule, message })),
    account: accountJson(report.account),
    scoreCard: report.scoreCard.map((line) => ({ ...line, findings: [...line.findings] })),
    rules: { ...report.rules },
    defects: report.defects.map((defect) => ({ ...defect })),
    limits: source.limits.map((limit) =>
      pruned({ ...limit, pages: limit.pages === undefined ? undefined : [...limit.pages] }),
    ),
  }) satisfies ReportJson;
}

/** The same as text: a line for each finding and line of the account. */
export function reportJsonText(checked: Checked): string {
  const { findings, account, scoreCard, rules, ...rest } = reportJson(checked);
  const { lines, ...counted } = account;
  const head = JSON.stringify(rest, null, 1).slice(0, -2);
  const counts = JSON.stringify(counted).slice(0, -1);
  return [
    `${head},\n "findings": ${listText(findings)}`,
    ` "account": ${counts},"lines": ${listText(lines)}}`,
    ` "scoreCard": ${listText(scoreCard)}`,
    ` "rules": ${JSON.stringify(rules)}\n}`,
  ].join(",\n");
}

function listText(items: readonly unknown[]): string {
  if (items.length === 0) return "[]";
  return `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(",\n")}]`;
}

function findingJson({ finding, state, explanation, age }: Reviewed, names: Names): FindingJson {
  return pruned({
    id: finding.id,
    rule: finding.rule,
    stage: finding.stage,
    severity: finding.severity,
    certainty: finding.certainty,
    dimension: finding.dimension,
    message: finding.message,
    advice: finding.advice,
    section: names.titles.get(finding.section) ?? finding.section,
    concepts: [...finding.concepts],
    figures: finding.figures.map((figure) => figureJson(figure, names)),
    at: finding.at.map(placeJson),
    expected: finding.expected,
    arithmetic: finding.arithmetic,
    basis: finding.basis,
    cause: causeJson(finding),
    symptoms: finding.symptoms.map(({ rule, arithmetic, figures }) => ({
      rule,
      arithmetic,
      figures: figures.map((figure) => figureJson(figure, names)),
    })),
    state,
    explanation: explanation === undefined ? undefined : explanationJson(explanation),
    age,
  });
}

function figureJson(figure: FindingFigure, names: Names): FigureJson {
  const { fact, label, text, unit, places } = figure;
  const known = ownFact(figure, names.facts);
  return pruned({
    fact,
    concept: known?.concepts[0],
    label,
    text,
    value: known === undefined ? undefined : decimalOf(known.printed),
    unit,
    places: places.map(placeJson),
  });
}

function causeJson({ cause }: Finding): FindingJson["cause"] {
  if (cause === undefined) return undefined;
  const { certainty, alternatives } = cause;
  return { ...suspectJson(cause), certainty, alternatives: alternatives.map(suspectJson) };
}

function suspectJson({ suspect, facts, slip, words, printed, corrected }: Suspect) {
  return { suspect, facts: [...facts], slip, words, printed, corrected };
}

function explanationJson(explanation: Explanation): ReportJson["gone"][number] {
  return { ...explanation, printed: [...explanation.printed] };
}

function accountJson({ lines, coverage }: Account): ReportJson["account"] {
  const { figures, covered, unplaced, uncovered } = coverage;
  const countsOf = (kind: (typeof lines)[number]["kind"]) => ({
    ...stateCounts(lines.filter((line) => line.kind === kind)),
  });
  return {
    counts: {
      obligations: countsOf("obligation"),
      relations: countsOf("relation"),
      rules: countsOf("rule"),
    },
    coverage: pruned({
      figures,
      covered,
      share: figures === 0 ? undefined : shareText(covered, figures),
      unplaced,
      uncovered: [...uncovered],
    }),
    lines: lines.map((line) => ({
      ...line,
      findings: [...line.findings],
      facts: [...line.facts],
    })),
  };
}
