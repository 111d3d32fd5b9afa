import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { failed, ok, type Result } from "#model/result.ts";

/** What keeps a paper from being set: the typesetter's own words, for the log. */
export type TypesetProblem = { readonly code: "not-typeset"; readonly detail: string };

export type TypesetOptions = {
  /** Name of a template in render/pdf/templates, without `.typ`. */
  readonly template: string;
  /** What the template reads by `json("data.json")`: text of people goes in as data only. */
  readonly data: unknown;
  /** Day that the paper names as its own (YYYY-MM-DD); without it the paper has none. */
  readonly date?: string;
  /** Folders with licensed fonts of the department's own. */
  readonly fontFolders?: readonly string[];
};

const TEMPLATES = join(dirname(fileURLToPath(import.meta.url)), "templates");

const FONT_FILES = [
  "@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf",
  "@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf",
  "@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
];

/**
 * Sets a paper as a tagged PDF. The same template and data give the same bytes: fonts are named in
 * the template, and the date comes from the data. A warning of the typesetter is a failure too,
 * since it means a font or glyph that is not ours.
 */
export function typeset(options: TypesetOptions): Result<Uint8Array, TypesetProblem> {
  const compiler = compilerFor(options.fontFolders ?? []);
  compiler.mapShadow(join(TEMPLATES, "data.json"), Buffer.from(JSON.stringify(options.data)));
  const compiled = compiler.compile({ mainFilePath: join(TEMPLATES, `${options.template}.typ`) });
  if (compiled.hasError() || compiled.result === null) {
    const error = compiled.takeDiagnostics();
    return failed({ code: "not-typeset", detail: wordsOf(compiler, error) });
  }
  const pdf = compiler.pdf(compiled.result, {
    creationTimestamp: options.date === undefined ? 0 : Date.parse(options.date) / 1000,
  });
  compiler.evictCache(10);
  return ok(new Uint8Array(pdf));
}

const compilers = new Map<string, NodeCompiler>();

/** Making a compiler reads the fonts: one for each set of folders is kept. */
function compilerFor(fontFolders: readonly string[]): NodeCompiler {
  const key = fontFolders.join("\n");
  const kept = compilers.get(key);
  if (kept !== undefined) return kept;
  const require = createRequire(import.meta.url);
  const files = FONT_FILES.map((file) => require.resolve(file));
  const compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontPaths: [...fontFolders, ...new Set(files.map((file) => dirname(file)))] }],
  });
  compilers.set(key, compiler);
  return compiler;
}

type Diagnostics = Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null;

function wordsOf(compiler: NodeCompiler, error: Diagnostics): string {
  if (error === null) return "no diagnostics";
  return JSON.stringify(compiler.fetchDiagnostics(error)).slice(0, 2_000);
}
