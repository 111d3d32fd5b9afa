import { parse } from "yaml";
import { head, literal } from "./literal.ts";

type LawEntry = {
  readonly title: string;
  readonly number?: string;
  readonly version?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly status?: string;
  readonly read?: string;
};
type Citation = {
  readonly law: string;
  readonly article?: string;
  readonly status: string;
  readonly note?: string;
  readonly [more: string]: string | undefined;
};
type ObligationEntry = {
  readonly id: string;
  readonly dimension: string;
  readonly what: string;
  readonly where?: string;
  readonly test: string;
  readonly needs?: string;
  readonly "not-when"?: string;
  readonly law: readonly Citation[];
};

/** Numbers of statements (01) are text. */
const PLAIN = { schema: "failsafe" } as const;

const DIMENSIONS = new Map([
  ["及时性", "timeliness"],
  ["完整性", "completeness"],
  ["真实性", "truthfulness"],
  ["细化程度", "detail"],
  ["公开形式", "form"],
  ["涉密", "secrecy"],
]);

/** Laws that only performance.yaml names; its other keys are articles of laws named above. */
const PERFORMANCE_LAWS: Readonly<Record<string, LawEntry>> = {
  "guide-2021-101": {
    title: "中央部门项目支出核心绩效目标和指标设置及取值指引(试行)",
    number: "财预〔2021〕101号",
    date: "2021-08-18",
    status: "existence, date and opening verified; weights and level names recalled",
    read: "tldf.cn/article-55595-153648.html (third-party copy): opening, 一(一)",
  },
  "goals-2015-88": {
    title: "中央部门预算绩效目标管理办法",
    number: "财预〔2015〕88号",
    status: "recalled",
  },
  "framework-2013-53": {
    title: "预算绩效评价共性指标体系框架",
    number: "财预〔2013〕53号",
    status: "recalled",
  },
};

/** What stands in the reference beside "verified" and "recalled" is a note, and mostly recalled. */
function statusOf(text: string, note = ""): { readonly status: string; readonly note: string } {
  if (text === "verified" || text === "recalled") return { status: text, note };
  // A law whose text was read is verified, though its number is not.
  const status = text.startsWith("text verified") ? "verified" : "recalled";
  return { status, note: note === "" ? text : `${text}; ${note}` };
}

/** The laws as a typed table. */
export function lawTable(read: (name: string) => string): string {
  const { laws } = parse(read("obligations.yaml"), PLAIN) as { laws: Record<string, LawEntry> };
  const entries = Object.entries({ ...laws, ...PERFORMANCE_LAWS }).map(([key, law]) => [
    key,
    {
      title: law.title,
      number: law.number ?? "",
      version: law.version ?? law.date ?? "",
      issuer: law.issuer ?? "",
      ...statusOf(law.status ?? "recalled"),
      source: law.read ?? "",
    },
  ]);
  return [
    head("obligations.yaml"),
    'import type { Sourced } from "./sourced.ts";',
    "",
    "/** A law, rule or form that obligations and rules rest on. */",
    "export type Law = Sourced & {",
    "  readonly title: string;",
    '  /** Number of the document (财预〔2020〕10号), "" where it has none. */',
    "  readonly number: string;",
    "  /** Date of the version that is meant. */",
    "  readonly version: string;",
    "  readonly issuer: string;",
    "};",
    "",
    "/** The laws by key. */",
    `export const LAWS = ${literal(Object.fromEntries(entries))} as const satisfies Readonly<Record<string, Law>>;`,
    "",
    "export type LawKey = keyof typeof LAWS;",
    "",
  ].join("\n");
}

/** The duties of disclosure as a typed table. */
export function obligationTable(read: (name: string) => string): string {
  const { obligations } = parse(read("obligations.yaml"), PLAIN) as {
    obligations: readonly ObligationEntry[];
  };
  const rows = obligations.map((entry) => ({
    id: entry.id,
    dimension: DIMENSIONS.get(entry.dimension),
    what: entry.what,
    where: entry.where ?? "",
    test: entry.test,
    needs: entry.needs ?? "",
    notWhen: entry["not-when"] ?? "",
    laws: entry.law.map(({ law, article, status, note, ...more }) => ({
      law,
      article: article ?? "",
      ...statusOf(status, [note ?? "", ...Object.keys(more)].filter(Boolean).join("; ")),
    })),
    status: entry.law.some(({ law, status }) => law !== "practice" && status === "verified")
      ? "verified"
      : "recalled",
  }));
  return [
    head("obligations.yaml"),
    'import type { LawKey } from "./laws.ts";',
    'import type { Status } from "./sourced.ts";',
    "",
    "/** The five by which the Ministry of Finance inspects disclosures, and secrecy (涉密). */",
    `export type Dimension = ${[...DIMENSIONS.values()].map((name) => `"${name}"`).join(" | ")};`,
    "",
    "/** The dimensions in the field's words. */",
    `export const DIMENSION_TITLES: Readonly<Record<Dimension, string>> = ${literal(Object.fromEntries([...DIMENSIONS].map(([zh, key]) => [key, zh])))};`,
    "",
    "export type Citation = {",
    "  readonly law: LawKey;",
    '  /** Article, row or section, "" where it is not given. */',
    "  readonly article: string;",
    "  readonly status: Status;",
    "  readonly note: string;",
    "};",
    "",
    "/** What must be disclosed or checked (应公开事项, 应检查事项), whether or not a rule for it exists. */",
    "export type Obligation = {",
    "  readonly id: string;",
    "  readonly dimension: Dimension;",
    "  readonly what: string;",
    "  /** Where in the document it shows. */",
    "  readonly where: string;",
    "  /** What a reader of the published document can decide. */",
    "  readonly test: string;",
    "  /** What else must be known; without it the outcome is cannot-tell. */",
    "  readonly needs: string;",
    "  /** When it does not apply. */",
    "  readonly notWhen: string;",
    "  readonly laws: readonly [Citation, ...Citation[]];",
    "  /** Verified where one of its laws was read for it; what is only practice is not. */",
    "  readonly status: Status;",
    "};",
    "",
    "/** All of them, by dimension. */",
    `export const OBLIGATIONS: readonly Obligation[] = [\n${rows.map(literal).join(",\n")}\n];`,
    "",
  ].join("\n");
}
