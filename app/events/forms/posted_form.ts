import type { HttpContext } from '@adonisjs/core/http'
import type { FormErrors } from '#app/core/form_errors'
import { meanwhileForm, type FormPage } from '#app/core/forms/form_page'
import { readOpened, reopened, saveOver, type Meanwhile } from '#app/core/forms/save_over'
import type { FormValues } from '#app/core/forms/three_way'
import { unreachable, type Result } from '#app/core/result'
import { changesSince } from '#app/events/history/changes_since'
import type Event from '#app/events/models/event'
import { eventZone } from '#app/events/queries/event_zone'

interface Posted<Values extends FormValues> {
  typed: Values
  /** The same form as it would be opened now. */
  standing: () => Promise<Values>
  show: (page: FormPage<Values>) => Promise<unknown>
}

type Saved<Values extends FormValues> = Result<
  unknown,
  Meanwhile<Values> | { reason: 'closed' } | { reason: 'slug_taken' }
>

/** A form of an event as it was posted, which others may have saved since it was opened. */
export function postedForm<Values extends FormValues>(
  ctx: HttpContext,
  event: Event,
  { typed, standing, show }: Posted<Values>
) {
  const opened = readOpened(ctx.request.body())
  const refused = (errors: FormErrors) => show({ form: typed, opened, errors, status: 422 })
  return {
    opened,
    /** The form once more, with nothing wrong: with a row more or less, or as it was typed. */
    again: (form: Values = typed) => show({ form, opened }),
    refused,
    save: <T, R extends { reason: string }>(save: (revision: number) => Promise<Result<T, R>>) =>
      saveOver({
        opened,
        typed,
        save,
        current: reopened(event, standing),
      }),
    /** What every such form answers: saved, somebody else was faster, or the event takes no changes any more. */
    answer: async (result: Saved<Values>, next: string) => {
      const { response, session, i18n } = ctx
      if (result.ok) {
        session.flash('success', i18n.t('events.saved'))
        return response.redirect().toPath(next)
      }
      switch (result.reason) {
        case 'meanwhile':
          return show(await meanwhilePage(ctx, event.id, opened.revision, result))
        case 'slug_taken':
          return refused({ slug: i18n.t('events.basics.slugTaken') })
        case 'closed':
          session.flash('error', i18n.t('events.closed'))
          return response.redirect().toPath(`/manage/events/${event.id}`)
        default:
          return unreachable(result)
      }
    },
  }
}

/** The page for who was second: what was typed is kept, what others did is told, and saving again is their choice. */
export async function meanwhilePage<Values extends FormValues>(
  { i18n, locale }: HttpContext,
  eventId: number,
  revision: number,
  meanwhile: Meanwhile<Values>
): Promise<FormPage<Values>> {
  const zone = await eventZone(eventId)
  const changes = await changesSince(eventId, revision, zone, { i18n, locale })
  return { ...meanwhileForm(meanwhile, i18n), changes }
}
