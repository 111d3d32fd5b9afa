import type { GroundForm, Side } from "#check/arithmetic/system.ts";
import type { NarrativeMeasure, Relation } from "#standard/relations/relation.ts";
import { parseTerm, type Term } from "#standard/relations/term.ts";
import type { Book } from "./book.ts";
import { type Figured, figured, filler } from "./concept-paths.ts";
import { keepSilent, type Sink } from "./drafts.ts";
import { canBeZero } from "./holds.ts";
import { nearestSides } from "./nearest.ts";
import { sumOf } from "./resolve.ts";
import type { Sum } from "./sum.ts";

type Setting = { readonly book: Book; readonly relation: Relation; readonly sink: Sink };

/**
 * Grounds every figure of a measure that the narrative prints: a rate over its change, a share over
 * its base, as the concepts of the narrative say.
 */
export function groundMeasure(
  book: Book,
  relation: Relation,
  measure: NarrativeMeasure,
  sink: Sink,
): void {
  const setting = { book, relation, sink };
  for (const concept of book.prints.keys()) {
    const found = concept.startsWith("n.") ? figured(concept) : undefined;
    if (found !== undefined) groundFigure(setting, measure, found);
  }
}

function groundFigure(setting: Setting, measure: NarrativeMeasure, found: Figured): void {
  const { concept, entry, of, base } = found;
  const { measure: own } = entry;
  const isPercent = entry.kind === "percent";
  switch (measure) {
    case "rate":
      if (own === "rate") groundRate(setting, found);
      return;
    case "share":
      if (own === "share") ratio(setting, concept, { part: [of], whole: [base], of: "share" });
      return;
    case "completion":
      if (own === "completion") {
        ratio(setting, concept, { part: [of], whole: [base], of: "completion" });
      }
      return;
    case "deviation":
      if (own === "deviation") {
        ratio(setting, concept, { part: [of, `-${base}`], whole: [base], of: "deviation" });
      }
      return;
    case "difference-rate":
      if (own === "difference" && isPercent) {
        const difference = concept.replace(/-rate$/, "");
        ratio(setting, concept, {
          part: [difference],
          whole: [of, `-${difference}`],
          of: "deviation",
        });
      }
      return;
    case "difference":
      if (own === "difference" && !isPercent) {
        equal(setting, concept, [of, `-${figured(`${concept}-rate`)?.base ?? ""}`]);
      }
      return;
    case "prior":
      if (own === "change") equal(setting, concept, [of, `-prior:${of}`]);
      return;
    case "cell":
      if (own === "value" && entry.origin === "regional" && entry.cell !== "") {
        equalCells(setting, concept, filler(entry.path, concept)(entry.cell).split("+"));
      }
  }
}

/** Over the change where it is printed, otherwise over the figure of last year beside it. */
function groundRate(setting: Setting, { concept, of }: Figured): void {
  const change = concept.replace("change-rate", "change");
  if (setting.book.prints.has(change)) {
    ratio(setting, concept, { part: [change], whole: [of, `-${change}`], of: "change" });
  } else {
    const prior = `prior:${of}`;
    ratio(setting, concept, { part: [of, `-${prior}`], whole: [prior], of: "change" });
  }
}

type Paths = {
  readonly part: readonly string[];
  readonly whole: readonly string[];
  readonly of: "share" | "change" | "completion" | "deviation";
};

function ratio(setting: Setting, concept: string, { part, whole, of }: Paths): void {
  const { book, relation, sink } = setting;
  const [rate, above, below] = [[concept], part, whole].map((paths) => printed(book, paths));
  if (rate === undefined || above === undefined || below === undefined) return;
  const [at, over, under] = nearestSides([rate, above, below]);
  const percent = at?.terms[0]?.figure;
  if (percent === undefined || over === undefined || under === undefined) return;
  if (sink.rated.has(percent)) return;
  sink.rated.add(percent);
  if (canBeZero(book.figures, under)) {
    const because = "基数为零，没有比率可言";
    const figures = [percent];
    keepSilent(sink, relation, { kind: "does-not-apply", because }, { about: concept, figures });
    return;
  }
  put(setting, concept, { kind: "ratio", part: over, whole: under, percent, of });
}

function equal(setting: Setting, concept: string, paths: readonly string[]): void {
  const [left, right] = [printed(setting.book, [concept]), printed(setting.book, paths)];
  if (left === undefined || right === undefined) return;
  const sides = nearestSides([left, right]);
  putEqual(setting, concept, sides, false);
}

function equalCells(setting: Setting, concept: string, cells: readonly string[]): void {
  const { book, relation, sink } = setting;
  const left = printed(book, [concept]);
  const terms = cells.flatMap((cell): readonly Term[] => {
    const term = parseTerm(cell);
    return term.ok ? [term.value] : [];
  });
  const right = sumOf({ book, relation, bindings: new Map() }, terms);
  if (left === undefined || terms.length !== cells.length) return;
  const figures = left.parts.flatMap(({ prints }) => prints);
  if (right.unlisted !== "") return;
  if (right.missing.length > 0) {
    const silence = { kind: "cannot-tell", missing: [...new Set(right.missing)] } as const;
    keepSilent(sink, relation, silence, { about: concept, figures });
    return;
  }
  putEqual(setting, concept, nearestSides([left, right]), right.parts.length === 1);
}

function putEqual(
  setting: Setting,
  concept: string,
  [left, right]: readonly Side[],
  isCopy: boolean,
): void {
  if (left === undefined || right === undefined) return;
  put(setting, concept, { kind: "equal", left, right }, isCopy);
}

function put({ relation, sink }: Setting, about: string, form: GroundForm, isCopy = false): void {
  const plain = { isList: false, leftOut: [], under: "", test: 0 };
  sink.drafts.push({ relation, about, form, isCopy, ...plain });
}

/** The sum of figures that are all printed; undefined where one is not. */
function printed(book: Book, paths: readonly string[]): Sum | undefined {
  const parts = paths.map((path) => {
    const sign: 1 | -1 = path.startsWith("-") ? -1 : 1;
    return { sign, prints: book.prints.get(sign === 1 ? path : path.slice(1)) ?? [] };
  });
  if (parts.some(({ prints }) => prints.length === 0)) return undefined;
  const nothing = { missing: [], leftOut: [], unlisted: "", isList: false, lacking: 0, unsaid: 0 };
  return { parts, constant: 0n, terms: parts.length, ...nothing };
}
