import type { ReadProblem } from "#model/read-problem.ts";
import { countText, type Message, messageText, sizeText } from "./message.ts";

type Limit = Extract<ReadProblem, { code: "limit" }>;

/** Why a file could not be read, as a paragraph for the terminal. */
export function readProblemText(problem: ReadProblem): string {
  return messageText(readProblemMessage(problem));
}

/** Why a file could not be read: what it is, where it was seen, what to do. */
export function readProblemMessage(problem: ReadProblem): Message {
  switch (problem.code) {
    case "empty-file":
      return message("文件是空的。", "文件长度为 0 字节。", "可能没有下载完，请重新下载后再打开。");
    case "too-large":
      return message(
        `文件太大，没有读取。`,
        `文件有 ${sizeText(problem.bytes)}，最多读 ${sizeText(problem.allowedBytes)}。`,
        "可把决算说明和公开表拆成几个文件，分别打开。",
      );
    case "format-unknown":
      return message(
        "认不出这是什么文件。",
        `按内容判断，开头是“${problem.seen}”。`,
        "能读 PDF、DOCX、XLSX、HTML、CSV、Markdown 和纯文本；请从公开页面重新下载原件。",
      );
    case "format-not-read":
      return formatNotRead(problem.format);
    case "encrypted":
      return message(
        "文件加了密码，打不开。",
        "密码加在整个文件上，一个字也没有读到。",
        "请用打开它的软件输入密码打开，另存一份没有密码的再试。",
      );
    case "damaged":
      return message(
        `文件已损坏，不能按 ${formatName(problem.format)} 读出来。`,
        problem.detail === "" ? "" : `出错的地方：${problem.detail}。`,
        "多半是没有下载完或传输中断，请重新下载原件。",
      );
    case "no-text":
      return message(
        "文件里没有文字，多半是扫描图。",
        problem.pages === 1 ? "全文只有图片。" : `${countText(problem.pages)} 页都是图片。`,
        "这里还不能识别图片上的文字，请找发布单位提供的文字版，或公开网页。",
      );
    case "limit":
      return limitMessage(problem);
    case "member-unreadable": {
      const cause = readProblemMessage(problem.cause);
      return message(`压缩包里的“${problem.file}”读不出来：${cause.what}`, cause.where, cause.todo);
    }
    case "file-missing":
      return message("没有这个文件。", `路径：${problem.path}。`, "请核对路径和文件名后再试。");
    case "file-unreadable":
      return message(
        "文件打不开。",
        `路径：${problem.path}；系统的说法：${problem.detail}。`,
        "请确认有读取权限、文件没有被别的程序占用。",
      );
  }
}

const TO_PDF = "请用打开它的软件另存或导出为 PDF，再打开。";
const TO_DOCX = "请用 Word 或 WPS 打开，另存为 DOCX 或 PDF，再打开。";
const UNPACK = "请先解压，再打开里面的 PDF、DOCX、XLSX 或网页文件。";

const INSTEAD: Readonly<Record<string, string>> = {
  ...{ doc: TO_DOCX, office: TO_DOCX, rtf: TO_DOCX, odt: TO_DOCX },
  ...{ pptx: TO_PDF, ppt: TO_PDF, ofd: TO_PDF, postscript: TO_PDF },
  zip: "压缩包里没有能读的文件；请解压后看看里面是什么。",
  ...{ rar: UNPACK, "7z": UNPACK, gzip: UNPACK, epub: UNPACK },
  image: "图片上的文字这里还不能识别，请找文字版的 PDF 或公开网页。",
  xml: "请打开公开的网页或 PDF；数据接口的 XML 还不能读。",
  mhtml: "请在浏览器里另存为“网页，仅 HTML”，再打开。",
};

function formatNotRead(format: string): Message {
  return message(
    `这是 ${formatName(format)} 文件，目前还不能读。`,
    "按文件内容判断，不看扩展名。",
    INSTEAD[format] ?? "请换成 PDF、DOCX、XLSX、HTML 或纯文本再打开。",
  );
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  pdf: "PDF",
  markdown: "Markdown",
  html: "HTML",
  text: "纯文本",
  image: "图片",
  office: "旧版 Office",
  doc: "旧版 Word（DOC）",
  ppt: "旧版 PowerPoint（PPT）",
  zip: "ZIP 压缩包",
  postscript: "PostScript",
  gzip: "gzip 压缩",
};

function formatName(format: string): string {
  return FORMAT_NAMES[format] ?? format.toUpperCase();
}

const LIMIT_WORDS = {
  pages: { name: "页数", unit: "页" },
  cells: { name: "表格单元格", unit: "个" },
  characters: { name: "字数", unit: "字" },
  nesting: { name: "嵌套层数", unit: "层" },
  files: { name: "压缩包里的文件", unit: "个" },
  seconds: { name: "读取时间", unit: "秒" },
  memory: { name: "内存", unit: "MB" },
} as const satisfies Record<Limit["limit"], { name: string; unit: string }>;

function limitMessage(problem: Limit): Message {
  const { name, unit } = LIMIT_WORDS[problem.limit];
  const found =
    problem.found === undefined ? "" : `，这份文件有 ${countText(problem.found)} ${unit}`;
  return message(
    `${name}超过了上限，已停止读取。`,
    `上限是 ${countText(problem.allowed)} ${unit}${found}。`,
    "可拆成几个文件分别打开；如果文件并不大，它的内部结构可能有问题，请重新下载或另存一份。",
  );
}

function message(what: string, where: string, todo: string): Message {
  return { what, where, todo };
}
