import { deflateSync } from "node:zlib";

/** One object of a PDF: its dictionary and, where it has one, its stream. */
type PdfObject = { readonly dictionary: string; readonly stream?: Uint8Array };

/** Writes a small PDF by hand, for tests of readers: pages with the given content streams. */
export function smallPdf(
  contents: readonly Uint8Array[],
  resources = "<< /Font << /F1 3 0 R >> >>",
  more: readonly PdfObject[] = [],
): Uint8Array {
  const font = { dictionary: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>" };
  const first = 4 + more.length;
  const kids = contents.map((_, index) => `${first + index * 2} 0 R`).join(" ");
  const objects: PdfObject[] = [
    { dictionary: "<< /Type /Catalog /Pages 2 0 R >>" },
    { dictionary: `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>` },
    font,
    ...more,
  ];
  contents.forEach((content, index) => {
    const own = first + index * 2 + 1;
    const page = `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources}`;
    objects.push({ dictionary: `<< ${page} /Contents ${own} 0 R >>` });
    const stream = new Uint8Array(deflateSync(content, { level: 9 }));
    objects.push({ dictionary: `<< /Length ${stream.length} /Filter /FlateDecode >>`, stream });
  });
  return assembled(objects);
}

const DRAW = new TextEncoder().encode("q 595 0 0 842 0 0 cm /Im1 Do Q");
const RESOURCES = "<< /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >>";

/** Pages of one picture each without any text, as a scanner makes them. */
export function scannedPdf(pages: number): Uint8Array {
  return smallPdf(Array(pages).fill(DRAW), RESOURCES, [picture()]);
}

/** A page of text, a scanned one, and a page of text. */
export function mixedPdf(): Uint8Array {
  return smallPdf([textContent("1.00"), DRAW, textContent("2.00")], RESOURCES, [picture()]);
}

function picture(): PdfObject {
  const pixels = new Uint8Array(64 * 64).fill(200);
  const size = "/Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8";
  const dictionary = `<< /Type /XObject /Subtype /Image ${size} /Length ${pixels.length} >>`;
  return { dictionary, stream: pixels };
}

/** A content stream that prints a line of Latin text. */
export function textContent(text: string): Uint8Array {
  return new TextEncoder().encode(`BT /F1 12 Tf 72 760 Td (${text}) Tj ET`);
}

function assembled(objects: readonly PdfObject[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [encoder.encode("%PDF-1.4\n")];
  let length = parts[0]?.length ?? 0;
  const push = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  const offsets = objects.map((object, index) => {
    const offset = length;
    push(encoder.encode(`${index + 1} 0 obj\n${object.dictionary}\n`));
    if (object.stream !== undefined) {
      push(encoder.encode("stream\n"));
      push(object.stream);
      push(encoder.encode("\nendstream\n"));
    }
    push(encoder.encode("endobj\n"));
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const head = `xref\n0 ${size}\n0000000000 65535 f \n${table}`;
  push(
    encoder.encode(`${head}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF`),
  );
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
