import { charactersOf, type Line } from "./line.ts";

/** Lines after the heading 目录 that may fail to be found again before the contents end. */
const MISSES = 2;
const LONGEST_TITLE = 30;
const LONGEST_LINE = 240;

/**
 * The lines of a table of contents among the lines of a document: those with leaders or a page
 * number behind a wide gap, and, after a heading 目录, those whose words come again later.
 */
export function contentsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const contents = new Set<Line>();
  const texts = lines.map((line) => endsOf(charactersOf(line).replace(/\s/g, "")));
  texts.forEach((text, index) => {
    const line = lines[index];
    if (line !== undefined && hasLeaders(text)) contents.add(line);
  });
  const start = texts.findIndex((text) => /^(?:目录|目次|contents)$/i.test(text));
  const heading = lines[start];
  if (heading === undefined) return contents;
  contents.add(heading);
  const lastSeen = new Map<string, number>();
  texts.forEach((text, index) => {
    lastSeen.set(keyOf(text), index);
  });
  const isLater = (index: number) => {
    const own = keyOf(texts[index] ?? "");
    const wrapped = own + keyOf(texts[index + 1] ?? "");
    return (lastSeen.get(own) ?? 0) > index || (lastSeen.get(wrapped) ?? 0) > index + 1;
  };
  addEntries(contents, lines, texts, { start, isLater });
  return contents;
}

function addEntries(
  contents: Set<Line>,
  lines: readonly Line[],
  texts: readonly string[],
  { start, isLater }: { readonly start: number; readonly isLater: (index: number) => boolean },
): void {
  const seen = new Set<string>();
  let pending: Line[] = [];
  let leadersOn: number | undefined;
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index];
    const text = texts[index] ?? "";
    // The first entry again is where the document itself begins.
    if (line === undefined || seen.has(text) || isProse(text)) break;
    const { page } = line.runs[0].frame;
    if (!hasLeaders(text) && leadersOn !== undefined && page !== leadersOn) break;
    if (hasLeaders(text)) leadersOn = page;
    if (hasLeaders(text) || isLater(index)) {
      for (const missed of pending) contents.add(missed);
      pending = [];
      contents.add(line);
      if (text.length > 2) seen.add(text);
    } else {
      pending.push(line);
      if (pending.length > MISSES) break;
    }
  }
}

/** Enough of a long line to see what it is: patterns are never tried on a page of dots. */
function endsOf(text: string): string {
  return text.length <= LONGEST_LINE ? text : text.slice(0, 60) + text.slice(60 - LONGEST_LINE);
}

function isProse(text: string): boolean {
  return text.length > LONGEST_TITLE && /[，。；]/.test(text);
}

/** 一、收入支出决算总表……………5. A sentence may end in ……, so a few dots need a number. */
export function hasLeaders(text: string): boolean {
  return /(?:[.．·]{3,}|[…⋯]{2,}|_{4,}|-{4,})[-—(（]?\d{1,4}[-—)）]?$|(?:[.．·]{8,}|[…⋯]{6,})$/.test(
    text,
  );
}

/** The words of a title, without its number, leaders and the number of its page. */
function keyOf(text: string): string {
  return text.replace(NUMBERING, "").replace(/[.．·…⋯_-]*\d{0,4}$/, "");
}

const NUMBERING =
  /^(?:第[一二三四五六七八九十\d]+[部章节条]分?|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．])/;
