/** A value of the reference as the text of a TypeScript literal; the formatter sets the lines. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${entries.map(([key, part]) => `${keyText(key)}: ${literal(part)}`).join(", ")} }`;
}

function keyText(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** The head of an adopted file: where it came from, once, and that it is the source now. */
export function head(from: string): string {
  return [
    "// Adopted once from the reference",
    `// (${from}) by \`node scripts/adopt-reference.ts REFERENCE\`.`,
    "// This table is the source from now on: change it here, with its source and status.",
    "",
  ].join("\n");
}
