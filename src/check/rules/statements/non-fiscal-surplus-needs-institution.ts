import type { Rule } from "#check/rule.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import { example, section, totalTable } from "#check/rules/example-text.ts";
import { needsInstitution } from "./institutions.ts";

/** 使用非财政拨款结余是事业单位的事项，行政单位没有. */
export const nonFiscalSurplusNeedsInstitution: Rule = {
  ...relationBasis("non-fiscal-surplus-needs-institution", ["R01"]),
  title: "没有事业单位的部门却有使用非财政拨款结余",
  why: "使用非财政拨款结余是事业单位的事项，行政单位没有。单位名单中各单位都标明是行政单位或参公单位而有此数，多为列错行。单位名称看不出性质的，不判断。",
  examples: {
    holds: example(
      section(
        "二、机构设置",
        "纳入2024年度部门决算编制范围的单位包括：",
        "1.云屏县农业农村局（本级）（行政单位）",
        "2.云屏县农技推广中心（公益一类事业单位）",
      ),
      totalTable(
        ["本年收入合计", "9.00", "本年支出合计", "7.00"],
        ["使用非财政拨款结余", "2.00", "", ""],
      ),
    ),
    broken: example(
      section(
        "二、机构设置",
        "纳入2024年度部门决算编制范围的单位包括：",
        "1.云屏县农业农村局（本级）（行政单位）",
        "2.云屏县农业执法大队（参公事业单位）",
      ),
      totalTable(
        ["本年收入合计", "9.00", "本年支出合计", "7.00"],
        ["使用非财政拨款结余", "2.00", "", ""],
      ),
    ),
    cannotTell: example(
      totalTable(
        ["本年收入合计", "9.00", "本年支出合计", "7.00"],
        ["使用非财政拨款结余", "2.00", "", ""],
      ),
    ),
  },
  run: (dossier) => needsInstitution(dossier, "non-fiscal-surplus-used", "使用非财政拨款结余"),
};
