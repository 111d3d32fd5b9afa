import type { OutlineEntry } from "#model/disclosure.ts";
import type { Finding } from "#model/outcome.ts";
import type { Report } from "#model/report.ts";
import { classOf, FINDING_CLASSES, type FindingClass, placeOf } from "./finding-view.ts";

/** A page of a document, or a part of one without pages, with the findings that begin in it. */
export type StripPart = {
  readonly key: string;
  /** 第 9 页, or the title of the part. */
  readonly label: string;
  readonly page: number | undefined;
  /** Numbers of findings, from 1. */
  readonly findings: readonly number[];
  readonly gravest: FindingClass | undefined;
};

/** The pages of a document, or its parts in their order, with their findings (页条). */
export function stripParts(
  outline: readonly OutlineEntry[],
  pageCount: number,
  report: Report | undefined,
): readonly StripPart[] {
  const findings = report?.findings ?? [];
  const starts = pageCount > 0 ? [] : startsOf(outline);
  const count = pageCount > 0 ? pageCount : starts.length;
  const own: number[][] = Array.from({ length: count }, () => []);
  findings.forEach((finding, index) => {
    const at = pageCount > 0 ? pageOf(finding, outline) : partAt(starts, lineOf(finding, outline));
    if (at !== undefined) own[at - 1]?.push(index + 1);
  });
  return own.map((numbers, index) => {
    const page = pageCount > 0 ? index + 1 : undefined;
    const label = page === undefined ? (starts[index]?.title ?? "") : `第 ${page} 页`;
    const classes = new Set(numbers.flatMap((number) => classOfNumber(findings, number)));
    const gravest = FINDING_CLASSES.find((name) => classes.has(name));
    return { key: `part ${index + 1}`, label, page, findings: numbers, gravest };
  });
}

function classOfNumber(findings: readonly Finding[], number: number): readonly FindingClass[] {
  const finding = findings[number - 1];
  return finding === undefined ? [] : [classOf(finding)];
}

type Start = { readonly line: number; readonly title: string };

function startsOf(outline: readonly OutlineEntry[]): readonly Start[] {
  const starts = outline.flatMap(({ title, places }): Start[] => {
    const [place] = places;
    return place?.kind === "line" && place.file === undefined ? [{ line: place.line, title }] : [];
  });
  starts.sort((a, b) => a.line - b.line);
  return starts.filter(({ line }, index) => line !== starts[index - 1]?.line);
}

/** The part that a line stands in, from 1; what stands before the first belongs to it. */
function partAt(starts: readonly Start[], line: number | undefined): number | undefined {
  if (line === undefined) return undefined;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

function pageOf(finding: Finding, outline: readonly OutlineEntry[]): number | undefined {
  const place = placeOf(finding) ?? titlePlace(finding, outline);
  return place?.kind === "page" ? place.page : undefined;
}

function lineOf(finding: Finding, outline: readonly OutlineEntry[]): number | undefined {
  const place = placeOf(finding) ?? titlePlace(finding, outline);
  return place?.kind === "line" ? place.line : undefined;
}

/** A finding without a place of its own stands at the title of its section. */
function titlePlace({ section }: Finding, outline: readonly OutlineEntry[]) {
  if (section === "") return undefined;
  return outline.find(({ key }) => key === section)?.places[0];
}
