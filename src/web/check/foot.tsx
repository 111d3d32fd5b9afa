import { useSyncExternalStore } from "react";
import { onRequest, requestCount } from "./requests.ts";

/** The promise, with its counter. */
export function Foot() {
  const { sent, parts } = useSyncExternalStore(onRequest, requestCount);
  return (
    <footer className="foot">
      <span data-sent={sent}>本次检查发出的请求：{sent}</span>
      {parts > 0 && <span>（只从本站取了 {parts} 个程序文件，不带您的文件）</span>}
      <span className="foot-keys wide">
        键：F8 下一条疑点　j k 上下　1–7 换清单　v 数字覆盖　x 标为看过　[ ] 翻页　+ − 缩放　Enter
        打开　Esc 关闭
      </span>
    </footer>
  );
}
