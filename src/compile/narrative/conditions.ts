import type { Condition } from "#standard/narrative-script/script.ts";
import { bound } from "./concept-binding.ts";
import type { Figures } from "./figures.ts";
import type { Row } from "./rows.ts";

/** What conditions of a script ask. */
export type Circumstances = {
  readonly figures: Figures;
  /** Kinds of the units of the subject. */
  readonly unitKinds: readonly string[];
  /** Whether the edition prints a column of a statement. */
  readonly prints: (statement: string, column: string) => boolean;
};

/** Whether a sentence applies to a row; figures that are not known are no figures. */
export function applies(condition: Condition | undefined, about: Circumstances, row: Row): boolean {
  if (condition === undefined) return true;
  const sizeOf = (path: string) => about.figures.valueOf(bound(path, row.bindings))?.exact.dividend;
  switch (condition.kind) {
    case "some":
      return condition.of.some((path) => (sizeOf(path) ?? 0n) !== 0n);
    case "none":
      return condition.of.every((path) => (sizeOf(path) ?? 0n) === 0n);
    case "zero":
      return sizeOf(condition.of) === 0n;
    case "above-zero":
      return (sizeOf(condition.of) ?? 0n) > 0n;
    case "prints":
      return about.prints(condition.statement, condition.column);
    case "has-units":
      return about.unitKinds.some((kind) => condition.of.includes(kind));
  }
}
