import type { ReadingView } from "#publish/reading-view.ts";
import { directionWord } from "#render/html/figure.ts";
import { unplacedReasonText } from "#render/message/unplaced-reason.ts";

/** Every figure that was read, understood or not, as rows under a head. */
export function factRows({ groups, unplaced }: ReadingView): readonly (readonly string[])[] {
  const head = ["所在", "数据", "方向", "数", "单位", "位置", "编号", "未读懂的原因"];
  const facts = groups.flatMap(({ title, rows }) =>
    rows.map(({ label, direction, text, unit, place, fact }) => [
      ...[title, label, directionWord(direction), text, unit, place, fact, ""],
    ]),
  );
  const rest = unplaced.map(({ context, text, unit, place, id, reason }) => [
    ...["", context, "", text, unit, place, id, unplacedReasonText(reason)],
  ]);
  return [head, ...facts, ...rest];
}
