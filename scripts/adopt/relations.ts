import { parse } from "yaml";
import { head, literal } from "./literal.ts";
import { STRUCTURED, STRUCTURED_NOTES, type TestEntry } from "./structured.ts";

type YamlRelation = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly source: readonly string[];
};
type YamlFigure = {
  readonly key: string;
  readonly zh: string;
  readonly each?: readonly string[];
  readonly in: readonly string[];
  readonly signed?: boolean;
  readonly type?: string;
  readonly note?: string;
};

/** Files of the entries by the groups of the reference, in its order. */
const PARTS: readonly { readonly file: string; readonly constant: string; readonly to: string }[] =
  [
    {
      file: "statement-entries.ts",
      constant: "STATEMENT_ENTRIES",
      to: "narrative-overall-agrees-01",
    },
    {
      file: "narrative-entries.ts",
      constant: "NARRATIVE_ENTRIES",
      to: "performance-project-count",
    },
    { file: "document-entries.ts", constant: "DOCUMENT_ENTRIES", to: "" },
  ];

const DOCUMENTS: Readonly<Record<string, string>> = {
  T: "official-template-department-final-accounts.pdf",
  P: "putuo-social-work-2024.pdf",
  U: "urumqi-natural-resources-2024.md",
};

/** The relations and the figures they name: file under `standard/` and its text. */
export function relationTables(read: (name: string) => string): ReadonlyMap<string, string> {
  const { relations, figures } = parse(read("statements/relations.yaml")) as {
    relations: readonly YamlRelation[];
    figures: Readonly<Record<string, readonly YamlFigure[]>>;
  };
  const files = new Map<string, string>([["relations/figures.ts", figureTable(figures)]]);
  let rest = relations.map(entryOf);
  for (const part of PARTS) {
    const end = part.to === "" ? rest.length : rest.findIndex(({ id }) => id === part.to);
    files.set(`relations/${part.file}`, entryTable(part.constant, rest.slice(0, end)));
    rest = rest.slice(end);
  }
  return files;
}

function entryTable(constant: string, entries: readonly unknown[]): string {
  return [
    head("statements/relations.yaml"),
    'import type { RelationEntry } from "./entry.ts";',
    "",
    `export const ${constant}: readonly RelationEntry[] = [\n${entries.map(literal).join(",\n")}\n];`,
    "",
  ].join("\n");
}

function entryOf(relation: YamlRelation): TestEntry & { readonly id: string } {
  const structured = STRUCTURED[relation.id];
  const notes = [relation.note, relation.also, STRUCTURED_NOTES[relation.id]];
  const recalled = /recalled/.test(`${relation.source.join(" ")} ${relation.says ?? ""}`);
  return {
    id: relation.id,
    title: relation.title,
    kind: relation.kind,
    scope: relation.scope,
    given: relation.given,
    tests: structured ?? [testOf(relation)],
    when: whenOf(relation),
    where: relation.where,
    breaksWhen: relation["breaks-when"],
    strength: relation.strength,
    checkable: relation.checkable,
    absentPart: relation["absent-part"],
    derivedFrom: relation["derived-from"],
    source: relation.source,
    status: recalled ? "recalled" : "verified",
    note: notes.filter((note) => note !== undefined).join("; ") || undefined,
    example: relation.example,
  };
}

function whenOf(relation: YamlRelation): unknown {
  const rates = JSON.stringify(relation.each ?? "").includes("with a rate");
  return rates ? "the rate is printed" : relation.when;
}

function testOf(relation: YamlRelation): TestEntry {
  const each = relation.each === undefined ? undefined : eachOf(relation.each as object);
  if (relation.says !== undefined) return { says: relation.says };
  if (relation.percent !== undefined) {
    const { part, whole, percent } = relation;
    return { each, part, whole, percent };
  }
  if (relation.rate !== undefined) {
    const { current, change, rate } = relation;
    return { each, current, change, rate };
  }
  const [left, right] = [relation.left, relation.right].map((side) =>
    (side as readonly string[]).map((term) => (term === "$cell" ? "$cell.0" : term)),
  );
  return { each, left, right };
}

function eachOf(each: object): unknown {
  return Object.fromEntries(
    Object.entries(each).map(([name, of]) => {
      if (typeof of === "string") return [name, rowsOf(of)];
      return [name, name === "cell" ? of.map((cell: string) => [cell]) : of];
    }),
  );
}

/** "01 and 03 classes", "07 all rows", "04 expenditure rows", "07 classes and sections". */
function rowsOf(text: string): { readonly of: readonly string[]; readonly level: string } {
  const match =
    /^(\S+)(?: and (n\.\w+|\d\d))? (all rows|classes and sections|expenditure rows|classes|sections|items)(?: with a rate)?$/.exec(
      text,
    );
  if (match === null) throw new Error(`rows are not understood: ${text}`);
  const levels = new Map([
    ["all rows", "all"],
    ["classes and sections", "class-or-section"],
    ["expenditure rows", "expenditure"],
    ["classes", "class"],
    ["sections", "section"],
    ["items", "item"],
  ]);
  const of = [match[1], match[2]].filter((part) => part !== undefined);
  return { of, level: levels.get(match[3] ?? "") ?? "" };
}

function figureTable(groups: Readonly<Record<string, readonly YamlFigure[]>>): string {
  const figures = Object.entries(groups).flatMap(([section, entries]) =>
    entries.flatMap((figure) => expand(figure).map((key) => figureRow(section, key, figure))),
  );
  const state = figures
    .filter((row) => row.section === "fund")
    .filter((row) => !["n.fund.income", "n.fund.expenditure"].includes(row.name))
    .map((row) => ({
      ...row,
      section: "state",
      name: row.name.replace("n.fund.", "n.state."),
      status: "recalled",
      note: "the same keys as fund",
    }));
  return [
    head("statements/relations.yaml, figures"),
    'import type { Sourced } from "#standard/sourced.ts";',
    "",
    "/** A figure of the narrative that relations name (决算公开说明). */",
    "export type NarrativeFigure = Sourced & {",
    "  /** Group of the narrative it stands in. */",
    "  readonly section: string;",
    "  /** Path without the row: `n.general.item`. */",
    "  readonly name: string;",
    "  /** What the figure is printed for, each under its key in brackets; absent for one figure. */",
    '  readonly row?: "class" | "item";',
    "  /** In the words of the field. */",
    "  readonly title: string;",
    "  /** Whether a word (增加, 减少) or a minus gives it a sign. */",
    "  readonly signed: boolean;",
    "  /** `names` is a list of names, not a number. */",
    '  readonly type: "figure" | "names";',
    "};",
    "",
    "/** All of them, lists of items expanded. */",
    `export const NARRATIVE_FIGURES: readonly NarrativeFigure[] = [\n${[...figures, ...state].map(literal).join(",\n")}\n];`,
    "",
  ].join("\n");
}

function expand(figure: YamlFigure): readonly string[] {
  if (figure.each === undefined) {
    return figure.key.includes("$source") || figure.key.includes("$nature")
      ? sharesOf(figure.key)
      : [figure.key];
  }
  return figure.each.map((key) => figure.key.replace(/\$[a-z]+/, key));
}

/** The shares are printed for the same parts as the amounts above them. */
function sharesOf(key: string): readonly string[] {
  const parts = key.includes("$source")
    ? [
        "fiscal",
        "superior-subsidy",
        "business-income",
        "operating-income",
        "subordinate-remittance",
        "other-income",
      ]
    : ["basic", "project", "paid-to-superior", "operating", "subsidy-to-subordinates"];
  return parts.map((part) => key.replace(/\$[a-z]+/, part));
}

function figureRow(section: string, key: string, figure: YamlFigure) {
  const match = /^([^[]+)(?:\[\$(class|item)\])?$/.exec(key);
  return {
    section,
    name: match?.[1] ?? key,
    row: match?.[2],
    title: figure.zh,
    signed: figure.signed ?? false,
    type: figure.type ?? "figure",
    status: "verified",
    source: figure.in.map((letter) => DOCUMENTS[letter] ?? letter).join("; "),
    note: figure.note ?? "",
  };
}
