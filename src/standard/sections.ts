import type { Section } from "./sections/section.ts";
import { ADOPTED_SECTIONS } from "./sections/section-rows.ts";

const OF_OUTLINES = "outlines of the corpus";

function regional(key: string, title: string, seen: string): Section {
  return {
    key,
    part: "narrative",
    title,
    variants: [{ title, seen }],
    need: "regional",
    children: [],
    note: OF_OUTLINES,
  };
}

/** Sections that only some regions have and the reference does not list. */
const REGIONAL_SECTIONS: readonly Section[] = [
  regional("carryover", "部门结转结余情况", "新疆（2016）"),
  regional("gpb-project", "一般公共预算项目支出决算情况说明", "内蒙古"),
  regional("projects", "项目支出决算情况说明", "内蒙古"),
  regional("execution", "预算执行情况分析", "内蒙古"),
  regional("key-projects", "重点、重大项目信息", "西藏"),
  regional("scope", "相关口径说明", "云南"),
];

/** Every section of the narrative and of the parts around it, in the order of the base. */
export const SECTIONS: readonly Section[] = [...ADOPTED_SECTIONS, ...REGIONAL_SECTIONS];

const BY_KEY: ReadonlyMap<string, Section> = new Map(
  SECTIONS.map((section) => [section.key, section]),
);

/** The section of a key. */
export function sectionOf(key: string): Section | undefined {
  return BY_KEY.get(key);
}
