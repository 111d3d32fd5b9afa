import { useEffect, useMemo, useRef } from "react";
import { shownBatchRows } from "#publish/batch-view.ts";
import { countText } from "#render/message/message.ts";
import { readBatchAddress, WHOLE_BATCH, writeBatchAddress } from "./batch-address.ts";
import { BatchBar } from "./batch-bar.tsx";
import { dismissBatchNotice, findAgain, loadBatch, useBatch } from "./batch-desk.ts";
import { BatchFilters, filterBatch } from "./batch-filters.tsx";
import { BatchTable } from "./batch-table.tsx";
import { FolderButton } from "./folder-button.tsx";

type Props = {
  readonly search: string;
  /** Opens one document. */
  readonly onOpen: (files: readonly File[]) => void;
};

/** 批量核对: a line for each file, in work or done; a line opens its document. */
export function BatchPage({ search, onOpen }: Props) {
  const batch = useBatch();
  const { filter, unknown } = useMemo(() => readBatchAddress(search), [search]);
  const { files } = batch;
  const shown = useMemo(() => shownBatchRows(files, filter), [files, filter]);
  const again = useOriginals(onOpen);
  useEffect(() => {
    loadBatch().catch(() => undefined);
  }, []);
  const words = [...unknown.map((part) => `地址中的“${part}”不认识，已忽略。`), batch.notice];
  const notice = words.filter((text) => text !== "").join("");
  const open = (position: number) => {
    const own = files[position];
    if (own === undefined) return;
    if (own.file === undefined) again.ask(position);
    else onOpen([own.file]);
  };
  return (
    <div className="batch">
      <BatchBar batch={batch} />
      {notice !== "" && (
        <div className="notice" role="status">
          <p>{notice}</p>
          <button
            type="button"
            onClick={() => {
              filterBatch(filter, {});
              dismissBatchNotice();
            }}
          >
            知道了
          </button>
        </div>
      )}
      {files.length === 0 && batch.isLoaded && <EmptyBatch />}
      {files.length > 0 && (
        <>
          <BatchFilters files={files} filter={filter} />
          {shown.length === 0 ? (
            <p className="empty">
              这样筛选，一份也没有。
              <button type="button" onClick={() => filterBatch(WHOLE_BATCH, {})}>
                看全部 {countText(files.length)} 份
              </button>
            </p>
          ) : (
            <BatchTable
              key={writeBatchAddress(filter)}
              files={files}
              shown={shown}
              filter={filter}
              onOpen={open}
            />
          )}
        </>
      )}
      {again.input}
    </div>
  );
}

/** Asks for an original that is not there any more. */
function useOriginals(onOpen: Props["onOpen"]) {
  const input = useRef<HTMLInputElement>(null);
  const wanted = useRef(-1);
  const take = (file: File) => {
    findAgain(wanted.current, file).then(
      (isSame) => {
        if (isSame) onOpen([file]);
      },
      () => undefined,
    );
  };
  return {
    ask: (position: number) => {
      wanted.current = position;
      input.current?.click();
    },
    input: (
      <input
        ref={input}
        type="file"
        className="hidden-input"
        tabIndex={-1}
        aria-label="重新选择原件"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = "";
          if (file !== undefined) take(file);
        }}
      />
    ),
  };
}

function EmptyBatch() {
  return (
    <div className="missing">
      <h2>把多份决算一起拖到这里</h2>
      <p>
        也可以选一个文件夹。每份一行：错误、存疑、提示各几条，核对了多少。坏文件只影响它自己那一行；文件不上传，关闭后只留结果。
      </p>
      <p>
        <FolderButton className="primary" />
      </p>
    </div>
  );
}
