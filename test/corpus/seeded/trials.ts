import { diagnose } from "#check/arithmetic/diagnose.ts";
import { figureOf } from "#check/arithmetic/grounding/figures.ts";
import type { Ground, System } from "#check/arithmetic/system.ts";
import { check } from "#check/check.ts";
import { openDossier } from "#check/dossier.ts";
import { openSession } from "#check/session.ts";
import type { Disclosure } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import type { AccountLine, Report } from "#model/report.ts";
import { recognise } from "#recognise/recognise.ts";
import type { Random } from "#test/fuzz/random.ts";
import { BLOCK_SLIPS, type BlockSlip, plantBlock } from "./blocks.ts";
import { FIGURE_SLIPS, type FigureSlip } from "./figure-slips.ts";
import { type Plant, plantFigure, plantTwo } from "./plants.ts";
import type { Opened } from "./seeded-documents.ts";
import {
  degreesOf,
  isBeyondRounding,
  isBlockNamed,
  newGraveFindings,
  type Verdict,
  verdictOf,
} from "./tally.ts";
import { plantWords, WORD_SLIPS, type WordSlip } from "./words.ts";

/** One planted error and what the report says of it. */
export type Trial = {
  readonly kind: FigureSlip;
  readonly fact: string;
  readonly meant: string;
  readonly printed: string;
  /** Hard sums and ratios that cover the figure. */
  readonly degree: number;
  readonly verdict: Verdict;
};

/** A document with its report, and the figures in which errors can be planted. */
export type Field = Opened & {
  readonly report: Report;
  readonly degrees: ReadonlyMap<string, readonly AccountLine[]>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly covered: readonly Fact[];
};

/** The report on a disclosure. */
export function reportOn(disclosure: Disclosure): Report {
  return check(openDossier(disclosure));
}

/** Checks the document as it is and takes the figures that hard relations cover. */
export function fieldOf(opened: Opened): Field {
  const report = reportOn(opened.disclosure);
  const degrees = degreesOf(report);
  const { facts } = opened.disclosure;
  return {
    ...opened,
    report,
    degrees,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    covered: facts.filter(({ id }) => degrees.has(id)),
  };
}

/** Single slips: so many over kinds and figures drawn by lot, or every kind in every figure. */
export function figureTrials(field: Field, random: Random, count: number): readonly Trial[] {
  const { covered } = field;
  if (count >= covered.length * FIGURE_SLIPS.length) {
    return covered.flatMap((fact) =>
      FIGURE_SLIPS.flatMap((kind) => figureTrial(field, fact, kind, random)),
    );
  }
  const trials: Trial[] = [];
  // Not every figure can have every slip: some draws come to nothing.
  for (let draw = 0; draw < count * DRAWS && trials.length < count; draw++) {
    const fact = covered[random.below(covered.length)];
    const kind = FIGURE_SLIPS[draw % FIGURE_SLIPS.length];
    if (fact === undefined || kind === undefined) break;
    trials.push(...figureTrial(field, fact, kind, random));
  }
  return trials;
}

const DRAWS = 5;

function figureTrial(field: Field, fact: Fact, kind: FigureSlip, random: Random): readonly Trial[] {
  const plant = plantFigure(field.disclosure, fact, kind, random);
  return plant === undefined || !isFelt(field, fact, plant) ? [] : trialOf(field, kind, plant);
}

function trialOf(field: Field, kind: FigureSlip, plant: Plant): readonly Trial[] {
  const report = reportOn(plant.disclosure);
  return plant.at.map((planted) => ({
    kind,
    fact: planted.fact,
    meant: planted.meant,
    printed: planted.printed,
    degree: field.degrees.get(planted.fact)?.length ?? 0,
    verdict: verdictOf(plant, planted, report, field.report),
  }));
}

function isFelt(field: Field, fact: Fact, { disclosure }: Plant): boolean {
  const planted = disclosure.facts.find(({ id }) => id === fact.id);
  const lines = field.degrees.get(fact.id) ?? [];
  return planted !== undefined && isBeyondRounding({ fact, planted, lines, facts: field.facts });
}

/** Two slips at once, in two figures drawn by lot. */
export function pairTrials(
  field: Field,
  random: Random,
  count: number,
): readonly (readonly [Trial, Trial])[] {
  return drawn(field.covered, random, count).flatMap((first) => {
    const second = field.covered[random.below(field.covered.length)];
    const kinds = [random.pick(FIGURE_SLIPS), random.pick(FIGURE_SLIPS)] as const;
    const plant =
      second === undefined ? undefined : plantTwo(field.disclosure, [first, second], kinds, random);
    if (plant === undefined || second === undefined) return [];
    if (!isFelt(field, first, plant) || !isFelt(field, second, plant)) return [];
    const [one, two] = trialOf(field, kinds[0], plant);
    return one === undefined || two === undefined ? [] : [[one, two] as const];
  });
}

/** A mistake of a block and whether it was named as what it is, or found at all. */
export type BlockTrial = {
  readonly kind: BlockSlip;
  readonly at: string;
  readonly isFound: boolean;
  readonly isNamed: boolean;
};

/** Mistakes of blocks, each kind some times. */
export function blockTrials(field: Field, random: Random, count: number): readonly BlockTrial[] {
  return BLOCK_SLIPS.flatMap((kind) =>
    Array.from({ length: count }).flatMap(() => {
      const plant = plantBlock(field.disclosure, kind, random);
      if (plant === undefined || !isBlockFelt(field, plant)) return [];
      const report = reportOn(plant.disclosure);
      const first = plant.at[0];
      return {
        kind,
        at: `${first?.concept} ${first?.meant} → ${first?.printed} (${plant.at.length})`,
        isFound: newGraveFindings(report, field.report).length > 0,
        isNamed: isBlockNamed(plant, report, field.report),
      };
    }),
  );
}

/**
 * Whether some relation feels the block. Two parts of one sum that change places leave it as it
 * was: a relation must know one of them without the other. Rows that slid are known by what breaks
 * together (reference: diagnosis, 3.4); rows below one parent slide without breaking its sum. A row
 * that is gone takes its own relations along: a sum over rows must miss it.
 */
function isBlockFelt(field: Field, plant: Plant): boolean {
  if (plant.kind === "rows-displaced") return brokenBy(field, plant).length >= BLOCK_BROKEN_MIN;
  if (plant.kind === "row-missing") return brokenBy(field, plant).some(isSumOverRows);
  const isExchange = plant.kind === "cells-exchanged";
  return plant.at.some(({ fact: id }) => {
    const fact = field.facts.get(id);
    const planted = plant.disclosure.facts.find((other) => other.id === id);
    const lines = field.degrees.get(id) ?? [];
    if (!isExchange || fact === undefined || planted === undefined) return lines.length > 0;
    const alone = lines.filter((line) => {
      return plant.at.every((other) => other.fact === id || !line.facts.includes(other.fact));
    });
    return isBeyondRounding({ fact, planted, lines: alone, facts: field.facts });
  });
}

const BLOCK_BROKEN_MIN = 3;

type BrokenGround = { readonly ground: Ground; readonly system: System };

/** The hard relations of the sound document that its figures break; what is gone counts as zero. */
function brokenBy({ disclosure, facts }: Field, plant: Plant): readonly BrokenGround[] {
  const { system, diagnosis } = openSession(openDossier(disclosure));
  const before = new Set(diagnosis.broken);
  const after = new Map(plant.disclosure.facts.map((fact) => [fact.id, fact]));
  const figures = system.figures.map((figure) => {
    const { isPrior, fact, index } = figure;
    const anew = after.get(fact.id);
    if (isPrior || !facts.has(fact.id) || anew === fact) return figure;
    if (anew !== undefined) return figureOf(anew, index, false);
    return { ...figure, interval: { low: 0n, high: 0n }, halfPlace: 0n };
  });
  const damaged = { ...system, figures };
  return diagnose(damaged).broken.flatMap((at) => {
    const ground = system.grounds[at];
    return ground?.isHard === true && !before.has(at) ? [{ ground, system: damaged }] : [];
  });
}

/** Over one column of a table, with the row above among its figures. */
function isSumOverRows({ ground, system }: BrokenGround): boolean {
  if (ground.form.kind !== "equal") return false;
  const cells = ground.figures.flatMap((figure) => {
    const [concept] = system.figures[figure]?.fact.concepts ?? [];
    const [, table = "", , column = ""] = /^(.+)\[(.*)\]\.(.+)$/.exec(concept ?? "") ?? [];
    return [{ of: `${table} ${column}` }];
  });
  return new Set(cells.map(({ of }) => of)).size === 1 && cells.length > 1;
}

/** A mistake of words and whether a finding above a note appeared, there or elsewhere. */
export type WordTrial = {
  readonly kind: WordSlip;
  readonly words: string;
  readonly isFound: boolean;
};

/** Mistakes of words, each kind some times. */
export function wordTrials(field: Field, random: Random, count: number): readonly WordTrial[] {
  return WORD_SLIPS.flatMap((kind) =>
    Array.from({ length: count }).flatMap(() => {
      const plant = plantWords(field.document, field.disclosure, kind, random);
      if (plant === undefined) return [];
      const report = reportOn(recognise(plant.document));
      return {
        kind,
        words: `${plant.before} → ${plant.after}`,
        isFound: newGraveFindings(report, field.report).length > 0,
      };
    }),
  );
}

function drawn<Item>(items: readonly Item[], random: Random, count: number): readonly Item[] {
  return Array.from({ length: items.length === 0 ? 0 : count }).flatMap(
    () => items[random.below(items.length)] ?? [],
  );
}
