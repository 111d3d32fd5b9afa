import { endsSentence, goesOn, startsItem } from "./sentence.ts";
import { isFullLine } from "./wrapping.ts";

/** A line that may be the end of a paragraph, and the one after it. */
export type LinePair = {
  readonly text: string;
  readonly next: string;
  /** Whether a blank line or a page mark stands between them. */
  readonly isApart: boolean;
  /** Where the document breaks its lines, if it does. */
  readonly pageWidth: number | undefined;
  /** Whether the first is surely no title, since the document marks its titles. */
  readonly isNoTitle: boolean;
};

/** Whether two lines are one paragraph that was broken at the width or the end of a page. */
export function areOneParagraph(pair: LinePair): boolean {
  const { text, next, isApart, pageWidth } = pair;
  if (startsItem(next) || endsSentence(text)) return isNumberAlone(text) && !startsItem(next);
  if (goesOn(text, next, pair.isNoTitle) && (pageWidth === undefined || isApart)) return true;
  if (isNumberAlone(text)) return true;
  return pageWidth !== undefined && isFullLine(pageWidth, { text, next });
}

/** A number that lost its heading to the next line: `三、` / `支出决算情况说明`. */
function isNumberAlone(text: string): boolean {
  return text.length <= 5 && /^[（(]?[一二三四五六七八九十]{1,3}[、）)]$/.test(text.trim());
}
