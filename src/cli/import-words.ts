import type { PlanProblem } from "#host/import-plan.ts";
import type { RunProblem } from "#host/import-run.ts";
import { departmentProblemText } from "#render/message/department-problem.ts";
import { workbookProblemText } from "#render/message/workbook-problem.ts";

/** Why nothing can be planned, for the terminal. */
export function planProblemText(problem: PlanProblem): string {
  switch (problem.code) {
    case "department":
      return problem.problems.map(departmentProblemText).join("\n");
    case "workbook":
      return `${problem.path}：${workbookProblemText(problem.problem)}`;
    case "no-list":
      return `${problem.path}：没有找到凭证列表或余额表。表头要有科目编码、凭证号和借贷金额，或科目编码和年初余额；一个科目一张的明细账缺另一方，请从系统导出“凭证列表”或“序时账”。列名特殊的，用 --column 列名=读作 说明。`;
    case "imported-before":
      return `${problem.path}：这个文件已经导入过，见 ${problem.record}。要重导，先从 books/ 里删去那些行，再删去这份记录。`;
    case "file-given-twice":
      return `${problem.path}：与前面给出的一个文件内容完全相同，只给一次。`;
    case "profile-unreadable":
      return `列的读法 ${problem.path} 读不出来（${problem.detail}）。改正，或删去它重新确认。`;
    case "profile-differs":
      return `${problem.path}：表头与“${problem.profile}”保存的不同。去掉 --profile 重新确认，或换一个名称。`;
    case "unit-unknown":
      return `--unit ${problem.text} 不在 department.yaml 里。已有：${problem.known.join("、")}。`;
    case "header-unknown":
      return `--column 里的列“${problem.text}”不在表头里。`;
  }
}

/** Why nothing was written although the rows are good, for the terminal. */
export function runProblemText(problem: Exclude<RunProblem, { code: "rows" }>): string {
  switch (problem.code) {
    case "nothing-left":
      return "没有一行可以写入，什么也没有写。";
    case "opening-exists":
      return `${problem.path} 已经有年初余额，没有覆盖。要换成新的，先把它移走。`;
    case "books-layout":
      return `${problem.path} 的列或编码不能接着写（缺：${problem.missing.join("、")}）。按模板补上这些列，另存为“CSV UTF-8”。`;
    case "write-failed":
      return `写不进去：${problem.path}（${problem.detail}）。原有文件没有变。看磁盘空间和写权限。`;
    case "folder-busy":
      return `另一个程序正在写这个文件夹（${problem.path}）。等它结束再试。`;
  }
}
