import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

export type Asset = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".bcmap": "application/octet-stream",
  ".pfb": "application/octet-stream",
  ".ttf": "font/ttf",
  ".icc": "application/vnd.iccprofile",
};

/** A file of the built page and its type; undefined where there is none or it lies outside. */
export async function readAsset(folder: string, path: string): Promise<Asset | undefined> {
  const target = targetOf(folder, path);
  const type = TYPES[extname(path).toLowerCase()];
  if (target === undefined || type === undefined) return undefined;
  try {
    return { body: new Uint8Array(await readFile(target)), type };
  } catch {
    return undefined;
  }
}

function targetOf(folder: string, path: string): string | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  if (plain.includes("\0") || plain.includes("\\")) return undefined;
  const target = normalize(join(folder, plain));
  return target.startsWith(normalize(folder) + sep) ? target : undefined;
}
