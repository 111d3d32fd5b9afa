import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { economicCodes } from "#standard/codes/economic-codes.ts";
import { functionCodes } from "#standard/codes/function-codes.ts";
import { UNIT_CODES } from "./unit-codes.ts";

const HEADER =
  "单位代码,会计年度,会计期间,凭证字,凭证号,分录序号,日期,摘要,科目编码,明细科目,借方金额,贷方金额," +
  "资金性质,资金来源明细,基本支出项目支出,专项,支出功能分类,部门支出经济分类,项目代码\r\n";
/** Codes of functions that a department has. */
const FUNCTIONS = 60;
const TEXTS = ["办公费", "差旅费", "发放工资", "委托业务费", "维修费", "购置设备", "水电费"];
const CHUNK = 1 << 20;

/** A generator of whole numbers from 0 up to but without `below` (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Writes books of `vouchers` vouchers with two postings each into a folder: `<unit>.csv` and
 * `opening-<unit>.csv` in the columns of the template, closed at the end of the year, with so many
 * different combinations of dimensions.
 */
export function makeBooks(
  folder: string,
  options: { readonly seed: number; readonly vouchers: number; readonly combinations: number },
): { readonly bytes: number } {
  const random = numbers(options.seed);
  const units = UNIT_CODES;
  const each = Math.ceil(options.vouchers / units.length);
  let bytes = 0;
  for (const unit of units) {
    const kinds = kindsOf(unit, random, options.combinations / units.length);
    bytes += writeUnit(join(folder, `${unit}.csv`), { unit, vouchers: each, kinds, random });
    const file = openSync(join(folder, `opening-${unit}.csv`), "w");
    bytes += writeSync(
      file,
      "单位代码,科目编码,明细科目,资金性质,支出功能分类,基本支出项目支出,项目代码,年初借方,年初贷方\r\n" +
        `${unit},8001,货币资金,,,,,1000000.00,\r\n` +
        `${unit},8202,累计结余,,2010101,,,,1000000.00\r\n`,
    );
    closeSync(file);
  }
  return { bytes };
}

/** What kinds of vouchers there are: a payment out of the fiscal grant, and its year so far. */
type Kind = {
  readonly spending: string;
  /** 资金性质 to 项目代码 of the expenditure, the income and the carry-over that closes both. */
  readonly debit: string;
  readonly credit: string;
  readonly closing: string;
  sumFen: number;
};

function kindsOf(unit: string, random: (below: number) => number, count: number): Kind[] {
  const functions = functionCodes().filter(
    ({ level, fund, validTo }) => level === "item" && fund === "general" && validTo === undefined,
  );
  const economics = economicCodes().filter(
    ({ code, group, validTo }) => code.length === 5 && group !== "other" && validTo === undefined,
  );
  // A kind has two keys: that of the expenditure and that of the income.
  return Array.from({ length: Math.floor(count / 2) }, (_, at): Kind => {
    const nature = at % 3 === 0 ? "项目支出" : "基本支出";
    const project = `P${1000 + at}`;
    const code = functions[(random(FUNCTIONS) * 17) % functions.length]?.code ?? "";
    const economic = economics[random(economics.length)]?.code ?? "";
    const fund = "一般公共预算财政拨款";
    return {
      spending: unit === "101" || unit === "102" ? "7101" : "7201",
      debit: `${fund},财政拨款支出,${nature},,${code},${economic},${project}`,
      credit: `${fund},,${nature},,${code},,${project}`,
      closing: `${fund},,${nature},,${code},,${project}`,
      sumFen: 0,
    };
  });
}

type UnitYear = {
  readonly unit: string;
  readonly vouchers: number;
  readonly kinds: readonly Kind[];
  readonly random: (below: number) => number;
};

function writeUnit(path: string, { unit, vouchers, kinds, random }: UnitYear): number {
  const file = openSync(path, "w");
  let text = HEADER;
  let bytes = 0;
  for (let at = 0; at < vouchers; at++) {
    const month = Math.floor((at * 12) / vouchers) + 1;
    const period = String(month).padStart(2, "0");
    const day = String(random(28) + 1).padStart(2, "0");
    const kind = kinds[random(kinds.length)];
    if (kind === undefined) continue;
    const amountFen = random(5_000_000) + 1;
    kind.sumFen += amountFen;
    const amount = yuanOf(amountFen);
    const head = `${unit},2024,${month},记,${at + 1}`;
    const words = `2024-${period}-${day},${TEXTS[random(TEXTS.length)] ?? ""}`;
    text += `${head},1,${words},${kind.spending},,${amount},,${kind.debit}\r\n`;
    text += `${head},2,${words},6001,,,${amount},${kind.credit}\r\n`;
    if (text.length > CHUNK) {
      bytes += writeSync(file, text);
      text = "";
    }
  }
  bytes += writeSync(file, text + closingOf(unit, vouchers, kinds));
  closeSync(file);
  return bytes;
}

function closingOf(unit: string, vouchers: number, kinds: readonly Kind[]): string {
  let number = vouchers;
  const row = (line: number, rest: string) =>
    `${unit},2024,12,记,${number},${line},2024-12-31,年末结转,${rest}\r\n`;
  let text = "";
  for (const { spending, debit, credit, closing, sumFen } of kinds) {
    const amount = yuanOf(sumFen);
    number++;
    text += row(1, `6001,,${amount},,${credit}`);
    text += row(2, `8101,本年收支结转,,${amount},${closing}`);
    number++;
    text += row(1, `8101,本年收支结转,${amount},,${closing}`);
    text += row(2, `${spending},,,${amount},${debit}`);
  }
  return text;
}

function yuanOf(amountFen: number): string {
  const digits = String(amountFen).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
