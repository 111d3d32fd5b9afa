import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { importsOf, LAYERS, refusal } from "./layers.ts";
import { ROOT, sourcesBelow } from "./sources.ts";

const layerOf = (name: string) => {
  const found = LAYERS.find((layer) => layer.name === name);
  assert.ok(found, name);
  return found;
};

test("every import of every source stays within its layer's fence", () => {
  const sources = sourcesBelow("src").filter(({ path }) => !path.endsWith(".test.ts"));
  assert.ok(sources.length > 60, `only ${sources.length} sources found`);
  const refused = sources.flatMap(({ path, text }) => {
    const layer = layerOf(path.split("/")[1] ?? "");
    return importsOf(text).flatMap(({ specifier, isType }) => {
      if (layer.name === "web" && isType && specifier.startsWith("#server/")) return [];
      const why = refusal(layer, specifier, path);
      return why === undefined ? [] : [`${path}: "${specifier}": ${why}`];
    });
  });
  assert.deepEqual(refused, []);
});

test("a planted wrong import is found and refused", () => {
  const planted = [
    { layer: "model", source: 'import { readFile } from "node:fs";' },
    { layer: "standard", source: 'import { z } from "zod";' },
    { layer: "recognise", source: 'import { read } from "#read/read.ts";' },
    { layer: "check", source: 'export type { Claim } from "#recognise/claim.ts";' },
    { layer: "publish", source: 'const late = await import("#compile/cube.ts");' },
    { layer: "read", source: 'import "../recognise/recognise.ts";' },
    { layer: "web", source: 'import { readDisclosure } from "#host/read-file.ts";' },
  ];
  for (const { layer, source } of planted) {
    const imports = importsOf(source);
    assert.equal(imports.length, 1, source);
    const why = refusal(layerOf(layer), imports[0]?.specifier ?? "");
    assert.notEqual(why, undefined, `${layer}: ${source}`);
  }
});

test("Biome refuses a planted wrong import and a planted float of money while typing", () => {
  const folder = mkdtempSync(join(tmpdir(), "juesuan-fence-"));
  try {
    cpSync(join(ROOT, "biome.json"), join(folder, "biome.json"));
    cpSync(join(ROOT, "tools"), join(folder, "tools"), { recursive: true });
    mkdirSync(join(folder, "src/recognise"), { recursive: true });
    spawnSync("git", ["init", "-q"], { cwd: folder });
    const lint = (source: string) => {
      writeFileSync(join(folder, "src/recognise/planted.ts"), source);
      const biome = join(ROOT, "node_modules/.bin/biome");
      const run = spawnSync(biome, ["lint", "src"], { cwd: folder, encoding: "utf8" });
      return { isClean: run.status === 0, said: `${run.stdout}${run.stderr}` };
    };
    const wrong = lint('import { read } from "#read/read.ts";\nexport const planted = read;\n');
    assert.equal(wrong.isClean, false);
    assert.match(wrong.said, /recognise imports model, standard/);
    const float = lint('export const planted = parseFloat("1");\n');
    assert.match(float.said, /Money is whole fen/);
    const right = lint('import { fen } from "#model/fen.ts";\nexport const planted = fen;\n');
    assert.equal(right.isClean, true, right.said);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("each package is wrapped by few files, and docs/dependencies.md names each", () => {
  const list = readFileSync(`${ROOT}/docs/dependencies.md`, "utf8");
  const manifest: unknown = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8"));
  assert.ok(typeof manifest === "object" && manifest !== null);
  const groups = ["dependencies", "devDependencies", "optionalDependencies"];
  const names = groups.flatMap((group) => {
    const packages: unknown = Reflect.get(manifest, group);
    return typeof packages === "object" && packages !== null ? Object.keys(packages) : [];
  });
  assert.ok(names.length > 10);
  assert.deepEqual(
    names.filter((name) => !list.includes(`\`${name}\``)),
    [],
  );
});
