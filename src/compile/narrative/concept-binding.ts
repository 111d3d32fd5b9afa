/** What the parameters of a concept's path are in one of its concepts: `$row` → `reception`. */
export type Bindings = ReadonlyMap<string, string>;

const PATTERNS = new Map<string, { readonly pattern: RegExp; readonly names: readonly string[] }>();

/** The parameters of a concept: (`n.three.$row-share`, `n.three.abroad-share`) is $row → abroad. */
export function bindingsOf(pattern: string, path: string): Bindings {
  const made = PATTERNS.get(pattern) ?? patternOf(pattern);
  PATTERNS.set(pattern, made);
  const match = made.pattern.exec(path);
  if (match === null) return new Map();
  return new Map(made.names.map((name, index) => [name, match[index + 1] ?? ""]));
}

function patternOf(path: string) {
  const names: string[] = [];
  const source = path.replace(/[.[\]]/gu, "\\$&").replace(/\$([a-z]+)/gu, (_, name: string) => {
    names.push(name);
    return name === "row" ? "([a-z-]+)" : "(\\d+)";
  });
  return { pattern: new RegExp(`^${source}$`, "u"), names };
}

/** A path with its parameters filled in; those that are not known are left. */
export function bound(path: string, bindings: Bindings): string {
  return path.replace(/\$([a-z]+)/gu, (whole, name: string) => bindings.get(name) ?? whole);
}
