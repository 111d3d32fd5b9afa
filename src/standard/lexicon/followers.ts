/**
 * What a word means behind another subject of its sentence: 行政编制68人,实有人数62人 are the people
 * in administrative posts; 编制133人,其中行政31人 are posts.
 */
export const FOLLOWERS: readonly {
  readonly after: string;
  readonly word: string;
  readonly means: string;
  /** Only where the word is a weak one: 行政 is, 行政人员 says what it means by itself. */
  readonly isWeak: boolean;
}[] = [
  {
    after: "staff.establishment-administrative",
    word: "staff.total",
    means: "staff.administrative",
    isWeak: false,
  },
  {
    after: "staff.establishment-institution",
    word: "staff.total",
    means: "staff.institution",
    isWeak: false,
  },
  {
    after: "staff.establishment",
    word: "staff.administrative",
    means: "staff.establishment-administrative",
    isWeak: true,
  },
  {
    after: "staff.establishment",
    word: "staff.institution",
    means: "staff.establishment-institution",
    isWeak: true,
  },
  {
    after: "staff.establishment-administrative",
    word: "staff.institution",
    means: "staff.establishment-institution",
    isWeak: true,
  },
];

/**
 * What heads a sentence with shares in it, in the section of totals: 本年收入合计…,其中:财政拨款收入…,占…%
 * is the section 收入决算 without its heading.
 */
export const HEADS_OF_SHARES: Readonly<Record<string, string>> = {
  "overall.income-total": "income.total",
  "overall.expenditure-total": "expenditure.total",
};
