import { COMPILE_FORMATS, type CompileFormat } from "#host/compile-formats.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { ArgumentProblem } from "./arguments.ts";

export type CompileArguments = {
  readonly command: "compile";
  readonly folder: string;
  readonly out: string | undefined;
  readonly unit: string | undefined;
  readonly formats: readonly CompileFormat[];
};

export type TraceArguments = {
  readonly command: "trace";
  readonly folder: string;
  readonly concept: string;
  readonly out: string | undefined;
  readonly unit: string | undefined;
  readonly format: "terminal" | "json";
  readonly limit: number;
};

type Read<Value> = Result<Value, ArgumentProblem>;

/** Reads the words behind `compile`. */
export function readArgumentsOfCompile(words: readonly string[]): Read<CompileArguments> {
  const read = optionsOf(words, ["--out", "--unit", "--format"]);
  if (!read.ok) return read;
  const { names, values } = read.value;
  const [folder, ...more] = names;
  if (folder === undefined || more.length > 0) return failed({ code: "one-compile-folder" });
  const formats = formatsOf(values.get("--format") ?? COMPILE_FORMATS.join(","));
  if (!formats.ok) return formats;
  const { out, unit } = { out: values.get("--out"), unit: values.get("--unit") };
  return ok({ command: "compile", folder, out, unit, formats: formats.value });
}

function formatsOf(text: string): Read<readonly CompileFormat[]> {
  const formats: CompileFormat[] = [];
  for (const name of text.split(",")) {
    const format = COMPILE_FORMATS.find((own) => own === name);
    if (format === undefined) {
      return failed({ code: "format-unknown", text: name, allowed: COMPILE_FORMATS });
    }
    formats.push(format);
  }
  return ok(formats);
}

/** Rows that are shown where nothing is said. */
const ROWS_SHOWN = 20;
/** Rows that may be asked for at once. */
const ROWS_MAX = 100_000;

/** Reads the words behind `trace`. */
export function readArgumentsOfTrace(words: readonly string[]): Read<TraceArguments> {
  const read = optionsOf(words, ["--out", "--unit", "--format", "--limit"]);
  if (!read.ok) return read;
  const { names, values } = read.value;
  const [folder, concept, ...more] = names;
  if (folder === undefined || concept === undefined || more.length > 0) {
    return failed({ code: "trace-words" });
  }
  const format = values.get("--format") ?? "terminal";
  if (format !== "terminal" && format !== "json") {
    return failed({ code: "format-unknown", text: format, allowed: ["terminal", "json"] });
  }
  const text = values.get("--limit") ?? String(ROWS_SHOWN);
  const limit = Number(text);
  if (!/^\d+$/u.test(text) || limit > ROWS_MAX) return failed({ code: "limit-unknown", text });
  const { out, unit } = { out: values.get("--out"), unit: values.get("--unit") };
  return ok({ command: "trace", folder, concept, out, unit, format, limit });
}

function optionsOf(
  words: readonly string[],
  options: readonly string[],
): Read<{ readonly names: readonly string[]; readonly values: ReadonlyMap<string, string> }> {
  const names: string[] = [];
  const values = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [name = "", ...rest] = word.split("=");
    if (options.includes(name)) {
      const value = rest.length > 0 ? rest.join("=") : (words[++at] ?? "");
      if (value === "") return failed({ code: "value-missing", option: name });
      values.set(name, value);
    } else if (word.startsWith("-")) return failed({ code: "option-unknown", text: word });
    else names.push(word);
  }
  return ok({ names, values });
}
