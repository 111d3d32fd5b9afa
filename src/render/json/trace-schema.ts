import { z } from "zod";

/** The shape of `juesuan trace --format json`; docs/schema/trace.json is made of it. */

const amount = z.string().regex(/^-?\d+(?:\.\d+)?$/);

const postings = z.strictObject({
  kind: z.literal("postings"),
  sum: amount.describe("of all postings and of what consolidation took out, in yuan"),
  count: z.int().describe("postings in all; the first of them are listed"),
  rows: z.array(
    z.strictObject({
      unit: z.string(),
      file: z.string(),
      row: z.int().describe("the header is row 1"),
      date: z.string(),
      voucher: z.string(),
      account: z.string(),
      summary: z.string(),
      amount: amount.describe("what it adds to the figure, in yuan"),
    }),
  ),
  eliminated: z.array(z.strictObject({ elimination: z.string(), amount })),
});

const rows = z.strictObject({
  kind: z.literal("rows"),
  evidence: z.string().describe("budget, or the name of a register"),
  sum: amount,
  count: z.int(),
  rows: z.array(z.strictObject({ file: z.string(), row: z.int(), text: z.string(), amount })),
});

const prior = z.strictObject({ kind: z.literal("prior-year"), concept: z.string() });

const figures = z.strictObject({
  kind: z.literal("figures"),
  measure: z.string().describe("change, rate, share, deviation, completion or difference"),
  of: z.string(),
  base: z.string(),
  get behind() {
    return behind.nullable().describe("what is behind `of`");
  },
});

const behind: z.ZodType<unknown> = z.union([postings, rows, figures, prior]);

export const traceSchema = z.strictObject({
  schemaVersion: z.literal(1),
  concept: z.string(),
  value: amount.nullable().describe("in `unit`; null where it cannot be told"),
  unit: z.string(),
  isAnew: z.boolean().describe("the books had changed and were read anew"),
  behind,
});
