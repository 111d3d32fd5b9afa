import type { Report } from "#model/report.ts";
import type { Dossier } from "./dossier.ts";
import { type CheckOptions, openSession } from "./session.ts";

/**
 * Checks a disclosure: every relation with intervals, every rule, and the account of what was
 * checked. Never throws for what a document holds; a rule that fails is listed under `defects`.
 */
export function check(dossier: Dossier, options: CheckOptions = {}): Report {
  return openSession(dossier, options).report();
}
