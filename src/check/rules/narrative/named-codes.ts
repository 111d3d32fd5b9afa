import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, doesNotApply, holds } from "#check/rules/answers.ts";
import { foldedName, hasAmount, isSome, type Row, rowsOf, shown } from "#check/rules/cells.ts";
import { isSlipOf } from "#check/rules/likeness.ts";
import { type FoldedSentence, placesOfWords, sentencesOf } from "#check/rules/wording.ts";
import { economicCodesByName, economicGroup } from "#standard/codes/economic-codes.ts";

type Group = "personnel" | "public";

/** The names that a sentence lists of one side of 06. */
type Listing = {
  readonly names: readonly string[];
  /** It ends with 等: others are left out. */
  readonly isOpen: boolean;
  readonly sentence: FoldedSentence;
};

/** Whether the codes named behind 人员经费 or 公用经费 are those of 06 with an amount. */
export function namesAgree(dossier: Dossier, group: Group, title: string): readonly RuleOutcome[] {
  const listing = listingOf(dossier, title);
  if (listing === undefined) return [doesNotApply(`说明没有列举${title}的科目`)];
  const rows = [...rowsOf(dossier, "06").values()].filter(
    ({ key }) => /^\d{5}$/u.test(key) && economicGroup(key) === group,
  );
  if (rows.length === 0) return [cannotTell(["公开06表的款级科目"])];
  const claims = listing.names.map((name) => ({
    name,
    row: rowOf(rows, name),
    isKnown: isKnown(name, group),
  }));
  const unknown = claims.filter((claim) => claim.row === undefined && !claim.isKnown);
  const answers = claims.flatMap((claim) => unbacked(claim, title, listing));
  const isExact = !listing.isOpen && unknown.length === 0;
  const told = new Set(claims.flatMap(({ row }) => row?.key ?? []));
  if (isExact) answers.push(...untold(rows, told, title));
  const facts = rows.flatMap((row) => [...row.cells.values()].slice(0, 1));
  return answers.length > 0 ? answers : [holds(facts)];
}

const LIST = "[^。;]{0,30}?(?:主要)?(?:包括|用于|包含)[:,]?([^。;:]+)";

/** The names that section 六 lists behind 人员经费 or 公用经费; undefined where it lists none. */
export function listingOf(dossier: Dossier, title: string): Listing | undefined {
  const pattern = new RegExp(`${title}[\\d.,]+万?元${LIST}`, "u");
  for (const sentence of sentencesOf(dossier, "gpb-basic")) {
    const words = pattern.exec(sentence.text)?.[1];
    if (words === undefined) continue;
    const names = words.replace(/等(?:支出|费用|方面)?$/u, "").split("、");
    return { names: names.filter((name) => name !== ""), isOpen: /等/u.test(words), sentence };
  }
  return undefined;
}

function rowOf(rows: readonly Row[], name: string): Row | undefined {
  const codes = new Set(economicCodesByName(name).map(({ code }) => code));
  return (
    rows.find((row) => bare(foldedName(row)) === bare(name)) ??
    rows.find(({ key }) => codes.has(key)) ??
    rows.find((row) => isSlipOf(foldedName(row), name))
  );
}

function bare(name: string): string {
  return name.replace(/[()、]|支出$/gu, "");
}

/** A code of the list of this side, so that its absence from 06 says something. */
function isKnown(name: string, group: Group): boolean {
  return economicCodesByName(name).some((code) => code.code.length === 5 && code.group === group);
}

type NameClaim = {
  readonly name: string;
  readonly row: Row | undefined;
  readonly isKnown: boolean;
};

function unbacked(claim: NameClaim, title: string, { sentence }: Listing): RuleOutcome[] {
  const { name, row } = claim;
  if (row === undefined ? !claim.isKnown : hasAmount(row)) return [];
  const [fact] = row?.cells.values() ?? [];
  return [
    broken(
      {
        message: `${title}列举了“${name}”，公开06表这一科目${fact === undefined ? "没有金额" : `为${shown(fact)}`}。不涉及的科目不列。`,
        advice: "从说明中删去该科目，或补填公开06表的金额。",
        facts: fact === undefined ? [] : [fact],
        at: placesOfWords(sentence, name),
        section: "gpb-basic",
        certainty: "likely",
      },
      name,
    ),
  ];
}

function untold(
  rows: readonly Row[],
  told: ReadonlySet<string>,
  title: string,
): readonly RuleOutcome[] {
  return rows.flatMap((row) => {
    const [fact] = row.cells.values();
    if (told.has(row.key) || !isSome(fact)) return [];
    return [
      broken(
        {
          message: `公开06表“${row.key} ${row.name}”有${shown(fact)}，说明六列举的${title}没有这一科目。`,
          advice: `在说明六${title}的列举中补上“${row.name}”。`,
          facts: [fact],
          section: "gpb-basic",
          certainty: "likely",
        },
        row.key,
      ),
    ];
  });
}
