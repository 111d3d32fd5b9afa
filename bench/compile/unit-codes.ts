/** The units of the made-up department; the first two are administrative. */
export const UNIT_CODES: readonly string[] = ["101", "102", "103", "104", "105", "106"];
