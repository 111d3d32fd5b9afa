import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { isZero, shown } from "#check/rules/cells.ts";
import { extentOf } from "#check/rules/extent.ts";
import { figures } from "#check/rules/figures.ts";
import { wordingOf } from "#check/rules/wording.ts";

/** How many sentences behind a change may give its reason. */
const REACH = 3;
const REASON = /原因|由于|主要是|主要系|因为|系因|导致|所致|未安排|未发生|新增|按照|根据|取消/u;

/** Whether each of the changes that a document prints has a reason near it. */
export function reasonsFor(dossier: Dossier, paths: readonly string[]): readonly RuleOutcome[] {
  if (!extentOf(dossier).isAccounts) return [doesNotApply("本文件不是部门决算")];
  const changes = paths.flatMap((path) => figures(dossier, path)[0] ?? []);
  if (changes.length === 0) return [doesNotApply("没有写增减或与预算的差异")];
  const { ofFact, sentences } = wordingOf(dossier);
  return changes.map((change) => {
    const about = change.concepts[0];
    const sentence = ofFact.get(change.id);
    if (sentence === undefined) return doesNotApply("不在说明中", about);
    if (isZero(change)) return holds([], about);
    const section = sentence.sentence.section;
    // The reasons of a total may stand with its parts.
    const reach = about.includes("total") ? sentences.length : REACH;
    const near = sentences
      .slice(sentence.index, sentence.index + reach)
      .filter((each) => each.sentence.section === section && (each === sentence || !each.isTitle));
    const isLast = sentence.index + 1 >= sentences.length;
    if (near.some(({ text }) => REASON.test(text))) return holds([], about);
    if (isLast && extentOf(dossier).breaksOff) return cannotTell(["后文（文件在此断开）"], about);
    return broken(
      {
        message: `${change.label}${shown(change)}，前后没有说明原因。增减变化应当说明原因。`,
        advice: "补写增减的主要原因。",
        facts: [change],
        section,
        severity: "note",
        certainty: "likely",
      },
      about,
    );
  });
}
