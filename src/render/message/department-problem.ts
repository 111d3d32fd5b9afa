import type { DepartmentFault, DepartmentProblem } from "#model/department-problem.ts";
import { booksFaultWords, placeWords } from "./books-problem.ts";
import { type Message, messageText, sizeText } from "./message.ts";

/** What is wrong with a file of a department-year, as a paragraph for the terminal. */
export function departmentProblemText(problem: DepartmentProblem): string {
  return messageText(departmentProblemMessage(problem));
}

/** What is wrong with a file of a department-year: what, where, what to do. */
export function departmentProblemMessage(problem: DepartmentProblem): Message {
  const { file, row, column } = problem;
  const isYaml = /\.ya?ml$/.test(file);
  const where =
    isYaml && row > 0
      ? `${file} 第 ${row} 行${column === "" ? "" : `第 ${column} 列`}。`
      : placeWords(file, row, column);
  const { what, todo } = wordsOf(problem);
  return { what, where, todo };
}

type Words = { readonly what: string; readonly todo: string };

function wordsOf(fault: DepartmentFault): Words {
  return fileWords(fault) ?? yamlWords(fault) ?? cellWords(fault);
}

function words(what: string, todo: string): Words {
  return { what, todo };
}

function fileWords(fault: DepartmentFault): Words | undefined {
  switch (fault.code) {
    case "file-missing":
      return words("没有这个文件。", "用 juesuan init 文件夹 生成一份空的，再填写。");
    case "file-unreadable":
      return words(`文件打不开（${fault.detail}）。`, "确认有读取权限、没有被别的程序占用。");
    case "file-empty":
      return words("文件是空的。", "照模板填写；不需要的文件请移走。");
    case "file-too-large":
      return words(
        `文件有 ${sizeText(fault.bytes)}，最多读 ${sizeText(fault.allowedBytes)}。`,
        "设置文件只写设置，数据放进 CSV。",
      );
    case "file-unknown":
      return words(
        "这里只读 CSV，这个文件没有读。",
        "另存为“CSV UTF-8”，或用 juesuan import 导入。",
      );
    case "encoding-damaged":
      return words(
        "文件里有坏字，不能按一种编码读出来。",
        "用电子表格打开核对后另存为“CSV UTF-8”。",
      );
    case "columns-missing":
      return words(`缺少列：${fault.missing.join("、")}。`, "照模板补上这些列。");
    case "column-twice":
      return words(`有两列都是“${fault.header}”。`, "只保留一列。");
    case "column-unused":
      return words(`“${fault.header}”这一列没有用到。`, "核对列名；只作备注的可以不管。");
    case "units-missing":
      return words(
        "一个单位也没有。",
        "在 department.yaml 的 units 里，或在 registers/units.csv 里列出各单位。",
      );
    case "books-missing":
      return words(
        `单位 ${fault.unit} 没有账。`,
        `用 juesuan import 导入，或放进 books/${fault.unit}.csv。`,
      );
    default:
      return undefined;
  }
}

function yamlWords(fault: DepartmentFault): Words | undefined {
  switch (fault.code) {
    case "not-yaml":
      return words(
        `不是合格的 YAML（${fault.detail}）。`,
        "看这一行的缩进、冒号后的空格和引号是否成对。",
      );
    case "no-map":
      return words("文件不是“名称: 内容”的形式。", "用 juesuan init 生成一份空的对照。");
    case "key-unknown":
      return words(`不认识“${fault.key}”这个名称。`, `这里可以写：${fault.allowed.join("、")}。`);
    case "key-missing":
      return words(`缺少 ${fault.key}。`, "补上这一项。");
    case "value-empty":
      return words(`${fault.key} 是空的。`, "填上内容。");
    case "not-text":
      return words(`${fault.key} 应是一段文字。`, "含冒号或井号的内容请加引号。");
    case "not-a-list":
      return words(`${fault.key} 应是列表。`, "每项以“- ”开头。");
    case "not-a-map":
      return words(`${fault.key} 应是“名称: 内容”的形式。`, "对照模板改写。");
    case "region-unknown":
      return words(
        `没有“${fault.text}”的版式，按全国样表处理。`,
        `已有：${fault.known.join("、")}。`,
      );
    default:
      return undefined;
  }
}

function cellWords(fault: DepartmentFault): Words {
  switch (fault.code) {
    case "value-unknown":
      return words(`不认识“${fault.text}”。`, `可以写：${fault.allowed.join("、")}。`);
    case "year-unreadable":
      return words(`“${fault.text}”不是年度。`, "写成 2024 的形式。");
    case "year-differs":
      return words(
        `年度是“${fault.text}”，应为 ${fault.year}。`,
        "改正年度，或把这一行移到当年的文件夹。",
      );
    case "code-twice":
      return words(`“${fault.text}”在第 ${fault.otherRow} 行已经有了。`, "一个编号只登记一次。");
    case "unit-unknown":
      return words(`单位“${fault.text}”不在本部门的单位里。`, "改正单位代码，或先加上这个单位。");
    case "cell-missing":
      return words("这一格不能空。", "填上内容；没有的填 0 或删去整行。");
    case "count-unreadable":
      return words(`“${fault.text}”不是个数。`, "写整数。");
    case "figure-unreadable":
      return words(`“${fault.text}”不是数。`, "写成 1234.56 的形式，单位另列。");
    case "day-unreadable":
      return words(`“${fault.text}”不是日期。`, "写成 2024-03-05 的形式。");
    case "code-unknown":
      return words(
        `代码“${fault.text}”不在科目表里。`,
        "改正代码；确有此科目时写进 department.yaml 的 codes。",
      );
    case "staff-differs":
      return words(
        `年初 ${fault.opening} 加增加 ${fault.added} 减减少 ${fault.removed}，不等于年末 ${fault.closing}。`,
        "核对四个数。",
      );
    case "amount-unreadable":
    case "amount-more-than-fen":
    case "amount-scientific":
    case "amount-too-large":
      return booksFaultWords(fault);
    default:
      return words("文件里有一处读不了。", "对照模板核对。");
  }
}
