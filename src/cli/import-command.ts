import { createInterface } from "node:readline/promises";
import {
  type FilePlan,
  type ImportPlan,
  type PlanProblem,
  planImport,
  type SheetPlan,
} from "#host/import-plan.ts";
import { type ImportDone, type RunProblem, runImport } from "#host/import-run.ts";
import {
  importAccountText,
  importNoteText,
  importProblemText,
} from "#render/message/import-problem.ts";
import { mappingText } from "#render/terminal/import-text.ts";
import { IMPORT_FIELDS } from "#standard/import-columns.ts";
import { EXIT } from "./exit.ts";
import type { ImportArguments } from "./import-arguments.ts";
import { planProblemText, runProblemText } from "./import-words.ts";

/** Problems that are told one by one, and notes; the counts tell of the rest. */
const TOLD_MAX = 1000;
const NOTES_MAX = 50;

/**
 * `juesuan import`: shows how the columns are read, asks, then writes everything or nothing. The
 * result goes to stdout, problems to stderr; exit 3 where the files cannot be imported as they are.
 */
export async function runImportCommand(words: ImportArguments): Promise<number> {
  const planned = await planImport(words.files, words.into, words);
  if (!planned.ok) return refused(planned.problem);
  const plan = planned.value;
  const sheets = plan.files.flatMap((file) => file.sheets);
  if (words.excludedRows.size > 0 && sheets.length > 1) {
    process.stderr.write("--exclude 行号 一次只能用于一张表；请逐个文件导入。\n");
    return EXIT.wrongUse;
  }
  if (!(await isAgreed(plan, words))) return EXIT.wrongUse;
  const done = await runImport(plan, {
    ...words,
    profileName: words.profile,
    today: new Date().toISOString().slice(0, 10),
  });
  if (!done.ok) return failedRun(done.problem);
  tellDone(done.value);
  return EXIT.good;
}

function refused(problems: readonly PlanProblem[]): number {
  for (const problem of problems) process.stderr.write(`${planProblemText(problem)}\n`);
  const isWrongUse = problems.every(
    ({ code }) =>
      code === "unit-unknown" || code === "header-unknown" || code === "file-given-twice",
  );
  return isWrongUse ? EXIT.wrongUse : EXIT.unreadable;
}

/** A mapping that was confirmed before needs no question. */
async function isAgreed(plan: ImportPlan, words: ImportArguments): Promise<boolean> {
  const proposed = plan.files.flatMap((file) =>
    file.sheets.filter(({ profile }) => profile === undefined).map((sheet) => ({ file, sheet })),
  );
  for (const { file, sheet } of proposed) showMapping(file, sheet);
  const open = proposed.filter(({ sheet }) => sheet.questions.length > 0);
  if (open.length > 0) {
    for (const { sheet } of open) tellQuestions(sheet);
    process.stderr.write(
      "有拿不准的列，没有导入。用 --column 列名=读作 说明（不需要的写 --column 列名=不用）。\n",
    );
    return false;
  }
  if (proposed.length === 0 || words.isConfirmed) return true;
  if (process.stdin.isTTY && process.stdout.isTTY) return await isAnsweredYes();
  process.stderr.write("列的读法还没有确认，没有导入。核对上面的表，对的话加 --yes 再运行。\n");
  return false;
}

async function isAnsweredYes(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question("按这个读法导入？(y/N) ");
  terminal.close();
  const isYes = /^(?:y|yes|是|好)$/i.test(answer.trim());
  if (!isYes) process.stderr.write("没有导入。改读法用 --column 列名=读作。\n");
  return isYes;
}

const KIND_WORDS = { vouchers: "凭证列表", balances: "余额表（读年初数）" } as const;

function showMapping(file: FilePlan, sheet: SheetPlan): void {
  const name = sheet.sheet.name === "" ? file.file : `${file.file}〔${sheet.sheet.name}〕`;
  const row = sheet.sheet.rows[sheet.header.at]?.number ?? 0;
  const open = new Set(sheet.questions.map(({ column }) => column));
  const shown = sheet.columns.map(({ header, field }, at) => ({
    header: header.text,
    field,
    samples: sheet.samples.map(({ cells }) => String(cells[at] ?? "")),
    isOpen: open.has(at),
  }));
  process.stdout.write(
    `${name}：${KIND_WORDS[sheet.kind]}，表头在第 ${row} 行\n${mappingText(shown)}`,
  );
}

function tellQuestions({ questions, columns }: SheetPlan): void {
  for (const { field, candidates } of questions) {
    const names = candidates.map((at) => `“${columns[at]?.header.text ?? ""}”`).join("、");
    process.stderr.write(`“${IMPORT_FIELDS[field].zh}”拿不准是哪一列：${names}。\n`);
  }
}

function failedRun(problem: RunProblem): number {
  if (problem.code !== "rows") {
    process.stderr.write(`${runProblemText(problem)}\n`);
    return problem.code === "nothing-left" ? EXIT.unreadable : EXIT.wrongUse;
  }
  for (const own of problem.problems.slice(0, TOLD_MAX)) {
    process.stderr.write(`${importProblemText(own)}\n`);
  }
  const more = problem.problems.length - TOLD_MAX;
  if (more > 0) process.stderr.write(`另有 ${more} 处没有列出。\n`);
  for (const { plan, sheets } of problem.runs) {
    for (const { imported } of sheets) {
      process.stderr.write(`${plan.file}：${importAccountText(imported.account)}\n`);
    }
  }
  process.stderr.write(
    `共 ${problem.problems.length} 处问题，什么也没有写入。改好再导；或用 --exclude 行号（连同整张凭证）、--exclude problems（所有有问题的凭证）略过，略过的会记在 imports/ 里。\n`,
  );
  return EXIT.unreadable;
}

function tellDone(done: ImportDone): void {
  for (const { plan, sheets } of done.runs) {
    for (const { imported, plan: sheet } of sheets) {
      const name = sheet.sheet.name === "" ? plan.file : `${plan.file}〔${sheet.sheet.name}〕`;
      process.stdout.write(`${name}：${importAccountText(imported.account)}\n`);
      const notes = imported.notes.flatMap((note) => importNoteText(note) ?? []);
      for (const text of notes.slice(0, NOTES_MAX)) process.stdout.write(`  ${text}\n`);
      const more = notes.length - NOTES_MAX;
      if (more > 0) process.stdout.write(`  另有 ${more} 条，见 imports/ 里的记录。\n`);
    }
    if (plan.unused.length > 0)
      process.stdout.write(`  没有用到的表：${plan.unused.join("、")}。\n`);
  }
  for (const { path, rows } of done.books) process.stdout.write(`写入 ${path}：${rows} 行。\n`);
  process.stdout.write(
    `记录：${done.records.join("、")}；列的读法：${done.profiles.join("、")}。\n`,
  );
}
