/** The parts of a disclosure (第一部分 …), whatever their order. */
export type PartKey =
  | "overview"
  | "statements"
  | "narrative"
  /** 其他重要事项 as a part of its own. */
  | "other"
  /** 绩效评价 as a part of its own. */
  | "performance"
  | "glossary"
  | "annex"
  /** 决算公开联系方式及信息反馈渠道. */
  | "contact";

/** A section of the disclosure (节), found by its meaning and never by its number. */
export type Section = {
  readonly key: string;
  readonly part: PartKey;
  /** Without its ordinal, as the base prints it. */
  readonly title: string;
  readonly variants: readonly { readonly title: string; readonly seen: string }[];
  /** Place in the base; undefined for what only some regions have. */
  readonly order?: number;
  readonly need: "required" | "conditional" | "regional";
  readonly children: readonly string[];
  readonly note: string;
};

/** The parts in the order in which an edition prints them. */
export type PartOrder = {
  readonly edition: string;
  readonly parts: readonly { readonly part: PartKey; readonly title: string }[];
  readonly source: string;
  readonly note: string;
};

/** How a document says that there is nothing (空表、持平、无). */
export type ZeroForm = {
  readonly what: string;
  readonly forms: readonly string[];
  readonly source: string;
  readonly note: string;
};
