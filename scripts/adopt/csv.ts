export type Row = Readonly<Record<string, string>>;

/** Rows of a CSV text with a header row, by column name. Quoted fields may hold commas and quotes. */
export function readCsv(text: string): readonly Row[] {
  const [header = [], ...records] = recordsOf(text);
  return records.map((record) =>
    Object.fromEntries(header.map((name, index) => [name, record[index] ?? ""])),
  );
}

function recordsOf(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    if (match[0] === "" && record.length === 0) break;
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    records.push(record);
    record = [];
  }
  return records;
}
