/** Self-evaluation forms of invented projects for the examples of rules, in Markdown. */

/** Levels and name, then target, actual, weight, score and, where it has one, the note. */
export type ExampleIndicator = readonly [
  levels: string,
  name: string,
  target: string,
  actual: string,
  weight: string,
  score: string,
  note?: string,
];

export type ExampleForm = {
  readonly name?: string;
  readonly unit?: string;
  readonly indicators: readonly ExampleIndicator[];
  /** 年初预算数, 全年预算数, 全年执行数, 执行率, 得分 of all funds. */
  readonly funds?: readonly [string, string, string, string, string];
  /** Rows under the row of all funds: label and the three amounts. */
  readonly parts?: readonly (readonly [string, string, string, string])[];
  readonly expected?: string;
  readonly reached?: string;
  readonly total?: string;
};

const FUNDS = ["20.00", "20.00", "20.00", "100.00%", "10.00"] as const;

/** A disclosure with the forms given. */
export function exampleForms(...forms: readonly ExampleForm[]): string {
  const title = "# 云屏县档案馆2024年度部门决算";
  return [title, "## 第四部分 附件", ...forms.map(projectForm)].join("\n\n");
}

/** The same with words about the evaluation before the forms. */
export function withNarrative(words: string, ...forms: readonly ExampleForm[]): string {
  const section = `## 十、预算绩效管理情况\n\n${words}`;
  return exampleForms(...forms).replace("## 第四部分 附件", `${section}\n\n## 第四部分 附件`);
}

function projectForm(form: ExampleForm): string {
  const [initial, year, executed, rate, score] = form.funds ?? FUNDS;
  const parts = form.parts ?? [["其中：当年财政拨款", initial, year, executed]];
  const rows: readonly (readonly string[])[] = [
    ["项目名称", form.name ?? "馆藏档案整理"],
    ["主管部门", "云屏县档案馆", "", "", "实施单位", form.unit ?? "云屏县档案馆"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", initial, year, executed, "10", rate, score],
    ...parts.map(([label, ...amounts]) => ["", label, ...amounts, "-", "-", "-"]),
    ["年度总体目标", "预期目标", "", "", "实际完成情况", "", "", ""],
    [
      "",
      form.expected ?? "整理馆藏档案并提供查阅。",
      "",
      "",
      form.reached ?? "已整理馆藏档案并向群众提供查阅。",
    ],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", NOTE],
    ...form.indicators.map(([levels, ...cells]) => [
      ...levelsOf(levels),
      ...cells.map((cell) => cell ?? ""),
    ]),
    ["总分", "", "", "", "", "100", form.total ?? "100.00", ""],
  ];
  const line = (cells: readonly string[]) =>
    `| ${[...cells, ...new Array<string>(WIDTH - cells.length).fill("")].join(" | ")} |`;
  const table = [line([]), line(new Array<string>(WIDTH).fill("---")), ...rows.map(line)];
  return ["#### 项目支出绩效自评表", "（2024年度）", table.join("\n")].join("\n\n");
}

const NOTE = "偏差原因分析及改进措施";
const WIDTH = 8;

function levelsOf(levels: string): readonly [string, string] {
  const [first = "", second = ""] = levels.split("/");
  return [`${first}指标`, `${second}指标`];
}

/** Indicators of a form with nothing to say against it; they bring its weights to 90. */
export const SOUND: readonly ExampleIndicator[] = [
  ["产出/数量", "整理档案数量", ">=500卷", "520卷", "20", "20"],
  ["产出/质量", "档案整理合格率", ">=95%", "98%", "20", "20"],
  ["产出/时效", "整理完成时间", "<=12个月", "12个月", "10", "10"],
  ["效益/社会效益", "查阅服务人次", ">=300人次", "310人次", "30", "30"],
  ["满意度/服务对象满意度", "查档群众满意度", ">=90%", "95%", "10", "10"],
];

/** The sound indicators with some put in their place, by position. */
export function soundBut(
  changes: Readonly<Record<number, ExampleIndicator>>,
): readonly ExampleIndicator[] {
  return SOUND.map((indicator, index) => changes[index] ?? indicator);
}
