import { z } from "zod";
import { diffSchema } from "#render/diff/diff-schema.ts";
import { departmentSchema, reasonsSchema } from "#render/json/department-schema.ts";
import { disclosureSchema } from "#render/json/disclosure-schema.ts";
import { reportSchema } from "#render/json/report-schema.ts";
import { traceSchema } from "#render/json/trace-schema.ts";

type Described = {
  readonly file: string;
  readonly command: string;
  readonly source: string;
  readonly schema: z.ZodType;
};

const SCHEMAS: readonly Described[] = [
  {
    file: "docs/schema/disclosure.json",
    command: "juesuan read --format json",
    source: "src/render/json/disclosure-schema.ts",
    schema: disclosureSchema,
  },
  {
    file: "docs/schema/report.json",
    command: "juesuan check --format json",
    source: "src/render/json/report-schema.ts",
    schema: reportSchema,
  },
  {
    file: "docs/schema/diff.json",
    command: "juesuan diff --format json",
    source: "src/render/diff/diff-schema.ts",
    schema: diffSchema,
  },
  {
    file: "docs/schema/trace.json",
    command: "juesuan trace --format json",
    source: "src/render/json/trace-schema.ts",
    schema: traceSchema,
  },
  {
    file: "docs/schema/department.json",
    command: "department.yaml",
    source: "src/render/json/department-schema.ts",
    schema: departmentSchema,
  },
  {
    file: "docs/schema/reasons.json",
    command: "reasons.yaml",
    source: "src/render/json/department-schema.ts",
    schema: reasonsSchema,
  },
];

/** The JSON Schemas (2020-12) of everything that is written as JSON, by file. */
export function schemaTexts(): readonly { readonly file: string; readonly text: string }[] {
  return SCHEMAS.map(({ file, command, source, schema }) => {
    const described = {
      title: command,
      description: `Made by \`npm run schema\` from ${source}.`,
      ...z.toJSONSchema(schema, { target: "draft-2020-12" }),
    };
    return { file, text: `${JSON.stringify(described, null, 2)}\n` };
  });
}
