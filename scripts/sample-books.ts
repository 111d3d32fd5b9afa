import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { drawnPlan } from "./sample-books/drawn-plan.ts";
import { departmentYear } from "./sample-books/folder.ts";
import type { Plan } from "./sample-books/plan.ts";
import { printedPlan } from "./sample-books/printed-plan.ts";

/** Seed of the department that is shown at start. */
export const SAMPLE_SEED = 2024;

const SAMPLE = join(import.meta.dirname, "..", "sample", "department");

/**
 * Writes a department-year into a folder. What an earlier run wrote there is replaced; a folder
 * that holds anything else is left alone.
 */
export function writeDepartmentYear(folder: string, plan: Plan): void {
  const isOther =
    existsSync(folder) &&
    readdirSync(folder).length > 0 &&
    !existsSync(join(folder, "department.yaml"));
  if (isOther) throw new Error(`${folder} 不是部门年度文件夹，未写入`);
  const files = departmentYear(plan);
  for (const path of new Set([...files.keys()].map((file) => file.split("/")[0] ?? file))) {
    rmSync(join(folder, path), { recursive: true, force: true });
  }
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

// `node scripts/sample-books.ts [FOLDER [SEED]]`: with a seed another department is drawn.
if (import.meta.main) {
  const [, , folder = SAMPLE, seed] = process.argv;
  const plan = seed === undefined ? printedPlan(SAMPLE_SEED) : drawnPlan(Number(seed));
  writeDepartmentYear(folder, plan);
}
