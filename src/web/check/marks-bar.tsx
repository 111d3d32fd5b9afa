import type { Coverage } from "#model/report.ts";
import { coverageCounts } from "#publish/account-view.ts";
import { countText } from "#render/message/message.ts";
import type { Marks } from "./address.ts";

type SwitchProps = { readonly marks: Marks; readonly onMarks: (marks: Marks) => void };

/** What is marked in the original beside findings: how figures were tested, or every figure. */
export function MarksSwitch({ marks, onMarks }: SwitchProps) {
  const toggle = (own: Marks) => onMarks(marks === own ? "findings" : own);
  return (
    <fieldset className="bar-group">
      <legend className="spoken">在原件上标出</legend>
      <button type="button" aria-pressed={marks === "coverage"} onClick={() => toggle("coverage")}>
        数字覆盖
      </button>
      <button type="button" aria-pressed={marks === "all"} onClick={() => toggle("all")}>
        全部方框
      </button>
    </fieldset>
  );
}

const LEGENDS: Readonly<Record<Marks, readonly (readonly [name: string, words: string])[]>> = {
  findings: [
    ["error", "错误"],
    ["warning", "存疑"],
    ["note", "提示"],
    ["trial", "试行"],
  ],
  coverage: [
    ["covered", "核对过"],
    ["uncovered", "读出未核对"],
    ["unplaced", "未读懂"],
  ],
  all: [
    ["placed", "已归位"],
    ["unplaced", "未读懂"],
  ],
};

/** What the marks mean. */
export function Legend({ marks }: { marks: Marks }) {
  return (
    <span className="legend">
      {LEGENDS[marks].map(([name, words]) => (
        <span key={name} className={`legend-${name}`}>
          {words}
        </span>
      ))}
    </span>
  );
}

/** 1,432 个数：核对 1,188（83.0%） 读出未核对 171 未读懂 73. */
export function CoverageLine({ coverage }: { coverage: Coverage }) {
  const { figures, covered, uncovered, unplaced, share } = coverageCounts(coverage);
  return (
    <p className="coverage-line" role="status">
      <strong>{countText(figures)} 个数</strong>：核对 {countText(covered)}
      {share === "" ? "" : `（${share}%）`}　读出未核对 {countText(uncovered)}　未读懂{" "}
      {countText(unplaced)}
    </p>
  );
}
