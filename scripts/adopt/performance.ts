import { parse } from "yaml";
import { head, literal } from "./literal.ts";

type YamlPolicy = {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly cap?: string;
  readonly when?: string;
  readonly direction?: string;
  readonly overshoot?: string;
  readonly "zero-base"?: string;
  readonly threshold?: string;
  readonly basis?: string;
  readonly status?: string;
  readonly note?: string;
  readonly coverage?: unknown;
  readonly conforming?: readonly Readonly<Record<string, string>>[];
};
type YamlLint = {
  readonly id: string;
  readonly severity: string;
  readonly test: string;
  readonly why?: string;
  readonly basis?: string;
};
type YamlPerformance = {
  readonly sources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly policies: readonly YamlPolicy[];
  readonly lints: readonly YamlLint[];
};

/** The rule of each policy as data, and for which targets it is meant. */
const RULES: Readonly<Record<string, unknown>> = {
  "execution-rate": { rule: { kind: "execution-share" }, operators: [], met: "either" },
  "met-full": { rule: { kind: "full" }, operators: [">=", "<=", "="], met: "met" },
  "ceiling-full": { rule: { kind: "full" }, operators: ["<="], met: "met" },
  "shortfall-proportional": {
    rule: { kind: "proportion", of: "actual-by-target" },
    operators: [">=", "="],
    met: "missed",
  },
  "ratio-to-ceiling": {
    rule: { kind: "proportion", of: "actual-by-target" },
    operators: ["<="],
    met: "met",
  },
  "reverse-ratio": {
    rule: { kind: "proportion", of: "target-by-actual" },
    operators: ["<="],
    met: "missed",
  },
  "ceiling-excess-linear": { rule: { kind: "excess" }, operators: ["<="], met: "missed" },
  "ceiling-broken-zero": { rule: { kind: "zero" }, operators: ["<="], met: "missed" },
  "zero-when-missed": { rule: { kind: "zero" }, operators: [">=", "="], met: "missed" },
  "qualitative-bands": { rule: { kind: "bands" }, operators: ["text"], met: "either" },
  "text-equal": { rule: { kind: "full" }, operators: ["text"], met: "met" },
  deadline: { rule: { kind: "full" }, operators: ["by-date"], met: "met" },
  "two-sided": { rule: { kind: "distance" }, operators: ["range", "="], met: "either" },
  "low-target-reduction": { rule: { kind: "reduction" }, operators: [">="], met: "met" },
  total: { rule: { kind: "total" }, operators: [], met: "either" },
};

/** Sources, scoring policies and lints: file under `standard/` and its text. */
export function performanceTables(read: (name: string) => string): ReadonlyMap<string, string> {
  const performance: YamlPerformance = parse(read("performance.yaml"));
  return new Map([
    ["performance/sources.ts", sourceTable(performance)],
    ["performance/policies.ts", policyTable(performance)],
    ["performance/lints.ts", lintTable(performance)],
  ]);
}

function sourceTable({ sources }: YamlPerformance): string {
  const rows = Object.entries(sources).map(([key, entry]) => [
    key,
    {
      title: entry.what,
      at: entry.url ?? entry.file ?? "",
      read: [entry.read, entry.hosted].filter(Boolean).join("; "),
    },
  ]);
  return [
    head("performance.yaml"),
    "/** Where forms and policies were read, by the key that entries name as their source. */",
    `export const PERFORMANCE_SOURCES = ${literal(Object.fromEntries(rows))} as const satisfies Readonly<Record<string, { readonly title: string; readonly at: string; readonly read: string }>>;`,
    "",
  ].join("\n");
}

function policyTable({ policies }: YamlPerformance): string {
  const rows = policies.map((policy) => [policy.id, policyRow(policy)]);
  return [
    head("performance.yaml"),
    'import type { ScoringPolicy } from "./policy.ts";',
    "",
    "/** How an actual becomes a score (评分规则), by id. s score, w weight, t target, a actual. */",
    `export const SCORING_POLICIES = ${literal(Object.fromEntries(rows))} as const satisfies Readonly<Record<string, ScoringPolicy>>;`,
    "",
    "export type ScoringPolicyId = keyof typeof SCORING_POLICIES;",
    "",
  ].join("\n");
}

function policyRow(policy: YamlPolicy) {
  const examples = policy.conforming ?? [];
  const condition = [policy.when, policy.direction, policy["zero-base"], policy.threshold];
  const basis = policy.basis ?? "";
  const notes = [policy.status, policy.overshoot, policy.note].filter(Boolean);
  return {
    title: policy.name,
    ...(RULES[policy.id] as object),
    formula: policy.cap === undefined ? policy.formula : `${policy.formula}; ${policy.cap}`,
    condition: condition.filter(Boolean).join("; "),
    basis,
    law: basis.startsWith("method-2020-10") ? "method-2020-10" : undefined,
    coverage: coverageText(policy.coverage),
    examples: examples.map((example) => ({
      form: example.project ?? example.form ?? "",
      indicator: example.indicator ?? "",
      text: example.arithmetic ?? `${example.what}`,
    })),
    status: examples.length > 0 || policy.coverage !== undefined ? "verified" : "recalled",
    source: examples.length > 0 || policy.coverage !== undefined ? "seed" : "",
    note: notes.join("; "),
  };
}

function coverageText(coverage: unknown): string {
  if (coverage === undefined) return "";
  if (typeof coverage === "string") return coverage;
  return Object.entries(coverage as object)
    .map(([name, count]) => `${name}: ${count}`)
    .join("; ");
}

function lintTable({ lints }: YamlPerformance): string {
  const rows = lints.map(({ id, severity, test, why, basis }) => [
    id,
    { severity, test, why: why ?? "", basis: basis ?? "" },
  ]);
  return [
    head("performance.yaml"),
    'import type { Severity } from "#model/outcome.ts";',
    "",
    "/** What makes an indicator or a form a bad one (指标质量). */",
    "export type Lint = {",
    "  readonly severity: Severity;",
    "  readonly test: string;",
    "  readonly why: string;",
    "  readonly basis: string;",
    "};",
    "",
    "/** By id. */",
    `export const LINTS = ${literal(Object.fromEntries(rows))} as const satisfies Readonly<Record<string, Lint>>;`,
    "",
    "export type LintId = keyof typeof LINTS;",
    "",
  ].join("\n");
}
