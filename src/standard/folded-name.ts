/**
 * A name of the standard as folded text spells it: without blanks, half width, straight quotes. The
 * rules are those by which recognisers fold the text of a document, so that the two can be compared
 * letter by letter.
 */
export function foldName(name: string): string {
  if (!FOLDS.test(name)) return name;
  let folded = "";
  for (const char of name) folded += foldCharacter(char);
  return folded;
}

/** Most names have nothing to fold; thousands are asked when the codes are read. */
const FOLDS = /[\s\u00a0\u2013-\u201d\u3000\u3014\u3015\uff01-\uff5e]/;

const QUOTES = new Map([
  ["“", '"'],
  ["”", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["—", "-"],
  ["–", "-"],
  ["〔", "("],
  ["〕", ")"],
]);

function foldCharacter(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0x20 || code === 0x3000 || code === 0xa0) return "";
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return QUOTES.get(char) ?? char;
}
