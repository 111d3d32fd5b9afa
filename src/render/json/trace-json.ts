import type { Behind, Traced } from "#model/traced.ts";
import { valueText } from "#render/terminal/trace-text.ts";

const SCHEMA_VERSION = 1;

/** A traced figure as JSON: amounts as decimal strings in their unit. */
export function traceJson({ concept, exact, unit, isAnew, behind }: Traced): string {
  const value = exact === undefined ? null : plain(valueText(exact, unit), unit);
  const made = { concept, value, unit, isAnew, behind: behindJson(behind, unit) };
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...made }, null, 1)}\n`;
}

function plain(text: string, unit: string): string {
  return text.slice(0, text.length - unit.length).replaceAll(",", "");
}

function yuan(amountFen: number): string {
  return plain(valueText({ dividend: BigInt(amountFen), divisor: 1n }, "元"), "元");
}

function behindJson(behind: Behind, unit: string): unknown {
  switch (behind.kind) {
    case "postings":
      return {
        kind: behind.kind,
        sum: yuan(behind.sumFen),
        count: behind.count,
        rows: behind.rows.map(({ amountFen, ...row }) => ({ ...row, amount: yuan(amountFen) })),
        eliminated: behind.adjustments.map(({ elimination, amountFen }) => {
          return { elimination, amount: yuan(amountFen) };
        }),
      };
    case "rows": {
      const own = unit === "" ? "元" : unit;
      const text = (amount: bigint) =>
        plain(valueText({ dividend: amount, divisor: 1n }, own), own);
      const rows = behind.rows.map(({ amount, ...row }) => ({ ...row, amount: text(amount) }));
      return { ...behind, sum: text(behind.sum), rows };
    }
    case "figures":
      return {
        kind: behind.kind,
        measure: behind.measure,
        of: behind.of.concept,
        base: behind.base.concept,
        behind: behind.behind === undefined ? null : behindJson(behind.behind, "元"),
      };
    case "prior-year":
      return behind;
  }
}
