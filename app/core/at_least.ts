import { setTimeout } from 'node:timers/promises'
import { writing } from '#app/core/crowd'

/**
 * Gives an answer no sooner than after some milliseconds, so that the time it takes does not tell what was found on
 * the way.
 */
export async function atLeast<Answer>(
  milliseconds: number,
  work: Promise<Answer>
): Promise<Answer> {
  const [answer] = await Promise.all([work, setTimeout(milliseconds)])
  return answer
}

/**
 * The same while few wishes come. In a crowd they are written together and answered at one moment, whosever they are,
 * and waiting any longer would only keep those behind them from the door. Readers make no such crowd: anybody can send
 * many of them ahead of one wish.
 */
export function atLeastUnlessTogether<Answer>(
  milliseconds: number,
  work: Promise<Answer>
): Promise<Answer> {
  return writing.isCrowded() ? work : atLeast(milliseconds, work)
}
