import { assert } from "#model/result.ts";
import { LAWS, type LawKey } from "./laws.ts";
import { type Citation, OBLIGATIONS, type Obligation } from "./obligations.ts";
import { obligationsOfRelation } from "./relations/obligation.ts";
import type { Relation } from "./relations/relation.ts";
import { RELATION_DOCUMENTS } from "./relations/relations.ts";

/** The obligation of an id (应公开事项, 应检查事项); an unknown id is a broken table. */
export function obligationById(id: string): Obligation {
  const found = OBLIGATIONS.find((obligation) => obligation.id === id);
  assert(found !== undefined, `${id} is an obligation`);
  return found;
}

/**
 * The laws of obligations in words, each once, by title, number and article: those that were read,
 * and those that are recalled only where none was.
 */
export function lawsInWords(obligations: readonly string[]): readonly string[] {
  const citations = obligations.flatMap((id) => obligationById(id).laws);
  const read = citations.filter(({ status }) => status === "verified");
  const shown = read.length > 0 ? read : citations;
  return [...new Set(shown.map(spelt))];
}

/**
 * What a relation (勾稽关系) rests on, in words: the printed form or the definition where it has one,
 * and the laws of the obligations that it decides. Where it was merely seen in published documents
 * no body is named: that they print it so is custom.
 */
export function basisOfRelation(relation: Relation): string {
  const forms = relation.source.flatMap((source) => FORMS.get(source) ?? []);
  const laws = lawsInWords(obligationsOfRelation(relation));
  const named = [...new Set([...forms, ...laws])];
  return named.length === 0 ? CUSTOM : named.join("；");
}

const CUSTOM = "各地部门决算公开惯例";

/** Sources of relations that are forms or definitions; the others are documents where it was seen. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ["form", "部门决算公开报表表式"],
  ["definition", "指标定义"],
  ["T", RELATION_DOCUMENTS.T],
]);

/** What documents do throughout is no law. */
const CUSTOMS: ReadonlySet<LawKey> = new Set(["practice"]);

function spelt({ law, article }: Citation): string {
  if (CUSTOMS.has(law)) return CUSTOM;
  const { title, number } = LAWS[law];
  const name = number === "" ? `《${title}》` : `《${title}》（${number}）`;
  return name + article.replace(/^row (\d+)/u, "第$1项").replaceAll(" ", "");
}
