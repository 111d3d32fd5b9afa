import type { BooksAppended } from "./import-books.ts";
import type { FileRun, RunChoices } from "./import-run.ts";

/**
 * The record of an import (imports/NNNN-name.json): the file and its digest, how every row of every
 * sheet was used, what was left out on purpose, and from which row each row of the books comes.
 */
export function recordText(
  { plan, sheets }: FileRun,
  appended: readonly BooksAppended[],
  choices: Pick<
    RunChoices,
    "excludedRows" | "excludesProblems" | "unposted" | "today" | "constants"
  >,
): string {
  const record = {
    schemaVersion: 1,
    file: plan.file,
    digest: plan.digest,
    bytes: plan.bytes,
    format: plan.format,
    encoding: plan.encoding,
    importedOn: choices.today,
    constants: choices.constants,
    excludedRows: [...choices.excludedRows].sort((a, b) => a - b),
    excludedProblems: choices.excludesProblems,
    unposted: choices.unposted,
    unusedSheets: plan.unused,
    sheets: sheets.map(({ plan: sheet, imported }) => ({
      sheet: sheet.sheet.name,
      kind: sheet.kind,
      columns: sheet.columns.map(({ header, field }) => ({
        header: header.text,
        field: field ?? "",
      })),
      rows: imported.account,
      notes: imported.notes.map(({ file: _file, sheet: _sheet, ...note }) => note),
    })),
    books: appended.flatMap(({ path, unit, parts }) =>
      parts
        .filter(({ file }) => file === plan.file)
        .map(({ sheet, runs }) => ({ path, unit, sheet, runs })),
    ),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
