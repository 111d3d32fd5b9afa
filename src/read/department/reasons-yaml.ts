import type { Reason, Reasons, ReasonsBySlot } from "#model/department.ts";
import type { DepartmentProblem } from "#model/department-problem.ts";
import type { YamlNode } from "#read/explanations/yaml.ts";
import { type DepartmentProblemList, note } from "./problems.ts";
import { mapOf, placeOf, rootOf } from "./yaml-map.ts";

/** What reasons.yaml holds: the reasons that are whole, and what is wrong with the rest. */
export type ReasonsRead = {
  readonly reasons: Reasons;
  readonly problems: readonly DepartmentProblem[];
};

/** The keys of reasons.yaml. */
export const REASONS_KEYS = ["reasons", "units"] as const;

/**
 * Reads the text of reasons.yaml: `reasons`, a mapping of slots to texts for the department, and
 * `units` with such a mapping for each unit that publishes on its own. An empty text is a reason
 * that is still to be written, so it is none.
 */
export function readReasons(text: string, file: string): ReasonsRead {
  const list: DepartmentProblemList = { file, problems: [] };
  const isBlank = text.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line));
  const root = isBlank ? undefined : rootOf(list, text, REASONS_KEYS);
  const own = root?.entries.get("reasons")?.value;
  const department = own === undefined ? new Map() : slotsOf(list, own, "reasons");
  const units = new Map<string, ReasonsBySlot>();
  const node = root?.entries.get("units")?.value;
  if (node !== undefined && !isEmpty(node)) {
    const map = mapOf(list, node, { key: "units", keys: [] });
    for (const [code, { value }] of map?.entries ?? []) {
      units.set(code, slotsOf(list, value, code));
    }
  }
  return { reasons: { department, units }, problems: list.problems };
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === "scalar" && node.text.trim() === "";
}

function slotsOf(list: DepartmentProblemList, node: YamlNode, key: string): ReasonsBySlot {
  const slots = new Map<string, Reason>();
  if (isEmpty(node)) return slots;
  const map = mapOf(list, node, { key, keys: [] });
  for (const [slot, { value }] of map?.entries ?? []) {
    if (value.kind !== "scalar") note(list, placeOf(value), { code: "not-text", key: slot });
    else if (value.text.trim() !== "") {
      // The text goes into a sentence: its line ends are the file's, not the sentence's.
      const text = value.text.trim().replace(/\s*\n\s*/g, "");
      slots.set(slot, { text, line: value.line, column: value.column });
    }
  }
  return slots;
}
