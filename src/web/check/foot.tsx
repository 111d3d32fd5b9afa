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
        键：j k 上一个、下一个数　[ ] 翻页　+ − 缩放　Enter 看来源　Esc 关闭
      </span>
    </footer>
  );
}
