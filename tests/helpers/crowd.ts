import { isCrowded } from '#app/core/crowd'

/** Waits until a crowd of an earlier moment has passed: what people are served like depends on it. */
export async function untilNoCrowd() {
  while (isCrowded()) await new Promise((resolve) => setImmediate(resolve))
}
