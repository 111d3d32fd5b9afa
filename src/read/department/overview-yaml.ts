import type { DepartmentProblem } from "#model/department-problem.ts";
import { type DepartmentProblemList, note } from "./problems.ts";
import { itemsOf, placeOf, rootOf } from "./yaml-map.ts";

/** What a department says of itself (主要职能, 内设机构), and what is wrong with the rest. */
export type OverviewRead = {
  readonly duties: readonly string[];
  readonly offices: readonly string[];
  readonly problems: readonly DepartmentProblem[];
};

const OVERVIEW_KEYS = ["duties", "offices"] as const;

/** Reads the text of overview.yaml: `duties` and `offices`, each a list of texts. */
export function readOverview(text: string, file: string): OverviewRead {
  const list: DepartmentProblemList = { file, problems: [] };
  const root = rootOf(list, text, OVERVIEW_KEYS);
  const textsOf = (key: (typeof OVERVIEW_KEYS)[number]) =>
    (root === undefined ? [] : itemsOf(list, root, key)).flatMap((node) => {
      if (node.kind === "scalar") return [node.text.trim().replace(/\s*\n\s*/gu, "")];
      note(list, placeOf(node), { code: "not-text", key });
      return [];
    });
  const duties = textsOf("duties");
  const offices = textsOf("offices");
  return { duties, offices, problems: list.problems };
}
