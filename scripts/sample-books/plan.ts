import type { BookUnit } from "#model/posting.ts";

/** Kinds of fiscal money (财政拨款). */
export type FundKind = NonNullable<BookUnit["fund"]>;

/** How many people there were at the start of the year, came and left. */
export type Headcount = {
  readonly opening: number;
  readonly added: number;
  readonly left: number;
};

/** Vehicles of one use (车辆用途); held ones count as 公务用车保有量. */
export type VehiclePlan = {
  readonly use: string;
  readonly count: number;
  readonly isHeld: boolean;
  /** How many of them were bought this year. */
  readonly bought: number;
};

export type UnitPlan = Pick<BookUnit, "code" | "name" | "kind" | "ledger"> & {
  /** The department's own office (本级). */
  readonly isHead: boolean;
  /** Function under which its people and running costs are booked. */
  readonly running: string;
  readonly sections: readonly [string, ...string[]];
  readonly active: Headcount;
  readonly honoured: Headcount;
  readonly retired: Headcount;
  readonly vehicles: readonly VehiclePlan[];
};

/** Fiscal spending of a unit under one function, exact. */
export type Spending = {
  readonly unit: string;
  readonly fund: FundKind;
  readonly function: string;
  readonly kind: "staff" | "public" | "project";
  /** Code of the project, "" for basic expenditure. */
  readonly project: string;
  readonly fen: number;
};

export type ProjectPlan = {
  readonly code: string;
  readonly name: string;
  /** Has a performance form of its own (项目支出绩效自评). */
  readonly isEvaluated: boolean;
  /** Initial and full-year budget, where the plan knows them. */
  readonly initialFen?: number;
  readonly fullYearFen?: number;
};

/** Where a balance stands (8101, 8102, 8201, 8202, 8301). */
export type BalanceKey = {
  readonly account: string;
  readonly detail: string;
  readonly fund?: FundKind;
  readonly function?: string;
  readonly nature?: "basic" | "project";
  readonly project?: string;
};

/** A balance at the start of the year, in credit. */
export type Opening = BalanceKey & { readonly unit: string; readonly fen: number };

/** A movement among balances that is no income and no expenditure; an absent side is 8001. */
export type Movement = {
  readonly unit: string;
  readonly month: number;
  readonly text: string;
  readonly fen: number;
  readonly debit?: BalanceKey;
  readonly credit?: BalanceKey;
};

/** Fiscal money of a project that is left at the end of the year (年末结转). */
export type Closing = {
  readonly unit: string;
  readonly fund: FundKind;
  readonly function: string;
  readonly project: string;
  readonly fen: number;
  /** The project is done, so that what is left is 8102. */
  readonly isFinished: boolean;
};

/** Money beside the fiscal grants: income or expenditure under one key, in so many vouchers. */
export type OwnFlow = {
  readonly unit: string;
  /** 6101 … 7501, first four digits. */
  readonly account: string;
  readonly function: string;
  readonly fen: number;
  readonly times: number;
  readonly text: string;
  readonly isSpecial?: boolean;
  readonly project?: string;
  readonly source?: "non-fiscal-special" | "other";
  readonly nature?: "basic" | "project";
  readonly economic?: readonly [string, ...string[]];
  readonly usesSpecialSurplus?: boolean;
  /** A unit of the department. */
  readonly counterparty?: string;
};

/** Procurement contracts of one category and size of supplier. */
export type ContractPlan = {
  readonly category: "货物" | "工程" | "服务";
  readonly size: "大" | "中" | "小" | "微";
  readonly fen: number;
  readonly count: number;
};

/** Last year's figures: exact, by the words of the statements (import-formats 4.5). */
export type PriorRow = {
  readonly statement: string;
  readonly row: string;
  readonly column: string;
  readonly code: string;
  readonly fen: number;
};

/** Fiscal money for the three publics by economic code, inside the spending of a unit. */
export type PublicsPlan = {
  readonly unit: string;
  /** 30212, 30217, 30231, 31013. */
  readonly economic: string;
  readonly fen: number;
  /** 全年预算. */
  readonly fullYearFen: number;
  /** Project that pays; "" where it is basic expenditure. */
  readonly project: string;
};

/** A mission abroad (30212), an official reception (30217) or a vehicle bought (31013). */
export type Occasion = {
  /** Names it in the registers and in the books. */
  readonly id: string;
  readonly unit: string;
  readonly economic: string;
  readonly date: string;
  /** Country, or the guests' unit. */
  readonly whom: string;
  readonly people: number;
};

export type DepartmentPlan = {
  readonly name: string;
  readonly code: string;
  readonly city: string;
  readonly year: number;
  readonly region: string;
  readonly edition: string;
  readonly duties: readonly string[];
};

/** Everything that a department-year is written from; all amounts exact. */
export type Plan = {
  readonly seed: number;
  readonly department: DepartmentPlan;
  readonly units: readonly [UnitPlan, ...UnitPlan[]];
  readonly spending: readonly Spending[];
  readonly projects: readonly ProjectPlan[];
  readonly openings: readonly Opening[];
  readonly movements: readonly Movement[];
  readonly closings: readonly Closing[];
  readonly own: readonly OwnFlow[];
  /** What an institution puts aside of its surplus (提取专用基金), of a hundred. */
  readonly putAsidePercent: number;
  readonly publics: readonly PublicsPlan[];
  /** Initial budget of general fiscal money, in fen. */
  readonly initialBudgetFen: number;
  readonly contracts: readonly ContractPlan[];
  readonly prior: readonly PriorRow[];
  readonly assets: {
    /** Hundredths of a square metre. */
    readonly houseAreaHundredths: number;
    readonly houseFen: number;
    readonly vehicleFen: number;
    readonly equipmentFen: number;
  };
  readonly occasions: readonly Occasion[];
};
