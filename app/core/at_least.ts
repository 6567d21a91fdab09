import { setTimeout } from 'node:timers/promises'

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
