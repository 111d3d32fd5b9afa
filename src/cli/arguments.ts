import { failed, ok, type Result } from "#model/result.ts";

export type ReadArguments = {
  readonly command: "read";
  readonly files: readonly string[];
  readonly format: "json" | "table";
  /** Several files are one disclosure. */
  readonly isTogether: boolean;
};

export type Arguments = ReadArguments | { readonly command: "help" | "version" };

export type ArgumentProblem =
  | { readonly code: "command-unknown"; readonly text: string }
  | { readonly code: "option-unknown"; readonly text: string }
  | { readonly code: "format-unknown"; readonly text: string }
  | { readonly code: "files-missing" };

/** Reads the words of the command line. */
export function readArguments(words: readonly string[]): Result<Arguments, ArgumentProblem> {
  const [command, ...rest] = words;
  if (command === undefined || command === "help" || words.includes("--help")) {
    return ok({ command: "help" });
  }
  if (command === "--version" || command === "version") return ok({ command: "version" });
  if (command !== "read") return failed({ code: "command-unknown", text: command });
  return readArgumentsOfRead(rest);
}

function readArgumentsOfRead(words: readonly string[]): Result<ReadArguments, ArgumentProblem> {
  const files: string[] = [];
  let format: "json" | "table" = "table";
  let isTogether = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--together") isTogether = true;
    else if (word === "--format" || word.startsWith("--format=")) {
      const text = word === "--format" ? (words[++index] ?? "") : word.slice("--format=".length);
      if (text !== "json" && text !== "table") return failed({ code: "format-unknown", text });
      format = text;
    } else if (word.startsWith("-")) return failed({ code: "option-unknown", text: word });
    else files.push(word);
  }
  if (files.length === 0) return failed({ code: "files-missing" });
  return ok({ command: "read", files, format, isTogether });
}
