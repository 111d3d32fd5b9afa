import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { placeLabel } from "#publish/place-label.ts";
import { shareText } from "#render/json/disclosure-json.ts";
import { unplacedReasonText } from "#render/message/unplaced-reason.ts";
import { padEnd, padStart } from "./width.ts";

/** A disclosure for the eye, line by line: facts by statement or section, then the unplaced. */
export function* disclosureTable(disclosure: Disclosure): Iterable<string> {
  const { facts, unplaced } = disclosure;
  yield `${headLine(disclosure)}\n${countLine(facts.length, facts.length + unplaced.length)}\n`;
  for (const [title, members] of groupsOf(facts)) {
    yield `\n■ ${title}  ${members.length} 个数\n`;
    for (const fact of members) yield `${factLine(fact)}\n`;
  }
  if (unplaced.length > 0) yield `\n■ 未读懂  ${unplaced.length} 个数\n`;
  for (const figure of unplaced) {
    const number = padStart(`${figure.text}${figure.unit}`, 18);
    const where = placeText(figure.places);
    const reason = unplacedReasonText(figure.reason);
    yield `${number}  ${reason}  ${where}  …${figure.context.replace(/\s+/g, " ")}…\n`;
  }
}

function headLine(disclosure: Disclosure): string {
  const kind = { "final-accounts": "决算", budget: "预算", unknown: "文件" }[disclosure.kind];
  const subject = disclosure.subject === "" ? "（没有读出部门名称）" : disclosure.subject;
  const year = disclosure.year === undefined ? "" : ` ${disclosure.year} 年度`;
  return `${subject}${year} ${kind}`;
}

function countLine(placed: number, figures: number): string {
  if (figures === 0) return "没有读到数。";
  const share = shareText(placed, figures);
  return `${figures} 个数：归位 ${placed}（${share}%），未读懂 ${figures - placed}`;
}

function groupsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const title = groupTitle(fact);
    const members = groups.get(title);
    if (members === undefined) groups.set(title, [fact]);
    else members.push(fact);
  }
  return groups;
}

function groupTitle(fact: Fact): string {
  const title = fact.seat.kind === "cell" ? fact.seat.statement : fact.seat.section;
  return title === "" ? "（没有标题）" : title;
}

const DIRECTION = { increase: "↑", decrease: "↓", level: "＝" } as const;

function factLine(fact: Fact): string {
  const way = fact.direction === undefined ? "" : DIRECTION[fact.direction];
  const number = padStart(`${way}${fact.printed.text}${fact.printed.unit}`, 18);
  const what = padEnd(labelOf(fact), 44);
  const places = fact.source.kind === "read" ? fact.source.places : [];
  return `${number}  ${what}  ${padEnd(fact.concepts[0], 40)}  ${placeText(places)}`;
}

function labelOf(fact: Fact): string {
  if (fact.seat.kind === "sentence") return fact.label;
  const side = fact.seat.side === undefined ? "" : `${fact.seat.side} `;
  return `${side}${fact.seat.row} · ${fact.seat.column}`;
}

/** The place in few words, with the column where it is on a line. */
function placeText(places: readonly Place[]): string {
  const [place] = places;
  const column = place?.kind === "line" ? `第 ${place.from} 列` : "";
  return placeLabel(places) + column;
}
