import type { Disclosure } from "#model/disclosure.ts";
import { statementTable } from "#render/markdown/statement-table.ts";

/** A statement as a file that spreadsheets open. */
export type StatementFile = { readonly name: string; readonly text: string };

/** The statements of a disclosure as CSV in the layout of the form, UTF-8 with its mark. */
export function statementsCsv(disclosure: Disclosure): readonly StatementFile[] {
  const statements = disclosure.outline.filter(({ kind }) => kind === "statement");
  return statements.map(({ key, title }, index) => {
    const facts = disclosure.facts.filter(
      ({ seat }) => seat.kind === "cell" && seat.statement === title,
    );
    const rows = statementTable(key, facts).rows.map((cells) => cells.map(cellText).join(","));
    const number = String(index + 1).padStart(2, "0");
    const name = `${number}-${title.replace(/[/\\:*?"<>|“”]/gu, "")}.csv`;
    return { name, text: `\ufeff${rows.join("\r\n")}\r\n` };
  });
}

/** Amounts without separators, so that they stay numbers; texts that begin like a formula do not. */
function cellText(text: string): string {
  const plain = /^-?[\d,]+(?:\.\d+)?$/u.test(text) ? text.replaceAll(",", "") : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
