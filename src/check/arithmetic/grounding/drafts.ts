import type { GroundForm, Side, SilentGround } from "#check/arithmetic/system.ts";
import type { Relation } from "#standard/relations/relation.ts";

/** A ground before it is known whether its list is complete. */
export type Draft = {
  readonly relation: Relation;
  /** Which of the tests of the relation. */
  readonly test: number;
  readonly about: string;
  readonly form: GroundForm;
  /** Whether it is one amount printed twice. */
  readonly isCopy: boolean;
  /** Whether it adds up a list of the narrative, which may be incomplete. */
  readonly isList: boolean;
  /** Figures of the narrative that count as zero because they are not printed. */
  readonly leftOut: readonly string[];
  /** The code under which the list stands, "" for all. */
  readonly under: string;
};

/** Why a relation says nothing at a place. */
export type Silence =
  | { readonly kind: "does-not-apply"; readonly because: string }
  | { readonly kind: "cannot-tell"; readonly missing: readonly string[] };

/** What grounding gathers. */
export type Sink = {
  readonly drafts: Draft[];
  readonly silent: Map<string, Quiet>;
  /** Percents that a relation has spoken of. */
  readonly rated: Set<number>;
};

type Quiet = {
  readonly relation: Relation;
  readonly silence: Silence;
  readonly abouts: string[];
  readonly figures: Set<number>;
};

export function emptySink(): Sink {
  return { drafts: [], silent: new Map(), rated: new Set() };
}

/** Places of a relation that are named in one line of the account. */
const ABOUTS_MAX = 3;

/** Notes that a relation says nothing at a place; places with one reason become one line. */
export function keepSilent(
  sink: Sink,
  relation: Relation,
  silence: Silence,
  at: { readonly about: string; readonly figures: readonly number[] },
): void {
  const reason = silence.kind === "cannot-tell" ? silence.missing.join("；") : silence.because;
  const key = `${relation.id} ${silence.kind} ${reason}`;
  let quiet = sink.silent.get(key);
  if (quiet === undefined) {
    quiet = { relation, silence, abouts: [], figures: new Set() };
    sink.silent.set(key, quiet);
  }
  if (at.about !== "") quiet.abouts.push(at.about);
  for (const figure of at.figures) quiet.figures.add(figure);
}

/** The lines of the account for what stays silent. */
export function silentGrounds(sink: Sink): readonly SilentGround[] {
  return [...sink.silent.values()].map(({ relation, silence, abouts, figures }) => {
    const shown = abouts.slice(0, ABOUTS_MAX).join("、");
    const about = abouts.length > ABOUTS_MAX ? `${shown}等${abouts.length}处` : shown;
    return { rule: relation.id, about, figures: [...figures], ...silence };
  });
}

/** Indexes of all figures of a form, each once. */
export function figuresIn(form: GroundForm): readonly number[] {
  const sides: readonly Side[] =
    form.kind === "ratio" ? [form.part, form.whole] : [form.left, form.right];
  const figures = new Set<number>(form.kind === "ratio" ? [form.percent] : []);
  for (const { terms } of sides) for (const { figure } of terms) figures.add(figure);
  return [...figures];
}

/** The same for forms that say the same: kind and figures with their signs. */
export function keyOfForm(form: GroundForm): string {
  if (form.kind === "ratio") {
    return `ratio ${form.percent} ${spell(form.part, 1)} / ${spell(form.whole, 1)}`;
  }
  const sides = [spell(form.left, 1), spell(form.right, 1)];
  return `${form.kind} ${(form.kind === "equal" ? sides.sort() : sides).join(" = ")}`;
}

function spell({ terms, constant }: Side, sign: 1 | -1): string {
  const parts = terms.map((term) => sign * term.sign * (term.figure + 1)).sort((a, b) => a - b);
  return `${parts.join(",")}+${constant}`;
}

/** A form without figures that stand on both sides; undefined where nothing is left to test. */
export function cancelled(form: GroundForm): GroundForm | undefined {
  if (form.kind === "ratio") return form;
  const shared = form.left.terms.find((term) =>
    form.right.terms.some(({ figure, sign }) => figure === term.figure && sign === term.sign),
  );
  if (shared === undefined) {
    const isBlank = form.left.terms.length + form.right.terms.length === 0;
    return isBlank ? undefined : form;
  }
  const without = ({ terms, constant }: Side): Side => {
    const at = terms.findIndex(({ figure }) => figure === shared.figure);
    return { terms: terms.filter((_, index) => index !== at), constant };
  };
  return cancelled({ ...form, left: without(form.left), right: without(form.right) });
}
