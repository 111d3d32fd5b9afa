import type { CubeWhere } from "#model/cube-where.ts";
import type { BookUnit } from "#model/posting.ts";
import type { Policies } from "#standard/accounting/policies.ts";
import type { Status } from "#standard/sourced.ts";

/** A part of a measure: which postings, which side counts as more. */
export type MeasureTerm = {
  /** First digits of the accounts. */
  readonly accounts: readonly string[];
  /** `movement` is the year's business unless phases are named; `closing` is everything. */
  readonly take: "movement" | "opening" | "closing";
  readonly phases?: readonly ("business" | "closing")[];
  readonly positive: "debit" | "credit";
  /** Counts this side alone instead of the difference. */
  readonly onlySide?: "debit" | "credit";
  readonly where?: CubeWhere;
  /** Only of units that keep their books by these rules. */
  readonly ledger?: BookUnit["ledger"];
  /** Only where the department chose so. */
  readonly policy?: Partial<Policies>;
};

export type Measure = {
  readonly terms: readonly MeasureTerm[];
  readonly status: Status | "derived";
};

const SPENDING = ["7101", "7201", "7202", "7203", "7204", "7205", "7901", "7902", "7903"];
const CARRY = { surplusOfAdministrativeUnit: "carry" } as const;
const DISTRIBUTE = { surplusOfAdministrativeUnit: "distribute" } as const;
const INSIDE = { offStatementFlows: "inside" } as const;
const OUTSIDE = { offStatementFlows: "outside" } as const;
const ADJUSTED = "opening-adjustment|gathered-in|gathered-out|remitted|reallocated";

/** How postings become amounts (accounting-map.yaml, measures; accounting.md 2). */
export const MEASURES = {
  "income-fiscal": of(income(["6001"])),
  "income-superior": of(income(["6201"])),
  "income-business": of(income(["6101"])),
  "income-operating": of(income(["6401"])),
  "income-affiliated": of(income(["6301"])),
  /** 事业单位财务规则（财政部令第108号）第十七条(六). */
  "income-other": of(income(["6601", "6602", "6603", "6604", "6605", "6609"]), {
    ...income(["6501"]),
    policy: INSIDE,
  }),
  "expenditure-basic": of(spending(SPENDING, { nature: "basic" })),
  "expenditure-project": of(spending(SPENDING, { nature: "project" }), {
    ...spending(["7601", "7701"]),
    policy: INSIDE,
  }),
  "expenditure-remit": of(spending(["7401"])),
  "expenditure-operating": of(spending(["7301"])),
  "expenditure-subsidy": of(spending(["7501"])),
  "expenditure-fiscal": of(spending(SPENDING, { source: "fiscal" })),
  "expenditure-fiscal-basic": of(spending(SPENDING, { source: "fiscal", nature: "basic" })),
  "expenditure-fiscal-project": of(spending(SPENDING, { source: "fiscal", nature: "project" })),
  /** 年初财政拨款结转和结余，调整后. */
  "fiscal-carryover-opening": derived(
    balance(["8101", "8102"], "opening"),
    adjustment(["8101", "8102"], ADJUSTED),
  ),
  "fiscal-carryover-closing": of(balance(["8101", "8102"], "closing")),
  "other-carryover-opening": derived(
    balance(["8201"], "opening"),
    adjustment(["8201"], "opening-adjustment|refunded"),
    balance(["8401"], "opening"),
    { ...balance(["8202"], "opening"), ledger: "administrative", policy: CARRY },
    {
      ...adjustment(["8202"], "opening-adjustment"),
      ledger: "administrative",
      policy: CARRY,
    },
  ),
  "other-carryover-closing": derived(balance(["8201", "8401"], "closing"), {
    ...balance(["8202"], "closing"),
    ledger: "administrative",
    policy: CARRY,
  }),
  /** 使用非财政拨款结余（含专用结余）. */
  "surplus-used": derived(
    spending([...SPENDING, "7301"], { mark: "use-special-surplus" }),
    booked(["8202"], "debit", { contra: "8701" }),
    {
      ...booked(["8202"], "debit", { contra: "8501" }),
      ledger: "administrative",
      policy: DISTRIBUTE,
    },
  ),
  /** 结余分配. */
  "surplus-distributed": derived(
    booked(["8301"], "credit", { contra: "8701" }),
    booked(["8202"], "credit", { contra: "8701" }),
    { ...finished(), ledger: "institution" },
    { ...finished(), ledger: "administrative", policy: DISTRIBUTE },
    {
      ...booked(["8202"], "credit", { contra: "8501" }),
      ledger: "administrative",
      policy: DISTRIBUTE,
    },
    // What the form has no row for went through 8501 and 8701 into the surplus.
    { ...spending(["6501"], { special: "false" }), policy: OUTSIDE },
    { ...spending(["7601", "7701", "8501"]), policy: OUTSIDE },
  ),
  /** 其中：交纳所得税; a part of 结余分配, not an addition to it. */
  "income-tax-paid": of({
    ...spending(["8202"], { contra: "8001", detail: "cumulative" }),
    onlySide: "debit",
  }),
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureId = keyof typeof MEASURES;

/** A movement for which 01, 02 and 03 have no row, unless the department chose what is done. */
export type Blocker = {
  readonly term: MeasureTerm;
  readonly zh: string;
  readonly resolvedBy: readonly Policies["offStatementFlows"][];
};

/** accounting-map.yaml, blockers. */
export const BLOCKERS: readonly Blocker[] = [
  {
    term: income(["6501"]),
    zh: "债务预算收入",
    resolvedBy: ["inside", "outside"],
  },
  {
    // It stays in 8201, which is inside the form.
    term: { ...income(["6501"]), where: { special: "true" } },
    zh: "债务预算收入（专项）",
    resolvedBy: ["inside"],
  },
  {
    term: spending(["7601", "7701"]),
    zh: "投资支出、债务还本支出",
    resolvedBy: ["inside", "outside"],
  },
  {
    term: income(["8501"]),
    zh: "收回以前年度对外投资",
    resolvedBy: ["outside"],
  },
  {
    // 旧做法：使用专用结余未记支出（财会〔2017〕25号 8301 三(二)）.
    term: { ...spending(["8301"]), onlySide: "debit" },
    zh: "使用专用结余未记支出",
    resolvedBy: ["outside"],
  },
];

/** First four digits of the accounts whose other side some measure asks for. */
export const CONTRA_ACCOUNTS: ReadonlySet<string> = new Set(
  Object.values(MEASURES).flatMap(({ terms }: Measure) =>
    terms.flatMap(({ accounts, where }) => (where?.contra === undefined ? [] : accounts)),
  ),
);

function of(...terms: readonly MeasureTerm[]): Measure {
  return { terms, status: "verified" };
}

function derived(...terms: readonly MeasureTerm[]): Measure {
  return { terms, status: "derived" };
}

function income(accounts: readonly string[]): MeasureTerm {
  return { accounts, take: "movement", positive: "credit" };
}

function spending(accounts: readonly string[], where: CubeWhere = {}): MeasureTerm {
  return { accounts, take: "movement", positive: "debit", where };
}

function balance(accounts: readonly string[], take: "opening" | "closing"): MeasureTerm {
  return { accounts, take, positive: "credit" };
}

/** 年初余额调整, 归集, 上缴, 调剂, 缴回: causes of the difference between last 年末 and this 年初. */
function adjustment(accounts: readonly string[], detail: string): MeasureTerm {
  return { accounts, take: "movement", positive: "credit", where: { detail } };
}

function booked(
  accounts: readonly string[],
  onlySide: "debit" | "credit",
  where: CubeWhere,
): MeasureTerm {
  const phases = ["closing"] as const;
  return { accounts, take: "movement", phases, positive: onlySide, onlySide, where };
}

/** 8201 of finished projects that stays with the unit, and overhead taken from them. */
function finished(): MeasureTerm {
  return {
    ...booked(["8202"], "credit", { contra: "8201", detail: "carried-in|overhead" }),
    phases: ["business", "closing"],
  };
}
