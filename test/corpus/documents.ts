import { readdirSync } from "node:fs";
import { join } from "node:path";
import { CORPUS_FOLDER } from "./corpus.ts";

/** A document of the corpus that has labels. */
export type CorpusDocument = {
  readonly name: string;
  readonly path: string;
  /** Its region's key in the data of standard/. */
  readonly region: string;
  /** The file in the labels, where one label file serves two documents. */
  readonly label: string | undefined;
};

/** The documents that can be read today and have labels. */
export function corpusDocuments(): readonly CorpusDocument[] {
  const whole = [
    document("urumqi-natural-resources-2024.md", "xinjiang"),
    document("putuo-social-work-2024.pdf", "shanghai"),
    document("regional/sichuan-yunping-agriculture-2024.md", "sichuan"),
    document("regional/guangxi-guiling-culture-2024.html", "guangxi"),
    {
      ...document("regional/beijing-yongning-water-2024.txt", "beijing"),
      label: "beijing-yongning-water-2024.txt",
    },
  ];
  const recreated = readdirSync(join(CORPUS_FOLDER, "recreated"))
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => document(`recreated/${file}`, file.split("-")[0] ?? ""));
  return [...whole, ...recreated];
}

function document(path: string, region: string): CorpusDocument {
  const name = path.replace(/^.*\//, "").replace(/\.[a-z]+$/, "");
  return { name, path, region, label: undefined };
}
