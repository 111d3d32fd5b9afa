/**
 * Pieces of invented disclosures for the examples of rules: what a rule is shown is written out,
 * what is only needed to make it a document comes from here.
 */

const NAME = "云屏县农业农村局";

/** The title of the example's disclosure, then what is given. */
export function example(...pieces: readonly string[]): string {
  return [`# ${NAME}2024年度部门决算`, ...pieces].join("\n\n");
}

/** A section of the narrative: its heading and its paragraphs. */
export function section(title: string, ...paragraphs: readonly string[]): string {
  return [`## ${title}`, ...paragraphs].join("\n\n");
}

/** A table in Markdown: the heads of its columns, then its rows. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

function statement(title: string, body: string): string {
  return `## ${title}\n\n单位：万元\n\n${body}`;
}

/** 支出决算表: code, name, total, basic, project. */
export function expenditureTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["功能分类科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"];
  const more = ["上缴上级支出", "经营支出", "对附属单位补助支出"];
  const filled = rows.map((row) => [...row, ...new Array(8 - row.length).fill("")]);
  return statement("支出决算表", table([...heads, ...more], filled));
}

/** 收入决算表: code, name, total, fiscal. */
export function incomeTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["功能分类科目编码", "科目名称", "本年收入合计", "财政拨款收入"];
  const more = ["上级补助收入", "事业收入", "经营收入", "附属单位上缴收入", "其他收入"];
  const filled = rows.map((row) => [...row, ...new Array(9 - row.length).fill("")]);
  return statement("收入决算表", table([...heads, ...more], filled));
}

/** 一般公共预算财政拨款支出决算表: code, name, total, basic, project. */
export function generalTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["功能分类科目编码", "科目名称", "合计", "基本支出", "项目支出"];
  return statement("一般公共预算财政拨款支出决算表", table(heads, rows));
}

/** 一般公共预算财政拨款基本支出决算表: code, name, amount. */
export function basicTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["经济分类科目编码", "科目名称", "决算数"];
  return statement("一般公共预算财政拨款基本支出决算表", table(heads, rows));
}

/** 收入支出决算总表: rows of income beside rows of expenditure, names and amounts. */
export function totalTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["收入", "", "支出", ""];
  const names = ["项目", "决算数", "项目", "决算数"];
  return statement("收入支出决算总表", table(heads, [names, ...rows]));
}

/** 财政拨款“三公”经费支出决算表 by item: name, budget, actual. */
export function threePublicsTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["项目", "预算数", "决算数"];
  return statement("财政拨款“三公”经费支出决算表", table(heads, rows));
}

const FUND_TITLE = "政府性基金预算财政拨款收入支出决算表";
const FUND_HEADS = [
  "功能分类科目编码",
  "科目名称",
  "年初结转和结余",
  "本年收入",
  "本年支出/合计",
  "本年支出/基本支出",
  "本年支出/项目支出",
  "年末结转和结余",
];

/** 政府性基金预算财政拨款收入支出决算表: code, name, opening, income, total, basic, project, closing. */
export function fundTable(...rows: readonly (readonly string[])[]): string {
  return statement(FUND_TITLE, table(FUND_HEADS, rows));
}

/** The same without figures, and the sentence under it. */
export function emptyFundTable(sentence: string): string {
  const blank = new Array<string>(FUND_HEADS.length).fill("");
  return `${statement(FUND_TITLE, table(FUND_HEADS, [blank]))}\n\n说明：${sentence}`;
}

/** 财政拨款“三公”经费支出决算表 without figures, and the sentence under it. */
export function emptyThreePublicsTable(sentence: string): string {
  const items = ["合计", "因公出国（境）费", "公务用车购置及运行费", "公务接待费"];
  return `${threePublicsTable(...items.map((item) => [item, "", ""]))}\n\n说明：${sentence}`;
}

/** 财政拨款支出决算明细表: code, name, total, 302, 30201, 30217. */
export function fiscalDetailTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["功能分类科目编码", "科目名称", "合计", "商品和服务支出", "", ""];
  const names = ["", "", "", "小计", "办公费", "公务接待费"];
  return statement("财政拨款支出决算明细表", table(heads, [names, ...rows]));
}

/** 一般公共预算财政拨款“三公”经费情况表 by item: name, budget, actual. */
export function generalThreePublicsTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["项目", "预算数", "决算数"];
  return statement("一般公共预算财政拨款“三公”经费情况表", table(heads, rows));
}

/** 财政拨款收入支出决算总表: name, amount of income, name, total, general budget, fund, capital. */
export function fiscalTotalTable(...rows: readonly (readonly string[])[]): string {
  const heads = ["收入", "", "支出", "", "", "", ""];
  const funds = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];
  const names = ["项目", "决算数", "项目", "合计", ...funds];
  return statement("财政拨款收入支出决算总表", table(heads, [names, ...rows]));
}

/** 国有资本经营预算财政拨款收入支出决算表 without figures. */
export function emptyCapitalTable(): string {
  const blank = new Array<string>(FUND_HEADS.length).fill("");
  return statement("国有资本经营预算财政拨款收入支出决算表", table(FUND_HEADS, [blank]));
}
