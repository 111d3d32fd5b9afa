import { divideDown, divideHalfUp } from "#model/division.ts";
import { decimalText } from "#model/printed.ts";
import type { MadeUpFigure, MadeUpGround } from "./made-up-system.ts";

/** An invented department: prints made of true amounts, and the relations between them. */
export type MadeUpBook = {
  readonly prints: Record<string, MadeUpFigure>;
  readonly says: MadeUpGround[];
};

export type BookOptions = {
  readonly seed: number;
  /** Classes of expenditure; a class has one to three sections of one to four items. */
  readonly classes: number;
  readonly making?: "rounded" | "truncated";
};

const PRINT_PLACE = 10_000n;
const COLUMNS = ["total", "basic", "project"] as const;

/** Invents a book with two twin tables, a narrative, shares and growth. The same for one seed. */
export function madeUpBook({ seed, classes, making = "rounded" }: BookOptions): MadeUpBook {
  const random = randomOf(seed);
  const book: MadeUpBook = { prints: {}, says: [] };
  const divide = making === "rounded" ? divideHalfUp : divideTowardsZero;
  const codes = codesOf(random, classes);
  const amounts = amountsOf(random, codes);
  for (const table of ["03", "05"]) addTable(book, { table, codes, amounts, divide });
  for (const code of ["all", ...codes]) {
    for (const column of COLUMNS) {
      book.says.push(copy(`03.${code}.${column} = 05.${code}.${column}`));
    }
  }
  addNarrative(book, { codes, amounts, divide, random });
  return book;
}

type Divide = (dividend: bigint, divisor: bigint) => bigint;
type Amounts = ReadonlyMap<string, bigint>;

function divideTowardsZero(dividend: bigint, divisor: bigint): bigint {
  return dividend < 0n ? -divideDown(-dividend, divisor) : divideDown(dividend, divisor);
}

/** Numbers from 0 to 1 (mulberry32), the same for one seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Codes of 3, 5 and 7 digits in the order of a statement. */
function codesOf(random: () => number, classes: number): readonly string[] {
  const codes: string[] = [];
  for (let at = 0; at < classes; at++) {
    const top = `${201 + at}`;
    codes.push(top);
    for (let section = 1; section <= 1 + Math.floor(random() * 3); section++) {
      const middle = `${top}0${section}`;
      codes.push(middle);
      for (let item = 1; item <= 1 + Math.floor(random() * 4); item++)
        codes.push(`${middle}0${item}`);
    }
  }
  return codes;
}

function amountsOf(random: () => number, codes: readonly string[]): Amounts {
  const amounts = new Map<string, bigint>();
  const add = (key: string, fen: bigint) => amounts.set(key, (amounts.get(key) ?? 0n) + fen);
  for (const code of codes) {
    if (code.length < 7) continue;
    const basic = random() < 0.3 ? 0n : amountOf(random);
    const project = basic > 0n && random() < 0.4 ? 0n : amountOf(random);
    for (const parent of [code, code.slice(0, 5), code.slice(0, 3), "all"]) {
      add(`${parent}.basic`, basic);
      add(`${parent}.project`, project);
      add(`${parent}.total`, basic + project);
    }
  }
  return amounts;
}

/** Of three to nine digits in fen, as amounts of departments are. */
function amountOf(random: () => number): bigint {
  return BigInt(Math.floor(10 ** (4 + random() * 6)));
}

type Making = {
  readonly codes: readonly string[];
  readonly amounts: Amounts;
  readonly divide: Divide;
};

function addTable(book: MadeUpBook, { table, codes, amounts, divide }: Making & { table: string }) {
  const rows = ["all", ...codes];
  for (const code of rows) {
    for (const column of COLUMNS) {
      book.prints[`${table}.${code}.${column}`] = {
        text: printOf(amounts.get(`${code}.${column}`) ?? 0n, divide),
        concept: `${table}[${code}].${column}`,
        seat: { kind: "cell", statement: `公开${table}`, row: code, column, side: undefined },
      };
    }
    book.says.push(`${table}.${code}.total = ${table}.${code}.basic + ${table}.${code}.project`);
  }
  for (const parent of rows) {
    const parts = codes.filter((code) => isPartOf(code, parent));
    if (parts.length === 0) continue;
    for (const column of COLUMNS) {
      const sum = parts.map((code) => `${table}.${code}.${column}`).join(" + ");
      book.says.push(`${table}.${parent}.${column} = ${sum}`);
    }
  }
}

function isPartOf(code: string, parent: string): boolean {
  if (parent === "all") return code.length === 3;
  return code.length === parent.length + 2 && code.startsWith(parent);
}

function printOf(fen: bigint, divide: Divide): string {
  return decimalText(divide(fen, PRINT_PLACE), 2);
}

function copy(says: string): MadeUpGround {
  return { says, is: { isCopy: true } };
}

/** Sentences: the classes with their shares, and the change against the year before. */
function addNarrative(
  book: MadeUpBook,
  { codes, amounts, divide, random }: Making & { readonly random: () => number },
) {
  const total = amounts.get("all.total") ?? 1n;
  const classes = codes.filter((code) => code.length === 3);
  const sentence = (text: string, more: Partial<MadeUpFigure> = {}): MadeUpFigure => ({
    text,
    seat: { kind: "sentence", section: "五" },
    ...more,
  });
  book.prints["n.total"] = sentence(printOf(total, divide));
  book.says.push(copy("n.total = 03.all.total"));
  for (const code of classes) {
    const amount = amounts.get(`${code}.total`) ?? 0n;
    book.prints[`n.${code}`] = sentence(printOf(amount, divide));
    book.prints[`n.${code}.share`] = sentence(decimalText(divide(amount * 10_000n, total), 2), {
      unit: "%",
      kind: "percent",
    });
    book.says.push(copy(`n.${code} = 03.${code}.total`), `n.${code}.share = n.${code} / n.total`);
  }
  book.says.push(`n.total = ${classes.map((code) => `n.${code}`).join(" + ")}`);
  const last = (total * BigInt(60 + Math.floor(random() * 80))) / 100n + 1n;
  const change = total - last;
  const direction = change < 0n ? "decrease" : "increase";
  const size = change < 0n ? -change : change;
  book.prints["n.change"] = sentence(printOf(size, divide), { direction, kind: "change" });
  const rate = decimalText(divide(size * 10_000n, last), 2);
  book.prints["n.rate"] = sentence(rate, { direction, unit: "%", kind: "change" });
  book.says.push("n.rate = n.change / n.total - n.change");
}
