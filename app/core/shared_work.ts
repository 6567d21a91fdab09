import { reading } from '#app/core/crowd'
import { untilNobodyComes } from '#app/core/until_nobody_comes'

/** So many do not wait for others any more. */
const CROWD = 200

/**
 * Work whose result many want at the same moment is done once for all of them; the next to ask after its end has it
 * done anew, so nothing is remembered. It begins when a turn of the event loop brings nobody more, since on SQLite nobody
 * else comes in between its statements. For reads that are checked again where it matters.
 */
export function sharedWork<Key extends string | number, Answer>(
  work: (key: Key) => Promise<Answer>
): (key: Key) => Promise<Answer> {
  const underWay = new Map<Key, { asking: number; answer: Promise<Answer> }>()

  function join(key: Key): Promise<Answer> {
    const known = underWay.get(key)
    if (known) {
      known.asking += 1
      return known.answer
    }
    const answer = untilNobodyComes(() => underWay.get(key)?.asking ?? 1, CROWD)
      .then(() => work(key))
      .finally(() => underWay.delete(key))
    underWay.set(key, { asking: 1, answer })
    return answer
  }

  return (key) => reading.waited(join(key))
}
