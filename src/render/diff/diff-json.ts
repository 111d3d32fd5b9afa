import type { Disclosure } from "#model/disclosure.ts";
import { factJson } from "#render/json/disclosure-json.ts";
import { pruned } from "#render/json/pruned.ts";
import type { DiffJson } from "./diff-schema.ts";
import type { DisclosureDiff, Prints } from "./disclosure-diff.ts";

/** Raised when a field changes its meaning or goes. */
const SCHEMA_VERSION = 1 as const;

/** A document that is compared: its file and what it says of itself. */
export type Party = {
  readonly file: string;
  readonly disclosure: Pick<Disclosure, "subject" | "year">;
};

/** What differs, as JSON; facts as in the JSON of a disclosure. */
export function diffJson(diff: DisclosureDiff, before: Party, after: Party): DiffJson {
  return {
    schemaVersion: SCHEMA_VERSION,
    before: partyJson(before),
    after: partyJson(after),
    same: diff.same,
    changed: diff.changed.map((change) => ({
      ...change,
      before: change.before.map(factJson),
      after: change.after.map(factJson),
    })),
    onlyBefore: diff.onlyBefore.map(onlyJson),
    onlyAfter: diff.onlyAfter.map(onlyJson),
  };
}

function partyJson({ file, disclosure }: Party): DiffJson["before"] {
  return pruned({ file, subject: disclosure.subject, year: disclosure.year });
}

function onlyJson({ concept, label, prints }: Prints): DiffJson["onlyBefore"][number] {
  return { concept, label, prints: prints.map(factJson) };
}
