/**
 * What the server has not answered yet, kept on this device so that neither a closed page nor a lost network loses any.
 * Each has a nonce of its own. Other tabs of the same page see them too.
 */
export class KeptQueue {
  #kept = []

  constructor(key) {
    this.key = key
  }

  get items() {
    try {
      return JSON.parse(localStorage.getItem(this.key)) ?? []
    } catch {
      return this.#kept
    }
  }

  /** A browser that keeps nothing still holds them as long as the page is open. */
  keep(items) {
    this.#kept = items
    try {
      if (items.length > 0) localStorage.setItem(this.key, JSON.stringify(items))
      else localStorage.removeItem(this.key)
    } catch {}
  }

  remove(nonces) {
    this.keep(this.items.filter(({ nonce }) => !nonces.has(nonce)))
  }
}

/** Random enough to be nobody else's. Not `randomUUID`, which pages without https don't have. */
export function newNonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
