import { readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";

/** One disclosure to be read: a file, or several files that belong together. */
export type Input = {
  /** As it was given, or found in its folder. */
  readonly name: string;
  readonly paths: readonly string[];
  /** Where what belongs to it lies: NAME.explanations.yaml. */
  readonly folder: string;
  /** NAME: the file without its ending, or the folder. */
  readonly stem: string;
};

/**
 * What the files and folders of a command line stand for: each file is a disclosure; with
 * `--together` all are one; in a folder each file is one, and so is each sub-folder.
 */
export function inputsOf(files: readonly string[], isTogether: boolean): readonly Input[] {
  if (isTogether) {
    const paths = files.flatMap((file) => (isFolder(file) ? filesIn(file) : [file]));
    return [{ name: files.join(" "), paths, ...besideOf(files[0] ?? "") }];
  }
  return files.flatMap((file) =>
    isFolder(file) ? batchOf(file) : [{ name: file, paths: [file], ...besideOf(file) }],
  );
}

function batchOf(folder: string): readonly Input[] {
  return namesIn(folder).map((name) => {
    const path = join(folder, name);
    const paths = isFolder(path) ? filesIn(path) : [path];
    return { name: path, paths, ...besideOf(path) };
  });
}

function besideOf(path: string): Pick<Input, "folder" | "stem"> {
  const name = basename(path);
  const stem = isFolder(path) ? name : name.slice(0, name.length - extname(name).length);
  return { folder: dirname(path), stem };
}

function filesIn(folder: string): readonly string[] {
  return namesIn(folder)
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path));
}

/** What lies beside documents and is none: explanations, and results of earlier runs. */
const NO_DOCUMENT = /\.explanations\.ya?ml$|\.check\.(?:txt|json|sarif|html|pdf|xlsx)$/;

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && !NO_DOCUMENT.test(name))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
