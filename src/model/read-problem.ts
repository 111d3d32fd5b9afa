/** Why a file could not be read. Text for people is made at the edge, from the code. */
export type ReadProblem =
  | { readonly code: "empty-file" }
  | { readonly code: "too-large"; readonly bytes: number; readonly allowedBytes: number }
  | { readonly code: "format-unknown"; readonly seen: string }
  /** The kind of file is known but has no reader yet: doc, ofd, image, rar … */
  | { readonly code: "format-not-read"; readonly format: string }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged"; readonly format: string; readonly detail: string }
  /** Pages are pictures without text (扫描件). */
  | { readonly code: "no-text"; readonly pages: number }
  | {
      readonly code: "limit";
      readonly limit: "pages" | "cells" | "characters" | "nesting" | "files" | "seconds" | "memory";
      readonly allowed: number;
      readonly found?: number;
    }
  /** A file of a zip cannot be read, so that the disclosure would be half a one. */
  | { readonly code: "member-unreadable"; readonly file: string; readonly cause: ReadProblem }
  | { readonly code: "file-missing"; readonly path: string }
  | { readonly code: "file-unreadable"; readonly path: string; readonly detail: string };
