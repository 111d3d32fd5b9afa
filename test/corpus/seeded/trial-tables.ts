import { randomFrom } from "#test/fuzz/random.ts";
import { count, line, nameOf, share, title, told } from "./tables.ts";
import {
  blockTrials,
  type Field,
  figureTrials,
  pairTrials,
  type Trial,
  wordTrials,
} from "./trials.ts";

/** How much is planted, from which seed, and whether every miss is listed. */
export type Run = {
  readonly seed: number;
  /** Single errors in each document; infinite: every kind of slip in every figure. */
  readonly plants: number;
  readonly isLong: boolean;
};

/** The fields of the documents by their paths. */
export type Fields = ReadonlyMap<string, Field>;

/** Prints how many single errors are found, by document and by slip, and who is suspected. */
export function tellSingles(fields: Fields, run: Run): void {
  const all: Trial[] = [];
  title(
    "one error in",
    "plants",
    "found",
    "prime suspect (1 relation)",
    "(2 or more)",
    "value (2 or more)",
    "certain and right",
  );
  for (const [path, field] of fields) {
    const count = Number.isFinite(run.plants) ? run.plants : field.covered.length * 8;
    const trials = figureTrials(field, randomFrom(run.seed), count);
    all.push(...trials);
    singleRow(nameOf(path), trials);
  }
  singleRow("**all**", all);
  title(
    "by slip",
    "plants",
    "found",
    "prime suspect (1 relation)",
    "(2 or more)",
    "value (2 or more)",
    "certain and right",
  );
  for (const [kind, trials] of Map.groupBy(all, (trial) => trial.kind)) singleRow(kind, trials);
  list(
    run,
    "not found",
    all.filter(({ verdict }) => !verdict.isFound),
  );
  list(
    run,
    "certain of another",
    all.filter(({ verdict }) => verdict.isWronglyCertain),
  );
  list(
    run,
    "not the prime suspect of two or more relations",
    all.filter(({ verdict, degree }) => verdict.isFound && degree > 1 && !verdict.isSuspect),
  );
}

function singleRow(name: string, trials: readonly Trial[]): void {
  const found = trials.filter(({ verdict }) => verdict.isFound);
  const one = found.filter(({ degree }) => degree === 1);
  const more = found.filter(({ degree }) => degree > 1);
  const suspects = (some: readonly Trial[]) =>
    share(
      count(some, ({ verdict }) => verdict.isSuspect),
      some.length,
    );
  const certain = found.filter(({ verdict }) => verdict.isCertain);
  line(
    name,
    trials.length,
    share(found.length, trials.length),
    suspects(one),
    suspects(more),
    share(
      count(more, ({ verdict }) => verdict.isCorrected),
      more.length,
    ),
    share(
      count(certain, ({ verdict }) => !verdict.isWronglyCertain),
      certain.length,
    ),
  );
}

/** Prints what becomes of two errors at once. */
export function tellPairs(fields: Fields, run: Run): void {
  title("two errors in", "pairs", "both found", "both with 2 or more relations", "both named");
  const sums = { pairs: 0, found: 0, more: 0, named: 0 };
  for (const [path, field] of fields) {
    const trials = pairTrials(field, randomFrom(run.seed + 1), run.isLong ? 600 : fewOf(run) * 5);
    const more = trials.filter((pair) => pair.every(({ degree }) => degree > 1));
    const found = count(trials, (pair) => pair.every(({ verdict }) => verdict.isFound));
    const named = count(more, (pair) => pair.every(({ verdict }) => verdict.isNamed));
    sums.pairs += trials.length;
    sums.found += found;
    sums.more += more.length;
    sums.named += named;
    line(
      nameOf(path),
      trials.length,
      share(found, trials.length),
      more.length,
      share(named, more.length),
    );
    for (const pair of trials) {
      if (!pair.every(({ verdict }) => verdict.isFound)) list(run, "pair not found", pair);
    }
  }
  line(
    "**all**",
    sums.pairs,
    share(sums.found, sums.pairs),
    sums.more,
    share(sums.named, sums.more),
  );
}

/** Prints how many mistakes of blocks are named as what they are. */
export function tellBlocks(fields: Fields, run: Run): void {
  const trials = [...fields.values()].flatMap((field) =>
    blockTrials(field, randomFrom(run.seed + 2), fewOf(run)),
  );
  title("block", "plants", "found", "named as what it is");
  for (const [kind, some] of Map.groupBy(trials, (trial) => trial.kind)) {
    line(
      kind,
      some.length,
      share(
        count(some, ({ isFound }) => isFound),
        some.length,
      ),
      share(
        count(some, ({ isNamed }) => isNamed),
        some.length,
      ),
    );
    if (run.isLong)
      for (const trial of some) if (!trial.isNamed) told(`not named: ${kind} ${trial.at}`);
  }
}

/** Prints how many mistakes of words are found. */
export function tellWords(fields: Fields, run: Run): void {
  const trials = [...fields.values()].flatMap((field) =>
    wordTrials(field, randomFrom(run.seed + 3), Math.min(fewOf(run), 20)),
  );
  title("words", "plants", "found");
  for (const [kind, some] of Map.groupBy(trials, (trial) => trial.kind)) {
    line(
      kind,
      some.length,
      share(
        count(some, ({ isFound }) => isFound),
        some.length,
      ),
    );
    const missed = new Set(some.filter(({ isFound }) => !isFound).map((trial) => trial.words));
    if (run.isLong) for (const what of missed) told(`not found: ${kind} ${what}`);
  }
}

/** Blocks and words of each kind in each document. */
function fewOf({ isLong, plants }: Run): number {
  return isLong ? 60 : Math.ceil(Math.min(plants, 200) / 10);
}

function list({ isLong }: Run, what: string, trials: readonly Trial[]): void {
  if (!isLong) return;
  for (const { kind, fact, meant, printed, degree } of trials) {
    told(`${what}: ${kind} ${fact} ${meant} → ${printed} (${degree} relations)`);
  }
}
