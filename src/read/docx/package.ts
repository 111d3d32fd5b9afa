import type { ReadProblem } from "#model/read-problem.ts";
import { ok, type Result } from "#model/result.ts";
import type { Zip } from "#read/zip/directory.ts";
import { readPart } from "./part.ts";

/** Names of the parts of a Word file, and counts of what is never opened. */
export type DocxPackage = {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  readonly footnotes: string;
  readonly endnotes: string;
  readonly runningHeads: readonly { readonly name: string; readonly path: string }[];
  readonly macros: number;
  readonly externalLinks: number;
  readonly embeddedObjects: number;
};

type Relation = { readonly type: string; readonly target: string; readonly isExternal: boolean };

/** Running heads that are read; a document has three kinds of two in each section. */
const RUNNING_HEADS_MAX = 200;

/** Finds the parts of a Word file by its relations, by their usual names where it has none. */
export function packageOf(zip: Zip): Result<DocxPackage, ReadProblem> {
  const ofFile = relationsOf(zip, "");
  if (!ofFile.ok) return ofFile;
  const document =
    ofFile.value.find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const relations = relationsOf(zip, document);
  if (!relations.ok) return relations;
  const all = relations.value;
  const folder = document.slice(0, document.lastIndexOf("/") + 1);
  const part = (type: string) =>
    all.find((relation) => relation.type === type && !relation.isExternal)?.target ??
    `${folder}${type}.xml`;
  const heads = all.filter(({ type }) => type === "header" || type === "footer");
  const counts = new Map<string, number>();
  const names = [...zip.entries.keys()];
  return ok({
    document,
    styles: part("styles"),
    numbering: part("numbering"),
    footnotes: part("footnotes"),
    endnotes: part("endnotes"),
    runningHeads: heads.slice(0, RUNNING_HEADS_MAX).map(({ type, target }) => {
      const count = (counts.get(type) ?? 0) + 1;
      counts.set(type, count);
      return { name: target, path: `${type}${count}` };
    }),
    macros: names.filter((name) => /(?:^|\/)vbaProject\.bin$/i.test(name)).length,
    externalLinks: all.filter(isExternalContent).length,
    embeddedObjects: names.filter((name) => /^word\/embeddings\/./.test(name)).length,
  });
}

/** A link that a reader follows is no content; a picture, template or part that is fetched is. */
function isExternalContent({ type, isExternal }: Relation): boolean {
  return isExternal && type !== "hyperlink";
}

/** The relations of a part, of the package itself for "". */
function relationsOf(zip: Zip, part: string): Result<readonly Relation[], ReadProblem> {
  const at = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, at);
  const relations: Relation[] = [];
  const read = readPart(zip, `${folder}_rels/${part.slice(at)}.rels`, {
    text: () => undefined,
    close: () => undefined,
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const isExternal = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      relations.push({
        type: (attributes["Type"] ?? "").replace(/^.*\//, ""),
        target: isExternal ? target : inFolder(folder, target),
        isExternal,
      });
    },
  });
  return read.ok ? ok(relations) : read;
}

/** The name of a part that a relation gives beside its folder or, with a leading /, from the root. */
function inFolder(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
