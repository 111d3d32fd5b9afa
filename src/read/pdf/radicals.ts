/**
 * Some writers of PDF name the signs of radicals (部首) instead of the characters that look alike:
 * the text layer says ⽤ where the page shows 用. Those without a compatibility mapping in Unicode
 * stand in the table.
 */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map([
  ["⺟", "母"],
  ["⺠", "民"],
  ["⻄", "西"],
  ["⻅", "见"],
  ["⻆", "角"],
  ["⻉", "贝"],
  ["⻋", "车"],
  ["⻓", "长"],
  ["⻔", "门"],
  ["⻘", "青"],
  ["⻚", "页"],
  ["⻛", "风"],
  ["⻜", "飞"],
  ["⻝", "食"],
  ["⻢", "马"],
  ["⻣", "骨"],
  ["⻤", "鬼"],
  ["⻥", "鱼"],
  ["⻦", "鸟"],
  ["⻨", "麦"],
  ["⻩", "黄"],
  ["⻬", "齐"],
  ["⻮", "齿"],
  ["⻰", "龙"],
  ["⻳", "龟"],
]);

/** The text with the signs of radicals replaced by the characters; its length stays. */
export function ordinaryHan(text: string): string {
  if (!/[\u2e80-\u2fdf]/.test(text)) return text;
  return text.replace(/[\u2e80-\u2fdf]/g, (sign) => SUPPLEMENT.get(sign) ?? sign.normalize("NFKC"));
}
