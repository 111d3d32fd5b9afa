import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { HEAP_FLAGS } from "#cli/import-process.ts";
import { planImport } from "#host/import-plan.ts";
import { runImport } from "#host/import-run.ts";

// npm run bench -- import: 100,000 rows of a voucher list into a department-year, whole path: read,
// map, prove, write, each format in a process of its own that has made nothing before.

const ROWS = 100_000;
const HEADER = [
  ...[
    "单位代码",
    "会计年度",
    "会计期间",
    "凭证字",
    "凭证号",
    "行号",
    "制单日期",
    "摘要",
    "科目编码",
  ],
  ...[
    "科目名称",
    "借方金额",
    "贷方金额",
    "资金性质",
    "资金来源",
    "支出类型",
    "功能分类",
    "经济分类",
  ],
];

function rows(): string[][] {
  const made: string[][] = [HEADER];
  for (let at = 0; at < ROWS / 2; at++) {
    const month = 1 + Math.floor((at * 12) / (ROWS / 2));
    const amount = `${(at * 7919) % 100000}.${String(at % 100).padStart(2, "0")}`;
    const date = `2024-${String(month).padStart(2, "0")}-15`;
    const head = ["A", "2024", String(month), "记", String(at + 1).padStart(5, "0")];
    const text = `支付办公费第${at}号`;
    const fund = "一般公共预算财政拨款";
    const debit = ["1", date, text, "7101", "行政支出", amount, "", fund];
    const credit = ["2", date, text, "6001", "财政拨款预算收入", "", amount, fund];
    made.push([...head, ...debit, "财政拨款", "基本支出", "2200101", "30201"]);
    made.push([...head, ...credit, "", "基本支出", "2200101", ""]);
  }
  return made;
}

function bytesOf(format: string, grid: string[][]): Uint8Array {
  if (format === "csv")
    return new TextEncoder().encode(grid.map((row) => row.join(",")).join("\n"));
  const book = utils.book_new();
  const typed = grid.map((row) =>
    row.map((cell) => (/^\d+\.\d\d$/.test(cell) ? Number(cell) : cell)),
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet(typed), "凭证");
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true }));
}

const DEPARTMENT = `department: 甲局\nyear: 2024\nunits:\n  - code: A\n    name: 甲局本级\n    kind: 行政\n`;

async function measure(folder: string, format: string): Promise<string> {
  const file = join(folder, `list.${format}`);
  const before = performance.now();
  const constants = {};
  const choices = { constants, columns: new Map(), profile: undefined };
  const plan = await planImport([file], folder, choices);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problem));
  const planned = performance.now();
  const done = await runImport(plan.value, {
    ...{ constants, excludedRows: new Set(), excludesProblems: false, unposted: "ask" },
    ...{ profileName: undefined, today: "2025-01-01" },
  });
  if (!done.ok) throw new Error(JSON.stringify(done.problem).slice(0, 500));
  const end = performance.now();
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(2);
  const mib = Math.round(process.resourceUsage().maxRSS / 1024);
  return `| ${format} | ${ROWS} | ${seconds(before, planned)} | ${seconds(planned, end)} | ${mib} |`;
}

/** Makes the list, then measures it in a child process. */
function measured(format: string): string {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-import-"));
  writeFileSync(join(folder, "department.yaml"), DEPARTMENT);
  writeFileSync(join(folder, `list.${format}`), bytesOf(format, rows()));
  const own = [...HEAP_FLAGS, import.meta.filename, "--measure", folder, format];
  const run = spawnSync(process.execPath, own, { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}

const [isChild, folder = "", format = ""] = process.argv.slice(2);
if (isChild === "--measure") process.stdout.write(`${await measure(folder, format)}\n`);
else {
  process.stdout.write(
    "| format | rows | read and map, s | rows, proof, writing, s | peak, MiB |\n",
  );
  process.stdout.write("| --- | --- | --- | --- | --- |\n");
  for (const name of ["csv", "xlsx"]) process.stdout.write(measured(name));
}
