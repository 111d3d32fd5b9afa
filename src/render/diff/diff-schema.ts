import { z } from "zod";
import { factSchema } from "#render/json/disclosure-schema.ts";

/** The shape of `juesuan diff --format json`; docs/schema/diff.json is made of it. */

const prints = z.array(factSchema).describe("prints that differ, alike ones once");

const only = z.strictObject({ concept: z.string(), label: z.string(), prints });

const party = z.strictObject({
  file: z.string(),
  subject: z.string(),
  year: z.int().optional(),
});

export const diffSchema = z.strictObject({
  schemaVersion: z.literal(1),
  before: party,
  after: party,
  same: z.int().describe("concepts that both print alike"),
  changed: z.array(
    z.strictObject({
      concept: z.string(),
      label: z.string(),
      before: prints,
      after: prints,
      overlaps: z.boolean().describe("whether prints of both can stand for one number"),
    }),
  ),
  onlyBefore: z.array(only),
  onlyAfter: z.array(only),
});

export type DiffJson = z.infer<typeof diffSchema>;
