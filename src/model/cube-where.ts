import { type CubeCell, type CubeKey, DIMENSIONS, type Dimension } from "#model/posting.ts";
import { assert } from "#model/result.ts";

/**
 * Picks cells of the cube by the values of their dimensions, as lineage spells it: `6001*|6601*` is
 * any code that begins so, `general|state-capital` any of the values, `!301*|303*` none of them; ""
 * is a cell without a value. `contra` asks whether an account is among those of the other side;
 * `side` takes only the debit or the credit of the cells. What is not named is not asked.
 */
export type CubeWhere = Readonly<Record<string, string>>;

/** Whether cells are picked by a description: taken apart once, asked often. */
export function pickerOf(where: CubeWhere): (key: CubeKey) => boolean {
  const tests = Object.entries(where).flatMap(([name, condition]) => {
    if (name === "side") return [];
    const dimension = dimensionOf(name);
    const fits = testOf(condition);
    if (dimension !== "contra") return [(key: CubeKey) => fits(key[dimension])];
    return [(key: CubeKey) => key.contra.split("+").some(fits)];
  });
  return (key) => {
    for (const test of tests) if (!test(key)) return false;
    return true;
  };
}

/** Debit less credit of a cell, or the one side that the description takes, in fen. */
export function amountPicked(cell: CubeCell, where: CubeWhere): number {
  if (where.side === "debit") return cell.debit;
  if (where.side === "credit") return -cell.credit;
  return cell.debit - cell.credit;
}

function dimensionOf(name: string): Dimension {
  const found = DIMENSIONS.find((dimension) => dimension === name);
  assert(found !== undefined, `${name} is a dimension`);
  return found;
}

/** Whether a value of a dimension fits a condition of a description. */
export function testOf(condition: string): (value: string) => boolean {
  const isNot = condition.startsWith("!");
  const choices = (isNot ? condition.slice(1) : condition).split("|");
  const whole = new Set(choices.filter((choice) => !choice.endsWith("*")));
  const prefixes = choices.filter((choice) => choice.endsWith("*")).map((it) => it.slice(0, -1));
  return (value) =>
    (whole.has(value) || prefixes.some((prefix) => value.startsWith(prefix))) !== isNot;
}
