import type { BodyKind, DisclosureKind } from "#model/disclosure.ts";
import type { Block } from "#model/source-document.ts";
import { foldString } from "./folded.ts";
import { eachText } from "./texts.ts";

/** Whose disclosure it is, of what year, and whether it is accounts or a budget. */
export type Subject = {
  readonly subject: string;
  readonly year: number | undefined;
  readonly kind: DisclosureKind;
  readonly body: BodyKind;
};

/** Only the beginning is looked at for titles; the rest counts words. */
const TITLE_TEXTS = 80;
const TITLE_LENGTH_MAX = 60;
/** Shorter texts name nobody and say nothing of years. */
const SENTENCE_MIN = 8;

const TITLE =
  /^(.{0,40}?)(20\d\d)年?(?:度)?(.{0,30}?)(决算|预算(?!财政拨款|"三公")|绩效自评|绩效评价|"三公"经费)/u;
const PREPARED_BY =
  /^(?:编制单位|编制部门|部门名称|单位名称|部门|单位):(.{2,40}?)(?:金额)?(?:单位:|$)/u;

/**
 * Reads the subject from titles (某某局2024年度部门决算), else from the lines above the statements
 * (编制单位：某某局), else from the sentences; what no line says stays open.
 */
export function recogniseSubject(blocks: readonly Block[]): Subject {
  const votes: Votes = { names: new Map(), years: new Map(), final: 0, budget: 0, unit: 0 };
  let index = 0;
  eachText(blocks, ({ text }) => {
    const isTitle = index < TITLE_TEXTS && text.length <= TITLE_LENGTH_MAX * 2;
    if (isTitle) voteTitle(foldString(text), index, votes);
    if (text.length >= SENTENCE_MIN) voteText(text, votes);
    index += 1;
  });
  const kind = kindOf(votes);
  const subject = best(votes.names) ?? "";
  return { subject, year: yearOf(votes), kind, body: bodyOf(subject, votes) };
}

type Votes = {
  readonly names: Map<string, number>;
  readonly years: Map<number, number>;
  final: number;
  budget: number;
  unit: number;
};

/** A title counts as much as this many mentions in the text. */
const TITLE_WEIGHT = 40;

function voteTitle(title: string, index: number, votes: Votes): void {
  if (title.length > TITLE_LENGTH_MAX || /^(?:第.部分|[一二三四五六七八九十]+、|\()/u.test(title))
    return;
  const match = TITLE.exec(title);
  if (match === null) return;
  const weight = TITLE_WEIGHT - Math.min(index, TITLE_WEIGHT / 2);
  const year = Number(match[2]);
  vote(votes.years, year, weight);
  const name = nameOf(match[1] ?? "") || nameOf(match[3] ?? "");
  if (name !== "") vote(votes.names, name, weight);
  if (match[4] === "预算") votes.budget += weight;
  if (match[4] === "决算") votes.final += weight;
  if (/单位(?:决算|预算)/u.test(title)) votes.unit += weight;
}

function voteText(text: string, votes: Votes): void {
  const years = text.matchAll(/(20\d\d)\s*年\s*度?/gu);
  let seen = 0;
  for (const match of years) {
    vote(votes.years, Number(match[1]), 1);
    seen += 1;
    if (seen > 20) break;
  }
  if (text.includes("决算")) votes.final += 1;
  if (
    text.includes("预算") &&
    !/全年预算|年初预算|预算数|完成预算|公共预算|基金预算|经营预算/u.test(text)
  ) {
    votes.budget += 1;
  }
  if (text.length > 120) return;
  const prepared = PREPARED_BY.exec(foldString(text));
  if (prepared?.[1] !== undefined) vote(votes.names, nameOf(prepared[1]), 6);
}

/** A name without what people put around it: 附件1, 关于, brackets, (部门). */
function nameOf(raw: string): string {
  const name = raw
    .replace(/^(?:附件\d*:?|关于|\d+[.、])/u, "")
    .replace(/^.*[>:]/u, "")
    .replace(/(?:的|\(部门\)|部门|单位|本级)$/u, "");
  return /^[\u3400-\u9fff()·"X×*]{3,40}$/u.test(name) && !/^(?:部门|单位|年度|我)/u.test(name)
    ? name
    : "";
}

function kindOf(votes: Votes): DisclosureKind {
  if (votes.final === 0 && votes.budget === 0) return "unknown";
  return votes.final >= votes.budget ? "final-accounts" : "budget";
}

/** The year reported is the one of the title, else the latest that is said nearly as often as any. */
function yearOf(votes: Votes): number | undefined {
  const most = Math.max(0, ...votes.years.values());
  let year: number | undefined;
  for (const [candidate, count] of votes.years) {
    if (count * 2 >= most && (year === undefined || candidate > year)) year = candidate;
  }
  return year;
}

function bodyOf(subject: string, votes: Votes): BodyKind {
  if (/(?:县|市|区|州|省)(?:本级)?$|人民政府$/u.test(subject)) return "government";
  if (subject === "") return "unknown";
  return votes.unit > 0 ? "unit" : "department";
}

function best(votes: ReadonlyMap<string, number>): string | undefined {
  let name: string | undefined;
  let most = 0;
  for (const [candidate, count] of votes) {
    if (candidate !== "" && count > most) [name, most] = [candidate, count];
  }
  return name;
}

function vote<Key>(votes: Map<Key, number>, key: Key, weight: number): void {
  votes.set(key, (votes.get(key) ?? 0) + weight);
}
