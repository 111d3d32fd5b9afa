import type { HtmlNode } from "./parse5.ts";

/** What an element is for the flow of a page. */
export type ElementRole =
  | "inline"
  | "block"
  | "heading"
  | "break"
  | "table"
  | "section"
  | "row"
  | "cell"
  | "caption"
  | "dropped"
  | "furniture";

const ROLES: ReadonlyMap<string, ElementRole> = new Map([
  ...named("heading", "h1 h2 h3 h4 h5 h6"),
  ...named("break", "br hr"),
  ...named("section", "thead tbody tfoot"),
  ...named("cell", "td th"),
  ...named("dropped", "script style noscript template svg math head iframe object col colgroup"),
  ...named("furniture", "nav header footer aside button select option textarea input menu"),
  ...named(
    "block",
    "p div ul ol li dl dt dd section article main body html center blockquote pre address figure " +
      "figcaption form fieldset legend details summary #document #fragment hgroup dir",
  ),
  ["table", "table"],
  ["tr", "row"],
  ["caption", "caption"],
]);

function named(role: ElementRole, tags: string): readonly (readonly [string, ElementRole])[] {
  return tags.split(" ").map((tag) => [tag, role] as const);
}

/** The value of an attribute, "" where it is not there. */
export function attributeOf(node: HtmlNode, name: string): string {
  for (const attribute of node.attributes) if (attribute.name === name) return attribute.value;
  return "";
}

/** Roles of elements that `display` makes parts of a table. */
const DISPLAYED: ReadonlyMap<string, ElementRole> = new Map([
  ["table", "table"],
  ["table-row", "row"],
  ["table-cell", "cell"],
  ["table-row-group", "section"],
  ["table-header-group", "section"],
  ["table-footer-group", "section"],
  ["table-caption", "caption"],
]);

const DISPLAY = /display\s*:\s*([a-z-]+)/i;

/** The role of an element, by its name or by how its style displays it. */
export function roleOf(node: HtmlNode): ElementRole {
  const role = ROLES.get(node.tag) ?? "inline";
  if (node.attributes.length === 0 || (role !== "block" && role !== "inline")) return role;
  const display = DISPLAY.exec(attributeOf(node, "style"))?.[1]?.toLowerCase();
  if (display === undefined) return role;
  return DISPLAYED.get(display) ?? (display === "block" ? "block" : role);
}

const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether a page keeps an element from being seen. */
export function isHidden(node: HtmlNode): boolean {
  for (const { name, value } of node.attributes) {
    if (name === "hidden" || (name === "style" && HIDDEN.test(value))) return true;
  }
  return false;
}

const SITE_NAMES =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|crumbs?|breadcrumbs?|foot|footer|copyright|sidebar|side|share|bdsharebuttonbox|toolbar|pagination|pager|related|login|search)(?:$|[\s_-])/i;

/** Whether an element is named after a part of a site: nav, crumb, footer, share. */
export function isNamedForSite(node: HtmlNode): boolean {
  for (const { name, value } of node.attributes) {
    if ((name === "class" || name === "id") && value.length < 200 && SITE_NAMES.test(value)) {
      return true;
    }
  }
  return attributeOf(node, "role") === "navigation";
}
