import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** One disclosure to be read: a file, or several files that belong together. */
export type Input = { readonly name: string; readonly paths: readonly string[] };

/**
 * What the files and folders of a command line stand for: each file is a disclosure; with
 * `--together` all are one; in a folder each file is one, and so is each sub-folder.
 */
export function inputsOf(files: readonly string[], isTogether: boolean): readonly Input[] {
  if (isTogether) {
    const paths = files.flatMap((file) => (isFolder(file) ? filesIn(file) : [file]));
    return [{ name: files.join(" "), paths }];
  }
  return files.flatMap((file) =>
    isFolder(file) ? batchOf(file) : [{ name: file, paths: [file] }],
  );
}

function batchOf(folder: string): readonly Input[] {
  return namesIn(folder).map((name) => {
    const path = join(folder, name);
    return { name: path, paths: isFolder(path) ? filesIn(path) : [path] };
  });
}

function filesIn(folder: string): readonly string[] {
  return namesIn(folder)
    .map((name) => join(folder, name))
    .filter((path) => !isFolder(path));
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
