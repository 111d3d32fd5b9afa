/** A text in GB18030, for characters that have two bytes there. */
export function gb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else bytes.push(...(table().get(char) ?? broken(char)));
  }
  return Uint8Array.from(bytes);
}

let known: Map<string, readonly [number, number]> | undefined;

function table(): Map<string, readonly [number, number]> {
  if (known !== undefined) return known;
  known = new Map();
  const decoder = new TextDecoder("gb18030");
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      if (second === 0x7f) continue;
      known.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return known;
}

function broken(char: string): never {
  throw new Error(`${char} has no two bytes`);
}

/** A text in UTF-16 with its mark, low byte first. */
export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes[2 + at * 2] = code & 0xff;
    bytes[3 + at * 2] = code >> 8;
  }
  return bytes;
}
