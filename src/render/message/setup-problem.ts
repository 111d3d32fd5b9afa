import type { SetupFault, SetupProblem } from "#model/evidence-setup.ts";
import { type Message, sizeText } from "./message.ts";

/** What is wrong with performance/*.yaml: what, at which line and column, what to do. */
export function setupProblemMessage(problem: SetupProblem): Message {
  const where = `${problem.file} 第 ${problem.line} 行第 ${problem.column} 列。`;
  const [what, todo] = wordsOf(problem);
  return { what, where, todo };
}

function wordsOf(fault: SetupFault): readonly [string, string] {
  switch (fault.code) {
    case "not-yaml":
      return [`不是合格的 YAML（${fault.detail}）。`, "看缩进、冒号后的空格和引号是否成对。"];
    case "too-large":
      return [
        `文件有 ${sizeText(fault.bytes)}，最多读 ${sizeText(fault.allowedBytes)}。`,
        "分成几个文件。",
      ];
    case "key-unknown":
      return [`这里不认识“${fault.key}”。`, `可以写：${fault.allowed.join("、")}。`];
    case "key-missing":
      return [`缺少“${fault.key}”。`, "补上这一项。"];
    case "not-text":
      return [`“${fault.key}”应是一段文字。`, "含冒号、井号或大于号的内容请加引号。"];
    case "not-a-list":
      return [`“${fault.key}”应是列表。`, "每项一行，以“- ”开头。"];
    case "not-a-map":
      return [`“${fault.key}”应是“名称: 内容”的形式。`, "每项一行，冒号后空一格。"];
    case "value-empty":
      return [`“${fault.key}”是空的。`, "填上内容，或删去这一项。"];
    case "value-unknown":
      return [`“${fault.text}”不在可用的词里。`, `可以写：${fault.allowed.join("、")}。`];
    case "number-unreadable":
      return [`“${fault.key}”的“${fault.text}”不是这里可用的数。`, "改成范围内的数字，不带单位。"];
    case "day-unreadable":
      return [`“${fault.text}”不是日期。`, "写成 2024-03-05 的形式。"];
    case "order-reversed":
      return [`“${fault.text}”与“${fault.other}”的先后不对。`, "日期从早到晚，等级从高到低。"];
    case "name-twice":
      return [`“${fault.text}”前面已经有了。`, "改用另一个名称。"];
    case "evidence-unknown":
      return [`没有“${fault.text}”这个台账。`, `已有的台账：${fault.known.join("、") || "无"}。`];
    case "measure-unknown":
      return [`没有“${fault.text}”这个取数规则。`, "在 measures 里写上它，或改正名称。"];
    case "ratio-of-ratio":
      return [`“${fault.text}”本身就是相除的结果。`, "用两个直接取数的规则相除。"];
    case "column-unknown":
      return [`这种台账没有“${fault.text}”列。`, `可以用的列：${fault.allowed.join("、")}。`];
    case "column-unfit":
      return [`“${fault.text}”列不能用在这里。`, `这里要的列：${typesText(fault.needed)}。`];
    case "computation-unfit":
      return [
        `“${fault.text}”不能用于${fault.kind}。`,
        `${fault.kind}可以用：${fault.allowed.join("、")}。`,
      ];
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  text: "文字",
  word: "固定的词",
  answer: "答案",
  number: "数",
  day: "日期",
  month: "月份",
  moment: "时间",
};

function typesText(types: readonly string[]): string {
  return types.map((type) => TYPE_NAMES[type] ?? type).join("、");
}
