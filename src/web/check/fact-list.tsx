import { useContext, useMemo } from "react";
import type { FactGroup, FactRow } from "#publish/reading-view.ts";
import { directionWord } from "#render/html/figure.ts";
import { ChoiceContext, useChoiceAmong, useChosen } from "./choice.ts";
import { LongList } from "./long-list.tsx";

const ROW_PIXELS = 32;

type Item =
  | { readonly kind: "head"; readonly group: FactGroup }
  | { readonly kind: "fact"; readonly row: FactRow };

/** 读出的数据: every fact under its statement, section or form. */
export function FactList({
  groups,
  chosen,
}: {
  groups: readonly FactGroup[];
  chosen: string | undefined;
}) {
  const items = useMemo(() => itemsOf(groups), [groups]);
  const ids = useMemo(
    () => items.flatMap((item) => (item.kind === "fact" ? [item.row.fact] : [])),
    [items],
  );
  const choice = useChoiceAmong(ids);
  const sought = useMemo(
    () => items.findIndex((item) => item.kind === "fact" && item.row.fact === chosen),
    [items, chosen],
  );
  if (items.length === 0) return <p className="empty">没有读出数据。看看“未读懂”里有什么。</p>;
  return (
    <ChoiceContext value={choice}>
      <LongList
        items={items}
        keyOf={(item) => (item.kind === "head" ? item.group.key : item.row.fact)}
        rowPixels={ROW_PIXELS}
        draw={(item) =>
          item.kind === "head" ? <GroupHead group={item.group} /> : <FactLine row={item.row} />
        }
        soughtFigure={chosen}
        sought={sought}
        label="读出的数据"
      />
    </ChoiceContext>
  );
}

function itemsOf(groups: readonly FactGroup[]): readonly Item[] {
  return groups.flatMap((group): Item[] => [
    { kind: "head", group },
    ...group.rows.map((row): Item => ({ kind: "fact", row })),
  ]);
}

function GroupHead({ group }: { group: FactGroup }) {
  return (
    <h3 className="group-head">
      <span className="group-title" title={group.title}>
        {group.title}
      </span>
      <span className="group-count">{group.rows.length} 个数</span>
    </h3>
  );
}

function FactLine({ row }: { row: FactRow }) {
  const { choose } = useContext(ChoiceContext);
  const { isChosen, isReachable } = useChosen(row.fact);
  return (
    <button
      type="button"
      className="row"
      data-figure={row.fact}
      aria-pressed={isChosen}
      tabIndex={isReachable ? 0 : -1}
      onClick={() => choose(row.fact)}
    >
      <RowLabel label={row.label} />
      <span className="row-number">
        {directionWord(row.direction)} {row.text}
        <span className="row-unit">{row.unit}</span>
      </span>
      <span className="row-place">{row.place}</span>
    </button>
  );
}

/** Where the room is short the row's name gives way: without its column a cell says nothing. */
function RowLabel({ label }: { label: string }) {
  const cut = label.lastIndexOf(" · ");
  return (
    <span className="row-label" title={label}>
      <span className="row-head">{cut < 0 ? label : label.slice(0, cut)}</span>
      {cut >= 0 && <span className="row-tail">{label.slice(cut)}</span>}
    </span>
  );
}
