import { z } from "zod";
import { placeSchema } from "./disclosure-schema.ts";

/**
 * The shape of `juesuan check --format json`. Figures are texts as printed and decimal strings,
 * never numbers. docs/schema/report.json is made of it by `npm run schema`.
 */

const severity = z.enum(["error", "warning", "note"]);
const stage = z.enum(["trial", "stable"]);
const certainty = z.enum(["certain", "likely", "doubtful"]);
const dimension = z.enum([
  ...(["timeliness", "completeness", "truthfulness", "detail", "form", "secrecy"] as const),
]);
const state = z.enum(["held", "broken", "does-not-apply", "cannot-tell", "no-rule"]);
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const figure = z.strictObject({
  fact: z.string().describe("id of the fact in `juesuan read --format json`"),
  concept: z.string().optional(),
  label: z.string(),
  text: z.string().describe("as printed"),
  value: decimal.optional().describe("exact decimal in `unit`"),
  unit: z.string(),
  places: z.array(placeSchema),
});

const suspect = z.strictObject({
  suspect: z.string().describe("concept of the figure that is probably wrong"),
  facts: z.array(z.string()).describe("facts that carry it; several where it was copied"),
  slip: z.string().describe("kind of the slip: swapped-digits, unit, rows-displaced …"),
  words: z.string(),
  printed: z.string(),
  corrected: z.string().describe('the print that agrees with the rest, "" where none is alone'),
});

const explanation = z.strictObject({
  finding: z.string(),
  reason: z.string(),
  by: z.string(),
  date: z.string(),
  printed: z.array(z.string()),
});

const finding = z.strictObject({
  id: z.string().describe("rule, subject and concepts, without a place: what an explanation names"),
  rule: z.string(),
  stage,
  severity,
  certainty: certainty.describe("how sure the contradiction is; `cause` has its own"),
  dimension,
  message: z.string(),
  advice: z.string(),
  section: z.string().describe("title of the statement or section as printed"),
  concepts: z.array(z.string()),
  figures: z.array(figure).describe("in the order of the arithmetic; the suspect first"),
  at: z.array(placeSchema).describe("places of words, where it is about words"),
  expected: z.string(),
  arithmetic: z.string(),
  basis: z.string(),
  cause: suspect.extend({ certainty, alternatives: z.array(suspect) }).optional(),
  symptoms: z.array(
    z.strictObject({ rule: z.string(), arithmetic: z.string(), figures: z.array(figure) }),
  ),
  state: z.enum(["open", "explained", "stale"]),
  explanation: explanation.optional(),
  age: z.enum(["new", "updated", "unchanged"]).optional().describe("against --baseline"),
});

const counts = z.strictObject({
  held: z.int(),
  broken: z.int(),
  "does-not-apply": z.int(),
  "cannot-tell": z.int(),
  "no-rule": z.int(),
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  program: z.strictObject({ name: z.literal("juesuan"), version: z.string() }),
  file: z.string(),
  format: z.enum(["pdf", "markdown", "html", "text", "docx", "xlsx", "xls", "ods", "csv"]),
  subject: z.string(),
  year: z.int().optional(),
  kind: z.enum(["final-accounts", "budget", "unknown"]),
  body: z.enum(["department", "unit", "government", "unknown"]),
  edition: z.string(),
  counts: z
    .strictObject({
      error: z.int(),
      warning: z.int(),
      note: z.int(),
      explained: z.int(),
      stale: z.int(),
      old: z.int(),
    })
    .describe("error, warning, note: neither explained nor unchanged since the baseline"),
  habits: z.array(
    z.strictObject({ key: z.string(), message: z.string(), facts: z.array(z.string()) }),
  ),
  findings: z.array(finding),
  gone: z.array(explanation).describe("explanations whose finding no longer appears"),
  absent: z
    .array(z.strictObject({ id: z.string(), rule: z.string(), message: z.string() }))
    .optional()
    .describe("findings of the baseline that no longer appear"),
  account: z.strictObject({
    counts: z.strictObject({ obligations: counts, relations: counts, rules: counts }),
    coverage: z.strictObject({
      figures: z.int(),
      covered: z.int(),
      share: decimal.optional().describe("covered ÷ figures in percent, two decimals, half up"),
      unplaced: z.int(),
      uncovered: z.array(z.string()).describe("facts that nothing tests"),
    }),
    lines: z.array(
      z.strictObject({
        kind: z.enum(["obligation", "relation", "rule"]),
        id: z.string(),
        about: z.string(),
        title: z.string(),
        dimension,
        state,
        reason: z.string(),
        findings: z.array(z.string()),
        facts: z.array(z.string()),
      }),
    ),
  }),
  scoreCard: z.array(
    z.strictObject({
      dimension,
      obligation: z.string(),
      title: z.string(),
      state,
      reason: z.string(),
      findings: z.array(z.string()),
    }),
  ),
  rules: z.record(
    z.string(),
    z.strictObject({
      id: z.string(),
      title: z.string(),
      basis: z.string(),
      severity,
      stage,
      dimension,
      kind: z.enum(["relation", "rule"]),
    }),
  ),
  defects: z
    .array(z.strictObject({ rule: z.string(), what: z.string() }))
    .describe("rules that failed to run: defects of the program, not of the document"),
  limits: z.array(
    z.strictObject({
      limit: z.string(),
      allowed: z.int(),
      found: z.int().optional(),
      pages: z.array(z.int()).optional(),
    }),
  ),
});

export type ReportJson = z.infer<typeof reportSchema>;
