import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { closingOf, filesOf, MADE_UNITS } from "../books/made-up.ts";
import type { MadeUpYear } from "./made-up-input.ts";

const KINDS = { administrative: "行政", "civil-service-managed": "参公", institution: "事业" };
const LEDGERS = { administrative: "行政单位财务规则", institution: "事业单位财务规则" };

const BUDGET = `单位代码,预算年度,指标文号,下达日期,指标类型,资金性质,基本支出项目支出,支出功能分类,部门支出经济分类,政府支出经济分类,项目代码,项目名称,金额,调整程序已完成
101,2024,财预1号,2024-02-10,年初批复,一般公共预算财政拨款,基本支出,2010101,30101,,,,1234567.89,是
101,2024,财预1号,2024-02-10,年初批复,一般公共预算财政拨款,基本支出,2010101,30231,,,,50000.00,是
102,2024,财预2号,2024-06-10,追加,一般公共预算财政拨款,基本支出,2010101,30231,,,,20000.00,是
102,2024,财预3号,2024-09-10,追减,一般公共预算财政拨款,基本支出,2010101,30231,,,,5000.00,是
`;

const STAFF = `单位代码,人员类别,年初人数,本年增加,本年减少,年末人数
101,在职,40,4,2,42
102,退休,10,1,0,11
`;

/** Writes a made-up department-year as a folder. */
export function writeMadeUpFolder(folder: string, { vouchers, balances }: MadeUpYear): void {
  const units = MADE_UNITS.map(
    ({ code, name, kind, ledger }) =>
      `  - { code: "${code}", name: ${name}, kind: ${KINDS[kind]}, ledger: ${LEDGERS[ledger]} }`,
  );
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  write(
    "department.yaml",
    `department: 云岭市自然资源局\nyear: 2024\nregion: xinjiang\nunits:\n${units.join("\n")}\n`,
  );
  for (const { name, bytes } of filesOf([...vouchers, ...closingOf(vouchers)], balances)) {
    write(name, bytes);
  }
  write("budget.csv", BUDGET);
  write("registers/staff.csv", STAFF);
}
