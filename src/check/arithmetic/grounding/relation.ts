import type { GroundForm } from "#check/arithmetic/system.ts";
import type { Relation, RelationTest } from "#standard/relations/relation.ts";
import { printTerm, type Term } from "#standard/relations/term.ts";
import { projectKeys } from "./add-forms.ts";
import { absentSources, type Choice, choicesOf } from "./bindings.ts";
import type { Book } from "./book.ts";
import { cancelled, keepSilent, type Silence, type Sink } from "./drafts.ts";
import { canBeZero, canHold } from "./holds.ts";
import { groundMeasure } from "./measures.ts";
import { nearestSides, sidesAt } from "./nearest.ts";
import { sumOf } from "./resolve.ts";
import { keyIn, type Sum } from "./sum.ts";
import { statementMissing } from "./words.ts";

/** What a relation needs that no published document holds. */
const NEEDED: Readonly<Partial<Record<Relation["checkable"], string>>> = {
  "needs-budget": "本部门公开的部门预算",
  "needs-books": "账簿和指标记录",
};

/** Puts what a relation says in this document into the sink: grounds, or why it is silent. */
export function groundRelation(book: Book, relation: Relation, sink: Sink): void {
  const silence = silenceOf(book, relation);
  if (silence !== undefined) {
    keepSilent(sink, relation, silence, { about: "", figures: [] });
    return;
  }
  for (const [at, test] of relation.tests.entries()) {
    if (test.kind === "words") continue;
    if (test.kind === "measure") groundMeasure(book, relation, test.measure, sink);
    else groundTest({ book, relation, test, at, sink });
  }
}

function silenceOf(book: Book, relation: Relation): Silence | undefined {
  const needed = NEEDED[relation.checkable];
  if (needed !== undefined) return { kind: "cannot-tell", missing: [`需要${needed}`] };
  if (relation.tests.every(({ kind }) => kind === "words")) return undefined;
  if (relation.checkable === "needs-prior-year" && book.prior === undefined) {
    return { kind: "cannot-tell", missing: ["没有上年决算公开文件"] };
  }
  return notHere(book, relation) ?? notGiven(book, relation);
}

function notHere(book: Book, { applies }: Relation): Silence | undefined {
  const { editions, needs, unless, base } = applies;
  if (editions.length > 0 && !editions.includes(book.dossier.disclosure.edition)) {
    return { kind: "does-not-apply", because: "本文件的格式没有这一要求" };
  }
  for (const need of needs) {
    const silence = lackOf(book, need);
    if (silence !== undefined) return silence;
  }
  const isOfNothing = (book.prints.get(base) ?? []).some((figure) =>
    canBeZero(book.figures, { terms: [{ sign: 1, figure }], constant: 0n }),
  );
  if (isOfNothing) return { kind: "does-not-apply", because: "基数为零，没有占比" };
  return unless.some((figure) => book.prints.has(figure))
    ? { kind: "does-not-apply", because: "本文件另有分列，按分列核对" }
    : undefined;
}

function lackOf(book: Book, need: string): Silence | undefined {
  if (need === "p.project") {
    return projectKeys(book).length > 0
      ? undefined
      : { kind: "does-not-apply", because: "文件没有附项目自评表" };
  }
  if (need.startsWith("n.")) {
    return book.prints.has(need) || book.families.has(need)
      ? undefined
      : { kind: "does-not-apply", because: "本文件没有印这个数" };
  }
  const [key = "", column = ""] = need.split(".");
  const statement = book.statements.get(key);
  if (statement === undefined) {
    return { kind: "cannot-tell", missing: [statementMissing(key)] };
  }
  return statement.status === "empty" || statement.columns.has(column)
    ? undefined
    : { kind: "does-not-apply", because: "本文件的这张表没有这些列" };
}

function notGiven(book: Book, relation: Relation): Silence | undefined {
  const place = { book, relation, bindings: new Map() };
  for (const { left, right } of relation.given) {
    const sums = [sumOf(place, left), sumOf(place, right)];
    const missing = sums.flatMap((sum) => sum.missing);
    if (missing.length > 0) return { kind: "cannot-tell", missing: [...new Set(missing)] };
    const [a, b] = nearestSides(sums);
    if (a === undefined || b === undefined) continue;
    if (!canHold(book.figures, { kind: "equal", left: a, right: b })) {
      return { kind: "does-not-apply", because: "前提不成立：有非财政资金或结转" };
    }
  }
  return undefined;
}

type Arithmetic = Exclude<RelationTest, { readonly kind: "words" | "measure" }>;

type Testing = {
  readonly book: Book;
  readonly relation: Relation;
  readonly test: Arithmetic;
  readonly at: number;
  readonly sink: Sink;
};

function groundTest(testing: Testing): void {
  const { book, relation, test, sink } = testing;
  const choices = choicesOf(book, test.each);
  if (choices.length === 0) {
    const absent = absentSources(book, test.each);
    const isRegional = absent.every((key) => key.startsWith("x."));
    const silence: Silence =
      absent.length > 0 && !isRegional
        ? { kind: "cannot-tell", missing: absent.map(statementMissing) }
        : { kind: "does-not-apply", because: "本文件没有这样的行" };
    keepSilent(sink, relation, silence, { about: "", figures: [] });
  }
  for (const choice of choices) groundChoice(testing, choice);
}

function groundChoice(testing: Testing, choice: Choice): void {
  switch (testing.test.kind) {
    case "equal":
    case "at-most":
      groundBalance(testing, testing.test, choice);
      return;
    case "percentage": {
      const { part, whole, percent } = testing.test;
      groundRatio(testing, { part, whole, percent, of: rateName(percent) }, choice);
      return;
    }
    case "change": {
      const { current, change, rate } = testing.test;
      const whole: readonly Term[] = [current, { ...change, sign: change.sign === 1 ? -1 : 1 }];
      groundRatio(testing, { part: [change], whole, percent: rate, of: "change" }, choice);
    }
  }
}

/** Keys of the standard end in what a percent is: class-share, deviation-rate, completion-rate. */
function rateName(percent: Term): "share" | "completion" | "deviation" {
  const name = printTerm(percent).replace(/\[[^\]]*\]$/, "");
  if (name.endsWith("share")) return "share";
  return name.endsWith("deviation-rate") ? "deviation" : "completion";
}

function groundBalance(
  testing: Testing,
  test: Arithmetic & { readonly kind: "equal" | "at-most" },
  choice: Choice,
): void {
  const { book, relation } = testing;
  const place = { book, relation, bindings: choice.bindings };
  const sums = [sumOf(place, test.left), sumOf(place, test.right)];
  if (sums.every(({ parts, missing }) => parts.length === 0 && missing.length === 0)) return;
  if (!isSpeaking(testing, choice, sums)) return;
  const [left, right] = nearestSides(sums);
  if (left === undefined || right === undefined) return;
  // What is blank is at most anything that is no less than zero.
  const isVoid = test.kind === "at-most" && left.terms.length === 0 && left.constant === 0n;
  if (isVoid && test.left.length > 0) return;
  const form = cancelled({ kind: test.kind, left, right });
  if (form === undefined) {
    const silence: Silence = { kind: "does-not-apply", because: "两处是同一个数" };
    keepSilent(testing.sink, relation, silence, { about: choice.about, figures: [] });
    return;
  }
  const isOne = test.left.length === 1 && test.right.length === 1 && test.kind === "equal";
  const isPair = left.terms.length === 1 && right.terms.length === 1;
  const isListed = sums.some(({ isList }) => isList);
  put(testing, choice, form, { sums, isCopy: isOne && isPair && !isListed });
}

function put(
  { relation, at, sink, test }: Testing,
  choice: Choice,
  form: GroundForm,
  { sums, isCopy }: { readonly sums: readonly Sum[]; readonly isCopy: boolean },
): void {
  sink.drafts.push({
    relation,
    test: at,
    about: choice.about,
    form,
    isCopy,
    isList: sums.some(({ isList }) => isList),
    leftOut: sums.flatMap(({ leftOut }) => leftOut),
    under: underOf(test, choice),
  });
}

/** The code of the class whose items are added up. */
function underOf(test: Arithmetic, choice: Choice): string {
  if (test.kind !== "equal") return "";
  const list = [...test.left, ...test.right].find(({ path }) => path.kind === "figures")?.path;
  if (list?.kind !== "figures" || list.under === undefined) return "";
  return keyIn(choice, list.under);
}

/** Whether everything is there that the test names; the reason is noted where it is not. */
function isSpeaking({ relation, sink }: Testing, choice: Choice, sums: readonly Sum[]): boolean {
  const figures = sums.flatMap(({ parts }) => parts.flatMap(({ prints }) => prints));
  const silence = reasonOf(sums, figures.length);
  if (silence === undefined) return true;
  keepSilent(sink, relation, silence, { about: choice.about, figures });
  return false;
}

function reasonOf(sums: readonly Sum[], figures: number): Silence | undefined {
  const unlisted = sums.find((sum) => sum.unlisted !== "")?.unlisted;
  if (unlisted !== undefined) return { kind: "does-not-apply", because: unlisted };
  const missing = [...new Set(sums.flatMap((sum) => sum.missing))];
  const isUnsaid = figures === 0 && sums.every((sum) => sum.missing.length === sum.unsaid);
  if (isUnsaid && missing.length > 0) {
    return { kind: "does-not-apply", because: "说明没有印这些数" };
  }
  if (missing.length > 0) return { kind: "cannot-tell", missing };
  const isSplit = sums.every(({ parts, terms, lacking, leftOut }) => {
    const isUnsplit = terms >= 2 && lacking + leftOut.length === terms;
    return parts.length > 0 || !(isUnsplit || leftOut.length > 0);
  });
  if (!isSplit && figures > 0) return { kind: "does-not-apply", because: "没有分列各项" };
  return undefined;
}

type Ratio = {
  readonly part: readonly Term[];
  readonly whole: readonly Term[];
  readonly percent: Term;
  readonly of: "share" | "change" | "completion" | "deviation";
};

function groundRatio(testing: Testing, { part, whole, percent, of }: Ratio, choice: Choice): void {
  const { book, relation } = testing;
  const place = { book, relation, bindings: choice.bindings };
  const rate = sumOf(place, [percent]);
  const prints = rate.parts[0]?.prints;
  if (prints === undefined) {
    const silence: Silence = { kind: "does-not-apply", because: "没有印百分比" };
    keepSilent(testing.sink, relation, silence, { about: choice.about, figures: [] });
    return;
  }
  const sums = [sumOf(place, part), sumOf(place, whole)];
  if (!isSpeaking(testing, choice, sums)) return;
  for (const [nth, index] of prints.entries()) {
    testing.sink.rated.add(index);
    const [above, below] = sidesAt(sums, index);
    if (above === undefined || below === undefined) continue;
    const about = nth === 0 ? choice.about : `${choice.about}#${nth + 1}`;
    if (canBeZero(book.figures, below)) {
      const silence: Silence = { kind: "does-not-apply", because: "基数为零，没有比率可言" };
      keepSilent(testing.sink, relation, silence, { about, figures: [index] });
      continue;
    }
    const form: GroundForm = { kind: "ratio", part: above, whole: below, percent: index, of };
    put(testing, { ...choice, about }, form, { sums, isCopy: false });
  }
}
