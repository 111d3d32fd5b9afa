import type { Dossier } from "#check/dossier.ts";
import type { Rule, RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { obligationBasis } from "#check/rules/basis/basis.ts";
import { example, section } from "#check/rules/example-text.ts";
import { foldWords, wordingOf } from "#check/rules/wording.ts";
import type { OutlineEntry } from "#model/disclosure.ts";
import { numberOfHan } from "./ordinals.ts";

const INCOME = section("二、收入决算情况说明", "本年收入合计9.00万元。");

/** 同级标题的序号要连续. */
export const sectionNumberSkipped: Rule = {
  ...obligationBasis("section-number-skipped", ["F03"], "warning"),
  title: "标题的序号跳号或重号",
  why: "同级标题的序号应当从一起、连续。跳过一号，多因漏了一节，或删节后没有重排；重号也使引用出错。识读中断的文件不判断。",
  examples: {
    holds: example(
      section("一、收入支出决算总体情况说明", "收入支出总计9.00万元。"),
      INCOME,
      section("三、支出决算情况说明", "本年支出合计9.00万元。"),
    ),
    broken: example(
      section("一、收入支出决算总体情况说明", "收入支出总计9.00万元。"),
      INCOME,
      section("四、支出决算情况说明", "本年支出合计9.00万元。"),
    ),
  },
  run: (dossier) => {
    const numbered = numberedOf(dossier);
    if (numbered.length < 2) return [cannotTell(["带序号的标题"])];
    const said = numbersSaid(dossier);
    const followed = numbered.flatMap((entry, at) => {
      const before = numbered[at - 1];
      return before === undefined ? [] : follow(said, before, entry);
    });
    const answers = [...followed, ...startless(dossier, said)];
    return answers.length > 0 ? answers : [holds()];
  },
};

type Numbered = { readonly entry: OutlineEntry; readonly no: number; readonly run: number };

const HAN = /^([一二三四五六七八九十]{1,3})、/u;

/** Titles of the level 一、, in runs that a part begins. */
function numberedOf(dossier: Dossier): readonly Numbered[] {
  const numbered: Numbered[] = [];
  let run = 0;
  for (const entry of dossier.disclosure.outline) {
    if (entry.kind === "part" && !HAN.test(foldWords(entry.title))) run += 1;
    if (entry.kind === "form" || entry.kind === "statement") continue;
    const no = numberOfHan(HAN.exec(foldWords(entry.title))?.[1] ?? "");
    if (no !== undefined) numbered.push({ entry, no, run });
  }
  return numbered;
}

function follow(
  said: ReadonlySet<string>,
  before: Numbered,
  { entry, no, run }: Numbered,
): readonly RuleOutcome[] {
  if (before.run !== run || no === before.no + 1 || no === 1) return [];
  const missing = before.no + 1;
  const isRepeated = no === before.no;
  if (!isRepeated && (no < before.no || said.has(`${before.entry.key} ${missing}`))) return [];
  return [
    broken(
      {
        message: isRepeated
          ? `“${before.entry.title}”和“${entry.title}”用了同一序号。`
          : `“${before.entry.title}”之后是“${entry.title}”，序号跳过了${no - before.no - 1}个。`,
        advice: "漏写一节的补写；没有漏的，重排序号。",
        facts: [],
        at: [...before.entry.places, ...entry.places],
        section: entry.key,
        certainty: "likely",
      },
      entry.title,
    ),
  ];
}

const INNER = /^\(([一二三四五六七八九十]{1,3})\)/u;

/** A part, or a title of the level 一、, whose first title of the level below is not the first. */
function startless(dossier: Dossier, said: ReadonlySet<string>): readonly RuleOutcome[] {
  const { outline } = dossier.disclosure;
  return outline.flatMap((entry, at) => {
    const head = outline[at - 1];
    if (entry.kind !== "section" || head === undefined) return [];
    const isUnderPart = head.kind === "part" && !HAN.test(foldWords(head.title));
    const isUnderTitle = head.kind === "section" && HAN.test(foldWords(head.title));
    const pattern = isUnderPart ? HAN : isUnderTitle ? INNER : undefined;
    const no = numberOfHan(pattern?.exec(foldWords(entry.title))?.[1] ?? "") ?? 1;
    if (no === 1 || [head.key, ""].some((key) => said.has(`${key} 1`))) return [];
    if (isUnderPart && !restarts(outline.slice(0, at))) return [];
    return [
      broken(
        {
          message: `“${head.title}”之下的第一个标题是“${entry.title}”，序号不从一起。`,
          advice: "漏写一节的补写；没有漏的，重排序号。",
          facts: [],
          at: entry.places,
          section: entry.key,
          certainty: "likely",
        },
        entry.title,
      ),
    ];
  });
}

/** Whether every part so far begins its numbers anew: some number through the whole document. */
function restarts(before: readonly OutlineEntry[]): boolean {
  return before.every(({ kind }, at) => {
    const next = before[at + 1];
    if (kind !== "part" || next?.kind !== "section") return true;
    return (numberOfHan(HAN.exec(foldWords(next.title))?.[1] ?? "") ?? 1) === 1;
  });
}

/** Section and number of the lines that open with one: a title that was not recognised. */
function numbersSaid(dossier: Dossier): ReadonlySet<string> {
  const numbers = wordingOf(dossier).sentences.flatMap(({ text, sentence: { section: key } }) => {
    const no = numberOfHan((HAN.exec(text) ?? INNER.exec(text))?.[1] ?? "");
    return no === undefined ? [] : [`${key} ${no}`];
  });
  return new Set(numbers);
}
