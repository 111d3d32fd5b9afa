import { batchCounts } from "#publish/batch-view.ts";
import { goToText, useBatchSearch } from "#web/check/history.ts";
import { BATCH_PATH } from "./batch-address.ts";
import { useBatch } from "./batch-desk.ts";
import { lastBatchAddress } from "./batch-scroll.ts";

/** From one document to the table of many; while a batch runs it says how far it is. */
export function BatchLink() {
  const isTable = useBatchSearch() !== undefined;
  const { files } = useBatch();
  const { waiting, running } = batchCounts(files);
  const to = isTable ? "/check" : lastBatchAddress();
  return (
    <a
      className="batch-link"
      href={isTable ? "/check" : BATCH_PATH}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        goToText(to, "push");
      }}
    >
      {isTable ? "单份核对" : "批量核对"}
      {!isTable && waiting + running > 0 && `（还有 ${waiting + running} 份）`}
    </a>
  );
}
