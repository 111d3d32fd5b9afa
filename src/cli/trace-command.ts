import { traceFolder } from "#host/trace-folder.ts";
import { traceJson } from "#render/json/trace-json.ts";
import { traceText } from "#render/terminal/trace-text.ts";
import type { TraceArguments } from "./compile-arguments.ts";
import { traceFolderProblemTexts } from "./compile-words.ts";
import { EXIT } from "./exit.ts";
import { progressLine } from "./progress.ts";

/** `juesuan trace`: the rows behind one figure; exit 2 where there is no such figure. */
export async function runTrace(words: TraceArguments): Promise<number> {
  const line = progressLine("读账");
  const { out, unit, limit, format } = words;
  const traced = await traceFolder(words.folder, words.concept, {
    limit,
    progress: line.tell,
    ...(out === undefined ? {} : { out }),
    ...(unit === undefined ? {} : { unit }),
  });
  line.clear();
  if (!traced.ok) {
    for (const text of traceFolderProblemTexts(traced.problem)) process.stderr.write(`${text}\n`);
    return traced.problem.code === "concept-unknown" || traced.problem.code === "not-compiled"
      ? EXIT.wrongUse
      : EXIT.unreadable;
  }
  if (traced.value.isAnew) process.stderr.write("账在编报以后改过，按现在的账重新读取。\n");
  process.stdout.write(format === "json" ? traceJson(traced.value) : traceText(traced.value));
  return EXIT.good;
}
