import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { isCrowded } from '#app/core/crowd'

/** Between two rounds while people crowd at the door: their requests and the rounds share one thread. */
const STANDING_BACK_MS = 250

const bell = new EventEmitter()

/** Lets the loops of this process look for work now instead of at their next round. */
export function wakeLoops() {
  bell.emit('work')
}

export interface Loop {
  /** Starts no other round, and resolves when the one in flight has ended. */
  stop(): Promise<void>
}

/**
 * Calls `round` again and again. After one that found nothing it rests until it is woken, at most
 * `idleMs` milliseconds; a bell that rings while a round is on is heard after it. While people crowd at the door
 * it takes a breath between rounds, for they wait for an answer.
 */
export function startLoop(round: () => Promise<'worked' | 'idle'>, idleMs: number): Loop {
  const stopping = new AbortController()
  const { signal } = stopping
  let rung = false
  const hear = () => void (rung = true)

  async function rest() {
    const rested = new AbortController()
    const ended = { signal: AbortSignal.any([signal, rested.signal]) }
    const woken = once(bell, 'work', ended)
    await Promise.race([woken, wait(idleMs, undefined, ended)]).catch(() => {})
    rested.abort()
    await woken.catch(() => {})
  }

  async function run() {
    bell.on('work', hear)
    while (!signal.aborted) {
      rung = false
      const outcome = await round()
      if (outcome === 'idle' && !rung) await rest()
      if (isCrowded()) await wait(STANDING_BACK_MS, undefined, { signal }).catch(() => {})
    }
    bell.off('work', hear)
  }

  const running = run()
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}
