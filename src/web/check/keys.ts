/** Whether a key may act on the page: not while something is typed, not with Ctrl, Alt or Meta. */
export function isKeyForPage(event: {
  readonly target: EventTarget;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && target.closest("input, textarea, select") !== null);
}
