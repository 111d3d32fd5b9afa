import { readDisclosure } from "#host/read-file.ts";
import type { Disclosure } from "#model/disclosure.ts";
import { diffJson } from "#render/diff/diff-json.ts";
import { diffText } from "#render/diff/diff-text.ts";
import { diffDisclosures } from "#render/diff/disclosure-diff.ts";
import { readProblemText } from "#render/message/read-problem.ts";
import type { DiffArguments } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { inputsOf } from "./inputs.ts";
import { progressLine } from "./progress.ts";
import { styleOfStdout } from "./style.ts";

/** `juesuan diff`: two disclosures, each a file or a folder of files, figure by figure. */
export async function runDiff(words: DiffArguments): Promise<number> {
  const before = await disclosureOf(words.before);
  const after = await disclosureOf(words.after);
  if (before === undefined || after === undefined) return EXIT.unreadable;
  const diff = diffDisclosures(before, after);
  if (words.format === "terminal") {
    process.stdout.write(diffText(diff, words, styleOfStdout()));
    return EXIT.good;
  }
  const parties = [
    { file: words.before, disclosure: before },
    { file: words.after, disclosure: after },
  ] as const;
  process.stdout.write(`${JSON.stringify(diffJson(diff, ...parties), null, 1)}\n`);
  return EXIT.good;
}

async function disclosureOf(path: string): Promise<Disclosure | undefined> {
  const [input] = inputsOf([path], true);
  const line = progressLine(`读取 ${path}`);
  const result = await readDisclosure(input?.paths ?? [], { progress: line.tell });
  line.clear();
  if (result.ok) return result.value.disclosure;
  process.stderr.write(`${path}：${readProblemText(result.problem)}\n`);
  return undefined;
}
