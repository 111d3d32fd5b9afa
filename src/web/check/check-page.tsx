import { NOTHING_CHOSEN, writeAddress } from "./address.ts";
import { useDesk } from "./desk.ts";
import { Foot } from "./foot.tsx";
import { useAddress } from "./history.ts";
import { useIncoming } from "./incoming.ts";
import { OpenedFile } from "./opened-file.tsx";
import { Top } from "./top.tsx";

/** 审核: a file, what is wrong in it, what was checked, and every figure that was read. */
export function CheckPage() {
  const { address, unknown } = useAddress();
  const desk = useDesk();
  const isOver = useIncoming(desk.give);
  const { sample, file } = desk;
  const opened =
    address.document === undefined ? sample : file?.sha12 === address.document ? file : undefined;
  const isMissing = address.document !== undefined && opened === undefined;
  return (
    <div className="page-frame">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <Top
        status={desk.status}
        onFiles={desk.give}
        onCancel={desk.cancel}
        onDismiss={desk.dismiss}
      />
      <main id="main">
        {isMissing && desk.status.kind !== "reading" && <MissingFile />}
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
      </main>
      <Foot />
      {isOver && <p className="drop-here">松开，就在本机核对这份文件</p>}
    </div>
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
