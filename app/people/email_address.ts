/**
 * The address as typed, mended where a form's encoding is known to break it: a plus tag sent unencoded
 * arrives as a space (`nora events@example.org`).
 */
export function mendAddress(typed: string): string {
  return typed
    .normalize('NFKC')
    .trim()
    .replace(/^([^\s@]+) ([^\s@]+@[^\s@]+)$/, '$1+$2')
}

/** What makes two spellings of an address the same mailbox. A plus tag is a different address. */
export function normaliseAddress(typed: string): string {
  return mendAddress(typed).toLowerCase()
}
