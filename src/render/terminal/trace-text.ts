import { divideHalfUp } from "#model/division.ts";
import type { ExactValue } from "#model/fact.ts";
import { decimalText, withSeparators } from "#model/printed.ts";
import type { Behind, Traced } from "#model/traced.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import { cutTo, padEnd, padStart } from "./width.ts";

/** A traced figure for the terminal: its exact value, how it was made, and the rows behind it. */
export function traceText(traced: Traced): string {
  const { concept, exact, unit } = traced;
  const head = `${concept}  ${valueText(exact, unit)}`;
  return `${[head, ...behindLines(traced.behind, unit)].join("\n")}\n`;
}

/** An exact value in its unit: money in yuan, other figures with up to six decimals. */
export function valueText(exact: ExactValue | undefined, unit: string): string {
  if (exact === undefined) return "不能确定";
  if (unit === "元") return `${decimal(exact, 100n, 2)}元`;
  return `${decimal(exact, GRID_PER_UNIT, 6).replace(/\.?0+$/u, "")}${unit}`;
}

function decimal({ dividend, divisor }: ExactValue, perUnit: bigint, decimals: number): string {
  const digits = divideHalfUp(dividend * 10n ** BigInt(decimals), divisor * perUnit);
  return withSeparators(decimalText(digits, decimals));
}

const MEASURES: Readonly<Record<string, string>> = {
  change: "本年数－上年数",
  rate: "（本年数－上年数）÷上年数",
  share: "本项÷合计",
  deviation: "（决算数－预算数）÷预算数",
  completion: "决算数÷预算数",
  difference: "决算数－预算数",
};

function behindLines(behind: Behind, unit: string): readonly string[] {
  switch (behind.kind) {
    case "postings":
      return postingLines(behind);
    case "rows":
      return rowLines(behind, unit);
    case "figures":
      return [
        `算法：${MEASURES[behind.measure] ?? behind.measure}`,
        `  ${behind.of.concept}  ${valueText(behind.of.exact, behind.of.unit)}`,
        `  ${behind.base.concept}  ${valueText(behind.base.exact, behind.base.unit)}`,
        ...(behind.behind === undefined ? [] : behindLines(behind.behind, behind.of.unit)),
      ];
    case "prior-year":
      return [`上年数，来自 prior-year：${behind.concept}`];
  }
}

function money(amountFen: number): string {
  return valueText({ dividend: BigInt(amountFen), divisor: 1n }, "元");
}

function postingLines(behind: Extract<Behind, { kind: "postings" }>): readonly string[] {
  const { rows, count, sumFen, adjustments } = behind;
  const lines = rows.map(({ date, voucher, account, summary, amountFen, file, row }) =>
    [
      padEnd(date, 10),
      padEnd(cutTo(voucher, 12), 12),
      padEnd(cutTo(account, 24), 24),
      padStart(money(amountFen), 20),
      padEnd(cutTo(summary, 32), 32),
      `${file}:${row}`,
    ].join("  "),
  );
  const taken = adjustments.map(({ elimination, amountFen }) => {
    return `合并抵销 ${elimination}  ${money(amountFen)}`;
  });
  const more = rows.length < count ? `，列出前 ${rows.length} 条` : "";
  return [`凭证分录 ${count} 条${more}，合计 ${money(sumFen)}`, ...lines, ...taken];
}

const EVIDENCE: Readonly<Record<string, string>> = {
  budget: "预算指标",
  people: "人员登记",
  vehicles: "车辆登记",
  assets: "资产登记",
  contracts: "采购合同登记",
  missions: "因公出国（境）登记",
  receptions: "公务接待登记",
  department: "部门信息",
};

function rowLines(
  { evidence, rows, count, sum }: Extract<Behind, { kind: "rows" }>,
  unit: string,
): readonly string[] {
  const own = unit === "" ? "元" : unit;
  const text = (amount: bigint) => valueText({ dividend: amount, divisor: 1n }, own);
  const lines = rows.map(({ file, row, text: said, amount }) =>
    [padStart(text(amount), 20), `${file}:${row}`, said].join("  ").trimEnd(),
  );
  const more = rows.length < count ? `，列出前 ${rows.length} 行` : "";
  return [`${EVIDENCE[evidence] ?? evidence} ${count} 行${more}，合计 ${text(sum)}`, ...lines];
}
