import { failed, ok, type Result } from "#model/result.ts";
import { isImportField } from "#read/import/header.ts";
import { IMPORT_FIELDS, type ImportField } from "#standard/import-columns.ts";
import type { ArgumentProblem } from "./arguments.ts";

export type ImportArguments = {
  readonly command: "import";
  readonly files: readonly string[];
  readonly into: string;
  readonly profile: string | undefined;
  /** Takes the proposed mapping without asking, where nothing is open. */
  readonly isConfirmed: boolean;
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  readonly columns: ReadonlyMap<string, ImportField | undefined>;
  readonly excludedRows: ReadonlySet<number>;
  readonly excludesProblems: boolean;
  readonly unposted: "ask" | "read" | "leave";
};

export type InitArguments = {
  readonly command: "init";
  readonly folder: string;
  /** Writes into a folder that is not empty; files that are there stay. */
  readonly isForced: boolean;
};

type Read<Value> = Result<Value, ArgumentProblem>;

const OPTIONS = ["--into", "--unit", "--profile", "--exclude", "--set", "--column", "--unposted"];
/** Rows of one range of --exclude. */
const RANGE_MAX = 1_000_000;

/** Reads the words behind `import`; --exclude, --set and --column may be given several times. */
export function readArgumentsOfImport(words: readonly string[]): Read<ImportArguments> {
  const files: string[] = [];
  const values = new Map<string, string[]>();
  let isConfirmed = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [name = "", ...rest] = word.split("=");
    if (word === "--yes") isConfirmed = true;
    else if (OPTIONS.includes(name)) {
      const value = rest.length > 0 ? rest.join("=") : (words[++at] ?? "");
      if (value === "") return failed({ code: "value-missing", option: name });
      values.set(name, [...(values.get(name) ?? []), value]);
    } else if (word.startsWith("-")) return failed({ code: "option-unknown", text: word });
    else files.push(word);
  }
  if (files.length === 0) return failed({ code: "files-missing", command: "import" });
  const into = values.get("--into")?.at(-1);
  if (into === undefined) return failed({ code: "into-missing" });
  return withDecisions(values, { command: "import", files, into, isConfirmed });
}

function withDecisions(
  values: ReadonlyMap<string, readonly string[]>,
  given: Pick<ImportArguments, "command" | "files" | "into" | "isConfirmed">,
): Read<ImportArguments> {
  const constants: Partial<Record<ImportField, string>> = {};
  const unit = values.get("--unit")?.at(-1);
  if (unit !== undefined) constants.unit = unit;
  for (const text of values.get("--set") ?? []) {
    const [name = "", value = ""] = text.split("=");
    const field = fieldOf(name);
    if (field === undefined || value === "") return failed({ code: "set-unknown", text });
    constants[field] = value;
  }
  const columns = new Map<string, ImportField | undefined>();
  for (const text of values.get("--column") ?? []) {
    const at = text.lastIndexOf("=");
    const name = text.slice(at + 1);
    const field = fieldOf(name);
    if (at < 1 || (field === undefined && name !== "不用")) {
      return failed({ code: "column-unknown", text });
    }
    columns.set(text.slice(0, at), field);
  }
  const excluded = excludedOf(values.get("--exclude") ?? []);
  if (!excluded.ok) return excluded;
  const unposted = values.get("--unposted")?.at(-1) ?? "ask";
  if (unposted !== "ask" && unposted !== "read" && unposted !== "leave") {
    return failed({ code: "unposted-unknown", text: unposted });
  }
  const profile = values.get("--profile")?.at(-1);
  return ok({ ...given, ...excluded.value, profile, constants, columns, unposted });
}

/** A field by its name in the program or the template's Chinese one. */
function fieldOf(name: string): ImportField | undefined {
  if (isImportField(name)) return name;
  const found = Object.entries(IMPORT_FIELDS).find(([, { zh }]) => zh === name)?.[0];
  return found !== undefined && isImportField(found) ? found : undefined;
}

function excludedOf(
  texts: readonly string[],
): Read<Pick<ImportArguments, "excludedRows" | "excludesProblems">> {
  const excludedRows = new Set<number>();
  let excludesProblems = false;
  for (const text of texts.flatMap((own) => own.split(/[,，]/))) {
    if (text === "problems") {
      excludesProblems = true;
      continue;
    }
    const match = /^(\d{1,8})(?:-(\d{1,8}))?$/.exec(text.trim());
    const from = Number(match?.[1]);
    const to = Number(match?.[2] ?? match?.[1]);
    if (match === null || to < from || to - from > RANGE_MAX) {
      return failed({ code: "exclude-unknown", text });
    }
    for (let row = from; row <= to; row++) excludedRows.add(row);
  }
  return ok({ excludedRows, excludesProblems });
}

/** Reads the words behind `init`. */
export function readArgumentsOfInit(words: readonly string[]): Read<InitArguments> {
  const unknown = words.find((word) => word.startsWith("-") && word !== "--force");
  if (unknown !== undefined) return failed({ code: "option-unknown", text: unknown });
  const [folder, ...more] = words.filter((word) => word !== "--force");
  if (folder === undefined || more.length > 0) return failed({ code: "one-folder" });
  return ok({ command: "init", folder, isForced: words.includes("--force") });
}
