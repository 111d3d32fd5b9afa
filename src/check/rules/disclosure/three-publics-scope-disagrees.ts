import type { Rule } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section, threePublicsTable } from "#check/rules/example-text.ts";
import { extentOf } from "#check/rules/extent.ts";
import { foldWords } from "#check/rules/wording.ts";

const TABLE = threePublicsTable(["公务接待费", "2.00", "1.00"]);

/** “三公”的口径前后一致. */
export const threePublicsScopeDisagrees: Rule = {
  ...obligationBasis("three-publics-scope-disagrees", ["S08"], "note"),
  title: "“三公”经费的口径表与说明不一",
  why: "“三公”经费的口径自2022年度决算起为财政拨款，此前为一般公共预算财政拨款。表写一种、说明写另一种，读者不知道政府性基金列支的是否在内。",
  examples: {
    holds: example(
      section("七、财政拨款“三公”经费支出决算情况说明", "公务接待费1.00万元。"),
      TABLE,
    ),
    broken: example(
      section("七、一般公共预算财政拨款“三公”经费支出决算情况说明", "公务接待费1.00万元。"),
      TABLE,
    ),
    cannotTell: example(section("七、财政拨款“三公”经费支出决算情况说明", "公务接待费1.00万元。")),
  },
  run: (dossier) => {
    if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
    const { outline } = dossier.disclosure;
    const statement = outline.find(({ kind, key }) => kind === "statement" && key === "09");
    const told = outline.find(
      ({ kind, key, title }) => kind === "section" && key === "sangong" && /三公/u.test(title),
    );
    if (statement === undefined || told === undefined)
      return [cannotTell(["“三公”经费表和说明的标题"])];
    const isGeneral = (title: string) => foldWords(title).includes("一般公共预算");
    if (isGeneral(statement.title) === isGeneral(told.title)) return [holds()];
    return [
      broken({
        message: `表题“${statement.title}”与说明标题“${told.title}”的口径不同。`,
        advice: "统一“三公”经费的口径。",
        facts: [],
        at: [...statement.places, ...told.places],
        section: "sangong",
      }),
    ];
  },
};
