import { KeptQueue } from './kept_queue.js'

const SECOND_THOUGHT_MS = 1_000

/** Marks that wait. Ids and marks only, no names. */
export class MarkQueue extends KeptQueue {
  get marks() {
    return this.items
  }

  /** A second thought within a second replaces the first: arrow keys pass over marks that nobody means. */
  add(mark) {
    const stay = this.marks.filter(
      ({ registrationId, markedAt }) =>
        registrationId !== mark.registrationId ||
        Date.parse(mark.markedAt) - Date.parse(markedAt) > SECOND_THOUGHT_MS
    )
    this.keep([...stay, mark])
  }
}
