import vine from '@vinejs/vine'
import type { I18n } from '@adonisjs/i18n'
import type { DateTime } from 'luxon'
import { clock } from '#app/core/clock'
import type { FormErrors } from '#app/core/form_errors'
import { optionalMoment } from '#app/core/forms/clock_rules'
import { text, type Body } from '#app/core/forms/typed'
import type { Locale } from '#app/core/languages/locales'
import { instantOf } from '#app/core/local_time'
import { clockMessage } from '#app/events/forms/days_problems'

/** From when on an event is shown, as its form holds it: on the clocks of the event's own zone; empty: at once. */
export type PublicationForm = ReturnType<typeof publicationTyped>

export function publicationTyped(body: Body) {
  return { embargo: text(body.embargo) }
}

export function publicationForm(until: DateTime | null, zone: string): PublicationForm {
  return { embargo: until?.setZone(zone).toFormat(`yyyy-MM-dd'T'HH:mm`) ?? '' }
}

export const publicationRules = vine.create({
  embargo: optionalMoment(),
})

export function publicationMoment({ embargo }: PublicationForm, zone: string): DateTime | null {
  const [date, time] = embargo.split('T')
  return embargo ? instantOf(date, time, zone) : null
}

/** An hour that the clocks skip or show twice, and a moment that has passed. What stands already may stay. */
export function publicationProblems(
  form: PublicationForm,
  standing: PublicationForm,
  zone: string,
  reader: { i18n: I18n; locale: Locale }
): FormErrors {
  if (!form.embargo || form.embargo === standing.embargo) return {}
  const [date, time] = form.embargo.split('T')
  const message = clockMessage(date, time, zone, reader)
  if (message) return { embargo: message }
  const isPast = publicationMoment(form, zone)! <= clock.now()
  return isPast ? { embargo: reader.i18n.t('publication.embargoPast') } : {}
}
