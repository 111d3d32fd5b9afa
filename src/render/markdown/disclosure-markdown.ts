import type { Disclosure, OutlineEntry, Sentence } from "#model/disclosure.ts";
import type { Fact } from "#model/fact.ts";
import { statementByKey } from "#standard/statements/statements.ts";
import { statementTable, type TextTable } from "./statement-table.ts";

/**
 * A disclosure as Markdown: its narrative in paragraphs and its statements as tables in the layout
 * of the form, in the order of its outline. What is written here can be read back.
 */
export function disclosureMarkdown(disclosure: Disclosure): string {
  const sentences = bySection(disclosure.sentences);
  const statements = byStatement(disclosure.facts);
  let number = 0;
  const entries = disclosure.outline.map((entry) => {
    if (entry.kind === "statement") {
      number += 1;
      const facts = statements.get(entry.title) ?? [];
      return statementText(entry, facts, { disclosure, number });
    }
    const own = sentences.get(entry.key) ?? [];
    sentences.delete(entry.key);
    return [`${levelOf(entry)} ${escaped(entry.title)}`, ...paragraphs(own)].join("\n\n");
  });
  const { subject, year } = disclosure;
  const body = disclosure.body === "unit" ? "单位" : "部门";
  const title = `# ${subject}${year === undefined ? "" : `${year}年度`}${body}决算`;
  return `${[title, ...entries].join("\n\n")}\n`;
}

function bySection(sentences: readonly Sentence[]): Map<string, Sentence[]> {
  const sections = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const own = sections.get(sentence.section);
    if (own === undefined) sections.set(sentence.section, [sentence]);
    else own.push(sentence);
  }
  return sections;
}

function byStatement(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const statements = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.seat.kind !== "cell") continue;
    const own = statements.get(fact.seat.statement);
    if (own === undefined) statements.set(fact.seat.statement, [fact]);
    else own.push(fact);
  }
  return statements;
}

function levelOf({ kind, title }: OutlineEntry): string {
  if (kind === "part") return "##";
  return title.startsWith("（") ? "####" : "###";
}

function paragraphs(sentences: readonly Sentence[]): readonly string[] {
  const made: string[] = [];
  for (const { text, continues } of sentences) {
    const last = made.length - 1;
    if (continues === true && last >= 0) made[last] += escaped(text);
    else made.push(escaped(text));
  }
  return made;
}

function statementText(
  { key, title, unit, status }: OutlineEntry,
  facts: readonly Fact[],
  { disclosure, number }: { readonly disclosure: Disclosure; readonly number: number },
): string {
  const body = disclosure.body === "unit" ? "单位" : "部门";
  const parts = [
    `### ${escaped(title)}`,
    `公开${String(number).padStart(2, "0")}表`,
    `${body}：${escaped(disclosure.subject)}　　单位：${unit}`,
    pipeTable(statementTable(key, facts)),
  ];
  if (status === "empty") parts.push(escaped(emptySentence(key, disclosure.subject)));
  return parts.join("\n\n");
}

function emptySentence(key: string, subject: string): string {
  const known = statementByKey(key)?.emptySentences[0]?.text;
  const text = known ?? "说明:{department}本年度没有相关收支,故本表无数据。";
  return text.replace("{department}", subject).replace("说明:", "说明：").replaceAll(",", "，");
}

function pipeTable({ rows }: TextTable): string {
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n");
}

function cellText(text: string): string {
  return escaped(text).replaceAll("|", "\\|");
}

/** Characters that Markdown would take as its own. `1.` at the start of a line stays a list. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/gu, (char) => `\\${char}`).replaceAll("\n", " ");
}
