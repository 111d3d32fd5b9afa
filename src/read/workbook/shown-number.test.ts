import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { shownNumber } from "./shown-number.ts";

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

/** A stored number, its format, what a spreadsheet shows. */
const SHOWN: readonly (readonly [number, string, string | undefined])[] = [
  [78.15000000000001, "#,##0.00", "78.15"],
  [1234567.005, "#,##0.00", "1,234,567.01"],
  [1.005, "0.00", "1.01"],
  [0.1 + 0.2, "General", "0.3"],
  [1e21, "General", "1000000000000000000000"],
  [1.5e-7, "General", "0.00000015"],
  [-5.5, '#,##0.00;-#,##0.00;""', "-5.50"],
  [0, '#,##0.00;-#,##0.00;""', ""],
  [0, ACCOUNTING, "-"],
  [-1234.5, ACCOUNTING, "-1,234.50"],
  [-3, "0.00_);(0.00)", "(3.00)"],
  [-0.001, "0.00", "0.00"],
  [0.9631, "0.00%", "96.31%"],
  [1234567, "#,##0.00,", "1,234.57"],
  [12, "0000", "0012"],
  [12.5, '0.00"万元"', "12.50万元"],
  [100, "[$¥-804]#,##0.00", "¥100.00"],
  [5, "[Red]0.0#", "5.0"],
  [0.5, "#.00", ".50"],
  [45000, "yyyy-mm-dd", undefined],
  [3.14, "# ?/?", undefined],
  [5, "[>100]0.0;0.00", undefined],
];

it("a number is shown with the decimals of its format, half up from its shortest decimal", () => {
  for (const [value, format, shown] of SHOWN) {
    assert.equal(shownNumber(value, format), shown, `${value} ${format}`);
  }
});

it("what is printed with two decimals is shown as printed, whatever binary makes of it", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 9_999_999_999_999n }), (hundredths) => {
      const text = hundredths.toString().padStart(3, "0");
      const printed = `${text.slice(0, -2)}.${text.slice(-2)}`;
      assert.equal(shownNumber(Number(printed), "0.00"), printed);
    }),
  );
});
