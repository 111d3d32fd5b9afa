import { fenPerUnit } from "#model/unit.ts";
import type { UnitClass } from "./entity.ts";

const CLASSES: ReadonlyMap<string, UnitClass> = new Map(
  (
    [
      ["percent", "% ‰ ‱"],
      ["people", "人 人次 名 位 余人次 万人次 万人"],
      ["batches", "批次 批 次 个批次 起 团 团组 组 场次 场"],
      ["pieces", "个 家 项 所 份 张 条 期"],
      ["vehicles", "辆 台 辆次"],
      ["sets", "台(套) 台/套 台套 套"],
      ["area", "平方米 平方公里 ㎡ m2 公顷 万亩 亩"],
      ["score", "分"],
    ] as const
  ).flatMap(([unitClass, units]) => units.split(" ").map((unit) => [unit, unitClass] as const)),
);

/** The class of a printed unit; `other` for units in which the narrative has no figures. */
export function unitClassOf(unit: string): UnitClass {
  if (fenPerUnit(unit) !== undefined) return "money";
  return CLASSES.get(unit) ?? "other";
}
