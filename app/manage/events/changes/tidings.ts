import { isDeepStrictEqual } from 'node:util'
import { dueLetters, type DueLetters } from '#app/calendar/queries/due_letters'
import { rehearsal, type Trx } from '#app/core/database'
import { done, type Result } from '#app/core/result'
import { dueWishes } from '#app/mailings/date_wishes/due_wishes'
import { coverDaysWithin } from '#app/registrations/actions/cover_days'
import { hopingFor } from '#app/registrations/actions/spread_event_cancellation'

/** Who will be told of a change, and how. */
export interface Tidings {
  /** Mails that bring, move or take out an entry of a calendar. */
  invitations: number
  /** Mails without one. */
  letters: number
  /** Calendars of their own that people read and that will show it. */
  feeds: number
}

/** The same as one word, to see later whether it is still so. */
export function tidingsKey({ invitations, letters, feeds }: Tidings): string {
  return [invitations, letters, feeds].join('.')
}

/**
 * Who would be told of a change, by doing it with all that follows, asking the sync what it owes then, and taking all
 * of it back.
 */
export async function rehearseChange<T, R extends { reason: string }>(
  eventIds: number[],
  change: (trx: Trx) => Promise<Result<T, R>>
): Promise<Result<Tidings, R>> {
  const rehearsed = await rehearseWith(eventIds, change, async () => null)
  return rehearsed.ok ? done(rehearsed.value.tidings) : rehearsed
}

/** The same with something else that is looked at before and after. */
export function rehearseWith<T, R extends { reason: string }, Seen>(
  eventIds: number[],
  change: (trx: Trx) => Promise<Result<T, R>>,
  look: (trx: Trx) => Promise<Seen>
): Promise<Result<{ tidings: Tidings; before: Seen; after: Seen }, R>> {
  return rehearsal(async (trx) => {
    const [due, waited] = [await dueOf(trx, eventIds), await wishesOf(trx, eventIds)]
    const before = await look(trx)
    const result = await change(trx)
    if (!result.ok) return result
    for (const eventId of eventIds) await coverDaysWithin(trx, eventId)
    const answered = (await wishesOf(trx, eventIds)) - waited
    const tidings = withLetters(sum(due, await dueOf(trx, eventIds)), answered)
    return done({ tidings, before, after: await look(trx) })
  })
}

/** The same for calling an event off, which those who hoped for a place learn too. */
export function rehearseCancellation<T, R extends { reason: string }>(
  eventId: number,
  cancel: (trx: Trx) => Promise<Result<T, R>>
): Promise<Result<Tidings, R>> {
  return rehearsal(async (trx) => {
    const [before, waited] = [await dueOf(trx, [eventId]), await wishesOf(trx, [eventId])]
    const result = await cancel(trx)
    if (!result.ok) return result
    const answered = (await wishesOf(trx, [eventId])) - waited
    const hoping = await hopingFor(trx, eventId).whereNotNull('email').count('* as total').first()
    const tidings = sum(before, await dueOf(trx, [eventId]))
    return done(withLetters(tidings, answered + Number(hoping.total)))
  })
}

type Due = Map<number, DueLetters>

async function dueOf(trx: Trx, eventIds: number[]): Promise<Due> {
  const all: Due[] = []
  for (const eventId of eventIds) all.push(await dueLetters(trx, eventId))
  return new Map(all.flatMap((due) => [...due]))
}

/** How many who wait for a date could be answered now. */
async function wishesOf(trx: Trx, eventIds: number[]): Promise<number> {
  const due = await dueWishes(trx).whereIn('event_id', eventIds).count('* as total').first()
  return Number(due.total)
}

function withLetters(tidings: Tidings, more: number): Tidings {
  return { ...tidings, letters: tidings.letters + Math.max(0, more) }
}

/** What is owed only since the change; a letter that was under way before is none of its. */
function sum(before: Due, after: Due): Tidings {
  const fresh = [...after].flatMap(([id, due]) =>
    isDeepStrictEqual(before.get(id)?.plan ?? [], due.plan) ? [] : [due]
  )
  const letters = fresh.flatMap(({ plan }) => plan)
  const invitations = letters.filter(({ days }) => days.some(({ calendar }) => calendar)).length
  return {
    invitations,
    letters: letters.length - invitations,
    feeds: fresh.filter(({ takesFeed, plan }) => takesFeed && plan.length > 0).length,
  }
}
