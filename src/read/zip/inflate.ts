import { Inflate } from "fflate";
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
  const inflate = entry.method === 8 ? new Inflate(accept) : undefined;
  try {
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
  if (state.length !== entry.unpackedBytes) return "length";
  return ~state.checksum >>> 0 === entry.checksum ? undefined : "checksum";
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

const TABLE = new Int32Array(256).map((_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32: a digit that was changed in transport is not read as if it were printed. */
function addToChecksum(checksum: number, piece: Uint8Array): number {
  let value = checksum;
  for (let at = 0; at < piece.length; at++) {
    value = (TABLE[(value ^ (piece[at] ?? 0)) & 255] ?? 0) ^ (value >>> 8);
  }
  return value;
}
