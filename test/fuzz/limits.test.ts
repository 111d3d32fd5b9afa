import assert from "node:assert/strict";
import { performance } from "node:perf_hooks";
import { test } from "node:test";
import { read, TEXT_BYTES_MAX } from "#read/read.ts";

/** Twice what a case needs at most on a machine of two processors with nothing else to do. */
const MILLISECONDS = 6000;

const LARGE = TEXT_BYTES_MAX - 1000;
const PAGE = "<html><body>";

/** What is repeated, behind what, how far: inputs on which a careless reader hangs. */
const HOSTILE: readonly (readonly [string, string, string, number])[] = [
  ["a table of 20 MB", `${PAGE}<table>`, "<tr><td>项目<td>1,234.56<td>9</tr>", LARGE],
  ["a million elements that span", `${PAGE}<table>`, "<tr><td colspan=1000 rowspan=60000>1", LARGE],
  ["tables in tables", PAGE, "<table><tr><td>a<td>b", 3_000_000],
  ["marks that are never closed", PAGE, "<b><p>x", 2_000_000],
  ["links in blocks", PAGE, "<a href=x>x<div>", 2_000_000],
  ["text beside cells", `${PAGE}<table>`, "x<b>y", 4_000_000],
  ["entities", PAGE, "&nbsp;a", LARGE],
  ["only <", "", "<", LARGE],
  ["only |", "", "|", LARGE],
  ["only | in lines", "", "|\n", LARGE],
  ["rows of bars", "", "|a|b|c|\n", LARGE],
  ["rows of tabs", "", "1\t2\t3\t4\t5\t6\t7\t8\n", LARGE],
  ["points in points", "", "- ", LARGE],
  ["emphasis", "# a\n# b\n# c\n", "**a", LARGE],
  ["links without an end", "# a\n# b\n# c\n", "[a](", LARGE],
  ["comments without an end", "# a\n# b\n# c\n", "<!--", LARGE],
  ["HTML tables in Markdown", "# a\n# b\n# c\n", "<table><tr><td>1<td>2</table>\n", 8_000_000],
  ["a line of 10 MB", "", "一般公共预算财政拨款支出14.88万元，", 10_000_000],
  ["lines without an end", "", "增加,占总数的百分之五十以上,主要用于\n", LARGE],
];

for (const [what, head, piece, size] of HOSTILE) {
  test(`${what} is read or refused in time`, async () => {
    const each = new TextEncoder().encode(piece).length;
    const bytes = new TextEncoder().encode(head + piece.repeat(Math.floor(size / each)));
    const before = performance.now();
    const result = await read(bytes, { name: "a.md" });
    const took = performance.now() - before;
    assert.ok(took < MILLISECONDS, `${took.toFixed(0)} ms`);
    if (result.ok) assert.ok(result.value.blocks.length > 0);
  });
}

test("tabs alone are an empty file", async () => {
  const result = await read(new Uint8Array(LARGE).fill(9), {});
  assert.deepEqual(result, { ok: false, problem: { code: "empty-file" } });
});
