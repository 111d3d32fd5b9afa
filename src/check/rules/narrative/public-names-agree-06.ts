import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { basicTable, example, section } from "#check/rules/example-text.ts";
import { namesAgree } from "./named-codes.ts";

const TITLE = "六、一般公共预算财政拨款基本支出决算情况说明";

/** 不涉及的不列: the names behind 公用经费 are those with an amount in 06. */
export const publicNamesAgree06: Rule = {
  ...relationBasis("public-names-agree-06", ["R02"]),
  title: "公用经费列举的科目与公开06表不一致",
  why: "说明六列举公用经费包括的经济分类科目，不涉及的不列，应与公开06表中有金额的科目相同。列举以“等”收尾的，只核对列出的科目。",
  examples: {
    holds: example(
      section(
        TITLE,
        "一般公共预算财政拨款基本支出9.00万元，其中：公用经费9.00万元，主要包括：办公费、差旅费。",
      ),
      basicTable(
        ["302", "商品和服务支出", "9.00"],
        ["30201", "办公费", "6.00"],
        ["30211", "差旅费", "3.00"],
        ["30215", "会议费", "0.00"],
      ),
    ),
    broken: example(
      section(
        TITLE,
        "一般公共预算财政拨款基本支出9.00万元，其中：公用经费9.00万元，主要包括：办公费、会议费。",
      ),
      basicTable(
        ["302", "商品和服务支出", "9.00"],
        ["30201", "办公费", "6.00"],
        ["30211", "差旅费", "3.00"],
        ["30215", "会议费", "0.00"],
      ),
    ),
    cannotTell: example(
      section(
        TITLE,
        "一般公共预算财政拨款基本支出9.00万元，其中：公用经费9.00万元，主要包括：办公费、差旅费。",
      ),
    ),
  },
  run: (dossier) => namesAgree(dossier, "public", "公用经费"),
};
