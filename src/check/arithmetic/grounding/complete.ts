import type { CompleteIn, RowLevel } from "#standard/relations/relation.ts";
import type { Book } from "./book.ts";
import { lostFigures } from "./cells.ts";
import type { Draft, Silence } from "./drafts.ts";
import { canHold } from "./holds.ts";

/**
 * Why a draft that does not hold is no contradiction: its list may leave a part out, or what no
 * figure shows may be so. Undefined where the draft stands.
 */
export function doubtOf(book: Book, drafts: Drafts, draft: Draft): Silence | undefined {
  const { unseen } = draft.relation.applies;
  const isOpen = draft.isList || draft.leftOut.length > 0 || unseen !== "";
  if (!isOpen) return undefined;
  const shown = draft.relation.complete.in;
  const isWhole = shown === undefined ? undefined : isCompleteIn(book, draft, shown);
  if (isWhole === false) {
    return { kind: "does-not-apply", because: "说明没有列全各项，与报表相比有缺" };
  }
  if (isWhole === true || drafts.holds(draft)) return undefined;
  const { by } = draft.relation.complete;
  const isShown = by.some((id) => drafts.allHold(id));
  if (isShown || (draft.leftOut.length === 0 && drafts.mostHold(draft))) return undefined;
  const why = unseen === "" ? "所列各项可能不全，没有其他数可以证明" : unseen;
  return { kind: "cannot-tell", missing: [why] };
}

/** Drafts by relation, and whether they hold, each asked once. */
type Drafts = {
  readonly holds: (draft: Draft) => boolean;
  readonly allHold: (relation: string) => boolean;
  readonly mostHold: (draft: Draft) => boolean;
};

/** Fewer neighbours prove nothing. */
const NEIGHBOURS_MIN = 3;

/** Opens the drafts of a document to be asked. */
export function draftsOf(book: Book, drafts: readonly Draft[]): Drafts {
  const byRelation = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const list = byRelation.get(draft.relation.id);
    if (list === undefined) byRelation.set(draft.relation.id, [draft]);
    else list.push(draft);
  }
  const known = new Map<Draft, boolean>();
  const holds = (draft: Draft): boolean => {
    const answer = known.get(draft) ?? canHold(book.figures, draft.form);
    known.set(draft, answer);
    return answer;
  };
  const counts = new Map<string, readonly [number, number]>();
  const countOf = (id: string, test: number): readonly [number, number] => {
    const key = `${id} ${test}`;
    const found = counts.get(key);
    if (found !== undefined) return found;
    const beside = (byRelation.get(id) ?? []).filter((other) => other.test === test);
    const count = [beside.filter(holds).length, beside.length] as const;
    counts.set(key, count);
    return count;
  };
  return {
    holds,
    allHold: (id) => {
      const list = byRelation.get(id) ?? [];
      return list.length > 0 && list.every(holds);
    },
    mostHold: ({ relation, test }) => {
      const [held, all] = countOf(relation.id, test);
      return all >= NEIGHBOURS_MIN && held * 2 > all;
    },
  };
}

/** Whether a statement shows that nothing was left out; undefined where it cannot show it. */
function isCompleteIn(book: Book, draft: Draft, shown: CompleteIn): boolean | undefined {
  const statement = book.statements.get(shown.statement);
  if (statement === undefined || lostFigures(statement) !== undefined) return undefined;
  if (statement.status === "empty") return undefined;
  const isFilled = (row: string, column: string) =>
    (statement.rows.get(row)?.get(column) ?? []).some(
      (index) => book.figures[index]?.fact.printed.digits !== 0n,
    );
  if (shown.kind === "columns") {
    return draft.leftOut.every((concept) => {
      const column = concept.replace(/^n\.[a-z]+\./, "").replace(/-share$/, "");
      return !isFilled(shown.row, column);
    });
  }
  const rows = [...statement.rows.keys()].filter(
    (row) => row.length === LENGTHS[shown.level] && row.startsWith(draft.under),
  );
  if (rows.length === 0) return undefined;
  const listed = new Set(listedKeys(book, draft));
  return rows.every((row) => listed.has(row) || !isFilled(row, shown.column));
}

const LENGTHS: Readonly<Partial<Record<RowLevel, number>>> = { class: 3, section: 5, item: 7 };

/** The codes of the list, read from the concepts of its figures. */
function listedKeys(book: Book, { form }: Draft): readonly string[] {
  if (form.kind === "ratio") return [];
  return [...form.left.terms, ...form.right.terms].flatMap(({ figure }) => {
    const concept = book.figures[figure]?.fact.concepts[0] ?? "";
    const key = /\[([^\]]*)\]$/.exec(concept)?.[1];
    return key === undefined ? [] : [key];
  });
}
