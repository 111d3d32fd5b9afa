// Offices run browsers as old as Chromium 109, Firefox 115 and Safari 16.4: what the core uses and
// they lack is put in here, before anything else of the worker runs.

function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function lack(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}

lack(Map, "groupBy", groupBy);
lack(Array.prototype, "toSorted", function toSorted<
  Item,
>(this: readonly Item[], compare?: (a: Item, b: Item) => number): Item[] {
  return [...this].sort(compare);
});
lack(Array.prototype, "toReversed", function toReversed<Item>(this: readonly Item[]): Item[] {
  return [...this].reverse();
});
