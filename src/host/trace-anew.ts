import { join } from "node:path";
import { compile } from "#compile/compile.ts";
import { assert, failed, ok, type Result } from "#model/result.ts";
import { besideOf, type CompileFolderProblem, inputOf, readBooks } from "./compile-folder.ts";
import { openDepartmentYear } from "./department-year.ts";
import type { TraceFolderOptions } from "./trace-folder.ts";
import { PLACES_FILE, readTraceIndex, type TraceIndex, traceIndexText } from "./trace-index.ts";

/** Reads changed books anew: the places of their rows into a folder, the index as it is now. */
export async function compiledAnew(
  folder: string,
  fresh: string,
  options: TraceFolderOptions,
): Promise<Result<TraceIndex, CompileFolderProblem>> {
  const opened = await openDepartmentYear(folder);
  if (!opened.ok) return failed({ code: "department", problems: opened.problem });
  const beside = await besideOf(opened.value, options.unit);
  if (!beside.ok) return beside;
  const read = readBooks(opened.value, join(fresh, PLACES_FILE), options);
  if (!read.ok) return read;
  const { books, blocks } = read.value;
  const compiled = compile(inputOf(opened.value, read.value, beside.value));
  const text = traceIndexText({ compiled, cells: books.cells, blocks, files: [] });
  const index = readTraceIndex(text);
  assert(index !== undefined, "what was just written can be read");
  return ok(index);
}
