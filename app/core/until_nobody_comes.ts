import { setImmediate } from 'node:timers/promises'

/**
 * Lets in whoever stands at the door, for a turn of the event loop each, until so many or nobody more is there.
 * @param here how many have come so far
 */
export async function untilNobodyComes(here: () => number, most: number): Promise<void> {
  let before
  do {
    before = here()
    await setImmediate()
  } while (before < here() && here() < most)
}
