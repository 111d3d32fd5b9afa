import type { Reading } from "./reading.ts";

/** Whole numbers that JSON cannot carry are written as "123n" under these names alone. */
const WHOLE = new Set(["low", "high", "digits", "dividend", "divisor"]);

/** A reading as JSON. */
export function frozen(reading: Reading): string {
  return JSON.stringify(reading, (_, value: unknown) =>
    typeof value === "bigint" ? `${value}n` : value,
  );
}

/** The reading that was frozen. Throws SyntaxError for what is no JSON. */
export function thawed(text: string): Reading {
  return JSON.parse(text, (key, value: unknown) =>
    WHOLE.has(key) && typeof value === "string" && /^-?\d+n$/.test(value)
      ? BigInt(value.slice(0, -1))
      : value,
  );
}
