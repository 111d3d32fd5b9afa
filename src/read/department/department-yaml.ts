import type { Department, DepartmentPerson, DepartmentUnit } from "#model/department.ts";
import type { DepartmentProblem } from "#model/department-problem.ts";
import type { YamlNode } from "#read/explanations/yaml.ts";
import { POLICIES, type Policies, type PolicyKey } from "#standard/accounting/policies.ts";
import { DIMENSION_WORDS } from "#standard/accounting/values.ts";
import { LEDGER_WORDS, UNIT_KIND_WORDS } from "#standard/department-tables.ts";
import { EDITIONS } from "#standard/editions.ts";
import { foldName } from "#standard/folded-name.ts";
import { SCORING_POLICIES } from "#standard/performance/policies.ts";
import { type DepartmentProblemList, note } from "./problems.ts";
import { itemsOf, mapOf, placeIn, rootOf, textIn, type YamlMap } from "./yaml-map.ts";

/** What department.yaml says: the department, and its choices where the law leaves one. */
export type DepartmentRead = {
  /** Undefined where it cannot be used; then there is an error among the problems. */
  readonly department: Department | undefined;
  readonly policies: Partial<Policies>;
  readonly problems: readonly DepartmentProblem[];
};

/** The keys of department.yaml. */
export const DEPARTMENT_KEYS = [
  ...(["department", "year", "region", "money", "decimals", "units", "people"] as const),
  ...(["policies", "scoring", "codes"] as const),
];
export const UNIT_KEYS = [
  ...(["code", "name", "kind", "ledger", "parent", "creditCode", "head", "fund"] as const),
];
export const PERSON_KEYS = ["role", "name", "phone"] as const;
export const MONEY_WORDS: readonly string[] = ["元", "千元", "万元", "百万元", "亿元"];

const FISCAL_FUNDS = ["general", "government-fund", "state-capital"] as const;

/** Reads the text of department.yaml; units may stand in registers/units.csv instead. */
export function readDepartment(text: string, file: string): DepartmentRead {
  const list: DepartmentProblemList = { file, problems: [] };
  const root = rootOf(list, text, DEPARTMENT_KEYS);
  if (root === undefined) return { department: undefined, policies: {}, problems: list.problems };
  const name = textIn(list, root, { key: "department", isNeeded: true });
  const year = yearOf(list, root);
  const department: Department = {
    name,
    year,
    region: regionOf(list, root, year),
    units: itemsOf(list, root, "units").flatMap((node) => unitOf(list, node)),
    people: itemsOf(list, root, "people").flatMap((node) => personOf(list, node)),
    moneyUnit: moneyOf(list, root),
    moneyDecimals: decimalsOf(list, root),
    codes: textsOf(list, root, "codes"),
    scoring: scoringOf(list, root),
  };
  judgeUnits(list, department.units, root);
  const policies = policiesOf(list, root);
  const isUsable = list.problems.every(({ severity }) => severity === "warning");
  return { department: isUsable ? department : undefined, policies, problems: list.problems };
}

function yearOf(list: DepartmentProblemList, root: YamlMap): number {
  const text = textIn(list, root, { key: "year", isNeeded: true });
  const match = /^((?:19|20)\d\d)(?:年度?)?$/.exec(text);
  if (match === null && text !== "") {
    note(list, placeIn(root, "year"), { code: "year-unreadable", text });
  }
  return Number(match?.[1] ?? "0");
}

/** The edition by its key or its Chinese name; of two of one name the one nearest below the year. */
function regionOf(list: DepartmentProblemList, root: YamlMap, year: number): string {
  const text = textIn(list, root, { key: "region", isNeeded: false });
  if (text === "" || text === "base" || text === "全国") return "base";
  const byKey = EDITIONS.find(({ key }) => key === text);
  if (byKey !== undefined) return byKey.key;
  const named = EDITIONS.filter(({ zh }) => foldName(text).startsWith(foldName(zh)));
  const [best] = [...named].sort((a, b) => distance(a.year, year) - distance(b.year, year));
  if (best !== undefined) return best.key;
  const known = EDITIONS.map(({ zh }) => zh);
  note(list, placeIn(root, "region"), { code: "region-unknown", text, known }, "warning");
  return "base";
}

function distance(own: number | undefined, year: number): number {
  if (own === undefined) return 100;
  return own <= year ? year - own : 50 + own - year;
}

function moneyOf(list: DepartmentProblemList, root: YamlMap): string {
  const text = textIn(list, root, { key: "money", isNeeded: false });
  if (text === "") return "万元";
  if (MONEY_WORDS.includes(text)) return text;
  note(list, placeIn(root, "money"), { code: "value-unknown", text, allowed: MONEY_WORDS });
  return "万元";
}

function decimalsOf(list: DepartmentProblemList, root: YamlMap): number {
  const text = textIn(list, root, { key: "decimals", isNeeded: false });
  if (text === "") return 2;
  if (/^[0-6]$/.test(text)) return Number(text);
  const allowed = ["0", "1", "2", "3", "4", "5", "6"];
  note(list, placeIn(root, "decimals"), { code: "value-unknown", text, allowed });
  return 2;
}

function unitOf(list: DepartmentProblemList, node: YamlNode): readonly DepartmentUnit[] {
  const map = mapOf(list, node, { key: "units", keys: UNIT_KEYS });
  if (map === undefined) return [];
  const text = (key: string, isNeeded: boolean) => textIn(list, map, { key, isNeeded });
  const code = text("code", true);
  const name = text("name", true);
  const kind = wordIn(list, map, { key: "kind", words: UNIT_KIND_WORDS });
  const ledgerText = text("ledger", false);
  const ledger =
    ledgerText === "" ? undefined : wordIn(list, map, { key: "ledger", words: LEDGER_WORDS });
  const fund = fundOf(list, map);
  if (kind === undefined) return [];
  const usual = kind === "institution" ? "institution" : "administrative";
  const own = { code, name, kind, ledger: ledger ?? usual, parent: text("parent", false) };
  const head = ["是", "true", "yes"].includes(text("head", false));
  const unit = { ...own, creditCode: text("creditCode", false), isHead: head };
  return [fund === undefined ? unit : { ...unit, fund }];
}

function fundOf(
  list: DepartmentProblemList,
  map: YamlMap,
): (typeof FISCAL_FUNDS)[number] | undefined {
  const text = foldName(textIn(list, map, { key: "fund", isNeeded: false }));
  if (text === "") return undefined;
  const words: Readonly<Record<string, readonly string[]>> = DIMENSION_WORDS.fund;
  const found = FISCAL_FUNDS.find((fund) => fund === text || words[fund]?.includes(text) === true);
  if (found === undefined) {
    const allowed = FISCAL_FUNDS.map((fund) => words[fund]?.[0] ?? fund);
    note(list, placeIn(map, "fund"), { code: "value-unknown", text, allowed });
  }
  return found;
}

function wordIn<Value extends string>(
  list: DepartmentProblemList,
  map: YamlMap,
  {
    key,
    words,
  }: { readonly key: string; readonly words: Readonly<Record<Value, readonly string[]>> },
): Value | undefined {
  const text = textIn(list, map, { key, isNeeded: true });
  if (text === "") return undefined;
  for (const value in words) {
    if (value === text || words[value].includes(foldName(text))) return value;
  }
  const allowed = Object.values<readonly string[]>(words).map((own) => own[0] ?? "");
  note(list, placeIn(map, key), { code: "value-unknown", text, allowed });
  return undefined;
}

function personOf(list: DepartmentProblemList, node: YamlNode): readonly DepartmentPerson[] {
  const map = mapOf(list, node, { key: "people", keys: PERSON_KEYS });
  if (map === undefined) return [];
  const text = (key: string, isNeeded: boolean) => textIn(list, map, { key, isNeeded });
  return [{ role: text("role", true), name: text("name", false), phone: text("phone", false) }];
}

/** Units of one code, and units below one that is not there. */
function judgeUnits(
  list: DepartmentProblemList,
  units: readonly DepartmentUnit[],
  root: YamlMap,
): void {
  const place = placeIn(root, "units");
  const seen = new Set<string>();
  for (const { code } of units) {
    if (seen.has(code)) note(list, place, { code: "code-twice", text: code, otherRow: place.row });
    seen.add(code);
  }
  for (const { parent } of units) {
    if (parent !== "" && !seen.has(parent))
      note(list, place, { code: "unit-unknown", text: parent });
  }
}

function policiesOf(list: DepartmentProblemList, root: YamlMap): Partial<Policies> {
  const node = root.entries.get("policies")?.value;
  if (node === undefined || (node.kind === "scalar" && node.text === "")) return {};
  const keys = Object.keys(POLICIES).filter(isPolicyKey);
  const map = mapOf(list, node, { key: "policies", keys });
  let policies: Partial<Policies> = {};
  for (const key of map === undefined ? [] : keys) {
    if (map === undefined || !map.entries.has(key)) continue;
    const text = textIn(list, map, { key, isNeeded: false });
    if (text === "") continue;
    const chosen = choiceOf(key, text);
    if (chosen !== undefined) policies = { ...policies, ...chosen };
    else {
      const allowed = POLICIES[key].values.map(({ value }) => value);
      note(list, placeIn(map, key), { code: "value-unknown", text, allowed });
    }
  }
  return policies;
}

function choiceOf<Key extends PolicyKey>(key: Key, text: string): Partial<Policies> | undefined {
  const found = POLICIES[key].values.find(({ value, zh }) => value === text || zh === text);
  return found === undefined ? undefined : { [key]: found.value };
}

function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(POLICIES, key);
}

function textsOf(
  list: DepartmentProblemList,
  root: YamlMap,
  key: string,
): ReadonlyMap<string, string> {
  const node = root.entries.get(key)?.value;
  if (node === undefined || (node.kind === "scalar" && node.text === "")) return new Map();
  const map = mapOf(list, node, { key, keys: [] });
  const names = map === undefined ? [] : [...map.entries.keys()];
  return new Map(
    names.flatMap((name): [string, string][] =>
      map === undefined ? [] : [[name, textIn(list, map, { key: name, isNeeded: true })]],
    ),
  );
}

function scoringOf(list: DepartmentProblemList, root: YamlMap): ReadonlyMap<string, string> {
  const chosen = textsOf(list, root, "scoring");
  const known = Object.keys(SCORING_POLICIES);
  for (const text of chosen.values()) {
    if (text === "" || known.includes(text)) continue;
    note(list, placeIn(root, "scoring"), { code: "value-unknown", text, allowed: known });
  }
  return chosen;
}
