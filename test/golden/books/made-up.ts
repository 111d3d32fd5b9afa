import type { BookUnit } from "#model/posting.ts";
import { dimensionWord } from "#standard/accounting/values.ts";
import type { BookFile } from "./department.ts";

/** A made-up department: an administrative unit, two institutions. */
export const MADE_UNITS: readonly BookUnit[] = [
  { code: "101", name: "局本级", kind: "administrative", ledger: "administrative" },
  { code: "102", name: "中心", kind: "institution", ledger: "institution" },
  { code: "103", name: "所", kind: "civil-service-managed", ledger: "institution" },
];

/** One line of a voucher; dimensions in the words of the cube, amounts in fen. */
export type Line = {
  readonly account: string;
  readonly debit: number;
  readonly credit: number;
  readonly detail?: string;
  readonly fund?: string;
  readonly source?: string;
  readonly nature?: string;
  readonly special?: string;
  readonly function?: string;
  readonly economic?: string;
  readonly project?: string;
  readonly counterparty?: string;
  readonly mark?: string;
};

export type Voucher = { readonly unit: string; readonly lines: readonly Line[] };

const HEADER =
  "单位代码,会计年度,会计期间,凭证字,凭证号,分录序号,日期,摘要,科目编码,明细科目,借方金额,贷方金额," +
  "资金性质,资金来源明细,基本支出项目支出,专项,支出功能分类,部门支出经济分类,项目代码,往来单位代码,辅助标记\n";

/** The files of vouchers; the number of a voucher is its place, whatever the order they stand in. */
export function filesOf(
  vouchers: readonly Voucher[],
  openings: readonly Voucher[],
  order: (count: number) => readonly number[] = (count) => [...Array(count).keys()],
): readonly BookFile[] {
  const encoder = new TextEncoder();
  return MADE_UNITS.flatMap(({ code: unit }): BookFile[] => {
    const own = vouchers.filter((voucher) => voucher.unit === unit);
    const rows = order(own.length).flatMap((at) => rowsOf(own[at], at));
    const balances = openings
      .filter((voucher) => voucher.unit === unit)
      .flatMap(({ lines }) => lines.map((line) => openingRow(unit, line)));
    const opening = `单位代码,科目编码,明细科目,资金性质,支出功能分类,基本支出项目支出,项目代码,年初借方,年初贷方\n${balances.join("")}`;
    return [
      {
        kind: "postings",
        unit,
        name: `books/${unit}.csv`,
        bytes: encoder.encode(HEADER + rows.join("")),
      },
      { kind: "opening", unit, name: `opening/${unit}.csv`, bytes: encoder.encode(opening) },
    ];
  });
}

function rowsOf(voucher: Voucher | undefined, at: number): readonly string[] {
  if (voucher === undefined) return [];
  return voucher.lines.map((line, index) => {
    const head = `${voucher.unit},2024,12,记,${at + 1},${index + 1},2024-12-${10 + (at % 20)},说明`;
    return `${head},${line.account},${detailWord(line)},${amounts(line)},${dimensions(line)}\n`;
  });
}

function dimensions(line: Line): string {
  const { function: code = "", economic = "", project = "", counterparty = "" } = line;
  return [
    word("fund", line.fund),
    word("source", line.source),
    word("nature", line.nature),
    word("special", line.special),
    code,
    economic,
    project,
    counterparty,
    word("mark", line.mark),
  ].join(",");
}

function openingRow(unit: string, line: Line): string {
  const { account, function: code = "", project = "" } = line;
  const words = `${word("fund", line.fund)},${code},${word("nature", line.nature)},${project}`;
  return `${unit},${account},${detailWord(line)},${words},${amounts(line)}\n`;
}

function word(
  dimension: "fund" | "source" | "nature" | "special" | "mark",
  value: string | undefined,
): string {
  return value === undefined ? "" : (dimensionWord(dimension, value) ?? "");
}

function detailWord({ detail }: Line): string {
  return detail ?? "";
}

function amounts({ debit, credit }: Line): string {
  return `${yuanOf(debit)},${yuanOf(credit)}`;
}

function yuanOf(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * The year-end closing of the vouchers, in the order of 财会〔2017〕25号 (accounting.md 1.4), without a
 * transfer to 专用结余.
 */
export function closingOf(vouchers: readonly Voucher[]): readonly Voucher[] {
  return MADE_UNITS.flatMap((unit) => {
    const own = vouchers.filter((voucher) => voucher.unit === unit.code);
    const closing = flowsOf(own).map(([line, amount]) => transfer(line, targetOf(line), amount));
    const result = closing.flat();
    const made: (readonly Line[])[] = [...closing];
    const cleared = (account: string) =>
      -result
        .filter((line) => line.account === account)
        .reduce((sum, { debit, credit }) => sum + debit - credit, 0);
    const surplus = { account: "8202", detail: "累计结余", function: "2010101" };
    if (unit.ledger === "administrative") {
      made.push(transfer({ account: "8501" }, surplus, cleared("8501")));
    } else {
      const profit = Math.max(cleared("8401"), 0);
      made.push(transfer({ account: "8501" }, { account: "8701" }, cleared("8501")));
      made.push(transfer({ account: "8401" }, { account: "8701" }, profit));
      made.push(transfer({ account: "8701" }, surplus, cleared("8501") + profit));
    }
    return made
      .filter((lines) => lines.some(({ debit, credit }) => debit !== 0 || credit !== 0))
      .map((lines): Voucher => ({ unit: unit.code, lines }));
  });
}

type Account = Omit<Line, "debit" | "credit">;

/** What each account of income and expenditure holds, credit less debit. */
function flowsOf(vouchers: readonly Voucher[]): readonly (readonly [Account, number])[] {
  const sums = new Map<string, [Account, number]>();
  for (const { debit, credit, ...account } of vouchers.flatMap(({ lines }) => lines)) {
    if (account.account >= "8") continue;
    const name = JSON.stringify(account);
    const known = sums.get(name);
    if (known === undefined) sums.set(name, [account, credit - debit]);
    else known[1] += credit - debit;
  }
  return [...sums.values()];
}

function targetOf(line: Account): Account {
  const { fund, nature, function: code, project } = line;
  const kept = {
    ...(fund === undefined ? {} : { fund }),
    ...(nature === undefined ? {} : { nature }),
    ...(code === undefined ? {} : { function: code }),
    ...(project === undefined ? {} : { project }),
  };
  if (line.mark === "use-special-surplus") return { account: "8301" };
  if (line.account === "6001" || line.source === "fiscal") {
    return { account: "8101", detail: "本年收支结转", ...kept };
  }
  if (line.special === "true" || line.source === "non-fiscal-special") {
    return { account: "8201", detail: "本年收支结转", ...kept };
  }
  return /^(?:6401|7301)/.test(line.account) ? { account: "8401" } : { account: "8501" };
}

/** Moves an amount (credit less debit) from one account to another. */
function transfer(from: Account, to: Account, amount: number): readonly Line[] {
  const size = Math.abs(amount);
  const isCredit = amount > 0;
  return [
    { ...from, debit: isCredit ? size : 0, credit: isCredit ? 0 : size },
    { ...to, debit: isCredit ? 0 : size, credit: isCredit ? size : 0 },
  ];
}
