import type { HttpContext } from '@adonisjs/core/http'
import type { FormValues } from '#app/core/forms/three_way'
import type { Meanwhile, Opened } from '#app/core/forms/save_over'
import { unreachable, type Result } from '#app/core/result'
import { meanwhilePage, type FormPage } from '#app/events/forms/form_page'

interface Saved<Values extends FormValues> {
  eventId: number
  result: Result<unknown, Meanwhile<Values> | { reason: 'closed' } | { reason: 'slug_taken' }>
  /** The form as it was typed, and the state it was opened in. */
  typed: Values
  opened: Opened
  /** Where to go once it is saved. */
  next: string
  show: (page: FormPage<Values>) => Promise<unknown>
}

/** What every form of an event answers: saved, somebody else was faster, or the event takes no changes any more. */
export async function answerSave<Values extends FormValues>(
  ctx: HttpContext,
  { eventId, result, typed, opened, next, show }: Saved<Values>
) {
  const { response, session, i18n } = ctx
  if (result.ok) {
    session.flash('success', i18n.t('events.saved'))
    return response.redirect().toPath(next)
  }
  switch (result.reason) {
    case 'meanwhile':
      return show(await meanwhilePage(ctx, eventId, opened.revision, result))
    case 'slug_taken': {
      const errors = { slug: i18n.t('events.basics.slugTaken') }
      return show({ form: typed, opened, errors, status: 422 })
    }
    case 'closed':
      session.flash('error', i18n.t('events.closed'))
      return response.redirect().toPath(`/manage/events/${eventId}`)
    default:
      return unreachable(result)
  }
}
