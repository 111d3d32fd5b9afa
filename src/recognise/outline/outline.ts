import { placesOf, type SourceDocument, type SourceText } from "#model/source-document.ts";
import type { PlacedEntry } from "#recognise/claim.ts";
import { sectionOfTitle, type TitleCut, type TitleMeaning } from "#standard/sections/titles.ts";
import { contentsOf } from "./contents.ts";
import { inlineTitles } from "./inline.ts";
import { isBareOrdinal, type Line, linesOf, looksLikeTitle } from "./lines.ts";

/** Where each block of a document stands in its outline (目录结构). */
export type Outline = {
  /** By the index of the block. */
  readonly blocks: readonly BlockOutline[];
  /** Parts and sections in printed order, each with the block of its title. */
  readonly entries: readonly PlacedEntry[];
};

export type BlockOutline = {
  readonly role: "title" | "heading" | "contents" | "furniture" | "body";
  /** Key of the section in which the block begins, "" where none is known. */
  readonly section: string;
  /** The nearest known heading as printed, "" where there is none. */
  readonly sectionTitle: string;
  /** Key of the part, "" where none is known. */
  readonly part: string;
  /** Sections that begin inside the block, by offsets in its text. */
  readonly starts: readonly SectionStart[];
};

export type SectionStart = {
  readonly from: number;
  /** Where the text under the title begins. */
  readonly bodyFrom: number;
  readonly section: string;
  readonly title: string;
};

/**
 * Finds the headings of a document by what they mean: marked or not, on one line or two, at the
 * start of a paragraph or inside it. The table of contents is told apart; lines that only look
 * like headings open nothing.
 */
export function recogniseOutline(document: SourceDocument): Outline {
  const lines = linesOf(document);
  const walk: Walk = {
    lines,
    contents: contentsOf(lines),
    state: { section: "", title: "", part: "", style: "" },
    entries: [],
    hasBegun: false,
  };
  const blocks: BlockOutline[] = [];
  for (let index = 0; index < document.blocks.length; index++) {
    const block = document.blocks[index];
    if (block === undefined) continue;
    if (block.role === "furniture") blocks.push(here(walk, "furniture"));
    else if (walk.contents.has(index)) blocks.push(here(walk, "contents"));
    else if (block.kind === "table") blocks.push(here(walk, "body"));
    else blocks.push(...textBlocks(walk, index, block.text));
    index = blocks.length - 1;
  }
  return { blocks, entries: walk.entries };
}

type State = {
  readonly section: string;
  readonly title: string;
  readonly part: string;
  /** Style of the ordinal of the heading that opened the section. */
  readonly style: TitleCut["style"];
};

type Walk = {
  readonly lines: readonly (Line | undefined)[];
  readonly contents: ReadonlySet<number>;
  readonly entries: PlacedEntry[];
  state: State;
  /** A part or section has been opened. */
  hasBegun: boolean;
};

function here(
  walk: Walk,
  role: BlockOutline["role"],
  starts: readonly SectionStart[] = [],
): BlockOutline {
  const { section, title, part } = walk.state;
  return { role, section, sectionTitle: title, part, starts };
}

/** One block, or two where a heading is split over them. */
function textBlocks(walk: Walk, index: number, text: SourceText): readonly BlockOutline[] {
  const line = walk.lines[index];
  if (line !== undefined) {
    const heading = headingBlocks(walk, line);
    if (heading !== undefined) return heading;
  }
  return [bodyBlock(walk, index, text)];
}

function headingBlocks(walk: Walk, line: Line): readonly BlockOutline[] | undefined {
  const next = walk.lines[line.block + 1];
  const joined = next !== undefined && canBeJoined(walk, line, next);
  if (joined && isBareOrdinal(line)) {
    const meaning = meaningOf(walk, { ...line, folded: line.folded + next.folded });
    if (meaning === undefined) return undefined;
    open(walk, { line, meaning, texts: [line.text, next.text] });
    return [here(walk, "heading"), here(walk, "heading")];
  }
  if (isDocumentTitle(walk, line)) return [titleBlock(walk, line)];
  const meaning = meaningOf(walk, line);
  if (meaning !== undefined) {
    open(walk, { line, meaning, texts: [line.text] });
    const isWrapped = joined && /^(?:情?况?说?明|说?明|表)$/u.test(next.folded);
    return isWrapped ? [here(walk, "heading"), here(walk, "heading")] : [here(walk, "heading")];
  }
  if (endsSection(walk, line)) {
    walk.state = { ...walk.state, section: "", title: "" };
    return [here(walk, "heading")];
  }
  return line.isMarked && looksLikeTitle(line) ? [here(walk, "heading")] : undefined;
}

function canBeJoined(walk: Walk, line: Line, next: Line): boolean {
  if (walk.contents.has(next.block) || next.role !== "body") return false;
  return next.cut.style === "" && next.folded.length <= 50 && line.folded.length <= 60;
}

/** What a whole line means as a heading, or undefined when it is none here. */
function meaningOf(walk: Walk, line: Line): TitleMeaning | undefined {
  const { section, part } = walk.state;
  const meaning = sectionOfTitle(line.folded, { key: section, part });
  if (meaning === undefined) return undefined;
  const { style } = line.cut;
  // Captions of charts (支出决算变动情况) have the words of sections, but no 说明.
  const isNamed = /(?:说明|概况|解释|附件|附表|报表)$/u.test(line.folded);
  if (style === "" && !line.isMarked && !isNamed) return undefined;
  if (style === "part") return meaning;
  const endsAsTitle = /(?:情况|说明)。?$/u.test(line.folded);
  return fits(walk.state, meaning, endsAsTitle) ? meaning : undefined;
}

/** Terms in the glossary and headings inside reports have the words of sections but are none. */
function fits(state: State, meaning: TitleMeaning, endsAsTitle: boolean): boolean {
  if (state.section === "glossary") return meaning.isPart || endsAsTitle;
  const isReport = state.section === "performance" || state.part === "annex";
  return !isReport || meaning.part !== "overview";
}

type Opening = {
  readonly line: Line;
  readonly meaning: TitleMeaning;
  readonly texts: readonly SourceText[];
};

function open(walk: Walk, opening: Opening): void {
  const { line, meaning, texts } = opening;
  const title = texts.map(({ text }) => text.trim()).join("");
  enter(walk, meaning, { title, style: line.cut.style });
  walk.entries.push({
    block: line.block,
    entry: {
      ...entryOf(meaning, title),
      places: texts.flatMap((text) => placesOf(text, 0, text.text.length)),
    },
  });
}

function entryOf(meaning: TitleMeaning, title: string) {
  const { key, part, isPart } = meaning;
  return {
    kind: isPart ? ("part" as const) : ("section" as const),
    key: key === "" ? part : key,
    title,
    unit: "",
    status: "present" as const,
  };
}

function enter(
  walk: Walk,
  meaning: TitleMeaning,
  printed: { readonly title: string; readonly style: TitleCut["style"] },
): void {
  const part = meaning.isPart ? partOf(meaning) : walk.state.part || meaning.part;
  walk.state = { section: meaning.key, title: printed.title, part, style: printed.style };
  walk.hasBegun = true;
}

/** A part that is a section of the narrative too (其他重要事项, 绩效评价) is a part of its own. */
function partOf(meaning: TitleMeaning): string {
  const isOwn = meaning.part === "narrative" && meaning.key !== "";
  return isOwn ? meaning.key : meaning.part;
}

/** Titles of the document stand before its first part. */
function isDocumentTitle(walk: Walk, line: Line): boolean {
  if (walk.hasBegun || line.cut.style !== "") return false;
  const words = line.folded;
  return (
    words.length <= 60 &&
    !/[。;,:%]/u.test(words) &&
    /决算|预算|"三公"|三公经费|采购|绩效/u.test(words) &&
    /(?:决算|预算|公开|说明|情况|报告|自评|分析|表)$/u.test(words)
  );
}

/** A title about one section only (2019年度“三公”经费支出决算情况) opens it for what follows. */
function titleBlock(walk: Walk, line: Line): BlockOutline {
  const meaning = sectionOfTitle(line.folded);
  if (meaning !== undefined && meaning.key !== "" && !meaning.isPart) {
    const title = line.text.text.trim();
    walk.state = { section: meaning.key, title, part: walk.state.part || meaning.part, style: "" };
  }
  return here(walk, "title");
}

const LEVELS: readonly TitleCut["style"][] = ["part", "han", "han-brackets", "digit"];

/** A heading that nobody knows, of the level of the one that opened the section or above, ends it. */
function endsSection(walk: Walk, line: Line): boolean {
  const { section, style } = walk.state;
  if (section === "" || section === "glossary" || !looksLikeTitle(line)) return false;
  const own = LEVELS.indexOf(style);
  const level = LEVELS.indexOf(line.cut.style);
  if (own < 0 || level < 0 || level > own || level > 1) return false;
  return line.folded.length <= 40 && !/[:\d]/u.test(line.cut.words.replace(/\d{4}年度?/u, ""));
}

function bodyBlock(walk: Walk, index: number, text: SourceText): BlockOutline {
  const { section: key, part } = walk.state;
  const found = inlineTitles(text, { key, part });
  const fitting = found.filter(({ meaning, title }) =>
    fits(walk.state, meaning, /(?:情况|说明)$/u.test(title)),
  );
  if (fitting.length === 0) return here(walk, "body");
  const before = here(walk, "body");
  const starts: SectionStart[] = [];
  let first: BlockOutline | undefined;
  for (const { from, bodyFrom, title, meaning, cut } of fitting) {
    enter(walk, meaning, { title, style: cut.style });
    const places = placesOf(text, from, from + title.length);
    walk.entries.push({ block: index, entry: { ...entryOf(meaning, title), places } });
    starts.push({ from, bodyFrom, section: meaning.key, title });
    first ??= here(walk, "body");
  }
  return { ...(starts[0]?.from === 0 && first !== undefined ? first : before), starts };
}
