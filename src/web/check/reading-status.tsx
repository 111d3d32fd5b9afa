import { useEffect, useRef, useState } from "react";
import type { Status } from "./desk.ts";
import { pageProblemMessage } from "./page-words.ts";
import type { Progress } from "./reading.ts";

type Props = {
  readonly status: Status;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
};

/** How far a reading is, with a way to end it; or why the file could not be read. */
export function ReadingStatus({ status, onCancel, onDismiss }: Props) {
  if (status.kind === "problem") {
    const { what, where, todo } = pageProblemMessage(status.problem);
    return (
      <div className="status status-problem" role="alert">
        <span className="glyph glyph-error" aria-hidden="true">
          ✕
        </span>
        <p>
          <strong>{status.name}</strong>：<strong>{what}</strong>
          {where}
          <br />
          {todo}
        </p>
        <button type="button" onClick={onDismiss}>
          知道了
        </button>
      </div>
    );
  }
  if (status.kind === "idle") return undefined;
  return <Running name={status.name} progress={status.progress} onCancel={onCancel} />;
}

type RunningProps = {
  readonly name: string;
  readonly progress: Progress | undefined;
  readonly onCancel: () => void;
};

function Running({ name, progress, onCancel }: RunningProps) {
  const words = progressWords(progress);
  const spoken = useSpoken(words);
  const total = progress?.total ?? 0;
  const share = total === 0 ? undefined : Math.floor((100 * (progress?.done ?? 0)) / total);
  return (
    <div className="status" aria-busy="true">
      <span className="status-name">{name}</span>
      <span className="status-words">{words}</span>
      <progress max={100} value={share} aria-label={`正在读 ${name}`} />
      <button type="button" onClick={onCancel}>
        取消
      </button>
      <span className="spoken" aria-live="polite">
        {spoken}
      </span>
    </div>
  );
}

function progressWords(progress: Progress | undefined): string {
  if (progress === undefined) return "打开文件";
  const { phase, done, total } = progress;
  switch (phase) {
    case "read":
      return `读取 ${done} / ${total}`;
    case "recognise":
      return `读取 ✓ 识别 ${done} / ${total}`;
    case "check":
      return "读取 ✓ 识别 ✓ 核对…";
  }
}

const SPOKEN_EVERY = 3000;

/** The words at most once in three seconds, for those who listen. */
function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState(words);
  const latest = useRef(words);
  latest.current = words;
  useEffect(() => {
    const timer = window.setInterval(() => setSpoken(latest.current), SPOKEN_EVERY);
    return () => window.clearInterval(timer);
  }, []);
  return spoken;
}
