/** How the bytes of a text were written. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/** A text, how it was written, and whether bytes were lost that fit no character. */
export type Decoded = { readonly text: string; readonly encoding: Encoding; readonly lost: number };

/** Where a page declares its character set. */
const DECLARED_WITHIN = 4096;

/** Broken characters, one in so many, up to which a text is still taken for damaged UTF-8. */
const DAMAGED_PER = 200;

/**
 * Decodes a text: by its byte order mark; as UTF-8 where it is valid (a few broken characters
 * excepted); as what the page declares; otherwise as GB 18030. A mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const strict = decodeStrictly(bytes);
  if (strict !== undefined) return { text: strict, encoding: "utf-8", lost: 0 };
  const lenient = decodeAs(bytes, "utf-8");
  const declared = declaredEncoding(bytes);
  const other = decodeAs(bytes, declared ?? "gb18030");
  if (lenient.lost * DAMAGED_PER < lenient.text.length && lenient.lost <= other.lost)
    return lenient;
  return isMostlyUtf8(lenient) ? lenient : other;
}

function encodingOfMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, encoding, lost: countLost(text) };
}

function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Han that were read right far outnumber what broke: by chance GB 18030 gives hardly any. */
function isMostlyUtf8(lenient: Decoded): boolean {
  let han = 0;
  for (let index = 0; index < lenient.text.length; index++) {
    const code = lenient.text.charCodeAt(index);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
  }
  return han > 4 * lenient.lost && han > 20;
}

function countLost(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", at + 1)) count++;
  return count;
}

const DECLARATION = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{2,20})/i;

function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  const label = DECLARATION.exec(head)?.[1]?.toLowerCase();
  if (label === undefined) return undefined;
  if (label.startsWith("gb")) return "gb18030";
  return label.startsWith("big5") ? "big5" : undefined;
}
