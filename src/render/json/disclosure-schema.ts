import { z } from "zod";

/**
 * The shape of `juesuan read --format json`. Amounts and values are decimal strings, never numbers.
 * docs/schema/disclosure.json is made of it by `npm run schema`.
 */

const boxSchema = z.strictObject({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

const file = z.string().optional().describe("the file, where the disclosure has several");

export const placeSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("page"),
      page: z.int().positive(),
      boxes: z.array(boxSchema),
      file,
    }),
    z.strictObject({
      kind: z.literal("line"),
      line: z.int().positive(),
      from: z.int().positive(),
      to: z.int().positive(),
      file,
    }),
    z.strictObject({
      kind: z.literal("block"),
      block: z.string(),
      from: z.int(),
      to: z.int(),
      file,
    }),
    z.strictObject({ kind: z.literal("cell"), sheet: z.string(), cell: z.string(), file }),
  ])
  .describe("boxes in points from the top left of the page; lines and columns count from 1");

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const seat = {
  statement: z.string().optional().describe("title as printed"),
  row: z.string().optional().describe("code and name as printed"),
  column: z.string().optional().describe("header cells joined by /"),
  side: z.string().optional().describe("收入 or 支出 where the statement has two"),
  section: z.string().optional().describe("title of the section as printed"),
};

export const factSchema = z.strictObject({
  id: z.string(),
  concept: z.string(),
  also: z.string().optional().describe("the second concept of a print that fills two"),
  label: z.string(),
  year: z.int().optional(),
  ...seat,
  text: z.string().describe("as printed, without blanks inside"),
  value: decimal.describe("exact decimal in `unit`, unsigned where `direction` says the way"),
  unit: z.string(),
  kind: z.enum(["amount", "percent", "change", "count", "area", "score", "date"]),
  direction: z.enum(["increase", "decrease", "level"]).optional(),
  interval: z
    .strictObject({ low: decimal.optional(), high: decimal.optional() })
    .describe("what the print can stand for, in `unit`, both ends included, signed"),
  place: placeSchema,
  places: z.array(placeSchema).optional().describe("all, where the figure is split"),
  doubtful: z
    .boolean()
    .optional()
    .describe(
      "true where the characters themselves are uncertain: blanks inside, broken lines, run together",
    ),
});

const fundRow = z.strictObject({
  label: z.string(),
  initialBudget: z.string().optional(),
  adjustedBudget: z.string().optional(),
  executed: z.string().optional(),
});

const indicator = z.strictObject({
  level1: z.string(),
  level2: z.string(),
  level3: z.string(),
  target: z.string(),
  actual: z.string(),
  weight: z.string(),
  score: z.string(),
  note: z.string(),
  basis: z.string().optional(),
  place: placeSchema.optional(),
});

export const formSchema = z.strictObject({
  no: z.int(),
  title: z.string(),
  name: z.string(),
  department: z.string(),
  unit: z.string(),
  funds: z
    .record(z.string(), fundRow)
    .describe("rows total, fiscal, other and what else is printed"),
  rate: z.string().optional(),
  executionWeight: z.string().optional(),
  executionScore: z.string().optional(),
  totalWeight: z.string().optional(),
  total: z.string().optional(),
  goals: z.strictObject({ expected: z.string(), actual: z.string() }),
  indicators: z.array(indicator),
});

export const disclosureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  file: z.string().optional(),
  format: z
    .enum(["pdf", "markdown", "html", "text", "docx", "xlsx", "xls", "ods", "csv"])
    .optional(),
  subject: z.string(),
  year: z.int().optional(),
  kind: z.enum(["final-accounts", "budget", "unknown"]),
  body: z.enum(["department", "unit", "government", "unknown"]),
  edition: z.string(),
  coverage: z
    .strictObject({
      figures: z.int(),
      placed: z.int(),
      unplaced: z.int(),
      share: decimal.optional(),
    })
    .describe("share: placed ÷ figures in percent, two decimals, half up"),
  outline: z.array(
    z.strictObject({
      kind: z.enum(["part", "section", "statement", "form"]),
      key: z.string(),
      title: z.string(),
      unit: z.string(),
      status: z.enum(["present", "empty"]),
    }),
  ),
  facts: z.array(factSchema),
  performance: z.strictObject({
    wholeDepartment: formSchema.optional(),
    projects: z.array(formSchema),
  }),
  unplaced: z.array(
    z.strictObject({
      text: z.string(),
      unit: z.string(),
      reason: z.string(),
      context: z.string(),
      place: placeSchema.optional(),
    }),
  ),
  notFigures: z.record(z.string(), z.int()),
  limits: z.array(
    z.strictObject({
      limit: z.string(),
      allowed: z.int(),
      found: z.int().optional(),
      pages: z.array(z.int()).optional(),
    }),
  ),
});

export type DisclosureJson = z.infer<typeof disclosureSchema>;
export type FactJson = z.infer<typeof factSchema>;
export type FormJson = z.infer<typeof formSchema>;
