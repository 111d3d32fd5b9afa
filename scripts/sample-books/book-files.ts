import { dimensionWord } from "#standard/accounting/values.ts";
import type { NumberedVoucher, UnitBooks } from "./books.ts";
import { csvText, yuanText } from "./csv.ts";
import type { Plan } from "./plan.ts";
import { accountName, type Line } from "./voucher.ts";

const POSTING_HEADERS = [
  "单位代码",
  "会计年度",
  "会计期间",
  "凭证字",
  "凭证号",
  "分录序号",
  "日期",
  "摘要",
  "科目编码",
  "科目名称",
  "明细科目",
  "借方金额",
  "贷方金额",
  "资金性质",
  "资金来源明细",
  "基本支出项目支出",
  "专项",
  "支出功能分类",
  "部门支出经济分类",
  "项目代码",
  "往来单位代码",
  "辅助标记",
  "附件",
];

/** `books/<unit>.csv` (import-formats 4.1). */
export function postingsFile(plan: Plan, books: UnitBooks): string {
  const rows = books.vouchers.flatMap((voucher) =>
    voucher.lines.map((line, at) => postingRow(plan, voucher, line, at)),
  );
  return csvText(POSTING_HEADERS, rows);
}

function postingRow(
  plan: Plan,
  { unit, date, text, month, number }: NumberedVoucher,
  line: Line,
  at: number,
): readonly string[] {
  const { account, side, fen } = line;
  return [
    unit,
    String(plan.department.year),
    String(month),
    "记",
    number,
    String(at + 1),
    date,
    text,
    account,
    accountName(account),
    line.detail ?? "",
    side === "debit" ? yuanText(fen) : "",
    side === "credit" ? yuanText(fen) : "",
    wordOf("fund", line.fund),
    wordOf("source", line.source),
    wordOf("nature", line.nature),
    line.isSpecial === undefined ? "" : wordOf("special", String(line.isSpecial)),
    line.function ?? "",
    line.economic ?? "",
    line.project ?? "",
    line.counterparty ?? "",
    line.usesSpecialSurplus === true ? wordOf("mark", "use-special-surplus") : "",
    at === 0 ? "1" : "",
  ];
}

function wordOf(dimension: Parameters<typeof dimensionWord>[0], value: string | undefined) {
  return value === undefined ? "" : (dimensionWord(dimension, value) ?? "");
}

const OPENING_HEADERS = [
  "单位代码",
  "科目编码",
  "明细科目",
  "资金性质",
  "支出功能分类",
  "基本支出项目支出",
  "项目代码",
  "年初借方",
  "年初贷方",
];

/** `opening/<unit>.csv` (import-formats 4.2), both ledgers. */
export function openingFile(plan: Plan, books: UnitBooks): string {
  const { code } = books.unit;
  const accrual = books.accrualOpenings.map(([account, fen]) => [
    ...[code, account, "", "", "", "", ""],
    fen > 0 ? yuanText(fen) : "",
    fen > 0 ? "" : yuanText(0 - fen),
  ]);
  const money = [...[code, "8001", "货币资金", "", "", "", ""], yuanText(books.moneyFen), ""];
  const balances = plan.openings
    .filter(({ unit }) => unit === code)
    .map(({ account, detail, fund, function: item, nature, project, fen }) => [
      code,
      account,
      detail,
      wordOf("fund", fund),
      item ?? "",
      wordOf("nature", nature),
      project ?? "",
      fen < 0 ? yuanText(0 - fen) : "",
      fen < 0 ? "" : yuanText(fen),
    ]);
  return csvText(OPENING_HEADERS, [...accrual, money, ...balances]);
}
