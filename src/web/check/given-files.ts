/** What lies beside documents and is none: explanations, and results of earlier runs. */
const NO_DOCUMENT =
  /\.explanations\.ya?ml$|\.check\.(?:txt|json|sarif|html|pdf|xlsx)$|^(?:Thumbs\.db|desktop\.ini)$/i;

/** More files than this a folder is not searched for. */
const FILES_MAX = 10_000;

/** Files as they were given, and whether a folder was among them. */
export type Given = { readonly files: readonly File[]; readonly isFolder: boolean };

/** What was dropped; folders are searched. Must be called before the event ends. */
export async function droppedFiles(data: DataTransfer): Promise<Given> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) {
    return { files: [...data.files], isFolder: false };
  }
  const found: File[] = [];
  for (const entry of entries) await gather(entry, found);
  return { files: documentsOf(found), isFolder: true };
}

/** The files of a folder without what is no document, in the order of their names. */
export function documentsOf(files: readonly File[]): readonly File[] {
  return files.filter(({ name }) => !name.startsWith(".") && !NO_DOCUMENT.test(name));
}

async function gather(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= FILES_MAX) return;
  if (isFileEntry(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(
      () => undefined,
    );
    if (file !== undefined) found.push(file);
  } else if (isDirectoryEntry(entry)) {
    for (const own of await entriesOf(entry)) await gather(own, found);
  }
}

/** Browsers hand a folder over in pieces of a hundred. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const piece = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (piece.length === 0) break;
    all.push(...piece);
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectoryEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
