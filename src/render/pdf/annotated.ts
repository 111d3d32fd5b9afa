import { failed, type Result } from "#model/result.ts";
import type { Checked } from "#render/report/checked.ts";
import { copyOf } from "./copy.ts";
import { notesOf } from "./notes.ts";
import { type NotesProblem, type PageNote, withNotes, withNotesAtLinks } from "./pdf-lib.ts";
import { type TypesetProblem, typeset } from "./typst.ts";

export type AnnotatedProblem =
  | NotesProblem
  | TypesetProblem
  | { readonly code: "original-missing" };

/**
 * The checked document as a PDF with a box and a note at every figure of a finding: on the pages of
 * the original where it is one PDF, on a typeset copy of it otherwise.
 */
export async function annotatedPdf(
  checked: Checked,
): Promise<Result<Uint8Array, AnnotatedProblem>> {
  const { original } = checked;
  if (original === undefined) return failed({ code: "original-missing" });
  const notes = notesOf(checked.review.findings);
  const [file, ...more] = original.files;
  if (file !== undefined && more.length === 0 && original.document.format === "pdf") {
    const placed = notes.flatMap(({ places, ...note }) =>
      places.flatMap((place): readonly PageNote[] =>
        place.kind === "page" ? [{ ...note, page: place.page, boxes: place.boxes }] : [],
      ),
    );
    return withNotes(file.bytes, placed);
  }
  const data = copyOf(original.document, notes, {
    title: `${checked.disclosure.subject || checked.source.name}（核对批注）`,
    head: "由原文件排印，仅供核对；方框处为疑点，详见批注",
  });
  const paper = typeset({ template: "copy", data });
  if (!paper.ok) return paper;
  return withNotesAtLinks(paper.value, notes);
}
