// Adopted once from the reference
// (performance.yaml) by `node scripts/adopt-reference.ts REFERENCE`.
// This table is the source from now on: change it here, with its source and status.

/** Where forms and policies were read, by the key that entries name as their source. */
export const PERFORMANCE_SOURCES = {
  seed: {
    title: "乌鲁木齐市自然资源局(部门)2024年度部门决算公开说明",
    at: "corpus/urumqi-natural-resources-2024.md",
    read: "1 整体支出绩效自评表 and 40 项目支出绩效自评表",
  },
  "putuo-sw": {
    title: "普陀区委社会工作部2024年度部门决算",
    at: "corpus/putuo-social-work-2024.pdf",
    read: "十、预算绩效管理情况",
  },
  qingshen: {
    title: "青神县发展和改革局部门预算项目支出绩效自评表(2023年度)",
    at: "https://www.scqs.gov.cn/info/13206/211004.htm",
    read: "whole form",
  },
  luxian: {
    title: "四川某单位项目自评表(节选)",
    at: "https://dyrmt.com/article-132779-22.html",
    read: "excerpt; third-party copy",
  },
  "form-notes": {
    title: "某项目支出绩效自评表填表说明",
    at: "http://biz.doczj.com/doc/174893555.html",
    read: "excerpt; third-party copy",
  },
  fuda: {
    title: "预算执行率权重的说明",
    at: "https://www.fudaoke.com/exam/3256757.html",
    read: "whole page; question-and-answer site",
  },
  "grade-page": {
    title: "财政部预算司对中央部门绩效评价结果等级的统一划分(转述)",
    at: "http://www.dz-gczx.com/wap/articleDetails_id_1290.html",
    read: "whole page",
  },
  baise: {
    title: "百财办〔2021〕4号 百色市本级项目支出绩效评价管理办法",
    at: "http://czj.baise.gov.cn/zwgk/fdzdgknr/zcwjzcjd/t11098246.shtml",
    read: "articles 一 to 四; cites 财预〔2020〕10号",
  },
  "guide-101": {
    title: "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引(试行)",
    at: "http://tldf.cn/article-55595-153648.html",
    read: "opening, 一(一); third-party copy",
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly at: string; readonly read: string }>
>;
