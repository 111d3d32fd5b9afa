/** The regions that relations name (`where`), in the words of the editions. */
const REGIONS: Readonly<Record<string, string>> = {
  Xinjiang: "新疆",
  Shanghai: "上海",
  Sichuan: "四川",
  Yunnan: "云南",
  Shaanxi: "陕西",
  Guangdong: "广东",
  "Inner Mongolia": "内蒙古",
};

/** The names of the regions that a relation's `where` lists; empty where it lists none. */
export function regionsOf(where: string): readonly string[] {
  return Object.entries(REGIONS).flatMap(([word, name]) => (where.includes(word) ? [name] : []));
}
