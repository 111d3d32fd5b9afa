import type { Interval } from "#model/interval.ts";
import { intervalOf, type Printed } from "#model/printed.ts";
import type { Claim } from "./claim.ts";

/**
 * Lets equal values of one disclosure be one object: the same print, the same header, the same row
 * stand hundreds of times in a document, and a large one would not fit otherwise.
 */
export class Sharing {
  readonly #strings = new Map<string, string>();
  readonly #prints = new Map<string, { readonly printed: Printed; readonly interval: Interval }>();

  /** One string for all that are equal. */
  string(text: string): string {
    const known = this.#strings.get(text);
    if (known !== undefined) return known;
    this.#strings.set(text, text);
    return text;
  }

  /** The print of a claim and the interval it stands for. */
  print(claim: Claim): { readonly printed: Printed; readonly interval: Interval } {
    const { printed, kind, direction } = claim;
    const key = `${printed.text} ${printed.unit} ${kind} ${direction ?? ""}`;
    const known = this.#prints.get(key);
    if (known !== undefined) return known;
    const made = { printed, interval: intervalOf(printed, kind, direction) };
    this.#prints.set(key, made);
    return made;
  }
}
