import { Inflate, inflateSync } from "fflate";
import type { Zip, ZipEntry } from "./directory.ts";

/** Why the bytes of an entry are not what its directory says. */
export type UnpackFault = "method" | "length" | "checksum" | "deflate";

/** Packed bytes that are unpacked at once: they come to a thousand times as many at most. */
const PIECE_BYTES = 16 * 1024;

/**
 * Unpacks an entry piece by piece, so that what is long never stands whole. Stops at the first byte
 * beyond the length that the directory claims; `take` may stop it too, by answering false.
 */
export function unpack(
  zip: Zip,
  entry: ZipEntry,
  take: (piece: Uint8Array) => boolean,
): UnpackFault | undefined {
  if (entry.method !== 0 && entry.method !== 8) return "method";
  const state = { length: 0, checksum: -1, isStopped: false };
  const accept = (piece: Uint8Array) => {
    if (state.isStopped) return;
    state.length += piece.length;
    if (state.length > entry.unpackedBytes) return;
    state.checksum = addToChecksum(state.checksum, piece);
    if (piece.length > 0 && !take(piece)) state.isStopped = true;
  };
  const isSmall = entry.method === 8 && entry.to - entry.from <= SMALL_BYTES;
  const inflate = entry.method === 8 && !isSmall ? new Inflate(accept) : undefined;
  try {
    if (isSmall) {
      for (const piece of piecesOf(inflatedAtOnce(zip, entry))) accept(piece);
      return state.isStopped ? undefined : faultOf(entry, state);
    }
    for (let at = entry.from; at < entry.to || at === entry.from; at += PIECE_BYTES) {
      const piece = zip.bytes.subarray(at, Math.min(entry.to, at + PIECE_BYTES));
      if (inflate === undefined) accept(piece);
      else inflate.push(piece, at + PIECE_BYTES >= entry.to);
      if (state.isStopped) return undefined;
      if (state.length > entry.unpackedBytes) return "length";
    }
  } catch (error) {
    // What `take` throws is not the unpacker's.
    if (error instanceof Error && "code" in error && typeof error.code === "number") {
      return "deflate";
    }
    throw error;
  }
  return faultOf(entry, state);
}

function faultOf(
  entry: ZipEntry,
  { length, checksum }: { readonly length: number; readonly checksum: number },
): UnpackFault | undefined {
  if (length !== entry.unpackedBytes) return "length";
  return ~checksum >>> 0 === entry.checksum ? undefined : "checksum";
}

/** Packed bytes that come to 66 MB at most whatever they hold: these are unpacked at once. */
const SMALL_BYTES = 64 * 1024;
const TAKEN_BYTES = 256 * 1024;

/** The bytes of a small entry; one more than its directory claims where it holds more. */
function inflatedAtOnce(zip: Zip, entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(Math.min(entry.unpackedBytes, 1100 * SMALL_BYTES) + 1);
  try {
    return inflateSync(zip.bytes.subarray(entry.from, entry.to), { out });
  } catch (error) {
    // A stored block that is longer than what is left.
    if (error instanceof RangeError) return out;
    throw error;
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += TAKEN_BYTES) {
    yield bytes.subarray(at, at + TAKEN_BYTES);
  }
}

/** An entry unpacked whole, or why it cannot be. */
export function unpackWhole(
  zip: Zip,
  entry: ZipEntry,
): { readonly bytes: Uint8Array } | { readonly fault: UnpackFault } {
  const bytes = new Uint8Array(Math.min(entry.unpackedBytes, LARGEST));
  let at = 0;
  const fault = unpack(zip, entry, (piece) => {
    if (at + piece.length > bytes.length) return false;
    bytes.set(piece, at);
    at += piece.length;
    return true;
  });
  return fault === undefined && at === entry.unpackedBytes
    ? { bytes }
    : { fault: fault ?? "length" };
}

/** The largest file that is unpacked whole. */
const LARGEST = 256 * 1024 * 1024;

/** Tables for one to four bytes at once (slicing by four). */
const TABLES = tables();

function tables(): Int32Array {
  const all = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    all[byte] = value;
  }
  for (let at = 256; at < 1024; at++) {
    const before = all[at - 256] ?? 0;
    all[at] = (before >>> 8) ^ (all[before & 255] ?? 0);
  }
  return all;
}

/** CRC-32: a digit that was changed in transport is not read as if it were printed. */
function addToChecksum(checksum: number, piece: Uint8Array): number {
  let value = checksum;
  let at = 0;
  const whole = piece.length - 3;
  for (; at < whole; at += 4) {
    value ^=
      (piece[at] ?? 0) |
      ((piece[at + 1] ?? 0) << 8) |
      ((piece[at + 2] ?? 0) << 16) |
      ((piece[at + 3] ?? 0) << 24);
    value =
      (TABLES[768 + (value & 255)] ?? 0) ^
      (TABLES[512 + ((value >>> 8) & 255)] ?? 0) ^
      (TABLES[256 + ((value >>> 16) & 255)] ?? 0) ^
      (TABLES[value >>> 24] ?? 0);
  }
  for (; at < piece.length; at++) {
    value = (TABLES[(value ^ (piece[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return value;
}

/** What the library alone takes, for benchmarks: all at once, nothing held against the directory. */
export function fflateAlone(packed: Uint8Array): Uint8Array {
  return inflateSync(packed);
}
