import type { CompileFolderProblem } from "#host/compile-folder.ts";
import type { TraceFolderProblem } from "#host/trace-folder.ts";
import { booksProblemText } from "#render/message/books-problem.ts";
import { departmentProblemText } from "#render/message/department-problem.ts";
import { countText } from "#render/message/message.ts";
import { readProblemText } from "#render/message/read-problem.ts";

/** Why a department-year was not compiled, a line for each problem. */
export function compileFolderProblemTexts(problem: CompileFolderProblem): readonly string[] {
  switch (problem.code) {
    case "department":
      return problem.problems.map(departmentProblemText);
    case "books": {
      const { problems, total } = problem.problems;
      const more = total - problems.length;
      const rest = more > 0 ? [`另有 ${countText(more)} 处没有列出。`] : [];
      return [...problems.map(booksProblemText), ...rest];
    }
    case "books-absent":
      return [`没有账：${problem.folder} 里没有 books/。用 juesuan import 导入凭证后再编。`];
    case "unit-unknown":
      return [`没有单位“${problem.text}”。--unit 可以是 ${problem.known.join("、")}。`];
    case "prior-unreadable":
      return [`上年决算读不了：${problem.path}。${readProblemText(problem.cause)}`];
    case "output-unwritable":
      return [writingText(problem.path, problem.detail)];
    case "output-foreign":
      return [
        `没有写：${problem.path} 里有不是本程序写的内容（${problem.names.slice(0, 5).join("、")}），` +
          "整个换掉会丢失。请换一个 --out 目录，或把它们移走。",
      ];
    case "output-busy":
      return [`另一个命令正在写 ${problem.path}。等它结束后再编。`];
  }
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘已满。清出空间后再编；原来的结果没有动。",
  EDQUOT: "磁盘配额已满。清出空间后再编；原来的结果没有动。",
  EACCES: "没有写权限。请换一个 --out 目录，或改权限；原来的结果没有动。",
  EPERM: "没有写权限。请换一个 --out 目录，或改权限；原来的结果没有动。",
  EROFS: "这个目录只读。请换一个 --out 目录。",
  EEXIST: "同名的已经是一个文件。请换一个 --out 目录。",
  ENOTDIR: "路径中有一段是文件，不是目录。请换一个 --out 目录。",
};

function writingText(path: string, detail: string): string {
  const words = SYSTEM_WORDS[detail] ?? `系统的说法：${detail}。原来的结果没有动。`;
  return `写不了 ${path}：${words}`;
}

/** Why a figure was not traced. */
export function traceFolderProblemTexts(problem: TraceFolderProblem): readonly string[] {
  switch (problem.code) {
    case "concept-unknown": {
      const near = problem.near.length === 0 ? "" : `相近的有：${problem.near.join("、")}。`;
      return [`没有“${problem.text}”这个数。${near}代号见 out/disclosure.json 的 concept。`];
    }
    case "not-compiled":
      return [
        `${problem.folder} 还没有编过，或是旧版编的。先运行 juesuan compile ${problem.folder}。`,
      ];
    default:
      return compileFolderProblemTexts(problem);
  }
}
