// Adopted once from the reference
// (obligations.yaml) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

import type { Sourced } from "./sourced.ts";

/** A law, rule or form that obligations and rules rest on. */
export type Law = Sourced & {
  readonly title: string;
  /** Number of the document (财预〔2020〕10号), "" where it has none. */
  readonly number: string;
  /** Date of the version that is meant. */
  readonly version: string;
  readonly issuer: string;
};

/** The laws by key. */
export const LAWS = {
  "budget-law": {
    title: "中华人民共和国预算法",
    number: "",
    version: "2018-12-29 修正",
    issuer: "",
    status: "verified",
    note: "",
    source: "text in the public repository LawRefBook/Laws, 经济法/预算法(2018-12-29).md",
  },
  regulation: {
    title: "中华人民共和国预算法实施条例",
    number: "国务院令第729号",
    version: "2020-08-03",
    issuer: "",
    status: "verified",
    note: "",
    source:
      "LawRefBook/Laws, 行政法规/预算法实施条例(2020-08-03).md; also jianbiaoku.com webarbs/book/164777",
  },
  "info-regulation": {
    title: "中华人民共和国政府信息公开条例",
    number: "国务院令第711号",
    version: "2019-04-03",
    issuer: "",
    status: "verified",
    note: "text verified (LawRefBook/Laws, 行政法规/政府信息公开条例(2019-04-03).md); number recalled",
    source: "",
  },
  "procurement-law": {
    title: "中华人民共和国政府采购法",
    number: "",
    version: "2014-08-31 修正",
    issuer: "",
    status: "verified",
    note: "",
    source: "LawRefBook/Laws",
  },
  "sme-law": {
    title: "中华人民共和国中小企业促进法",
    number: "",
    version: "2017-09-01 修订",
    issuer: "",
    status: "verified",
    note: "",
    source: "LawRefBook/Laws",
  },
  affairs: {
    title: "机关事务管理条例",
    number: "国务院令第621号",
    version: "2012-06-28",
    issuer: "",
    status: "verified",
    note: "",
    source: "LawRefBook/Laws",
  },
  assets: {
    title: "行政事业性国有资产管理条例",
    number: "国务院令第738号",
    version: "2021-02-01",
    issuer: "",
    status: "verified",
    note: "text verified (LawRefBook/Laws); number recalled",
    source: "",
  },
  secrecy: {
    title: "中华人民共和国保守国家秘密法",
    number: "",
    version: "2024-02-27 修订",
    issuer: "",
    status: "verified",
    note: "",
    source: "LawRefBook/Laws",
  },
  supervision: {
    title: "中华人民共和国各级人民代表大会常务委员会监督法",
    number: "",
    version: "2024-11-08 修正",
    issuer: "",
    status: "verified",
    note: "",
    source: "LawRefBook/Laws",
  },
  accounting: {
    title: "中华人民共和国会计法",
    number: "",
    version: "2024-06-28 修正",
    issuer: "",
    status: "verified",
    note: "",
    source: "LawRefBook/Laws",
  },
  "rules-143": {
    title: "地方预决算公开操作规程",
    number: "财预〔2016〕143号",
    version: "2016-10-27",
    issuer: "",
    status: "recalled",
    note: "articles 一 to 四 verified (nemahaia.com/news/46424.htm, wtabcd.cn fan/89/840358.html); 20 days, early disclosure and the common platform from 2017 verified in a news summary (data.comcoc.com 2016-11-24); the other articles recalled, their numbers not given",
    source: "",
  },
  "opinion-2016": {
    title: "关于进一步推进预算公开工作的意见",
    number: "中办发〔2016〕13号",
    version: "",
    issuer: "中共中央办公厅 国务院办公厅",
    status: "recalled",
    note: "title verified (cited in mof-2017); number and text recalled",
    source: "",
  },
  catalogue: {
    title: "财政预决算领域基层政务公开标准目录",
    number: "",
    version: "",
    issuer: "",
    status: "recalled",
    note: "row 8 部门决算 verified as adopted by 乳山市 (rushan.gov.cn, xzjdsdlygk/8, page 7); the ministry document behind it (财办发〔2019〕77号) recalled",
    source: "",
  },
  "mof-2017": {
    title: "财政部关于开展2017年度地方预决算公开情况专项检查的通知",
    number: "",
    version: "",
    issuer: "",
    status: "recalled",
    note: "verified as reported by the ministry (copy at qfzs2013.com, 2017-10-23): inspects 及时性、完整性、细化程度、公开方式、真实性",
    source: "",
  },
  "sme-2020-46": {
    title: "政府采购促进中小企业发展管理办法",
    number: "财库〔2020〕46号",
    version: "2020-12-18",
    issuer: "",
    status: "recalled",
    note: "existence verified (yzhtsl.com; 陕西省财政厅通知 2024-02-19 on gxt.shaanxi.gov.cn, which orders yearly disclosure of reserved projects); articles recalled",
    source: "",
  },
  thrift: {
    title: "党政机关厉行节约反对浪费条例",
    number: "",
    version: "",
    issuer: "",
    status: "recalled",
    note: "text of article 四 (use of money to be made public save secrets) verified in a copy of the 2013 version (web.cqtjzx.cn); revised 2025, article numbers recalled",
    source: "",
  },
  "method-2020-10": {
    title: "项目支出绩效评价管理办法",
    number: "财预〔2020〕10号",
    version: "",
    issuer: "",
    status: "recalled",
    note: "existence verified; text recalled",
    source: "",
  },
  "cpc-2018-34": {
    title: "中共中央 国务院关于全面实施预算绩效管理的意见",
    number: "中发〔2018〕34号",
    version: "",
    issuer: "",
    status: "recalled",
    note: "existence verified; text recalled",
    source: "",
  },
  "sh-template": {
    title: "上海市部门决算模板(2024年度)",
    number: "",
    version: "",
    issuer: "",
    status: "verified",
    note: "",
    source: "corpus/official-template-department-final-accounts.pdf",
  },
  practice: {
    title: "what the documents listed in narrative.yaml print",
    number: "",
    version: "",
    issuer: "",
    status: "recalled",
    note: "verified as practice",
    source: "",
  },
  "guide-2021-101": {
    title: "中央部门项目支出核心绩效目标和指标设置及取值指引(试行)",
    number: "财预〔2021〕101号",
    version: "2021-08-18",
    issuer: "",
    status: "recalled",
    note: "existence, date and opening verified; weights and level names recalled",
    source: "tldf.cn/article-55595-153648.html (third-party copy): opening, 一(一)",
  },
  "goals-2015-88": {
    title: "中央部门预算绩效目标管理办法",
    number: "财预〔2015〕88号",
    version: "",
    issuer: "",
    status: "recalled",
    note: "",
    source: "",
  },
  "framework-2013-53": {
    title: "预算绩效评价共性指标体系框架",
    number: "财预〔2013〕53号",
    version: "",
    issuer: "",
    status: "recalled",
    note: "",
    source: "",
  },
} as const satisfies Readonly<Record<string, Law>>;

export type LawKey = keyof typeof LAWS;
