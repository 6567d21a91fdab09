import { setTimeout } from 'node:timers/promises'
import { isCrowded } from '#app/core/crowd'

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
 * The same while nobody else is there. In a crowd people are served together and answered at one moment, whoever they
 * are, and waiting any longer would only keep those behind them from the door.
 */
export function atLeastWhenAlone<Answer>(
  milliseconds: number,
  work: Promise<Answer>
): Promise<Answer> {
  return isCrowded() ? work : atLeast(milliseconds, work)
}
