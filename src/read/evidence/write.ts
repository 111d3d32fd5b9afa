import { dayOf } from "#read/books/date.ts";
import type { ByteView } from "#read/books/row.ts";
import { answerScale } from "#standard/evidence/answers.ts";
import { momentOf, monthOf, NUMBER_MAX, plainScaled, readScaled } from "./cells.ts";
import { type EvidenceReading, faultOfCell } from "./reading.ts";
import { fieldText, textNumber, textOfNumber, type Writer } from "./writer.ts";

/** A meaning that could not be told; it is said of each row. */
const UNKNOWN = -2;

/** Writes the field from `from` to `to` into the row `reading.length` of its column. */
export function writeField(
  reading: EvidenceReading,
  writer: Writer,
  source: ByteView,
  bounds: { readonly from: number; readonly to: number },
): void {
  const { from, to } = bounds;
  const row = reading.length;
  if (from >= to) {
    writeEmpty(reading, writer);
    return;
  }
  switch (writer.entry.type) {
    case "text": {
      const code = textNumber(writer, source, from, to);
      const isRenamed = writer.renamed !== undefined && code >= 0;
      writer.ints[row] = isRenamed ? meaningOf(reading, writer, code) : code;
      if (code < 0) writeEmpty(reading, writer);
      return;
    }
    case "word":
    case "answer": {
      const code = textNumber(writer, source, from, to);
      if (code < 0) writeEmpty(reading, writer);
      else writeMeaning(reading, writer, code);
      return;
    }
    case "day":
    case "month":
      writeDay(reading, writer, source, bounds);
      return;
    case "moment":
      writeMoment(reading, writer, source, bounds);
      return;
    case "number":
      writeNumber(reading, writer, source, bounds);
      return;
  }
}

function writeEmpty(reading: EvidenceReading, writer: Writer): void {
  const { type, isNeeded } = writer.entry;
  const row = reading.length;
  if (type === "text" || type === "word") writer.ints[row] = -1;
  else if (type === "day" || type === "month") writer.ints[row] = 0;
  else writer.floats[row] = Number.NaN;
  if (isNeeded) faultOfCell(reading, writer, { code: "cell-missing" });
}

function writeMeaning(reading: EvidenceReading, writer: Writer, code: number): void {
  const meaning = meaningOf(reading, writer, code);
  const row = reading.length;
  const isWord = writer.entry.type === "word";
  if (meaning !== UNKNOWN) {
    if (isWord) writer.ints[row] = meaning;
    else writer.floats[row] = meaning;
    return;
  }
  const text = textOfNumber(writer.texts, code);
  if (isWord) {
    writer.ints[row] = -1;
    const allowed = writer.entry.words.map(([name]) => name);
    faultOfCell(reading, writer, { code: "word-unknown", text, allowed });
  } else {
    writer.floats[row] = Number.NaN;
    const { scale } = reading.source;
    faultOfCell(reading, writer, { code: "answer-off-scale", text, scale });
  }
}

function meaningOf(reading: EvidenceReading, writer: Writer, code: number): number {
  const known = writer.meanings[code];
  if (known !== undefined) return known;
  const theirs = textOfNumber(writer.texts, code);
  const text = writer.renamed?.get(theirs) ?? theirs;
  const meaning = newMeaning(reading, writer, text);
  writer.meanings[code] = meaning;
  return meaning;
}

function newMeaning(reading: EvidenceReading, writer: Writer, text: string): number {
  switch (writer.entry.type) {
    case "word": {
      const word = writer.entry.words.findIndex((names) => names.includes(text));
      return word < 0 ? UNKNOWN : word;
    }
    case "answer": {
      const { scale } = reading.source;
      const point = answerScale(scale)?.words.get(text) ?? (/^\d{1,3}$/.test(text) ? +text : -1);
      return point >= (scale > 10 ? 0 : 1) && point <= scale ? point : UNKNOWN;
    }
    case "text":
    case "day":
    case "month":
    case "moment":
    case "number": {
      const known = writer.numberOfMeant.get(text);
      if (known !== undefined) return known;
      writer.numberOfMeant.set(text, writer.meant.length);
      writer.meant.push(text);
      return writer.meant.length - 1;
    }
  }
}

type Bounds = { readonly from: number; readonly to: number };

function writeDay(
  reading: EvidenceReading,
  writer: Writer,
  { bytes, view }: ByteView,
  { from, to }: Bounds,
): void {
  const { type, isEvent } = writer.entry;
  const isMonth = type === "month";
  // What an export puts behind a day is its time.
  const end = isMonth ? to : endOfDay(bytes, from, to);
  const value = isMonth ? monthOf(bytes, from, to) : dayOf(bytes, from, end);
  const row = reading.length;
  writer.ints[row] = 0;
  if (value < 0) {
    const text = fieldText({ bytes, view }, from, to);
    if (text === "") {
      writeEmpty(reading, writer);
      return;
    }
    const code = isMonth ? "month-unreadable" : "day-unreadable";
    faultOfCell(reading, writer, { code, text });
    return;
  }
  if (isEvent) {
    const { from: first, to: last } = reading.source;
    const isOutside = isMonth
      ? value < Math.floor(first / 100) || value > Math.floor(last / 100)
      : value < first || value > last;
    if (isOutside) {
      const text = fieldText({ bytes, view }, from, to);
      faultOfCell(reading, writer, { code: "day-outside", text, from: first, to: last });
      return;
    }
  }
  writer.ints[row] = value;
}

function endOfDay(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from + 8; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x20 || byte === 0x54) return at;
  }
  return to;
}

function writeMoment(
  reading: EvidenceReading,
  writer: Writer,
  source: ByteView,
  { from, to }: Bounds,
): void {
  let value = momentOf(source.bytes, from, to);
  if (value < 0) {
    const text = fieldText(source, from, to);
    if (text === "") {
      writeEmpty(reading, writer);
      return;
    }
    const plain = new TextEncoder().encode(text);
    value = momentOf(plain, 0, plain.length);
    if (value < 0) {
      writer.floats[reading.length] = Number.NaN;
      faultOfCell(reading, writer, { code: "moment-unreadable", text });
      return;
    }
  }
  writer.floats[reading.length] = value;
}

function writeNumber(
  reading: EvidenceReading,
  writer: Writer,
  source: ByteView,
  { from, to }: Bounds,
): void {
  const { decimals, unit, least } = writer.entry;
  const row = reading.length;
  let value = plainScaled(source.bytes, from, to, decimals);
  if (Number.isNaN(value)) {
    const text = fieldText(source, from, to);
    if (text === "") {
      writeEmpty(reading, writer);
      return;
    }
    const isRounded = reading.kind.format === "geojson";
    const read = readScaled(text, { decimals, unit, isRounded });
    writer.floats[row] = Number.NaN;
    if (read.code === "number-too-fine") {
      faultOfCell(reading, writer, { code: read.code, text, decimals });
      return;
    }
    if (read.code !== "value") {
      faultOfCell(reading, writer, { code: read.code, text });
      return;
    }
    value = read.value;
  }
  const isTooLarge = value > NUMBER_MAX || value < -NUMBER_MAX;
  if (isTooLarge || (least !== undefined && value < least)) {
    const text = fieldText(source, from, to);
    writer.floats[row] = Number.NaN;
    const fault = isTooLarge
      ? ({ code: "number-too-large", text } as const)
      : ({ code: "number-out-of-range", text, least: least ?? 0 } as const);
    faultOfCell(reading, writer, fault);
    return;
  }
  writer.floats[row] = value;
}
