import type { StatementSettings } from "#compile/statements/settings.ts";
import type { BookUnit } from "#model/posting.ts";

/** Settings of a made-up department: the usual choices, 万元 with two decimals. */
export function settingsOf(
  units: readonly BookUnit[],
  own: Partial<StatementSettings> = {},
): StatementSettings {
  return {
    department: "甲局",
    units,
    year: 2024,
    subject: { kind: "department" },
    edition: "xinjiang",
    policies: {},
    unit: "万元",
    decimals: 2,
    budget: new Map(),
    codes: new Map(),
    ...own,
  };
}
