import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { cancelWithin } from '#app/events/actions/cancel_event'
import { noteColumns, type NoteFields } from '#app/events/forms/note_fields'
import { eventHead } from '#app/events/queries/event_head'
import type Event from '#app/events/models/event'
import { askedFirst } from '#app/manage/events/changes/asked_first'
import { endingDays } from '#app/manage/events/ending_days'
import { rehearseCancellation, tidingsKey, type Tidings } from '#app/manage/events/changes/tidings'

/** Who would be told if the event were called off now. */
export function rehearsedCancellation({ access }: HttpContext, { id: eventId }: Event) {
  const wish = { eventId, reason: '', actor: access.actor }
  return rehearseCancellation(eventId, (trx) => cancelWithin(trx, wish))
}

interface Question {
  tidings: Tidings
  old?: { reason: string; note: NoteFields }
  errors?: FormErrors
  /** The number of people to tell is another than the page said before. */
  isOther?: boolean
}

/** What ends, who is told how, and the words they will read. */
export async function showCancellation(
  ctx: HttpContext,
  event: Event,
  question: Question,
  status = 200
) {
  const { access, locale, i18n, view, response } = ctx
  response.status(status)
  return view.render('pages/manage/events/cancel', {
    errors: {},
    isOther: false,
    ...question,
    head: await eventHead(access, event, 'overview', locale),
    differences: await endingDays(event, i18n),
    asked: await askedFirst(access, event.id, locale),
    isListed: event.visibility === 'public',
    columns: await noteColumns(event, locale),
    told: tidingsKey(question.tidings),
  })
}
