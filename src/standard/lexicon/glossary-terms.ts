import type { Sourced } from "#standard/sourced.ts";

/** A term that a glossary explains when the text uses it (专业名词解释). */
type GlossaryTerm = Sourced & {
  readonly term: string;
  /** As folded texts spell it. */
  readonly words: string;
};

const READ = {
  status: "verified",
  source:
    "official-template-department-final-accounts.pdf; putuo-social-work-2024.pdf; urumqi-natural-resources-2024.md",
  note: "",
} as const;

/** The terms that all glossaries of the corpus explain. */
export const GLOSSARY_TERMS: readonly GlossaryTerm[] = [
  { term: "财政拨款收入", words: "财政拨款收入", ...READ },
  { term: "事业收入", words: "事业收入", ...READ },
  { term: "年初结转和结余", words: "年初结转和结余", ...READ },
  { term: "年末结转和结余", words: "年末结转和结余", ...READ },
  { term: "基本支出", words: "基本支出", ...READ },
  { term: "项目支出", words: "项目支出", ...READ },
  { term: "“三公”经费", words: '三公"经费', ...READ },
  { term: "机关运行经费", words: "机关运行经费", ...READ },
];
