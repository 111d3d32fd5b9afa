import { type Row, readCsv } from "./csv.ts";
import { head, literal } from "./literal.ts";

type Table = {
  readonly csv: string;
  readonly file: string;
  readonly constant: string;
  /** Columns in the order of the fields; the sources of a row are numbers of the list beside it. */
  readonly fields: readonly string[];
};

const FUND_WORDS = new Map([["none", "none"]]);
const GROUPS = new Map([
  ["人员经费", "personnel"],
  ["公用经费", "public"],
  ["其他", "other"],
]);
const ACCOUNT_WORDS = new Map([
  ["财务会计", "financial"],
  ["预算会计", "budgetary"],
  ["资产", "asset"],
  ["负债", "liability"],
  ["净资产", "net-asset"],
  ["收入", "income"],
  ["费用", "expense"],
  ["预算收入", "budget-income"],
  ["预算支出", "budget-expenditure"],
  ["预算结余", "budget-balance"],
]);
const SCHEMES = new Map([
  ["资金性质", "fund-nature"],
  ["公开01收入行", "income-row"],
  ["公开01收支平衡行", "balance-row"],
  ["支出性质（公开03列）", "expenditure-nature"],
]);
const ENGLISH: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  fund: FUND_WORDS,
  group: GROUPS,
  system: ACCOUNT_WORDS,
  kind: ACCOUNT_WORDS,
  scheme: SCHEMES,
};

const TABLES: readonly Table[] = [
  {
    csv: "function-codes.csv",
    file: "function-code-table.ts",
    constant: "FUNCTION_CODE",
    fields: ["code", "name", "fund", "valid_from", "valid_to", "status", "seen_in", "note"],
  },
  {
    csv: "economic-codes.csv",
    file: "economic-code-table.ts",
    constant: "ECONOMIC_CODE",
    fields: [
      "code",
      "name",
      "group",
      "valid_from",
      "valid_to",
      "gov_code_agency",
      "gov_code_institution",
      "gov_map_status",
      "gov_map_seen_in",
      "status",
      "seen_in",
      "note",
    ],
  },
  {
    csv: "government-economic-codes.csv",
    file: "government-economic-code-table.ts",
    constant: "GOVERNMENT_ECONOMIC_CODE",
    fields: ["code", "name", "status", "seen_in", "note"],
  },
  {
    csv: "accounts.csv",
    file: "account-table.ts",
    constant: "ACCOUNT",
    fields: ["code", "name", "system", "kind", "parent", "status", "seen_in", "note"],
  },
  {
    csv: "income-and-fund-codes.csv",
    file: "income-and-fund-code-table.ts",
    constant: "INCOME_AND_FUND_CODE",
    fields: [
      "scheme",
      "code",
      "name",
      "parent",
      "fund",
      "statement_01_label",
      "statement_02_column",
      "budget_account",
      "status",
      "seen_in",
      "note",
    ],
  },
];

/** The code lists as one block of text each, quick to load: file under `codes/` and its text. */
export function codeTables(read: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(
    TABLES.map((table) => [
      `codes/${table.file}`,
      tableText(table, readCsv(read(`codes/${table.csv}`))),
    ]),
  );
}

function tableText(table: Table, rows: readonly Row[]): string {
  const sources: string[] = [];
  const lines = rows.map((row) => table.fields.map((name) => field(row, name, sources)).join("|"));
  return [
    head(`codes/${table.csv}`),
    "/** Where rows were read; rows name them by their place in this list, `-` is nowhere. */",
    `export const ${table.constant}_SOURCES: readonly string[] = ${literal(sources)};`,
    "",
    `/** One row a line: ${table.fields.join("|")}. */`,
    `export const ${table.constant}_ROWS = \`\n${lines.join("\n")}\n\`;`,
    "",
  ].join("\n");
}

function field(row: Row, name: string, sources: string[]): string {
  const value = row[name] ?? "";
  if (/[|`\\\n]|\$\{/.test(value)) throw new Error(`${name} of ${row.code} holds a separator`);
  if (name.endsWith("seen_in")) return sourceNumber(value, sources);
  const words = ENGLISH[name];
  return words === undefined ? value : (words.get(value) ?? value);
}

function sourceNumber(source: string, sources: string[]): string {
  if (source === "") return "-";
  const at = sources.indexOf(source);
  return String(at === -1 ? sources.push(source) - 1 : at);
}

const TOPICS = new Map([
  ["政府采购类别", "procurement-kind"],
  ["政府采购总额", "procurement-total"],
  ["政府采购-中小企业", "small-firms"],
  ["政府采购-中小企业（上海）", "small-firms"],
  ["车辆类别", "vehicle-kind"],
  ["车辆类别（上海）", "vehicle-kind"],
  ["车辆类别（旧）", "vehicle-kind"],
  ["车辆类别（2023年单位预算）", "vehicle-kind"],
  ["车辆类别（无主要负责人）", "vehicle-kind"],
  ["公务用车分类（管理办法）", "official-car-kind"],
  ["资产门槛", "equipment-threshold"],
  ["资产-房屋", "buildings"],
  ["资产-车辆", "vehicles"],
  ["资产基准日", "balance-date"],
  ["三公关联", "three-publics"],
  ["机关运行经费", "running-cost"],
  ["固定资产六大类", "fixed-asset-class"],
]);

/** The words of procurement and assets as typed rows. */
export function procurementAndAssets(read: (name: string) => string): string {
  const rows = readCsv(read("codes/procurement-and-assets.csv")).map((row) => ({
    topic: TOPICS.get(row.topic ?? ""),
    order: Number(row.order),
    label: row.label,
    synonyms: (row.synonyms ?? "").split("；").filter((word) => word !== ""),
    region: row.region,
    validFrom: row.valid_from,
    validTo: row.valid_to,
    status: row.status,
    source: row.seen_in,
    note: row.note,
  }));
  return [
    head("codes/procurement-and-assets.csv"),
    'import type { Sourced } from "./sourced.ts";',
    "",
    `export type ProcurementOrAssetTopic = ${[...new Set(TOPICS.values())].map((topic) => `"${topic}"`).join(" | ")};`,
    "",
    "/** A word of the sections on procurement and state-owned assets (政府采购, 国有资产). */",
    "export type ProcurementOrAssetWord = Sourced & {",
    "  readonly topic: ProcurementOrAssetTopic;",
    "  /** Place among the words of its topic and region, from 1. */",
    "  readonly order: number;",
    "  readonly label: string;",
    "  readonly synonyms: readonly string[];",
    "  readonly region: string;",
    '  /** Year or month from which and up to which it is printed, "" where open. */',
    "  readonly validFrom: string;",
    "  readonly validTo: string;",
    "};",
    "",
    "/** All of them, by topic, region and order. */",
    `export const PROCUREMENT_AND_ASSET_WORDS: readonly ProcurementOrAssetWord[] = [\n${rows.map(literal).join(",\n")}\n];`,
    "",
  ].join("\n");
}
