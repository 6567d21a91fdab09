const SECOND_THOUGHT_MS = 1_000

/**
 * Marks the server has not answered yet, kept on this device so that neither a closed page nor a lost network
 * loses one. Ids and marks only, no names. Other tabs of the same list see them too.
 */
export class MarkQueue {
  #kept = []

  constructor(key) {
    this.key = key
  }

  get marks() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? []
    } catch {
      return this.#kept
    }
  }

  /** A second thought within a second replaces the first: arrow keys pass over marks that nobody means. */
  add(mark) {
    const stay = this.marks.filter(
      ({ registrationId, markedAt }) =>
        registrationId !== mark.registrationId ||
        Date.parse(mark.markedAt) - Date.parse(markedAt) > SECOND_THOUGHT_MS
    )
    this.#keep([...stay, mark])
  }

  remove(nonces) {
    this.#keep(this.marks.filter(({ nonce }) => !nonces.has(nonce)))
  }

  /** A browser that keeps nothing still holds the marks as long as the page is open. */
  #keep(marks) {
    this.#kept = marks
    try {
      if (marks.length > 0) localStorage.setItem(this.key, JSON.stringify(marks))
      else localStorage.removeItem(this.key)
    } catch {}
  }
}

/** Random enough to be nobody else's. Not `randomUUID`, which pages without https don't have. */
export function newNonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
