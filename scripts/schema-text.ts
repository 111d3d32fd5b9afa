import { z } from "zod";
import { disclosureSchema } from "#render/json/disclosure-schema.ts";

/** The JSON Schema (2020-12) of `juesuan read --format json`. */
export function schemaText(): string {
  const schema = z.toJSONSchema(disclosureSchema, { target: "draft-2020-12" });
  const described = {
    title: "juesuan read --format json",
    description: "Made by `npm run schema` from src/render/json/disclosure-schema.ts.",
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
