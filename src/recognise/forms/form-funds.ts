import type { FormCell, FundRow } from "#model/form.ts";
import type { FundColumnKey } from "#standard/performance/form-words.ts";
import type { FundFigure } from "./fund-columns.ts";
import type { ReadFundRow, ReadFunds } from "./funds.ts";
import { cellOf, claimFigure, leaveUnclaimed, type Sink } from "./sink.ts";

/** The funds of a form with the cells of the row of all funds. */
export type FormFunds = {
  readonly funds: readonly FundRow[];
  readonly rate: FormCell | undefined;
  readonly executionWeight: FormCell | undefined;
  readonly executionScore: FormCell | undefined;
};

const AMOUNTS = { initialBudget: "initial", adjustedBudget: "year", executed: "executed" } as const;

/** What a header is called where the page prints none. */
const COLUMN_NAMES: Readonly<Record<FundColumnKey, string>> = {
  initialBudget: "年初预算数",
  adjustedBudget: "全年预算数",
  executed: "全年执行数",
  weight: "分值",
  rate: "执行率",
  score: "得分",
  reason: "原因",
};

/** Claims the figures of the funds. */
export function claimFunds(read: ReadFunds, sink: Sink): FormFunds {
  const funds = read.rows.map((row) => fundRow(row, read, sink));
  const total = read.rows.find(({ key }) => key === "total");
  for (const figure of read.unknown) leaveUnclaimed(sink, figure.number, "row-unknown", read.unit);
  for (const row of read.rows) {
    if (row === total) continue;
    for (const key of ["weight", "rate", "score"] as const) {
      const figure = row.figures[key];
      if (figure !== undefined) leaveUnclaimed(sink, figure.number, "column-unknown");
    }
  }
  return {
    funds,
    rate: share(total, "rate", "rate", { read, sink }),
    executionWeight: share(total, "weight", "rate-weight", { read, sink }),
    executionScore: share(total, "score", "rate-score", { read, sink }),
  };
}

function fundRow(row: ReadFundRow, read: ReadFunds, sink: Sink): FundRow {
  const cell = (key: keyof typeof AMOUNTS): FormCell | undefined => {
    const figure = row.figures[key];
    if (figure === undefined) return undefined;
    if (read.unit === "") {
      leaveUnclaimed(sink, figure.number, "unit-unknown");
      return cellOf(figure.run);
    }
    const tail = `${row.key}.${AMOUNTS[key]}`;
    return claim(
      figure,
      { tail, kind: "amount", unit: read.unit, row: row.label, key },
      read,
      sink,
    );
  };
  return {
    key: row.key,
    label: row.label,
    initialBudget: cell("initialBudget"),
    adjustedBudget: cell("adjustedBudget"),
    executed: cell("executed"),
  };
}

function share(
  total: ReadFundRow | undefined,
  key: "rate" | "weight" | "score",
  tail: string,
  to: { readonly read: ReadFunds; readonly sink: Sink },
): FormCell | undefined {
  const figure = total?.figures[key];
  if (total === undefined || figure === undefined) return undefined;
  const kind = key === "rate" ? "percent" : "score";
  const unit = key === "rate" ? "%" : "分";
  return claim(figure, { tail, kind, unit, row: total.label, key }, to.read, to.sink);
}

type What = {
  readonly tail: string;
  readonly kind: "amount" | "percent" | "score";
  readonly unit: string;
  readonly row: string;
  readonly key: FundColumnKey;
};

function claim(figure: FundFigure, what: What, read: ReadFunds, sink: Sink): FormCell {
  return claimFigure(sink, {
    tail: what.tail,
    kind: what.kind,
    printed: { ...figure.printed, unit: what.unit },
    number: figure.number,
    cell: figure.run,
    operator: "",
    row: what.row,
    column: read.headers.get(what.key) ?? COLUMN_NAMES[what.key],
  });
}
