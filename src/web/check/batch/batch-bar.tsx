import { useState } from "react";
import { batchCounts } from "#publish/batch-view.ts";
import { countText } from "#render/message/message.ts";
import { csvText } from "#web/check/csv-text.ts";
import { saveFile } from "#web/check/save-file.ts";
import { type BatchState, cancelBatch, clearBatch, pauseBatch, resumeBatch } from "./batch-desk.ts";
import { batchSheet } from "./batch-sheet.ts";
import { FolderButton } from "./folder-button.tsx";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How far the batch is, and what can be done with it. */
export function BatchBar({ batch }: { batch: BatchState }) {
  const { files, isPaused, secondsLeft } = batch;
  const counts = batchCounts(files);
  const open = counts.waiting + counts.running;
  const ended = counts.done + counts.failed;
  const share = files.length === 0 ? 0 : Math.floor((100 * ended) / files.length);
  const canGoOn =
    isPaused || files.some(({ outcome, file }) => outcome.kind === "cancelled" && file);
  return (
    <div className="batch-bar">
      <h2 className="spoken">批量核对</h2>
      <p className="batch-counts" aria-live="off">
        文件 {countText(files.length)}　完成 {countText(counts.done)}
        {open > 0 && `　进行 ${counts.running}　排队 ${countText(counts.waiting)}`}
        {`　失败 ${countText(counts.failed)}`}
        {counts.cancelled > 0 && `　已取消 ${countText(counts.cancelled)}`}
      </p>
      {open > 0 && (
        <>
          <progress max={100} value={share} aria-label="批量核对的进度" />
          <span className="batch-left">
            {share}%{!isPaused && secondsLeft !== undefined && `　约 ${leftWords(secondsLeft)}`}
            {isPaused && "　已暂停"}
          </span>
          {!isPaused && (
            <button type="button" onClick={pauseBatch}>
              暂停
            </button>
          )}
        </>
      )}
      {canGoOn && (
        <button type="button" onClick={resumeBatch}>
          接着核对
        </button>
      )}
      {open > 0 && (
        <button type="button" onClick={cancelBatch}>
          取消
        </button>
      )}
      <span className="batch-out">
        {files.length > 0 && <FolderButton />}
        {files.length > 0 && <Outputs batch={batch} />}
        {files.length > 0 && open === 0 && (
          <button type="button" onClick={clearBatch}>
            清空
          </button>
        )}
      </span>
    </div>
  );
}

function leftWords(seconds: number): string {
  return seconds < 90 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分`;
}

function Outputs({ batch }: { batch: BatchState }) {
  const [words, setWords] = useState("导出汇总 XLSX");
  const xlsx = async () => {
    setWords("正在生成…");
    try {
      const { workbookOf } = await import("#render/xlsx/workbook.ts");
      saveFile("批量核对.xlsx", await workbookOf([batchSheet(batch.files)]), XLSX);
      setWords("导出汇总 XLSX");
    } catch {
      setWords("没有生成，可改用 CSV");
    }
  };
  const csv = () => {
    const { columns, rows } = batchSheet(batch.files);
    const text = csvText([columns.map(({ title }) => title), ...rows]);
    saveFile("批量核对.csv", new TextEncoder().encode(text), "text/csv");
  };
  return (
    <>
      <button type="button" onClick={xlsx}>
        {words}
      </button>
      <button type="button" onClick={csv}>
        CSV
      </button>
    </>
  );
}
