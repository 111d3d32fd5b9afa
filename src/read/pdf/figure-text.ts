/**
 * Whether a text is a whole figure as tables print them: 15,088.87, -3.20, 98.69%, (1.50), or the
 * dash that stands for none. Years, codes and numbers of items look alike.
 */
export function isFigure(text: string): boolean {
  return /^(?:[-−–—+]?[(（]?[-−–]?\d[\d,，]*(?:[.．]\d+)?\s?%?[)）]?|[-−–—]{1,2})$/.test(
    text.trim(),
  );
}

/** Whether a text is a figure with decimals, which no wrapped number is in both of its parts. */
export function hasDecimals(text: string): boolean {
  return /^[-−–+]?[\d,，]*\d[.．]\d+%?$/.test(text.trim());
}
