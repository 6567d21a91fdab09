const MANY = 20
/** A crowd that has just been served comes back with its next wish, or is followed by others. */
const PASSED_MS = 500

let present = 0
let lastSeen = -Infinity

/** Counts somebody among those who wait for an answer of this process until they have it. */
export async function waited<Answer>(answer: Promise<Answer>): Promise<Answer> {
  present += 1
  if (present > MANY) lastSeen = performance.now()
  try {
    return await answer
  } finally {
    present -= 1
  }
}

/**
 * Whether so many people wait, or did half a second ago, that what nobody waits for, such as a mail, had better come
 * a little later.
 */
export function isCrowded(): boolean {
  return present > MANY || performance.now() - lastSeen < PASSED_MS
}
