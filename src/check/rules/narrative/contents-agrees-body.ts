import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { relationBasis } from "#check/rules/basis/basis.ts";
import {
  basicTable,
  example,
  expenditureTable,
  fundTable,
  generalTable,
  incomeTable,
  section,
} from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { type FoldedSentence, placesOfWords, wordingOf } from "#check/rules/wording.ts";
import { statementsOfTitle } from "#standard/statements/statements.ts";

const ROW = ["", "合计", "9.00"] as const;
const FUND = fundTable(["", "合计", "0.00", "9.00", "9.00", "0.00", "9.00", "0.00"]);
const TABLES = [incomeTable(ROW), expenditureTable(ROW), generalTable(ROW), FUND] as const;

/** 目录或清单所列的表，正文都要有. */
export const contentsAgreesBody: Rule = {
  ...relationBasis("contents-agrees-body", ["F03"], "form"),
  title: "所列报表清单与文件中的报表不一致",
  why: "文件列出的报表，正文中都应有，名称、次序相同。清单有而正文没有的，可能漏放；报表另附的不判断。识读时目录页不入正文，只核对正文中的清单。",
  examples: {
    holds: example(
      section(
        "第二部分 部门决算报表",
        "一、收入决算表",
        "二、支出决算表",
        "三、一般公共预算财政拨款支出决算表",
        "四、一般公共预算财政拨款基本支出决算表",
        "五、政府性基金预算财政拨款收入支出决算表",
      ),
      ...TABLES,
      basicTable(["", "人员经费合计", "9.00"], ["301", "工资福利支出", "9.00"]),
    ),
    broken: example(
      section(
        "第二部分 部门决算报表",
        "一、收入决算表",
        "二、支出决算表",
        "三、一般公共预算财政拨款支出决算表",
        "四、一般公共预算财政拨款基本支出决算表",
        "五、政府性基金预算财政拨款收入支出决算表",
        "六、财政拨款“三公”经费支出决算表",
      ),
      ...TABLES,
      basicTable(["", "人员经费合计", "9.00"], ["301", "工资福利支出", "9.00"]),
    ),
    cannotTell: example(section("三、支出决算情况说明", "本年支出合计9.00万元。")),
  },
  run: (dossier) => {
    const listed = listedIn(dossier);
    if (listed.size < LIST_MIN) return [cannotTell(["目录或报表清单"])];
    const { statements, hasStatements } = extentOf(dossier);
    if (!hasStatements) return [cannotTell(["决算报表（清单已列，文件中未见，可能另附）"])];
    const missing = [...listed].filter(([key]) => !statements.has(key));
    if (missing.length === 0) return [holds()];
    return missing.map(([key, sentence]) => lacking(key, sentence));
  },
};

const LIST_MIN = 4;
const LINE =
  /^(?:(?:附?表)?\(?[一二三四五六七八九十\d]{1,3}[)、.:]|公开\d\d表)?《?([^《》,。;]{4,40}表(?:\([一二]\))?)》?$/u;

/** Statements that lines of the text name, by key. */
function listedIn(dossier: Dossier): ReadonlyMap<string, FoldedSentence> {
  const listed = new Map<string, FoldedSentence>();
  for (const sentence of wordingOf(dossier).sentences) {
    const title = sentence.isTitle ? undefined : LINE.exec(sentence.text)?.[1];
    const key = title === undefined ? undefined : statementsOfTitle(title)[0]?.layout.key;
    if (key !== undefined && !listed.has(key)) listed.set(key, sentence);
  }
  return listed;
}

function lacking(key: string, sentence: FoldedSentence): RuleOutcome {
  return broken(
    {
      message: `清单列有“${sentence.sentence.text.trim()}”，文件中没有这张表。`,
      advice: "补上这张表；没有数据的，保留空表并加说明。",
      facts: [],
      at: placesOfWords(sentence),
      section: key,
      certainty: "likely",
    },
    key,
  );
}
