import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";

/** A file of a zip as the directory at the zip's end describes it. */
export type ZipEntry = {
  /** With `/` between folders; never absolute, never through `..`. */
  readonly name: string;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly checksum: number;
  /** Where its packed bytes stand in the zip. */
  readonly from: number;
  readonly to: number;
  readonly unpackedBytes: number;
};

/** The files of a zip, in the order of its directory, by name; folders are left out. */
export type Zip = { readonly bytes: Uint8Array; readonly entries: ReadonlyMap<string, ZipEntry> };

/** Entries of a zip, bytes of all of them unpacked, and how far a large one may be packed. */
const ENTRIES_MAX = 10_000;
const UNPACKED_MAX = 400 * 1024 * 1024;
const RATIO_MAX = 200;
const SMALL_BYTES = 1_000_000;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
/** The end record and the longest comment behind it. */
const END_WITHIN = 65_557;

/**
 * Reads the directory of a zip. What is encrypted, does not fit into the file, or would unpack to
 * more than any document holds is refused before a byte is unpacked.
 */
export function openZip(bytes: Uint8Array, format: string): Result<Zip, ReadProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes, view);
  if (end === undefined) return damaged(format, "压缩包的目录找不到，文件可能不完整");
  const count = view.getUint16(end + 10, true);
  if (count > ENTRIES_MAX) return damaged(format, `压缩包里有 ${count} 个文件`);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) {
      return damaged(format, "压缩包的目录不完整");
    }
    const read = entryAt(bytes, view, at);
    if (read === undefined) return damaged(format, "压缩包的目录与内容对不上");
    if (read.isEncrypted) return failed({ code: "encrypted" });
    const { entry } = read;
    unpacked += entry.unpackedBytes;
    if (unpacked > UNPACKED_MAX || isBomb(entry)) return tooLarge(unpacked);
    if (!entry.name.endsWith("/") && !entries.has(entry.name)) entries.set(entry.name, entry);
    at = read.next;
  }
  return ok({ bytes, entries });
}

function endOf(bytes: Uint8Array, view: DataView): number | undefined {
  const first = Math.max(0, bytes.length - END_WITHIN);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === END_MARK) return at;
  }
  return undefined;
}

type EntryRead = {
  readonly entry: ZipEntry;
  readonly isEncrypted: boolean;
  readonly next: number;
};

/** Undefined where the entry's bytes do not lie within the zip. */
function entryAt(bytes: Uint8Array, view: DataView, at: number): EntryRead | undefined {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_MARK) return undefined;
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const to = from + view.getUint32(at + 20, true);
  if (to > bytes.length) return undefined;
  const entry = {
    name: plainName(nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    from,
    to,
    unpackedBytes: view.getUint32(at + 24, true),
  };
  return { entry, isEncrypted: (flags & 1) !== 0, next: at + 46 + nameLength + rest };
}

/** Names without the mark of UTF-8 are GB 18030 where they are not UTF-8 all the same. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** A name without drive, root and steps upwards: nothing is written, but names are shown. */
function plainName(name: string): string {
  const steps = name
    .replaceAll("\\", "/")
    .replace(/^[a-zA-Z]:/, "")
    .split("/");
  const isFolder = steps.at(-1) === "";
  const kept = steps.filter((step) => step !== "" && step !== "." && step !== "..");
  return kept.join("/") + (isFolder || kept.length === 0 ? "/" : "");
}

function isBomb({ from, to, unpackedBytes }: ZipEntry): boolean {
  return unpackedBytes > SMALL_BYTES && unpackedBytes > RATIO_MAX * Math.max(1, to - from);
}

function tooLarge(bytes: number): Result<Zip, ReadProblem> {
  return failed({ code: "too-large", bytes, allowedBytes: UNPACKED_MAX });
}

function damaged(format: string, detail: string): Result<Zip, ReadProblem> {
  return failed({ code: "damaged", format, detail });
}
