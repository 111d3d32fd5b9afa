import { type InitProblem, initDepartmentYear } from "#host/department-year-init.ts";
import { EXIT } from "./exit.ts";
import type { InitArguments } from "./import-arguments.ts";

/** `juesuan init`: an empty department-year; the year that has just ended is proposed. */
export async function runInit(words: InitArguments): Promise<number> {
  const year = new Date().getFullYear() - 1;
  const done = await initDepartmentYear(words.folder, { year, isForced: words.isForced });
  if (!done.ok) {
    process.stderr.write(`${initProblemText(done.problem)}\n`);
    return EXIT.wrongUse;
  }
  const { files, kept } = done.value;
  for (const file of files) process.stdout.write(`写入 ${file}\n`);
  for (const file of kept) process.stdout.write(`保留 ${file}\n`);
  process.stdout.write(
    `下一步：填写 ${words.folder}/department.yaml，再用 juesuan import 文件... --into ${words.folder} 导入凭证。\n`,
  );
  return EXIT.good;
}

function initProblemText(problem: InitProblem): string {
  switch (problem.code) {
    case "not-empty":
      return `${problem.folder} 不是空的，什么也没有写。换一个文件夹，或加 --force 只补缺的文件。`;
    case "write-failed":
      return `写不进去：${problem.path}（${problem.detail}）。看磁盘空间和写权限。`;
    case "folder-busy":
      return `另一个程序正在写这个文件夹（${problem.path}）。等它结束再试。`;
  }
}
