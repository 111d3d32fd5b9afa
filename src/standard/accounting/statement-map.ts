import type { CubeWhere } from "#model/cube-where.ts";
import type { MeasureId } from "#standard/accounting/measures.ts";

/** What a cell or column shows: the sum of measures, or of other cells or columns. */
export type Content =
  | {
      readonly kind: "measures";
      readonly measures: readonly MeasureId[];
      readonly where: CubeWhere;
    }
  | { readonly kind: "sum"; readonly of: readonly string[] };

/** A single cell; `row` and `column` make the concept, `label` is the row as printed. */
export type MapCell = {
  readonly row: string;
  readonly column: string;
  readonly label: string;
  readonly side?: "income" | "expenditure";
  readonly content: Content;
  /** Computed for checks and the narrative, but no row of the form. */
  readonly isPrinted: boolean;
};

/** A column of the rows by code. Its `header` is the path of header cells. */
export type MapColumn = {
  readonly key: string;
  readonly header: string;
  readonly content: Content;
};

/** How one statement is made of measures. */
export type StatementMap = {
  readonly key: string;
  readonly where: CubeWhere;
  readonly cells: readonly MapCell[];
  readonly rows?: {
    readonly dimension: "function" | "economic";
    readonly digits: readonly number[];
    /** `function:` where rows are classes under a name of their own. */
    readonly prefix: string;
    readonly side?: "income" | "expenditure";
    readonly columns: readonly MapColumn[];
    /** Where the row of the sum of all codes stands, "" where the form has none. */
    readonly total: "first" | "last" | "";
    /** Cells that are the sum of the first level of rows, each of those codes. */
    readonly sums: readonly { readonly row: string; readonly codes: string }[];
  };
  /** Headers of the columns of `cells`. */
  readonly headers: Readonly<Record<string, string>>;
  /** Without any amount it is printed without figures, with a sentence instead. */
  readonly mayBeEmpty: boolean;
};

const ALL_EXPENDITURE: readonly MeasureId[] = [
  "expenditure-basic",
  "expenditure-project",
  "expenditure-remit",
  "expenditure-operating",
  "expenditure-subsidy",
];
const FUNDS = [
  ["general-budget", "general", "一般公共预算财政拨款"],
  ["government-fund", "government-fund", "政府性基金预算财政拨款"],
  ["state-capital", "state-capital", "国有资本经营预算财政拨款"],
] as const;
/** 人员经费 and 公用经费: 公用经费 is every other code. */
const PERSONNEL = "301*|303*";
const PUBLIC = "!301*|303*";
const FUND_COLUMNS = FUNDS.map(([key]) => key);
const ORDINALS = ["一、", "二、", "三、"];

/** accounting-map.yaml, statements; rows and columns in the order of the form. */
export const STATEMENT_MAP: readonly StatementMap[] = [
  {
    ...statement("01"),
    headers: { amount: "决算数" },
    cells: [
      income("general-budget-grant", "一、一般公共预算财政拨款收入", fiscalIncome("general")),
      income(
        "government-fund-grant",
        "二、政府性基金预算财政拨款收入",
        fiscalIncome("government-fund"),
      ),
      income(
        "state-capital-grant",
        "三、国有资本经营预算财政拨款收入",
        fiscalIncome("state-capital"),
      ),
      income("superior-subsidy", "四、上级补助收入", measures(["income-superior"])),
      income("business-income", "五、事业收入", measures(["income-business"])),
      income("operating-income", "六、经营收入", measures(["income-operating"])),
      income("subordinate-remittance", "七、附属单位上缴收入", measures(["income-affiliated"])),
      income("other-income", "八、其他收入", measures(["income-other"])),
      income(
        "income-total",
        "本年收入合计",
        sum([
          "general-budget-grant",
          "government-fund-grant",
          "state-capital-grant",
          "superior-subsidy",
          "business-income",
          "operating-income",
          "subordinate-remittance",
          "other-income",
        ]),
      ),
      income(
        "non-fiscal-surplus-used",
        "使用非财政拨款结余（含专用结余）",
        measures(["surplus-used"]),
      ),
      income(
        "carryover-opening",
        "年初结转和结余",
        measures(["fiscal-carryover-opening", "other-carryover-opening"]),
      ),
      income(
        "income-grand-total",
        "总计",
        sum(["income-total", "non-fiscal-surplus-used", "carryover-opening"]),
      ),
      spending("expenditure-total", "本年支出合计", measures(ALL_EXPENDITURE)),
      spending("surplus-distribution", "结余分配", measures(["surplus-distributed"])),
      spending(
        "carryover-closing",
        "年末结转和结余",
        measures(["fiscal-carryover-closing", "other-carryover-closing"]),
      ),
      spending(
        "expenditure-grand-total",
        "总计",
        sum(["expenditure-total", "surplus-distribution", "carryover-closing"]),
      ),
    ],
    rows: {
      dimension: "function",
      digits: [3],
      prefix: "function:",
      side: "expenditure",
      columns: [column("amount", "决算数", measures(ALL_EXPENDITURE))],
      total: "",
      sums: [{ row: "expenditure-total", codes: "*" }],
    },
  },
  {
    ...statement("02"),
    rows: functionRows("first", [
      column(
        "total",
        "本年收入合计",
        sum([
          "fiscal",
          "superior-subsidy",
          "business-income",
          "operating-income",
          "subordinate-remittance",
          "other-income",
        ]),
      ),
      column("fiscal", "财政拨款收入", measures(["income-fiscal"])),
      column("superior-subsidy", "上级补助收入", measures(["income-superior"])),
      column("business-income", "事业收入", measures(["income-business"])),
      column("operating-income", "经营收入", measures(["income-operating"])),
      column("subordinate-remittance", "附属单位上缴收入", measures(["income-affiliated"])),
      column("other-income", "其他收入", measures(["income-other"])),
    ]),
  },
  {
    ...statement("03"),
    rows: functionRows("first", [
      column(
        "total",
        "本年支出合计",
        sum(["basic", "project", "paid-to-superior", "operating", "subsidy-to-subordinates"]),
      ),
      column("basic", "基本支出", measures(["expenditure-basic"])),
      column("project", "项目支出", measures(["expenditure-project"])),
      column("paid-to-superior", "上缴上级支出", measures(["expenditure-remit"])),
      column("operating", "经营支出", measures(["expenditure-operating"])),
      column("subsidy-to-subordinates", "对附属单位补助支出", measures(["expenditure-subsidy"])),
    ]),
  },
  {
    ...statement("04"),
    headers: {
      amount: "决算数",
      total: "合计",
      ...Object.fromEntries(FUNDS.map(([key, , zh]) => [key, zh])),
    },
    cells: [
      ...FUNDS.map(([key, fund, zh], at) =>
        income(`${key}-grant`, `${ORDINALS[at]}${zh}`, fiscalIncome(fund)),
      ),
      income("income-total", "本年收入合计", sum(FUNDS.map(([key]) => `${key}-grant`))),
      income(
        "carryover-opening",
        "年初财政拨款结转和结余",
        sum(FUNDS.map(([key]) => `carryover-opening-${key}`)),
      ),
      ...FUNDS.map(([key, fund, zh], at) =>
        income(
          `carryover-opening-${key}`,
          `${ORDINALS[at]}${zh}`,
          measures(["fiscal-carryover-opening"], { fund }),
        ),
      ),
      income("income-grand-total", "总计", sum(["income-total", "carryover-opening"])),
      ...byFund("expenditure-total", "本年支出合计", "expenditure-fiscal"),
      ...byFund("carryover-closing", "年末财政拨款结转和结余", "fiscal-carryover-closing"),
      ...[...FUND_COLUMNS, "total"].map(
        (key): MapCell => ({
          ...spending(
            "expenditure-grand-total",
            "总计",
            sum([`expenditure-total.${key}`, `carryover-closing.${key}`]),
          ),
          column: key,
        }),
      ),
    ],
    rows: {
      dimension: "function",
      digits: [3],
      prefix: "function:",
      side: "expenditure",
      columns: [
        column("total", "合计", sum(FUND_COLUMNS)),
        ...FUNDS.map(([key, fund, zh]) =>
          column(key, zh, measures(["expenditure-fiscal"], { fund })),
        ),
      ],
      total: "",
      sums: [{ row: "expenditure-total", codes: "*" }],
    },
  },
  {
    ...statement("05"),
    where: { fund: "general" },
    rows: functionRows("last", [
      column("total", "合计", sum(["basic", "project"])),
      column("basic", "基本支出", measures(["expenditure-fiscal-basic"])),
      column("project", "项目支出", measures(["expenditure-fiscal-project"])),
    ]),
  },
  {
    ...statement("06"),
    where: { fund: "general" },
    headers: { amount: "决算数" },
    cells: [
      {
        ...cell("personnel-total", "人员经费合计"),
        content: measures(["expenditure-fiscal-basic"], { economic: PERSONNEL }),
      },
      {
        ...cell("public-total", "公用经费合计"),
        content: measures(["expenditure-fiscal-basic"], { economic: PUBLIC }),
      },
      {
        ...cell("total", "合计"),
        content: measures(["expenditure-fiscal-basic"]),
        isPrinted: false,
      },
    ],
    rows: {
      dimension: "economic",
      digits: [3, 5],
      prefix: "",
      columns: [column("amount", "决算数", measures(["expenditure-fiscal-basic"]))],
      total: "",
      sums: [
        { row: "personnel-total", codes: PERSONNEL },
        { row: "public-total", codes: PUBLIC },
      ],
    },
  },
  {
    ...statement("07"),
    where: { fund: "government-fund" },
    rows: fundRows(),
    mayBeEmpty: true,
  },
  {
    ...statement("08"),
    where: { fund: "state-capital" },
    rows: fundRows(),
    mayBeEmpty: true,
  },
  {
    ...statement("09"),
    headers: threePublicsHeaders(),
    cells: [
      threePublics("total", sum(["abroad-actual", "vehicle-actual", "reception-actual"])),
      threePublics("abroad", economic("30212")),
      threePublics("vehicle", sum(["vehicle-purchase-actual", "vehicle-operation-actual"])),
      threePublics("vehicle-purchase", economic("31013|30913")),
      threePublics("vehicle-operation", economic("30231")),
      threePublics("reception", economic("30217")),
    ],
    mayBeEmpty: true,
  },
];

/** The items of 09 and what each is the sum of. */
export const THREE_PUBLICS_SUMS: Readonly<Record<string, readonly string[]>> = {
  total: ["abroad", "vehicle", "reception"],
  vehicle: ["vehicle-purchase", "vehicle-operation"],
};

/** The columns that a statement prints under another title than the form's own. */
export const COLUMNS_BY_TITLE: readonly {
  readonly key: string;
  readonly title: RegExp;
  readonly columns: readonly string[];
}[] = [
  {
    // central departments and some provinces (layouts.yaml 08, title-variants)
    key: "08",
    title: /^国有资本经营预算财政拨款支出/,
    columns: ["expenditure", "basic", "project"],
  },
  { key: "07", title: /^政府性基金预算财政拨款支出/, columns: ["expenditure", "basic", "project"] },
];

/** Figures of the narrative that come from the books alone (accounting-map.yaml, figures). */
export const BOOK_FIGURES: readonly {
  readonly concept: string;
  readonly measures: readonly MeasureId[];
  readonly where: CubeWhere;
  readonly kinds?: readonly ("administrative" | "civil-service-managed" | "institution")[];
}[] = [
  {
    concept: "n.running.amount",
    measures: ["expenditure-fiscal-basic"],
    where: { fund: "general", economic: PUBLIC },
    kinds: ["administrative", "civil-service-managed"],
  },
  {
    concept: "n.running.institution-public",
    measures: ["expenditure-fiscal-basic"],
    where: { fund: "general", economic: PUBLIC },
    kinds: ["institution"],
  },
];

function statement(key: string): StatementMap {
  return {
    key,
    where: {},
    cells: [],
    headers: {},
    mayBeEmpty: false,
  };
}

function measures(ids: readonly MeasureId[], where: CubeWhere = {}): Content {
  return { kind: "measures", measures: ids, where };
}

function sum(of: readonly string[]): Content {
  return { kind: "sum", of };
}

function fiscalIncome(fund: string): Content {
  return measures(["income-fiscal"], { fund });
}

function economic(codes: string): Content {
  return measures(["expenditure-fiscal"], { economic: codes });
}

function cell(row: string, label: string): MapCell {
  return { row, column: "amount", label, content: sum([]), isPrinted: true };
}

function income(row: string, label: string, content: Content): MapCell {
  return { ...cell(row, label), side: "income", content };
}

function spending(row: string, label: string, content: Content): MapCell {
  return { ...cell(row, label), side: "expenditure", content };
}

function byFund(row: string, label: string, measure: MeasureId): readonly MapCell[] {
  return [
    { ...spending(row, label, sum(FUND_COLUMNS.map((key) => `${row}.${key}`))), column: "total" },
    ...FUNDS.map(
      ([key, fund]): MapCell => ({
        ...spending(row, label, measures([measure], { fund })),
        column: key,
      }),
    ),
  ];
}

function column(key: string, header: string, content: Content): MapColumn {
  return { key, header, content };
}

function functionRows(
  total: "first" | "last",
  columns: readonly MapColumn[],
): NonNullable<StatementMap["rows"]> {
  return { dimension: "function", digits: [3, 5, 7], prefix: "", columns, total, sums: [] };
}

function fundRows(): NonNullable<StatementMap["rows"]> {
  return functionRows("first", [
    column("carryover-opening", "年初结转和结余", measures(["fiscal-carryover-opening"])),
    column("income", "本年收入", measures(["income-fiscal"])),
    column("expenditure", "本年支出/小计", sum(["basic", "project"])),
    column("basic", "本年支出/基本支出", measures(["expenditure-fiscal-basic"])),
    column("project", "本年支出/项目支出", measures(["expenditure-fiscal-project"])),
    column("carryover-closing", "年末结转和结余", measures(["fiscal-carryover-closing"])),
  ]);
}

function threePublics(item: string, content: Content): MapCell {
  return { row: "all", column: `${item}-actual`, label: "", content, isPrinted: true };
}

function threePublicsHeaders(): Readonly<Record<string, string>> {
  const vehicle = "公务用车购置及运行维护费";
  const items = [
    ["total", "合计"],
    ["abroad", "因公出国（境）费"],
    ["vehicle", `${vehicle}/小计`],
    ["vehicle-purchase", `${vehicle}/公务用车购置费`],
    ["vehicle-operation", `${vehicle}/公务用车运行维护费`],
    ["reception", "公务接待费"],
  ] as const;
  return Object.fromEntries(
    items.flatMap(([item, zh]) => [
      [`${item}-budget`, `${zh}/预算数`],
      [`${item}-actual`, `${zh}/决算数`],
    ]),
  );
}
