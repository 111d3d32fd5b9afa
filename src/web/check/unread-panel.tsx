import type { UnplacedRow } from "#publish/reading-view.ts";
import { unplacedReasonMessage } from "#render/message/unplaced-reason.ts";
import { Panel } from "./panel.tsx";

type Props = {
  readonly row: UnplacedRow;
  readonly onPlace: () => void;
  readonly onClose: () => void;
};

/** What is known of a figure that found no place. */
export function UnreadPanel({ row, onPlace, onClose }: Props) {
  const { what, todo } = unplacedReasonMessage(row.reason);
  return (
    <Panel title="未读懂的数" onClose={onClose}>
      <p className="panel-value">
        <span className="panel-number">{row.text}</span> {row.unit}
      </p>
      <dl className="panel-facts">
        <dt>为什么</dt>
        <dd>{what}</dd>
        <dt>怎么办</dt>
        <dd>{todo}</dd>
        <dt>上下文</dt>
        <dd>…{row.context}…</dd>
        <dt>位置</dt>
        <dd>
          <button type="button" className="link" onClick={onPlace}>
            {row.place}
          </button>
        </dd>
      </dl>
    </Panel>
  );
}
