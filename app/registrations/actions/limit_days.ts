import { record, type Actor } from '#app/activity/record'
import { transaction, type Trx } from '#app/core/database'
import { done, type Result } from '#app/core/result'
import { setLimit } from '#app/events/limits'
import { lockEvent, type NotEditable } from '#app/events/lock_event'
import { occasionOf } from '#app/events/occasion'
import { touchEvent } from '#app/events/organisers/touch_event'
import { dayLimits, type DayLimit } from '#app/registrations/queries/day_limits'

interface LimitsWish {
  eventId: number
  limits: Pick<DayLimit, 'dayId' | 'capacity' | 'onlineCapacity'>[]
  /** The revision of the event that the editor saw. */
  revision?: number
  actor: Actor
}

/**
 * Sets how many places days have, besides those of the event; days that are not named keep theirs. Nobody loses a seat:
 * a limit below those who have one shows as over-full. Answers the days that changed.
 */
export function limitDays({
  eventId,
  limits,
  revision,
  actor,
}: LimitsWish): Promise<Result<number[], NotEditable>> {
  return transaction(async (trx) => {
    const locked = await lockEvent(trx, eventId, revision)
    if (!locked.ok) return locked
    await trx.from('quotas').where('event_id', eventId).orderBy('id').forUpdate()
    const before = await dayLimits(eventId, trx)
    const changed = before.flatMap((day) => {
      const wish = limits.find(({ dayId }) => dayId === day.dayId)
      return wish && differs(day, wish) ? [wish] : []
    })
    if (changed.length === 0) return done([])
    for (const { dayId, ...limit } of changed) {
      await setLimit(trx, { eventId, dayId }, limit)
      await countDay(trx, dayId)
    }
    const values = { dayPlaces: [before, await dayLimits(eventId, trx)] }
    const details = { fields: ['dayPlaces'], values, revision: await touchEvent(trx, locked.value) }
    await record(trx, 'event.edited', { eventId }, occasionOf(locked.value, actor, details))
    return done(changed.map(({ dayId }) => dayId))
  })
}

type Limit = Pick<DayLimit, 'capacity' | 'onlineCapacity'>

function differs(one: Limit, other: Limit): boolean {
  return one.capacity !== other.capacity || one.onlineCapacity !== other.onlineCapacity
}

/** Counts a day anew: one that gets its first limit may have people already. Nobody registers meanwhile, as the event is taken. */
async function countDay(trx: Trx, dayId: number) {
  const rows: { mode: string; taken: string | number; waiting: string | number }[] = await trx
    .from('registration_days')
    .join('registrations', 'registrations.id', 'registration_days.registration_id')
    .where({ day_id: dayId, needs_seat: true })
    .whereNot('registration_days.status', 'given_up')
    .groupBy('mode')
    .select('mode')
    .select(
      trx.raw(
        `sum(case when holds_seat and registration_days.status <> 'waitlisted' then 1 else 0 end) as taken`
      ),
      trx.raw(
        `sum(case when registrations.status = 'waitlisted'
          or (holds_seat and registration_days.status = 'waitlisted') then 1 else 0 end) as waiting`
      )
    )
  const counted = (mode: string, what: 'taken' | 'waiting') =>
    Number(rows.find((row) => row.mode === mode)?.[what] ?? 0)
  await trx
    .from('quotas')
    .where('day_id', dayId)
    .update({
      taken: counted('on_site', 'taken'),
      waiting: counted('on_site', 'waiting'),
      online_taken: counted('online', 'taken'),
      online_waiting: counted('online', 'waiting'),
    })
}
