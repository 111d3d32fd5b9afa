import type { ReadProblem } from "#model/read-problem.ts";
import { failed, ok, type Result } from "#model/result.ts";
import type { SourceDocument } from "#model/source-document.ts";
import { inFile, together } from "#read/together.ts";
import { openZip, type Zip, type ZipEntry } from "./directory.ts";
import { unpackWhole } from "./inflate.ts";

type Read = Result<SourceDocument, ReadProblem>;
type ReadFile = (bytes: Uint8Array, name: string) => Promise<Read>;

/** Files of a package that are read; a disclosure has a dozen. */
const MEMBERS_MAX = 200;

/** What systems leave in a zip and nobody wrote. */
const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i;
const ARCHIVE = /\.(?:zip|rar|7z|gz|tar|tgz)$/i;

/**
 * Reads a zip of several files as one disclosure, in the order of their names; every place names
 * its file. Zips in the zip are not opened, and files of other kinds are counted; a file that
 * should be read and cannot be makes the whole unreadable.
 */
export async function readArchive(bytes: Uint8Array, read: ReadFile): Promise<Read> {
  const zip = openZip(bytes, "zip");
  if (!zip.ok) return zip;
  const members = [...zip.value.entries.values()]
    .filter(({ name }) => !LEFT_BEHIND.test(name))
    .sort((a, b) => compareNames(a.name, b.name));
  if (members.length > MEMBERS_MAX) {
    const found = members.length;
    return failed({ code: "limit", limit: "files", allowed: MEMBERS_MAX, found });
  }
  const documents: SourceDocument[] = [];
  let passedOver = 0;
  for (const member of members) {
    const result = await readMember(zip.value, member, read);
    if (result?.ok) documents.push(inFile(result.value, member.name));
    else if (result === undefined || isNoDocument(result.problem)) passedOver++;
    else return failed({ code: "member-unreadable", file: member.name, cause: result.problem });
  }
  if (documents.length === 0) return failed({ code: "format-not-read", format: "zip" });
  const all = together(documents);
  if (passedOver === 0) return ok(all);
  const limit = { limit: "archive-files", allowed: 0, found: passedOver } as const;
  return ok({ ...all, limits: [...all.limits, limit] });
}

/** Undefined for a zip in the zip. */
async function readMember(zip: Zip, entry: ZipEntry, read: ReadFile): Promise<Read | undefined> {
  if (ARCHIVE.test(entry.name)) return undefined;
  const unpacked = unpackWhole(zip, entry);
  if ("bytes" in unpacked) return read(unpacked.bytes, entry.name);
  return failed({ code: "damaged", format: "zip", detail: "解压后与目录不符" });
}

function isNoDocument({ code }: ReadProblem): boolean {
  return code === "format-not-read" || code === "format-unknown" || code === "empty-file";
}

/** 附件2 stands before 附件10. */
function compareNames(a: string, b: string): number {
  const [one, other] = [sortable(a), sortable(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

function sortable(name: string): string {
  return name.replace(/\d+/g, (digits) => digits.padStart(12, "0"));
}
