/** What people are told: what is so, where, and what they can do. Every part is a whole sentence. */
export type Message = {
  readonly what: string;
  /** "" where there is no place to name. */
  readonly where: string;
  readonly todo: string;
};

/** The message as one paragraph. */
export function messageText({ what, where, todo }: Message): string {
  return [what, where, todo].filter((part) => part !== "").join("");
}

/** A count with separators of thousands, as messages print it. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A size in the largest unit that leaves at least one: 48 KB, 120 MB; parts are left out. */
export function sizeText(bytes: number): string {
  const units = ["字节", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size = Math.floor(size / 1024);
    unit++;
  }
  return `${countText(size)} ${units[unit]}`;
}
