/** Numbers of titles and paragraphs: 十二 is 12. */
const DIGITS = "零一二三四五六七八九";

/** The number that Chinese numerals up to 99 spell; undefined for other words. */
export function numberOfHan(han: string): number | undefined {
  const found = /^([二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(han);
  if (found === null || han === "") return undefined;
  const [, tens = "", ten = "", ones = ""] = found;
  if (ten === "") return tens !== "" && ones !== "" ? undefined : DIGITS.indexOf(tens || ones);
  return (tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + Math.max(0, DIGITS.indexOf(ones || "零"));
}
