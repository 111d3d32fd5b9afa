import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, holds } from "#check/rules/answers.ts";
import { extentOf, unlessWholeNarrative } from "#check/rules/extent.ts";
import { hasFigures } from "#check/rules/figures.ts";
import { isFreeSection, wordingOf } from "#check/rules/wording.ts";
import type { Severity } from "#model/outcome.ts";

/** Something the explanation must hold, and by what it is seen to be there. */
export type Wanted = {
  /** What it is called: 机关运行经费支出情况. */
  readonly title: string;
  /** Key of its section. */
  readonly section: string;
  /** Paths of figures that only it has. */
  readonly figures: readonly string[];
  /** Words that only it has, folded. */
  readonly words: RegExp;
  readonly why: string;
  readonly severity?: Severity;
};

/** Whether a section of the explanation is there: by its title, its figures or its words. */
export function isThere(dossier: Dossier, { section, figures, words }: Wanted): boolean {
  const { sections } = extentOf(dossier);
  for (const key of sections) if (key === section || key.startsWith(`${section}.`)) return true;
  if (figures.some((prefix) => hasFigures(dossier, prefix))) return true;
  return wordingOf(dossier).sentences.some(
    ({ text, sentence, isTitle }) =>
      !isTitle &&
      sentence.section !== "statements" &&
      !isFreeSection(sentence.section) &&
      words.test(text),
  );
}

/** Says of each wanted section whether a whole explanation has it. */
export function wantedSections(
  dossier: Dossier,
  wanted: readonly Wanted[],
): readonly RuleOutcome[] {
  const unless = unlessWholeNarrative(dossier);
  if (unless !== undefined) return [unless];
  return wanted.map((each) => (isThere(dossier, each) ? holds([], each.section) : lacking(each)));
}

function lacking({ title, section, why, severity }: Wanted): RuleOutcome {
  return broken(
    {
      message: `决算情况说明中没有“${title}”。${why}`,
      advice: `补写“${title}”；没有这项收支的，写明没有。`,
      facts: [],
      section,
      certainty: "likely",
      ...(severity === undefined ? {} : { severity }),
    },
    section,
  );
}
