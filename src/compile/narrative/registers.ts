import type { Asset, Contract, DepartmentTables, Vehicle } from "#model/department-tables.ts";
import { GRID_PER_UNIT } from "#model/unit.ts";
import type { NarrativeScript } from "#standard/narrative-script/script.ts";
import type { Known } from "./figures.ts";

/** A register beside the books (台账). */
export type Register = "people" | "vehicles" | "assets" | "contracts" | "missions" | "receptions";

export type RegisterScope = {
  readonly tables: DepartmentTables;
  /** Codes of the units of the subject. */
  readonly units: ReadonlySet<string>;
  readonly year: number;
  readonly procurement: NarrativeScript["procurement"];
};

/** What a row of a register adds to a figure: money in fen, counts and areas in millionths. */
export type RegisterPart = { readonly file: string; readonly row: number; readonly amount: bigint };

/** A figure that is the sum of rows of a register. */
export type RegisterFigure = {
  readonly concept: string;
  readonly register: Register;
  readonly parts: readonly RegisterPart[];
};

/**
 * Figures of the narrative that registers hold: people, vehicles, buildings, equipment, contracts,
 * missions and receptions, with those of last year under `prior:`.
 */
export function registerFigures(scope: RegisterScope): ReadonlyMap<string, Known> {
  return new Map(
    registerRows(scope).map(({ concept, register, parts }) => {
      let dividend = 0n;
      for (const { amount } of parts) dividend += amount;
      const lineage = {
        kind: "measure",
        measure: concept,
        evidence: register,
        filter: {},
      } as const;
      return [concept, { exact: { dividend, divisor: 1n }, lineage }];
    }),
  );
}

/** The rows behind each figure of the registers. */
export function registerRows(scope: RegisterScope): readonly RegisterFigure[] {
  return [
    ...staff(scope),
    ...vehicles(scope),
    ...assets(scope),
    ...contracts(scope),
    ...occasions(scope),
  ];
}

type Placed = { readonly file: string; readonly row: number };

const ONE = GRID_PER_UNIT;
const count = (number: number) => BigInt(number) * ONE;

/** One figure after the other of the same register. */
function figuresOf(register: Register) {
  return <Row extends Placed>(
    concept: string,
    rows: readonly Row[],
    amountOf: (row: Row) => bigint,
  ): RegisterFigure => ({
    concept,
    register,
    parts: rows.map((row) => ({ file: row.file, row: row.row, amount: amountOf(row) })),
  });
}

const STAFF_KEYS = {
  serving: "active",
  "retired-veteran": "retired-cadres",
  retired: "retired",
  other: "other",
} as const;

function staff({ tables, units }: RegisterScope): readonly RegisterFigure[] {
  const rows = tables.staff.filter(({ unit }) => units.has(unit));
  if (rows.length === 0) return [];
  const figure = figuresOf("people");
  const named = Object.entries(STAFF_KEYS).flatMap(([kind, key]) => {
    const own = rows.filter((row) => row.kind === kind);
    return [
      figure(`n.staff.${key}`, own, ({ closing }) => count(closing)),
      figure(`prior:n.staff.${key}`, own, ({ opening }) => count(opening)),
    ];
  });
  const inTotal = rows.filter(({ kind }) => kind !== "other");
  return [...named, figure("n.staff.total", inTotal, ({ closing }) => count(closing))];
}

const USE_KEYS: Readonly<Record<Vehicle["use"], string>> = {
  ministerial: "minister",
  principal: "chief",
  courier: "confidential",
  emergency: "emergency",
  enforcement: "enforcement",
  technical: "special-technical",
  retirees: "retired-cadres",
  other: "other",
};

/** Whether a thing was there at the end of the year. */
function isThere({ acquired, disposed }: Vehicle | Asset, year: number): boolean {
  const end = `${year}-12-31`;
  return acquired <= end && (disposed === "" || disposed > end);
}

function vehicles({ tables, units, year }: RegisterScope): readonly RegisterFigure[] {
  const own = tables.vehicles.filter(({ unit }) => units.has(unit));
  const there = own.filter((vehicle) => isThere(vehicle, year));
  const held = there.filter(({ isHeld }) => isHeld);
  const bought = own.filter(
    ({ acquired, fund, isHeld }) => isHeld && acquired.startsWith(`${year}-`) && isFiscal(fund),
  );
  const figure = figuresOf("vehicles");
  return [
    figure("n.assets.vehicles", there, () => ONE),
    figure("n.assets.vehicles-value", there, ({ value }) => BigInt(value)),
    figure("n.three.vehicles-held", held, () => ONE),
    figure("n.three.vehicles-bought", bought, () => ONE),
    ...Object.entries(USE_KEYS).map(([use, key]) =>
      figure(
        `n.assets.vehicles-${key}`,
        there.filter((vehicle) => vehicle.use === use),
        () => ONE,
      ),
    ),
  ];
}

/** Vehicles bought with other money than grants are no 三公; where nothing is said they are. */
function isFiscal(fund: string): boolean {
  return !/non-fiscal|other|非财政|自有|其他/u.test(fund);
}

const MILLION_FEN = 100_000_000;

function assets({ tables, units, year }: RegisterScope): readonly RegisterFigure[] {
  const there = tables.assets.filter((asset) => units.has(asset.unit) && isThere(asset, year));
  const houses = there.filter(({ kind }) => kind === "building");
  const large = there.filter(({ kind, value }) => kind === "equipment" && value >= MILLION_FEN);
  const figure = figuresOf("assets");
  return [
    figure("n.assets.house-area", houses, areaOf),
    figure("n.assets.house-value", houses, ({ value }) => BigInt(value)),
    figure("n.assets.equipment-over-one-million", large, () => ONE),
  ];
}

function areaOf({ area }: Asset): bigint {
  return area === undefined ? 0n : (area.digits * GRID_PER_UNIT) / 10n ** BigInt(area.decimals);
}

/** 中小企业 with the 小微 among them; prisons and welfare enterprises count as 小微 (财库〔2020〕46号). */
const SMALL: readonly string[] = ["small", "micro", "favoured"];
const SMALL_AND_MEDIUM: readonly string[] = ["medium", ...SMALL];

function contracts(scope: RegisterScope): readonly RegisterFigure[] {
  const { units, year } = scope;
  const figure = figuresOf("contracts");
  const all = scope.tables.contracts.filter(({ unit }) => units.has(unit));
  const signed = all.filter((contract) => contract.signed.startsWith(`${year}-`));
  const own = scope.procurement === "signed" ? signed : all;
  const agreed = ({ amount }: Contract) => BigInt(amount);
  const spent = (contract: Contract) =>
    scope.procurement === "signed" ? agreed(contract) : BigInt(contract.paid ?? contract.amount);
  const awarded = (sizes: readonly string[]) =>
    signed.filter(({ supplier }) => sizes.includes(supplier));
  return [
    figure("n.procurement.total", own, spent),
    ...(["goods", "works", "services"] as const).map((kind) =>
      figure(
        `n.procurement.${kind}`,
        own.filter((contract) => contract.kind === kind),
        spent,
      ),
    ),
    figure("n.procurement.sme", awarded(SMALL_AND_MEDIUM), agreed),
    figure("n.procurement.micro", awarded(SMALL), agreed),
  ];
}

function occasions({ tables, units, year }: RegisterScope): readonly RegisterFigure[] {
  const inYear = (day: string) => day.startsWith(`${year}-`);
  const groups = tables.abroad.filter(({ unit, left }) => units.has(unit) && inYear(left));
  const batches = tables.receptions.filter(({ unit, day }) => units.has(unit) && inYear(day));
  const domestic = batches.filter(({ isForeign }) => !isForeign);
  const foreign = batches.filter(({ isForeign }) => isForeign);
  const mission = figuresOf("missions");
  const reception = figuresOf("receptions");
  return [
    mission("n.three.abroad-groups", groups, () => ONE),
    mission("n.three.abroad-people", groups, ({ people }) => count(people)),
    reception("n.three.reception-batches", domestic, () => ONE),
    reception("n.three.reception-people", domestic, ({ people }) => count(people)),
    reception("n.three.reception-foreign-batches", foreign, () => ONE),
    reception("n.three.reception-foreign-people", foreign, ({ people }) => count(people)),
    reception("n.three.reception-foreign", foreign, ({ amount }) => BigInt(amount)),
    reception("n.three.reception-domestic", batches, ({ amount }) => BigInt(amount)),
  ];
}
