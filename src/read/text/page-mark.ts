/** A page's number between dashes or as a sentence: —5— · 第 5 页 共 20 页. */
const MARK =
  /^(?:[—–―－_~·-]{1,3}\s*\d{1,4}\s*[—–―－_~·-]{1,3}|第\s*\d{1,4}\s*[页頁](?:[，,/\s]*共\s*\d{1,4}\s*[页頁])?)$/u;

const MARK_MAX = 24;

/** Whether a line is nothing but the mark of a page. */
export function isPageMark(line: string): boolean {
  return line.length <= MARK_MAX && MARK.test(line);
}

/**
 * Whether a line is nothing but a page's number: only where the document is broken at its page's
 * width, and not among the short lines of a table that lost its rules.
 */
export function isPageNumber(
  line: string,
  around: { readonly before: string; readonly after: string },
): boolean {
  if (line.length > 4 || !/^\d{1,4}$/.test(line)) return false;
  if (NUMBER.test(around.before) || NUMBER.test(around.after)) return false;
  return around.before.length >= LONG_MIN || around.after.length >= LONG_MIN;
}

const NUMBER = /^[-+]?[\d,.]+%?$/;
const LONG_MIN = 10;
