import { statementByKey } from "#standard/statements/statements.ts";
import { conceptTitle } from "./concept-paths.ts";

/** 公开07表, or the title of a statement that has no national number. */
export function statementName(key: string): string {
  return key.startsWith("x.") ? `《${statementTitle(key)}》` : `公开${key}表`;
}

/** Says that a statement is not in the document. */
export function statementMissing(key: string): string {
  const title = statementTitle(key);
  return key.startsWith("x.") ? `文件中没有《${title}》` : `文件中没有公开${key}表（${title}）`;
}

/** Says that a figure of the narrative was not found. */
export function figureMissing(concept: string): string {
  return `说明中未读到“${conceptTitle(concept)}”`;
}

/** Says that a cell of a form holds no figure. */
export function formCellMissing(form: string, path: string): string {
  return `${formName(form)}未读到“${FORM_WORDS.get(path) ?? path}”`;
}

/** 项目3自评表. */
function formName(key: string): string {
  return key === "whole" ? "整体支出自评表" : `项目${Number(key) + 1}自评表`;
}

function statementTitle(key: string): string {
  return statementByKey(key)?.titles[0]?.text ?? key;
}

const FUNDS = new Map([
  ["total", "年度资金总额"],
  ["fiscal", "当年财政拨款"],
  ["carried", "上年结转资金"],
  ["account", "财政专户管理资金"],
  ["own", "单位资金"],
  ["other", "其他资金"],
]);
const MEASURES = new Map([
  ["initial", "年初预算数"],
  ["year", "全年预算数"],
  ["executed", "全年执行数"],
]);

const FORM_WORDS: ReadonlyMap<string, string> = new Map([
  ["rate", "执行率"],
  ["rate-weight", "预算执行率分值"],
  ["rate-score", "预算执行率得分"],
  ["score-total", "总分"],
  ["weight-total", "总分值"],
  ["indicator.weight", "每个指标的分值"],
  ["indicator.score", "每个指标的得分"],
  ...[...FUNDS].flatMap(([fund, name]) =>
    [...MEASURES].map(([measure, column]): [string, string] => [
      `${fund}.${measure}`,
      `${name}${column}`,
    ]),
  ),
]);
