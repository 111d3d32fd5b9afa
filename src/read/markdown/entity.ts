/** The entities that converters write into Markdown; HTML itself is read by its own parser. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["laquo", "«"],
  ["raquo", "»"],
  ["mdash", "—"],
  ["ndash", "–"],
  ["hellip", "…"],
  ["middot", "·"],
  ["times", "×"],
  ["divide", "÷"],
  ["plusmn", "±"],
  ["minus", "−"],
  ["le", "≤"],
  ["ge", "≥"],
  ["ne", "≠"],
  ["permil", "‰"],
  ["deg", "°"],
  ["sup2", "²"],
  ["sup3", "³"],
  ["yen", "¥"],
  ["sect", "§"],
  ["bull", "•"],
]);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,11}));/y;

/** The entity that begins at an offset: what it stands for and how long it is. */
export function entityAt(
  text: string,
  index: number,
): { readonly decoded: string; readonly length: number } | undefined {
  ENTITY.lastIndex = index;
  const match = ENTITY.exec(text);
  if (match === null) return undefined;
  const [whole, decimal, hex, name] = match;
  const decoded =
    name === undefined
      ? characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal))
      : NAMED.get(name);
  return decoded === undefined ? undefined : { decoded, length: whole.length };
}

function characterOf(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code);
}
