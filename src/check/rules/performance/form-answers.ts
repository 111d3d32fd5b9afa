import type { Dossier } from "#check/dossier.ts";
import type { Charge, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { conceptId } from "#model/concept.ts";
import type { Fact } from "#model/fact.ts";
import type { Place } from "#model/place.ts";
import { type FormReading, type PerformanceReading, performanceOf } from "./form-reading.ts";

/** What a rule finds at one place of a form. */
export type Hit = {
  readonly facts: readonly Fact[];
  /** The place and its figures as printed, for lists. */
  readonly words: string;
  readonly at?: readonly Place[];
};

/** What a rule says of one form. */
export type FormAnswer = {
  readonly looked: readonly Fact[];
  readonly hits: readonly Hit[];
  /** What it would have to see beside what it saw. */
  readonly missing?: readonly string[];
  /** Why it has nothing to look at. */
  readonly because?: string | undefined;
};

/** Makes the charge of a form's hits, or of those of several forms. */
export type Charger = (
  hits: readonly Hit[],
  where: string,
  form: FormReading | undefined,
) => Charge;

/** More forms than this with the same fault have one cause and get one finding. */
const FORMS_APART = 3;
/** So many places are written out in a message; the others are counted. */
const LISTED = 5;

/** One answer for each form. A fault that many forms have is charged once, unless apart. */
export function answerForms(
  dossier: Dossier,
  judge: (form: FormReading, all: PerformanceReading) => FormAnswer,
  charge: Charger,
  many: "together" | "apart" = "together",
): readonly RuleOutcome[] {
  const all = performanceOf(dossier);
  if (all.forms.length === 0) return [NO_FORM];
  const judged = all.forms.map((form) => ({ form, answer: judge(form, all) }));
  const faulty = judged.filter(({ answer }) => answer.hits.length > 0);
  const kept = judged
    .filter(({ answer }) => answer.hits.length === 0)
    .map(({ form, answer }) => quiet(form, answer));
  if (many === "apart" || faulty.length <= FORMS_APART) {
    const apart = faulty.map(({ form, answer }) =>
      broken(seated(charge(answer.hits, form.title, form), form), form.key, answer.looked),
    );
    return [...apart, ...kept];
  }
  const hits = faulty.flatMap(({ form, answer }) =>
    answer.hits.map((hit) => ({ ...hit, words: `${form.title}：${hit.words}` })),
  );
  const looked = faulty.flatMap(({ answer }) => answer.looked);
  const where = `${faulty.length}张绩效自评表`;
  const named = faulty[0]?.form;
  const together = charge(hits, where, undefined);
  return [broken(named === undefined ? together : seated(together, named), "", looked), ...kept];
}

/** One answer for each fault, and one for each form without any. */
export function answerHits(
  dossier: Dossier,
  judge: (
    form: FormReading,
    all: PerformanceReading,
  ) => FormAnswer & {
    readonly charges: readonly Charge[];
  },
): readonly RuleOutcome[] {
  const all = performanceOf(dossier);
  if (all.forms.length === 0) return [NO_FORM];
  return all.forms.flatMap((form) => {
    const answer = judge(form, all);
    if (answer.charges.length === 0) return [quiet(form, answer)];
    return answer.charges.map((charge) => broken(seated(charge, form), form.key));
  });
}

const NO_FORM = doesNotApply("文件没有绩效自评表");

function quiet(form: FormReading, answer: FormAnswer): RuleOutcome {
  if (answer.because !== undefined) return doesNotApply(answer.because, form.key);
  if (answer.looked.length > 0) return holds(answer.looked, form.key);
  const missing = answer.missing ?? [];
  return missing.length > 0 ? cannotTell(missing, form.key) : holds([], form.key);
}

/** A charge without facts hangs on its form. */
function seated(charge: Charge, form: FormReading): Charge {
  if (charge.facts.length > 0) return charge;
  return {
    concepts: [conceptId(`${form.key}.form`)],
    at: form.form.places.slice(0, 1),
    section: form.key,
    ...charge,
  };
}

/** Places in a list: the first few written out, the rest counted. */
export function listed(hits: readonly Hit[]): string {
  const words = hits.slice(0, LISTED).map((hit) => hit.words);
  const more = hits.length > LISTED ? `；等${hits.length}处` : "";
  return `${words.join("；")}${more}`;
}

/** The facts of hits, each once. */
export function factsOfHits(hits: readonly Hit[]): readonly Fact[] {
  return [...new Set(hits.flatMap((hit) => hit.facts))];
}

/** The places of words of hits. */
export function placesOfHits(hits: readonly Hit[]): readonly Place[] {
  return hits.flatMap((hit) => hit.at ?? []);
}
