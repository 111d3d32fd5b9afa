import type { Explanation } from "#model/report.ts";
import { explanationProblemText } from "#render/message/explanation-problem.ts";
import type { ReviewDesk } from "./use-review.ts";

/** Mistakes of one file that are told; the first ones are enough to begin with. */
const MISTAKES_MAX = 3;

/** Reads a file of explanations into what is kept of the open file, and says what came of it. */
export async function loadExplanations(file: File, desk: ReviewDesk): Promise<void> {
  const text = await file.text();
  const { readExplanations } = await import("#read/explanations/explanations.ts");
  const { explanations, problems } = readExplanations(text);
  if (explanations.length > 0) desk.say(explanations);
  const told = problems.slice(0, MISTAKES_MAX).map(explanationProblemText);
  const more = problems.length - told.length;
  if (more > 0) told.push(`另有 ${more} 处没有列出。`);
  desk.tell([`${file.name}：${resultWords(explanations, desk)}`, ...told].join(""));
}

function resultWords(explanations: readonly Explanation[], { reviewed }: ReviewDesk): string {
  if (explanations.length === 0) return "没有读到说明。";
  const ids = new Set(reviewed?.report.findings.map(({ id }) => id));
  const gone = explanations.filter(({ finding }) => !ids.has(finding)).length;
  const rest = gone === 0 ? "" : `，其中 ${gone} 条所对的疑点不在这份文件里`;
  return `读入 ${explanations.length} 条说明${rest}。`;
}
