import { COLUMNS_MAX, type Sheet, type SheetRow } from "./sheet.ts";

const DELIMITERS = [",", "\t", ";", "|"];
/** Lines at the beginning that are asked for the delimiter. */
const ASKED_LINES = 40;
const ASKED_LENGTH = 200_000;

/**
 * The rows of a text with delimiters (comma, tab, semicolon or bar, whichever parts the most cells
 * of one line), with doubled quotes and line ends of any kind. Blank rows are left out; numbers
 * count lines, so that an editor finds them.
 */
export function readDelimited(text: string): Sheet {
  const delimiter = delimiterOf(text);
  const rows: SheetRow[] = [];
  const known = new Map<string, string>();
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: string[] = [];
    const number = line;
    let isBlank = true;
    for (;;) {
      let value: string;
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = quotedAt(text, at);
        value = quoted.value;
        line += quoted.lines;
        at = quoted.end;
        const end = endOfField(text, at, delimiter);
        if (end > at) value += text.slice(at, end);
        at = end;
      } else {
        const end = endOfField(text, at, delimiter);
        value = text.slice(at, end);
        at = end;
      }
      value = shared(plainCell(value), known);
      if (value !== "") isBlank = false;
      if (row.length < COLUMNS_MAX) row.push(value);
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text.charCodeAt(at) === RETURN) at++;
    if (text.charCodeAt(at) === FEED) at++;
    line++;
    if (!isBlank) rows.push({ number, cells: row });
  }
  return { name: "", rows };
}

const SHARED_LENGTH = 24;
const SHARED_MAX = 20_000;

/** The same short text once: a column of codes has few, and a slice would hold on to its file. */
function shared(value: string, known: Map<string, string>): string {
  if (value === "" || value.length > SHARED_LENGTH) return value;
  const found = known.get(value);
  if (found !== undefined) return found;
  if (known.size < SHARED_MAX) known.set(value, value);
  return value;
}

const QUOTE = 0x22;
const RETURN = 0x0d;
const FEED = 0x0a;

function quotedAt(
  text: string,
  from: number,
): { readonly value: string; readonly end: number; readonly lines: number } {
  let end = text.indexOf('"', from + 1);
  while (end !== -1 && text.charCodeAt(end + 1) === QUOTE) end = text.indexOf('"', end + 2);
  if (end === -1) {
    // A quote that never closes is a letter of its line, not the rest of the file.
    const stop = endOfLine(text, from);
    return { value: text.slice(from, stop), end: stop, lines: 0 };
  }
  const raw = text.slice(from + 1, end);
  let lines = 0;
  for (let at = raw.indexOf("\n"); at !== -1; at = raw.indexOf("\n", at + 1)) lines++;
  return { value: raw.includes('""') ? raw.replaceAll('""', '"') : raw, end: end + 1, lines };
}

function endOfField(text: string, from: number, delimiter: string): number {
  const parting = delimiter.charCodeAt(0);
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === parting || code === FEED || code === RETURN) return at;
  }
  return text.length;
}

function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === FEED || code === RETURN) return at;
  }
  return text.length;
}

/** Excel's ="0012", a leading apostrophe or tab before codes, blanks around (import-formats 1). */
function plainCell(value: string): string {
  const text = value.trim();
  const first = text.charCodeAt(0);
  if (first === 0x3d) return /^="([^"]*)"$/.exec(text)?.[1]?.trim() ?? text;
  return first === 0x27 ? text.slice(1).trim() : text;
}

function delimiterOf(text: string): string {
  // Quoted cells go first: they may hold delimiters and ends of lines.
  const bare = text.slice(0, ASKED_LENGTH).replace(/"[^"]*"/g, "");
  let best = ",";
  let most = 0;
  for (const line of bare.split("\n", ASKED_LINES)) {
    for (const delimiter of DELIMITERS) {
      const count = line.split(delimiter).length - 1;
      if (count > most) {
        most = count;
        best = delimiter;
      }
    }
  }
  return best;
}
