/**
 * Adopted the prescribed narrative once: `node scripts/adopt-narrative.ts narrative.yaml` prints
 * the table `src/standard/phrases/prescribed.ts`, which is the source from then on. The names of
 * the reference are joined to the paths of the relations by `figure` and then vanish.
 */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

type Names = Readonly<Record<string, string>>;

type Entry = {
  readonly id: string;
  readonly region: string;
  readonly template: string;
  readonly repeat?: { readonly over: string };
  readonly follows?: string;
  readonly relation?: string;
  readonly zero?: boolean;
  readonly example?: string;
  readonly status?: string;
  readonly note?: string;
};

type Reference = {
  readonly concepts: Readonly<Record<string, { readonly figure?: string | readonly string[] }>>;
  readonly sections: readonly { readonly id: string; readonly phrases: readonly Entry[] }[];
};

/** Concepts of the reference without a figure in the relations, in the style of the regions. */
const FIGURES_ADDED: Names = {
  "income-general-public": "n.income.general-budget",
  "income-government-fund": "n.income.government-fund",
  "income-state-capital": "n.income.state-capital",
  "capital-total": "n.state.income-grand-total",
  "capital-carryover-opening": "n.state.carryover-opening",
  "capital-carryover-closing": "n.state.carryover-closing",
  "capital-expenditure-total": "n.state.expenditure-grand-total",
  "capital-item": "n.state.item[$item]",
  "reception-foreign-batches": "n.three.reception-foreign-batches",
  "reception-foreign-persons": "n.three.reception-foreign-people",
  "staff-establishment": "n.staff.establishment",
};

/** Where a print fills both sides, its measures are those of the section. */
const TWO_SIDED: Names = {
  "total.change-shanghai": "n.overall.income-grand-total+n.overall.expenditure-grand-total",
  "total.both": "n.overall.income-grand-total+n.overall.expenditure-grand-total",
  "total.both-beijing": "n.overall.income-grand-total+n.overall.expenditure-grand-total",
  "fiscal.change-shanghai": "n.fiscal.income-grand-total+n.fiscal.expenditure-grand-total",
};

/** Templates whose reading was settled by regional documents. */
const SETTLED: Names = {
  "overview.establishment":
    "行政编制{count:n.staff.establishment-administrative}人，" +
    "实有人数{count:n.staff.administrative}人" +
    "〔；事业编制{count:n.staff.establishment-institution}人，" +
    "实有人数{count:n.staff.institution}人〕。",
  "gpb.detail.head-shanghai":
    "一般公共预算财政拨款支出〈年初预算为{amount:n.general.budget-initial}{unit}，" +
    "全年预算为{amount:n.general.budget}{unit}|" +
    "〈年初|全年〉预算为{amount:n.general.budget}{unit}〉，支出决算为{amount:n.general.actual}{unit}，" +
    "完成〈年初|全年〉预算〔数〕的{percent:n.general.completion-rate}%。",
};

/** 决算数 beside its budget has a key of its own in the sections that say it twice. */
const ACTUAL = /^(?:fiscal|gpb\.total|fund)\.budget$|^gpb\.detail\.head-shanghai$/;

const ROW: Names = {
  income: "n.income.$row",
  expenditure: "n.expenditure.$row",
  sangong: "n.three.$row",
  "other.assets": "n.assets.vehicles-$row",
};

const SUFFIX: Names = {
  change: "change",
  rate: "change-rate",
  share: "share",
  "initial-budget": "budget",
  "year-budget": "budget",
  "named-budget": "budget",
  deviation: "deviation-rate",
  completion: "completion-rate",
};

/** Figures whose measures are keys of the section: n.fiscal.change. */
const OF_SECTION: Names = {
  "n.overall.income-grand-total": "n.overall",
  "n.fiscal.income-grand-total": "n.fiscal",
  "n.general.expenditure": "n.general",
  "n.fund.income-grand-total": "n.fund",
  "n.state.income-grand-total": "n.state",
  "n.running.amount": "n.running",
};

function main(path: string): void {
  const reference: Reference = parse(readFileSync(path, "utf8"));
  const lines = reference.sections.flatMap((section) =>
    section.phrases.map((entry) => entryText(reference, section.id, entry)),
  );
  process.stdout.write(`${HEADER}${lines.join("\n")}\n];\n`);
}

const HEADER = `import type { PhraseEntry } from "./phrase.ts";

/**
 * The prescribed sentences, adopted from narrative.yaml. \`source\` is a key of its list of sources;
 * \`seed\` is the Xinjiang narrative and \`sh-template\` the Shanghai template.
 */
export const PRESCRIBED: readonly PhraseEntry[] = [
`;

function entryText(reference: Reference, section: string, entry: Entry): string {
  const template = entry.template.replace(/\{([a-z-]+)(?::([^}]+))?\}/g, (_, kind, name) =>
    slotText(reference, { section, entry, kind, name: name ?? "" }),
  );
  const isRecalled = entry.status !== undefined;
  const fields = {
    id: entry.id,
    section,
    edition: entry.region,
    template: SETTLED[entry.id] ?? fullWidth(template),
    ...(entry.repeat === undefined ? {} : { repeat: entry.repeat.over }),
    ...(entry.follows === undefined ? {} : { follows: entry.follows }),
    ...(entry.relation === undefined ? {} : { relation: relationText(reference, section, entry) }),
    ...(entry.zero === true ? { zero: true } : {}),
    status: isRecalled ? "recalled" : "verified",
    source: entry.example ?? (entry.region === "xinjiang" ? "seed" : "seed, sh-template"),
    ...(entry.note === undefined ? {} : { note: entry.note }),
  };
  return `  ${JSON.stringify(fields)},`;
}

/** The equation with the paths of the relations for the names of the reference. */
function relationText(reference: Reference, section: string, entry: Entry): string {
  return (entry.relation ?? "").replace(/[a-z]+(?:-[a-z]+)*/g, (name) =>
    reference.concepts[name]?.figure === undefined ? name : figureOf(reference, section, name),
  );
}

type Slot = {
  readonly section: string;
  readonly entry: Entry;
  readonly kind: string;
  readonly name: string;
};

const WORDS = /^(?:name|text|list|prose|year|prior-year|date|department|ordinal)$/;

function slotText(reference: Reference, slot: Slot): string {
  if (slot.kind === "date") return "{date}";
  if (slot.name === "" || WORDS.test(slot.kind)) {
    return slot.name === "" ? `{${slot.kind}}` : `{${slot.kind}:${slot.name}}`;
  }
  return `{${slot.kind}:${conceptOf(reference, slot)}}`;
}

function conceptOf(reference: Reference, slot: Slot): string {
  const [concept = "", written = ""] = slot.name.split(/\.(.*)/);
  const name = measureNameOf(slot.kind, written.replace(/\(.*/, ""));
  const figure = figureOf(reference, slot.section, concept);
  if (name === "") {
    const both = TWO_SIDED[slot.entry.id];
    if (both !== undefined) return both;
    if (ACTUAL.test(slot.entry.id)) return `${OF_SECTION[figure]}.actual`;
    return figure;
  }
  if (written === "share(contracts-sme)") return "n.procurement.micro-share-of-sme";
  return measureOf(figure, SUFFIX[name] ?? name);
}

function measureNameOf(kind: string, written: string): string {
  if (kind === "sign" || kind === "change") return "change";
  return kind === "trend" ? "rate" : written;
}

function figureOf(reference: Reference, section: string, concept: string): string {
  if (concept === "row") return ROW[section] ?? "";
  const figure = reference.concepts[concept]?.figure ?? FIGURES_ADDED[concept];
  if (figure === undefined) throw new Error(`${concept} has no figure`);
  if (typeof figure === "string") return figure;
  return figure[section === "total" ? 0 : 1] ?? "";
}

function measureOf(figure: string, suffix: string): string {
  const section = OF_SECTION[figure];
  if (section !== undefined) return `${section}.${suffix}`;
  const coded = /^(.*)(\[.*\])$/.exec(figure);
  return coded === null ? `${figure}-${suffix}` : `${coded[1]}-${suffix}${coded[2]}`;
}

/** The form prints full-width punctuation; the reference wrote it half width. */
function fullWidth(template: string): string {
  return template
    .replace(/(\{(?:amount|change):[^}]*\})万(?:元|〔元〕)/g, "$1{unit}")
    .split(/(\{[^}]*\})/)
    .map((part) => (part.startsWith("{") ? part : widened(part)))
    .join("");
}

function widened(words: string): string {
  const wide: Names = { ",": "，", ":": "：", ";": "；", "(": "（", ")": "）" };
  return words.replace(/[,:;()]/g, (char) => wide[char] ?? char);
}

main(process.argv[2] ?? "narrative.yaml");
