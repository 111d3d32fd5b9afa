import type { Dossier } from "#check/dossier.ts";
import type { RuleOutcome } from "#check/rule.ts";
import { broken, cannotTell, holds } from "#check/rules/answers.ts";
import { type FoldedSentence, placesOfWords, quoted, wordingOf } from "#check/rules/wording.ts";
import type { Certainty } from "#model/outcome.ts";

/** Words of one kind that stand where they should not. */
export type Slip = { readonly sentence: FoldedSentence; readonly words: string };

type Said = {
  /** What is wrong, without its stop: 文中留有没有填写的空白. */
  readonly what: string;
  readonly why: string;
  readonly advice: string;
  readonly certainty?: Certainty;
  /** The words say enough without what stands beside them. */
  readonly isAlone?: boolean;
};

/** One finding for all slips of a kind: they have one cause, and one look mends them. */
export function collected(
  dossier: Dossier,
  find: (sentence: FoldedSentence) => readonly string[],
  said: Said,
): readonly RuleOutcome[] {
  const { sentences } = wordingOf(dossier);
  if (sentences.length === 0) return [cannotTell(["文字"])];
  const slips: Slip[] = sentences.flatMap((sentence) =>
    find(sentence).map((words) => ({ sentence, words })),
  );
  const [first] = slips;
  if (first === undefined) return [holds()];
  const { what, why, advice, certainty, isAlone } = said;
  const told = slips.map(({ sentence, words }) =>
    isAlone === true ? quoted(words) : around(sentence, words),
  );
  const shown = [...new Set(told)].slice(0, SHOWN_MAX);
  const count = slips.length > 1 ? `（共${slips.length}处）` : "";
  return [
    broken({
      message: `${what}${count}：${shown.join("、")}。${why}`,
      advice,
      facts: [],
      at: slips
        .slice(0, PLACES_MAX)
        .flatMap(({ sentence, words }) => placesOfWords(sentence, words)),
      section: first.sentence.sentence.section,
      certainty: certainty ?? "certain",
    }),
  ];
}

const SHOWN_MAX = 3;
/** A form that nobody filled in has hundreds. */
const PLACES_MAX = 200;
const BESIDE = 10;

/** The words with what stands beside them, as folded. */
function around({ text }: FoldedSentence, words: string): string {
  const at = text.indexOf(words);
  if (at < 0) return quoted(words);
  return quoted(text.slice(Math.max(0, at - BESIDE), at + words.length + BESIDE));
}
