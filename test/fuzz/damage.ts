import type { Random } from "./random.ts";

/** A way to damage a file. */
type Damage = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Pieces on which readers may stumble. */
const PIECES = [
  "|",
  "\t",
  "\t\t\t",
  "||\n",
  "\n\n",
  "\r",
  "\r\n",
  "**",
  "*",
  "_",
  "`",
  "```\n",
  "<table>",
  "<tr>",
  "<td colspan=999 rowspan=999>",
  "<td rowspan=0>",
  "</table>",
  "</td>",
  "</div></div>",
  "<div><div><div>",
  "<p>",
  "<b><i><p>",
  "<a href=x>",
  "<!--",
  "-->",
  "<![CDATA[",
  "<script>",
  "<style>",
  "<template>",
  "<select><option>",
  "<pre>\n",
  "<textarea>",
  "<svg><g>",
  "<math>",
  "<title>",
  "<frameset>",
  "<span hidden>",
  '<div style="display:table-cell">',
  "&",
  "&amp",
  "&nbsp;",
  "&#0;",
  "&#x110000;",
  "&NotEqualTilde;",
  "\\",
  "\\|",
  "[",
  "](",
  "![x](y.z)",
  "# ",
  "####### ",
  "- ",
  "> ",
  "---\n",
  "===\n",
  "| --- | :-: |\n",
  "项目名称\t",
  "\n主管部门\t\t",
  "—5—\n",
  "12\n",
  "目录\n",
  "、",
  "一、",
  "(一)",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\ud83d",
  "𠀀",
  "\u3000",
  "%PDF-1.7",
  "PK\u0003\u0004",
] as const;

const encoder = new TextEncoder();
const RANDOM_MAX = 600;
const CHUNK_MAX = 300;

const DAMAGES: readonly [Damage, ...Damage[]] = [
  (bytes, random) => {
    const copy = bytes.slice();
    for (let flips = 1 + random.below(8); flips > 0; flips--) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random) => bytes.slice(random.below(bytes.length + 1)),
  (bytes, random) => {
    const [from, to] = chunkOf(bytes, random);
    const chunk = bytes.slice(from, to);
    const times = 1 + random.below(4);
    const at = random.below(bytes.length + 1);
    return joined(bytes.slice(0, at), ...Array<Uint8Array>(times).fill(chunk), bytes.slice(at));
  },
  (bytes, random) => {
    const [from, to] = chunkOf(bytes, random);
    return joined(bytes.slice(0, from), bytes.slice(to));
  },
  (bytes, random) => {
    const at = random.below(bytes.length + 1);
    const junk = new Uint8Array(random.below(40)).map(() => random.below(256));
    return joined(bytes.slice(0, at), junk, bytes.slice(at));
  },
  insertPieces,
  insertPieces,
  insertPieces,
];

/** A damaged copy of one of the files, or bytes that never were one. */
export function damaged(files: readonly [Uint8Array, ...Uint8Array[]], random: Random): Uint8Array {
  const kind = random.below(40);
  if (kind === 0) return new Uint8Array(random.below(RANDOM_MAX)).map(() => random.below(256));
  if (kind === 1) return generated(random);
  if (kind === 2) return inOtherEncoding(random.pick(files), random);
  let bytes = random.pick(files);
  for (let times = 1 + random.below(3); times > 0; times--) {
    bytes = random.pick(DAMAGES)(bytes, random);
  }
  return bytes;
}

/** A text that is made of nothing but pieces. */
function generated(random: Random): Uint8Array {
  let text = "";
  for (let count = random.below(200); count > 0; count--) text += random.pick([...PIECES, "14.88"]);
  return encoder.encode(text);
}

function insertPieces(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let count = 1 + random.below(6); count > 0; count--) {
    const at = random.below(result.length + 1);
    const piece = encoder.encode(random.pick(PIECES).repeat(1 + random.below(3)));
    result = joined(result.slice(0, at), piece, result.slice(at));
  }
  return result;
}

/** UTF-16 with and without its mark, and a declaration that is not true. */
function inOtherEncoding(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.below(3) === 0) return joined(encoder.encode('<meta charset="big5">'), bytes);
  const text = new TextDecoder().decode(bytes);
  const units = new Uint8Array(text.length * 2 + 2);
  units.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    units.set([code & 0xff, code >> 8], 2 * index + 2);
  }
  return random.below(2) === 0 ? units : units.slice(2);
}

function chunkOf(bytes: Uint8Array, random: Random): readonly [number, number] {
  const from = random.below(bytes.length);
  return [from, Math.min(bytes.length, from + random.below(CHUNK_MAX))];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
