import { useCallback, useEffect } from "react";
import { NOTHING_CHOSEN, writeAddress } from "./address.ts";
import { BATCH_PATH } from "./batch/batch-address.ts";
import { addToBatch, batchFile } from "./batch/batch-desk.ts";
import { BatchPage } from "./batch/batch-page.tsx";
import { type Desk, isBatch, useDesk, withoutExplanations } from "./desk.ts";
import { Foot } from "./foot.tsx";
import type { Given } from "./given-files.ts";
import { goToText, useAddress, useBatchSearch } from "./history.ts";
import { useIncoming } from "./incoming.ts";
import { OpenedFile } from "./opened-file.tsx";
import { restartCount } from "./requests.ts";
import { Top } from "./top.tsx";

/** 审核: a file, what is wrong in it, what was checked, and every figure that was read; or many. */
export function CheckPage() {
  const batchSearch = useBatchSearch();
  const isTable = batchSearch !== undefined;
  const desk = useDesk();
  const { give } = desk;
  const take = useCallback(
    (given: Given) => {
      if (isTable || isBatch(given)) toBatch(given.files);
      else give(given.files);
    },
    [give, isTable],
  );
  const isOver = useIncoming(take);
  return (
    <div className="page-frame">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Top status={desk.status} onFiles={take} onCancel={desk.cancel} onDismiss={desk.dismiss} />
      <main id="main">
        {isTable ? <BatchPage search={batchSearch} onOpen={give} /> : <OneFile desk={desk} />}
      </main>
      <Foot />
      {isOver && <p className="drop-here">松开，就在本机核对</p>}
    </div>
  );
}

/** Many files go into the table; what explains findings is of use only beside its document. */
function toBatch(files: readonly File[]): void {
  const documents = withoutExplanations(files);
  if (documents.length === 0) return;
  restartCount();
  if (window.location.pathname !== BATCH_PATH) goToText(BATCH_PATH, "push");
  addToBatch(documents).catch(() => undefined);
}

function OneFile({ desk }: { desk: Desk }) {
  const { address, unknown } = useAddress();
  const { sample, file, give, status } = desk;
  const { document } = address;
  const opened = document === undefined ? sample : file?.sha12 === document ? file : undefined;
  const isMissing = document !== undefined && opened === undefined;
  const isIdle = status.kind === "idle";
  useEffect(() => {
    // A document of the batch is there although it is not open.
    const own = isMissing && isIdle ? batchFile(document) : undefined;
    if (own !== undefined) give([own]);
  }, [isMissing, isIdle, document, give]);
  return (
    <>
      {isMissing && status.kind !== "reading" && <MissingFile />}
      {opened === undefined && !isMissing && <Loading />}
      {opened !== undefined && (
        <OpenedFile
          key={opened.sha12}
          opened={opened}
          address={address}
          unknown={unknown}
          notice={desk.notice}
          explanations={desk.explanations}
          onDismiss={desk.dismiss}
        />
      )}
    </>
  );
}

function MissingFile() {
  return (
    <div className="missing">
      <h2>请选择同一份文件</h2>
      <p>
        这个地址指的是一份只在别人（或您上一次）的浏览器里读过的文件。文件没有上传，所以要在这里再选一次。
      </p>
      <p>
        <a href={writeAddress(NOTHING_CHOSEN)}>或者看样例</a>
      </p>
    </div>
  );
}

function Loading() {
  return (
    <div className="loading" aria-busy="true">
      正在取样例…
    </div>
  );
}
