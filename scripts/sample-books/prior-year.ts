import { functionName } from "#standard/codes/function-codes.ts";
import type { PriorRow } from "./plan.ts";

/** Last year's money under one function. */
export type PriorItem = {
  readonly code: string;
  readonly basicFen: number;
  readonly projectFen: number;
};

/** Last year of a department: what its statements are sums of, in fen. */
export type PriorYear = {
  readonly year: number;
  readonly general: readonly PriorItem[];
  readonly fund: readonly PriorItem[];
  readonly stateCapital: readonly PriorItem[];
  readonly generalOpeningFen: number;
  readonly generalClosingFen: number;
  readonly agencyPublicFen: number;
  readonly institutionPublicFen: number;
  /** Money beside the grants, all under one function. */
  readonly own: {
    readonly function: string;
    readonly businessFen: number;
    readonly operatingFen: number;
    readonly otherFen: number;
    readonly usedFen: number;
    readonly openingFen: number;
    readonly basicFen: number;
    readonly projectFen: number;
    readonly operatingSpentFen: number;
    readonly distributedFen: number;
    readonly closingFen: number;
  };
  /** By economic code. */
  readonly publics: Readonly<Record<"30212" | "30217" | "30231" | "31013", number>>;
};

/** The rows of `prior-year/statements.csv` (import-formats 4.5). */
export function priorRows(prior: PriorYear): readonly PriorRow[] {
  return [
    ...summary(prior),
    ...incomeAndExpenditure(prior),
    ...fiscalSummary(prior),
    ...ofGeneralBudget(prior),
    ...ofFund("公开07", prior.year, prior.fund),
    ...ofFund("公开08", prior.year, prior.stateCapital),
    ...publicsAndRunning(prior),
  ];
}

/** Name of the row and of the column. */
type Named = readonly [row: string, column: string];

const total = (items: readonly PriorItem[]) =>
  items.reduce((sum, { basicFen, projectFen }) => sum + basicFen + projectFen, 0);

/** What was granted: spent and left, less what there was. */
function generalIncome({ general, generalOpeningFen, generalClosingFen }: PriorYear): number {
  return total(general) + generalClosingFen - generalOpeningFen;
}

function summary(prior: PriorYear): readonly PriorRow[] {
  const { own, fund, stateCapital, generalOpeningFen, generalClosingFen } = prior;
  const income = [
    ["一、一般公共预算财政拨款收入", generalIncome(prior)],
    ["二、政府性基金预算财政拨款收入", total(fund)],
    ["三、国有资本经营预算财政拨款收入", total(stateCapital)],
    ["四、上级补助收入", 0],
    ["五、事业收入", own.businessFen],
    ["六、经营收入", own.operatingFen],
    ["七、附属单位上缴收入", 0],
    ["八、其他收入", own.otherFen],
  ] as const;
  const incomeFen = income.reduce((sum, [, fen]) => sum + fen, 0);
  const openingFen = generalOpeningFen + own.openingFen;
  const closingFen = generalClosingFen + own.closingFen;
  const spent = allItems(prior).reduce((sum, item) => sum + spentOn(item), 0);
  const row = (name: string, fen: number) => cell("公开01", [name, "决算数"], "", fen);
  return [
    ...income.map(([name, fen]) => row(name, fen)),
    row("本年收入合计", incomeFen),
    row("使用非财政拨款结余（含专用结余）", own.usedFen),
    row("年初结转和结余", openingFen),
    row("收入总计", incomeFen + own.usedFen + openingFen),
    ...levels(prior.year, allItems(prior), 3).map(({ code, name, items }) =>
      cell(
        "公开01",
        [name, "决算数"],
        code,
        items.reduce((sum, item) => sum + spentOn(item), 0),
      ),
    ),
    row("本年支出合计", spent),
    row("结余分配", own.distributedFen),
    row("年末结转和结余", closingFen),
    row("支出总计", spent + own.distributedFen + closingFen),
  ];
}

type AnyItem = PriorItem & { readonly operatingFen: number };

const spentOn = ({ basicFen, projectFen, operatingFen }: AnyItem) =>
  basicFen + projectFen + operatingFen;

function allItems({ general, fund, stateCapital, own }: PriorYear): readonly AnyItem[] {
  return [
    ...[...general, ...fund, ...stateCapital].map((item) => ({ ...item, operatingFen: 0 })),
    {
      code: own.function,
      basicFen: own.basicFen,
      projectFen: own.projectFen,
      operatingFen: own.operatingSpentFen,
    },
  ];
}

function incomeAndExpenditure(prior: PriorYear): readonly PriorRow[] {
  const { own, fund, stateCapital } = prior;
  const fiscalFen = generalIncome(prior) + total(fund) + total(stateCapital);
  const income = [
    ["财政拨款收入", fiscalFen],
    ["事业收入", own.businessFen],
    ["经营收入", own.operatingFen],
    ["其他收入", own.otherFen],
    ["本年收入合计", fiscalFen + own.businessFen + own.operatingFen + own.otherFen],
  ] as const;
  const items = allItems(prior);
  return [
    ...income.map(([column, fen]) => cell("公开02", ["合计", column], "", fen)),
    ...[0, 3, 5, 7].flatMap((digits) =>
      levels(prior.year, items, digits).flatMap((level) => {
        const sum = (fenOf: (item: AnyItem) => number) =>
          level.items.reduce((all, item) => all + fenOf(item), 0);
        return [
          ["本年支出合计", sum(spentOn)] as const,
          ["基本支出", sum(({ basicFen }) => basicFen)] as const,
          ["项目支出", sum(({ projectFen }) => projectFen)] as const,
          ["经营支出", sum(({ operatingFen }) => operatingFen)] as const,
        ].map(([column, fen]) => cell("公开03", [level.name, column], level.code, fen));
      }),
    ),
  ];
}

function fiscalSummary(prior: PriorYear): readonly PriorRow[] {
  const { general, fund, stateCapital, generalOpeningFen, generalClosingFen } = prior;
  const grantFen = generalIncome(prior) + total(fund) + total(stateCapital);
  const spentFen = total(general) + total(fund) + total(stateCapital);
  const rows = [
    ["一、一般公共预算财政拨款", generalIncome(prior)],
    ["二、政府性基金预算财政拨款", total(fund)],
    ["三、国有资本经营预算财政拨款", total(stateCapital)],
    ["本年收入合计", grantFen],
    ["年初财政拨款结转和结余", generalOpeningFen],
    ["收入总计", grantFen + generalOpeningFen],
    ["本年支出合计", spentFen],
    ["年末财政拨款结转和结余", generalClosingFen],
    ["支出总计", spentFen + generalClosingFen],
  ] as const;
  return rows.map(([name, fen]) => cell("公开04", [name, "合计"], "", fen));
}

function ofGeneralBudget(prior: PriorYear): readonly PriorRow[] {
  const { general } = prior;
  const basicFen = general.reduce((sum, item) => sum + item.basicFen, 0);
  const publicFen = prior.agencyPublicFen + prior.institutionPublicFen;
  return [
    ...[0, 3, 5, 7].flatMap((digits) =>
      levels(prior.year, general, digits).flatMap(({ code, name, items }) => {
        const basic = items.reduce((sum, item) => sum + item.basicFen, 0);
        return [
          cell("公开05", [name, "合计"], code, total(items)),
          cell("公开05", [name, "基本支出"], code, basic),
          cell("公开05", [name, "项目支出"], code, total(items) - basic),
        ];
      }),
    ),
    cell("公开06", ["人员经费合计", "决算数"], "", basicFen - publicFen),
    cell("公开06", ["公用经费合计", "决算数"], "", publicFen),
    cell("公开06", ["合计", "决算数"], "", basicFen),
  ];
}

function ofFund(statement: string, year: number, items: readonly PriorItem[]): readonly PriorRow[] {
  if (items.length === 0) return [];
  return [0, 3, 5, 7].flatMap((digits) =>
    levels(year, items, digits).flatMap(({ code, name, items: inside }) =>
      [
        ["年初结转和结余", 0] as const,
        ["本年收入", total(inside)] as const,
        ["小计", total(inside)] as const,
        ["基本支出", inside.reduce((sum, { basicFen }) => sum + basicFen, 0)] as const,
        ["项目支出", inside.reduce((sum, { projectFen }) => sum + projectFen, 0)] as const,
        ["年末结转和结余", 0] as const,
      ].map(([column, fen]) => cell(statement, [name, column], code, fen)),
    ),
  );
}

function publicsAndRunning(prior: PriorYear): readonly PriorRow[] {
  const { publics, agencyPublicFen, institutionPublicFen } = prior;
  const vehicleFen = publics["30231"] + publics["31013"];
  const rows = [
    ["合计", vehicleFen + publics["30212"] + publics["30217"], ""],
    ["因公出国（境）费", publics["30212"], "30212"],
    ["公务用车购置及运行维护费", vehicleFen, ""],
    ["公务用车购置费", publics["31013"], "31013"],
    ["公务用车运行维护费", publics["30231"], "30231"],
    ["公务接待费", publics["30217"], "30217"],
  ] as const;
  return [
    ...rows.map(([name, fen, code]) => cell("公开09", [name, "决算数"], code, fen)),
    cell("说明", ["机关运行经费", "决算数"], "", agencyPublicFen),
    cell("说明", ["事业单位公用经费", "决算数"], "", institutionPublicFen),
  ];
}

/** The items of each code of so many digits in the order of the codes; 0 digits are all of them. */
function levels<Item extends PriorItem>(year: number, items: readonly Item[], digits: number) {
  const codes = [...new Set(items.map(({ code }) => code.slice(0, digits)))].sort();
  return codes.map((code) => ({
    code,
    name: code === "" ? "合计" : (functionName(code, year) ?? code),
    items: items.filter((item) => item.code.startsWith(code)),
  }));
}

function cell(statement: string, name: Named, code: string, fen: number): PriorRow {
  return { statement, row: name[0], column: name[1], code, fen };
}
