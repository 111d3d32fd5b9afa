/**
 * Rows as text of values between commas (RFC 4180), with the mark of order by which spreadsheets
 * know UTF-8. A text that a spreadsheet would compute is kept a text; a number stays a number.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/** What begins so is a formula to a spreadsheet, unless all of it is a printed number. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?[\d,]+(?:\.\d+)?%?$/;

function csvCell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
