/** The SHA-256 of bytes, in 64 small hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** So many digits of the SHA-256 stand in addresses. */
const SHA_DIGITS = 12;

/** What stands in an address for a file. */
export function sha12Of(sha256: string): string {
  return sha256.slice(0, SHA_DIGITS);
}
