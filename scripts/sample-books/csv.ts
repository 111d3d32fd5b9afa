/** Excel and WPS take a file with this mark for UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/** A table as CSV: Chinese headers, UTF-8 with its mark, CRLF as Excel writes it. */
export function csvText(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, ...rows].map((row) => row.map(field).join(","));
  return `${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`;
}

function field(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Fen in yuan with two decimals, as accounting packages print it. */
export function yuanText(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, "0");
  return `${fen < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
