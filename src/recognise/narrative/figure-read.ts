import type { UnplacedReason } from "#model/disclosure.ts";
import type { Direction, FigureKind } from "#model/unit.ts";
import type { FigureToken } from "#recognise/figures/figures.ts";
import {
  type Entity,
  type FigureMeasure,
  pathOf,
  type UnitClass,
} from "#standard/lexicon/entity.ts";
import { unitClassOf } from "#standard/lexicon/unit-classes.ts";
import { subjectOf } from "./figure-subject.ts";
import type { Reading } from "./reading.ts";
import type { Candidate, Subject } from "./subject.ts";

/** What a figure is: its path, or why it has none. */
export type FigureRead =
  | {
      readonly paths: readonly [string, ...string[]];
      readonly measure: FigureMeasure;
      readonly subject: Subject;
      readonly kind: FigureKind;
      readonly direction: Direction | undefined;
      readonly unit: string;
    }
  | { readonly reason: UnplacedReason };

/** Reads one figure by the words before it (and the noun behind it), and remembers what it was. */
export function readFigure(
  reading: Reading,
  figure: FigureToken,
  tail: Candidate | undefined,
): FigureRead {
  const { sentence, clause } = reading;
  const unitClass = classOf(reading, figure);
  const measure = measureOf(reading, unitClass);
  const found = subjectOf(reading, { figure, unitClass, measure, tail });
  if (found === undefined) {
    if (sentence.depth === 0) sentence.isStale = true;
    if (sentence.isFree || reading.isProse) return { reason: "in-free-text" };
    return { reason: "subject-unknown" };
  }
  if (unitClass === undefined && !/^0(?:\.0+)?$/u.test(figure.text))
    return { reason: "unit-unknown" };
  const paths = pathsOf(reading, found.entity, unitClass ?? "money", measure);
  if (paths === undefined) {
    sentence.isStale = true;
    return { reason: "subject-unknown" };
  }
  const isNamed = found.words !== "";
  if (tail !== undefined && found === tail) sentence.tailFrom = tail.from;
  remember(reading, found, unitClass, measure);
  sentence.awaitsCompletion = clause.isCompletion && unitClass === "money";
  return {
    paths,
    measure,
    subject: isNamed ? found : { entity: found.entity, words: "" },
    kind: kindOf(figure, unitClass, measure),
    direction: directionOf(figure, measure, clause.sign),
    unit: figure.unit === "" && unitClass === "percent" ? "%" : figure.unit,
  };
}

/** A figure without a unit behind 占, or behind 增长 when its change in money came before, is a %. */
function classOf(reading: Reading, figure: FigureToken): UnitClass | undefined {
  if (figure.unit !== "") return unitClassOf(figure.unit);
  const { clause, sentence } = reading;
  if (clause.isShare) return "percent";
  return clause.sign !== undefined && sentence.last?.measure === "change" ? "percent" : undefined;
}

function measureOf(reading: Reading, unitClass: UnitClass | undefined): FigureMeasure {
  const { clause, sentence } = reading;
  const isBudgetBase = sentence.base === "budget";
  if (unitClass === "percent") {
    if (clause.isDeviation) return "deviation-rate";
    if (clause.isCompletion || sentence.awaitsCompletion) return "completion-rate";
    if (clause.isShare) return "share";
    if (clause.sign !== undefined) return isBudgetBase ? "budget-difference-rate" : "change-rate";
    return "value";
  }
  if (clause.sign !== undefined && clause.sign !== "level") {
    return isBudgetBase && unitClass === "money" ? "budget-difference" : "change";
  }
  if (clause.isWorth) return "value-of";
  if (unitClass !== "money") return "value";
  if (clause.isExecuted) return "executed";
  if (clause.budget !== undefined) return reading.kind === "budget" ? "value" : "budget";
  return clause.isActual && sentence.hasBudget ? "actual" : "value";
}

function pathsOf(
  reading: Reading,
  entity: Entity,
  unitClass: UnitClass,
  measure: FigureMeasure,
): readonly [string, ...string[]] | undefined {
  const { clause, sentence } = reading;
  const isBaseValue = clause.compared === "budget" && measure === "value" && unitClass === "money";
  const path = isMicroShare(reading, entity, measure)
    ? "n.procurement.micro-share-of-sme"
    : pathOf(entity, unitClass, isBaseValue ? "budget" : measure);
  if (path === undefined) return undefined;
  const isPrior = (clause.compared === "prior" && isValue(measure)) || sentence.isPrior;
  const prefix = isPrior ? "prior:" : "";
  if (measure !== "value" || entity.also === undefined || unitClass !== "money")
    return [prefix + path];
  return [prefix + path, prefix + entity.also];
}

function isValue(measure: FigureMeasure): boolean {
  return measure === "value" || measure === "actual" || measure === "budget";
}

/** 占授予中小企业合同金额的: of small enterprises among all, not of all procurement. */
function isMicroShare(reading: Reading, entity: Entity, measure: FigureMeasure): boolean {
  const base = reading.clause.shareBase?.entity.key;
  return measure === "share" && entity.key === "procurement.micro" && base === "procurement.sme";
}

function remember(
  reading: Reading,
  subject: Subject,
  unitClass: UnitClass | undefined,
  measure: FigureMeasure,
): void {
  const { sentence } = reading;
  const kept = { entity: subject.entity, words: subject.words };
  sentence.subject = kept;
  sentence.main ??= kept;
  sentence.isStale = false;
  sentence.last = { unitClass, measure };
  if (measure === "change") sentence.hasChange = true;
}

function kindOf(
  figure: FigureToken,
  unitClass: UnitClass | undefined,
  measure: FigureMeasure,
): FigureKind {
  if (unitClass === "percent") return "percent";
  if (measure === "change" || measure === "budget-difference") return "change";
  return figure.kind ?? "amount";
}

function directionOf(
  figure: FigureToken,
  measure: FigureMeasure,
  sign: Direction | undefined,
): Direction | undefined {
  const isSigned = figure.text.startsWith("-");
  const isChange = measure.startsWith("change") || measure.startsWith("budget-difference");
  return isChange && !isSigned ? sign : undefined;
}
