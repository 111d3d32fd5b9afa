import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { wholeExample } from "#check/rules/example-disclosure.ts";
import { example, section } from "#check/rules/example-text.ts";
import { type Wanted, wantedSections } from "./presence.ts";

const WANTED: Wanted = {
  title: "国有资产占用情况",
  section: "other.assets",
  figures: ["n.assets."],
  words: /共有车辆|国有资产(?:占|使用)/u,
  why: "国有资产占用情况（车辆、大型设备等）应当逐步公开。",
};

/** 没有说明国有资产占用情况. */
export const assetsMissing: Rule = {
  ...obligationBasis("assets-missing", ["A01"], "warning"),
  title: "没有说明国有资产占用情况",
  why: "国有资产占用情况（车辆、大型设备等）应当逐步公开。没有这项事项的部门也要写明没有。按意思认定，不按标题；只有一部分文字的文件不判断。",
  examples: {
    holds: wholeExample(),
    broken: wholeExample({ assets: "" }),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计100.00万元。")),
  },
  run: (dossier) => wantedSections(dossier, [WANTED]),
};
