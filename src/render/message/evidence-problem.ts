import type { EvidenceFault, EvidenceProblem } from "#model/evidence-problem.ts";
import { countText, type Message, sizeText } from "./message.ts";

type Words = Pick<Message, "what" | "todo">;

/** What is wrong with a register of evidence: what, in which file, row and column, what to do. */
export function evidenceProblemMessage(problem: EvidenceProblem): Message {
  const row = problem.row === 0 ? "" : `第 ${countText(problem.row)} 行`;
  const column = problem.column === "" ? "" : `“${problem.column}”列`;
  return { ...wordsOf(problem), where: `${problem.file}${row === "" ? "" : " "}${row}${column}。` };
}

function wordsOf(fault: EvidenceFault): Words {
  switch (fault.code) {
    case "file-missing":
    case "register-empty":
    case "file-too-large":
    case "too-many-rows":
    case "encoding-damaged":
    case "columns-missing":
    case "column-twice":
    case "mapped-column-missing":
    case "row-too-wide":
    case "row-too-long":
    case "not-json":
    case "not-features":
    case "crs-unknown":
      return fileWords(fault);
    case "cell-missing":
    case "number-unreadable":
    case "number-too-fine":
    case "number-too-large":
    case "number-out-of-range":
    case "day-unreadable":
    case "month-unreadable":
    case "moment-unreadable":
    case "day-outside":
    case "word-unknown":
    case "answer-off-scale":
    case "row-twice":
    case "order-reversed":
    case "part-over-whole":
      return cellWords(fault);
    case "geometry-unknown":
    case "geometry-missing":
    case "ring-not-closed":
    case "ring-too-short":
    case "ring-crosses-itself":
    case "ring-too-tangled":
    case "hole-over-area":
    case "coordinate-impossible":
    case "coordinates-swapped":
    case "outside-box":
    case "too-many-points":
    case "geometry-twice":
    case "area-differs":
      return geometryWords(fault);
  }
}

type FileCode =
  | "file-missing"
  | "register-empty"
  | "file-too-large"
  | "too-many-rows"
  | "encoding-damaged"
  | "columns-missing"
  | "column-twice"
  | "mapped-column-missing"
  | "row-too-wide"
  | "row-too-long"
  | "not-json"
  | "not-features"
  | "crs-unknown";
type GeometryCode =
  | "geometry-unknown"
  | "geometry-missing"
  | "ring-not-closed"
  | "ring-too-short"
  | "ring-crosses-itself"
  | "ring-too-tangled"
  | "hole-over-area"
  | "coordinate-impossible"
  | "coordinates-swapped"
  | "outside-box"
  | "too-many-points"
  | "geometry-twice"
  | "area-differs";
type Of<Code extends EvidenceFault["code"]> = Extract<EvidenceFault, { readonly code: Code }>;

function fileWords(fault: Of<FileCode>): Words {
  switch (fault.code) {
    case "file-missing":
      return say("没有这个佐证文件。", "把文件放到这个位置，或改正 files 里的文件名。");
    case "register-empty":
      return say(
        "台账里一行记录也没有，用它取数的指标无法得出（不当作零）。",
        "导出完整的台账；确实没有发生的，写一行数量为 0 的记录并说明。",
      );
    case "file-too-large":
      return say(
        `文件有 ${sizeText(fault.bytes)}，最多读 ${sizeText(fault.allowedBytes)}。`,
        "按年度或区域分成几个文件，都写进 files。",
      );
    case "too-many-rows":
      return say(`一个台账最多读 ${countText(fault.allowed)} 行。`, "分成几个台账分别取数。");
    case "encoding-damaged":
      return say("文件中有既不是 UTF-8 也不是 GB 18030 的字节。", "从业务系统重新导出。");
    case "columns-missing":
      return say(
        `没有找到列：${fault.missing.join("、")}。`,
        "改成模板的列名，或在 columns 里写明对应的列，每行都一样的写进 constants。",
      );
    case "column-twice":
      return say(`“${fault.header}”与前面的一列是同一个意思。`, "删去或改名其中一列。");
    case "mapped-column-missing":
      return say(
        `columns 说“${fault.ours}”在“${fault.header}”列，文件里没有这一列。`,
        "照文件的表头改正 columns。",
      );
    case "row-too-wide":
      return say(
        `这一行有 ${fault.found} 格，表头只有 ${fault.expected} 列。`,
        "内容里含逗号的，用双引号括起来。",
      );
    case "row-too-long":
      return say(
        `从这一行起超过 ${sizeText(fault.allowedBytes)} 还没有结束。`,
        "多半是有一个双引号没有成对，请补上。",
      );
    case "not-json":
      return say(`文件不是合格的 JSON（${fault.detail}）。`, "从地理信息系统重新导出 GeoJSON。");
    case "not-features":
      return say("文件里没有 FeatureCollection 的 features。", "导出时选 GeoJSON 要素集合。");
    case "crs-unknown":
      return say(
        `坐标系“${fault.text}”不是这里认识的经纬度坐标系（${fault.allowed.join("、")}）。`,
        "投影坐标和加偏坐标不能算面积，请转换成 CGCS2000 经纬度后导出。",
      );
  }
}

function cellWords(fault: Exclude<EvidenceFault, Of<FileCode> | Of<GeometryCode>>): Words {
  switch (fault.code) {
    case "cell-missing":
      return say("这一格必须填，现在是空的。", "补上内容。");
    case "number-unreadable":
      return say(`“${fault.text}”不是数。`, "只写数字，单位写到单位列。");
    case "number-too-fine":
      return say(
        `“${fault.text}”的小数超过 ${fault.decimals} 位。`,
        `按 ${fault.decimals} 位小数导出。`,
      );
    case "number-too-large":
      return say(`“${fault.text}”太大，不能准确相加。`, "核对小数点和单位。");
    case "number-out-of-range":
      return say(`“${fault.text}”小于 ${fault.least}。`, "核对正负号；冲销的记录另列类别。");
    case "day-unreadable":
      return say(`“${fault.text}”不是日期。`, "写成 2024-03-05 的形式。");
    case "month-unreadable":
      return say(`“${fault.text}”不是月份。`, "写成 2024-03 的形式。");
    case "moment-unreadable":
      return say(`“${fault.text}”不是时间。`, "写成 2024-03-05 08:30 的形式。");
    case "day-outside":
      return say(
        `“${fault.text}”不在 ${dayText(fault.from)} 至 ${dayText(fault.to)} 之间。`,
        "删去不属于本期的记录，或改正 from、to。",
      );
    case "word-unknown":
      return say(
        `“${fault.text}”不在可用的词里（${fault.allowed.join("、")}）。`,
        "改正这一格，或在 words 里写明它对应哪个词。",
      );
    case "answer-off-scale":
      return say(
        `“${fault.text}”不在 ${fault.scale} 分量表上。`,
        "核对答案；量表不同的，改正 scale，或在 words 里写明对应的分数。",
      );
    case "row-twice":
      return say(
        `“${fault.text}”与第 ${countText(fault.firstRow)} 行重复，一件事不能计两次。`,
        "删去重复的记录。",
      );
    case "order-reversed":
      return say(`${fault.text} 晚于 ${fault.other}。`, "核对先后两个日期。");
    case "part-over-whole":
      return say(`${fault.text} 大于总数 ${fault.other}。`, "核对两列的数。");
  }
}

function geometryWords(fault: Of<GeometryCode>): Words {
  switch (fault.code) {
    case "geometry-unknown":
      return say(`不认识“${fault.text}”这种图形。`, "用点、线、面或它们的多部件图形。");
    case "geometry-missing":
      return say("这个要素没有图形。", "补上图形，或删去这个要素。");
    case "ring-not-closed":
      return say("边界没有闭合：最后一点不是第一点。", "在地理信息系统里闭合后导出。");
    case "ring-too-short":
      return say(`边界只有 ${fault.points} 个点，围不成面。`, "补全边界点。");
    case "ring-crosses-itself":
      return say(`边界在 ${fault.at} 附近自相交，面积无法确定。`, "用拓扑检查改正后导出。");
    case "ring-too-tangled":
      return say(`${countText(fault.points)} 个点的边界反复交叉，无法检查。`, "简化或修复边界。");
    case "hole-over-area":
      return say("内部空洞的面积大于外边界的面积。", "核对内外边界。");
    case "coordinate-impossible":
      return say(
        `${fault.text} 不是经纬度。`,
        "投影坐标（米）请转换成经纬度，经度在前、纬度在后。",
      );
    case "coordinates-swapped":
      return say(`${fault.text} 的经度和纬度写反了。`, "GeoJSON 先写经度、后写纬度。");
    case "outside-box":
      return say(`图形的范围 ${fault.text} 超出 box。`, "核对坐标，或改正 box。");
    case "too-many-points":
      return say(
        `这个要素有 ${countText(fault.points)} 个点，最多读 ${countText(fault.allowed)} 个。`,
        "把它分成几个要素。",
      );
    case "geometry-twice":
      return say(`图形与第 ${countText(fault.firstRow)} 个要素完全相同。`, "删去重复的要素。");
    case "area-differs":
      return say(
        `属性面积 ${fault.text} 平方米与椭球面积 ${fault.computed} 平方米相差超过千分之五。`,
        "核对面积的单位和图形；两者都要保留的，用 source 写明按哪一个取数。",
      );
  }
}

function say(what: string, todo: string): Words {
  return { what, todo };
}

function dayText(day: number): string {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
