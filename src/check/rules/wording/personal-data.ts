import type { Rule } from "#check/rule.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import type { FoldedSentence } from "#check/rules/wording.ts";
import { collected } from "./collected.ts";

const TITLE = "二、机构设置";

/** 公开文件不写个人的证件号码和手机号码. */
export const personalData: Rule = {
  ...obligationBasis("personal-data", ["X03"], "note"),
  title: "文中有个人证件号码或手机号码",
  why: "政府信息公开不得泄露个人隐私。公开文件中的身份证号码、手机号码应当删去；办公电话不在此列。",
  examples: {
    holds: example(section(TITLE, "联系电话：0991-1234567。")),
    broken: example(section(TITLE, "联系人手机：13900001234。")),
  },
  run: (dossier) =>
    collected(dossier, find, {
      what: "文中有个人证件号码或手机号码",
      why: "个人信息不应随决算公开。",
      advice: "删去号码，改留办公电话。",
      certainty: "likely",
    }),
};

const NUMBER =
  /(?<!\d)(?:1[3-9]\d{9}|[1-9]\d{5}(?:19|20)\d{2}(?:0\d|1[0-2])[0-3]\d{4}[\dXx])(?![\d.])/u;

function find({ text }: FoldedSentence): readonly string[] {
  const found = NUMBER.exec(text);
  return found === null ? [] : [`${found[0].slice(0, 3)}…`];
}
