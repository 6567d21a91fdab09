import { clock } from '#app/core/clock'
import { done, type Result } from '#app/core/result'
import { editEventWithin, type EventEdit } from '#app/events/actions/edit_event'
import type { NotEditable } from '#app/events/lock_event'
import { readEventValues } from '#app/events/event_values'
import { rehearseWith } from '#app/manage/events/changes/tidings'
import { consequencesOf } from '#app/manage/events/terms/consequences'
import { peopleOf } from '#app/manage/events/terms/people'
import type { Effect } from '#app/manage/events/terms/terms_page'

/** What other terms would do to those who are registered, by having them and taking all of it back. */
export async function rehearseTerms(edit: EventEdit): Promise<Result<Effect, NotEditable>> {
  const rehearsed = await rehearseWith(
    [edit.eventId],
    async (trx) => editEventWithin(trx, edit),
    async (trx) => ({
      values: await readEventValues(trx, edit.eventId),
      people: await peopleOf(trx, edit.eventId),
    })
  )
  if (!rehearsed.ok) return rehearsed as Result<Effect, NotEditable>
  const { before, after, tidings } = rehearsed.value
  const offers = after.people.offers - before.people.offers
  return done({
    consequences: consequencesOf({
      before: before.values,
      after: after.values,
      people: { before: before.people, after: after.people },
      now: clock.now(),
    }),
    tidings: { ...tidings, letters: tidings.letters + Math.max(0, offers) },
  })
}
