import type { SheetCell } from "#read/workbook/sheet.ts";

/** A code and the name beside it; "" where one is not there. */
export type CodeAndName = {
  readonly code: string;
  readonly name: string;
  /** The code was spelt as a number (30201.0, 3.0201E4). */
  readonly isRepaired: boolean;
};

/**
 * Takes `[30201]办公费`, `30201 办公费`, `30201-办公费`, `办公费(30201)`, `30201.0` or `3.0201E4`
 * apart. What has no digits in front or in brackets is a name.
 */
export function codeAndName(cell: SheetCell): CodeAndName {
  const text = String(cell).normalize("NFKC").trim();
  if (/^\d+$/.test(text)) return { code: text, name: "", isRepaired: false };
  const number = /^(\d+)\.0+$/.exec(text)?.[1];
  if (number !== undefined) return { code: number, name: "", isRepaired: true };
  const scientific = /^(\d)(?:\.(\d+))?e\+?(\d{1,2})$/i.exec(text);
  if (scientific !== null) {
    const digits = `${scientific[1]}${scientific[2] ?? ""}`;
    const length = Number(scientific[3]) + 1;
    if (digits.length <= length) {
      return { code: digits.padEnd(length, "0"), name: "", isRepaired: true };
    }
  }
  const before = /^[[(【]?(\d[\d.]*\d|\d)[\])】]?[\s\-_/:：]*(\D.*)$/.exec(text);
  if (before !== null) {
    return { code: before[1] ?? "", name: (before[2] ?? "").trim(), isRepaired: false };
  }
  const behind = /^(.*?\D)[[(【](\d+)[\])】]$/.exec(text);
  if (behind !== null) {
    return { code: behind[2] ?? "", name: (behind[1] ?? "").trim(), isRepaired: false };
  }
  return { code: "", name: text, isRepaired: false };
}

/** A project's or party's code, which may have letters: `P1 规划编制` is P1 and its name. */
export function ownCodeAndName(cell: SheetCell): CodeAndName {
  const text = String(cell).normalize("NFKC").trim();
  const bracketed = /^[[(【]([A-Za-z0-9\-_.]+)[\])】]\s*(.*)$/.exec(text);
  if (bracketed !== null) {
    return { code: bracketed[1] ?? "", name: bracketed[2] ?? "", isRepaired: false };
  }
  const before = /^([A-Za-z0-9][A-Za-z0-9\-_.]*)(?:[\s_/:：-]+(\S.*))?$/.exec(text);
  if (before !== null) return { code: before[1] ?? "", name: before[2] ?? "", isRepaired: false };
  return { code: "", name: text, isRepaired: false };
}

/** A voucher's word and number: 记-0001, 记0001, 记 1, 预记-12, 转字第3号, 0001. */
export function voucherOf(cell: SheetCell): { readonly word: string; readonly number: string } {
  const text = String(cell).normalize("NFKC").trim();
  const match = /^([^\d\s-]*?)字?\s*第?[-\s_]*(\d[\d-]*)号?$/u.exec(text);
  if (match === null) return { word: "", number: text };
  return { word: match[1] ?? "", number: match[2] ?? "" };
}
