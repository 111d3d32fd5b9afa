import type { Books } from "./books.ts";
import { csvText, yuanText } from "./csv.ts";
import type { Plan, VehiclePlan } from "./plan.ts";
import { randomOf } from "./random.ts";
import { splitByWeights, splitInYuan } from "./splitting.ts";

/** The registers of a department-year by their file names (import-formats 4.7 to 4.11). */
export function registerFiles(plan: Plan, books: Books): Readonly<Record<string, string>> {
  return {
    "registers/staff.csv": people(plan),
    "registers/vehicles.csv": vehicles(plan),
    "registers/assets.csv": assets(plan),
    "registers/contracts.csv": contracts(plan, books),
    "registers/abroad.csv": missions(plan, books),
    "registers/receptions.csv": receptions(plan, books),
  };
}

function people({ units }: Plan): string {
  const headers = ["单位代码", "人员类别", "年初人数", "本年增加", "本年减少", "年末人数"];
  const rows = units.flatMap(({ code, active, honoured, retired }) =>
    (
      [
        ["在职", active],
        ["离休", honoured],
        ["退休", retired],
      ] as const
    ).map(([kind, { opening, added, left }]) => [
      code,
      kind,
      ...[opening, added, left, opening + added - left].map(String),
    ]),
  );
  return csvText(headers, rows);
}

function vehicles(plan: Plan): string {
  const headers = [
    "资产编号",
    "单位代码",
    "用途",
    "是否公务用车保有量口径",
    "价值",
    "取得日期",
    "处置日期",
    "购置资金性质",
  ];
  const random = randomOf(plan.seed, "vehicles");
  const listed = plan.units.flatMap(({ code, vehicles: groups }) =>
    groups.flatMap((group) =>
      Array.from({ length: group.count }, (_, at) => ({ code, group, at })),
    ),
  );
  const bought = new Map(
    plan.publics.filter(({ economic }) => economic === "31013").map((own) => [own.unit, own.fen]),
  );
  const boughtFen = [...bought.values()].reduce((sum, fen) => sum + fen, 0);
  const values = splitInYuan(
    plan.assets.vehicleFen - boughtFen,
    listed.filter(({ group, at }) => at >= group.bought).length,
    random,
  );
  let next = 0;
  const rows = listed.map(({ code, group, at }, number) => {
    const isNew = at < group.bought;
    const newFen = splitByWeights(bought.get(code) ?? 0, weightsOf(group))[at] ?? 0;
    const fen = isNew ? newFen : (values[next] ?? 0);
    if (!isNew) next++;
    const year = isNew ? plan.department.year : plan.department.year - random.between(2, 14);
    return [
      `C${plan.department.code}${String(number + 1).padStart(3, "0")}`,
      code,
      group.use,
      group.isHeld ? "是" : "否",
      yuanText(fen),
      `${year}-${String(random.between(1, 9)).padStart(2, "0")}-15`,
      "",
      "一般公共预算财政拨款",
    ];
  });
  return csvText(headers, rows);
}

function weightsOf({ bought }: VehiclePlan): readonly number[] {
  return Array.from({ length: Math.max(1, bought) }, () => 1);
}

function assets(plan: Plan): string {
  const headers = ["资产编号", "单位代码", "类别", "面积平方米", "原值", "取得日期", "处置日期"];
  const random = randomOf(plan.seed, "assets");
  const { houseAreaHundredths, houseFen, equipmentFen } = plan.assets;
  const { units, department } = plan;
  const weights = units.map(({ active }) => active.opening * random.between(80, 120));
  const areas = splitByWeights(houseAreaHundredths, weights);
  const values = splitByWeights(houseFen, weights);
  const date = () =>
    `${department.year - random.between(3, 24)}-${String(random.between(1, 12)).padStart(2, "0")}-10`;
  const houses = units.map(({ code }, at) => [
    `F${code}`,
    code,
    "房屋",
    yuanText(areas[at] ?? 0),
    yuanText(values[at] ?? 0),
    date(),
    "",
  ]);
  const equipment = splitInYuan(equipmentFen, 72, random).map((fen, at) => [
    `S${department.code}${String(at + 1).padStart(4, "0")}`,
    units[at % units.length]?.code ?? "",
    "设备",
    "",
    yuanText(fen),
    date(),
    "",
  ]);
  return csvText(headers, [...houses, ...equipment]);
}

function contracts(plan: Plan, books: Books): string {
  const headers = [
    "合同编号",
    "单位代码",
    "类别",
    "合同金额",
    "签订日期",
    "本年支付",
    "供应商企业规模",
    "是否预留中小企业",
    "预算金额",
  ];
  const random = randomOf(plan.seed, "contract register");
  const rows = books.contracts.map((contract) => {
    const { id, unit, category, size, fen, month } = contract;
    const date = `${plan.department.year}-${String(month).padStart(2, "0")}-${random.between(10, 27)}`;
    const budgetFen = Math.ceil(fen / 1_000_000) * 1_000_000;
    const reserved = size === "大" ? "否" : "是";
    return [
      ...[id, unit, category, yuanText(fen), date, yuanText(fen), size, reserved],
      ...[yuanText(budgetFen)],
    ];
  });
  return csvText(headers, rows);
}

/** Amount and number of the voucher that an occasion was booked with. */
function bookedAs(books: Books, id: string): readonly [amount: string, voucher: string] {
  for (const { vouchers } of books.units) {
    const found = vouchers.find(({ reference }) => reference === id);
    if (found === undefined) continue;
    const line = found.lines.find(({ account }) => account >= "7");
    return [yuanText(line?.fen ?? 0), `${found.month}月记-${found.number}`];
  }
  return ["", ""];
}

function missions(plan: Plan, books: Books): string {
  const headers = ["编号", "单位代码", "出发", "返回", "目的地", "人数", "费用", "凭证号"];
  const rows = plan.occasions
    .filter(({ economic }) => economic === "30212")
    .map(({ id, unit, date, whom, people: count }) => {
      const back = `${date.slice(0, 8)}${String(Number(date.slice(8)) + 5).padStart(2, "0")}`;
      return [id, unit, date, back, whom, String(count), ...bookedAs(books, id)];
    });
  return csvText(headers, rows);
}

function receptions(plan: Plan, books: Books): string {
  const headers = ["批次号", "单位代码", "日期", "对象单位", "人数", "是否外事", "金额", "凭证号"];
  const rows = plan.occasions
    .filter(({ economic }) => economic === "30217")
    .map(({ id, unit, date, whom, people: count }) => [
      ...[id, unit, date, whom, String(count), "否"],
      ...bookedAs(books, id),
    ]);
  return csvText(headers, rows);
}
