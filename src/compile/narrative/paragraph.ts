import type { Sentence, Unplaced } from "#model/disclosure.ts";
import type { Piece } from "./fill.ts";
import type { FactDraft } from "./printing.ts";

/** A sentence whose facts have no ids yet: where they begin and end in the list of drafts. */
export type DraftSentence = Omit<Sentence, "facts"> & {
  readonly draftsFrom: number;
  readonly draftsTo: number;
};

/** A paragraph break inside a run of sentences, one for each row of a list of items. */
export const BREAK: Piece = { text: "\n" };

/** What paragraphs are added to. */
export type Draft = {
  readonly sentences: DraftSentence[];
  readonly drafts: FactDraft[];
  /** Figures in the texts that people wrote. */
  readonly unplaced: Unplaced[];
};

/** A number before a unit; years and ordinals have none of these. */
const FIGURE = /(\d[\d,]*(?:\.\d+)?)(万元|亿元|元|%|人次|人|个|辆|批次|平方米|公里|项)/gu;

function addFigures({ unplaced }: Draft, text: string): void {
  for (const [, figure = "", unit = ""] of text.matchAll(FIGURE)) {
    unplaced.push({ text: figure, unit, reason: "in-free-text", context: text, places: [] });
  }
}

/** Cuts the pieces of a paragraph into sentences, at full stops and breaks. */
export function addParagraph(writing: Draft, section: string, pieces: readonly Piece[]): void {
  let text = "";
  let draftsFrom = writing.drafts.length;
  let continues = false;
  const close = () => {
    if (text.trim() !== "") {
      const draftsTo = writing.drafts.length;
      const sentence = { section, text, places: [], draftsFrom, draftsTo };
      writing.sentences.push(continues ? { ...sentence, continues } : sentence);
      continues = true;
    }
    text = "";
    draftsFrom = writing.drafts.length;
  };
  for (const piece of pieces) {
    if (piece.isWritten === true) addFigures(writing, piece.text);
    if (piece === BREAK) {
      close();
      continues = false;
    } else if (piece.draft !== undefined) {
      text += piece.text;
      writing.drafts.push(piece.draft);
    } else {
      for (const part of piece.text.split(/(?<=。)/u)) {
        text += part;
        if (part.endsWith("。")) close();
      }
    }
  }
  close();
}
