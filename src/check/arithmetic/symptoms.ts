import type { FoundCause } from "./diagnosis.ts";
import { gapOf } from "./evaluate.ts";
import type { Inquiry } from "./inquiry.ts";

/** Causes with the other broken grounds that their correction mends (连带), and what is left. */
export function attachSymptoms(
  inquiry: Inquiry,
  causes: readonly FoundCause[],
  grounds: readonly number[],
): { readonly causes: readonly FoundCause[]; readonly left: readonly number[] } {
  const open = new Set(grounds);
  const attached = causes.map((cause) => {
    const mended = mendedBy(inquiry, cause, open);
    for (const ground of mended) open.delete(ground);
    return mended.length === 0 ? cause : { ...cause, grounds: [...cause.grounds, ...mended] };
  });
  return { causes: attached, left: grounds.filter((ground) => open.has(ground)) };
}

function mendedBy(
  { bounds, network, system }: Inquiry,
  { suspects }: FoundCause,
  open: ReadonlySet<number>,
): readonly number[] {
  if (open.size === 0) return [];
  const touched = new Set<number>();
  const before: (readonly [number, bigint | undefined, bigint | undefined])[] = [];
  for (const { figure, copies, implied } of suspects) {
    for (const member of [figure, ...copies]) {
      before.push([member, bounds.low[member], bounds.high[member]]);
      bounds.low[member] = implied.low;
      bounds.high[member] = implied.high;
      for (const ground of system.groundsOf[member] ?? []) {
        if (open.has(ground)) touched.add(ground);
      }
    }
  }
  const mended = [...touched].filter((ground) => gapOf(network, bounds, ground) === 0n);
  for (const [member, low, high] of before) {
    bounds.low[member] = low;
    bounds.high[member] = high;
  }
  return mended.sort((a, b) => a - b);
}
