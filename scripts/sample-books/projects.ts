import { CONTRACT_CODES, type Contract } from "./contracts.ts";
import type { Plan, Spending, UnitPlan } from "./plan.ts";
import { type Random, randomOf } from "./random.ts";
import { publicsVouchers } from "./running-costs.ts";
import { splitInYuan, splitUnevenly } from "./splitting.ts";
import { dayIn, type FiscalKey, fiscalPayment, type Voucher } from "./voucher.ts";

/** A payment of a project before it is known where the money comes from. */
type Due = {
  readonly date: string;
  readonly text: string;
  readonly economic: string;
  readonly fen: number;
};

/** How the money of a project flows: what the bank pays, and what is granted into the bank. */
export type BankMoney = { readonly bankFen: number; readonly grantFen: number };

/**
 * Payments of the fiscal projects of a unit: contracts by instalments and small expenses. Money of
 * earlier years is spent first, from the bank; the rest is paid by the treasury.
 */
export function projectVouchers(
  plan: Plan,
  unit: UnitPlan,
  contracts: readonly Contract[],
  bankOf: (spending: Spending) => BankMoney,
): readonly Voucher[] {
  return plan.spending.flatMap((spending) => {
    if (spending.unit !== unit.code || spending.kind !== "project") return [];
    const { fund, function: item, project } = spending;
    const key: FiscalKey = { fund, function: item, nature: "project", project };
    const publics = plan.publics.filter((own) => own.unit === unit.code && own.project === project);
    const own = contracts.filter(
      (contract) => contract.project === project && contract.function === item,
    );
    const paidFen = [...publics, ...own].reduce((sum, { fen }) => sum + fen, 0);
    const dues = [
      ...own.flatMap((contract) => instalments(plan, contract)),
      ...expenses(plan, spending, spending.fen - paidFen),
    ].sort((a, b) => (a.date < b.date ? -1 : 1));
    return [
      ...publics.flatMap((one) => publicsVouchers(plan, unit, one, key)),
      ...paid(unit, key, dues, bankOf(spending).bankFen),
    ];
  });
}

function paid(
  unit: UnitPlan,
  key: FiscalKey,
  dues: readonly Due[],
  bankFen: number,
): readonly Voucher[] {
  let leftFen = bankFen;
  return dues.map(({ date, text, economic, fen }) => {
    const fromBank = Math.min(leftFen, fen);
    leftFen -= fromBank;
    const how = { treasuryFen: fen - fromBank, bankFen: fromBank };
    return { unit: unit.code, date, text, lines: fiscalPayment(unit, key, economic, how) };
  });
}

function instalments(plan: Plan, contract: Contract): readonly Due[] {
  const random = randomOf(plan.seed, contract.id);
  const times = random.between(1, 4);
  const { month, fen, supplier, id, category } = contract;
  return splitInYuan(fen, times, random).map((part, at) => ({
    date: dayIn(plan.department.year, Math.min(12, month + 1 + at), random),
    text: `付${supplier}合同${id}第${at + 1}期款`,
    economic: CONTRACT_CODES[category],
    fen: part,
  }));
}

/** Words in a project's name, and what such a project pays. */
const WORDS: readonly (readonly [word: RegExp, economic: string, text: string])[] = [
  [/印花税/, "30240", "缴纳印花税"],
  [/派遣|聘用/, "30226", "付服务人员费用"],
  [/物业|用房|办公保障/, "30209", "付物业管理费"],
  [/培训/, "30216", "付培训费"],
  [/法律/, "30203", "付法律服务费"],
  [/奖励|人才/, "30309", "发放奖励"],
  [/运行维护|网络/, "30213", "付运行维护费"],
  [/证书|印刷/, "30202", "付证书印制费"],
];

const COMMON: readonly [Kind, ...Kind[]] = [
  ["30227", "付成果编制费"],
  ["30227", "付外业调查费"],
  ["30226", "付专家评审费"],
  ["30211", "项目差旅费"],
  ["30201", "项目办公用品"],
  ["30202", "成果印刷费"],
  ["30299", "项目其他费用"],
];

type Kind = readonly [economic: string, text: string];

/** About how much one payment of a project is, in fen. */
const PAYMENT_FEN = 6_000_000;

function expenses(plan: Plan, spending: Spending, fen: number): readonly Due[] {
  if (fen === 0) return [];
  const { unit, project, function: item } = spending;
  const random = randomOf(plan.seed, `expenses ${unit} ${project} ${item}`);
  const name = plan.projects.find(({ code }) => code === project)?.name ?? "";
  const fixed = WORDS.find(([word]) => word.test(name));
  const times = Math.max(3, Math.min(60, Math.round(fen / PAYMENT_FEN)));
  return splitUnevenly(fen, times, random).map((part, at) => {
    const [economic, text] = kindOf(fixed, random);
    const month = Math.min(12, 2 + Math.floor((at * 11) / times));
    const date = dayIn(plan.department.year, month, random);
    return { date, text: `${text}（${name}）`, economic, fen: part };
  });
}

function kindOf(fixed: (typeof WORDS)[number] | undefined, random: Random): Kind {
  return fixed === undefined ? random.pick(COMMON) : [fixed[1], fixed[2]];
}
