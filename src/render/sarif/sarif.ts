import type { Finding } from "#model/outcome.ts";
import { type AccountLine, type Report, type RuleCard, stateCounts } from "#model/report.ts";
import { limitReachedMessage } from "#render/message/limit-reached.ts";
import { messageText } from "#render/message/message.ts";
import type { Checked } from "#render/report/checked.ts";
import type { KnownFinding, Reviewed } from "#render/report/review.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import { type Artifacts, artifactsOf, locationsOf, relatedLocationsOf } from "./locations.ts";
import type { Descriptor, Invocation, SarifResult, SarifRun, Suppression } from "./log.ts";

/** What stands before, between and behind the runs of a log of SARIF 2.1.0. */
export const SARIF_LOG = {
  before: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\n`,
  between: ",\n",
  after: "\n]}\n",
} as const;

/** Version of what the fingerprint is made of; raised when ids are made otherwise. */
const FINGERPRINT = "finding/v1";

/** One checked disclosure as a run. */
export function sarifRun(checked: Checked): SarifRun {
  const { report, review, disclosure } = checked;
  const unknown = report.account.lines.filter(isUntold);
  const rules = [...descriptorsOf(report), ...unknown.map(descriptorOfObligation)];
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const files = artifactsOf(checked);
  return {
    tool: { driver: { name: "juesuan", version: checked.version, rules } },
    language: "zh-CN",
    columnKind: "utf16CodeUnits",
    artifacts: files.artifacts,
    invocations: [invocationOf(checked)],
    results: [
      ...review.findings.map((reviewed) => resultOf(reviewed, files, indexOf)),
      ...(review.absent ?? []).map((known) => absentResult(known, indexOf)),
      ...unknown.map((line) => openResult(line, indexOf)),
    ],
    properties: {
      subject: disclosure.subject,
      ...(disclosure.year === undefined ? {} : { year: disclosure.year }),
      account: stateCounts(report.account.lines),
      coverage: {
        figures: report.account.coverage.figures,
        covered: report.account.coverage.covered,
      },
      habits: report.habits.map(({ message }) => message),
    },
  };
}

function descriptorsOf(report: Report): readonly Descriptor[] {
  return Object.values(report.rules)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(descriptorOf);
}

function descriptorOf(card: RuleCard): Descriptor {
  const { id, title, basis, severity, stage, dimension, kind } = card;
  const law = basis === "" ? "" : `依据：${basis}。`;
  const more = `详见：juesuan explain ${id}。`;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: basis === "" ? title : `${title}。${law}` },
    help: {
      text: `${title}。${law}${more}`,
      markdown: `**${title}**\n\n${law}\n\n${"详见："}\`juesuan explain ${id}\``,
    },
    defaultConfiguration: { level: severity },
    properties: { stage, kind, tags: [dimension, DIMENSION_TITLES[dimension]] },
  };
}

/** What could not be told is open, not passed over: SARIF's kind for it is `open`. */
function isUntold({ kind, state }: AccountLine): boolean {
  return kind === "obligation" && state === "cannot-tell";
}

function descriptorOfObligation({ id, title, dimension }: AccountLine): Descriptor {
  return {
    id: obligationId(id),
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: `${title}。详见：juesuan explain ${id}。` },
    defaultConfiguration: { level: "none" },
    properties: { kind: "obligation", tags: [dimension, DIMENSION_TITLES[dimension]] },
  };
}

function obligationId(id: string): string {
  return `obligation/${id}`;
}

function resultOf(
  reviewed: Reviewed,
  files: Artifacts,
  indexOf: ReadonlyMap<string, number>,
): SarifResult {
  const { finding, age } = reviewed;
  const related = relatedLocationsOf(finding, files);
  const suppressions = suppressionsOf(reviewed);
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule) ?? -1,
    kind: "fail",
    level: finding.severity,
    message: { text: textOf(finding) },
    locations: locationsOf(finding, files),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    fingerprints: { [FINGERPRINT]: finding.id },
    ...(suppressions.length === 0 ? {} : { suppressions }),
    ...(age === undefined ? {} : { baselineState: age }),
    properties: propertiesOf(finding),
  };
}

function textOf(finding: Finding): string {
  const parts = [finding.message, finding.arithmetic, finding.advice].filter((part) => part !== "");
  return parts.map((part) => (/[。！？]$/u.test(part) ? part : `${part}。`)).join("");
}

function propertiesOf(finding: Finding): Readonly<Record<string, unknown>> {
  const { stage, certainty, dimension, concepts, expected, arithmetic, basis, cause } = finding;
  return {
    ...{ stage, certainty, dimension, concepts, expected, arithmetic, basis },
    ...(cause === undefined ? {} : { cause }),
  };
}

/** A stale explanation does not suppress: the standard's word for it is `underReview`. */
function suppressionsOf({ state, explanation }: Reviewed): readonly Suppression[] {
  if (explanation === undefined) return [];
  const { reason, by, date, printed } = explanation;
  const status = state === "explained" ? "accepted" : "underReview";
  return [{ kind: "external", status, justification: reason, properties: { by, date, printed } }];
}

function absentResult(known: KnownFinding, indexOf: ReadonlyMap<string, number>): SarifResult {
  return {
    ruleId: known.rule,
    ruleIndex: indexOf.get(known.rule) ?? -1,
    kind: "fail",
    level: "none",
    message: { text: known.message },
    locations: [],
    fingerprints: { [FINGERPRINT]: known.id },
    baselineState: "absent",
  };
}

function openResult(line: AccountLine, indexOf: ReadonlyMap<string, number>): SarifResult {
  const id = obligationId(line.id);
  return {
    ruleId: id,
    ruleIndex: indexOf.get(id) ?? -1,
    kind: "open",
    level: "none",
    message: { text: `不能判定：${line.title}。${line.reason}` },
    locations: [],
  };
}

function invocationOf({ report, source }: Checked): Invocation {
  const defects = report.defects.map(({ rule, what }) => ({
    level: "error" as const,
    descriptor: { id: "rule-failed" },
    associatedRule: { id: rule },
    message: { text: `规则 ${rule} 没有运行完：${what}` },
  }));
  const limits = source.limits.map((limit) => ({
    level: "warning" as const,
    descriptor: { id: `limit-${limit.limit}` },
    message: { text: messageText(limitReachedMessage(limit)) },
  }));
  return { executionSuccessful: true, toolExecutionNotifications: [...defects, ...limits] };
}
