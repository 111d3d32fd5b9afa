import { DOCUMENT_ENTRIES } from "#standard/relations/document-entries.ts";
import { relationOf } from "#standard/relations/entry.ts";
import { FIGURE_ENTRIES } from "#standard/relations/figure-entries.ts";
import { NARRATIVE_ENTRIES } from "#standard/relations/narrative-entries.ts";
import type { Relation } from "#standard/relations/relation.ts";
import { STATEMENT_ENTRIES } from "#standard/relations/statement-entries.ts";

let parsed: readonly Relation[] | undefined;
let byId: ReadonlyMap<string, Relation> | undefined;

/**
 * All relations of a disclosure (勾稽关系), in the order of the statements, then the narrative, then
 * the document as a whole. Parsed at the first call.
 */
export function relations(): readonly Relation[] {
  parsed ??= [
    ...STATEMENT_ENTRIES,
    ...NARRATIVE_ENTRIES,
    ...DOCUMENT_ENTRIES,
    ...FIGURE_ENTRIES,
  ].map(relationOf);
  return parsed;
}

/** The relation of an id, or undefined where there is none. */
export function relationById(id: string): Relation | undefined {
  byId ??= new Map(relations().map((relation) => [relation.id, relation]));
  return byId.get(id);
}

/** The documents that sources and examples name by a letter; `form` is the printed layout itself. */
export const RELATION_DOCUMENTS = {
  T: "上海市部门决算模板（2024年度）",
  P: "中共上海市普陀区委社会工作部2024年度部门决算",
  U: "乌鲁木齐市自然资源局（部门）2024年度部门决算公开说明",
} as const satisfies Readonly<Record<string, string>>;
