/** What is written beside disclosure.json and the trace. */
export const COMPILE_FORMATS = ["json", "md", "csv"] as const;
export type CompileFormat = (typeof COMPILE_FORMATS)[number];
