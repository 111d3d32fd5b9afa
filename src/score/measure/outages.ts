import type { EvidenceTable } from "#model/evidence.ts";
import { DAY_SECONDS, daysSince1970 } from "#model/evidence-days.ts";
import type { CannotMeasure, Condition } from "#model/evidence-measure.ts";
import { type ServiceTime, serviceTime } from "./working-time.ts";

/** What a log says of the time in which systems must run, in seconds. */
export type Outages = {
  readonly systems: number;
  /** All systems together. */
  readonly span: number;
  readonly unplanned: number;
  readonly longest: number;
  readonly count: number;
};

/** A gap that clocks of seconds leave between two rows. */
const GAP_SECONDS = 60;
const [NORMAL, , FAULT] = ["正常", "计划停机", "故障"];

type Stretch = { from: number; to: number };

/** Adds up the outages (故障) of a log over its span. Overlapping ones of a system count once. */
export function outagesOf(
  table: EvidenceTable,
  rows: Int32Array,
  where: readonly Condition[],
): Outages | CannotMeasure {
  const { from, to, hours } = table.source;
  const service = serviceTime(from, to, hours);
  if (typeof service !== "function") return { code: "holidays-unknown", year: service.unknown };
  const span = { from: daysSince1970(from) * DAY_SECONDS, to: daysSince1970(to) * DAY_SECONDS };
  span.to += DAY_SECONDS;
  const log = logOf(table, rows);
  const systems = systemsOf(table, where, [...log.all.keys()]);
  const isWhole = table.source.log === "whole" || (table.source.log === undefined && log.isWhole);
  const gap = isWhole ? gapIn(log.all, systems, span) : undefined;
  if (gap !== undefined) return gap;
  const faults = systems.flatMap((system) => merged(log.faults.get(system) ?? [], span));
  return { systems: systems.length, ...sized(faults, service, span, systems.length) };
}

function sized(
  faults: readonly Stretch[],
  service: ServiceTime,
  span: Stretch,
  systems: number,
): Omit<Outages, "systems"> {
  let [unplanned, longest, count] = [0, 0, 0];
  for (const { from, to } of faults) {
    const seconds = service(from, to);
    if (seconds === 0) continue;
    unplanned += seconds;
    longest = Math.max(longest, seconds);
    count++;
  }
  return { span: service(span.from, span.to) * systems, unplanned, longest, count };
}

type Log = {
  readonly all: ReadonlyMap<string, Stretch[]>;
  readonly faults: ReadonlyMap<string, Stretch[]>;
  /** Whether it writes when all is well, too. */
  readonly isWhole: boolean;
};

function logOf({ columns }: EvidenceTable, rows: Int32Array): Log {
  const all = new Map<string, Stretch[]>();
  const faults = new Map<string, Stretch[]>();
  let isWhole = false;
  const [start, end] = [columns.get("startAt"), columns.get("endAt")];
  const [system, state] = [columns.get("system"), columns.get("state")];
  if (start?.kind !== "moment" || end?.kind !== "moment") return { all, faults, isWhole };
  if (system?.kind !== "text" || state?.kind !== "text") return { all, faults, isWhole };
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const name = system.textAt(system.codes[row] ?? -1);
    const word = state.textAt(state.codes[row] ?? -1);
    const stretch = { from: start.values[row] ?? 0, to: end.values[row] ?? 0 };
    isWhole ||= word === NORMAL;
    push(all, name, stretch);
    if (word === FAULT) push(faults, name, stretch);
  }
  return { all, faults, isWhole };
}

function push(map: Map<string, Stretch[]>, name: string, stretch: Stretch): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [stretch]);
  else list.push(stretch);
}

/** A filter that names systems means them, even those that the log never mentions. */
function systemsOf(
  { source }: EvidenceTable,
  where: readonly Condition[],
  seen: readonly string[],
): readonly string[] {
  const named = where.find(({ column, kind }) => column === "system" && kind === "one-of");
  if (named?.kind === "one-of") return named.texts;
  return source.systems.length > 0 ? source.systems : seen;
}

/** Stretches cut to the span, those that touch made one, in their order. */
function merged(stretches: readonly Stretch[], span: Stretch): readonly Stretch[] {
  const cut = stretches
    .map(({ from, to }) => ({ from: Math.max(from, span.from), to: Math.min(to, span.to) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const joined: Stretch[] = [];
  for (const stretch of cut) {
    const last = joined.at(-1);
    if (last === undefined || stretch.from > last.to) joined.push({ ...stretch });
    else last.to = Math.max(last.to, stretch.to);
  }
  return joined;
}

function gapIn(
  all: ReadonlyMap<string, Stretch[]>,
  systems: readonly string[],
  span: Stretch,
): CannotMeasure | undefined {
  for (const system of systems) {
    let until = span.from;
    for (const { from, to } of merged(all.get(system) ?? [], span)) {
      if (from - until > GAP_SECONDS) break;
      until = to;
    }
    if (span.to - until <= GAP_SECONDS) continue;
    const at = new Date(until * 1000).toISOString().slice(0, 16).replace("T", " ");
    return { code: "log-has-gaps", system, at };
  }
  return undefined;
}
