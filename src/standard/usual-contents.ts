import type { Sourced } from "#standard/sourced.ts";

/** What an expense of 三公 consists of by the rules of the budget subjects (开支内容). */
export type UsualContents = Sourced & { readonly name: string; readonly contents: string };

const RECALLED = {
  status: "recalled",
  source: "政府收支分类科目 30212, 30217, 30231; glossaries of the corpus",
  note: "",
} as const;

/** By the concept of the expense in the narrative. */
export const USUAL_CONTENTS: Readonly<Record<string, UsualContents>> = {
  "n.three.abroad": {
    name: "因公出国（境）费",
    contents: "公务出国（境）的国际旅费、国外城市间交通费、住宿费、伙食费、培训费、公杂费等",
    ...RECALLED,
  },
  "n.three.vehicle-operation": {
    name: "公务用车运行维护费",
    contents: "公务用车燃料费、维修费、过路过桥费、保险费等",
    ...RECALLED,
  },
  "n.three.reception": {
    name: "公务接待费",
    contents: "按规定开支的各类公务接待费用",
    ...RECALLED,
  },
};

/** Figures of one sentence that should be the same; where they differ it says why. */
export const COMPARED_FIGURES: Readonly<Record<string, string>> = {
  "n.assets.vehicles": "n.three.vehicles-held",
};
