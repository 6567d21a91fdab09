/** What an agenda item needs to find its place: local times, and the track it belongs to. */
interface Item {
  starts: string
  ends: string
  trackId: number | null
}

/** Items that run at the same time, in the order they are read, each in its lane; a slot of one lane is a plain item. */
export interface Slot<I extends Item> {
  lanes: number
  items: { item: I; lane: number }[]
}

/** The most that stand side by side; what is more follows below. */
const MOST_LANES = 4

/**
 * An agenda in the order of time, as slots of what overlaps. Within a slot every track keeps a lane of its own, in the
 * order of `tracks`; items without a track take the first lane that is free.
 */
export function inSlots<I extends Item>(items: readonly I[], tracks: readonly number[]): Slot<I>[] {
  const slots: { ends: string; items: I[] }[] = []
  for (const item of items) {
    const last = slots.at(-1)
    if (last && item.starts < last.ends) {
      last.items.push(item)
      if (item.ends > last.ends) last.ends = item.ends
    } else slots.push({ ends: item.ends, items: [item] })
  }
  return slots.map((slot) => inLanes(slot.items, tracks))
}

function inLanes<I extends Item>(items: I[], tracks: readonly number[]): Slot<I> {
  const own = tracks.filter((track) => items.some(({ trackId }) => trackId === track))
  const ends: string[] = []
  const placed = items.map((item) => {
    const ofTrack = own.indexOf(item.trackId ?? 0)
    const lane = ofTrack >= 0 ? ofTrack : firstFree(ends, own.length, item)
    ends[lane] = item.ends
    return { item, lane: (lane % MOST_LANES) + 1 }
  })
  return { lanes: Math.min(Math.max(1, ends.length), MOST_LANES), items: placed }
}

function firstFree(ends: string[], from: number, { starts }: Item): number {
  for (let lane = from; lane < ends.length; lane++) if (!(ends[lane] > starts)) return lane
  return Math.max(ends.length, from)
}
