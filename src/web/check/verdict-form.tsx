import { type FormEvent, useRef } from "react";
import type { Finding } from "#model/outcome.ts";
import { findingName } from "#publish/finding-view.ts";
import type { FindingActs } from "./finding-acts.ts";
import { addressNow } from "./history.ts";
import type { Verdict } from "./kept.ts";

const REASON_MIN = 2;
const REASON_MAX = 500;

type Props = {
  readonly number: number;
  readonly finding: Finding;
  readonly acts: FindingActs;
  readonly onEnd: (isJudging: false) => void;
};

/** 这条不对: why somebody holds a finding to be wrong. It hides nothing. */
export function VerdictForm({ number, finding, acts, onEnd }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const verdict = acts.verdictOf(finding.id);
  const end = () => {
    onEnd(false);
    const head = `[data-finding="${addressNow().finding}"] .card-head`;
    document.querySelector<HTMLElement>(head)?.focus();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (form.current === null) return;
    acts.judge(finding.id, String(new FormData(form.current).get("reason") ?? "").trim());
    end();
  };
  return (
    <form
      ref={form}
      className="explain"
      onSubmit={save}
      aria-label={`${findingName(number)} 这条不对`}
      onKeyDown={(event) => {
        if (event.key === "Enter" && event.ctrlKey) form.current?.requestSubmit();
        if (event.key !== "Escape") return;
        event.preventDefault();
        end();
      }}
    >
      <label>
        哪里不对（程序看错了数、关系不适用于这份文件……）
        <textarea
          name="reason"
          required
          minLength={REASON_MIN}
          maxLength={REASON_MAX}
          rows={3}
          ref={(element) => element?.focus()}
          defaultValue={verdict?.reason ?? ""}
        />
      </label>
      <p className="card-acts">
        <button type="submit" className="primary">
          保存意见
        </button>
        {verdict !== undefined && (
          <button
            type="button"
            onClick={() => {
              acts.judge(finding.id, "");
              end();
            }}
          >
            撤回意见
          </button>
        )}
        <button type="button" onClick={end}>
          不写了
        </button>
        <span className="quiet">
          疑点不会因此隐藏；意见只存在这台电脑，可从“导出”下载后发给我们。
        </span>
      </p>
    </form>
  );
}

/** What somebody holds against a finding. */
export function VerdictText({ verdict }: { readonly verdict: Verdict | undefined }) {
  if (verdict === undefined) return undefined;
  return (
    <p className="said">
      <strong>有人认为这条不对</strong>（{verdict.date}）：{verdict.reason}
    </p>
  );
}
