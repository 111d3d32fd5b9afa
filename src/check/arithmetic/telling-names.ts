import type { Figure } from "#check/arithmetic/system.ts";
import type { Seat } from "#model/fact.ts";
import { statementByKey } from "#standard/statements/statements.ts";

/** What a figure is called beside others, and its place where they stand in several. */
export type Name = { readonly place: string; readonly own: string };

/** Headers that say nothing of a column beside the name of its row. */
const PLAIN_COLUMN = /^(?:决算数|金额|.*合计)$/;

/** What each figure of a ground is called beside the others, by index. */
export function namesOf(figures: readonly Figure[]): ReadonlyMap<number, Name> {
  const places = new Set(figures.map(placeOf));
  const rows = new Set(figures.map(({ fact }) => rowOf(fact.seat)));
  const columns = new Set(figures.map(({ fact }) => columnOf(fact.seat)));
  const isOneRow = places.size === 1 && rows.size === 1 && columns.size > 1;
  const isOneColumn = places.size === 1 && columns.size === 1;
  return new Map(
    figures.map((figure) => {
      const place = places.size > 1 ? placeOf(figure) : "";
      return [figure.index, { place, own: ownName(figure, isOneRow, isOneColumn) }];
    }),
  );
}

/** Where a figure stands, short: 公开01表, 说明一, 项目3自评表, with 上年 before last year's. */
export function placeOf({ fact, isPrior }: Figure): string {
  const concept = fact.concepts[0].replace(/^prior:/, "");
  return (isPrior ? "上年" : "") + placeName(concept, fact.seat);
}

function placeName(concept: string, seat: Seat): string {
  const statement = /^(\d\d|x\.[a-z-]+)\[/.exec(concept)?.[1];
  if (statement?.startsWith("x.")) {
    return `《${statementByKey(statement)?.titles[0]?.text ?? statement}》`;
  }
  if (statement !== undefined) return `公开${statement}表`;
  const project = /^p\.project\[(\d+)\]/.exec(concept)?.[1];
  if (project !== undefined) return `项目${Number(project) + 1}自评表`;
  if (concept.startsWith("p.whole")) return "整体自评表";
  return seat.kind === "sentence" ? sectionName(seat.section) : `《${seat.statement}》`;
}

/** 说明一 for a section with a number of the first level, its title for others. */
function sectionName(title: string): string {
  const ordinal = /^([一二三四五六七八九十]+)、/.exec(title)?.[1];
  if (ordinal !== undefined) return `说明${ordinal}`;
  const plain = title.replace(/^[（(][一二三四五六七八九十\d]+[)）]\s*|^\d+[.．、]\s*/u, "");
  return plain === "" ? "说明" : `说明“${plain}”`;
}

function rowOf(seat: Seat): string {
  return seat.kind === "cell" ? seat.row : "";
}

/** The last header cell of a column, or the one above where it says only 小计: 基本支出. */
function columnOf(seat: Seat): string {
  if (seat.kind !== "cell") return "";
  const headers = seat.column.split("/");
  const last = headers.at(-1) ?? "";
  return last === "小计" ? (headers.at(-2) ?? last) : last;
}

function ownName({ fact }: Figure, isOneRow: boolean, isOneColumn: boolean): string {
  const { seat, label } = fact;
  if (seat.kind === "sentence") return label;
  const column = columnOf(seat);
  if (isOneRow || label.includes("/")) return column;
  if (label.includes("·")) return label.replace("·", "");
  const isPlain = PLAIN_COLUMN.test(column) || column === label;
  return isOneColumn || isPlain ? label : `${label}（${column}）`;
}
