import { check } from "#check/check.ts";
import { openDossier } from "#check/dossier.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { CheckFacts, Checking } from "./reading.ts";

const NOTHING_BESIDE: CheckFacts = { publishedOn: "", prior: undefined };

/** Checks a disclosure. A program that fails is told as such; what was read is not lost for it. */
export function checkingOf(
  disclosure: Disclosure,
  { publishedOn, prior }: CheckFacts = NOTHING_BESIDE,
): Checking {
  try {
    const dossier = openDossier(disclosure, {
      ...(publishedOn === "" ? {} : { publishedOn }),
      ...(prior === undefined ? {} : { prior }),
    });
    return { ok: true, report: check(dossier) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
