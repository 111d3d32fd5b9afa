import type { PartKey } from "#standard/sections/section.ts";
import { SECTIONS } from "#standard/sections.ts";
import {
  ANY_PUBLICS,
  AUTHORITIES,
  anyIn,
  budgetedPublics,
  CAPITAL_ITEMS,
  FUND_ITEMS,
  FUND_ITEMS_OF_BOTH_YEARS,
  GENERAL_CLASSES,
  GENERAL_ITEMS,
  GENERAL_ITEMS_OF_BOTH_YEARS,
  INSTITUTIONS,
  incomeSources,
  type NarrativeScript,
  NO_PUBLICS,
  natures,
  nothingIn,
  type ParagraphScript,
  publics,
  type SectionScript,
  say,
  sayEach,
  sayReason,
  sayRows,
  sayWhen,
  vehicleUses,
} from "./script.ts";

function section(key: string, title: string, ...paragraphs: readonly ParagraphScript[]) {
  const known = SECTIONS.find((it) => it.key === key);
  const part: PartKey = known?.part ?? "narrative";
  const level = /^(?:gpb|other)\./u.test(key) ? (2 as const) : (1 as const);
  return { key, part, title: title === "" ? (known?.title ?? "") : title, level, paragraphs };
}

const zero = (of: string) => ({ kind: "zero", of }) as const;
/** Income is told where the statement shows it: some editions print expenditure alone. */
const withIncome = (statement: string, phrase: string) =>
  ({ phrase, when: { kind: "prints", statement, column: "income" } }) as const;
const DUTIES = [{ kind: "lines", of: "duties" }] as const;
const UNITS = [{ kind: "lines", of: "units" }] as const;
const TERMS = [{ kind: "lines", of: "glossary" }] as const;

/** The Xinjiang narrative (新疆 2024): changes against last year, differences against the budget. */
const XINJIANG: readonly SectionScript[] = [
  section("overview.functions", "", DUTIES),
  section(
    "overview.organisation",
    "",
    [say("overview.staff", "overview.staff-without-change")],
    [say("overview.offices")],
    [say("overview.units-list")],
    UNITS,
  ),
  section(
    "total",
    "",
    [say("total.income")],
    [say("total.expenditure")],
    [say({ phrase: "total.same", when: zero("n.overall.change") }, "total.change")],
  ),
  section("income", "", [sayRows("income.head", "income.row", incomeSources(false))]),
  section("expenditure", "", [sayRows("expenditure.head", "expenditure.row", natures(false))]),
  section("fiscal", "", [say("fiscal.totals")], [say("fiscal.change")], [say("fiscal.budget")]),
  section("gpb", ""),
  section("gpb.total", "", [say("gpb.total.value", "gpb.total.share"), say("gpb.total.budget")]),
  section("gpb.structure", "", [sayEach(GENERAL_CLASSES, "gpb.structure.row")]),
  section("gpb.detail", "", [
    sayEach(
      GENERAL_ITEMS_OF_BOTH_YEARS,
      { phrase: "gpb.detail.same", when: zero("n.general.item-change[$item]") },
      "gpb.detail.row",
    ),
  ]),
  section("gpb-basic", "", [say("gpb-basic.value")]),
  section(
    "fund",
    "",
    [sayWhen(nothingIn("07"), "fund.none")],
    [sayWhen(anyIn("07"), "fund.totals")],
    [sayWhen(anyIn("07"), "fund.change"), sayWhen(anyIn("07"), "fund.budget")],
    [sayWhen(anyIn("07"), "fund.expenditure")],
    [{ ...sayEach(FUND_ITEMS_OF_BOTH_YEARS, "fund.row"), when: anyIn("07") }],
  ),
  section(
    "capital",
    "",
    [sayWhen(nothingIn("08"), "capital.none")],
    [sayWhen(anyIn("08"), "capital.totals")],
  ),
  section(
    "sangong",
    "",
    [
      say("sangong.total"),
      sayEach(publics("abroad", "vehicle", "reception"), "sangong.part", {
        phrase: "sangong.part-changed",
        without: ["决算", "共计", "合计", "为"],
      }),
    ],
    [say("sangong.abroad")],
    [say("sangong.vehicles")],
    [say("sangong.reception")],
    [
      say("sangong.budget"),
      sayEach(
        publics("abroad", "vehicle-purchase", "vehicle-operation", "reception"),
        "sangong.budget-part",
      ),
    ],
  ),
  section("other", ""),
  section(
    "other.operating",
    "",
    [sayWhen(AUTHORITIES, "other.operating.administrative", "other.operating.plain")],
    [sayWhen(INSTITUTIONS, "other.operating.institution", "other.operating.institution-plain")],
  ),
  section(
    "other.procurement",
    "",
    [say("other.procurement.total")],
    [say("other.procurement.sme")],
  ),
  section(
    "other.assets",
    "",
    [
      sayRows("other.assets.buildings", "other.assets.vehicle", vehicleUses(false)),
      sayWhen({ kind: "above-zero", of: "n.assets.vehicles-other" }, "other.assets.vehicle-other"),
    ],
    [say("other.assets.equipment")],
  ),
  section("performance", "", [say("performance.summary")]),
  section("misc", "", [say("misc.none")]),
  section("glossary", "", TERMS),
];

/** The Shanghai narrative (上海 2024): completion of the full-year budget. */
const SHANGHAI: readonly SectionScript[] = [
  section("overview.functions", "主要职能", DUTIES),
  section("overview.organisation", "部门决算单位构成", [say("overview.units-list")], UNITS),
  section("total", "收入支出决算总体情况说明", [
    say({ phrase: "total.same", when: zero("n.overall.change") }, "total.change-shanghai"),
  ]),
  section("income", "收入决算情况说明", [
    sayRows("income.head", "income.row", incomeSources(true)),
  ]),
  section("expenditure", "支出决算情况说明", [
    sayRows("expenditure.head", "expenditure.row", natures(true)),
  ]),
  section("fiscal", "财政拨款收入支出决算总体情况说明", [say("fiscal.change-shanghai")]),
  section("gpb", "一般公共预算财政拨款支出决算情况说明"),
  section("gpb.total", "一般公共预算财政拨款支出决算总体情况", [
    say("gpb.total.value-shanghai", "gpb.total.share"),
  ]),
  section(
    "gpb.structure",
    "一般公共预算财政拨款支出决算结构情况",
    [say("gpb.structure.head")],
    [sayEach(GENERAL_CLASSES, "gpb.structure.row")],
  ),
  section(
    "gpb.detail",
    "一般公共预算财政拨款支出决算具体情况",
    [say("gpb.detail.head-shanghai")],
    [sayEach(GENERAL_ITEMS, "gpb.detail.row-shanghai")],
  ),
  section("gpb-basic", "一般公共预算财政拨款基本支出决算情况说明", [
    say("gpb-basic.value-shanghai"),
  ]),
  section(
    "sangong",
    "财政拨款“三公”经费支出决算情况说明",
    [sayWhen(NO_PUBLICS, "sangong.none-shanghai")],
    [
      {
        ...sayRows(
          "sangong.budget-shanghai",
          "sangong.budget-part-shanghai",
          budgetedPublics("abroad", "vehicle", "reception"),
        ),
        when: ANY_PUBLICS,
      },
      {
        ...sayRows(
          "sangong.change-shanghai",
          "sangong.change-part-shanghai",
          publics("abroad", "vehicle", "reception"),
        ),
        when: ANY_PUBLICS,
      },
      sayReason("n.three.total-change"),
    ],
    [sayWhen(ANY_PUBLICS, "sangong.abroad-shanghai")],
    [sayWhen(ANY_PUBLICS, "sangong.vehicles-shanghai")],
    [
      sayWhen(ANY_PUBLICS, "sangong.reception-shanghai"),
      sayWhen(ANY_PUBLICS, "sangong.reception-counts-shanghai"),
    ],
  ),
  section(
    "fund",
    "政府性基金预算财政拨款收入支出决算情况说明",
    [sayWhen(nothingIn("07"), "fund.none-shanghai")],
    [sayWhen(anyIn("07"), "fund.totals-shanghai")],
    [sayEach(FUND_ITEMS, "fund.row-shanghai")],
  ),
  section(
    "capital",
    "国有资本经营预算财政拨款收入支出决算情况说明",
    [sayWhen(nothingIn("08"), "capital.none-shanghai")],
    [sayWhen(anyIn("08"), "capital.totals-shanghai")],
    [sayEach(CAPITAL_ITEMS, "capital.row-shanghai")],
  ),
  section("other", "其他重要事项说明"),
  section("other.operating", "机关运行经费支出情况", [
    say(
      { phrase: "other.operating.none-shanghai", when: zero("n.running.amount") },
      "other.operating.shanghai",
      "other.operating.plain",
    ),
  ]),
  section(
    "other.procurement",
    "政府采购支出情况",
    [say("other.procurement.shanghai")],
    [say("other.procurement.reserved-shanghai", "other.procurement.sme")],
  ),
  section("other.assets", "国有资产占有使用情况说明", [
    sayRows("other.assets.vehicles-shanghai", "other.assets.vehicle", vehicleUses(true)),
    say("other.assets.equipment"),
  ]),
  section("performance", "预算绩效管理情况", [say("performance.goals-shanghai")]),
  section("glossary", "名词解释", TERMS),
];

const TOTAL_WORDS = ["一般公共预算财政拨款", "安排的", "公共预算财政拨款", "合计", "共计", "总额"];

/** Sentences that several provinces share, for editions without a script of their own. */
const BASE: readonly SectionScript[] = [
  section("overview.functions", "", DUTIES),
  section("overview.organisation", "", [say("overview.units-list")], UNITS),
  section("total", "", [
    say("total.both-totals"),
    say({ phrase: "total.same", when: zero("n.overall.change") }, "total.both-change"),
    sayReason("n.overall.change"),
  ]),
  section("income", "", [sayRows("income.head", "income.row", incomeSources(true))]),
  section("expenditure", "", [sayRows("expenditure.head", "expenditure.row", natures(true))]),
  section("fiscal", "", [say("fiscal.both-totals"), say("fiscal.both-change")]),
  section("gpb", ""),
  section("gpb.total", "", [say("gpb.total.share"), say("gpb.total.changed")]),
  section(
    "gpb.structure",
    "",
    [say("gpb.structure.head-year")],
    [sayEach(GENERAL_CLASSES, "gpb.structure.row")],
  ),
  section(
    "gpb.detail",
    "",
    [say("gpb.detail.head-national")],
    [sayEach(GENERAL_ITEMS, "gpb.detail.row-budget")],
  ),
  section("gpb-basic", "", [say("gpb-basic.value-year")]),
  section(
    "fund",
    "",
    [sayWhen(nothingIn("07"), "fund.none-year")],
    [{ ...say(withIncome("07", "fund.four"), "fund.expenditure-year"), when: anyIn("07") }],
  ),
  section(
    "capital",
    "",
    [sayWhen(nothingIn("08"), "capital.none-year")],
    [{ ...say(withIncome("08", "capital.two"), "capital.expenditure-year"), when: anyIn("08") }],
  ),
  section(
    "sangong",
    "",
    [
      say(
        { phrase: "sangong.total-completed", without: ["一般公共预算财政拨款", "财政拨款"] },
        { phrase: "sangong.total-changed", without: TOTAL_WORDS },
      ),
      sayReason("n.three.total-change"),
    ],
    [
      sayEach(publics("abroad", "vehicle", "reception"), "sangong.part-completed", {
        phrase: "sangong.part-changed",
        without: ["决算", "共计", "合计", "为"],
      }),
    ],
    [say("sangong.abroad-counts")],
    [say("sangong.vehicles-two"), say({ phrase: "sangong.vehicles-held", without: ["截至，"] })],
    [say("sangong.reception-counts-spent")],
  ),
  section("other", ""),
  section("other.operating", "机关运行经费支出情况", [
    say("other.operating.year"),
    say("reason.plain"),
  ]),
  section(
    "other.procurement",
    "",
    [say("other.procurement.total")],
    [say("other.procurement.sme")],
  ),
  section("other.assets", "", [
    sayRows("other.assets.vehicles-year-end", "other.assets.vehicle", vehicleUses(true)),
    say("other.assets.equipment"),
  ]),
  section("performance", "", [say("performance.self-evaluated")]),
  section("glossary", "名词解释", TERMS),
];

const SCRIPTS: readonly NarrativeScript[] = [
  { edition: "xinjiang", sections: XINJIANG, budget: "initial", procurement: "paid" },
  { edition: "shanghai", sections: SHANGHAI, budget: "full-year", procurement: "signed" },
];

const BASE_SCRIPT: NarrativeScript = {
  edition: "base",
  sections: BASE,
  budget: "initial",
  procurement: "paid",
};

/** What an edition's narrative prints; the shared sentences where it has no script of its own. */
export function narrativeScript(edition: string): NarrativeScript {
  return SCRIPTS.find((script) => script.edition === edition) ?? BASE_SCRIPT;
}
