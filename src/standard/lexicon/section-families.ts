import type { Family } from "./entity.ts";

/** What the figures of a section of the narrative are about; the longest key that fits counts. */
const FAMILIES: Readonly<Record<string, Family>> = {
  total: "overall",
  carryover: "overall",
  income: "income",
  expenditure: "expenditure",
  fiscal: "fiscal",
  gpb: "general",
  "gpb-basic": "basic",
  "gpb-project": "general",
  fund: "fund",
  capital: "state",
  sangong: "three",
  "other.operating": "running",
  "other.procurement": "procurement",
  "other.assets": "assets",
  "other.performance": "performance",
  performance: "performance",
  projects: "performance",
  "key-projects": "performance",
  "purchased-services": "purchased-services",
  "general-expenses": "meeting",
  "overview.organisation": "staff",
};

/** The family of a section by its key (`gpb.total` is of `gpb`), undefined where it has none. */
export function familyOfSection(section: string): Family | undefined {
  const parts = section.split(".");
  for (let length = parts.length; length > 0; length--) {
    const family = FAMILIES[parts.slice(0, length).join(".")];
    if (family !== undefined) return family;
  }
  return undefined;
}

/** Sections in which people write freely: duties, terms explained. */
export function isProseSection(section: string): boolean {
  return section === "overview.functions" || section.startsWith("glossary");
}
