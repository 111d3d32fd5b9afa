/** What forms print where a name or a number goes, folded. */
export const MARKS = /[X×✕╳xⅹ]{2,}|[*＊]{2,}|[○〇]{2,}|_{3,}|\?{2,}/u;
