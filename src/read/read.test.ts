import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeText } from "./encoding.ts";
import { read, TEXT_BYTES_MAX } from "./read.ts";

const encoder = new TextEncoder();

/** 收入 14.88万元 in GB 18030 and in Big5 (收入). */
const IN_GB = [0xca, 0xd5, 0xc8, 0xeb, 0x31, 0x34, 0x2e, 0x38, 0x38, 0xcd, 0xf2, 0xd4, 0xaa];
const IN_BIG5 = [0xa6, 0xac, 0xa4, 0x4a];

describe("what a file is", () => {
  const texts: readonly (readonly [string, string, string])[] = [
    ["a heading, a list and emphasis", "# 决算\n\n## 收入\n\n**14.88**\n", "markdown"],
    ["tags of blocks", "<div><p>收入</p><p>支出</p></div>", "html"],
    ["a page by its first tag", "<!DOCTYPE html><title>x</title>收入", "html"],
    [
      "HTML tables inside Markdown",
      "# 一\n# 二\n# 三\n<table><tr><td>1</td></tr></table>",
      "markdown",
    ],
    ["none of these", "收入14.88万元\n支出14.88万元", "text"],
  ];
  for (const [what, text, format] of texts) {
    it(`is told by ${what}, whatever its name`, async () => {
      const result = await read(encoder.encode(text), { name: "决算.txt" });
      assert.equal(result.ok && result.value.format, format);
    });
  }

  it("is told by its name where the content does not tell", async () => {
    const result = await read(encoder.encode("收入14.88万元"), { name: "决算.md" });
    assert.equal(result.ok && result.value.format, "markdown");
  });

  const known: readonly (readonly [string, readonly number[]])[] = [
    ["office", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]],
    ["image", [0x89, 0x50, 0x4e, 0x47, 0x0d]],
    ["gzip", [0x1f, 0x8b, 8]],
    ["ofd", zipWith("OFD.xml")],
    ["xml", [...encoder.encode('<?xml version="1.0"?><a/>')]],
  ];
  for (const [format, bytes] of known) {
    it(`${format} is named and not read`, async () => {
      const result = await read(new Uint8Array(bytes), { name: "决算.md" });
      assert.deepEqual(result, { ok: false, problem: { code: "format-not-read", format } });
    });
  }

  for (const [format, name] of [["docx", "word/document.xml"] as const, ["xlsx", "xl/a.xml"]]) {
    it(`${format} is told by the names in a zip that is not whole, and is damaged`, async () => {
      const result = await read(new Uint8Array(zipWith(name ?? "")), { name: "决算.md" });
      assert.ok(!result.ok && result.problem.code === "damaged");
      assert.equal(result.problem.format, format);
    });
  }

  it("a Word or Excel file with a password, and old Word, are named", async () => {
    assert.deepEqual(await read(oldOffice("EncryptedPackage"), {}), {
      ok: false,
      problem: { code: "encrypted" },
    });
    assert.deepEqual(await read(oldOffice("WordDocument"), {}), {
      ok: false,
      problem: { code: "format-not-read", format: "doc" },
    });
    assert.equal(problemOf(await read(oldOffice("Workbook"), {})), "damaged");
  });

  it("bytes that are no text are unknown, no bytes and blanks are empty", async () => {
    const junk = new Uint8Array(500).map((_, index) => (index * 7) % 256);
    assert.equal(problemOf(await read(junk, {})), "format-unknown");
    assert.equal(problemOf(await read(new Uint8Array(), {})), "empty-file");
    assert.equal(problemOf(await read(encoder.encode(" \n\t\u3000\ufeff"), {})), "empty-file");
  });

  it("a text over the limit is refused with both sizes", async () => {
    const bytes = new Uint8Array(TEXT_BYTES_MAX + 1).fill(0x61);
    assert.deepEqual(await read(bytes, {}), {
      ok: false,
      problem: { code: "too-large", bytes: bytes.length, allowedBytes: TEXT_BYTES_MAX },
    });
  });

  it("a page of nothing but pictures has no text", async () => {
    const result = await read(encoder.encode("<html><body><img src=a.png></body></html>"), {});
    assert.equal(problemOf(result), "no-text");
  });
});

describe("how a text is written", () => {
  it("is told by its mark, by valid UTF-8, by its declaration, else it is GB 18030", () => {
    assert.deepEqual(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])).text, "a");
    assert.deepEqual(decodeText(new Uint8Array([0xff, 0xfe, 0x36, 0x65])).text, "收");
    assert.deepEqual(decodeText(encoder.encode("<meta charset=gbk>收入")).encoding, "utf-8");
    assert.equal(decodeText(new Uint8Array(IN_GB)).text, "收入14.88万元");
    const declared = [...encoder.encode('<meta charset="big5">'), ...IN_BIG5];
    assert.equal(decodeText(new Uint8Array(declared)).text, '<meta charset="big5">收入');
  });

  it("damaged UTF-8 stays UTF-8", () => {
    const bytes = encoder.encode("一般公共预算财政拨款收入决算情况说明".repeat(20));
    bytes[100] = 0xff;
    assert.equal(decodeText(bytes.slice(0, -1)).encoding, "utf-8");
  });
});

function problemOf(result: Awaited<ReturnType<typeof read>>): string | undefined {
  return result.ok ? undefined : result.problem.code;
}

/** The beginning of a zip and one entry of its directory, which is all that is looked at. */
/** The container of old Office with one entry in its directory. */
function oldOffice(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let at = 0; at < stream.length; at++) bytes[512 + 2 * at] = stream.charCodeAt(at);
  bytes[512 + 64] = 2 * stream.length + 2;
  return bytes;
}

function zipWith(name: string): readonly number[] {
  const entry = new Array<number>(46).fill(0);
  entry.splice(0, 4, 0x50, 0x4b, 1, 2);
  entry[28] = name.length;
  return [0x50, 0x4b, 3, 4, ...new Array<number>(30).fill(0), ...entry, ...encoder.encode(name), 0];
}
