import type { Certainty, Dimension, Severity, Stage } from "#model/outcome.ts";
import type { AccountLine, AccountState, ExplainedState } from "#model/report.ts";

/** The words by which every output names a finding and an account; marks go with the words. */
export const SEVERITY_WORDS = {
  error: { word: "错误", mark: "✕" },
  warning: { word: "存疑", mark: "!" },
  note: { word: "提示", mark: "i" },
} as const satisfies Record<Severity, { word: string; mark: string }>;

export const CERTAINTY_WORDS = {
  certain: "确定",
  likely: "很可能",
  doubtful: "不确定",
} as const satisfies Record<Certainty, string>;

export const STAGE_WORDS = { trial: "试行", stable: "正式" } as const satisfies Record<
  Stage,
  string
>;

export const STATE_WORDS = {
  held: { word: "相符", mark: "✓" },
  broken: { word: "有疑点", mark: "✕" },
  "does-not-apply": { word: "不适用", mark: "–" },
  "cannot-tell": { word: "不能判定", mark: "?" },
  "no-rule": { word: "尚无规则", mark: "·" },
} as const satisfies Record<AccountState, { word: string; mark: string }>;

export const EXPLAINED_WORDS = {
  open: "未说明",
  explained: "已说明",
  stale: "说明已失效",
} as const satisfies Record<ExplainedState, string>;

export const ACCOUNT_KIND_WORDS = {
  obligation: "应查事项",
  relation: "勾稽关系",
  rule: "规则",
} as const satisfies Record<AccountLine["kind"], string>;

/** The order in which lists show severities and states. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
export const ACCOUNT_STATES: readonly AccountState[] = [
  ...(["held", "broken", "does-not-apply", "cannot-tell", "no-rule"] as const),
];
export const DIMENSIONS: readonly Dimension[] = [
  ...(["timeliness", "completeness", "truthfulness", "detail", "form", "secrecy"] as const),
];
