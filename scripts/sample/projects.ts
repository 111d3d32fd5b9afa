import { divideHalfUp } from "#model/division.ts";
import { type Fen, fen } from "#model/fen.ts";
import { BASE, ITEMS, less, money, percent, sum } from "./accounts.ts";
import { pipeTable } from "./statements.ts";
import { TOTALS } from "./totals.ts";

type Indicator = {
  readonly level: readonly [string, string, string];
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly note?: string;
};

type Project = {
  readonly name: string;
  readonly initialBudget: Fen;
  readonly adjustedBudget: Fen;
  readonly executed: Fen;
  /** Of both, what was left over from last year (其他资金). */
  readonly carried: Fen;
  readonly expected: string;
  readonly actual: string;
  readonly indicators: readonly Indicator[];
};

const wan = (hundredths: number): Fen => fen(hundredths * 10_000);

/** Three invented projects; together they spend what the projects of the general budget spent. */
const PROJECTS: readonly Project[] = [
  {
    name: "2024年馆藏档案数字化项目",
    initialBudget: wan(26_000),
    adjustedBudget: wan(31_250),
    executed: wan(30_925),
    carried: less(TOTALS.general, BASE.generalIncome),
    expected: "完成民国及建国初期馆藏档案的数字化加工，建立可检索的目录数据库。",
    actual:
      "全年完成馆藏档案数字化加工，目录数据库已上线，查档等候时间明显缩短。年中按批复追加扫描加工经费，扩大了加工范围。",
    indicators: [
      entry(["产出指标", "数量指标", "数字化加工页数"], [">=120万页", "126万页"], [20, 20]),
      entry(["产出指标", "数量指标", "建立目录条数"], [">=8万条", "8.4万条"], [10, 10]),
      entry(["产出指标", "质量指标", "抽检合格率"], [">=98%", "99.2%"], [20, 20]),
      entry(["产出指标", "时效指标", "完成时间"], ["<=12个月", "12个月"], [10, 10]),
      entry(["效益指标", "社会效益指标", "查档平均等候时间"], ["<=20分钟", "15分钟"], [20, 20]),
      entry(["满意度指标", "满意度指标", "查档群众满意度"], [">=90%", "95%"], [10, 10]),
    ],
  },
  {
    name: "档案库房恒温恒湿改造项目",
    initialBudget: wan(8_000),
    adjustedBudget: wan(8_000),
    executed: wan(7_720),
    carried: wan(0),
    expected: "改造两层库房的空调与除湿设备，使温湿度常年符合保管要求。",
    actual: "两层库房设备全部更换并通过验收，一台除湿机因到货较晚推迟调试。",
    indicators: [
      entry(["产出指标", "数量指标", "改造库房面积"], [">=1800平方米", "1800平方米"], [20, 20]),
      entry(["产出指标", "质量指标", "设备验收合格率"], ["=100%", "100%"], [20, 20]),
      {
        ...entry(["产出指标", "时效指标", "设备调试完成率"], [">=100%", "95%"], [20, 19]),
        note: "一台除湿机到货较晚，年末尚未调试；改进措施：次年设备采购提前到上半年完成。",
      },
      entry(["效益指标", "社会效益指标", "温湿度达标天数"], [">=350天", "358天"], [20, 20]),
      entry(["满意度指标", "满意度指标", "保管人员满意度"], [">=90%", "100%"], [10, 10]),
    ],
  },
  {
    name: "地方志书稿征编印制项目",
    initialBudget: wan(7_000),
    adjustedBudget: wan(6_500),
    executed: wan(6_430),
    carried: wan(0),
    expected: "完成志书两卷的征编、审校和印制。",
    actual: "两卷志书均已通过终审并印制完成。",
    indicators: [
      entry(["产出指标", "数量指标", "印制志书卷数"], ["=2卷", "2卷"], [20, 20]),
      entry(["产出指标", "数量指标", "印制册数"], [">=1500册", "1500册"], [20, 20]),
      entry(["产出指标", "质量指标", "差错率"], ["<=0.01%", "0.006%"], [20, 20]),
      entry(["效益指标", "社会效益指标", "赠阅单位数"], [">=120个", "136个"], [20, 20]),
      entry(["满意度指标", "满意度指标", "读者满意度"], [">=90%", "93%"], [10, 10]),
    ],
  },
];

/** 全年预算数 and 全年执行数 of all projects, and how many they are. */
export const PROJECT_TOTALS = {
  count: PROJECTS.length,
  adjustedBudget: sum(PROJECTS.map((project) => project.adjustedBudget)),
  executed: sum(PROJECTS.map((project) => project.executed)),
} as const;

/** The forms of performance self-evaluation (项目支出绩效自评表) as pipe tables. */
export function projectForms(): string {
  const forms = PROJECTS.map(
    (project) => `### 项目支出绩效自评表\n\n（2024年度）\n\n${pipeTable(formRows(project))}\n`,
  );
  return forms.join("\n");
}

/** Whether the projects spend what statement 05 says that projects spent. */
export function projectsMatch(): boolean {
  return PROJECT_TOTALS.executed === sum(ITEMS.map(({ project }) => project));
}

function formRows(project: Project): readonly (readonly string[])[] {
  const { name, initialBudget, executed, adjustedBudget, carried } = project;
  const other = { initialBudget: wan(0), adjustedBudget: carried, executed: carried };
  const fiscal = {
    initialBudget,
    adjustedBudget: less(adjustedBudget, carried),
    executed: less(executed, carried),
  };
  const score = rateScore(project);
  const total = project.indicators.reduce((points, { score: own }) => points + own * 100, score);
  const columns = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值"];
  return [
    ["项目名称", name, "", "", "", "", "", "", ""],
    ["主管部门", "云岭市档案馆", "", "", "实施单位", "云岭市档案馆", "", "", ""],
    [
      "项目资金（万元）",
      "",
      "",
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "分值",
      "执行率",
      "得分",
    ],
    [
      ...["", "年度资金总额", "", ...fundsOf(project), "10"],
      ...[percent(executed, adjustedBudget), points(score)],
    ],
    ["", "其中：当年财政拨款", "", ...fundsOf(fiscal), "—", "—", "—"],
    ["", "其他资金", "", ...fundsOf(other), "—", "—", "—"],
    ["年度总体目标", "预期目标", "", "", "", "实际完成情况", "", "", ""],
    ["", project.expected, "", "", "", project.actual, "", "", ""],
    ["年度绩效指标完成情况", ...columns, "分值", "得分", "偏差原因分析及改进措施"],
    ...project.indicators.map((indicator) => [
      ...["", ...indicator.level, indicator.target, indicator.actual],
      ...[`${indicator.weight}`, `${indicator.score}`, indicator.note ?? ""],
    ]),
    ["总分", "", "", "", "", "", "100", points(total), ""],
  ];
}

type Funds = Pick<Project, "initialBudget" | "adjustedBudget" | "executed">;

function fundsOf(project: Funds): readonly string[] {
  return [money(project.initialBudget), money(project.adjustedBudget), money(project.executed)];
}

/** Ten points times the rate of execution, in hundredths of a point, half up. */
function rateScore({ executed, adjustedBudget }: Project): number {
  return Number(divideHalfUp(BigInt(executed) * 1000n, BigInt(adjustedBudget)));
}

function points(hundredths: number): string {
  return `${Math.trunc(hundredths / 100)}.${`${hundredths % 100}`.padStart(2, "0")}`;
}

function entry(
  level: Indicator["level"],
  values: readonly [target: string, actual: string],
  points: readonly [weight: number, score: number],
): Indicator {
  return { level, target: values[0], actual: values[1], weight: points[0], score: points[1] };
}
