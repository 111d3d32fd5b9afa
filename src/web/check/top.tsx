import { useRef } from "react";
import { BatchLink } from "./batch/batch-link.tsx";
import type { Status } from "./desk.ts";
import type { Given } from "./given-files.ts";
import { ReadingStatus } from "./reading-status.tsx";

type Props = {
  readonly status: Status;
  readonly onFiles: (given: Given) => void;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
};

/** The head of the page: what it is for, and where files go in. */
export function Top({ status, onFiles, onCancel, onDismiss }: Props) {
  return (
    <header className="top">
      <div className="top-line">
        <h1>
          决算 <span>审核一份决算</span>
        </h1>
        <FileButton onFiles={onFiles} />
        <p className="top-note">
          <span className="wide">
            把 PDF、Word、Excel、网页（HTML）、Markdown、TXT 拖到这里，或按 Ctrl V 粘贴网页。
          </span>
          文件只在本机浏览器里读，不上传。
        </p>
        <BatchLink />
      </div>
      <ReadingStatus status={status} onCancel={onCancel} onDismiss={onDismiss} />
    </header>
  );
}

const ACCEPTED = ".pdf,.docx,.xlsx,.xls,.ods,.csv,.zip,.html,.htm,.md,.markdown,.txt";

function FileButton({ onFiles }: { onFiles: (given: Given) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        选文件
      </button>
      <input
        ref={input}
        type="file"
        className="hidden-input"
        accept={ACCEPTED}
        multiple
        tabIndex={-1}
        aria-label="选文件"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file chosen again is read again.
          event.currentTarget.value = "";
          onFiles({ files, isFolder: false });
        }}
      />
    </>
  );
}
