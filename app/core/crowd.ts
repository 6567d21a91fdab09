const MANY = 20
/** A crowd that has just been served comes back with its next wish, or is followed by others. */
const PASSED_MS = 500

/** Those who wait for an answer of this process at the same kind of door. */
class Door {
  #present = 0
  #lastSeen = -Infinity

  /** Counts somebody among them until they have their answer. */
  waited = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    this.#present += 1
    if (this.#present > MANY) this.#lastSeen = performance.now()
    try {
      return await answer
    } finally {
      this.#present -= 1
    }
  }

  /** Whether so many wait, or did half a second ago. */
  isCrowded(): boolean {
    return this.#present > MANY || performance.now() - this.#lastSeen < PASSED_MS
  }
}

/** Those who read what is read once for all of them. */
export const reading = new Door()

/** Those whose wishes are written together. */
export const writing = new Door()

/** Whether there is such a crowd that what nobody waits for, such as a mail, had better come a little later. */
export function isCrowded(): boolean {
  return reading.isCrowded() || writing.isCrowded()
}
