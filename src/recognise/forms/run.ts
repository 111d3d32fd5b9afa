import type { Range } from "#recognise/claim.ts";
import { type FoldedText, rangeOf } from "#recognise/folded.ts";

/**
 * Folded characters that belong together, though they may stand in several texts: a cell that was
 * split at any character is one run again, and every character still knows where it came from.
 */
export type Run = { readonly text: string; readonly parts: readonly RunPart[] };

/** Characters `from` up to but without `to` of a folded text; `start` is their offset in the run. */
export type RunPart = {
  readonly folded: FoldedText;
  readonly from: number;
  readonly to: number;
  readonly start: number;
};

/** The run without characters. */
export const EMPTY_RUN: Run = { text: "", parts: [] };

/** Remains of HTML that converters leave in cells. A letter is asked for: `<=8` is no tag. */
const TAG = /<\/?[a-z][^<>]*>/gi;

/** The run of a folded text from one offset up to another, without remains of HTML. */
export function runOf(folded: FoldedText, from = 0, to: number = folded.text.length): Run {
  const text = folded.text.slice(from, to);
  if (!text.includes("<")) {
    return text === "" ? EMPTY_RUN : { text, parts: [{ folded, from, to, start: 0 }] };
  }
  const pieces: Run[] = [];
  let at = 0;
  for (const tag of text.matchAll(TAG)) {
    pieces.push(piece(folded, from + at, from + tag.index));
    at = tag.index + tag[0].length;
  }
  pieces.push(piece(folded, from + at, to));
  return joinRuns(pieces);
}

function piece(folded: FoldedText, from: number, to: number): Run {
  if (from >= to) return EMPTY_RUN;
  return { text: folded.text.slice(from, to), parts: [{ folded, from, to, start: 0 }] };
}

/** Several runs as one, in their order. */
export function joinRuns(runs: readonly Run[]): Run {
  const filled = runs.length > 1 ? runs.filter((run) => run.text !== "") : runs;
  const [only] = filled;
  if (only === undefined || only.text === "") return EMPTY_RUN;
  if (filled.length === 1) return only;
  const parts: RunPart[] = [];
  let text = "";
  for (const run of filled) {
    for (const part of run.parts) parts.push({ ...part, start: text.length + part.start });
    text += run.text;
  }
  return { text, parts };
}

/** The characters of a run from one offset up to another. */
export function sliceRun(run: Run, from: number, to: number = run.text.length): Run {
  if (from >= to) return EMPTY_RUN;
  if (from === 0 && to === run.text.length) return run;
  const parts: RunPart[] = [];
  for (const part of run.parts) {
    const first = Math.max(from, part.start);
    const last = Math.min(to, part.start + part.to - part.from);
    if (first >= last) continue;
    const shift = part.from - part.start;
    parts.push({
      folded: part.folded,
      from: first + shift,
      to: last + shift,
      start: first - from,
    });
  }
  return { text: run.text.slice(from, to), parts };
}

/** Where the characters of a run stand in the document. */
export function rangesOf(run: Run, from = 0, to: number = run.text.length): readonly Range[] {
  return sliceRun(run, from, to).parts.map((part) => rangeOf(part.folded, part.from, part.to));
}

/** The characters of a run as printed, without blanks. */
export function printedText(run: Run): string {
  const [only] = run.parts;
  if (only !== undefined && run.parts.length === 1) return printedPart(only);
  return run.parts.map(printedPart).join("");
}

/** Cut from the source stretch by stretch: a text put together of characters takes much memory. */
function printedPart({ folded, from, to }: RunPart): string {
  const raw = folded.source.text;
  const stretches: string[] = [];
  let begin = folded.at[from] ?? 0;
  let end = begin;
  for (let index = from; index < to; index++) {
    const at = folded.at[index] ?? 0;
    if (at !== end) {
      stretches.push(raw.slice(begin, end));
      begin = at;
    }
    end = at + 1;
  }
  if (stretches.length === 0) return raw.slice(begin, end);
  stretches.push(raw.slice(begin, end));
  return stretches.join("");
}

/** Whether something that folding took out, a blank, stood before a character of the run. */
export function isApartAt(run: Run, offset: number): boolean {
  const part = run.parts.findLast(({ start }) => start <= offset);
  if (part === undefined || part.start === offset) return true;
  const index = part.from + offset - part.start;
  return (part.folded.at[index] ?? 0) - (part.folded.at[index - 1] ?? 0) > 1;
}

const HAN = /[\u3400-\u9fff]/;

/** Whether there is a Chinese character in the run: without any, a label is a smudge. */
export function hasHan(run: Run): boolean {
  return HAN.test(run.text);
}
