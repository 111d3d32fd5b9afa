import { useContext, useMemo } from "react";
import type { UnplacedRow } from "#publish/reading-view.ts";
import { unplacedReasonText } from "#render/message/unplaced-reason.ts";
import { ChoiceContext, useChoiceAmong, useChosen } from "./choice.ts";
import { LongList } from "./long-list.tsx";

const ROW_PIXELS = 56;

type Props = { readonly rows: readonly UnplacedRow[]; readonly chosen: string | undefined };

/** 未读懂: every figure that found no place, with the reason and a way to where it stands. */
export function UnreadList({ rows, chosen }: Props) {
  const choice = useChoiceAmong(useMemo(() => rows.map(({ id }) => id), [rows]));
  if (rows.length === 0) return <p className="empty">没有未读懂的数：每个数都找到了归属。</p>;
  return (
    <ChoiceContext value={choice}>
      <LongList
        items={rows}
        keyOf={({ id }) => id}
        rowPixels={ROW_PIXELS}
        draw={(row) => <UnreadLine row={row} />}
        soughtFigure={chosen}
        sought={rows.findIndex(({ id }) => id === chosen)}
        label="未读懂的数"
      />
    </ChoiceContext>
  );
}

function UnreadLine({ row }: { row: UnplacedRow }) {
  const { choose } = useContext(ChoiceContext);
  const { isChosen, isReachable } = useChosen(row.id);
  return (
    <button
      type="button"
      className="row row-unread"
      data-figure={row.id}
      aria-pressed={isChosen}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => choose(row.id)}
    >
      <span className="row-label">{unplacedReasonText(row.reason)}</span>
      <span className="row-number">
        {row.text}
        <span className="row-unit">{row.unit}</span>
      </span>
      <span className="row-place">{row.place}</span>
      <span className="row-context" title={row.context}>
        …{row.context}…
      </span>
    </button>
  );
}
