import { assert } from "#model/result.ts";
import { SUPPLIERS } from "./names.ts";
import type { Plan, PublicsPlan, UnitPlan } from "./plan.ts";
import { type Random, randomOf } from "./random.ts";
import { splitByWeights, splitUnevenly } from "./splitting.ts";
import { dayIn, type FiscalKey, fiscalPayment, type Voucher } from "./voucher.ts";

/** Running costs (公用经费): economic code, weight, vouchers a year, and what they are for. */
const COSTS: readonly (readonly [economic: string, weight: number, times: number, text: string])[] =
  [
    ["30201", 120, 96, "购办公用品"],
    ["30202", 30, 20, "资料印刷"],
    ["30203", 12, 4, "法律和造价咨询"],
    ["30204", 3, 12, "银行手续费"],
    ["30205", 18, 12, "水费"],
    ["30206", 60, 24, "电费"],
    ["30207", 42, 36, "电话、网络和邮寄"],
    ["30208", 85, 4, "取暖费"],
    ["30211", 70, 140, "差旅费报销"],
    ["30213", 62, 36, "办公设备和房屋维修"],
    ["30216", 30, 14, "职工业务培训"],
    ["30218", 20, 12, "专用材料"],
    ["30226", 52, 24, "保洁和值守劳务"],
    ["30227", 40, 8, "委托审计和评审"],
    ["30228", 80, 12, "拨缴工会经费"],
    ["30229", 62, 12, "职工福利费"],
    ["30239", 150, 12, "公务交通补贴和业务车辆费用"],
    ["30240", 5, 4, "房产税和车船税"],
    ["30299", 50, 40, "报刊、食材和其他零星支出"],
    ["31002", 24, 8, "购置办公电脑和打印机"],
  ];

const VEHICLE_COSTS = ["加油", "加油", "加油", "维修保养", "加油", "保险", "加油", "审车和清洗"];

/** The running costs of a unit, with the slips that are booked right again in red ink. */
export function runningVouchers(plan: Plan, unit: UnitPlan): readonly Voucher[] {
  const random = randomOf(plan.seed, `running ${unit.code}`);
  const { year } = plan.department;
  const publics = plan.publics.filter((own) => own.unit === unit.code && own.project === "");
  const found = plan.spending.filter((own) => own.unit === unit.code && own.kind === "public");
  return found.flatMap(({ fund, function: item, fen }) => {
    const key: FiscalKey = { fund, function: item, nature: "basic", project: "" };
    const inside = item === unit.running ? publics : [];
    const restFen = fen - inside.reduce((sum, own) => sum + own.fen, 0);
    assert(restFen > 0, `${unit.code} has running costs beside the three publics`);
    const parts = splitByWeights(
      restFen,
      COSTS.map(([, weight]) => weight * random.between(80, 120)),
    );
    return [
      ...COSTS.flatMap(([economic, , times, text], at) =>
        splitUnevenly(parts[at] ?? 0, times, random).flatMap((partFen, turn) => {
          const month = Math.floor((turn * 12) / times) + 1;
          const date = dayIn(year, month, random);
          const from = /^302(?:01|02|03|13|18|27)|^310/.test(economic)
            ? `（${random.pick(SUPPLIERS)}）`
            : "";
          const payment = { unit, key, economic, fen: partFen, date, text: `${text}${from}` };
          return withSlips(payment, random);
        }),
      ),
      ...inside.flatMap((own) => publicsVouchers(plan, unit, own, key)),
    ];
  });
}

type Payment = {
  readonly unit: UnitPlan;
  readonly key: FiscalKey;
  readonly economic: string;
  readonly fen: number;
  readonly date: string;
  readonly text: string;
};

/** Some payments are first booked wrong: under another code, or too much of it. */
function withSlips(payment: Payment, random: Random): readonly Voucher[] {
  const { date, economic, fen, text } = payment;
  const later = `${date.slice(0, 8)}28`;
  if (random.chance(1)) {
    const wrong = { ...payment, economic: economic === "30201" ? "30299" : "30201" };
    return [
      pay(wrong),
      pay({ ...wrong, fen: 0 - fen, date: later, text: `红字冲销：${text}` }),
      pay({ ...payment, date: later, text: `更正：${text}` }),
    ];
  }
  if (random.chance(1)) {
    const overFen = random.between(100, 90_000);
    return [
      pay({ ...payment, fen: fen + overFen }),
      pay({ ...payment, fen: 0 - overFen, date: later, text: `退回多付款：${text}` }),
    ];
  }
  return [pay(payment)];
}

function pay({ unit, key, economic, fen, date, text }: Payment): Voucher {
  const lines = fiscalPayment(unit, key, economic, { treasuryFen: fen, bankFen: 0 });
  return { unit: unit.code, date, text, lines };
}

/** The three publics of a unit under one key: vehicle by vehicle, reception by reception. */
export function publicsVouchers(
  plan: Plan,
  unit: UnitPlan,
  publics: PublicsPlan,
  key: FiscalKey,
): readonly Voucher[] {
  const { economic, fen } = publics;
  const random = randomOf(plan.seed, `publics ${unit.code} ${economic}`);
  const all = occasionsOf(plan, unit, publics);
  return splitUnevenly(fen, all.length, random).map((partFen, at) => {
    const { date, text, reference } = all[at] ?? { date: "", text: "", reference: "" };
    const own = date === "" ? dayIn(plan.department.year, 1 + (at % 12), random) : date;
    const voucher = pay({ unit, key, economic, fen: partFen, date: own, text });
    return reference === "" ? voucher : { ...voucher, reference };
  });
}

type Named = { readonly date: string; readonly text: string; readonly reference: string };

const OCCASION_WORDS: Readonly<Record<string, string>> = {
  "30212": "因公出国（境）费：",
  "30217": "公务接待：",
  "31013": "购置公务用车：",
};

function occasionsOf(plan: Plan, unit: UnitPlan, publics: PublicsPlan): readonly Named[] {
  if (publics.economic === "30231") {
    return unit.vehicles
      .filter(({ isHeld }) => isHeld)
      .flatMap(({ count }) => Array.from({ length: count }, (_, at) => at + 1))
      .flatMap((number) =>
        VEHICLE_COSTS.map((what) => ({
          date: "",
          text: `公务用车${number}号${what}`,
          reference: "",
        })),
      );
  }
  return plan.occasions
    .filter((own) => own.unit === unit.code && own.economic === publics.economic)
    .map(({ id, date, whom, economic }) => ({
      date,
      text: `${OCCASION_WORDS[economic] ?? ""}${whom}`,
      reference: id,
    }));
}
