import { conceptId } from "#model/concept.ts";
import type { Fact, Seat } from "#model/fact.ts";
import { intervalOf, readPrinted } from "#model/printed.ts";
import { assert } from "#model/result.ts";
import { type Direction, type FigureKind, fenPerUnit } from "#model/unit.ts";
import type { Figure, Ground, GroundForm, Side, System } from "./system.ts";

/** A figure of a made-up document: its print and what tests need to say of it. */
export type MadeUpFigure = {
  readonly text: string;
  readonly unit?: string;
  readonly kind?: FigureKind;
  readonly direction?: Direction;
  readonly concept?: string;
  readonly seat?: Seat;
  readonly isSigned?: boolean;
};

/** A ground by names: `total = a + b`, `part <= whole`, `share = part / whole`. */
export type MadeUpGround =
  | string
  | { readonly says: string; readonly is?: Partial<Pick<Ground, "isHard" | "isCopy" | "rule">> };

/** A system of named prints and grounds, as grounding would make it. For tests only. */
export function madeUpSystem(
  prints: Readonly<Record<string, MadeUpFigure | string>>,
  says: readonly MadeUpGround[],
): System {
  const names = Object.keys(prints);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const figures = names.map((name, index) => figureOf(name, index, prints[name] ?? ""));
  const grounds = says.map((entry, index) => groundOf(entry, index, indexes));
  const groundsOf: number[][] = figures.map(() => []);
  for (const ground of grounds) {
    for (const figure of ground.figures) groundsOf[figure]?.push(ground.index);
  }
  return { figures, grounds, groundsOf, silent: [] };
}

function figureOf(name: string, index: number, given: MadeUpFigure | string): Figure {
  const print = typeof given === "string" ? shortOf(given) : given;
  const kind = print.kind ?? (print.unit === "%" ? "percent" : "amount");
  const printed = readPrinted(print.text, print.unit ?? "万元");
  assert(printed.ok, `${print.text} is a print`);
  const interval = intervalOf(printed.value, kind, print.direction);
  const { low = 0n, high = 0n } = interval;
  const fact: Fact = {
    id: `f${index}`,
    concepts: [conceptId(print.concept ?? `n.${name.replace(/^n\./, "")}`)],
    subject: "",
    year: 2024,
    kind,
    direction: print.direction,
    label: name,
    seat: print.seat ?? { kind: "sentence", section: "一" },
    printed: printed.value,
    interval,
    exact: undefined,
    source: { kind: "read", places: [], isDoubtful: false },
  };
  const isSigned =
    print.isSigned ?? (print.direction !== undefined || kind === "change" || low + high < 0n);
  return { index, fact, isPrior: false, interval, halfPlace: (high - low) / 2n, isSigned };
}

/** `12.50`, `46.31%`, `334人`. */
function shortOf(text: string): MadeUpFigure {
  if (text.endsWith("%")) return { text: text.slice(0, -1), unit: "%" };
  if (text.endsWith("人")) return { text: text.slice(0, -1), unit: "人", kind: "count" };
  return { text };
}

function groundOf(
  entry: MadeUpGround,
  index: number,
  indexes: ReadonlyMap<string, number>,
): Ground {
  const { says, is } = typeof entry === "string" ? { says: entry, is: {} } : entry;
  const form = formOf(says, indexes);
  const sides = form.kind === "ratio" ? [form.part, form.whole] : [form.left, form.right];
  const figures = new Set(sides.flatMap(({ terms }) => terms.map(({ figure }) => figure)));
  if (form.kind === "ratio") figures.add(form.percent);
  return {
    index,
    rule: is?.rule ?? `relation-${index}`,
    about: "",
    strength: is?.isHard === false ? "usual" : "always",
    isHard: is?.isHard ?? true,
    isCopy: is?.isCopy ?? false,
    isDerived: false,
    form,
    figures: [...figures],
  };
}

function formOf(says: string, indexes: ReadonlyMap<string, number>): GroundForm {
  const [left = "", sign = "", right = ""] = says.split(/\s+(<=|=)\s+/);
  const [part, whole] = right.split(/\s+\/\s+/);
  if (part !== undefined && whole !== undefined) {
    const percent = indexes.get(left) ?? -1;
    const isChange = whole.endsWith(` - ${part}`);
    return {
      kind: "ratio",
      part: sideOf(part, indexes),
      whole: sideOf(whole, indexes),
      percent,
      of: isChange ? "change" : "share",
    };
  }
  const kind = sign === "=" ? "equal" : "at-most";
  return { kind, left: sideOf(left, indexes), right: sideOf(right, indexes) };
}

function sideOf(text: string, indexes: ReadonlyMap<string, number>): Side {
  const terms: { sign: 1 | -1; figure: number }[] = [];
  let constant = 0n;
  let sign: 1 | -1 = 1;
  for (const word of text.trim().split(/\s+/)) {
    if (word === "+") sign = 1;
    else if (word === "-") sign = -1;
    else if (/^\d+%$/.test(word)) {
      constant += BigInt(sign) * BigInt(word.slice(0, -1)) * (fenPerUnit("万元") ?? 1n);
    } else {
      const figure = indexes.get(word);
      assert(figure !== undefined, `${word} is a figure`);
      terms.push({ sign, figure });
    }
  }
  return { terms, constant };
}
