import { failed, ok, type Result } from "#model/result.ts";
import { isDay } from "#read/explanations/explanations.ts";
import {
  REPORT_FORMAT_NAMES,
  type ReportFormat,
  rendererOf,
  reportFormat,
} from "#render/report/formats.ts";
import {
  type CompileArguments,
  readArgumentsOfCompile,
  readArgumentsOfTrace,
  type TraceArguments,
} from "./compile-arguments.ts";
import {
  type ImportArguments,
  type InitArguments,
  readArgumentsOfImport,
  readArgumentsOfInit,
} from "./import-arguments.ts";

export type ReadArguments = {
  readonly command: "read";
  readonly files: readonly string[];
  readonly format: "json" | "table";
  /** Several files are one disclosure. */
  readonly isTogether: boolean;
};

export type CheckArguments = {
  readonly command: "check";
  readonly files: readonly string[];
  readonly isTogether: boolean;
  readonly prior: string | undefined;
  /** YYYY-MM-DD. */
  readonly publishedOn: string | undefined;
  readonly format: ReportFormat;
  readonly out: string | undefined;
  readonly baseline: string | undefined;
};

export type ExplainArguments = { readonly command: "explain"; readonly name: string };

export type DiffArguments = {
  readonly command: "diff";
  readonly before: string;
  readonly after: string;
  readonly format: "terminal" | "json";
};

export type Arguments =
  | ReadArguments
  | CheckArguments
  | ExplainArguments
  | DiffArguments
  | ImportArguments
  | InitArguments
  | CompileArguments
  | TraceArguments
  | { readonly command: "help" | "version" };

export type ArgumentProblem =
  | { readonly code: "command-unknown"; readonly text: string }
  | { readonly code: "option-unknown"; readonly text: string }
  | { readonly code: "value-missing"; readonly option: string }
  | {
      readonly code: "format-unknown";
      readonly text: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "date-unknown"; readonly text: string }
  | { readonly code: "files-missing"; readonly command: string }
  | { readonly code: "out-missing"; readonly format: string }
  | { readonly code: "one-name" }
  | { readonly code: "two-files" }
  | { readonly code: "one-folder" }
  | { readonly code: "one-compile-folder" }
  | { readonly code: "trace-words" }
  | { readonly code: "limit-unknown"; readonly text: string }
  | { readonly code: "into-missing" }
  | { readonly code: "set-unknown"; readonly text: string }
  | { readonly code: "column-unknown"; readonly text: string }
  | { readonly code: "exclude-unknown"; readonly text: string }
  | { readonly code: "unposted-unknown"; readonly text: string };

type Read<Value> = Result<Value, ArgumentProblem>;

/** Reads the words of the command line. */
export function readArguments(words: readonly string[]): Read<Arguments> {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || words.includes("--help")) {
    return ok({ command: "help" });
  }
  switch (command) {
    case "--version":
    case "version":
      return ok({ command: "version" });
    case "read":
      return readArgumentsOfRead(rest);
    case "check":
      return readArgumentsOfCheck(rest);
    case "explain":
      return readArgumentsOfExplain(rest);
    case "diff":
      return readArgumentsOfDiff(rest);
    case "compile":
      return readArgumentsOfCompile(rest);
    case "trace":
      return readArgumentsOfTrace(rest);
    case "import":
      return readArgumentsOfImport(rest);
    case "init":
      return readArgumentsOfInit(rest);
    default:
      return failed({ code: "command-unknown", text: command });
  }
}

/** What the words say, whatever the command: names, switches, and options with their values. */
type Words = {
  readonly names: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
};

function sorted(
  words: readonly string[],
  switches: readonly string[],
  options: readonly string[],
): Read<Words> {
  const names: string[] = [];
  const found = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const [name = "", ...rest] = word.split("=");
    if (switches.includes(word)) found.add(word);
    else if (options.includes(name)) {
      const value = rest.length > 0 ? rest.join("=") : (words[++index] ?? "");
      if (value === "") return failed({ code: "value-missing", option: name });
      values.set(name, value);
    } else if (word.startsWith("-")) return failed({ code: "option-unknown", text: word });
    else names.push(word);
  }
  return ok({ names, switches: found, values });
}

function readArgumentsOfRead(words: readonly string[]): Read<ReadArguments> {
  const read = sorted(words, ["--together"], ["--format"]);
  if (!read.ok) return read;
  const { names, switches, values } = read.value;
  const text = values.get("--format") ?? "table";
  if (text !== "json" && text !== "table") {
    return failed({ code: "format-unknown", text, allowed: ["json", "table"] });
  }
  if (names.length === 0) return failed({ code: "files-missing", command: "read" });
  const isTogether = switches.has("--together");
  return ok({ command: "read", files: names, format: text, isTogether });
}

const CHECK_OPTIONS = ["--prior", "--published", "--format", "--out", "--baseline"];

function readArgumentsOfCheck(words: readonly string[]): Read<CheckArguments> {
  const read = sorted(words, ["--together"], CHECK_OPTIONS);
  if (!read.ok) return read;
  const { names, switches, values } = read.value;
  const text = values.get("--format") ?? "terminal";
  const format = reportFormat(text);
  if (format === undefined) {
    return failed({ code: "format-unknown", text, allowed: REPORT_FORMAT_NAMES });
  }
  const publishedOn = values.get("--published");
  if (publishedOn !== undefined && !isDay(publishedOn)) {
    return failed({ code: "date-unknown", text: publishedOn });
  }
  if (names.length === 0) return failed({ code: "files-missing", command: "check" });
  const out = values.get("--out");
  if (out === undefined && rendererOf(format).frame === "file") {
    return failed({ code: "out-missing", format });
  }
  return ok({
    command: "check",
    files: names,
    isTogether: switches.has("--together"),
    prior: values.get("--prior"),
    publishedOn,
    format,
    out,
    baseline: values.get("--baseline"),
  });
}

function readArgumentsOfExplain(words: readonly string[]): Read<ExplainArguments> {
  const read = sorted(words, [], []);
  if (!read.ok) return read;
  const [name, ...more] = read.value.names;
  if (name === undefined || more.length > 0) return failed({ code: "one-name" });
  return ok({ command: "explain", name });
}

function readArgumentsOfDiff(words: readonly string[]): Read<DiffArguments> {
  const read = sorted(words, [], ["--format"]);
  if (!read.ok) return read;
  const text = read.value.values.get("--format") ?? "terminal";
  if (text !== "json" && text !== "terminal") {
    return failed({ code: "format-unknown", text, allowed: ["terminal", "json"] });
  }
  const [before, after, ...more] = read.value.names;
  if (before === undefined || after === undefined || more.length > 0) {
    return failed({ code: "two-files" });
  }
  return ok({ command: "diff", before, after, format: text });
}
