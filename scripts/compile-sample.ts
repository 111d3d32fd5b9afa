import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compileFolderProblemTexts } from "#cli/compile-words.ts";
import { compileFolder } from "#host/compile-folder.ts";
import { compiledView } from "#publish/compiled-view.ts";
import { compileProblemText } from "#render/message/compile-problem.ts";
import { SAMPLE_SEED, writeDepartmentYear } from "./sample-books.ts";
import { printedPlan } from "./sample-books/printed-plan.ts";

// `node scripts/compile-sample.ts FOLDER VIEW`: the child of npm start that compiles the sample.

const [, , folder = "", view = ""] = process.argv;
if (!existsSync(folder)) {
  process.stderr.write("正在写样例部门的账……\n");
  writeDepartmentYear(folder, printedPlan(SAMPLE_SEED));
}
process.stderr.write("正在编制样例部门的决算……\n");
const done = await compileFolder(folder);
if (done.ok) {
  const { compiled, report } = done.value;
  const missing = compiled.problems.map(compileProblemText);
  mkdirSync(dirname(view), { recursive: true });
  const draft = `${view}-${process.pid}`;
  writeFileSync(draft, JSON.stringify(compiledView({ ...compiled, report, missing })));
  renameSync(draft, view);
} else {
  for (const text of compileFolderProblemTexts(done.problem)) process.stderr.write(`${text}\n`);
  process.exitCode = 3;
}
