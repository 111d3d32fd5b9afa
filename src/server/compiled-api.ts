import { readFile } from "node:fs/promises";
import type { Context, Hono } from "hono";
import { traceFolder } from "#host/trace-folder.ts";
import type { Behind } from "#model/traced.ts";
import { traceJson } from "#render/json/trace-json.ts";

/** A department-year that is compiled beside the page. */
export type CompiledSource = {
  readonly folder: string;
  /** File of its view; it stands there once compiling is done. */
  readonly view: string;
  /** Why there is none yet, in words. */
  readonly waiting: () => string;
};

const ROWS = 200;
const OFFSET_MAX = 1_000_000;

/** Adds `/api/compiled` and `/api/trace`: they read what was compiled and change nothing. */
export function addCompiled(app: Hono, source: CompiledSource): void {
  app.get("/api/compiled", async (context) => {
    const waiting = source.waiting();
    const text =
      waiting === "" ? await readFile(source.view, "utf8").catch(() => undefined) : undefined;
    if (text === undefined) {
      return context.json({ message: waiting === "" ? "样例没有编成。" : waiting }, 503);
    }
    return context.body(text, 200, { ...JSON_TYPE });
  });
  app.get("/api/trace", (context) => trace(context, source));
}

const JSON_TYPE = {
  "Content-Type": "application/json; charset=utf-8",
  "Cache-Control": "no-store",
} as const;

async function trace(context: Context, { folder }: CompiledSource): Promise<Response> {
  const concept = context.req.query("concept") ?? "";
  const said = context.req.query("offset") ?? "0";
  const offset = /^\d{1,7}$/u.test(said) ? Number(said) : -1;
  if (offset < 0 || offset > OFFSET_MAX) {
    return context.json({ message: `offset 要写成 0 到 ${OFFSET_MAX} 之间的整数。` }, 400);
  }
  const traced = await traceFolder(folder, concept, { limit: offset + ROWS });
  if (!traced.ok) {
    const isUnknown = traced.problem.code === "concept-unknown";
    const message = isUnknown ? `没有“${concept}”这个数。` : "样例还没有编好，稍后再看。";
    return context.json({ message }, isUnknown ? 404 : 503);
  }
  const { value } = traced;
  const page = { ...value, behind: pageOf(value.behind, offset) };
  return context.body(traceJson(page), 200, { ...JSON_TYPE });
}

function pageOf(behind: Behind, offset: number): Behind {
  switch (behind.kind) {
    case "postings":
      return { ...behind, rows: behind.rows.slice(offset) };
    case "rows":
      return { ...behind, rows: behind.rows.slice(offset) };
    case "figures": {
      const inner = behind.behind;
      return { ...behind, behind: inner === undefined ? undefined : pageOf(inner, offset) };
    }
    case "prior-year":
      return behind;
  }
}
