import { EventEmitter, once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { isCrowded } from '#app/core/crowd'

/** How often a loop that stands back for a crowd looks whether it has passed, and how long it does at most. */
const LOOKING_MS = 100
const STANDING_BACK_MS = 3_000

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
 * it stands back between rounds, some seconds at most: they wait for an answer, and share one thread with the rounds.
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

  async function standBack() {
    for (let stood = 0; stood < STANDING_BACK_MS && isCrowded() && !signal.aborted;) {
      await wait(LOOKING_MS, undefined, { signal }).catch(() => {})
      stood += LOOKING_MS
    }
  }

  async function run() {
    bell.on('work', hear)
    while (!signal.aborted) {
      rung = false
      const outcome = await round()
      if (outcome === 'idle' && !rung) await rest()
      await standBack()
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
