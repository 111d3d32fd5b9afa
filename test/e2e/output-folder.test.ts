import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { finishOutput, writeOutput } from "#host/output-folder.ts";
import { FILES } from "./output-child.ts";

/** How often the writing process is killed; JUESUAN_KILLS=200 for the whole run. */
const KILLS = Number(process.env.JUESUAN_KILLS ?? "40");

function inFolder(run: (target: string) => Promise<void>): () => Promise<void> {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), "juesuan-output-"));
    try {
      await run(join(folder, "out"));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
}

test(
  `a process that is killed ${KILLS} times leaves the old folder or the new one, whole`,
  inFolder(async (target) => {
    const child = join(import.meta.dirname, "output-child.ts");
    let generation = 0;
    let swapped = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const writing = spawn(process.execPath, [child, target, String(generation + 1)]);
      const ended = new Promise((resolve) => writing.once("exit", resolve));
      // Until it writes, and then for a time that falls anywhere in a writing.
      await untilBegun(target);
      await setTimeout((kill * 7919) % 41);
      writing.kill("SIGKILL");
      await ended;
      await finishOutput(target);
      const found = generationOf(target);
      if (found !== undefined && found > generation) swapped++;
      assert.ok(found === undefined || found >= generation, `${found} after ${generation}`);
      assert.ok(generation === 0 || found !== undefined, "what was there once stays there");
      generation = found ?? generation;
      const left = readdirSync(join(target, "..")).filter((name) => name !== "out");
      assert.deepEqual(left, []);
    }
    assert.ok(swapped > 0, "not one writing was finished");
  }),
);

async function untilBegun(target: string): Promise<void> {
  for (let wait = 0; wait < 2000; wait++) {
    if (readdirSync(join(target, "..")).some((name) => name.includes("juesuan"))) return;
    await setTimeout(1);
  }
}

/** The one generation that all files of the folder are of; undefined where there is no folder. */
function generationOf(target: string): number | undefined {
  const generations = new Set<string>();
  for (const name of FILES) {
    let text: string;
    try {
      text = readFileSync(join(target, name), "utf8");
    } catch {
      assert.deepEqual([...generations], [], `${name} is missing beside others`);
      continue;
    }
    assert.equal(text.split("\n").length, 51, `${name} is cut`);
    for (const line of text.trimEnd().split("\n")) generations.add(line);
  }
  assert.ok(generations.size <= 1, `mixed: ${[...generations].join(", ")}`);
  const [one] = generations;
  return one === undefined ? undefined : Number(one);
}

const good = async (draft: { write: (name: string, pieces: string[]) => Promise<void> }) => {
  await draft.write("disclosure.json", ["1"]);
};

test(
  "a disk that fills up while writing leaves the old folder",
  inFolder(async (target) => {
    await writeOutput(target, () => true, good);
    const full = await writeOutput(
      target,
      () => true,
      async (draft) => {
        await draft.write("disclosure.json", ["2"]);
        throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
      },
    );
    assert.deepEqual(full, {
      ok: false,
      problem: { code: "output-unwritable", path: target, detail: "ENOSPC" },
    });
    assert.equal(readFileSync(join(target, "disclosure.json"), "utf8"), "1");
    assert.deepEqual(readdirSync(join(target, "..")), ["out"]);
  }),
);

test(
  "a folder that holds what the program did not write is left alone",
  inFolder(async (target) => {
    mkdirSync(target);
    writeFileSync(join(target, "家谱.docx"), "x");
    const made = await writeOutput(target, (name) => name === "disclosure.json", good);
    assert.ok(!made.ok && made.problem.code === "output-foreign");
    assert.deepEqual(readdirSync(target), ["家谱.docx"]);
  }),
);

test(
  "a path that leads through a file is a problem, not a crash",
  inFolder(async (target) => {
    writeFileSync(target, "a file");
    const made = await writeOutput(join(target, "deeper"), () => true, good);
    assert.ok(!made.ok && made.problem.code === "output-unwritable");
  }),
);
