import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { frameOf } from "./frame.ts";
import { charactersOf, cutAtEdges, linesOf, splitAtGaps } from "./line.ts";
import type { Run } from "./run.ts";
import { edgesOf } from "./run.ts";
import { textOf } from "./text.ts";

const FRAME = frameOf(1, [1, 0, 0, 1, 0, 0], { width: 600, height: 800 }, 0);

function run(text: string, x: number, y: number, size = 10): Run {
  const weights = [...text].map((sign) => (sign.charCodeAt(0) < 0x2000 ? size / 2 : size));
  const length = weights.reduce((sum, weight) => sum + weight, 0);
  const box = { x, y: y - size, width: length, height: size };
  return {
    ...{ text, length, size, box, frame: FRAME, font: "SimSun" },
    ...{ along: x, across: y, direction: "upright" },
  };
}

describe("lines", () => {
  it("are grouped by base line, in reading order", () => {
    const runs = [run("307.82", 60, 100.5, 11), run("下一行", 0, 120), run("收入合计", 10, 100)];
    assert.deepEqual(linesOf(runs).map(charactersOf), ["收入合计307.82", "下一行"]);
  });

  it("text that is drawn twice to look bold stands once", () => {
    assert.deepEqual(linesOf([run("合计", 10, 100), run("合计", 10.4, 100)]).map(charactersOf), [
      "合计",
    ]);
  });

  it("are cut at wide gaps only", () => {
    const [line] = linesOf([
      run("收入决算表", 0, 100),
      run("单位", 52, 100),
      run("万元", 300, 100),
    ]);
    assert.ok(line);
    assert.deepEqual(splitAtGaps(line, 2.5).map(charactersOf), ["收入决算表单位", "万元"]);
  });
});

describe("a run over the edge of a column", () => {
  it("is cut at the blank beside the edge", () => {
    const parts = cutAtEdges(run("264.87 62.63", 100, 50), [133]);
    assert.deepEqual(
      parts.map((part) => part.text),
      ["264.87", "62.63"],
    );
    assert.ok((parts[0]?.length ?? 0) <= 33 && (parts[1]?.along ?? 0) >= 133);
  });

  it("is cut between figures without a blank", () => {
    const parts = cutAtEdges(run("264.8762.63", 100, 50), [130]);
    assert.deepEqual(
      parts.map((part) => part.text),
      ["264.87", "62.63"],
    );
  });

  it("stays whole when it is a word that overflows", () => {
    assert.equal(cutAtEdges(run("三、国有资本经营预算", 100, 50), [180]).length, 1);
  });

  it("gives every character its place", () => {
    assert.deepEqual([...edgesOf(run("共5辆", 0, 10))], [0, 10, 15, 25]);
  });
});

describe("the text of lines", () => {
  it("has a blank between words of letters and none between Han", () => {
    const han = linesOf([run("保险缴", 0, 10), run("费支出", 0, 25)]);
    assert.equal(textOf(han).text, "保险缴费支出");
    const letters = linesOf([run("final", 0, 10), run("accounts", 0, 25)]);
    assert.equal(textOf(letters).text, "final accounts");
  });

  it("has spans that cover every run, in order", () => {
    const { text, spans } = textOf(linesOf([run("共5辆", 0, 10), run("车", 60, 10)]));
    assert.deepEqual(
      spans.map((span) => text.slice(span.at, span.at + span.length)),
      ["共5辆", "车"],
    );
  });
});
