import { later, minuteOf } from '#app/events/agenda_clock'

interface Hours {
  startsLocal: string
  endsLocal: string
}

/** Items of one day as they fit another: as they are, else as far from its start as from their own; null where neither fits. */
export function fittedTo<Item extends Hours>(
  day: Hours,
  from: Hours,
  items: Item[]
): Item[] | null {
  const fits = (item: Hours) =>
    item.startsLocal >= day.startsLocal &&
    item.endsLocal <= day.endsLocal &&
    item.startsLocal < item.endsLocal
  if (items.every(fits)) return items
  const by = minuteOf(day.startsLocal) - minuteOf(from.startsLocal)
  const moved = items.flatMap((item) => {
    const [startsLocal, endsLocal] = [later(item.startsLocal, by), later(item.endsLocal, by)]
    return startsLocal && endsLocal ? { ...item, startsLocal, endsLocal } : []
  })
  return moved.length === items.length && moved.every(fits) ? moved : null
}
