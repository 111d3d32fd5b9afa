import { useEffect, useRef } from "react";
import { documentsOf } from "#web/check/given-files.ts";
import { addToBatch } from "./batch-desk.ts";

/** Chooses a folder; every document in it, at any depth, is a line. */
export function FolderButton({ className }: { className?: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.setAttribute("webkitdirectory", "");
  }, []);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        选文件夹
      </button>
      <input
        ref={input}
        type="file"
        multiple
        className="hidden-input"
        tabIndex={-1}
        aria-label="选文件夹"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = "";
          addToBatch(documentsOf(files)).catch(() => undefined);
        }}
      />
    </>
  );
}
