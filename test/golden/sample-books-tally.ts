/** Adds up a department-year from its files alone, in its own words, without the compile core. */
export type Row = Readonly<Record<string, string>>;

export type Tally = {
  readonly postings: readonly Row[];
  readonly openings: readonly Row[];
  /** Amount of a figure of the statements by its concept, in fen; undefined where it has none. */
  readonly fenOf: (concept: string) => number | undefined;
};

/** Units by how they keep their books. */
export type TallyUnit = {
  readonly code: string;
  readonly kind: string;
  readonly ledger: "administrative" | "institution";
};

/** The rows of a CSV file by their headers; no field of these files holds a comma. */
export function rowsOf(text: string): readonly Row[] {
  const [header = "", ...lines] = text.replace("\uFEFF", "").trimEnd().split("\r\n");
  const names = header.split(",");
  return lines.map((line) => {
    const fields = line.split(",");
    return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? ""]));
  });
}

/** Yuan with two decimals in fen. */
export function fenOfText(text = ""): number {
  return text === "" ? 0 : Number(text.replace(".", ""));
}

/** Debit less credit of rows of postings, in fen. */
export function debitOf(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => {
    return sum + fenOfText(row["借方金额"]) - fenOfText(row["贷方金额"]);
  }, 0);
}

type Terms = {
  readonly flows: readonly Row[];
  /** 8xxx without the movements of 8001, of the year's business. */
  readonly business: readonly Row[];
  readonly all: readonly Row[];
  readonly openings: readonly Row[];
  readonly agencies: ReadonlySet<string>;
  readonly carrying: ReadonlySet<string>;
};

/** Opens the tally of a folder's files. */
export function tallyOf(files: ReadonlyMap<string, string>, units: readonly TallyUnit[]): Tally {
  const read = (folder: string) =>
    units.flatMap(({ code }) => rowsOf(files.get(`${folder}/${code}.csv`) ?? ""));
  const postings = read("books");
  const openings = read("opening");
  const codes = new Set(units.map(({ code }) => code));
  const all = condensed(postings);
  // The year is closed on its last day, on which nothing else is booked.
  const business = all.filter((row) => !(row["日期"] ?? "").endsWith("-12-31"));
  const terms: Terms = {
    flows: business.filter(
      (row) => /^[67]/.test(row["科目编码"] ?? "") && !codes.has(row["往来单位代码"] ?? ""),
    ),
    business,
    all,
    openings,
    agencies: new Set(units.filter(({ kind }) => kind !== "institution").map(({ code }) => code)),
    carrying: new Set(
      units.filter(({ ledger }) => ledger === "administrative").map(({ code }) => code),
    ),
  };
  return { postings, openings, fenOf: (concept) => figure(concept, terms) };
}

/** One row for rows of the budget ledger that differ in nothing that a figure asks for. */
function condensed(postings: readonly Row[]): readonly Row[] {
  const groups = new Map<string, { readonly row: Row; debitFen: number }>();
  for (const row of postings) {
    if ((row["科目编码"] ?? "") < "6") continue;
    const isClosing = (row["日期"] ?? "").endsWith("-12-31");
    const name = [...KEPT.map((column) => row[column]), isClosing ? row["摘要"] : ""].join("|");
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { row, debitFen: debitOf([row]) });
    else known.debitFen += debitOf([row]);
  }
  return [...groups.values()].map(({ row, debitFen }) => ({
    ...row,
    借方金额: String(debitFen),
    贷方金额: "",
  }));
}

const KEPT = [
  "单位代码",
  "科目编码",
  "明细科目",
  "资金性质",
  "资金来源明细",
  "基本支出项目支出",
  "支出功能分类",
  "部门支出经济分类",
  "往来单位代码",
  "辅助标记",
];

type Is = (row: Row) => boolean;

const account =
  (pattern: RegExp): Is =>
  (row) =>
    pattern.test(row["科目编码"] ?? "");
const has =
  (column: string, pattern: RegExp): Is =>
  (row) =>
    pattern.test(row[column] ?? "");
const and =
  (...all: readonly Is[]): Is =>
  (row) =>
    all.every((is) => is(row));

const SPENT = account(/^7[129]/);
const FISCAL = and(SPENT, has("资金来源明细", /^财政/));
const GENERAL = and(FISCAL, has("资金性质", /^一般/));
const OF_FUND = has("资金性质", /^政府性基金/);
const FUND = and(FISCAL, OF_FUND);
const BASIC = has("基本支出项目支出", /^基本/);
const PROJECT = has("基本支出项目支出", /^项目/);
const STAFF = has("部门支出经济分类", /^30[13]/);

function figure(concept: string, terms: Terms): number | undefined {
  const spent = (is: Is) => debitOf(terms.flows.filter(is));
  const income = (pattern: RegExp) => 0 - debitOf(terms.flows.filter(account(pattern)));
  const item = /^0[57]\[(\d+)\]/.exec(concept)?.[1];
  if (item !== undefined) {
    const of = has("支出功能分类", new RegExp(`^${item}`));
    return spent(and(concept.startsWith("05") ? GENERAL : FUND, of));
  }
  switch (concept) {
    case "02[total].fiscal":
      return income(/^6001/);
    case "02[total].operating-income":
      return income(/^6401/);
    case "02[total].other-income":
      return income(/^66/);
    case "03[total].basic":
      return spent(and(SPENT, BASIC));
    case "03[total].project":
      return spent(and(SPENT, PROJECT));
    case "03[total].operating":
      return spent(account(/^7301/));
    case "05[total].total":
      return spent(GENERAL);
    case "05[total].basic":
      return spent(and(GENERAL, BASIC));
    case "06[personnel-total].amount":
      return spent(and(GENERAL, BASIC, STAFF));
    case "06[public-total].amount":
      return spent(and(GENERAL, BASIC, (row) => !STAFF(row)));
    case "n.running.amount":
      return running(terms, true);
    case "n.running.institution-public":
      return running(terms, false);
    case "07[total].income":
      return 0 - debitOf(terms.flows.filter(and(account(/^6001/), OF_FUND)));
    case "07[total].expenditure":
      return spent(FUND);
    case "09[all].vehicle-operation-actual":
      return spent(and(FISCAL, has("部门支出经济分类", /^30231$/)));
    default:
      return summary(concept, terms);
  }
}

/** Rows of 01 and 04. */
function summary(concept: string, terms: Terms): number | undefined {
  const { flows, carrying } = terms;
  const income = (pattern: RegExp) => 0 - debitOf(flows.filter(account(pattern)));
  const opening = openingOf(terms, /^810/) + adjusted(terms, /^810/);
  const own = ownOpening(terms);
  switch (concept) {
    case "01[income-total].amount":
      return income(/^6/);
    case "01[non-fiscal-surplus-used].amount":
      return used(terms);
    case "01[carryover-opening].amount":
      return opening + own;
    case "01[income-grand-total].amount":
      return income(/^6/) + used(terms) + opening + own;
    case "01[expenditure-total].amount":
      return debitOf(flows.filter(account(/^7/)));
    case "01[surplus-distribution].amount":
      return distributed(terms);
    case "01[carryover-closing].amount":
      return closingOf(terms, /^(?:810|8201|8401)/) + closingOf(terms, /^8202/, carrying);
    case "04[income-total].amount":
      return income(/^6001/);
    case "04[carryover-opening].amount":
      return opening;
    case "04[income-grand-total].amount":
      return income(/^6001/) + opening;
    case "04[expenditure-total].total":
      return debitOf(flows.filter(FISCAL));
    case "04[carryover-closing].total":
      return closingOf(terms, /^810/);
    default:
      return undefined;
  }
}

function running({ flows, agencies }: Terms, isAgency: boolean): number {
  const is = and(GENERAL, BASIC, (row) => !STAFF(row));
  return debitOf(
    flows.filter((row) => is(row) && agencies.has(row["单位代码"] ?? "") === isAgency),
  );
}

/** What was paid out of 专用结余, and shortages that 8202 made good at closing. */
function used({ flows, all }: Terms): number {
  const marked = debitOf(flows.filter(has("辅助标记", /专用结余/)));
  return marked + intoSurplus(all).reduce((sum, fen) => sum + Math.max(0, fen), 0);
}

/** What 8202 and 8301 got out of 8701 at closing. */
function distributed({ all }: Terms): number {
  return intoSurplus(all).reduce((sum, fen) => sum + Math.max(0, 0 - fen), 0);
}

function intoSurplus(all: readonly Row[]): readonly number[] {
  const is = has("摘要", /^(?:非财政拨款结余分配转入累计结余|提取职工福利基金)$/);
  return all.filter(and(account(/^8(?:202|301)/), is)).map((row) => debitOf([row]));
}

function openingOf({ openings }: Terms, pattern: RegExp, units?: ReadonlySet<string>): number {
  return openings
    .filter((row) => account(pattern)(row) && (units?.has(row["单位代码"] ?? "") ?? true))
    .reduce((sum, row) => sum + fenOfText(row["年初贷方"]) - fenOfText(row["年初借方"]), 0);
}

function adjusted({ business }: Terms, pattern: RegExp): number {
  const is = has("明细科目", /^(?:年初余额调整|归集|单位内部调剂|缴回资金)/);
  return 0 - debitOf(business.filter(and(account(pattern), is)));
}

function ownOpening(terms: Terms): number {
  const special = openingOf(terms, /^8201/) + adjusted(terms, /^8201/);
  return special + openingOf(terms, /^8202/, terms.carrying);
}

function closingOf(terms: Terms, pattern: RegExp, units?: ReadonlySet<string>): number {
  const moved = terms.all.filter(
    (row) => account(pattern)(row) && (units?.has(row["单位代码"] ?? "") ?? true),
  );
  return openingOf(terms, pattern, units) - debitOf(moved);
}
