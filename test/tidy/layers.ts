/** Who may import whom (style.md §1). The README's diagram and the Biome fences say the same. */
export type Layer = {
  readonly name: string;
  /** The Chinese character that stands for the layer. */
  readonly sign: string;
  readonly what: string;
  readonly may: readonly string[];
  /** npm packages, by the one file that wraps each; "any" where each is wrapped in one file. */
  readonly packages: readonly string[] | "any";
  /** Whether the layer runs in the browser too and so may not name Node's modules. */
  readonly isPure: boolean;
  /** Files of a pure layer that are Node's alone: the typesetter is native. */
  readonly nodeFiles?: readonly string[];
};

const CORE = ["model", "standard"];

export const LAYERS: readonly Layer[] = [
  layer("model", "一", "what everything is", []),
  layer("standard", "准", "the field as data", ["model"]),
  layer("score", "评", "measures, scoring policies", CORE),
  layer("flow", "办", "who does what by when", CORE),
  layer("compile", "编", "books → Disclosure", [...CORE, "score"]),
  layer("recognise", "识", "SourceDocument → Disclosure", [...CORE, "score"]),
  layer("check", "审", "Disclosure → outcomes", [...CORE, "score"]),
  layer("publish", "看", "Disclosure → views", [...CORE, "score"]),
  {
    ...layer("read", "入", "bytes → SourceDocument", CORE),
    packages: [
      "pdfjs-dist",
      "parse5",
      "yaml",
      "@e965/xlsx",
      "geographiclib-geodesic",
      "fflate",
      "saxes",
    ],
  },
  {
    ...layer("render", "出", "views → bytes", [...CORE, "publish"]),
    packages: [
      ...["react", "react-dom", "zod", "@cj-tech-master/excelts", "@cantoo/pdf-lib"],
      "@myriaddreamin/typst-ts-node-compiler",
    ],
    nodeFiles: ["src/render/pdf/typst.ts"],
  },
  {
    ...layer("host", "机", "folders, child processes", [
      ...CORE,
      ...["score", "flow", "compile", "recognise", "check", "publish", "read", "render"],
    ]),
    packages: ["@napi-rs/canvas"],
    isPure: false,
  },
  { ...layer("store", "存", "PostgreSQL", ["model", "flow"]), packages: "any", isPure: false },
  {
    ...layer("server", "服", "HTTP", [
      ...CORE,
      ...["score", "flow", "compile", "recognise", "check", "publish", "read", "render"],
      ...["host", "store"],
    ]),
    packages: "any",
    isPure: false,
  },
  {
    ...layer("cli", "令", "the command", [
      ...CORE,
      ...["score", "flow", "compile", "recognise", "check", "publish", "read", "render"],
      ...["host", "store", "server"],
    ]),
    packages: "any",
    isPure: false,
  },
  {
    ...layer("web", "网", "the pages", [
      ...CORE,
      ...["score", "flow", "compile", "recognise", "check", "publish", "read", "render"],
    ]),
    packages: "any",
  },
];

function layer(name: string, sign: string, what: string, may: readonly string[]): Layer {
  return { name, sign, what, may, packages: [], isPure: true };
}

/** Why a layer's file may not import something, or undefined when it may. */
export function refusal(from: Layer, specifier: string, path = ""): string | undefined {
  if (specifier.startsWith("../")) return "across layers write #layer/file.ts";
  if (specifier.startsWith("./")) return undefined;
  if (specifier.startsWith("node:")) {
    const isNodes = !from.isPure || (from.nodeFiles ?? []).includes(path);
    return !isNodes ? `${from.name} runs in the browser too` : undefined;
  }
  if (specifier.startsWith("#")) {
    const to = specifier.slice(1).split("/")[0] ?? "";
    if (to === from.name || from.may.includes(to)) return undefined;
    return `${from.name} may not import ${to}`;
  }
  const name = specifier.startsWith("@")
    ? specifier.split("/").slice(0, 2).join("/")
    : (specifier.split("/")[0] ?? "");
  if (from.packages === "any" || from.packages.includes(name)) return undefined;
  return `${from.name} may not import ${name} from npm`;
}

/** What a source imports: `from "…"`, `import("…")`, and bare `import "…"`; types apart. */
export function importsOf(
  source: string,
): readonly { readonly specifier: string; readonly isType: boolean }[] {
  const found: { specifier: string; isType: boolean }[] = [];
  const pattern =
    /(?:^|\n)\s*(import|export)(\s+type)?\b[^;"'`]*?from\s*"([^"]+)"|import\(\s*"([^"]+)"\s*\)|(?:^|\n)\s*import\s*"([^"]+)"/g;
  for (const match of source.matchAll(pattern)) {
    const specifier = match[3] ?? match[4] ?? match[5];
    if (specifier !== undefined) found.push({ specifier, isType: match[2] !== undefined });
  }
  return found;
}
