import type { BookUnit } from "#model/posting.ts";

/** A unit of a department (预算单位) as department.yaml names it. */
export type DepartmentUnit = BookUnit & {
  /** Code of the unit above, "" under the department itself. */
  readonly parent: string;
  /** 统一社会信用代码, "" where it is not given. */
  readonly creditCode: string;
  /** The department's own office (本级). */
  readonly isHead: boolean;
};

/** Who answers for the disclosure: 填报人, 财务负责人, 单位负责人 … */
export type DepartmentPerson = {
  readonly role: string;
  readonly name: string;
  readonly phone: string;
};

/** What a department-year says of itself (department.yaml). */
export type Department = {
  /** As it is printed (云岭市自然资源局). */
  readonly name: string;
  readonly year: number;
  /** Key of an edition, "base" for the national form. */
  readonly region: string;
  readonly units: readonly DepartmentUnit[];
  readonly people: readonly DepartmentPerson[];
  /** The unit of money in which statements are printed, and its decimals. */
  readonly moneyUnit: string;
  readonly moneyDecimals: number;
  /** Names of codes that the lists of the standard do not have. */
  readonly codes: ReadonlyMap<string, string>;
  /** Keys of the scoring policies that were chosen, by what they are for. */
  readonly scoring: ReadonlyMap<string, string>;
};

/** Reasons (主要原因) by slot: a concept (`n.fiscal.change`, `n.general.item-change[2130101]`). */
export type ReasonsBySlot = ReadonlyMap<string, Reason>;

export type Reason = { readonly text: string; readonly line: number; readonly column: number };

/** What people write: for the department, and for units that publish on their own. */
export type Reasons = {
  readonly department: ReasonsBySlot;
  readonly units: ReadonlyMap<string, ReasonsBySlot>;
};
