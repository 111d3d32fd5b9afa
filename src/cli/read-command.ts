import { printDisclosure } from "#host/read-file.ts";
import { readProblemText } from "#render/message/read-problem.ts";
import type { ReadArguments } from "./arguments.ts";
import { EXIT } from "./exit.ts";
import { type Input, inputsOf } from "./inputs.ts";
import { progressLine } from "./progress.ts";

/**
 * `juesuan read`: the result goes to stdout (JSON: one object, or an array for several inputs),
 * problems and progress to stderr. Every input is tried; the exit code is 3 if one was unreadable.
 */
export async function runRead(words: ReadArguments): Promise<number> {
  const inputs = inputsOf(words.files, words.isTogether);
  const isArray = words.format === "json" && inputs.length > 1;
  let printed = 0;
  for (const input of inputs) {
    const before = isArray ? (printed === 0 ? "[\n" : ",\n") : "";
    if (await readInput(input, words.format, before)) printed += 1;
  }
  if (isArray) process.stdout.write(printed === 0 ? "[]\n" : "]\n");
  return printed === inputs.length ? EXIT.good : EXIT.unreadable;
}

async function readInput(
  input: Input,
  format: ReadArguments["format"],
  before: string,
): Promise<boolean> {
  const line = progressLine(`读取 ${input.name}`);
  const print = { as: format, name: input.name, before } as const;
  const result = await printDisclosure(input.paths, print, { progress: line.tell });
  line.clear();
  if (!result.ok) process.stderr.write(`${input.name}：${readProblemText(result.problem)}\n`);
  return result.ok;
}
