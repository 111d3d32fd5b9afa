/** What a file in the container of old Office holds. */
export type OldOffice = "xls" | "doc" | "ppt" | "encrypted" | "office";

/** Streams by their names; `EncryptedPackage` is a DOCX or XLSX with a password. */
const STREAMS: readonly (readonly [string, OldOffice])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "doc"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["PowerPoint Document", "ppt"],
];

/** Entries of the directory begin at multiples of this. */
const ENTRY_BYTES = 128;
/** Name of an entry in UTF-16, its length in bytes behind it. */
const NAME_LENGTH_AT = 64;

/** Tells by the names of its streams what an old Office file is (MS-CFB, directory entries). */
export function oldOfficeFormat(bytes: Uint8Array): OldOffice {
  const found = new Set<OldOffice>();
  for (let at = 512; at + ENTRY_BYTES <= bytes.length; at += ENTRY_BYTES) {
    const length = (bytes[at + NAME_LENGTH_AT] ?? 0) + 256 * (bytes[at + NAME_LENGTH_AT + 1] ?? 0);
    const stream = STREAMS.find(
      ([name]) => length === 2 * name.length + 2 && isName(bytes, at, name),
    );
    if (stream !== undefined) found.add(stream[1]);
  }
  return STREAMS.find(([, format]) => found.has(format))?.[1] ?? "office";
}

function isName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index)) return false;
    if (bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}
