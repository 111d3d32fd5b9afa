/** Groups of figures that one section of the narrative is about; the second word of a path. */
export type Family =
  | "overall"
  | "income"
  | "expenditure"
  | "fiscal"
  | "general"
  | "basic"
  | "fund"
  | "state"
  | "three"
  | "running"
  | "procurement"
  | "assets"
  | "staff"
  | "organisation"
  | "performance"
  | "meeting"
  | "training"
  | "purchased-services";

/** What units a figure comes in: by them one subject has several figures (接待: 万元, 批次, 人次). */
export type UnitClass =
  | "money"
  | "percent"
  | "people"
  | "batches"
  | "pieces"
  | "vehicles"
  | "sets"
  | "area"
  | "score"
  | "other";

/** What is said of a value (口径). `actual`: 决算数 beside a budget in the same sentence. */
export type FigureMeasure =
  | "value"
  | "actual"
  | "change"
  | "change-rate"
  | "share"
  | "budget"
  | "budget-initial"
  | "budget-difference"
  | "budget-difference-rate"
  | "completion-rate"
  | "deviation-rate"
  | "executed"
  | "rate"
  | "value-of"
  | "basic"
  | "project";

/**
 * How a measure is written into the path of a value: `family` `n.fiscal.change`, `dash`
 * `n.three.total-change`, `dot` `n.income.total.change` (its share with a dash).
 */
export type PathStyle = "family" | "dash" | "dot";

/** Something the narrative gives figures of (主体): an income, a fund, a kind of vehicle. */
export type Entity = {
  readonly key: string;
  readonly title: string;
  readonly family: Family;
  /** Path of the value in each class of units that it has. */
  readonly figures: Readonly<Partial<Record<UnitClass, string>>>;
  /** The second concept that the same print fills (收入支出总计). */
  readonly also: string | undefined;
  readonly style: PathStyle;
  /** The path that measures are written into; the value's own where empty. */
  readonly stem: string;
};

/** Families whose whole has a figure of its own for 决算数 beside 年初预算数. */
export const FAMILIES_WITH_ACTUAL: ReadonlySet<Family> = new Set([
  "fiscal",
  "general",
  "fund",
  "state",
]);

/** The path of a measure of an entity, its value in a class of units. */
export function pathOf(
  entity: Entity,
  unitClass: UnitClass,
  measure: FigureMeasure,
): string | undefined {
  const value =
    entity.figures[unitClass] ?? entity.figures.money ?? Object.values(entity.figures)[0];
  if (value === undefined) return undefined;
  if (measure === "value") return entity.figures[unitClass];
  if (measure === "value-of") return entity.figures.money;
  const isCount = unitClass !== "money" && unitClass !== "percent";
  if (measure === "actual") {
    return entity.style === "family" && FAMILIES_WITH_ACTUAL.has(entity.family)
      ? `${entity.stem}.actual`
      : value;
  }
  const stem = entity.stem === "" || isCount ? value : entity.stem;
  return writtenInto(stem, measure, isCount ? "dash" : entity.style);
}

function writtenInto(stem: string, measure: string, style: PathStyle): string {
  const bracket = stem.indexOf("[");
  if (bracket > 0) {
    // n.general.item-change[K], but n.general.class[K].budget-difference
    const isInside = DASHED.has(measure) || (style === "dash" && !measure.startsWith("budget-d"));
    return isInside
      ? `${stem.slice(0, bracket)}-${measure}${stem.slice(bracket)}`
      : `${stem}.${measure}`;
  }
  if (style === "family") return `${stem}.${measure}`;
  return style === "dash" || DASHED.has(measure) ? `${stem}-${measure}` : `${stem}.${measure}`;
}

/** Measures that a dash joins in every style but that of families. */
const DASHED: ReadonlySet<string> = new Set([
  "share",
  "budget",
  "completion-rate",
  "basic",
  "project",
]);
