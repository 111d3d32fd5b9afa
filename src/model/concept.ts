/**
 * What a figure is a figure of: the path of the relations, with the row and column keys of the
 * layouts and national statement numbers whatever a region prints: `03[2130101].basic`,
 * `n.fiscal.change`, `p.project[4].total.executed`, `x.procurement[works].amount`. `prior:X` is X
 * of the year before.
 */
export type ConceptId = string & { readonly __concept: true };

const CONCEPT =
  /^(?:prior:)?(?:\d\d\[[^[\]]+\]\.[a-z0-9-]+|[nxp]\.[^\s[\]]+(?:\[[^[\]]+\][^\s[\]]*)*)$/u;

/** Brands the text of a concept. Throws RangeError for what is not the path of one. */
export function conceptId(text: string): ConceptId {
  if (!CONCEPT.test(text)) throw new RangeError(`${text} is not the path of a concept`);
  return text as ConceptId;
}

/**
 * The spelling for addresses and file names, without brackets and colons: `s03.2130101.basic`,
 * `s01.function-201.amount`, `p.project.4.total.executed`, `prior.n.fiscal.change`.
 */
export function addressOf(concept: ConceptId): string {
  const prior = concept.startsWith("prior:");
  const path = prior ? concept.slice("prior:".length) : concept;
  const dotted = path
    .replace(/\[([^\]]*)\]/g, (_, key: string) => `.${escapeKey(key)}`)
    .replace(/^(\d\d)(?=\.)/, "s$1");
  return prior ? `prior.${dotted}` : dotted;
}

/** The concept that an address spells, or undefined when it spells none. */
export function conceptAt(address: string): ConceptId | undefined {
  const prior = address.startsWith("prior.");
  const parts = (prior ? address.slice("prior.".length) : address).split(".");
  const path = pathOf(parts);
  if (path === undefined) return undefined;
  const text = prior ? `prior:${path}` : path;
  return CONCEPT.test(text) ? (text as ConceptId) : undefined;
}

function pathOf(parts: readonly string[]): string | undefined {
  const [head = "", ...rest] = parts;
  if (/^s\d\d$/.test(head) && rest.length === 2) {
    return `${head.slice(1)}[${unescapeKey(rest[0] ?? "")}].${rest[1]}`;
  }
  if (head === "x" && rest.length === 3) {
    return `x.${rest[0]}[${unescapeKey(rest[1] ?? "")}].${rest[2]}`;
  }
  if (head !== "n" && head !== "p") return undefined;
  return parts.reduce((path, part) => {
    if (/^\d/.test(part)) return `${path}[${unescapeKey(part)}]`;
    return path === "" ? part : `${path}.${part}`;
  }, "");
}

/**
 * Keys of rows hold codes, names and `function:201`; what an address cannot carry is replaced, so
 * that no two ids meet.
 */
function escapeKey(key: string): string {
  return key
    .replaceAll("~", "~0")
    .replaceAll(".", "~1")
    .replaceAll("/", "~2")
    .replace(/^function:(?=\d+$)/, "function-")
    .replaceAll(":", "~3");
}

function unescapeKey(key: string): string {
  return key
    .replaceAll("~3", ":")
    .replace(/^function-(?=\d+$)/, "function:")
    .replaceAll("~2", "/")
    .replaceAll("~1", ".")
    .replaceAll("~0", "~");
}
