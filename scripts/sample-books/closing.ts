import type { BalanceKey, Closing, Plan, UnitPlan } from "./plan.ts";
import { splitByWeights } from "./splitting.ts";
import { balanceLine, type Line, type Voucher } from "./voucher.ts";

/** A key of the budget ledger with its balance, in credit. */
type Balance = { readonly line: Line; creditFen: number };

/** The budget ledger of a unit while its year is closed. */
type Ledger = {
  readonly balances: Map<string, Balance>;
  readonly vouchers: Voucher[];
  readonly unit: UnitPlan;
  readonly date: string;
};

/** Year-end closing of the budget ledger of a unit (财会〔2017〕25号; accounting.md 1.4). */
export function closingVouchers(
  plan: Plan,
  unit: UnitPlan,
  vouchers: readonly Voucher[],
): readonly Voucher[] {
  const date = `${plan.department.year}-12-31`;
  const ledger: Ledger = { balances: new Map(), vouchers: [], unit, date };
  for (const opening of plan.openings) {
    if (opening.unit === unit.code) note(ledger, balanceLine(opening, "credit", opening.fen));
  }
  for (const { lines } of vouchers) for (const line of lines) note(ledger, line);
  closeFlows(ledger);
  cumulate(ledger);
  finishProjects(ledger, plan.closings);
  cumulate(ledger);
  distribute(ledger, plan.putAsidePercent);
  return ledger.vouchers;
}

function note({ balances }: Ledger, line: Line): void {
  if (line.account < "6" || line.account === "8001") return;
  const { side, fen, economic: _, counterparty: __, ...key } = line;
  const name = JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1)));
  const creditFen = side === "credit" ? fen : 0 - fen;
  const known = balances.get(name);
  if (known === undefined) balances.set(name, { line, creditFen });
  else known.creditFen += creditFen;
}

function book(ledger: Ledger, text: string, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  ledger.vouchers.push({ unit: ledger.unit.code, date: ledger.date, text, lines });
  for (const line of lines) note(ledger, line);
}

/** The lines that take a balance to another key. */
function taken({ line, creditFen }: Balance, to: BalanceKey): readonly Line[] {
  const { account, detail, fund, source, nature, isSpecial, project, usesSpecialSurplus } = line;
  const fen = Math.abs(creditFen);
  const own: Line = {
    account,
    side: creditFen > 0 ? "debit" : "credit",
    fen,
    ...(detail === undefined ? {} : { detail }),
    ...(fund === undefined ? {} : { fund }),
    ...(source === undefined ? {} : { source }),
    ...(nature === undefined ? {} : { nature }),
    ...(isSpecial === undefined ? {} : { isSpecial }),
    ...(line.function === undefined ? {} : { function: line.function }),
    ...(project === undefined ? {} : { project }),
    ...(usesSpecialSurplus === undefined ? {} : { usesSpecialSurplus }),
  };
  return [own, balanceLine(to, creditFen > 0 ? "credit" : "debit", fen)];
}

function open(ledger: Ledger, isPicked: (line: Line) => boolean): readonly Balance[] {
  return [...ledger.balances.values()].filter(
    (balance) => balance.creditFen !== 0 && isPicked(balance.line),
  );
}

/** Income and expenditure, by where they go. */
function closeFlows(ledger: Ledger): void {
  const steps = new Map<string, Line[]>();
  for (const balance of open(ledger, ({ account }) => account < "8")) {
    const to = targetOf(balance.line);
    const lines = steps.get(to.account) ?? [];
    lines.push(...taken(balance, to));
    steps.set(to.account, lines);
  }
  for (const account of [...steps.keys()].sort()) {
    book(ledger, TEXTS[account] ?? "", steps.get(account) ?? []);
  }
}

const TEXTS: Readonly<Record<string, string>> = {
  "8101": "财政拨款收支年末结转",
  "8201": "非财政专项收支年末结转",
  "8301": "冲销使用专用结余的支出",
  "8401": "经营收支年末结转",
  "8501": "其他收支年末结转",
};

/** Where an account of income or expenditure goes at the end of the year. */
function targetOf(line: Line): BalanceKey {
  const { account, source, isSpecial, usesSpecialSurplus, fund, nature, project } = line;
  const item = line.function === undefined ? {} : { function: line.function };
  if (usesSpecialSurplus === true) return { account: "8301", detail: "职工福利基金" };
  if (account === "6001" || source === "fiscal") {
    const key = { ...item, ...(fund && { fund }), ...(nature && { nature }) };
    return { account: "8101", detail: "本年收支结转", ...key, project: project ?? "" };
  }
  if (isSpecial === true || source === "non-fiscal-special") {
    return { account: "8201", detail: "本年收支结转", ...item, project: project ?? "" };
  }
  if (account === "6401" || account === "7301") return { account: "8401", detail: "" };
  return { account: "8501", detail: "" };
}

/** The details of 8101 to 8202 to the accumulated one. */
function cumulate(ledger: Ledger): void {
  const found = open(
    ledger,
    ({ account, detail = "" }) => /^8[12]0/.test(account) && !detail.startsWith("累计"),
  );
  const lines = found.flatMap((balance) =>
    taken(balance, { ...keyOf(balance.line), detail: cumulativeOf(balance.line.account) }),
  );
  book(ledger, "结转结余明细科目转入累计", lines);
}

function cumulativeOf(account: string): string {
  return account === "8101" || account === "8201" ? "累计结转" : "累计结余";
}

function keyOf({ account, detail = "", fund, nature, project, function: item }: Line): BalanceKey {
  return {
    account,
    detail,
    ...(fund === undefined ? {} : { fund }),
    ...(item === undefined ? {} : { function: item }),
    ...(nature === undefined ? {} : { nature }),
    ...(project === undefined ? {} : { project }),
  };
}

/** What finished fiscal projects leave becomes surplus (8102). */
function finishProjects(ledger: Ledger, closings: readonly Closing[]): void {
  const finished = closings.filter(
    ({ unit, isFinished }) => unit === ledger.unit.code && isFinished,
  );
  const found = open(ledger, ({ account, project, function: item }) =>
    finished.some((own) => account === "8101" && own.project === project && own.function === item),
  );
  const lines = found.flatMap((balance) =>
    taken(balance, { ...keyOf(balance.line), account: "8102", detail: "结转转入" }),
  );
  book(ledger, "已完成项目结转转入结余", lines);
}

/** 8501 and the profit of 8401: to 8202 directly, or through 8701 with what is put aside. */
function distribute(ledger: Ledger, putAsidePercent: number): void {
  const { unit } = ledger;
  const surplus = { account: "8202", detail: "累计结余", function: unit.running };
  const clearing = { account: "8701", detail: "" };
  const isInstitution = unit.ledger === "institution";
  const plain = open(ledger, ({ account }) => account === "8501");
  const profit = open(ledger, ({ account }) => account === "8401").filter(
    ({ creditFen }) => creditFen > 0,
  );
  const to = isInstitution ? clearing : surplus;
  book(
    ledger,
    "其他结余和经营结余年末转账",
    [...plain, ...profit].flatMap((balance) => taken(balance, to)),
  );
  const [left] = open(ledger, ({ account }) => account === "8701");
  if (left === undefined) return;
  if (left.creditFen > 0 && putAsidePercent > 0) {
    const [fen = 0] = splitByWeights(left.creditFen, [putAsidePercent, 100 - putAsidePercent]);
    const aside = { account: "8301", detail: "职工福利基金" };
    book(ledger, "提取职工福利基金", taken({ line: left.line, creditFen: fen }, aside));
  }
  const rest = open(ledger, ({ account }) => account === "8701");
  book(
    ledger,
    "非财政拨款结余分配转入累计结余",
    rest.flatMap((balance) => taken(balance, surplus)),
  );
}
