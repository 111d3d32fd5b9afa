import { useRef, useState } from "react";
import { checkedOf, EXPORTS, type Export, exportName } from "./exports.ts";
import { isNothing } from "./kept.ts";
import type { Opened } from "./reading.ts";
import { saveFile } from "./save-file.ts";
import type { ReviewDesk } from "./use-review.ts";

type Props = {
  readonly opened: Opened;
  readonly desk: ReviewDesk;
  readonly onExplanations: (file: File) => void;
};

/** 导出: every output made in the browser, and what is kept of the file. */
export function ExportMenu({ opened, desk, onExplanations }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState("");
  const { reviewed, kept } = desk;
  const close = () => menu.current?.removeAttribute("open");
  const make = (wanted: Export) => {
    if (reviewed === undefined) return;
    setBusy(wanted.key);
    const checked = checkedOf(opened, reviewed, desk.prior?.name);
    wanted
      .make({ opened, checked, kept })
      .then(
        (bytes) => saveFile(exportName(opened.name, wanted), bytes, wanted.type),
        (error: unknown) => desk.tell(failureWords(wanted, error)),
      )
      .finally(() => {
        setBusy("");
        close();
      });
  };
  const hasKept = !isNothing(kept);
  const offered = EXPORTS.filter(
    ({ key, needsPdf }) =>
      (!needsPdf || opened.bytes !== undefined) && (key !== "verdicts" || kept.verdicts.length > 0),
  );
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || menu.current?.open !== true) return;
        event.preventDefault();
        close();
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary>导出</summary>
      <div className="menu-list">
        {offered.map((own) => (
          <button
            key={own.key}
            type="button"
            disabled={reviewed === undefined || busy !== ""}
            onClick={() => make(own)}
          >
            {busy === own.key ? "正在生成…" : own.words}
          </button>
        ))}
        <hr />
        <button type="button" onClick={() => input.current?.click()}>
          读入出错说明…
        </button>
        <button type="button" disabled={!hasKept} onClick={() => act(desk.forget, close)}>
          忘掉这份文件
        </button>
      </div>
      <input
        ref={input}
        type="file"
        className="hidden-input"
        accept=".yaml,.yml"
        tabIndex={-1}
        aria-label="读入出错说明"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          close();
          if (file !== undefined) onExplanations(file);
        }}
      />
    </details>
  );
}

function act(first: () => void, then: () => void): void {
  first();
  then();
}

function failureWords({ words }: Export, error: unknown): string {
  const detail = error instanceof Error ? error.message : String(error);
  const todo = navigator.onLine
    ? "可改用命令行 npx juesuan check 生成。"
    : "已断网：这种输出的程序要联网取一次。";
  return `${words}没有生成（${detail}）。${todo}`;
}
