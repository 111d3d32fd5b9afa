import { functionName } from "#standard/codes/function-codes.ts";
import type { Plan } from "./plan.ts";

/** The concept of a change and its reason. */
type Reason = readonly [concept: string, reason: string];

/** `reasons.yaml`: the reason (主要原因) of each change, by the concept of the change. */
export function reasonsFile(plan: Plan): string {
  const reasons = [...ofTotals(plan), ...ofPublics(plan), ...ofItems(plan)];
  const lines = reasons.map(
    (reason) => `  ${reason.map((text) => JSON.stringify(text)).join(": ")}`,
  );
  return `# 各项增减变动和预决算差异的主要原因，键为变动数字的代号。\nreasons:\n${lines.join("\n")}\n`;
}

function ofTotals(plan: Plan): readonly Reason[] {
  const { spending } = plan;
  const projectFen = new Map<string, number>();
  for (const { kind, project, fen } of spending) {
    if (kind === "project") projectFen.set(project, (projectFen.get(project) ?? 0) + fen);
  }
  const largest = [...projectFen]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([project]) => plan.projects.find(({ code }) => code === project)?.name ?? "");
  const change = `人员变动使人员经费变化，本年安排${largest.join("、")}等项目`;
  const added = `年中下达人员经费和${largest.join("、")}等项目经费，与年初预算不同`;
  return [
    ["n.overall.change", change],
    ["n.fiscal.change", change],
    ["n.fiscal.deviation-rate", added],
    ["n.general.change", change],
    ["n.general.deviation-rate", added],
    ["n.fund.change", "上年的基金项目已经完成，本年基金项目规模不同"],
    ["n.fund.deviation-rate", "基金项目在年中下达"],
    ["n.running.change", "在职人员变动，办公、水电和培训支出相应变化"],
    ["n.running.institution-public-change", "更新办公用品，取暖面积与上年不同"],
  ];
}

const PUBLICS: readonly (readonly [item: string, what: string, ...codes: string[]])[] = [
  ["total", "“三公”经费", "30212", "30217", "30231", "31013"],
  ["abroad", "因公出国（境）费", "30212"],
  ["vehicle", "公务用车购置及运行维护费", "30231", "31013"],
  ["reception", "公务接待费", "30217"],
];

const BUDGETED: readonly (readonly [item: string, what: string, ...codes: string[]])[] = [
  ["total", "“三公”经费", "30212", "30217", "30231", "31013"],
  ["abroad", "因公出国（境）费", "30212"],
  ["vehicle-purchase", "公务用车购置费", "31013"],
  ["vehicle-operation", "公务用车运行维护费", "30231"],
  ["reception", "公务接待费", "30217"],
];

function ofPublics(plan: Plan): readonly Reason[] {
  const now = (codes: readonly string[], amount: "fen" | "fullYearFen") =>
    plan.publics
      .filter(({ economic }) => codes.includes(economic))
      .reduce((sum, own) => sum + own[amount], 0);
  const before = (codes: readonly string[]) =>
    plan.prior
      .filter(({ statement, code }) => statement === "公开09" && codes.includes(code))
      .reduce((sum, { fen }) => sum + fen, 0);
  const changes = PUBLICS.map(([item, what, ...codes]): Reason => {
    const [nowFen, beforeFen] = [now(codes, "fen"), before(codes)];
    const none = nowFen === 0 && beforeFen === 0;
    const less = `厉行节约，严格控制${what}`;
    const more = `本年任务增加，${what}相应增加`;
    const reason = none ? `上年和本年均未安排${what}` : nowFen < beforeFen ? less : more;
    return [`n.three.${item}-change`, reason];
  });
  const deviations = BUDGETED.map(([item, what, ...codes]): Reason => {
    const none = now(codes, "fullYearFen") === 0;
    const reason = none ? `本部门无${what}` : `厉行节约，${what}控制在预算以内`;
    return [`n.three.${item}-deviation-rate`, reason];
  });
  return [...changes, ...deviations];
}

function ofItems(plan: Plan): readonly Reason[] {
  const codes = (isFund: boolean) => {
    const fund = isFund ? "government-fund" : "general";
    const statement = isFund ? "公开07" : "公开05";
    const now = plan.spending.filter((own) => own.fund === fund).map((own) => own.function);
    const before = plan.prior.flatMap((row) =>
      row.statement === statement && row.code.length === 7 ? [row.code] : [],
    );
    return [...new Set([...now, ...before])].sort();
  };
  const of = (section: string, isFund: boolean) =>
    codes(isFund).map(
      (code): Reason => [`n.${section}.item-change[${code}]`, reasonOf(plan, code)],
    );
  return [...of("general", false), ...of("fund", true)];
}

/** A reason that names what stands behind the item: its projects, or its people. */
function reasonOf(plan: Plan, code: string): string {
  const own = plan.spending.filter((spending) => spending.function === code);
  const names = own
    .flatMap(({ project }) => plan.projects.filter((known) => known.code === project))
    .map(({ name }) => name);
  const title = functionName(code, plan.department.year) ?? code;
  if (own.length === 0) return `上年${title}的项目已经完成，本年没有安排`;
  if (names.length === 0) return `在职和退休人员变动，${title}的人员经费相应变化`;
  const more = names.length > 3 ? "等" : "";
  return `本年${names.slice(0, 3).join("、")}${more}项目的安排与上年不同`;
}
