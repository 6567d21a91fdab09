import { setImmediate } from 'node:timers/promises'

/**
 * Work whose result many want at the same moment is done once for all of them; the next to ask after its end has it
 * done anew, so nothing is remembered. It begins with the next turn of the event loop, since on SQLite nobody else comes
 * in between its statements. For reads that are checked again where it matters.
 */
export function sharedWork<Key extends string | number, Answer>(
  work: (key: Key) => Promise<Answer>
): (key: Key) => Promise<Answer> {
  const underWay = new Map<Key, Promise<Answer>>()
  return (key) => {
    const known = underWay.get(key)
    if (known) return known
    const begun = setImmediate(key)
      .then(work)
      .finally(() => underWay.delete(key))
    underWay.set(key, begun)
    return begun
  }
}
