import type { Inquiry } from "./inquiry.ts";
import { groundAt } from "./network.ts";
import { join, rootOf } from "./seats.ts";

/** Groups broken grounds that share figures: each group can have a cause of its own. */
export function clustersOf(
  inquiry: Inquiry,
  broken: readonly number[],
): readonly (readonly number[])[] {
  const parents = Int32Array.from(broken, (_, at) => at);
  const firstOf = new Map<number, number>();
  broken.forEach((ground, at) => {
    for (const figure of groundAt(inquiry.system, ground).figures) {
      const first = firstOf.get(figure);
      if (first === undefined) firstOf.set(figure, at);
      else join(parents, first, at);
    }
  });
  const groups = new Map<number, number[]>();
  broken.forEach((ground, at) => {
    const root = rootOf(parents, at);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [ground]);
    else group.push(ground);
  });
  return [...groups.values()];
}
