import fc from "fast-check";
import { type Line, MADE_UNITS, type Voucher } from "./made-up.ts";

const FUNCTIONS = ["2010101", "2010150", "2080505", "2200106", "2130101"];
const ECONOMICS = ["30101", "30108", "30201", "30212", "30217", "30231", "30227", "31013"];
const FUNDS = ["general", "government-fund", "state-capital"] as const;

const amounts = fc.integer({ min: 1, max: 99_999_999 });
const functions = fc.constantFrom(...FUNCTIONS);
const economics = fc.constantFrom(...ECONOMICS);
const units = fc.constantFrom(...MADE_UNITS);
const natures = fc.constantFrom(
  { nature: "basic" } as const,
  { nature: "project", project: "P1" } as const,
  { nature: "project", project: "P2" } as const,
);

type Unit = (typeof MADE_UNITS)[number];
type Account = Omit<Line, "debit" | "credit">;

const spendingOf = ({ ledger }: Unit) => (ledger === "administrative" ? "7101" : "7201");
const money: Account = { account: "8001" };

function voucher(unit: string, debit: Account, credit: Account, amount: number): Voucher {
  const lines: Line[] = [
    { ...debit, debit: amount, credit: 0 },
    { ...credit, debit: 0, credit: amount },
  ];
  return { unit, lines };
}

/** 财政拨款: granted and spent at once. */
export const fiscalSpending: fc.Arbitrary<Voucher> = fc
  .tuple(units, fc.constantFrom(...FUNDS), natures, functions, economics, amounts)
  .map(([unit, fund, nature, code, economic, amount]) => {
    const kept = { fund, ...nature, function: code };
    return voucher(
      unit.code,
      { account: spendingOf(unit), source: "fiscal", ...kept, economic },
      { account: "6001", ...kept },
      amount,
    );
  });

/** 财政拨款 of earlier years spent, or this year's left. */
const fiscalCarry = fc
  .tuple(units, fc.constantFrom(...FUNDS), natures, functions, economics, amounts, fc.boolean())
  .map(([unit, fund, nature, code, economic, amount, isSpent]) => {
    const kept = { fund, ...nature, function: code };
    const spent = { account: spendingOf(unit), source: "fiscal", ...kept, economic };
    if (isSpent) return voucher(unit.code, spent, money, amount);
    return voucher(unit.code, money, { account: "6001", ...kept }, amount);
  });

const otherIncome = fc
  .tuple(units, functions, amounts, fc.constantFrom("6101", "6601", "6609"), fc.boolean())
  .map(([unit, code, amount, account, isSpecial]) => {
    const kept = isSpecial ? { special: "true", project: "S1" } : { special: "false" };
    const own = unit.ledger === "administrative" && account === "6101" ? "6609" : account;
    return voucher(unit.code, money, { account: own, function: code, ...kept }, amount);
  });

const otherSpending = fc
  .tuple(units, functions, economics, natures, amounts, fc.constantFrom(0, 1, 2))
  .map(([unit, code, economic, nature, amount, kind]) => {
    const account = spendingOf(unit);
    const own: Account =
      kind === 0
        ? { account, source: "other", ...nature, function: code, economic }
        : kind === 1
          ? {
              account,
              source: "non-fiscal-special",
              nature: "project",
              project: "S1",
              function: code,
              economic,
            }
          : {
              account,
              source: "other",
              ...nature,
              function: code,
              economic,
              mark: "use-special-surplus",
            };
    const isMarked = kind === 2 && unit.ledger === "administrative";
    return voucher(unit.code, isMarked ? { ...own, mark: "" } : own, money, amount);
  })
  .map(({ unit, lines }) => ({
    unit,
    lines: lines.map(({ mark, ...line }) =>
      mark === undefined || mark === "" ? line : { ...line, mark },
    ),
  }));

const operating = fc
  .tuple(functions, economics, amounts, fc.boolean())
  .map(([code, economic, amount, isIncome]) =>
    isIncome
      ? voucher("102", money, { account: "6401", function: code }, amount)
      : voucher("102", { account: "7301", function: code, economic }, money, amount),
  );

/** A subsidy of one unit to another, booked by both; now and then by one alone. */
const subsidy = fc
  .tuple(functions, functions, amounts, fc.constantFrom("both", "payer", "receiver"))
  .map(([code, other, amount, who]): readonly Voucher[] => {
    const paid = voucher(
      "101",
      {
        account: "7101",
        source: "other",
        nature: "basic",
        function: code,
        economic: "39999",
        counterparty: "102",
      },
      money,
      amount,
    );
    const received = voucher(
      "102",
      money,
      { account: "6201", special: "false", function: other, counterparty: "101" },
      amount,
    );
    return who === "both" ? [paid, received] : [who === "payer" ? paid : received];
  });

const remittance = fc
  .tuple(functions, amounts)
  .map(([code, amount]): readonly Voucher[] => [
    voucher(
      "102",
      { account: "7401", function: code, economic: "39999", counterparty: "101" },
      money,
      amount,
    ),
    voucher(
      "101",
      money,
      { account: "6609", special: "false", function: code, counterparty: "102" },
      amount,
    ),
  ]);

const adjustments = fc
  .tuple(units, functions, amounts, fc.constantFrom("年初余额调整", "归集调入", "归集上缴"))
  .map(([unit, code, amount, detail]) => {
    const own = { account: "8101", detail, fund: "general", nature: "basic", function: code };
    return detail === "归集上缴"
      ? voucher(unit.code, own, money, amount)
      : voucher(unit.code, money, own, amount);
  });

const one = (single: fc.Arbitrary<Voucher>) => single.map((made) => [made]);

/** The vouchers of a year, without its closing. */
export const years: fc.Arbitrary<readonly Voucher[]> = fc
  .array(
    fc.oneof(
      one(fiscalSpending),
      one(fiscalCarry),
      one(otherIncome),
      one(otherSpending),
      one(operating),
      one(adjustments),
      subsidy,
      remittance,
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((events) => events.flat());

/** Balances at the start of the year. */
export const openings: fc.Arbitrary<readonly Voucher[]> = fc.array(
  fc
    .tuple(units, functions, amounts, fc.constantFrom("8101", "8102", "8201", "8202"))
    .map(([unit, code, amount, account]) => {
      const own: Account =
        account === "8101" || account === "8102"
          ? { account, fund: "general", nature: "basic", function: code }
          : { account, function: code, project: "S1" };
      return voucher(unit.code, money, own, amount);
    }),
  { maxLength: 8 },
);
