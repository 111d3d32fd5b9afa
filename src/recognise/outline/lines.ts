import type { SourceDocument, SourceText } from "#model/source-document.ts";
import { foldString } from "#recognise/folded.ts";
import { cutTitle, type TitleCut } from "#standard/sections/titles.ts";

/** A text of one block that is short enough to be a title. */
export type Line = {
  readonly block: number;
  readonly text: SourceText;
  readonly isMarked: boolean;
  readonly role: "body" | "furniture" | "contents";
  /** Folded, without the dots and the page number of a table of contents. */
  readonly folded: string;
  readonly cut: TitleCut;
};

/** Longer texts are sentences; blanks between characters count too. */
const LINE_MAX = 200;

/** The short texts of a document by block; undefined for tables and for sentences. */
export function linesOf(document: SourceDocument): readonly (Line | undefined)[] {
  return document.blocks.map((block, index) => {
    if (block.kind === "table" || block.text.text.length > LINE_MAX) return undefined;
    const folded = foldString(block.text.text)
      .replace(/^[#*>\-·•]+(?=[第一二三四五六七八九十(\d])/u, "")
      .replace(/(?:[.·…_-]{2,}|[.·…])\(?\d{0,4}\)?$/u, "")
      .replace(/(?<=\p{sc=Han}|[)》])\d{1,3}$/u, "");
    if (folded === "") return undefined;
    return {
      block: index,
      text: block.text,
      isMarked: block.kind === "heading",
      role: block.role,
      folded,
      cut: cutTitle(folded),
    };
  });
}

const SENTENCE = /[。;,!?%=]|\d{5}|\d\.\d/u;

/** Whether a line has the form of a title: an ordinal and no sentence, or the name of a form. */
export function looksLikeTitle(line: Line): boolean {
  const { cut, folded } = line;
  if (folded.length > 70) return false;
  if (/表[》)]?$/u.test(folded) && !SENTENCE.test(folded)) return true;
  if (cut.style === "" || cut.words === "") return cut.style === "part";
  return !SENTENCE.test(cut.words.replace(/。$/u, ""));
}

/** 三、 or 第二部分 alone on its line: the title follows on the next one. */
export function isBareOrdinal(line: Line): boolean {
  return line.cut.style !== "" && line.cut.words.replace(/[.:、。]/gu, "") === "";
}
