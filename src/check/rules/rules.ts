import type { Rule } from "#check/rule.ts";
import { PERFORMANCE_RULES } from "./performance/performance-rules.ts";
import { WORD_RULES } from "./word-rules.ts";

/** Every rule that is no relation in figures, in the order of the document. */
export const RULES: readonly Rule[] = [...WORD_RULES, ...PERFORMANCE_RULES];
