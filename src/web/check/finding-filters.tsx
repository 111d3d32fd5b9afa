import { useMemo } from "react";
import type { Disclosure } from "#model/disclosure.ts";
import type { ExplainedState } from "#model/report.ts";
import {
  classCounts,
  FINDING_CLASSES,
  FINDING_SORTS,
  type FindingClass,
  type FindingSort,
} from "#publish/finding-view.ts";
import { DIMENSIONS, EXPLAINED_WORDS, SEVERITY_WORDS } from "#render/message/finding-words.ts";
import type { Review } from "#render/report/review.ts";
import { DIMENSION_TITLES } from "#standard/obligations.ts";
import type { Address } from "./address.ts";
import { addressNow, goTo } from "./history.ts";

type Props = {
  readonly review: Review;
  readonly disclosure: Disclosure;
  readonly address: Address;
};

const SORT_WORDS: Readonly<Record<FindingSort, string>> = {
  gravity: "轻重",
  place: "位置",
  rule: "规则",
};

/** Which findings are listed, and in which order. Filtering replaces the address. */
export function FindingFilters({ review, disclosure, address }: Props) {
  const { findings } = review;
  const counts = useMemo(() => classCounts(findings), [findings]);
  const choices = useMemo(() => choicesOf(review, disclosure), [review, disclosure]);
  return (
    <div className="filters">
      <fieldset className="chips">
        <legend className="spoken">按轻重筛选</legend>
        <Chip words={`全部 ${findings.length}`} own={undefined} present={address.severity} />
        {FINDING_CLASSES.map((name) => (
          <Chip
            key={name}
            words={`${classWord(name)} ${counts[name]}`}
            own={name}
            present={address.severity}
          />
        ))}
      </fieldset>
      <div className="selects">
        <Select
          label="方面"
          value={address.dimension}
          choices={choices.dimensions}
          onPick={(value) =>
            filter({ dimension: DIMENSIONS.find((dimension) => dimension === value) })
          }
        />
        <Select
          label="栏目"
          value={address.section}
          choices={choices.sections}
          onPick={(section) => filter({ section })}
        />
        <Select
          label="说明"
          value={address.state}
          choices={choices.states}
          onPick={(value) => filter({ state: STATES.find((state) => state === value) })}
        />
        <label>
          按
          <select
            value={address.sort}
            onChange={({ currentTarget: { value } }) =>
              filter({ sort: FINDING_SORTS.find((sort) => sort === value) ?? "gravity" })
            }
          >
            {FINDING_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {SORT_WORDS[sort]}
              </option>
            ))}
          </select>
          排
        </label>
      </div>
    </div>
  );
}

const STATES: readonly ExplainedState[] = ["open", "explained", "stale"];

function filter(part: Partial<Address>): void {
  goTo({ ...addressNow(), ...part }, "replace");
}

function classWord(name: FindingClass): string {
  return name === "trial" ? "试行" : SEVERITY_WORDS[name].word;
}

type ChipProps = {
  readonly words: string;
  readonly own: FindingClass | undefined;
  readonly present: FindingClass | undefined;
};

function Chip({ words, own, present }: ChipProps) {
  return (
    <button
      type="button"
      className={`chip chip-${own ?? "all"}`}
      aria-pressed={own === present}
      onClick={() => filter({ severity: own })}
    >
      {words}
    </button>
  );
}

type Option = { readonly key: string; readonly words: string };

type SelectProps = {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly Option[];
  readonly onPick: (value: string | undefined) => void;
};

/** A choice of one; where everything is alike there is nothing to choose. */
function Select({ label, value, choices, onPick }: SelectProps) {
  if (choices.length < 2 && value === undefined) return undefined;
  const at = value === undefined ? "" : `=${value}`;
  return (
    <label>
      {label}
      <select
        value={at}
        onChange={({ currentTarget }) =>
          onPick(currentTarget.value === "" ? undefined : currentTarget.value.slice(1))
        }
      >
        <option value="">全部</option>
        {choices.map(({ key, words }) => (
          <option key={key} value={`=${key}`}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

type Choices = Readonly<Record<"dimensions" | "sections" | "states", readonly Option[]>>;

/** What the findings differ by, with counts. */
function choicesOf({ findings }: Review, { outline }: Disclosure): Choices {
  const titles = new Map([...outline].reverse().map(({ key, title }) => [key, title]));
  const count = (test: (index: number) => boolean) => findings.filter((_, at) => test(at)).length;
  const sections = [...new Set(findings.map(({ finding }) => finding.section))];
  return {
    dimensions: DIMENSIONS.flatMap((key) => {
      const own = count((at) => findings[at]?.finding.dimension === key);
      return own === 0 ? [] : [{ key, words: `${DIMENSION_TITLES[key]} ${own}` }];
    }),
    sections: sections.map((key) => {
      const title = key === "" ? "没有归入栏目" : (titles.get(key) ?? key);
      const own = count((at) => findings[at]?.finding.section === key);
      return { key, words: `${shortened(title)} ${own}` };
    }),
    states: STATES.flatMap((key) => {
      const own = count((at) => findings[at]?.state === key);
      return own === 0 ? [] : [{ key, words: `${EXPLAINED_WORDS[key]} ${own}` }];
    }),
  };
}

const TITLE_MAX = 22;

function shortened(title: string): string {
  return title.length <= TITLE_MAX ? title : `${title.slice(0, TITLE_MAX - 1)}…`;
}
