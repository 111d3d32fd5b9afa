import type { BooksFault } from "#model/books-problem.ts";
import {
  type BookUnit,
  type CubeKey,
  type Dimension,
  NO_DIMENSIONS,
  OUTSIDE,
} from "#model/posting.ts";
import { BUDGET_ACCOUNT_CODES } from "#standard/accounting/budget-accounts.ts";
import { lineBits } from "#standard/accounting/closing.ts";
import type { BooksColumn } from "#standard/accounting/columns.ts";
import { missingDimensions } from "#standard/accounting/required.ts";
import { DETAILS, DIMENSION_WORDS, type WordDimension } from "#standard/accounting/values.ts";
import { accounts } from "#standard/codes/accounts.ts";
import { isInForce } from "#standard/codes/block.ts";
import { economicNames } from "#standard/codes/economic-codes.ts";
import { functionNames } from "#standard/codes/function-codes.ts";
import { foldName } from "#standard/folded-name.ts";

/** What a file's rows are judged by. */
export type CombinationContext = {
  readonly year: number;
  readonly units: ReadonlyMap<string, BookUnit>;
  /** The unit whose file it is. */
  readonly unit: string;
  readonly isOpening: boolean;
  /** Codes beside the lists of the standard, which the department names itself. */
  readonly codes: ReadonlyMap<string, string>;
};

/** A fault of a row's dimensions, and the column in which it is. */
export type ColumnFault = {
  readonly fault: BooksFault;
  readonly column: BooksColumn;
  readonly severity: "error" | "warning";
};

/** What the dimension columns of a row say together. */
export type Combination = {
  readonly key: CubeKey;
  /** Bits of `LINE`. */
  readonly bits: number;
  /** Asked for, but not at closing on income and expenditure, which only leave their accounts. */
  readonly missing: readonly Dimension[];
  readonly faults: readonly ColumnFault[];
};

/** The texts of the dimension columns of a row, "" where there is none. */
export type DimensionTexts = Readonly<Partial<Record<BooksColumn, string>>>;

const FINANCIAL_ACCOUNTS: ReadonlySet<string> = new Set(
  accounts().flatMap(({ code, system }) => (system === "financial" ? [code] : [])),
);

/** The columns that make a combination, but for the account and the unit in the order of the key. */
export const COMBINATION_COLUMNS = [
  "unit",
  "year",
  "account",
  "detail",
  "fund",
  "source",
  "nature",
  "special",
  "function",
  "economic",
  "project",
  "counterparty",
  "mark",
] as const satisfies readonly BooksColumn[];

/** Reads the dimensions of a row: the keys of their words, and what is wrong with them. */
export function combinationOf(texts: DimensionTexts, context: CombinationContext): Combination {
  const faults: ColumnFault[] = [];
  const account = accountOf(texts.account ?? "", faults);
  judgeUnit(texts, context, faults);
  const isFinancial = account !== "" && account < "6";
  const values = isFinancial ? {} : valuesOf(account, texts, context, faults);
  const key: CubeKey = { ...NO_DIMENSIONS, ...values, unit: context.unit, account };
  const isJudged = !isFinancial && faults.every(({ severity }) => severity === "warning");
  return {
    key,
    bits: account === "" ? 0 : lineBits(account, key.detail),
    missing: isJudged ? missingDimensions(key, context.isOpening) : [],
    faults,
  };
}

function accountOf(text: string, faults: ColumnFault[]): string {
  const code = text.replace(/[.\-_/\s]/g, "");
  if (code === "") {
    faults.push(error({ code: "account-missing" }, "account"));
    return "";
  }
  const first = code.slice(0, 4);
  if (/^\d{4,}$/.test(code) && (BUDGET_ACCOUNT_CODES.has(first) || FINANCIAL_ACCOUNTS.has(first))) {
    return code;
  }
  faults.push(error({ code: "account-unknown", text }, "account"));
  return "";
}

function judgeUnit(
  texts: DimensionTexts,
  context: CombinationContext,
  faults: ColumnFault[],
): void {
  const unit = texts.unit ?? "";
  if (!context.units.has(unit)) {
    faults.push(error({ code: "unit-not-in-department", text: unit }, "unit"));
  } else if (unit !== context.unit) {
    faults.push(error({ code: "unit-of-another-file", text: unit }, "unit"));
  }
  const { year } = context;
  if (!context.isOpening && texts.year !== String(year)) {
    faults.push(error({ code: "year-differs", text: texts.year ?? "", year }, "year"));
  }
}

function valuesOf(
  account: string,
  texts: DimensionTexts,
  context: CombinationContext,
  faults: ColumnFault[],
): Partial<CubeKey> {
  const word = (dimension: WordDimension) => wordOf(dimension, texts[dimension] ?? "", faults);
  const fund = word("fund");
  const source = word("source");
  const takesUnitsFund =
    fund === "" && (/^(?:6001|8101|8102)/.test(account) || source === "fiscal");
  return {
    detail: detailOf(account, texts.detail ?? "", context.isOpening, faults),
    fund: takesUnitsFund ? (context.units.get(context.unit)?.fund ?? "") : fund,
    source,
    nature: word("nature"),
    special: word("special"),
    mark: word("mark"),
    function: codeOf("function", texts.function ?? "", context, faults),
    economic: account.startsWith("7")
      ? codeOf("economic", texts.economic ?? "", context, faults)
      : "",
    project: texts.project ?? "",
    counterparty: counterpartyOf(texts.counterparty ?? "", context),
  };
}

const VALUE_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(DIMENSION_WORDS).flatMap(([dimension, values]) =>
    Object.entries(values).flatMap(([value, words]) =>
      words.map((own): [string, string] => [`${dimension} ${own}`, value]),
    ),
  ),
);

function wordOf(dimension: WordDimension, text: string, faults: ColumnFault[]): string {
  const folded = foldName(text);
  if (folded === "") return "";
  const value = VALUE_OF_WORD.get(`${dimension} ${folded}`);
  if (value !== undefined) return value;
  faults.push(error({ code: "value-unknown", dimension, text }, dimension));
  return "";
}

const DETAILED: ReadonlySet<string> = new Set(DETAILS.flatMap(({ of }) => of));
const DETAIL_OF_NAME: ReadonlyMap<string, string> = new Map(
  DETAILS.flatMap(({ key, names, of }) =>
    of.flatMap((account) => names.map((name): [string, string] => [`${account} ${name}`, key])),
  ),
);

/** Balances stand on the accumulated detail; what is unnamed in them can be nothing else. */
function detailOf(
  account: string,
  text: string,
  isOpening: boolean,
  faults: ColumnFault[],
): string {
  const first = account.slice(0, 4);
  const folded = foldName(text);
  if (!DETAILED.has(first)) return folded;
  if (folded === "") return isOpening ? "cumulative" : "";
  const found = DETAIL_OF_NAME.get(`${first} ${folded}`);
  if (found === undefined) {
    faults.push(error({ code: "value-unknown", dimension: "detail", text }, "detail"));
  }
  return found ?? "";
}

const CODE_DIGITS = { function: 7, economic: 5 } as const;

function codeOf(
  dimension: "function" | "economic",
  text: string,
  { year, codes }: CombinationContext,
  faults: ColumnFault[],
): string {
  if (text === "") return "";
  const code = /^\[?(\d+)/.exec(text)?.[1] ?? "";
  const entries = dimension === "function" ? functionNames(code) : economicNames(code);
  const isKnown = code.length === CODE_DIGITS[dimension] && (entries.length > 0 || codes.has(code));
  if (!isKnown) {
    faults.push(error({ code: "code-unknown", dimension, text }, dimension));
    return "";
  }
  const [entry] = entries;
  if (entry !== undefined && !codes.has(code) && !entries.some((own) => isInForce(own, year))) {
    const { validFrom, validTo } = entry;
    const fault = { code: "code-not-in-force", dimension, text, validFrom, validTo } as const;
    faults.push({ fault, column: dimension, severity: "warning" });
  }
  return code;
}

function counterpartyOf(text: string, { units, unit }: CombinationContext): string {
  if (text === "") return "";
  return units.has(text) && text !== unit ? text : OUTSIDE;
}

function error(fault: BooksFault, column: BooksColumn): ColumnFault {
  return { fault, column, severity: "error" };
}
