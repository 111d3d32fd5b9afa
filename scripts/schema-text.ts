import { z } from "zod";
import { diffSchema } from "#render/diff/diff-schema.ts";
import { disclosureSchema } from "#render/json/disclosure-schema.ts";
import { reportSchema } from "#render/json/report-schema.ts";

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
