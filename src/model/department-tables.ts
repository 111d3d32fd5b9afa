import type { Fen } from "#model/fen.ts";
import type { Printed } from "#model/printed.ts";

type Row = {
  /** Row of its file, the header is row 1 where nothing stands above it. */
  readonly row: number;
  readonly file: string;
};

/** Movements of the budget (指标类型). */
export type BudgetKind =
  | "initial"
  | "carried-over"
  | "added"
  | "cut"
  | "shifted-in"
  | "shifted-out"
  | "taken-back";

/** A line of the budget (预算指标). What takes away is negative, whatever sign it is written with. */
export type BudgetLine = Row & {
  readonly unit: string;
  readonly year: number;
  readonly document: string;
  readonly day: string;
  readonly kind: BudgetKind;
  readonly fund: string;
  readonly nature: string;
  readonly function: string;
  readonly economic: string;
  readonly governmentEconomic: string;
  readonly project: string;
  readonly projectName: string;
  readonly amount: Fen;
  readonly isProcedureDone: boolean | undefined;
};

/** A figure of the year before (上年数), as it was printed. */
export type PriorFigure = Row & {
  readonly year: number;
  readonly statement: string;
  readonly rowName: string;
  readonly columnName: string;
  readonly code: string;
  readonly value: Printed;
};

export type StaffCount = Row & {
  readonly unit: string;
  readonly kind: "serving" | "retired-veteran" | "retired" | "other";
  readonly opening: number;
  readonly added: number;
  readonly removed: number;
  readonly closing: number;
};

export type VehicleUse =
  | "ministerial"
  | "principal"
  | "courier"
  | "emergency"
  | "enforcement"
  | "technical"
  | "retirees"
  | "other";

export type Vehicle = Row & {
  readonly id: string;
  readonly unit: string;
  readonly use: VehicleUse;
  /** Counted as 公务用车保有量, which not every vehicle is. */
  readonly isHeld: boolean;
  readonly value: Fen;
  readonly acquired: string;
  /** "" while it is held. */
  readonly disposed: string;
  readonly fund: string;
};

export type Asset = Row & {
  readonly id: string;
  readonly unit: string;
  readonly kind: "building" | "vehicle" | "equipment" | "other";
  /** Square metres; undefined for what has no area. */
  readonly area: Printed | undefined;
  readonly value: Fen;
  readonly acquired: string;
  readonly disposed: string;
};

export type Contract = Row & {
  readonly id: string;
  readonly unit: string;
  readonly kind: "goods" | "works" | "services";
  readonly amount: Fen;
  readonly signed: string;
  readonly paid: Fen | undefined;
  readonly supplier: "large" | "medium" | "small" | "micro" | "favoured";
  readonly isReserved: boolean | undefined;
  readonly budget: Fen | undefined;
};

/** 因公出国（境）团组. */
export type AbroadGroup = Row & {
  readonly id: string;
  readonly unit: string;
  readonly left: string;
  readonly returned: string;
  readonly destination: string;
  readonly people: number;
  readonly amount: Fen;
  readonly voucher: string;
};

/** 公务接待批次. */
export type Reception = Row & {
  readonly id: string;
  readonly unit: string;
  readonly day: string;
  readonly guests: string;
  readonly people: number;
  readonly isForeign: boolean;
  readonly amount: Fen;
  readonly voucher: string;
};

/** Everything that a department keeps in tables beside its books. */
export type DepartmentTables = {
  readonly budget: readonly BudgetLine[];
  readonly priorFigures: readonly PriorFigure[];
  readonly staff: readonly StaffCount[];
  readonly vehicles: readonly Vehicle[];
  readonly assets: readonly Asset[];
  readonly contracts: readonly Contract[];
  readonly abroad: readonly AbroadGroup[];
  readonly receptions: readonly Reception[];
};
