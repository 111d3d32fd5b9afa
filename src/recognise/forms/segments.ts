import { type Marks, marksOf } from "./marks.ts";
import { type FormRow, textOfRow } from "./rows.ts";
import { hasHan } from "./run.ts";

/** Where in a form a row stands. */
export type Section = "title" | "head" | "funds" | "goals" | "indicators" | "total" | "foot";

export type SectionRow = { readonly row: FormRow; readonly section: Section };

/** The rows of one form, each with its section. */
export type Segment = {
  readonly scope: "department" | "project";
  readonly rows: readonly SectionRow[];
};

type OpenForm = {
  scope: "department" | "project";
  section: Section;
  hasName: boolean;
  hasDepartment: boolean;
  hasFunds: boolean;
  hasIndicators: boolean;
  isGrid: boolean;
  readonly rows: SectionRow[];
};

/** Rows that may stand between the title and the first mark of a form. */
const ROWS_BEFORE_MARKS_MAX = 60;
/** A longer line among the rows of a drawn form is text behind it. */
const STRAY_LINE_MAX = 80;

/** Cuts the rows of a document into forms; a form ends where another begins or other text does. */
export function* segmentsOf(rows: Iterable<FormRow>): Generator<Segment, void> {
  let open: OpenForm | undefined;
  let last: FormRow | undefined;
  for (const row of rows) {
    const marks = marksOf(row);
    const begins = beginningOf(open, row, marks);
    if (begins !== undefined) {
      const lost = begins === "head" && !marks.isName ? lostName(last, row, open) : undefined;
      if (lost !== undefined && open?.rows.at(-1)?.row === lost) open.rows.pop();
      if (open !== undefined && isForm(open)) yield open;
      open = opened(begins, marks);
      if (lost !== undefined) open.rows.push({ row: lost, section: "head" });
    }
    if (open !== undefined) {
      const section = sectionOf(open, row, marks, last);
      if (section !== undefined) add(open, row, section, marks);
      else {
        if (isForm(open)) yield open;
        open = undefined;
      }
    }
    last = row;
  }
  if (open !== undefined && isForm(open)) yield open;
}

function isForm(open: OpenForm): boolean {
  if (open.hasIndicators) return true;
  return open.hasFunds && (open.hasName || open.rows[0]?.section === "title");
}

function opened(section: Section, marks: Marks): OpenForm {
  return {
    scope: marks.title ?? "project",
    section,
    hasName: false,
    hasDepartment: false,
    hasFunds: false,
    hasIndicators: false,
    isGrid: false,
    rows: [],
  };
}

/** The section in which a new form begins with this row, or undefined when none does. */
function beginningOf(open: OpenForm | undefined, row: FormRow, marks: Marks): Section | undefined {
  const isBehind = open === undefined || open.section === "total" || open.section === "foot";
  if (marks.title !== undefined && !marks.isName) {
    const isSame = open !== undefined && open.section === "title" && open.rows.length === 0;
    return isSame ? undefined : "title";
  }
  if (marks.isName) {
    const isAwaited = open !== undefined && !open.hasName && isHeadSection(open.section);
    return isAwaited ? undefined : "head";
  }
  if (marks.isDepartment) {
    const isAwaited = open !== undefined && !open.hasDepartment && isHeadSection(open.section);
    return isAwaited ? undefined : "head";
  }
  if (marks.isIndicators) return isBehind ? "indicators" : undefined;
  if (marks.isWholeTable) return isBehind && row.kind === "line" ? "indicators" : undefined;
  if (marks.isFunds) return isBehind || open?.section === "indicators" ? "funds" : undefined;
  return undefined;
}

function isHeadSection(section: Section): boolean {
  return section === "title" || section === "head";
}

/** The row before 主管部门 when it holds one lone text: a name whose label was lost. */
function lostName(
  last: FormRow | undefined,
  row: FormRow,
  open: OpenForm | undefined,
): FormRow | undefined {
  if (last === undefined || last.block !== row.block || last.cells.length !== 1) return undefined;
  const [cell] = last.cells;
  if (cell === undefined || !hasHan(cell.run)) return undefined;
  return open === undefined || last.isAfterGap ? last : undefined;
}

/** The section of a row in an open form, or undefined when the form has ended before it. */
function sectionOf(
  open: OpenForm,
  row: FormRow,
  marks: Marks,
  last: FormRow | undefined,
): Section | undefined {
  const now = open.section;
  if (marks.isIndicators || marks.isWholeTable) return "indicators";
  if (now === "total" || now === "foot") return afterTotal(open, row, marks, last);
  if (now === "indicators") {
    if (marks.isTotal) return "total";
    if (row.isHeading) return undefined;
    const isStray = open.isGrid && row.kind === "line" && textOfRow(row).length > STRAY_LINE_MAX;
    return isStray ? undefined : now;
  }
  if (marks.isFunds || (marks.isFundsLabel && !open.hasFunds)) return "funds";
  if (row.isHeading && !marks.title && isNumbered(textOfRow(row))) return undefined;
  if (!open.hasFunds && !open.hasIndicators && open.rows.length > ROWS_BEFORE_MARKS_MAX) {
    return undefined;
  }
  if (marks.isGoals) return "goals";
  if (marks.isName || marks.isDepartment || (marks.isHead && now === "title")) return "head";
  return now;
}

function afterTotal(
  open: OpenForm,
  row: FormRow,
  marks: Marks,
  last: FormRow | undefined,
): Section | undefined {
  if (row.isHeading) return undefined;
  if (marks.isFoot && !marks.isTotal) return "foot";
  const isNumber = /^\d+(?:\.\d+)?分?$/.test(textOfRow(row));
  if (open.section === "total" && isNumber && row.kind === "line") return "total";
  if (last?.block === row.block) return "foot";
  return undefined;
}

function isNumbered(text: string): boolean {
  return /^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/.test(
    text,
  );
}

function add(open: OpenForm, row: FormRow, section: Section, marks: Marks): void {
  open.section = section;
  open.rows.push({ row, section });
  if (marks.isName) open.hasName = true;
  if (marks.isDepartment) open.hasDepartment = true;
  if (section === "funds") open.hasFunds = true;
  if (section !== "indicators") return;
  open.hasIndicators = true;
  if (row.kind === "grid" && row.cells.length >= 3) open.isGrid = true;
}
