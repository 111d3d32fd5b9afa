import { POLICIES } from "#standard/accounting/policies.ts";

/** An empty department.yaml with a comment on every key. */
export function departmentTemplate(year: number): string {
  return `# 部门决算的基本情况。“#”后面是说明，可以删去。
# 结构见 docs/schema/department.json；代码一律加引号，以免丢掉前面的零。

department: ""            # 部门名称，照公开时的写法（必填）
year: ${year}                # 决算年度（必填）
region: 全国              # 版式：新疆、上海、四川……；没有列入的写 全国
money: 万元               # 公开表的金额单位：元、万元……
decimals: 2               # 小数位数

# 预算单位。单位多的，可以不写在这里，改填 registers/units.csv。
units: []
#  - code: "101"          # 单位代码，账套文件以它命名：books/101.csv（必填）
#    name: 某某局本级     # 单位名称（必填）
#    kind: 行政           # 行政、参公、事业（必填）
#    ledger: 行政单位财务规则   # 或 事业单位财务规则；不写时行政、参公按前者，事业按后者
#    head: 是             # 部门本级
#    parent: ""           # 上级单位代码；直属部门的不写
#    creditCode: ""       # 统一社会信用代码
#    fund: 一般公共预算   # 只有一种财政拨款、账上没有写资金性质时填

# 谁填报、谁负责。
people: []
#  - role: 填报人
#    name: ""
#    phone: ""

# 制度留有余地、由部门选定的处理。不写按默认；公开时会写明。
policies:
${Object.values(POLICIES).map(policyLines).join("\n")}

# 绩效评分规则，按 juesuan explain 里的名称。
scoring: {}

# 科目表里没有、但财政部门确已启用的功能、经济分类代码和名称。
codes: {}
#  "2200199": 其他自然资源事务支出
`;
}

type AnyPolicy = (typeof POLICIES)[keyof typeof POLICIES];

function policyLines(policy: AnyPolicy): string {
  const values = policy.values.map(({ value, zh }) => `${value}（${zh}）`).join("；");
  return `  # ${policy.zh}：${values}\n  ${policy.key}: ${policy.default}`;
}

/** An empty reasons.yaml. */
export function reasonsTemplate(): string {
  return `# 变动的主要原因：公开说明里唯一要人写的文字。
# 左边是数据项（juesuan compile 会列出缺哪些），右边写原因，不带“主要原因是”，句末不加句号。
# 结构见 docs/schema/reasons.json。

reasons: {}
#  n.overall.change: 本年新增基础测绘项目
#  "n.general.item-change[2200104]": 规划编制项目按进度付款

# 单位自行公开的，按单位代码分开写。
units: {}
#  "101":
#    n.overall.change: ""
`;
}

/** README of a new department-year: which file is for what. */
export function readmeTemplate(): string {
  return `一个部门一年的决算数据。所有表都可以用 Excel、WPS 打开；金额单位是元，两位小数。

department.yaml   部门、单位、版式、选定的处理
books/            各单位的凭证，一个单位一个文件：books/单位代码.csv（用 juesuan import 导入）
opening/          各单位的年初余额：opening/单位代码.csv
budget.csv        预算指标：年初批复、上年结转、追加、追减、调剂、收回
prior-year/       上年数：figures.csv，或直接放上年公开的 PDF、网页
registers/        人员、车辆、资产、采购合同、出国团组、公务接待
reasons.yaml      变动的主要原因
templates/        凭证、年初余额的空表；模板.xlsx 有全部空表、填表说明和代码
`;
}
