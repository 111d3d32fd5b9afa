import type { Status } from "#standard/sourced.ts";

/** The days of a year that are off work though weekdays, and at work though weekends (放假安排). */
export type WorkingYear = {
  readonly year: number;
  readonly off: readonly (readonly [number, number])[];
  readonly work: readonly number[];
  readonly source: string;
  readonly status: Status;
};

/** First and last day of each holiday, month and day as 1001; days at work on weekends. */
export const WORKING_YEARS: readonly WorkingYear[] = [
  {
    year: 2022,
    off: [
      [101, 103],
      [131, 206],
      [403, 405],
      [430, 504],
      [603, 605],
      [910, 912],
      [1001, 1007],
    ],
    work: [129, 130, 402, 424, 507, 1008, 1009],
    source: "国办发明电〔2021〕11号",
    status: "recalled",
  },
  {
    year: 2023,
    off: [
      [101, 102],
      [121, 127],
      [405, 405],
      [429, 503],
      [622, 624],
      [929, 1006],
    ],
    work: [128, 129, 423, 506, 625, 1007, 1008],
    source: "国办发明电〔2022〕16号",
    status: "recalled",
  },
  {
    year: 2024,
    off: [
      [101, 101],
      [210, 217],
      [404, 406],
      [501, 505],
      [610, 610],
      [915, 917],
      [1001, 1007],
    ],
    work: [204, 218, 407, 428, 511, 914, 929, 1012],
    source: "国办发明电〔2023〕7号",
    status: "recalled",
  },
  {
    year: 2025,
    off: [
      [101, 101],
      [128, 204],
      [404, 406],
      [501, 505],
      [531, 602],
      [1001, 1008],
    ],
    work: [126, 208, 427, 928, 1011],
    source: "国办发明电〔2024〕12号",
    status: "recalled",
  },
];

/** The table of a year, undefined where it is not known. */
export function workingYear(year: number): WorkingYear | undefined {
  return WORKING_YEARS.find((each) => each.year === year);
}
