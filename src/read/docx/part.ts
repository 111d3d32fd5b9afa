import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { Zip } from "#read/zip/directory.ts";
import { type UnpackFault, unpack } from "#read/zip/inflate.ts";
import { type XmlAttributes, type XmlHandler, xmlReader } from "./saxes.ts";

const FAULTS: Readonly<Record<UnpackFault, string>> = {
  method: "压缩方法不认识",
  length: "解压后的长度与目录不符",
  checksum: "校验码不符",
  deflate: "压缩数据已损坏",
};

/** How a part of a package is read; `isDone` ends it early. */
export type PartReading = XmlHandler & { readonly isDone?: () => boolean };

/** Reads an XML part of a package as it is unpacked; false where the package has no such part. */
export function readPart(
  zip: Zip,
  name: string,
  reading: PartReading,
): Result<boolean, ReadProblem> {
  const entry = zip.entries.get(name);
  if (entry === undefined) return ok(false);
  const reader = xmlReader(withWordPrefix(reading));
  let decoder: TextDecoder | undefined;
  let fault: string | undefined;
  const unpacked = unpack(zip, entry, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    fault = reader.write(decoder.decode(piece, { stream: true }));
    return fault === undefined && reading.isDone?.() !== true;
  });
  if (unpacked !== undefined) return damaged(`${name}：${FAULTS[unpacked]}`);
  if (fault === undefined && reading.isDone?.() !== true) fault = reader.end();
  return fault === undefined ? ok(true) : damaged(`${name}：${fault}`);
}

function encodingOf(piece: Uint8Array): string {
  if (piece[0] === 0xff && piece[1] === 0xfe) return "utf-16le";
  return piece[0] === 0xfe && piece[1] === 0xff ? "utf-16be" : "utf-8";
}

function damaged(detail: string): Result<boolean, ReadProblem> {
  return failed({ code: "damaged", format: "docx", detail });
}

/** WordprocessingML, transitional and strict. */
const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/wordprocessingml\//;

/** Word's own elements are called w: whatever prefix the file gives them. */
function withWordPrefix(handler: XmlHandler): XmlHandler {
  let prefix: string | undefined;
  const named = (name: string) => {
    if (prefix === undefined || prefix === "w:") return name;
    if (prefix === "") return name.includes(":") ? name : `w:${name}`;
    return name.startsWith(prefix) ? `w:${name.slice(prefix.length)}` : name;
  };
  return {
    text: handler.text,
    close: (name) => handler.close(named(name)),
    open: (name, attributes) => {
      prefix ??= prefixIn(attributes);
      if (prefix === "w:") handler.open(name, attributes);
      else handler.open(named(name), renamed(attributes, named));
    },
  };
}

function prefixIn(attributes: XmlAttributes): string {
  for (const [name, value] of Object.entries(attributes)) {
    if (!WORD.test(value)) continue;
    if (name === "xmlns") return "";
    if (name.startsWith("xmlns:")) return `${name.slice(6)}:`;
  }
  return "w:";
}

function renamed(attributes: XmlAttributes, named: (name: string) => string): XmlAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.includes(":") ? named(name) : name,
      value,
    ]),
  );
}
