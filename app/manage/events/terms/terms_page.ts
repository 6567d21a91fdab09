import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import { flatFields } from '#app/core/forms/flat_fields'
import { formState, type FormPage } from '#app/core/forms/form_page'
import type { Opened } from '#app/core/forms/save_over'
import { MOST_COMPANIONS } from '#app/events/event_values'
import type { RegistrationForm } from '#app/events/forms/registration_form'
import { REGISTRATION_POLICIES } from '#app/events/models/event'
import type Event from '#app/events/models/event'
import { eventHead } from '#app/events/queries/event_head'
import { eventSummary } from '#app/events/queries/event_summary'
import { keptBeyond } from '#app/events/queries/kept_beyond'
import { momentAtHome } from '#app/events/queries/moment_at_home'
import { zoneTown } from '#app/events/zones'
import { tidingsKey, type Tidings } from '#app/manage/events/changes/tidings'
import type { Consequence } from '#app/manage/events/terms/consequences'
import { momentWarnings } from '#app/manage/events/terms/moment_warnings'

/** The form of who may register, when and how many. */
export async function showTerms(
  { access, locale, view, response, i18n }: HttpContext,
  event: Event,
  zone: string,
  page: FormPage<RegistrationForm>
) {
  response.status(page.status ?? 200)
  const summary = (await eventSummary(event.id, locale))!
  const ends = summary.days
    .filter(({ status }) => status !== 'cancelled')
    .map(({ endsAt }) => endsAt)
  const end = DateTime.max(...ends) ?? null
  return view.render('pages/manage/events/registration', {
    head: await eventHead(access, event, 'settings', locale),
    town: zoneTown(zone, i18n),
    keptBeyond: await keptBeyond(event.id),
    warnings: momentWarnings(page.form, zone, { end, now: clock.now() }),
    end: end && momentAtHome(end, summary, locale),
    registers: event.registrationPolicy !== 'none',
    policies: REGISTRATION_POLICIES,
    mostCompanions: MOST_COMPANIONS,
    ...formState(page),
  })
}

/** What a change of terms would do, as somebody has to know before it is saved. */
export interface Effect {
  consequences: Consequence[]
  tidings: Tidings
}

/** The same as one word, to see later whether it is still so. */
export function effectKey({ consequences, tidings }: Effect): string {
  const said = consequences.map(({ key, count }) => `${key}=${count}`)
  return [...said, tidingsKey(tidings)].join(' ')
}

interface Question extends Effect {
  typed: RegistrationForm
  state: Opened
  /** The effect is another than the page said before. */
  isOther: boolean
}

/** Says what a change means for those who are registered; the form rides along unseen. */
export async function askBeforeChangingTerms(
  { access, locale, view }: HttpContext,
  event: Event,
  question: Question
) {
  const { typed, state, consequences } = question
  const summary = (await eventSummary(event.id, locale))!
  return view.render('pages/manage/events/confirm_terms', {
    ...question,
    head: await eventHead(access, event, 'settings', locale),
    consequences: consequences.map(({ until, ...said }) => ({
      ...said,
      until: until ? momentAtHome(until, summary, locale) : '',
    })),
    isListed: false,
    told: effectKey(question),
    fields: [
      ...flatFields(typed),
      { name: 'revision', value: String(state.revision) },
      { name: 'seen', value: JSON.stringify(state.seen) },
    ],
  })
}
