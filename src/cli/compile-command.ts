import { type CompiledFolder, compileFolder } from "#host/compile-folder.ts";
import { booksProblemText } from "#render/message/books-problem.ts";
import { compileProblemText } from "#render/message/compile-problem.ts";
import { departmentProblemText } from "#render/message/department-problem.ts";
import { countText } from "#render/message/message.ts";
import type { CompileArguments } from "./compile-arguments.ts";
import { compileFolderProblemTexts } from "./compile-words.ts";
import { EXIT } from "./exit.ts";
import { progressLine } from "./progress.ts";

/** Lines of one kind that are told; the count tells of the rest. */
const TOLD_MAX = 200;

/**
 * `juesuan compile`: what was written goes to stdout, what a person must look at to stderr. Exit 1
 * where checking what was compiled finds something broken, 3 where the folder cannot be compiled.
 */
export async function runCompile(words: CompileArguments): Promise<number> {
  const line = progressLine("读账");
  const { out, unit, formats } = words;
  const done = await compileFolder(words.folder, {
    formats,
    progress: line.tell,
    ...(out === undefined ? {} : { out }),
    ...(unit === undefined ? {} : { unit }),
  });
  line.clear();
  if (!done.ok) {
    tell(compileFolderProblemTexts(done.problem));
    return done.problem.code.startsWith("output-") || done.problem.code === "unit-unknown"
      ? EXIT.wrongUse
      : EXIT.unreadable;
  }
  return tellDone(done.value);
}

function tellDone({ compiled, report, out, warnings, booksWarnings }: CompiledFolder): number {
  tell(warnings.map(departmentProblemText));
  tell(booksWarnings.problems.map(booksProblemText));
  tell(compiled.problems.map(compileProblemText));
  const broken = report.findings.filter(
    ({ stage, severity }) => stage === "stable" && severity === "error",
  );
  const shown = report.findings.filter(({ severity }) => severity !== "note");
  tell(shown.map(({ rule, message }) => `核对（${rule}）：${message}`));
  const { disclosure, eliminations, notes, policies } = compiled;
  const lines = [
    `${disclosure.subject} ${disclosure.year}年度决算：${countText(disclosure.facts.length)} 个数，${disclosure.sentences.length} 句说明。`,
    `内部往来抵销 ${eliminations.filter(({ isKept }) => !isKept).length} 笔；尾数差异 ${notes.length} 处。`,
    ...policies.map((policy) => `采用：${policy}。`),
    broken.length === 0 ? "自核：没有发现错误。" : `自核：发现 ${broken.length} 处错误，见上。`,
    `已写入 ${out}。`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return broken.length === 0 ? EXIT.good : EXIT.findings;
}

function tell(texts: readonly string[]): void {
  for (const text of texts.slice(0, TOLD_MAX)) process.stderr.write(`${text}\n`);
  const more = texts.length - TOLD_MAX;
  if (more > 0) process.stderr.write(`另有 ${countText(more)} 处没有列出。\n`);
}
