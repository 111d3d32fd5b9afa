import { failed, ok, type Result } from "#model/result.ts";
import { parseYaml, type YamlNode } from "#read/explanations/yaml.ts";
import { IMPORT_FIELDS, type ImportField } from "#standard/import-columns.ts";
import { type Header, isImportField, signatureOf } from "./header.ts";
import type { ListKind, MappedColumn } from "./mapping.ts";

/** How the lists of one source are read, confirmed once and used again for the same header. */
export type MappingProfile = {
  readonly name: string;
  /** The file for which it was confirmed. */
  readonly source: string;
  readonly kind: ListKind;
  /** The names of the columns as compared, in order. */
  readonly headerSignature: string;
  /** The field of each column, in order; undefined where it is not used. */
  readonly fields: readonly (ImportField | undefined)[];
  readonly constants: Readonly<Partial<Record<ImportField, string>>>;
  readonly unposted: "ask" | "read" | "leave";
};

/** The text of a profile: JSON, which is YAML too, with a line for each column. */
export function profileText(profile: MappingProfile, columns: readonly MappedColumn[]): string {
  const written = {
    name: profile.name,
    source: profile.source,
    kind: profile.kind,
    headerSignature: profile.headerSignature,
    columns: columns.map(({ header, field }) => ({
      header: header.text,
      field: field ?? "",
      ...(field === undefined ? {} : { meaning: IMPORT_FIELDS[field].zh }),
    })),
    constants: profile.constants,
    unposted: profile.unposted,
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

/** Reads the text of a profile. */
export function readProfile(text: string): Result<MappingProfile, { readonly detail: string }> {
  const parsed = parseYaml(text);
  if (!parsed.ok) return failed({ detail: parsed.problem[0]?.detail ?? "" });
  const root = parsed.value;
  if (root?.kind !== "map") return failed({ detail: "不是一组“名称: 内容”" });
  const node = (key: string) => root.entries.find((entry) => entry.key === key)?.value;
  const kind = scalarOf(node("kind"));
  if (kind !== "vouchers" && kind !== "balances") return failed({ detail: "kind" });
  const columns = node("columns");
  if (columns?.kind !== "list") return failed({ detail: "columns" });
  const fields: (ImportField | undefined)[] = [];
  for (const column of columns.items) {
    const text = column.kind === "map" ? scalarOf(entryOf(column, "field")) : undefined;
    if (text === undefined || (text !== "" && !isImportField(text))) {
      return failed({ detail: `columns: ${text ?? ""}` });
    }
    fields.push(text === "" || !isImportField(text) ? undefined : text);
  }
  const constants = constantsOf(node("constants"));
  if (constants === undefined) return failed({ detail: "constants" });
  const unposted = scalarOf(node("unposted")) ?? "ask";
  if (unposted !== "ask" && unposted !== "read" && unposted !== "leave") {
    return failed({ detail: "unposted" });
  }
  return ok({
    name: scalarOf(node("name")) ?? "",
    source: scalarOf(node("source")) ?? "",
    kind,
    headerSignature: scalarOf(node("headerSignature")) ?? "",
    fields,
    constants,
    unposted,
  });
}

function entryOf(node: YamlNode, key: string): YamlNode | undefined {
  return node.kind === "map" ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}

function scalarOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === "scalar" ? node.text : undefined;
}

function constantsOf(
  node: YamlNode | undefined,
): Readonly<Partial<Record<ImportField, string>>> | undefined {
  if (node === undefined) return {};
  if (node.kind !== "map") return undefined;
  const constants: Partial<Record<ImportField, string>> = {};
  for (const { key, value } of node.entries) {
    const text = scalarOf(value);
    if (!isImportField(key) || text === undefined) return undefined;
    constants[key] = text;
  }
  return constants;
}

/** Whether a profile was confirmed for a header like this one. */
export function isForHeader(profile: MappingProfile, headers: readonly Header[]): boolean {
  return profile.headerSignature === signatureOf(headers);
}

/** The columns of a header as a profile takes them. */
export function columnsByProfile(
  profile: MappingProfile,
  headers: readonly Header[],
): readonly MappedColumn[] {
  return headers.map((header, at) => ({ header, field: profile.fields[at] }));
}
