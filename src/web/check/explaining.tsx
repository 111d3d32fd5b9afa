import { type FormEvent, useRef, useState } from "react";
import { findingName } from "#publish/finding-view.ts";
import { printedOf, type Reviewed } from "#render/report/review.ts";
import { ExplanationText } from "./explanation-text.tsx";
import type { FindingActs } from "./finding-acts.ts";
import { addressNow } from "./history.ts";
import { today } from "./today.ts";
import { VerdictForm, VerdictText } from "./verdict-form.tsx";

type Props = {
  readonly number: number;
  readonly reviewed: Reviewed;
  readonly acts: FindingActs;
};

/** 出错说明: what was said about a finding, and a form to say it. */
export function Explaining({ number, reviewed, acts }: Props) {
  const [isWriting, setWriting] = useState(false);
  const [isJudging, setJudging] = useState(false);
  const { finding, explanation } = reviewed;
  if (isWriting) {
    return <ExplainForm number={number} reviewed={reviewed} acts={acts} onEnd={setWriting} />;
  }
  if (isJudging)
    return <VerdictForm number={number} finding={finding} acts={acts} onEnd={setJudging} />;
  const isSeen = acts.isSeen(finding.id);
  return (
    <div className="card-said">
      <ExplanationText reviewed={reviewed} />
      <VerdictText verdict={acts.verdictOf(finding.id)} />
      <p className="card-acts">
        <button type="button" onClick={() => acts.toPlace(1)}>
          定位
        </button>
        <button type="button" onClick={() => setWriting(true)}>
          {explanation === undefined ? "写出错说明" : "改说明"}
        </button>
        {explanation !== undefined && (
          <button type="button" onClick={() => acts.withdraw(finding.id)}>
            撤回说明
          </button>
        )}
        <button type="button" onClick={() => setJudging(true)}>
          这条不对
        </button>
        <button type="button" aria-pressed={isSeen} onClick={() => acts.see(finding.id)}>
          {isSeen ? "看过了" : "标为看过"}
        </button>
        <CopyFinding />
      </p>
    </div>
  );
}

function CopyFinding() {
  const [words, setWords] = useState("复制链接");
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => setWords("已复制"),
      () => setWords("没有复制成，请从地址栏复制"),
    );
  return (
    <button type="button" onClick={copy} aria-live="polite">
      {words}
    </button>
  );
}

const REASON_MIN = 4;
const REASON_MAX = 500;
/** Who wrote the last one, so that nobody types a name twice on one day. */
let lastBy = "";

type FormProps = Props & { readonly onEnd: (isWriting: false) => void };

function ExplainForm({ number, reviewed, acts, onEnd }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const { finding, explanation } = reviewed;
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    const data = new FormData(form.current);
    const text = (name: string) => String(data.get(name) ?? "").trim();
    lastBy = text("by");
    const said = { reason: text("reason"), by: lastBy, date: text("date") };
    acts.say([{ finding: finding.id, ...said, printed: printedOf(finding) }]);
    end();
  };
  const end = () => {
    onEnd(false);
    const head = `[data-finding="${addressNow().finding}"] .card-head`;
    document.querySelector<HTMLElement>(head)?.focus();
  };
  return (
    <form
      ref={form}
      className="explain"
      onSubmit={save}
      aria-label={`${findingName(number)} 的出错说明`}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.ctrlKey) form.current?.requestSubmit();
        if (event.key !== "Escape") return;
        event.preventDefault();
        end();
      }}
    >
      <label>
        说明（为什么这样公布是对的，或将怎样改正）
        <textarea
          name="reason"
          required
          minLength={REASON_MIN}
          maxLength={REASON_MAX}
          rows={3}
          ref={(element) => element?.focus()}
          defaultValue={explanation?.reason ?? ""}
        />
      </label>
      <div className="explain-line">
        <label>
          责任人
          <input name="by" required maxLength={40} defaultValue={explanation?.by ?? lastBy} />
        </label>
        <label>
          日期
          <input name="date" type="date" required defaultValue={explanation?.date ?? today()} />
        </label>
      </div>
      <p className="card-acts">
        <button type="submit" className="primary">
          保存说明
        </button>
        <button type="button" onClick={end}>
          不写了
        </button>
        <span className="quiet">只存在这台电脑的浏览器里，可从“导出”下载。</span>
      </p>
    </form>
  );
}
