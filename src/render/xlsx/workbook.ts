import { Workbook } from "@cj-tech-master/excelts";

/** A list as a sheet of a workbook: a head that stays, a filter, cells of text. */
export type ListSheet = {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListCell[])[];
};

export type ListColumn = {
  readonly title: string;
  /** In columns of a half-width character. */
  readonly width: number;
};

/** Text, or a whole number to sort by. */
export type ListCell = string | number;

/** The day of every workbook: the same lists make the same bytes. */
const DAY = new Date(Date.UTC(2000, 0, 1));
const ROWS_MAX = 1_048_575;
const CHARACTERS_MAX = 32_767;

/** Lists as the bytes of an XLSX file. */
export async function workbookOf(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.created = DAY;
  workbook.modified = DAY;
  workbook.creator = "juesuan";
  workbook.lastModifiedBy = "juesuan";
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name, {
      views: [{ state: "frozen", xSplit: 0, ySplit: 1 }],
      pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    sheet.columns = columns.map(({ title, width }) => ({ header: title, width }));
    for (const row of rows.slice(0, ROWS_MAX)) sheet.addRow(row.map(cellValue));
    sheet.pageSetup.printTitlesRow = "1:1";
    sheet.autoFilter = {
      from: { row: 1, col: 1 },
      to: { row: rows.length + 1, col: columns.length },
    };
    sheet.eachRow((row, number) => {
      row.alignment = { vertical: "top", wrapText: true };
      row.font = { name: "宋体", size: 11, bold: number === 1 };
      if (number === 1) row.fill = { type: "pattern", pattern: "solid", fgColor: { argb: HEAD } };
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Light grey behind the head. */
const HEAD = "FFE7EAEE";

/** A cell holds no more than this, and no character that XML cannot carry. */
function cellValue(value: ListCell): ListCell {
  if (typeof value === "number") return value;
  const text = [...value].filter(isXml).join("");
  return text.length > CHARACTERS_MAX ? `${text.slice(0, CHARACTERS_MAX - 1)}…` : text;
}

function isXml(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
