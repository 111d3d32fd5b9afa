/** What the directory at the end of a zip says of its files. */
export type ZipDirectory = {
  readonly names: readonly string[];
  /** Bytes of all files unpacked, as the directory claims. */
  readonly unpackedBytes: number;
  /** The largest ratio of unpacked to packed bytes of a file that is not small. */
  readonly ratio: number;
  /** Whether the directory agrees with itself: entries within the file, sizes that fit. */
  readonly isWhole: boolean;
};

const ENTRIES_MAX = 10_000;
const SMALL_BYTES = 1_000_000;
const END_WITHIN = 65_557;

/** Reads the directory of a zip, so that a bomb is refused before it is opened. */
export function zipDirectoryOf(bytes: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(bytes, view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpackedBytes = 0;
  let ratio = 0;
  let isWhole = count <= ENTRIES_MAX;
  for (let entry = 0; entry < count && isWhole; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) {
      isWhole = false;
      break;
    }
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    unpackedBytes += unpacked;
    if (unpacked > SMALL_BYTES) ratio = Math.max(ratio, unpacked / Math.max(packed, 1));
    at += 46 + nameLength + rest;
  }
  return { names, unpackedBytes, ratio, isWhole };
}

function endOf(bytes: Uint8Array, view: DataView): number | undefined {
  const first = Math.max(0, bytes.length - END_WITHIN);
  for (let at = bytes.length - 22; at >= first; at--) {
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
